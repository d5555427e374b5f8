import LinearAlgebra
import MathCore

extension TextIndex {
  /// A question as a vector of words.
  public struct Query: Hashable, Sendable {
    /// A word of the vocabulary, and the component of the vector.
    public struct Term: Hashable, Sendable {
      /// The place of the word in the vocabulary.
      public let word: Int
      public let weight: Double
    }

    /// The components that are not 0, in the order of the vocabulary; the vector has length 1.
    public let terms: [Term]
    /// The words of the question that stand in no text, each once, as they were asked.
    public let unknown: [[UInt8]]
  }

  /// Which words of a question may be beginnings of words.
  public enum Completion: Hashable, Sendable {
    /// Every word is meant as it stands.
    case none
    /// The last word is still being typed.
    case lastWord
    /// Every word: "vector" finds "vectors" too.
    case everyWord
  }

  /// A text that was found.
  public struct Match: Hashable, Sendable {
    /// The number of the text, from 0.
    public let document: Int
    /// The cosine of the angle between question and text, above 0, at most 1.
    public let score: Double
  }

  /// The texts that share a word with a question, the best first.
  ///
  /// All vectors have length 1, so the cosine of the angle between question and text is their dot
  /// product; and only the words that both have add to it.
  ///
  /// - Parameter query: the question.
  /// - Returns: the texts by falling score; of equal scores the first text stands first. Nothing for
  ///   a question without known words.
  /// - Precondition: the question was made by this index.
  /// - Complexity: O(n + p + m log m) for n texts, m of them found, and p places at which a word of
  ///   the question stands in the lists of texts.
  public func search(_ query: Query) -> [Match] {
    var asked = [[Double]](repeating: [], count: counts.count)
    var found = asked
    for term in query.terms {
      for posting in postings[term.word] {
        asked[posting.document].append(term.weight)
        found[posting.document].append(posting.weight)
      }
    }
    var matches: [Match] = []
    for document in counts.indices where !found[document].isEmpty {
      // cos φ = q · x = Σ qₜ xₜ over the words t of both
      let score = cosineSimilarity(
        ofUnitVectors: Vector(asked[document]), Vector(found[document]))
      matches.append(Match(document: document, score: score))
    }
    return matches.sorted {
      $0.score == $1.score ? $0.document < $1.document : $0.score > $1.score
    }
  }

  /// A question as a vector, by the same rule as the texts.
  ///
  /// Where a word may be the beginning of others, it stands for all of them. A word that adds k
  /// letters counts 1 / (1 + k), so that the nearest completion counts most and the word itself in
  /// full.
  ///
  /// - Parameters:
  ///   - words: the words of the question, in order, a word as often as it counts.
  ///   - completion: which of them may be beginnings.
  /// - Returns: the vector, and the words that the index does not know.
  /// - Complexity: O(V), and O(log V) comparisons for each of the words and of its completions.
  public func query(_ words: [[UInt8]], completing completion: Completion = .none) -> Query {
    var counts = [Double](repeating: 0, count: vocabulary.count)
    var unknown: [[UInt8]] = []
    for (i, word) in words.enumerated() {
      let isBeginning =
        completion == .everyWord || (completion == .lastWord && i == words.count - 1)
      let places = vocabulary.places(beginningWith: word)
      let known = isBeginning ? places : places.prefix { vocabulary[$0] == word }
      for place in known {
        let added = letters(in: vocabulary[place]) - letters(in: word)
        counts[place] += 1 / Double(1 + added)
      }
      if known.isEmpty, !unknown.contains(word) { unknown.append(word) }
    }
    let known = counts.indices.filter { counts[$0] > 0 }
    // tf · idf, brought to length 1
    let vector =
      normalized(Vector(known.map { counts[$0] * inverseDocumentFrequencies[$0] })) ?? []
    return Query(
      terms: zip(known, vector.elements).map { Query.Term(word: $0, weight: $1) },
      unknown: unknown)
  }

  /// What each word of a question adds to the score of a text.
  ///
  /// - Parameters:
  ///   - query: the question.
  ///   - document: the number of the text.
  /// - Returns: for each word of both its share qₜ xₜ, in the order of the vocabulary; the score is
  ///   their sum.
  /// - Precondition: the index has that text, and the question was made by this index.
  /// - Complexity: O(m log w) for m words of the question and w different words of the text.
  public func shares(of query: Query, in document: Int) -> [Query.Term] {
    var shares: [Query.Term] = []
    for term in query.terms {
      let weight = weight(of: term.word, in: document)
      if weight > 0 { shares.append(Query.Term(word: term.word, weight: term.weight * weight)) }
    }
    return shares
  }

  /// The component of the vector of a text for a word.
  ///
  /// - Parameters:
  ///   - word: the place of the word in the vocabulary.
  ///   - document: the number of the text.
  /// - Returns: the component, 0 where the word does not stand in the text.
  /// - Precondition: the index has that word and that text.
  /// - Complexity: O(log w) for w different words of the text.
  public func weight(of word: Int, in document: Int) -> Double {
    precondition(vocabulary.indices.contains(word), "there is no word \(word)")
    let row = counts[document]
    var (low, high) = (0, row.count)
    while low < high {
      let middle = low + (high - low) / 2
      if row[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return low < row.count && row[low].word == word ? vectors[document][low] : 0
  }

  /// How alike two texts are: the cosine of the angle between their vectors.
  ///
  /// - Parameters:
  ///   - i: the number of a text.
  ///   - j: the number of a text.
  /// - Returns: a number from 0, no common word, to 1, the same words in the same proportions, but
  ///   for rounding; never above 1, and 0 where a text has no words.
  /// - Precondition: the index has both texts.
  /// - Complexity: O(w) for w different words of both texts.
  public func similarity(of i: Int, and j: Int) -> Double {
    var first: [Double] = []
    var second: [Double] = []
    var (a, b) = (0, 0)
    while a < counts[i].count, b < counts[j].count {
      let (u, v) = (counts[i][a].word, counts[j][b].word)
      if u == v {
        first.append(vectors[i][a])
        second.append(vectors[j][b])
      }
      if u <= v { a += 1 }
      if v <= u { b += 1 }
    }
    // cos φ = x · y
    return cosineSimilarity(ofUnitVectors: Vector(first), Vector(second))
  }
}

/// The number of letters in a word: the bytes of UTF-8 that do not continue a letter.
private func letters(in word: [UInt8]) -> Int {
  var count = 0
  for byte in word where byte & 0xC0 != 0x80 { count += 1 }
  return count
}
