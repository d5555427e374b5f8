/// What a character stands for that is written without a command.
enum Characters {
  /// - Parameters:
  ///   - scalar: a character that is no digit and has no meaning of its own in TeX.
  ///   - alphabet: the alphabet of letters at this place.
  /// - Returns: an identifier or a symbol.
  static func kind(of scalar: Unicode.Scalar, in alphabet: Alphabet) -> Node.Kind {
    switch scalar {
    case "a"..."z", "A"..."Z": .identifier(String(scalar), alphabet)
    case "+", "\u{FF0B}": .symbol("+", .binary)
    case "-", "−", "\u{FF0D}": .symbol("−", .binary)
    case "*", "∗": .symbol("∗", .binary)
    case "/": .symbol("/", .ordinary)
    case "=", "\u{FF1D}": .symbol("=", .relation)
    case "<": .symbol("<", .relation)
    case ">": .symbol(">", .relation)
    case ":", "\u{FF1A}": .symbol(":", .relation)
    case "(", "\u{FF08}": .symbol("(", .open)
    case ")", "\u{FF09}": .symbol(")", .close)
    case "[": .symbol("[", .open)
    case "]": .symbol("]", .close)
    case ",", ";": .symbol(String(scalar), .punctuation)
    case "\u{FF0C}", "\u{3001}": .symbol(",", .punctuation)
    case "\u{FF1B}": .symbol(";", .punctuation)
    case "|", "\u{FF5C}": .symbol("|", .ordinary)
    case "‖": .symbol("‖", .ordinary)
    case "`": .symbol("‘", .ordinary)
    case "·": .symbol("⋅", .binary)
    case "!", "?", "@", "\"": .symbol(String(scalar), .ordinary)
    default: other(scalar, in: alphabet)
    }
  }

  /// Letters of other scripts are identifiers; signs are what their command is.
  private static func other(_ scalar: Unicode.Scalar, in alphabet: Alphabet) -> Node.Kind {
    let text = String(scalar)
    if let sign = Symbols.sign(text) { return sign }
    if let (plain, own) = MathematicalLetters.plain(scalar) {
      return isDigit(plain) ? .number(String(plain), own) : .identifier(String(plain), own)
    }
    return scalar.properties.isAlphabetic
      ? .identifier(text, alphabet) : .symbol(text, .ordinary)
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (scalar >= "a" && scalar <= "z") || (scalar >= "A" && scalar <= "Z")
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar == " " || (scalar >= "\t" && scalar <= "\r") }
    switch scalar.value {
    case 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2061...0x2064, 0x3000,
      0xFE00...0xFE0F, 0xFEFF:
      return true
    default: return false
    }
  }

  /// Whether a letter is of a script that mathematics does not take its letters from.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x400, 0x1D00..<0x1DC0, 0x1E00..<0x2E80, 0xA720..<0xA800, 0xFF00..<0xFF66,
      0x1D400..<0x1D800, 0x1EE00..<0x1EF00:
      false
    default: scalar.properties.isAlphabetic
    }
  }

  // MARK: - Combining characters

  static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF: true
    default: false
    }
  }

  /// The accent that a combining character is.
  static func accent(_ scalar: Unicode.Scalar) -> Node.Accent? {
    switch scalar.value {
    case 0x300: .grave
    case 0x301: .acute
    case 0x302: .hat
    case 0x303: .tilde
    case 0x304, 0x305: .bar
    case 0x306: .breve
    case 0x307: .dot
    case 0x308: .doubleDot
    case 0x30A: .ring
    case 0x30C: .check
    case 0x20D7: .vec
    case 0x331, 0x332: .underline
    default: nil
    }
  }

  /// A text of these scalars.
  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in scalars { text.unicodeScalars.append(scalar) }
    return text
  }
}
