extension Parser {
  /// `\'e`, `\"{o}`: a letter and its accent as a combining character.
  mutating func accentInText(
    _ mark: Unicode.Scalar, into words: inout String, said: String, from start: Int
  ) throws(FormulaError) {
    let isGroup = peek == "{"
    if isGroup { index += 1 }
    if let letter = peek, letter != "}", letter != "\\" {
      words.unicodeScalars.append(letter)
      words.unicodeScalars.append(mark)
      index += 1
    }
    if isGroup {
      guard peek == "}" else { throw fault(.unclosedArgument(said), at: start) }
      index += 1
    }
  }
}

/// `\'e` and its kin: the accents of text as combining characters.
enum TextAccents {
  static func combining(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "'": "\u{301}"
    case "`": "\u{300}"
    case "\"": "\u{308}"
    case "^": "\u{302}"
    case "~": "\u{303}"
    case "=": "\u{304}"
    case ".": "\u{307}"
    case "c": "\u{327}"
    default: nil
    }
  }
}
