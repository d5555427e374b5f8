/// A character of UTF-8 text as search sees it.
enum Letter {
  /// A Latin letter in lower case, without its accent.
  case letter(UInt8, isUpper: Bool)
  /// A letter of another script, as it stands.
  case foreign
  case digit(UInt8)
  /// A hyphen or an underscore: within a word it joins parts.
  case joiner
  case apostrophe
  /// A sign with a name, such as λ.
  case sign(StaticString)
  /// An accent that follows its letter.
  case accent
  case separator
}

extension Letter {
  /// Whether it stands in words.
  var isOfWord: Bool {
    switch self {
    case .letter, .foreign, .digit: true
    default: false
    }
  }

  /// The character at a place.
  ///
  /// - Parameters:
  ///   - place: where it begins.
  ///   - text: bytes that may be anything; what is no UTF-8 separates words, a byte at a time.
  /// - Returns: the character and how many bytes it has.
  /// - Precondition: the place is in the text.
  static func at(_ place: Int, in text: [UInt8]) -> (letter: Letter, count: Int) {
    let first = text[place]
    if first < 0x80 { return (ascii(first), 1) }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, place + count <= text.count else { return (.separator, 1) }
    var scalar = UInt32(first) & (0xFF >> UInt32(count + 1))
    for byte in text[(place + 1)..<(place + count)] {
      guard byte & 0xC0 == 0x80 else { return (.separator, 1) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (beyondASCII(scalar), count)
  }

  private static func ascii(_ byte: UInt8) -> Letter {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter(byte, isUpper: false)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter(byte | 0x20, isUpper: true)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit(byte)
    case UInt8(ascii: "-"), UInt8(ascii: "_"): .joiner
    case UInt8(ascii: "'"): .apostrophe
    default: .separator
    }
  }

  private static func beyondASCII(_ scalar: UInt32) -> Letter {
    switch scalar {
    case 0xC0...0x17F where scalar != 0xD7 && scalar != 0xF7:
      let plain = Letter.latin[Int(scalar) - 0xC0]
      return .letter(plain | 0x20, isUpper: plain & 0x20 == 0)
    case 0x300...0x36F: return .accent
    case 0x2010, 0x2011: return .joiner
    case 0x2019: return .apostrophe
    // punctuation of Latin-1, modifier letters, small letters above and below the line
    case 0x80...0xBF, 0xD7, 0xF7, 0x2B0...0x2FF, 0x1D2C...0x1D7F, 0x2000...0x209F: return .separator
    default: break
    }
    if let name = Letter.name(of: scalar) { return .sign(name) }
    switch scalar {
    // arrows, operators, technical signs, boxes and shapes; the second block of such things
    case 0x2190...0x25FF, 0x27C0...0x2BFF, 0x3000...0x303F, 0xFFF0...0xFFFF: return .separator
    default: return .foreign
    }
  }

  /// The letters from U+00C0 to U+017F without their accents.
  private static let latin = Array(
    ("AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTs" + "aaaaaaaceeeeiiiidnooooo*ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOo"
      + "RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8)
}
