public import CatalogKit

extension Area {
  /// Models that are joint distributions.
  public static let probabilistic = Area(
    "Probabilistic",
    algorithms: [
      .bayesianNetwork, .hiddenMarkovModel,
    ])
}
