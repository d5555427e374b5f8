import CatalogCommons
public import CatalogKit

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let cosineSimilarity = Concept.outline(
    "cosine-similarity", title: "Cosine similarity", chapter: .linearAlgebra,
    summary: "The cosine of the angle between two vectors, whatever their lengths.",
    requires: [.dotProduct, .unitVectors])

  public static let vectorSpaces = Concept.outline(
    "vector-spaces", title: "Vector spaces", chapter: .linearAlgebra,
    summary:
      "All that can be made from some vectors by adding and scaling: span, basis and dimension.",
    requires: [.vectorAddition])

  public static let transpose = Concept.outline(
    "transpose", title: "Transpose", chapter: .linearAlgebra,
    summary: "A matrix with rows and columns exchanged; a symmetric matrix stays the same.",
    requires: [.matrices])

  public static let identityMatrix = Concept.outline(
    "identity-matrix", title: "Identity matrix", chapter: .linearAlgebra,
    summary: "The matrix that changes nothing, as the number 1 does among numbers.",
    requires: [.matrixMultiplication])

  public static let determinant = Concept.outline(
    "determinant", title: "Determinant", chapter: .linearAlgebra,
    summary:
      "The factor by which a linear map changes volumes: 0 if it flattens, negative if it mirrors.",
    requires: [.linearTransformations, .linearSystems])

  public static let rank = Concept.outline(
    "rank", title: "Rank", chapter: .linearAlgebra,
    summary: "The number of independent columns of a matrix: features that say something new.",
    requires: [.vectorSpaces, .linearSystems, .qrDecomposition])

  public static let tensors = Concept.outline(
    "tensors", title: "Tensors", chapter: .linearAlgebra,
    summary: "Arrays with any number of axes: batches of images, words and their features.",
    requires: [.matrixMultiplication, .transpose])

  public static let kernels = Concept.outline(
    "kernels", title: "Kernels and Gram matrices", chapter: .linearAlgebra,
    summary: "Dot products in a space of features that is never written down.",
    requires: [.distanceMetrics, .positiveDefiniteMatrices])
}
