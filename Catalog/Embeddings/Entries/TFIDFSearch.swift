import CatalogCommons
public import CatalogKit
import Datasets
import Embeddings
import EmbeddingsLive
import InformationTheoryEntries
import LinearAlgebraEntries
import MathCore

extension Algorithm {
  public static let tfIDFSearch = Algorithm(
    "tf-idf-search", title: "Text search by TF-IDF and cosine similarity", chapter: .embeddings,
    summary: "Find the texts whose words point in the same direction as the question.",
    requires: [.cosineSimilarity],
    uses: [
      .cosineSimilarity: .code("the score of a text, and how alike two texts are"),
      .unitVectors: .code("brings texts and question to length 1: long texts get no advantage"),
      .dotProduct: .proof("the dot product of two vectors of length 1 is their cosine"),
      .vectors: .idea("a text is its counts of words"),
      .entropy: .idea("a rare word says more than a common one"),
    ],
    implementation: [
      "words", "BagOfWords", "inverseDocumentFrequency", "TextIndex", "TextIndex.query",
      "TextIndex.search", "TextIndex.shares",
    ],
    cost: "O(n + p + m log m) per question, for n texts, m of them found, and p places at which "
      + "its words stand in the lists of the index",
    references: [.saltonWongYang1975, .sparckJones1972, .manningRaghavanSchutze2008],
    formulas: .tfIDFSearch,
    command: .searchesTexts,
    live: LiveContent(.tfIDFSearch),
    example: WorkedExample("Which amendment says it?", on: .amendments) { sheet in
      byHand(&sheet)
      try amendments(&sheet)
    })
}

/// The words of a text, each with how often it stands there.
///
/// - Parameter text: the text.
/// - Returns: its bag of words.
func bag(_ text: String) -> BagOfWords { BagOfWords(text: Array(text.utf8)) }

/// The words of a question, in order.
///
/// - Parameter text: the question.
/// - Returns: its words.
func asked(_ text: String) -> [[UInt8]] { words(in: Array(text.utf8)) }

extension TextIndex {
  /// The score of every text for a question; 0 for those that share no word with it.
  ///
  /// - Parameter question: the question.
  /// - Returns: a number for each text.
  func scores(_ question: String) -> Vector {
    var scores = Vector(repeating: 0, count: counts.count)
    for match in search(query(asked(question))) { scores[match.document] = match.score }
    return scores
  }

  /// The vector of a text with all its components, those that are 0 too.
  ///
  /// - Parameter document: the number of the text.
  /// - Returns: a number for each word of the vocabulary.
  func vector(of document: Int) -> Vector {
    Vector(vocabulary.indices.map { weight(of: $0, in: document) })
  }
}

/// Three sentences that are small enough to count by hand.
private func byHand(_ sheet: inout Worksheet) {
  let index = TextIndex([
    bag("The cat sat."), bag("The dog sat."), bag("The dog chased the cat."),
  ])
  let names = index.vocabulary.map { String(decoding: $0, as: UTF8.self) }
  let idf = index.inverseDocumentFrequencies
  sheet.table(
    "counts",
    Table(
      [
        "word", "text 1", "text 2", "text 3", "texts with it",
        Table.Column("idf", format: ".4f"),
      ],
      rows: names.indices.map { word in
        [names[word]]
          + index.counts.map { text in text.first { $0.word == word }?.count ?? 0 }
          + [index.documentFrequencies[word], idf[word]]
      }))
  // a logarithm, a quotient and a sum: within 4 units of 2⁻⁵³ of a number of at least 1
  sheet.expect(
    "idf of cat, chased, dog, sat and the", idf,
    equals: Vector([
      1.2876820724517808, 1.6931471805599454, 1.2876820724517808, 1.2876820724517808, 1,
    ]), within: .relative(4.5e-16),
    because: .closedForm("ln(4 / 3) + 1 for two of three texts, ln 2 + 1 for one, ln 1 + 1 for all")
  )
  let vectors = index.counts.indices.map { index.vector(of: $0) }
  sheet.table(
    "vectors",
    Table(
      ["word"] + (1...3).map { Table.Column("text \($0)", format: ".4f") },
      rows: names.indices.map { word in [names[word]] + vectors.map { $0[word] } }))
  let sklearn = Reason.reference("scikit-learn 1.9.1, TfidfVectorizer")
  // the idf, a product, a sum of five squares, a root and a quotient: 10 units of 2⁻⁵³
  sheet.expect(
    "vectors of the three sentences", Matrix(vectors.map { $0.elements }),
    equals: Matrix([
      [0.6198053799406072, 0, 0, 0.6198053799406072, 0.48133416873660545],
      [0, 0, 0.6198053799406072, 0.6198053799406072, 0.48133416873660545],
      [0.4035253550679713, 0.5305873490316617, 0.4035253550679713, 0, 0.6267468712982054],
    ]), within: .relative(1.2e-15), because: sklearn)
  let question = "dog chased"
  let scores = index.scores(question)
  sheet.show("hand_scores", scores)
  sheet.expect(
    "scores of the three sentences for “dog chased”", scores,
    equals: Vector([0, 0.37519826206329987, 0.6666000653579165]), within: .relative(2.4e-15),
    because: .reference("scikit-learn 1.9.1, TfidfVectorizer and cosine_similarity"),
    proves: ["hand_scores"])
  // with a = ln(4 / 3) + 1: cos = a / √(2 a² + 1) for text 2
  sheet.expect(
    "scores of the three sentences for “dog”", index.scores("dog"),
    equals: Vector([0, 0.6198053799406072, 0.4035253550679712]), within: .relative(2.4e-15),
    because: .closedForm(
      "0, a / √(2 a² + 1) and a / √(2 a² + b² + 4) with a = ln(4 / 3) + 1 and b = ln 2 + 1"),
    proves: ["hand_dog"])
  sheet.show("hand_dog", index.scores("dog"))
  let unknown = index.query(asked("bird")).unknown
  sheet.expect(
    "a question without a known word has no answer",
    holds: index.search(index.query(asked("bird"))).isEmpty && unknown == [Array("bird".utf8)],
    because: .theorem("without a common word every product of components is 0"))
}
