extension Array<[UInt8]> {
  /// The first place at which a word of an ordered list is not before another.
  ///
  /// - Parameter word: the word to look for.
  /// - Returns: the place of the word, or where it would stand.
  /// - Precondition: the words are in the order of their bytes.
  /// - Complexity: O(log n) comparisons for n words.
  func place(of word: [UInt8]) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The places of all words of an ordered list that begin with some letters.
  ///
  /// - Parameter letters: the beginning; a word begins with itself.
  /// - Returns: the places, which follow each other.
  /// - Precondition: the words are in the order of their bytes.
  /// - Complexity: O(log n) comparisons for n words, and O(1) for each that is found.
  func places(beginningWith letters: [UInt8]) -> Range<Int> {
    let first = place(of: letters)
    var end = first
    while end < count, self[end].starts(with: letters) { end += 1 }
    return first..<end
  }
}
