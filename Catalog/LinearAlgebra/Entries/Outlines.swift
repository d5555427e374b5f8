import CatalogCommons
public import CatalogKit

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let vectorAddition = Concept.outline(
    "vector-addition", title: "Vector addition and subtraction", chapter: .linearAlgebra,
    summary: "Adding, subtracting and scaling vectors component by component.",
    requires: [.vectors])

  public static let unitVectors = Concept.outline(
    "unit-vectors", title: "Unit vectors and normalization", chapter: .linearAlgebra,
    summary: "Vectors of length 1: what is left of a vector when only its direction counts.",
    requires: [.norms])

  public static let cosineSimilarity = Concept.outline(
    "cosine-similarity", title: "Cosine similarity", chapter: .linearAlgebra,
    summary: "The cosine of the angle between two vectors, whatever their lengths.",
    requires: [.dotProduct, .unitVectors])

  public static let orthogonalProjection = Concept.outline(
    "orthogonal-projection", title: "Orthogonality and projection", chapter: .linearAlgebra,
    summary: "Right angles, and the shadow of a vector: the nearest point of a line or a plane.",
    requires: [.dotProduct, .unitVectors])

  public static let distanceMetrics = Concept.outline(
    "distance-metrics", title: "Distances and distance matrices", chapter: .linearAlgebra,
    summary: "Ways to say how far two points are apart: Euclidean, Manhattan, Mahalanobis.",
    requires: [.norms])

  public static let hyperplanes = Concept.outline(
    "hyperplanes", title: "Lines, planes and hyperplanes", chapter: .linearAlgebra,
    summary:
      "All points with the same dot product with one normal vector: a flat border with two sides.",
    requires: [.orthogonalProjection])

  public static let vectorSpaces = Concept.outline(
    "vector-spaces", title: "Vector spaces", chapter: .linearAlgebra,
    summary:
      "All that can be made from some vectors by adding and scaling: span, basis and dimension.",
    requires: [.vectorAddition])

  public static let matrices = Concept.outline(
    "matrices", title: "Matrices", chapter: .linearAlgebra,
    summary:
      "A rectangle of numbers: a data set has a row for each point and a column for each feature.",
    requires: [.vectors])

  public static let matrixMultiplication = Concept.outline(
    "matrix-multiplication", title: "Matrix multiplication", chapter: .linearAlgebra,
    summary: "Rows times columns: one linear map after another, or a whole layer of dot products.",
    requires: [.dotProduct, .matrices])

  public static let transpose = Concept.outline(
    "transpose", title: "Transpose", chapter: .linearAlgebra,
    summary: "A matrix with rows and columns exchanged; a symmetric matrix stays the same.",
    requires: [.matrices])

  public static let identityMatrix = Concept.outline(
    "identity-matrix", title: "Identity matrix", chapter: .linearAlgebra,
    summary: "The matrix that changes nothing, as the number 1 does among numbers.",
    requires: [.matrixMultiplication])

  public static let linearTransformations = Concept.outline(
    "linear-transformations", title: "Linear transformations", chapter: .linearAlgebra,
    summary:
      "Maps that respect sums and multiples, such as rotations and shears: each is a matrix.",
    requires: [.vectorSpaces, .matrixMultiplication])

  public static let linearSystems = Concept.outline(
    "linear-systems", title: "Systems of linear equations", chapter: .linearAlgebra,
    summary: "Several linear equations at once, solved by elimination with pivoting.",
    requires: [.norms, .matrixMultiplication])

  public static let matrixInverse = Concept.outline(
    "matrix-inverse", title: "Matrix inverse", chapter: .linearAlgebra,
    summary: "The matrix that undoes another one, and why one seldom computes it.",
    requires: [.identityMatrix, .linearSystems])

  public static let determinant = Concept.outline(
    "determinant", title: "Determinant", chapter: .linearAlgebra,
    summary:
      "The factor by which a linear map changes volumes: 0 if it flattens, negative if it mirrors.",
    requires: [.linearTransformations, .linearSystems])

  public static let positiveDefiniteMatrices = Concept.outline(
    "positive-definite-matrices", title: "Positive definite matrices", chapter: .linearAlgebra,
    summary:
      "Symmetric matrices whose quadratic form is a bowl, and the Cholesky factor that shows it.",
    requires: [.transpose, .linearSystems])

  public static let tensors = Concept.outline(
    "tensors", title: "Tensors", chapter: .linearAlgebra,
    summary: "Arrays with any number of axes: batches of images, words and their features.",
    requires: [.matrixMultiplication, .transpose])

  public static let kernels = Concept.outline(
    "kernels", title: "Kernels and Gram matrices", chapter: .linearAlgebra,
    summary: "Dot products in a space of features that is never written down.",
    requires: [.distanceMetrics, .positiveDefiniteMatrices])
}
