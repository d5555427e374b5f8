public import CatalogKit

extension Area {
  /// Words and texts as vectors.
  public static let embeddings = Area(
    "Embeddings",
    algorithms: [
      .tfIDFSearch, .word2vec,
    ])
}
