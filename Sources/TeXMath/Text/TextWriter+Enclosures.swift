extension TextWriter {
  /// `a/b`, with parentheses where it could be read in another way.
  func phrase(of fraction: Node.Fraction) -> Phrase {
    var writer = self
    writer.inDerivative = isDerivative(fraction)
    let numerator = writer.phrase(of: fraction.numerator)
    let denominator = writer.phrase(of: fraction.denominator)
    guard fraction.hasBar else {
      return Phrase(text: "(\(numerator.text); \(denominator.text))", role: .fence)
    }
    let above = numerator.enclosed(below: .product)
    let below = denominator.enclosed(below: .application)
    return Phrase(text: "\(above.text)/\(below.text)", role: .fraction, binding: .fraction)
  }

  /// Whether a fraction is dy over dx.
  private func isDerivative(_ fraction: Node.Fraction) -> Bool {
    let first = [fraction.numerator, fraction.denominator].compactMap { $0.visibleParts.first }
    return first.count == 2 && first.allSatisfy { isDifferential($0) }
  }

  /// `√x`, `√(a + b)`, `∛x`, `ⁿ√x`.
  func root(_ body: Node, _ index: Node?) -> Phrase {
    let inside = phrase(of: body)
    let sign: String
    switch index.map({ phrase(of: $0).text }) {
    case nil, "", "2": sign = "√"
    case "3": sign = "∛"
    case "4": sign = "∜"
    case .some(let text):
      guard let small = index.flatMap({ SmallLetters.raised.text(of: $0) }) else {
        // there is no small letter for it: the power says the same
        return Phrase(text: "\(inside.enclosed(below: .atom).text)^(1/\(text))", role: .root)
      }
      sign = small + "√"
    }
    let isShort: Bool
    switch inside.role {
    case .letter, .name, .number: isShort = inside.binding == .atom && !inside.hasSup
    default: isShort = false
    }
    let isEnclosed = isShort || inside.text.isEmpty
    return Phrase(text: sign + (isEnclosed ? inside.text : "(\(inside.text))"), role: .root)
  }

  /// A body between brackets.
  func phrase(of fence: Node.Fence) -> Phrase {
    let inside = fence.body.visibleParts
    if inside.count == 1 {
      switch inside[0].kind {
      case .fraction(let fraction)
      where !fraction.hasBar && fence.open == "(" && fence.close == ")":
        let (n, k) = (phrase(of: fraction.numerator), phrase(of: fraction.denominator))
        return Phrase(text: "C(\(n.text), \(k.text))", role: .apart)
      case .table(let table): return enclosed(table, fence)
      default: break
      }
    }
    let body = phrase(of: fence.body)
    let text = fence.open + body.text + fence.close
    switch (fence.open, fence.close) {
    case ("", ""): return body
    case ("", "|"):
      return Phrase(text: body.enclosed(below: .atom).text + "|", role: .letter)
    case ("|", "|"), ("‖", "‖"), ("||", "||"): return Phrase(text: text, role: .apart)
    default: return Phrase(text: text, role: .fence, hasSum: body.binding == .sum)
    }
  }

  /// Words, and formulas among them.
  func words(_ runs: [Node.TextRun]) -> Phrase {
    var text = ""
    for run in runs {
      switch run {
      case .words(let words, _): text += words
      case .formula(let node): text += phrase(of: node).text
      }
    }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0.isNewline })
    let line = words.joined(separator: " ")
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return Phrase(text: "", role: .name)
    }
    return Phrase(
      text: line.isEmpty ? " " : line, role: line.isEmpty ? .space(isWide: false) : .name,
      isWords: true,
      padding: (first == " " || first == "\u{A0}", last == " " || last == "\u{A0}"))
  }

  /// `x [label]`, for a brace that names what it spans.
  func labelled(_ base: Node, _ label: Node?) -> Phrase {
    let inside = phrase(of: base)
    guard let label, !label.isEmpty else { return inside }
    let text = "\(inside.enclosed(below: .operation).text) [\(phrase(of: label).text)]"
    return Phrase(text: text, role: .fence, binding: .product)
  }
}
