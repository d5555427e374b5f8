import Embeddings

/// What a search found.
public struct SearchAnswer: Hashable, Sendable {
  /// One thing that was found.
  public struct Result: Hashable, Sendable {
    public let document: SearchDocument
    /// The cosine of the angle between it and the question: above 0, at most 1.
    public let score: Double
    public let title: MarkedText
    /// The sentence that fits the question best.
    public let passage: MarkedText
  }

  /// The results of one kind, the best first.
  public struct Group: Hashable, Sendable {
    /// The kind; `nil` for the pages that fit best, of whatever kind.
    public let kind: SearchKind?
    public internal(set) var results: [Result]

    /// The word by which programs know it.
    public var name: StaticString { kind?.name ?? "best" }
    /// What stands above it.
    public var title: StaticString { kind?.title ?? "Best" }
  }

  /// The question, UTF-8.
  public let question: [UInt8]
  /// How many things fit the question, those that are not told included.
  public let count: Int
  /// The three pages that fit best; then the others by kind, the kind of the best first.
  ///
  /// Behind them stands what is only a part of a page. Pages of one kind are one group.
  public let groups: [Group]
  /// The words of the question that no page has, in their order.
  public let unknown: [UnknownWord]
}

extension SearchIndex {
  /// What a question finds, by the angle between its weighted words and those of each page.
  ///
  /// - Parameters:
  ///   - text: the question, UTF-8; of a very long one the first 500 bytes count.
  ///   - limit: how many results are told.
  /// - Returns: the answer; without results where no word is known.
  /// - Complexity: O(how often the words of the question stand in pages, and with a word that is
  ///   unknown, the number of all terms).
  public func answer(to text: [UInt8], limit: Int) -> SearchAnswer {
    let question = Question(Array(text.prefix(500)), in: self)
    let ranked = ranking.search(question.query)
    let results = ranked.prefix(max(0, limit)).map {
      result(documents[$0.document], $0.score, question)
    }
    let pages = results.filter { $0.document.kind.isPage }
    let parts = results.filter { !$0.document.kind.isPage }
    let isMixed = pages.contains { $0.document.kind != pages[0].document.kind }
    let best = isMixed ? Array(pages.prefix(3)) : []
    let groups =
      (best.isEmpty ? [] : [SearchAnswer.Group(kind: nil, results: best)])
      + grouped(Array(pages.dropFirst(best.count))) + grouped(parts)
    return SearchAnswer(
      question: text, count: ranked.count, groups: groups, unknown: question.unknown)
  }

  /// Results by kind, the kind of the first one first.
  private func grouped(_ results: [SearchAnswer.Result]) -> [SearchAnswer.Group] {
    var groups: [SearchAnswer.Group] = []
    for result in results {
      if let known = groups.firstIndex(where: { $0.kind == result.document.kind }) {
        groups[known].results.append(result)
      } else {
        groups.append(SearchAnswer.Group(kind: result.document.kind, results: [result]))
      }
    }
    return groups
  }

  private func result(
    _ document: SearchDocument, _ score: Double, _ question: Question
  ) -> SearchAnswer.Result {
    // the sentence whose words, each counted once, weigh most in the question; of equals the first
    var best: (passage: [UInt8], worth: Double) = (document.passages.first ?? [], 0)
    for passage in document.passages {
      var (seen, worth): ([Int], Double) = ([], 0)
      for word in searchWords(in: passage) {
        guard let (place, weight) = question.weight(of: word, in: self), !seen.contains(place)
        else {
          continue
        }
        seen.append(place)
        worth += weight
      }
      if worth > best.worth { best = (passage, worth) }
    }
    func isAsked(_ word: Word) -> Bool { question.weight(of: word, in: self) != nil }
    return SearchAnswer.Result(
      document: document, score: score, title: MarkedText(document.title, isMarked: isAsked),
      passage: MarkedText(best.passage, isMarked: isAsked))
  }
}
