public import CatalogKit

extension Area {
  /// What a sample says about where it came from.
  public static let statistics = Area(
    "Statistics",
    concepts: [
      .meanMedianMode, .standardDeviation, .correlation, .covarianceMatrix, .percentiles,
      .featureScaling, .samplingDistributions, .hypothesisTesting, .pValues, .confidenceIntervals,
      .tTest, .chiSquareTest,
    ])
}
