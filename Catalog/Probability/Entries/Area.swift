public import CatalogKit

extension Area {
  /// Chance, random variables and their distributions.
  public static let probability = Area(
    "Probability",
    concepts: [
      .probabilityRules, .conditionalProbability, .independence, .bayesTheorem, .randomVariables,
      .expectation, .variance, .uniformDistribution, .bernoulliDistribution, .binomialDistribution,
      .poissonDistribution, .normalDistribution, .betaDistribution, .multinomialDistribution,
      .multivariateGaussian, .samplingDistributionsTChiF,
    ])
}
