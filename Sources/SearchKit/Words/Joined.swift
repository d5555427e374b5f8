/// Neighbouring words as the one word that a hyphen would make of them: *random variables* as
/// *randomvariable*.
///
/// - Parameter words: the words of a text, in order.
/// - Returns: the terms of two, three and four words.
func joined(_ words: [Word]) -> [[UInt8]] {
  let single = words.filter { !$0.isCompound }
  var terms: [[UInt8]] = []
  for start in single.indices {
    for count in 2...4 where start + count <= single.count {
      let last = start + count - 1
      terms.append(single[start..<last].flatMap { $0.surface } + single[last].term)
    }
  }
  return terms
}

/// A text as one term, which stands for all of its words and no other: who writes a title means it.
///
/// - Parameter words: the words of the text, in order.
/// - Returns: the term; it begins with a sign that no word has.
func whole(_ words: [Word]) -> [UInt8] {
  [UInt8(ascii: "=")] + words.filter { !$0.isCompound }.flatMap { $0.term }
}

/// Whether a term is a word that somebody could write.
func isWord(_ term: [UInt8]) -> Bool {
  guard let first = term.first else { return false }
  return first != UInt8(ascii: "=") && first != UInt8(ascii: "-")
}
