import CatalogCommons
public import CatalogKit
import InformationTheoryEntries
import LinearAlgebraEntries
import OptimizationEntries
import SupervisedEntries

/// Algorithms that are planned: their place in the order is proved, their content is to come.
extension Algorithm {
  public static let tfIDFSearch = Algorithm.outline(
    "tf-idf-search", title: "Text search by TF-IDF and cosine similarity", chapter: .embeddings,
    summary: "Find the texts whose words point in the same direction as the question.",
    requires: [.cosineSimilarity, .entropy],
    uses: [
      .cosineSimilarity: .code("ranks the texts"),
      .unitVectors: .code("long texts get no advantage"),
      .vectors: .code("a text as counts of words"),
      .entropy: .idea("rare words tell more"),
    ])

  public static let word2Vec = Algorithm.outline(
    "word2vec", title: "Word2Vec", chapter: .embeddings,
    summary: "Vectors for words, learnt by guessing a word from its neighbours.",
    requires: [.cosineSimilarity, .stochasticGradientDescent],
    buildsOn: [.logisticRegression],
    uses: [
      .dotProduct: .code("how well two words fit"),
      .cosineSimilarity: .code("nearest words and analogies"),
      .stochasticGradientDescent: .code("training"),
      .crossEntropy: .code("the loss of negative sampling"),
      .vectorAddition: .code("analogies"),
    ])
}
