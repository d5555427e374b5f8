import Elementary
import LinearAlgebra
public import MathCore

/// Texts as vectors of their words, ready to be searched: an inverted index.
///
/// A text is a vector with a component for each word of the vocabulary: how often the word stands in
/// the text, times how much the word tells. A word of few texts tells much, a word of all texts
/// little. Every vector is brought to length 1, so that a long text has no advantage. Nearly all
/// components are 0, so only the others are kept.
///
/// - Source: Salton, Wong & Yang 1975, *A vector space model for automatic indexing*, Communications
///   of the ACM 18 (11), 613–620; Spärck Jones 1972, *A statistical interpretation of term
///   specificity and its application in retrieval*, Journal of Documentation 28 (1), 11–21.
public struct TextIndex: Sendable {
  /// A word of the vocabulary, and how often it stands in a text.
  public struct WordCount: Hashable, Sendable {
    /// The place of the word in the vocabulary.
    public let word: Int
    /// How often, at least 1.
    public let count: Int

    /// A word of the vocabulary, and how often it stands in a text.
    public init(word: Int, count: Int) { (self.word, self.count) = (word, count) }
  }

  /// A text in which a word stands, and the component of its vector.
  struct Posting: Sendable {
    let document: Int
    let weight: Double
  }

  /// The different words of all texts, V of them, in the order of their bytes.
  public let vocabulary: [[UInt8]]
  /// The words of each text, n lists, each in the order of the vocabulary.
  public let counts: [[WordCount]]
  /// The number of texts in which each word stands, V numbers.
  public let documentFrequencies: [Int]
  /// How much each word tells, V numbers from 1 on.
  public let inverseDocumentFrequencies: Vector
  /// The vector of each text, of length 1, its components in the order of `counts`.
  let vectors: [Vector]
  /// The texts in which each word stands, V lists, each in the order of the texts.
  let postings: [[Posting]]

  /// Makes the index of some texts.
  ///
  /// - Parameter texts: the words of each of n texts; a text without words is never found.
  /// - Complexity: O(N log N) comparisons of words for N different words, counted in each text.
  public init(_ texts: [BagOfWords]) {
    let all = BagOfWords(texts.flatMap { text in text.entries.map { $0.word } })
    let vocabulary = all.entries.map { $0.word }
    let counts = texts.map { text in
      text.entries.map {
        WordCount(word: vocabulary.place(of: $0.word), count: $0.count)
      }
    }
    self.init(vocabulary: vocabulary, counts: counts)
  }

  /// Makes the index of texts whose words have been counted before.
  ///
  /// - Parameters:
  ///   - vocabulary: V different words, in the order of their bytes.
  ///   - counts: the words of each of n texts, each list in the order of the vocabulary.
  /// - Precondition: both are in their order, and each count is at least 1.
  /// - Complexity: O(V + N) for N different words, counted in each text.
  public init(vocabulary: [[UInt8]], counts: [[WordCount]]) {
    precondition(
      zip(vocabulary, vocabulary.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) },
      "the vocabulary is not in the order of its bytes")
    var frequencies = [Int](repeating: 0, count: vocabulary.count)
    for text in counts {
      var last = -1
      for entry in text {
        precondition(
          entry.word > last && entry.word < vocabulary.count && entry.count >= 1,
          "the words of a text are not in the order of the vocabulary")
        frequencies[entry.word] += 1
        last = entry.word
      }
    }
    let idf = Vector(
      frequencies.map { inverseDocumentFrequency(texts: counts.count, with: $0) })
    // tf · idf, brought to length 1
    let vectors = counts.map { text in
      normalized(Vector(text.map { Double($0.count) * idf[$0.word] })) ?? []
    }
    var postings = [[Posting]](repeating: [], count: vocabulary.count)
    for document in counts.indices {
      for (entry, weight) in zip(counts[document], vectors[document].elements) {
        postings[entry.word].append(Posting(document: document, weight: weight))
      }
    }
    self.vocabulary = vocabulary
    self.counts = counts
    self.documentFrequencies = frequencies
    self.inverseDocumentFrequencies = idf
    self.vectors = vectors
    self.postings = postings
  }
}

/// How much a word tells about the texts in which it stands.
///
/// A word in one of many texts sets it apart; a word in all of them says nothing about any. The
/// logarithm counts halvings: each time that half as many texts have the word, the same is added.
/// Both numbers are raised by 1, as if one more text held every word, so that a word of no text has
/// a value too; and 1 is added, so that a word of all texts still counts.
///
/// - Parameters:
///   - n: the number of texts.
///   - count: the number of texts with the word.
/// - Returns: ln((1 + n) / (1 + count)) + 1, at least 1.
/// - Precondition: `count` is from 0 to `n`.
/// - Complexity: O(1).
/// - Source: scikit-learn 1.9.1, `TfidfTransformer` with `smooth_idf=True`.
public func inverseDocumentFrequency(texts n: Int, with count: Int) -> Double {
  precondition(count >= 0 && count <= n, "\(count) of \(n) texts")
  // idf = ln((1 + n) / (1 + df)) + 1
  return log((1 + Double(n)) / (1 + Double(count))) + 1
}
