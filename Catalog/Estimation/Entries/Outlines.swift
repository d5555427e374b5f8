import CalculusEntries
import CatalogCommons
public import CatalogKit
import OptimizationEntries
import ProbabilityEntries

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let maximumLikelihood = Concept.outline(
    "maximum-likelihood", title: "Maximum likelihood estimation", chapter: .statistics,
    summary: "The parameters under which the observed data are most probable.",
    requires: [.gradient, .bernoulliDistribution, .normalDistribution])

  public static let maximumAPosteriori = Concept.outline(
    "maximum-a-posteriori", title: "MAP estimation", chapter: .statistics,
    summary: "The most probable parameters when a prior belief counts too.",
    requires: [.bayesTheorem, .regularization, .maximumLikelihood])

  public static let bayesianInference = Concept.outline(
    "bayesian-inference", title: "Bayesian inference", chapter: .statistics,
    summary: "A whole distribution of parameters instead of one best value.",
    requires: [.betaDistribution, .maximumLikelihood])
}
