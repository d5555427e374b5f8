public import CatalogKit

extension Area {
  /// Vectors, matrices, and what linear maps do to them.
  public static let linearAlgebra = Area(
    "LinearAlgebra",
    concepts: [
      .vectors, .vectorAddition, .dotProduct, .norms, .unitVectors, .cosineSimilarity,
      .orthogonalProjection, .distanceMetrics, .hyperplanes, .vectorSpaces, .matrices,
      .matrixMultiplication, .transpose, .identityMatrix, .linearTransformations, .linearSystems,
      .matrixInverse, .determinant, .positiveDefiniteMatrices, .qrDecomposition, .rank,
      .eigendecomposition, .svd, .tensors, .kernels,
    ])
}
