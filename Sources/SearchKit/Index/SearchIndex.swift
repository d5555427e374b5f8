import Embeddings

/// What can be found on the site, and how well each word tells it: read from the text that
/// ``searchIndex(of:)`` writes.
///
/// The page and the program read the same text by this code, so they answer the same.
public struct SearchIndex: Sendable {
  let documents: [SearchDocument]
  /// Whether each term is always in the plural.
  let isPlural: [Bool]
  /// The weights of the terms, and the directions of the documents.
  let ranking: TextIndex

  /// Reads an index.
  ///
  /// It is `nil` where the text is no index.
  ///
  /// - Parameter text: what ``searchIndex(of:)`` wrote.
  /// - Complexity: O(length of the text).
  public init?(_ text: [UInt8]) {
    var reader = IndexReader(text)
    guard let (documentCount, termCount) = reader.head() else { return nil }
    var documents: [SearchDocument] = []
    for _ in 0..<documentCount {
      guard let document = reader.document() else { return nil }
      documents.append(document)
    }
    var (terms, isPlural): ([[UInt8]], [Bool]) = ([], [])
    for _ in 0..<termCount {
      guard let (term, plural) = reader.term(after: terms.last ?? []) else { return nil }
      terms.append(term)
      isPlural.append(plural)
    }
    var counts = [[TextIndex.WordCount]](repeating: [], count: documentCount)
    for term in 0..<termCount {
      guard let postings = reader.postings(below: documentCount) else { return nil }
      for posting in postings {
        counts[posting.document].append(TextIndex.WordCount(word: term, count: posting.count))
      }
    }
    (self.documents, self.isPlural) = (documents, isPlural)
    ranking = TextIndex(vocabulary: terms, counts: counts)
  }

  /// The terms, sorted.
  var terms: [[UInt8]] { ranking.vocabulary }

  /// A term as its documents write it.
  func surface(of place: Int) -> [UInt8] {
    let term = terms[place]
    guard isPlural[place] else { return term }
    let isAfterVowel = term.dropLast().last.map { Array("aeiou".utf8).contains($0) } ?? true
    return term.last == UInt8(ascii: "y") && !isAfterVowel
      ? term.dropLast() + Array("ies".utf8) : term + [UInt8(ascii: "s")]
  }
}
