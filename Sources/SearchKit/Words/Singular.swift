/// The singular of a word, after the S stemmer.
///
/// A last `-ies` becomes `-y`, any other last `-s` falls. A word of fewer than four letters, and one in
/// `-ss`, `-us`, `-is` or `-ias` such as *analysis* and *bias*, stays as it is. It makes *eigenvalues* and *eigenvalue* one word and leaves everything else alone: a stemmer that
/// cuts more would make *normal* and *norm* one.
///
/// - Parameter word: lower-case letters.
/// - Returns: the word without the ending of its plural.
/// - Complexity: O(length of the word).
/// - Source: Donna Harman, *How effective is suffixing?*, 1991.
func singular(_ word: [UInt8]) -> [UInt8] {
  func ends(_ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count else { return false }
    for i in 0..<count where word[word.count - count + i] != ending.utf8Start[i] { return false }
    return true
  }
  guard word.count >= 4, ends("s") else { return word }
  if ends("is") || ends("ias") || ends("us") || ends("ss") { return word }
  if ends("ies"), !ends("eies"), !ends("aies") {
    return Array(word.dropLast(3)) + [UInt8(ascii: "y")]
  }
  return Array(word.dropLast())
}
