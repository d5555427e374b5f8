import CalculusEntries
import CatalogCommons
public import CatalogKit
import InformationTheoryEntries
import LinearAlgebraEntries
import OptimizationEntries
import ProbabilityEntries
import SupervisedEntries

/// Algorithms that are planned: their place in the order is proved, their content is to come.
extension Algorithm {
  public static let word2vec = Algorithm.outline(
    "word2vec", title: "Word2Vec", chapter: .embeddings,
    summary: "Vectors for words, learnt by telling true neighbours from random ones.",
    requires: [.stochasticGradientDescent],
    buildsOn: [.logisticRegression],
    uses: [
      .dotProduct: .code("how well two words fit"),
      .cosineSimilarity: .code("nearest words and analogies"),
      .vectorAddition: .code("analogies, and the steps of the training"),
      .crossEntropy: .idea("the loss of negative sampling"),
      .gradient: .proof("the step of both vectors of a pair"),
      .stochasticGradientDescent: .idea("one pair of words after another"),
      .softmax: .idea("what negative sampling avoids: a sum over all words"),
      .multinomialDistribution: .idea("random words drawn by how common they are"),
    ])
}
