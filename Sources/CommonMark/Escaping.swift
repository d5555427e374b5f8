extension String {
  /// The text with the four characters that HTML reads as markup written as entities.
  public var escapedForHTML: String {
    writing { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      default: nil
      }
    }
  }

  /// The text with a backslash before each character that CommonMark could read as markup.
  ///
  /// A table escapes the pipes of its cells itself.
  public var escapedForCommonMark: String {
    writing { byte in
      switch byte {
      case UInt8(ascii: "\\"): "\\\\"
      case UInt8(ascii: "`"): "\\`"
      case UInt8(ascii: "*"): "\\*"
      case UInt8(ascii: "_"): "\\_"
      case UInt8(ascii: "["): "\\["
      case UInt8(ascii: "]"): "\\]"
      case UInt8(ascii: "<"): "\\<"
      case UInt8(ascii: ">"): "\\>"
      case UInt8(ascii: "#"): "\\#"
      case UInt8(ascii: "!"): "\\!"
      case UInt8(ascii: "&"): "\\&"
      case UInt8(ascii: "~"): "\\~"
      case UInt8(ascii: "$"): "\\$"
      default: nil
      }
    }
  }

  /// The text with U+FFFD for each character that XML 1.0 does not admit: control characters other
  /// than tab and line ends, U+FFFE and U+FFFF.
  public var withoutForbiddenCharacters: String {
    var text = self
    let isSuspect = text.withUTF8 { bytes in
      // U+FFFE and U+FFFF begin with EF BF, as do a few others
      bytes.contains { ($0 < 0x20 && $0 != 0x9 && $0 != 0xA && $0 != 0xD) || $0 == 0xEF }
    }
    guard isSuspect else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x9, 0xA, 0xD: scalar
          case 0..<0x20, 0xFFFE, 0xFFFF: "\u{FFFD}"
          default: scalar
          }
        }))
  }

  /// The text with something else in the place of some ASCII characters.
  ///
  /// Bytes are looked at, not characters: all bytes of any other character are beyond ASCII.
  private func writing(_ replacement: (UInt8) -> StaticString?) -> String {
    var text = self
    return text.withUTF8 { bytes in
      guard let first = bytes.firstIndex(where: { replacement($0) != nil }) else { return self }
      var written: [UInt8] = []
      written.reserveCapacity(bytes.count + 32)
      written += bytes[..<first]
      for byte in bytes[first...] {
        if let words = replacement(byte) {
          words.withUTF8Buffer { written += $0 }
        } else {
          written.append(byte)
        }
      }
      return String(decoding: written, as: UTF8.self)
    }
  }
}
