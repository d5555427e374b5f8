import CalculusEntries
import CatalogCommons
public import CatalogKit

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let probabilityRules = Concept.outline(
    "probability-rules", title: "Probability rules", chapter: .probability,
    summary: "How the chances of events add, multiply and complement each other.")

  public static let conditionalProbability = Concept.outline(
    "conditional-probability", title: "Conditional probability", chapter: .probability,
    summary: "The chance of an event once another one is known to have happened.",
    requires: [.probabilityRules])

  public static let independence = Concept.outline(
    "independence", title: "Independence", chapter: .probability,
    summary: "When knowing one event tells nothing about another.",
    requires: [.conditionalProbability])

  public static let bayesTheorem = Concept.outline(
    "bayes-theorem", title: "Bayes' theorem", chapter: .probability,
    summary: "How evidence turns a prior belief into a posterior one.",
    requires: [.conditionalProbability])

  public static let randomVariables = Concept.outline(
    "random-variables", title: "Random variables", chapter: .probability,
    summary: "Numbers that depend on chance, and the functions that describe their chances.",
    requires: [.integration, .probabilityRules])

  public static let expectation = Concept.outline(
    "expectation", title: "Expectation", chapter: .probability,
    summary: "The mean of a random variable over all that could happen.",
    requires: [.independence, .randomVariables])

  public static let variance = Concept.outline(
    "variance", title: "Variance and covariance of random variables", chapter: .probability,
    summary: "How far a random variable strays from its mean, and how two stray together.",
    requires: [.expectation])
}
