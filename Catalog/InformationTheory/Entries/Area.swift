public import CatalogKit

extension Area {
  /// Surprise, and what it costs to believe the wrong distribution.
  public static let informationTheory = Area(
    "InformationTheory",
    concepts: [
      .entropy, .crossEntropy, .klDivergence, .informationGain,
    ])
}
