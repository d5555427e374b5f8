public import CatalogKit

extension Area {
  /// Weighing what to look at.
  public static let attention = Area(
    "Attention",
    concepts: [
      .scaledDotProductAttention, .positionalEncoding,
    ])
}
