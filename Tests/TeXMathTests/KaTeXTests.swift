import Foundation
import TeXMath
import Testing

/// KaTeX, another reader of TeX, is asked what it sees in each formula.
@Suite struct `The MathML has the signs that KaTeX has` {
  /// Formulas whose signs differ, by their place in the list, with the reason.
  static let differing = [
    // \textcircled{5} is the word ⑤; KaTeX draws the number and the ring as two signs
    97
  ]

  @Test func `in the same order`() throws {
    #expect(KaTeXLeaves.lines.count == FormulasOfBooks.all.count)
    var found: [Int] = []
    for (place, tex) in FormulasOfBooks.all.enumerated() {
      let ours = Self.plain(try Leaves(of: Formula(tex).mathML(display: true)).texts.joined())
      let theirs = Self.plain(String(KaTeXLeaves.lines[place]))
      if ours != theirs {
        found.append(place)
        if !Self.differing.contains(place) { print("\(tex)\n  KaTeX \(theirs)\n  here  \(ours)") }
      }
    }
    #expect(found == Self.differing)
    #expect(20 * found.count <= FormulasOfBooks.all.count, "95 % are the same")
  }

  /// The signs, where one of them can be written in two ways in one way.
  static func plain(_ signs: String) -> String {
    var plain = ""
    for scalar in signs.unicodeScalars {
      switch scalar {
      // KaTeX writes a name letter by letter: r e n d e r; and says that a function is applied
      case " ", "\u{A0}", "\u{2009}", "\u{2006}", "\u{2061}": break
      // bars that are told apart by their code alone
      case "∥": plain += "‖"
      case "∣": plain += "|"
      // accents: a sign of its own, or one that is put over the letter before it
      case "ˆ", "\u{302}": plain += "^"
      case "˜", "\u{303}": plain += "~"
      case "ˉ": plain += "¯"
      // the style sheet draws the line over a part
      case "\u{203E}": break
      case "″": plain += "′′"
      case "‴": plain += "′′′"
      default: plain.unicodeScalars.append(plainLetter(scalar))
      }
    }
    // two bars are one sign
    return plain.replacingOccurrences(of: "||", with: "‖")
  }

  /// KaTeX tells the alphabet of a letter by `mathvariant`, which browsers do not know.
  private static func plainLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let greek = Array("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ".unicodeScalars)
    let (specials, letters) = (
      Array("ℂℍℕℙℚℝℤℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℎ".unicodeScalars),
      Array("CHNPQRZBEFHILMRegoCHIRZh".unicodeScalars)
    )
    if let place = specials.firstIndex(of: scalar) { return letters[place] }
    switch scalar.value {
    case 0x1D400..<0x1D6A4:
      let place = (scalar.value - 0x1D400) % 52
      return Unicode.Scalar(place < 26 ? 0x41 + place : 0x61 + place - 26) ?? scalar
    case 0x1D6A8..<0x1D7CA: return greek[Int(scalar.value - 0x1D6A8) % 58]
    case 0x1D7CE..<0x1D800: return Unicode.Scalar(0x30 + (scalar.value - 0x1D7CE) % 10) ?? scalar
    default: return scalar
    }
  }
}
