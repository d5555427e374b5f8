/// The words of a text, in lower case, in the order in which they stand.
///
/// A word is a run of letters and digits. The text is read as bytes, so that the same code runs in
/// a page, where there are no tables of Unicode: in ASCII and Latin-1 letters are those that a
/// regular expression of Python calls `\w`; further on, everything counts as a letter but the blocks
/// of punctuation and symbols. Capitals are lowered in ASCII, Latin-1, Greek and Cyrillic.
///
/// - Parameters:
///   - text: UTF-8; bytes that are no UTF-8 end a word.
///   - length: how many letters a word has at least. With 2, as in scikit-learn, "a" and the "s" of
///     "it's" are no words.
/// - Returns: the words as UTF-8, a word as often as it stands in the text.
/// - Complexity: O(n) for n bytes.
/// - Source: scikit-learn 1.9.1, `TfidfVectorizer`: `lowercase=True` and `token_pattern`
///   `(?u)\b\w\w+\b`.
public func words(in text: [UInt8], atLeast length: Int = 2) -> [[UInt8]] {
  var words: [[UInt8]] = []
  var word: [UInt8] = []
  var letters = 0
  var i = 0
  while i < text.count {
    let point = CodePoint(at: i, in: text)
    i += point.length
    if point.isLetter {
      point.lowered.append(to: &word)
      letters += 1
    } else {
      if letters >= length, letters > 0 { words.append(word) }
      (word, letters) = ([], 0)
    }
  }
  if letters >= length, letters > 0 { words.append(word) }
  return words
}

/// One character of a text in UTF-8.
private struct CodePoint {
  /// The code point; 0 where the bytes are no UTF-8.
  let code: UInt32
  /// How many bytes it has, 1 to 4.
  let length: Int

  private init(code: UInt32, length: Int) { (self.code, self.length) = (code, length) }

  /// The character that begins at a byte.
  init(at start: Int, in text: [UInt8]) {
    let first = text[start]
    // 0xxxxxxx, 110xxxxx, 1110xxxx, 11110xxx: how many bytes, and the least code that needs them
    let (count, least): (Int, UInt32) =
      switch first {
      case 0x00...0x7F: (1, 0)
      case 0xC0...0xDF: (2, 0x80)
      case 0xE0...0xEF: (3, 0x800)
      case 0xF0...0xF7: (4, 0x10000)
      default: (0, 0)
      }
    guard count > 0, start + count <= text.count else {
      self.init(code: 0, length: 1)
      return
    }
    var code = count == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(count))
    for byte in text[start + 1..<start + count] {
      guard byte & 0xC0 == 0x80 else {
        self.init(code: 0, length: 1)
        return
      }
      code = code << 6 | UInt32(byte & 0x3F)
    }
    guard code >= least, code <= 0x10FFFF, !(0xD800...0xDFFF).contains(code) else {
      self.init(code: 0, length: 1)
      return
    }
    self.init(code: code, length: count)
  }

  /// Whether it can stand in a word.
  var isLetter: Bool {
    switch code {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    // ª ² ³ µ ¹ º ¼ ½ ¾, and the letters of Latin-1 without × and ÷
    case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC...0xBE: true
    case 0x00...0xBF, 0xD7, 0xF7: false
    // punctuation, currencies, arrows, operators, shapes; what is left out are raised and lowered
    // digits (2070 to 209F) and letters such as ℓ and ℝ (2100 to 218F)
    case 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x2E00...0x2E7F: false
    // punctuation of Chinese and Japanese, and its full-width forms
    case 0x3000...0x3004, 0x3008...0x3020, 0xFE30...0xFE6F, 0xFF01...0xFF0F, 0xFF1A...0xFF20,
      0xFF3B...0xFF40, 0xFF5B...0xFF65:
      false
    // codes for private use, what stands for no character, pictures
    case 0xE000...0xF8FF, 0xFFF0...0xFFFF, 0x1F000...0x1FAFF: false
    default: true
    }
  }

  /// The small letter, where it is a capital.
  var lowered: CodePoint {
    let distance: UInt32 =
      switch code {
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: 0x20
      case 0x391...0x3A1, 0x3A3...0x3A9, 0x410...0x42F: 0x20
      case 0x400...0x40F: 0x50
      default: 0
      }
    return CodePoint(code: code + distance, length: length)
  }

  /// Writes the character as UTF-8.
  func append(to bytes: inout [UInt8]) {
    func low(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(code >> shift & 0x3F) }
    switch code {
    case 0..<0x80: bytes.append(UInt8(code))
    case 0x80..<0x800: bytes += [0xC0 | UInt8(code >> 6), low(0)]
    case 0x800..<0x10000: bytes += [0xE0 | UInt8(code >> 12), low(6), low(0)]
    default: bytes += [0xF0 | UInt8(code >> 18), low(12), low(6), low(0)]
    }
  }
}
