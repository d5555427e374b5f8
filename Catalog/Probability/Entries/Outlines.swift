import CalculusEntries
import CatalogCommons
public import CatalogKit
import LinearAlgebraEntries

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let probabilityRules = Concept.outline(
    "probability-rules", title: "Probability rules", chapter: .probability,
    summary: "How chances add, multiply and complement each other.")

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
    requires: [.independence, .integration])

  public static let expectation = Concept.outline(
    "expectation", title: "Expectation", chapter: .probability,
    summary: "The mean of a random variable over all that could happen.",
    requires: [.randomVariables])

  public static let variance = Concept.outline(
    "variance", title: "Variance and covariance of random variables", chapter: .probability,
    summary: "How far a random variable strays from its mean, and how two stray together.",
    requires: [.expectation])

  public static let uniformDistribution = Concept.outline(
    "uniform-distribution", title: "Uniform distribution", chapter: .probability,
    summary: "Every value of a set or an interval is equally likely.",
    requires: [.variance])

  public static let bernoulliDistribution = Concept.outline(
    "bernoulli-distribution", title: "Bernoulli distribution", chapter: .probability,
    summary: "One trial that succeeds or fails.",
    requires: [.variance])

  public static let binomialDistribution = Concept.outline(
    "binomial-distribution", title: "Binomial distribution", chapter: .probability,
    summary: "The number of successes in several independent trials.",
    requires: [.bernoulliDistribution])

  public static let poissonDistribution = Concept.outline(
    "poisson-distribution", title: "Poisson distribution", chapter: .probability,
    summary: "The number of rare events in a fixed time.",
    requires: [.binomialDistribution])

  public static let normalDistribution = Concept.outline(
    "normal-distribution", title: "Normal (Gaussian) distribution", chapter: .probability,
    summary: "The bell curve: what sums of many small effects look like.",
    requires: [.variance])

  public static let betaDistribution = Concept.outline(
    "beta-distribution", title: "Beta distribution", chapter: .probability,
    summary: "A distribution over the probability of success itself.",
    requires: [.binomialDistribution, .bayesTheorem])

  public static let multinomialDistribution = Concept.outline(
    "multinomial-distribution", title: "Multinomial distribution", chapter: .probability,
    summary: "How often each of several categories comes up in several trials.",
    requires: [.binomialDistribution])

  public static let multivariateGaussian = Concept.outline(
    "multivariate-gaussian", title: "Multivariate Gaussian", chapter: .probability,
    summary: "The bell curve in several dimensions: an ellipsoid of likely points.",
    requires: [.normalDistribution, .eigendecomposition])

  public static let samplingDistributionsTChiF = Concept.outline(
    "sampling-distributions-t-chi-f", title: "Student's t, chi-square and F distributions",
    chapter: .probability,
    summary: "The distributions of means, variances and their ratios in normal samples.",
    requires: [.normalDistribution])
}
