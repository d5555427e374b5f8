import CatalogCommons
public import CatalogKit

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let tensors = Concept.outline(
    "tensors", title: "Tensors", chapter: .linearAlgebra,
    summary: "Arrays with any number of axes: batches of images, words and their features.",
    requires: [.matrixMultiplication, .transpose])
}
