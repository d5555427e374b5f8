/// What a character stands for that is written without a command.
enum Characters {
  /// - Parameters:
  ///   - scalar: a character that is no digit and has no meaning of its own in TeX.
  ///   - alphabet: the alphabet of letters at this place.
  static func kind(of scalar: Unicode.Scalar, in alphabet: Alphabet) -> Node.Kind {
    switch scalar {
    case "+": .symbol("+", .binary)
    case "-", "−": .symbol("−", .binary)
    case "*", "∗": .symbol("∗", .binary)
    case "/": .symbol("/", .ordinary)
    case "=": .symbol("=", .relation)
    case "<": .symbol("<", .relation)
    case ">": .symbol(">", .relation)
    case ":": .symbol(":", .relation)
    case "(", "[": .symbol(String(scalar), .open)
    case ")", "]": .symbol(String(scalar), .close)
    case ",", ";": .symbol(String(scalar), .punctuation)
    case "|", "‖", "!", "?", "@", "`", "\"": .symbol(String(scalar), .ordinary)
    case "a"..."z", "A"..."Z": .identifier(String(scalar), alphabet)
    default: other(scalar, in: alphabet)
    }
  }

  /// Letters of other scripts are identifiers; signs are what their command is.
  private static func other(_ scalar: Unicode.Scalar, in alphabet: Alphabet) -> Node.Kind {
    let text = String(scalar)
    if let sign = Symbols.sign(text) { return sign }
    return scalar.properties.isAlphabetic
      ? .identifier(text, alphabet) : .symbol(text, .ordinary)
  }
}
