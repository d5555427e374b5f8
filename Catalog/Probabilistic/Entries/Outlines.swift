import CalculusEntries
import CatalogCommons
public import CatalogKit
import EstimationEntries
import LinearAlgebraEntries
import ProbabilityEntries

/// Algorithms that are planned: their place in the order is proved, their content is to come.
extension Algorithm {
  public static let bayesianNetwork = Algorithm.outline(
    "bayesian-network", title: "Bayesian network", chapter: .probabilistic,
    summary:
      "A graph of which variable depends on which, and exact answers to questions about them.",
    requires: [.bayesTheorem, .randomVariables],
    uses: [
      .bayesTheorem: .code("from causes to effects and back"),
      .conditionalProbability: .code("a table for each variable"),
      .independence: .proof("which links may be left out"),
      .probabilityRules: .code("summing variables out"),
    ])

  public static let hiddenMarkovModel = Algorithm.outline(
    "hidden-markov-model", title: "Hidden Markov model", chapter: .probabilistic,
    summary: "Hidden states that follow each other by chance and show themselves by signals.",
    requires: [.maximumLikelihood],
    buildsOn: [.bayesianNetwork],
    uses: [
      .matrixMultiplication: .code("one step forward"),
      .conditionalProbability: .code("chances of transitions and signals"),
      .maximumLikelihood: .proof("each round of Baum-Welch raises the likelihood"),
      .bayesTheorem: .code("smoothing"),
      .softmax: .code("sums of products in logarithms"),
    ])
}
