import CalculusEntries
import CatalogCommons
public import CatalogKit
import EstimationEntries
import InformationTheoryEntries
import LinearAlgebraEntries
import ProbabilityEntries
import UnsupervisedEntries

/// Algorithms that are planned: their place in the order is proved, their content is to come.
extension Algorithm {
  public static let bayesianNetwork = Algorithm.outline(
    "bayesian-network", title: "Bayesian network", chapter: .probabilistic,
    summary:
      "A graph of which variable depends on which, and exact answers to questions about them.",
    requires: [.independence, .bayesTheorem, .randomVariables],
    uses: [
      .conditionalProbability: .idea("a table for each variable, given its parents"),
      .independence: .proof("which links may be left out"),
      .bayesTheorem: .proof("questions against the direction of the arrows"),
      .probabilityRules: .proof("hidden variables are summed out"),
      .tensors: .code("tables multiplied and summed over an axis"),
    ])

  public static let hiddenMarkovModel = Algorithm.outline(
    "hidden-markov-model", title: "Hidden Markov model", chapter: .probabilistic,
    summary: "Hidden states that follow each other by chance and show themselves by signals.",
    requires: [],
    buildsOn: [.gaussianMixture, .bayesianNetwork],
    uses: [
      .matrixMultiplication: .code("one step forward or backward"),
      .softmax: .code("sums of products in logarithms"),
      .conditionalProbability: .idea("tables of transitions and signals"),
      .independence: .proof("the future depends on the present state only"),
      .bayesTheorem: .proof("the states, given all signals"),
      .maximumLikelihood: .proof("each round of Baum-Welch raises the likelihood"),
      .klDivergence: .proof("the gap between the likelihood and its lower bound"),
    ])
}
