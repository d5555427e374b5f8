import CatalogKit
import LinearAlgebra
import MathCore

/// The estimate of the condition, against the same method in another program.
///
/// In most of these the search goes several corners far, or the vector of alternating signs finds more
/// than it, or the estimate stays below the condition.
func estimatedConditions(_ sheet: inout Worksheet) throws {
  let known: [(matrix: Matrix, reciprocal: Double)] = [
    (
      [
        [-1.25, -0.25, 1.75, 0.75], [-0.125, -1.25, 0.875, -0.875], [-1.25, 0.5, -1.75, -1.25],
        [-1.25, -0.75, 1.875, 1.125],
      ], 0.09956124080588424
    ),
    (
      [
        [2.0, -2.0, -0.125, 0.0], [-1.75, -1.375, 1.875, 1.125], [0.25, 0.75, 1.5, 1.75],
        [1.5, 1.5, -1.25, 2.0],
      ], 0.18479234276794157
    ),
    (
      [
        [1.25, 0.625, 1.125, 1.625], [0.25, -1.25, 0.375, -1.5], [1.625, -0.125, 0.875, 0.875],
        [0.875, 0.875, 0.375, -0.125],
      ], 0.08285291943828528
    ),
    (
      [
        [-1.5, -1.875, -1.375, -1.125], [0.75, 0.375, -1.125, -0.875], [-1.875, 1.25, 0.5, 1.25],
        [1.625, 0.625, -0.25, -2.0],
      ], 0.11983860628228818
    ),
    (
      [
        [-1.875, 1.375, -1.75, -0.875], [-0.625, -0.5, -1.125, -1.25],
        [-1.375, -2.0, 0.375, -1.125], [-0.375, -1.25, 1.875, -1.375],
      ], 0.13650235878422312
    ),
    (
      [
        [0.125, -1.375, -0.375, -1.25], [-0.75, 1.25, 0.25, 1.375], [1.0, 0.25, -1.0, 1.5],
        [1.75, -1.875, -1.625, -1.0],
      ], 0.02426397861907868
    ),
  ]
  // four unknowns, 4 · 4 roundings on either side, and a condition of at most 42
  sheet.expect(
    "six reciprocal conditions",
    try known.map { try LUDecomposition(of: $0.matrix).reciprocalConditionEstimate },
    equals: known.map { $0.reciprocal }, within: .relative(42 * 32 * 0x1p-52),
    because: .reference("SciPy 1.17.1, scipy.linalg.lapack.dgetrf and dgecon"))
  let above = try known.map {
    1 / (try LUDecomposition(of: $0.matrix)).reciprocalConditionEstimate
      / (try conditionNumber(of: $0.matrix))
  }
  sheet.expect(
    "largest estimate by its condition", above.max() ?? 2, atMost: 1 + 42 * 32 * 0x1p-52,
    because: .theorem("each vector that is tried gives a lower bound of ‖A⁻¹‖"))
}
