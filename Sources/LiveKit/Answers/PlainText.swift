/// What was typed, in plain signs: `\frac{θ}{2} ⋅ x²` becomes `frac{theta}{2} * x^{2}`.
///
/// Plain notation, TeX and the signs of Unicode then are one notation, and one reader serves them
/// all.
struct PlainText {
  /// A plain sign.
  struct Sign {
    /// Its code in ASCII; for a letter of a command that goes on with the next sign, and for those
    /// of a Greek letter, 128 more, so that no name ends within another.
    let code: UInt8
    /// The byte of what was typed that it comes from.
    let place: Int
    /// For a bracket the index of its partner; negative for other signs.
    var partner = -1
  }

  /// The plain signs, and one with the code 0 behind them.
  private(set) var signs: [Sign] = []
  /// What is wrong with the signs themselves, and the index of the sign.
  private(set) var fault: (reason: AnswerError.Reason, sign: Int)?

  /// The most bytes that are read.
  static let maximumLength = 4000
  /// The most brackets, signs, powers or functions within each other.
  static let maximumDepth = 64

  /// The plain form of a text.
  ///
  /// - Parameter text: what was typed, in UTF-8; `name =` in front is passed over.
  init(_ text: [UInt8]) {
    let isTooLong = text.count > Self.maximumLength
    var i = isTooLong ? Self.maximumLength : Self.endOfLeftSide(of: text)
    while i < text.count, !isTooLong {
      let next = translate(text, at: i)
      if next == i { break }
      i = next
    }
    append(0, from: i)
    if i < text.count {
      fault = (isTooLong ? .tooLong : .notUnderstood, signs.count - 1)
    } else {
      pairBrackets()
    }
  }

  /// Where the answer begins behind `name =`: a name begins with a letter, a sign of its own or a
  /// bar, and what stands between it and the sign of equality is the reader's affair.
  private static func endOfLeftSide(of text: [UInt8]) -> Int {
    var first: UInt8 = 0x20
    for i in text.indices {
      if first <= 0x20 { first = text[i] }
      if text[i] == UInt8(ascii: "=") {
        let isName =
          first.isLetter || first >= 0x80 || first == UInt8(ascii: "=")
          || first == UInt8(ascii: "\\") || first == UInt8(ascii: "|")
        return isName ? i + 1 : 0
      }
    }
    return 0
  }

  @inline(never)
  private mutating func append(_ code: UInt8, from place: Int) {
    signs.append(Sign(code: code, place: place))
  }

  /// Translates one sign.
  ///
  /// - Returns: where the next one begins; the same place if there is no such sign.
  private mutating func translate(_ text: [UInt8], at i: Int) -> Int {
    let byte = text[i]
    if byte >= 0x80 || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "*") {
      let end = translateByTable(text, at: i)
      return end == i && byte < 0x80 ? translateCommand(text, at: i) : end
    }
    switch byte {
    case 0x20, 0x09, 0x0D, UInt8(ascii: "~"): append(0x20, from: i)
    case UInt8(ascii: "&"): append(UInt8(ascii: ","), from: i)
    case 0: return i
    default: append(byte, from: i)
    }
    return i + 1
  }

  /// Translates a command: `\theta` is the name theta in one piece.
  private mutating func translateCommand(_ text: [UInt8], at i: Int) -> Int {
    var end = i + 1
    while end < text.count, text[end].isLetter {
      let goesOn = end + 1 < text.count && text[end + 1].isLetter
      append(text[end] | (goesOn ? 0x80 : 0), from: i)
      end += 1
    }
    return end == i + 1 ? i : end
  }

  /// Translates a sign of the table, or a run of small digits.
  private mutating func translateByTable(_ text: [UInt8], at start: Int) -> Int {
    let table = Signs.table.utf8Start
    var (i, small) = (start, UInt8(0))
    while i < text.count {
      let (count, meaning) = Signs.entry(text, at: i)
      var k = meaning.lowerBound
      let mark = meaning.count == 2 ? table[k] : 0
      let isSmall = mark == UInt8(ascii: "^") || mark == UInt8(ascii: "_")
      if small != 0, !isSmall || mark != small { break }
      if isSmall {
        if small == 0 {
          append(mark, from: i)
          append(UInt8(ascii: "{"), from: i)
        }
        small = mark
        k += 1
      }
      while k < meaning.upperBound {
        // 0x0A after the last sign of the line is no letter
        let goesOn = table[k].isLetter && table[k + 1].isLetter
        append(table[k] == UInt8(ascii: "~") ? 0x20 : table[k] | (goesOn ? 0x80 : 0), from: i)
        k += 1
      }
      i += count
      if small == 0 { return i }
    }
    append(UInt8(ascii: "}"), from: i - 1)
    return i
  }

  /// Finds the partner of each bracket.
  private mutating func pairBrackets() {
    // while a bracket is open, its partner is the one around it
    var (open, depth, isBlank) = (-1, 0, true)
    for i in signs.indices {
      let code = signs[i].code
      if code > 0x20 { isBlank = false }
      switch code {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
        if depth == Self.maximumDepth { return fault = (.tooDeep, i) }
        signs[i].partner = open
        (open, depth) = (i, depth + 1)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"):
        // ( and ) are neighbours in ASCII; the other pairs have one sign between them
        let opening = code - (code == UInt8(ascii: ")") ? 1 : 2)
        if open < 0 || signs[open].code != opening { return fault = (.unbalancedBracket, i) }
        signs[i].partner = open
        let outer = signs[open].partner
        signs[open].partner = i
        (open, depth) = (outer, depth - 1)
      default: break
      }
    }
    if isBlank { fault = (.nothing, 0) }
    if open >= 0 { fault = (.unbalancedBracket, open) }
  }
}

extension UInt8 {
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
