import CatalogCommons
public import CatalogKit
import LinearAlgebraEntries

/// Distributions that are planned: their place in the order is proved, their content is to come.
extension Concept {
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
    summary: "The number of successes in a fixed number of independent trials.",
    requires: [.bernoulliDistribution])

  public static let poissonDistribution = Concept.outline(
    "poisson-distribution", title: "Poisson distribution", chapter: .probability,
    summary: "The number of events in a fixed time when they come independently at a steady rate.",
    requires: [.binomialDistribution])

  public static let normalDistribution = Concept.outline(
    "normal-distribution", title: "Normal (Gaussian) distribution", chapter: .probability,
    summary: "The bell curve: what sums of many small independent effects look like.",
    requires: [.variance])

  public static let betaDistribution = Concept.outline(
    "beta-distribution", title: "Beta distribution", chapter: .probability,
    summary: "A distribution over the probability of success itself.",
    requires: [.bayesTheorem, .binomialDistribution])

  public static let multinomialDistribution = Concept.outline(
    "multinomial-distribution", title: "Multinomial distribution", chapter: .probability,
    summary: "How often each of several categories comes up in a fixed number of trials.",
    requires: [.binomialDistribution])

  public static let multivariateGaussian = Concept.outline(
    "multivariate-gaussian", title: "Multivariate Gaussian", chapter: .probability,
    summary: "The bell curve in several dimensions: its level sets are ellipsoids.",
    requires: [.matrixInverse, .determinant, .positiveDefiniteMatrices, .normalDistribution])

  public static let samplingDistributionsTChiF = Concept.outline(
    "sampling-distributions-t-chi-f", title: "Student's t, chi-square and F distributions",
    chapter: .probability,
    summary: "What means, variances and ratios of variances follow in samples from a bell curve.",
    requires: [.normalDistribution])
}
