/// How much room words take, estimated for the usual sans-serif typefaces.
public enum Words {
  /// The size of labels.
  public static let size = 14.0
  /// The size of tick labels and annotations.
  static let small = 13.0
  /// The distance of two lines of text.
  static let lineHeight = 19.0

  /// The estimated width of a text.
  ///
  /// - Parameters:
  ///   - text: One line.
  ///   - size: The size of the type.
  /// - Returns: The width in the same unit as the size.
  public static func width(_ text: String, size: Double = size) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) } * size
  }

  /// The estimated width of a character in units of the type size.
  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", "'", "|", ".", ",", ":", ";", "!", "\u{202F}": 0.29
    case "f", "t", "r", "(", ")", "[", "]", "/", " ", "-": 0.37
    case "⁰"..."⁹", "¹", "²", "³", "⁻": 0.38
    case "m", "w", "M", "W", "@", "%": 0.88
    case "A"..."Z": 0.69
    case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}": 0
    case "\u{1100}"..."\u{115F}", "\u{2E80}"..."\u{FFDC}", "\u{1F000}"...: 1
    default: 0.575
    }
  }

  /// The text, cut with an ellipsis where it is too long.
  ///
  /// - Parameters:
  ///   - text: One line.
  ///   - room: The greatest width.
  ///   - size: The size of the type.
  /// - Returns: The text or its beginning.
  static func fitted(_ text: String, room: Double, size: Double = size) -> String {
    guard width(text, size: size) > room else { return text }
    var result = ""
    var used = width("…", size: size)
    for scalar in text.unicodeScalars {
      used += ems(scalar) * size
      if used > room { break }
      result.unicodeScalars.append(scalar)
    }
    return result + "…"
  }

  /// The text broken at spaces into lines.
  ///
  /// - Parameters:
  ///   - text: Words between spaces.
  ///   - room: The greatest width of a line; a longer word is cut.
  ///   - size: The size of the type.
  ///   - limit: The greatest number of lines; the last one is cut.
  /// - Returns: The lines; none for no words.
  public static func lines(
    _ text: String, room: Double, size: Double = size, limit: Int = 3
  ) -> [String] {
    broken(text, room: room, size: size, limit: limit).map { fitted($0, room: room, size: size) }
  }

  /// Whether the text fits in lines without being cut.
  ///
  /// - Parameters:
  ///   - text: Words between spaces.
  ///   - room: The greatest width of a line.
  ///   - size: The size of the type.
  ///   - limit: The greatest number of lines.
  /// - Returns: Whether each line is at most as wide as the room.
  public static func fit(_ text: String, room: Double, size: Double = size, limit: Int = 3) -> Bool
  {
    broken(text, room: room, size: size, limit: limit)
      .allSatisfy { width($0, size: size) <= room }
  }

  /// Lines filled word by word; a long word, and all that is left for the last line, is too wide.
  private static func broken(
    _ text: String, room: Double, size: Double, limit: Int
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(text) {
      let longer = line.isEmpty ? word : line + " " + word
      if line.isEmpty || lines.count + 1 == limit || width(longer, size: size) <= room {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
