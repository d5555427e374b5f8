import CatalogCommons
public import CatalogKit
import LinearAlgebraEntries
import ProbabilityEntries

/// Descriptions of a sample that are planned: their place is proved, their content is to come.
extension Concept {
  public static let meanMedianMode = Concept.outline(
    "mean-median-mode", title: "Mean, median and mode", chapter: .statistics,
    summary: "Three answers to the question which value is typical of a sample.")

  public static let standardDeviation = Concept.outline(
    "standard-deviation", title: "Variance and standard deviation", chapter: .statistics,
    summary: "How far the values of a sample typically lie from their mean.",
    requires: [.meanMedianMode])

  public static let correlation = Concept.outline(
    "correlation", title: "Covariance and correlation", chapter: .statistics,
    summary: "Whether two quantities rise and fall together, on a scale from -1 to 1.",
    requires: [.standardDeviation])

  public static let percentiles = Concept.outline(
    "percentiles", title: "Percentiles and IQR", chapter: .statistics,
    summary: "The values below which given shares of a sample lie, and the box plot made of them.",
    requires: [.meanMedianMode])

  public static let featureScaling = Concept.outline(
    "feature-scaling", title: "Feature scaling", chapter: .statistics,
    summary: "Giving features of different units a common scale.",
    requires: [.standardDeviation, .percentiles],
    uses: [.meanMedianMode: .code("the centre of each feature")])
}

/// Inferences from a sample that are planned: their place is proved, their content is to come.
extension Concept {
  public static let samplingDistributions = Concept.outline(
    "sampling-distributions", title: "Sampling and the central limit theorem", chapter: .statistics,
    summary: "How a statistic varies from sample to sample, and why means become normal.",
    requires: [.normalDistribution, .standardDeviation])

  public static let hypothesisTesting = Concept.outline(
    "hypothesis-testing", title: "Hypothesis testing", chapter: .statistics,
    summary: "Deciding whether data contradict a claim, with a chosen chance of a false alarm.",
    requires: [.samplingDistributions])

  public static let pValues = Concept.outline(
    "p-values", title: "p-values", chapter: .statistics,
    summary: "How often chance alone would give a result at least as extreme as the one seen.",
    requires: [.hypothesisTesting])

  public static let confidenceIntervals = Concept.outline(
    "confidence-intervals", title: "Confidence intervals", chapter: .statistics,
    summary: "Intervals made so that they cover the true value in a stated share of samples.",
    requires: [.samplingDistributionsTChiF, .percentiles, .samplingDistributions])

  public static let tTest = Concept.outline(
    "t-test", title: "t-tests", chapter: .statistics,
    summary: "Whether a mean differs from a value, or two means from each other.",
    requires: [.samplingDistributionsTChiF, .pValues])

  public static let chiSquareTest = Concept.outline(
    "chi-square-test", title: "Chi-square tests", chapter: .statistics,
    summary: "Whether counts fit a model, or two classifications are independent.",
    requires: [.multinomialDistribution, .samplingDistributionsTChiF, .pValues])
}
