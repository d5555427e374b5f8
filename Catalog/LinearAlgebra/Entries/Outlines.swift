import CatalogCommons
public import CatalogKit

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let rank = Concept.outline(
    "rank", title: "Rank", chapter: .linearAlgebra,
    summary: "The number of independent columns of a matrix: features that say something new.",
    requires: [.vectorSpaces, .linearSystems, .qrDecomposition])

  public static let tensors = Concept.outline(
    "tensors", title: "Tensors", chapter: .linearAlgebra,
    summary: "Arrays with any number of axes: batches of images, words and their features.",
    requires: [.matrixMultiplication, .transpose])
}
