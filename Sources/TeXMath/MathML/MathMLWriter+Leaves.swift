extension MathMLWriter {
  /// A letter or a name.
  mutating func identifier(_ name: String, _ alphabet: Alphabet) {
    guard name.isOneScalar, let scalar = name.unicodeScalars.first else {
      switch alphabet {
      case .standard, .upright: leaf("mi", "", name)
      default: leaf("mi", "", alphabet.letters(name))
      }
      return
    }
    switch alphabet {
    case .standard where Self.isUpright(scalar), .upright:
      leaf("mi", " mathvariant=\"normal\"", name)
    case .standard, .italic: leaf("mi", "", name)
    default:
      let letter = alphabet.letters(name)
      // a letter that the alphabet has not stays upright
      leaf("mi", letter == name ? " mathvariant=\"normal\"" : "", letter)
    }
  }

  /// Capital Greek letters and ∂ are upright, though a browser would slant them.
  private static func isUpright(_ scalar: Unicode.Scalar) -> Bool {
    (scalar >= "Α" && scalar <= "Ω") || scalar == "∂" || scalar == "∇"
  }

  /// A sign, with the room that its class keeps.
  mutating func symbol(_ sign: String, _ kind: Node.Class) {
    switch kind {
    case .ordinary:
      switch sign {
      case "|", "‖", "||":
        bars(sign, " form=\"prefix\" stretchy=\"false\" lspace=\"0\" rspace=\"0\"")
      case "!": leaf("mo", " form=\"postfix\" lspace=\"0\" rspace=\"0\"", sign)
      case "−", "+", "±", "∓", "∗", "×", "⋅", "′", "⊤", "⊥", "†", "‡", "∘", "⋆":
        leaf("mo", " lspace=\"0\" rspace=\"0\"", sign)
      default: leaf("mi", " mathvariant=\"normal\"", sign)
      }
    case .binary:
      leaf("mo", isInScript ? " lspace=\"0\" rspace=\"0\"" : Self.binaryRoom, sign)
    case .prefix: leaf("mo", " form=\"prefix\" lspace=\"0\" rspace=\"0\"", sign)
    case .relation:
      if isInScript {
        leaf("mo", " lspace=\"0\" rspace=\"0\" stretchy=\"false\"", sign)
      } else {
        let isNarrow = sign == "|" || sign == "∣" || sign == "‖" || sign == "∥" || sign == ":"
        bars(
          sign,
          isNarrow
            ? " form=\"infix\" lspace=\"0.2778em\" rspace=\"0.2778em\" stretchy=\"false\""
            : " lspace=\"0.2778em\" rspace=\"0.2778em\" stretchy=\"false\"")
      }
    case .open: leaf("mo", " form=\"prefix\" stretchy=\"false\"", sign)
    case .close: leaf("mo", " form=\"postfix\" stretchy=\"false\"", sign)
    case .punctuation:
      if isInScript {
        leaf("mo", " separator=\"true\" lspace=\"0\" rspace=\"0\"", sign)
      } else {
        leaf("mo", " separator=\"true\" lspace=\"0\" rspace=\"0.1667em\"", sign)
      }
    case .inner: leaf("mo", " lspace=\"0.1667em\" rspace=\"0.1667em\"", sign)
    case .large: leaf("mo", "", sign)
    }
  }

  /// Signs between two operands keep 4/18 em on both sides, wherever they stand in their row.
  private static var binaryRoom: StaticString {
    " form=\"infix\" lspace=\"0.2222em\" rspace=\"0.2222em\""
  }

  /// A sign, or one element for each of two bars.
  private mutating func bars(_ sign: String, _ attributes: StaticString) {
    guard sign == "||" else { return leaf("mo", attributes, sign) }
    raw("<mrow>")
    leaf("mo", attributes, "|")
    leaf("mo", attributes, "|")
    raw("</mrow>")
  }

  /// Words, with their spaces kept, and the formulas between them.
  mutating func words(_ runs: [Node.TextRun]) {
    if runs.count != 1 { raw("<mrow>") }
    for run in runs {
      switch run {
      case .words(let words, let alphabet):
        raw("<mtext>")
        escaped(Self.keepingSpaces(alphabet.isLettered ? alphabet.letters(words) : words))
        raw("</mtext>")
      case .formula(let formula): row(of: formula)
      }
    }
    if runs.count != 1 { raw("</mrow>") }
  }

  /// Spaces at both ends would be dropped.
  private static func keepingSpaces(_ words: String) -> String {
    guard words.hasPrefix(" ") || words.hasSuffix(" ") else { return words }
    var kept = String.UnicodeScalarView()
    for scalar in words.unicodeScalars { kept.append(scalar == " " ? "\u{A0}" : scalar) }
    return String(kept)
  }
}

extension Alphabet {
  /// Whether words of it are written in letters of its own.
  fileprivate var isLettered: Bool { self != .upright && self != .standard }
}

extension String {
  var isOneScalar: Bool {
    let scalars = unicodeScalars
    return !scalars.isEmpty && scalars.index(after: scalars.startIndex) == scalars.endIndex
  }
}
