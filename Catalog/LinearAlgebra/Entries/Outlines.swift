import CatalogCommons
public import CatalogKit

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let vectorSpaces = Concept.outline(
    "vector-spaces", title: "Vector spaces", chapter: .linearAlgebra,
    summary:
      "All that can be made from some vectors by adding and scaling: span, basis and dimension.",
    requires: [.vectorAddition])

  public static let identityMatrix = Concept.outline(
    "identity-matrix", title: "Identity matrix", chapter: .linearAlgebra,
    summary: "The matrix that changes nothing, as the number 1 does among numbers.",
    requires: [.matrixMultiplication])

  public static let matrixInverse = Concept.outline(
    "matrix-inverse", title: "Matrix inverse", chapter: .linearAlgebra,
    summary: "The matrix that undoes another one, and why one seldom computes it.",
    requires: [.identityMatrix, .linearSystems])

  public static let determinant = Concept.outline(
    "determinant", title: "Determinant", chapter: .linearAlgebra,
    summary:
      "The factor by which a linear map changes volumes: 0 if it flattens, negative if it mirrors.",
    requires: [.linearTransformations, .linearSystems])

  public static let rank = Concept.outline(
    "rank", title: "Rank", chapter: .linearAlgebra,
    summary: "The number of independent columns of a matrix: features that say something new.",
    requires: [.vectorSpaces, .linearSystems, .qrDecomposition])
}
