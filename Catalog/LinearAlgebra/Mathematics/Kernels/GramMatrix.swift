public import MathCore

/// The similarities of each row of one table to each row of another.
///
/// - Parameters:
///   - x: n points as rows, n × d.
///   - y: m points as rows, m × d.
///   - kernel: by which kernel.
/// - Returns: n × m; element (i, j) is k(xᵢ, yⱼ).
/// - Precondition: both tables have the same number of columns.
/// - Complexity: O(n m d).
public func similarities(
  ofRowsOf x: Matrix, toRowsOf y: Matrix, by kernel: Kernel
) -> Matrix {
  // Kᵢⱼ = k(xᵢ, yⱼ)
  table(ofRowsOf: x, byRowsOf: y) { kernel($0, $1) }
}

/// The Gram matrix of a table: the similarity of each row to each row.
///
/// It holds all that a kernel method is told of the points. For a positive semidefinite kernel
/// cᵀK c = ‖Σ cᵢ φ(xᵢ)‖² ≥ 0 for every c.
///
/// - Parameters:
///   - x: n points as rows, n × d.
///   - kernel: by which kernel.
/// - Returns: n × n, equal to its transpose.
/// - Complexity: O(n² d).
public func gramMatrix(ofRowsOf x: Matrix, by kernel: Kernel) -> Matrix {
  // Kᵢⱼ = k(xᵢ, xⱼ)
  symmetricTable(ofRowsOf: x) { kernel($0, $1) }
}

/// A Gram matrix with the mean of the points moved to the origin of feature space.
///
/// The features are never seen, but the dot products of centred ones follow from the plain ones:
/// (φ(xᵢ) − m) · (φ(xⱼ) − m), where m is the mean of all φ(xᵢ).
///
/// - Parameter gram: a symmetric matrix, n × n.
/// - Returns: Kᵢⱼ − k̄ᵢ − k̄ⱼ + k̄ with the means of the rows and of all, n × n; its rows and columns have
///   the sum 0.
/// - Precondition: the matrix is square.
/// - Complexity: O(n²).
/// - Source: Schölkopf, Smola & Müller 1998, *Nonlinear component analysis as a kernel eigenvalue
///   problem*, Neural Computation 10 (5), 1299–1319.
public func centredGramMatrix(_ gram: Matrix) -> Matrix {
  let n = gram.rows
  precondition(n == gram.columns, "a Gram matrix of \(n) × \(gram.columns)")
  let means = (0..<n).map { gram.row($0).sum / Double(n) }
  let mean = Vector(means).sum / Double(n)
  // Kᵢⱼ − k̄ᵢ − k̄ⱼ + k̄
  return Matrix(
    rows: n, columns: n,
    elements: (0..<n * n).map { k in
      gram.elements[k] - means[k / n] - means[k % n] + mean
    })
}
