import Embeddings

/// What a reader asks, as terms of an index.
struct Question {
  /// The direction of the question.
  let query: TextIndex.Query
  /// The words that no page has.
  let unknown: [UnknownWord]

  /// Reads a question.
  ///
  /// While somebody types, the last word is not finished: it also stands for the words that begin with
  /// it, the less the more letters they add. Words that stand together are also looked for as one, and
  /// all of them as a title. A question of nothing but common words is searched by
  /// these.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - index: the words that there are.
  init(_ text: [UInt8], in index: SearchIndex) {
    let said = searchWords(in: text)
    let asked = said.isEmpty ? searchWords(in: text, withCommonWords: true) : said
    let isTyped = asked.last?.range.upperBound == text.count
    let together = ([whole(asked)] + joined(asked)).filter { index.terms.place(of: $0) != nil }
    query = index.ranking.query(
      together + asked.map { $0.term }, completing: isTyped ? .lastWord : .none)
    let missing = query.unknown
    let known = asked.filter { !missing.contains($0.term) }
    unknown = asked.filter { word in
      // the parts of a compound that is known need not be; of others only the parts are told
      missing.contains(word.term) && !word.isCompound
        && !known.contains { $0.isCompound && $0.range.contains(word.range.lowerBound) }
    }.map { word in
      UnknownWord(
        word: Array(text[word.range]), isCommon: said.isEmpty,
        nearest: said.isEmpty ? [] : index.nearest(to: word.term))
    }
  }

  /// What a word of a page weighs in the question; 0 where it is not asked for.
  func weight(of word: Word, in index: SearchIndex) -> (place: Int, weight: Double)? {
    guard let place = index.terms.place(of: word.term) else { return nil }
    return query.terms.first { $0.word == place }.map { (place, $0.weight) }
  }
}

/// A word of a question that no page has.
public struct UnknownWord: Hashable, Sendable {
  /// As it was typed.
  public let word: [UInt8]
  /// Whether it is one of the words that stand on every page.
  public let isCommon: Bool
  /// Words that the pages have and that differ in a letter or two, the nearest first.
  public let nearest: [[UInt8]]

  /// What is to be said of it, in words.
  public var sentence: [UInt8] {
    let quoted = Array("“".utf8) + word + Array("”".utf8)
    return isCommon
      ? quoted + Array(" stands on every page: add a word that does not.".utf8)
      : Array("No page has ".utf8) + quoted + [UInt8(ascii: ".")]
  }
}

extension SearchIndex {
  /// At most three terms that differ in one letter, or of six letters on in two; the nearest first,
  /// the more common of equals.
  fileprivate func nearest(to term: [UInt8]) -> [[UInt8]] {
    guard term.count >= 3, term.count <= PageTerms.longest else { return [] }
    let limit = term.count < 6 ? 1 : 2
    var near: [(place: Int, distance: Int)] = []
    for place in terms.indices where terms[place].count >= 3 && isWord(terms[place]) {
      if let distance = distance(term, terms[place], atMost: limit) {
        near.append((place, distance))
      }
    }
    near.sort { a, b in
      if a.distance != b.distance { return a.distance < b.distance }
      let frequencies = ranking.documentFrequencies
      let (pagesOfA, pagesOfB) = (frequencies[a.place], frequencies[b.place])
      return pagesOfA == pagesOfB ? a.place < b.place : pagesOfA > pagesOfB
    }
    return near.prefix(3).map { surface(of: $0.place) }
  }
}
