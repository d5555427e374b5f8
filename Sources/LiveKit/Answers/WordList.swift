/// A list of words in one text, separated by blanks: a table without a single pointer.
struct WordList {
  let text: StaticString

  /// The longest of the words that stands at a place.
  ///
  /// - Parameters:
  ///   - codes: the text that is searched.
  ///   - start: where the word must begin.
  ///   - end: where it must have ended.
  ///   - isCapital: whether words are taken with a capital first letter.
  ///   - only: the index of the one word that is meant; negative for all.
  /// - Returns: the index of the word and its length; a length of 0 if there is none.
  func longest(
    in codes: [UInt8], from start: Int, to end: Int, isCapital: Bool = false, only: Int = -1
  ) -> (index: Int, count: Int) {
    var found = (index: 0, count: 0)
    var (index, length, matches) = (0, 0, true)
    for k in 0...text.utf8CodeUnitCount {
      let byte = k < text.utf8CodeUnitCount ? text.utf8Start[k] : 0x20
      if byte == 0x20 {
        if matches, length > found.count, only < 0 || only == index { found = (index, length) }
        (index, length, matches) = (index + 1, 0, true)
      } else {
        let letter = isCapital && length == 0 ? byte & ~0x20 : byte
        matches = matches && start + length < end && codes[start + length] == letter
        length += 1
      }
    }
    return found
  }

  /// The Greek letters in the order of Unicode, from U+03B1 on.
  static let greek = WordList(
    text: """
      alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho \
      varsigma sigma tau upsilon phi chi psi omega
      """)
}

extension UInt8 {
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
