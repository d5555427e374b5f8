public import CatalogKit

extension Area {
  /// Finding parameters from data by likelihood and prior.
  public static let estimation = Area(
    "Estimation",
    concepts: [
      .maximumLikelihood, .maximumAPosteriori, .bayesianInference,
    ])
}
