/// The words that join other words: they stand on every page and say nothing of it.
enum CommonWords {
  private static let text: StaticString = """
    a about after all also an and any are as at be because been before being between both but by can \
    could did do does doing each explain few find for from get give had has have having he her here \
    him his how i if in into is it its itself just let me more most much my need no nor not of off on \
    once only or other our out over own same she should show so some such tell than that the their \
    them then there these they this those through to too under understand until up us very want was \
    we were what when where which while who whom whose why will with would you your
    """

  private static let words = lines(of: text)

  /// Whether a word says nothing by itself.
  ///
  /// - Parameter word: lower-case letters, as they stand in the text.
  /// - Returns: whether it only joins other words.
  /// - Complexity: O(log n) comparisons of n words.
  static func has(_ word: [UInt8]) -> Bool { words.place(of: word) != nil }

  private static func lines(of text: StaticString) -> [[UInt8]] {
    var words: [[UInt8]] = [[]]
    for i in 0..<text.utf8CodeUnitCount {
      let byte = text.utf8Start[i]
      if byte == UInt8(ascii: " ") {
        words.append([])
      } else {
        words[words.count - 1].append(byte)
      }
    }
    return words
  }
}

extension [[UInt8]] {
  /// The first place whose word does not come before the given one, by the order of the bytes.
  ///
  /// - Precondition: the words are sorted.
  /// - Complexity: O(log n) comparisons.
  func lowerBound(of word: [UInt8]) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place of a word; `nil` where it is none of them.
  func place(of word: [UInt8]) -> Int? {
    let place = lowerBound(of: word)
    return place < count && self[place] == word ? place : nil
  }
}
