/// The raised and lowered letters of Unicode.
///
/// Not every letter has one: there is no raised q and no lowered b. A script is written with them
/// where each of its letters has one, else plainly.
enum SmallLetters {
  case raised, lowered

  /// A script in small letters.
  ///
  /// - Parameter node: what stands above or below.
  /// - Returns: the letters, or `nil` where one of them has no small form.
  func text(of node: Node) -> String? {
    switch node.kind {
    case .identifier(let name, let alphabet) where !alphabet.hasLettersOfItsOwn: return small(name)
    case .number(let digits, let alphabet) where !alphabet.hasLettersOfItsOwn: return small(digits)
    case .symbol(let sign, _): return small(sign)
    case .fence(let fence):
      guard let body = text(of: fence.body) else { return nil }
      return small(fence.open).flatMap { open in small(fence.close).map { open + body + $0 } }
    case .style(_, let body): return text(of: body)
    case .row(let parts):
      var result = ""
      for part in parts {
        guard let letters = text(of: part) else { return nil }
        result += letters
      }
      // xᵀ is a transpose, so a T among other letters is written large: x^(T − 1)
      let isPower = result.contains("ᵀ") && result != "ᵀ" && result != "⁻ᵀ"
      return result.isEmpty || isPower ? nil : result
    default: return nil
    }
  }

  private func small(_ text: String) -> String? {
    var result = ""
    for letter in text.unicodeScalars {
      guard let small = self == .raised ? Self.raise(letter) : Self.lower(letter) else {
        return nil
      }
      result.unicodeScalars.append(small)
    }
    return result.isEmpty ? nil : result
  }

  private static func raise(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    counterpart(
      of: letter, in: "0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ⊤⊺",
      "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡᵀᵀ")
  }

  private static func lower(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    counterpart(
      of: letter, in: "0123456789+−=()aehijklmnoprstuvxβγρφχ",
      "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")
  }

  private static func counterpart(
    of letter: Unicode.Scalar, in letters: String, _ small: String
  ) -> Unicode.Scalar? {
    for (candidate, other) in zip(letters.unicodeScalars, small.unicodeScalars)
    where candidate == letter {
      return other
    }
    return nil
  }
}
