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
    guard text.withUTF8({ $0.hasSuspects }) else { return self }
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

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte may belong to a character that XML does not admit: a control character, or EF,
  /// with which U+FFFE and U+FFFF begin, as do a few others.
  ///
  /// Eight bytes are looked at at once, and one by one only where a line ends among them.
  fileprivate var hasSuspects: Bool {
    func isSuspect(_ byte: UInt8) -> Bool {
      (byte < 0x20 && byte != 0x9 && byte != 0xA && byte != 0xD) || byte == 0xEF
    }
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let raw = UnsafeRawBufferPointer(self)
    var place = 0
    while place + 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let controls = (word &- ones &* 0x20) & ~word & tops
      let others = word ^ (ones &* 0xEF)
      let marks = (others &- ones) & ~others & tops
      if controls | marks != 0, self[place..<place + 8].contains(where: isSuspect) { return true }
      place += 8
    }
    return self[place...].contains(where: isSuspect)
  }
}
