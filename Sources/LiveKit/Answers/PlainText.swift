/// What was typed, in plain signs: `\frac{θ}{2} ⋅ x²` becomes `frac{θ}{2} * x^{2}`.
///
/// Plain notation, TeX and the signs of Unicode then are one notation, and one reader serves them
/// all. A sign is one byte: ASCII, or 128 and more for a Greek letter.
struct PlainText {
  /// The plain signs.
  private(set) var codes: [UInt8] = []
  /// For each sign the byte of what was typed that it comes from; at last the length of that.
  private(set) var places: [Int] = []
  /// For each bracket the index of its partner; −1 for other signs.
  private(set) var partners: [Int] = []

  /// The most bytes that are read.
  static let maximumLength = 4000
  /// The most brackets, signs, powers or functions within each other.
  static let maximumDepth = 64

  /// The plain form of a text.
  ///
  /// - Parameter text: what was typed, in UTF-8; `name =` in front is passed over.
  /// - Throws: what is wrong with a sign or a bracket.
  init(_ text: [UInt8]) throws(AnswerError) {
    if text.count > Self.maximumLength { throw AnswerError(.tooLong, at: Self.maximumLength) }
    var i = Self.endOfLeftSide(of: text)
    while i < text.count { i = try translate(text, at: i) }
    places.append(text.count)
    if codes.firstIndex(where: { $0 > 0x20 }) == nil { throw AnswerError(.nothing, at: 0) }
    try pairBrackets()
  }

  /// Where the answer begins behind `name =`: a name begins with a letter, a sign of its own or a
  /// bar, and what stands between it and the sign of equality is the reader's affair.
  private static func endOfLeftSide(of text: [UInt8]) -> Int {
    guard let equals = text.firstIndex(of: UInt8(ascii: "=")),
      let start = text.firstIndex(where: { $0 > 0x20 })
    else { return 0 }
    let first = text[start]
    let isName =
      first.isLetter || first >= 0x80 || start == equals || first == UInt8(ascii: "\\")
      || first == UInt8(ascii: "|")
    return isName ? equals + 1 : 0
  }

  mutating func append(_ code: UInt8, from place: Int) {
    codes.append(code)
    places.append(place)
  }

  /// Translates one sign.
  ///
  /// - Returns: where the next one begins.
  private mutating func translate(_ text: [UInt8], at i: Int) throws(AnswerError) -> Int {
    let byte = text[i]
    if byte >= 0x80 || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "*") {
      if let end = translateByTable(text, at: i) { return end }
      if byte < 0x80 { return try translateCommand(text, at: i) }
      guard i + 1 < text.count, let letter = Self.greekLetter(byte, text[i + 1]) else {
        throw AnswerError(.notUnderstood, at: i)
      }
      append(letter, from: i)
      return i + 2
    }
    switch byte {
    case 0x20, 0x09, 0x0D, UInt8(ascii: "~"): append(0x20, from: i)
    case UInt8(ascii: "&"): append(UInt8(ascii: ","), from: i)
    default: append(byte, from: i)
    }
    return i + 1
  }

  /// Translates the name of a Greek letter or of a function: `\theta`, `\exp`.
  ///
  /// - Returns: where the next sign begins.
  private mutating func translateCommand(_ text: [UInt8], at i: Int) throws(AnswerError) -> Int {
    var end = i + 1
    while end < text.count, text[end].isLetter { end += 1 }
    let count = end - i - 1
    if count == 0 { throw AnswerError(.notUnderstood, at: i) }
    for capital: UInt8 in 0...1 {
      let letter = WordList.greek.longest(in: text, from: i + 1, to: end, isCapital: capital == 1)
      if letter.count == count {
        append(128 + 32 * capital + UInt8(letter.index), from: i)
        return end
      }
    }
    if WordList.functions.longest(in: text, from: i + 1, to: end).count != count {
      throw AnswerError(.unknownName, at: i)
    }
    for k in i + 1..<end { append(text[k], from: i) }
    return end
  }

  /// Finds the partner of each bracket.
  private mutating func pairBrackets() throws(AnswerError) {
    partners = [Int](repeating: -1, count: codes.count)
    var open: [Int] = []
    for (i, code) in codes.enumerated() {
      switch code {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
        if open.count == Self.maximumDepth { throw AnswerError(.tooDeep, at: places[i]) }
        open.append(i)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"):
        // ( and ) are neighbours in ASCII; the other pairs have one sign between them
        guard let last = open.popLast(), codes[last] == code - (code == 0x29 ? 1 : 2) else {
          throw AnswerError(.unbalancedBracket, at: places[i])
        }
        partners[last] = i
        partners[i] = last
      default: break
      }
    }
    if let last = open.last { throw AnswerError(.unbalancedBracket, at: places[last]) }
  }
}
