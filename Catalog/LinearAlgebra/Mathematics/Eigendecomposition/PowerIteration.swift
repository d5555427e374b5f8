public import MathCore

/// The method that finds the largest eigenvalue by applying the matrix again and again.
///
/// Written in eigenvectors, each component of x grows by its own eigenvalue when A is applied, so
/// that the one of the largest |λ| wins: per step, the rest shrinks by |λ₂ / λ₁| beside it. If two
/// different eigenvalues are equally large in absolute value, neither wins, and the method says so.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 7.3.1.
public struct PowerIteration: Sendable {
  /// It has converged when ‖A x − ρ x‖₂ is at most this part of ‖A x‖₂.
  public let tolerance: Double
  /// The number of steps after which it gives up.
  public let maxIterations: Int

  /// A way to iterate.
  ///
  /// - Parameters:
  ///   - tolerance: the part of ‖A x‖₂ that may be missing to A x = ρ x, not negative.
  ///   - maxIterations: the number of steps after which to give up.
  /// - Precondition: neither is negative.
  public init(tolerance: Double = 1e-12, maxIterations: Int = 10_000) {
    precondition(tolerance >= 0, "the tolerance \(tolerance) is negative")
    precondition(maxIterations >= 0, "\(maxIterations) steps are fewer than none")
    self.tolerance = tolerance
    self.maxIterations = maxIterations
  }

  /// One approximation: a vector of length 1, and how well it stands for an eigenvector.
  public struct Step: Hashable, Sendable {
    /// x, of length 1.
    public let vector: Vector
    /// The Rayleigh quotient ρ = xᵀ A x: of all multiples ρ x the nearest to A x.
    public let value: Double
    /// ‖A x − ρ x‖₂: for a symmetric matrix, an eigenvalue lies at most this far from ρ.
    public let residual: Double

    /// How well a vector stands for an eigenvector.
    ///
    /// - Parameters:
    ///   - x: a vector of length 1, n components.
    ///   - image: A x, n components.
    /// - Precondition: both have the same number of components.
    /// - Complexity: O(n).
    public init(at x: Vector, image: Vector) {
      vector = x
      // ρ = xᵀ A x, with ‖x‖ = 1
      value = dot(x, image)
      residual = Norm.l2.distance(image, value * x)
    }
  }

  /// Finds the eigenvalue of largest absolute value, and its eigenvector.
  ///
  /// - Parameters:
  ///   - a: n × n, not necessarily symmetric.
  ///   - start: n numbers, not all zero. If it has no part along the eigenvector that is looked
  ///     for, another one is found.
  /// - Returns: the steps from the start to an eigenvector within the tolerance; at least one.
  /// - Throws: ``PowerIterationError`` if the matrix is not square or not finite, if the start has
  ///   no direction, or if the steps do not settle.
  /// - Precondition: the start has as many components as the matrix has columns.
  /// - Complexity: O(n²) per step; the steps are kept.
  public func steps(
    on a: Matrix, from start: Vector
  ) throws(PowerIterationError) -> [Step] {
    guard a.rows == a.columns else { throw .notSquare(rows: a.rows, columns: a.columns) }
    precondition(
      start.count == a.columns, "a start of \(start.count) components for \(a.columns) columns")
    guard var x = normalized(start) else { throw .noDirection }
    var steps: [Step] = []
    while true {
      // A x: the dot product of each row with x
      let image = Vector((0..<a.rows).map { dot(a.row($0), x) })
      let length = Norm.l2(image)
      guard length.isFinite else { throw .notFinite }
      let step = Step(at: x, image: image)
      steps.append(step)
      if step.residual <= tolerance * length { return steps }
      guard steps.count <= maxIterations, let next = normalized(image) else {
        throw .notConverged(steps: steps.count - 1, residual: step.residual)
      }
      // x ← A x / ‖A x‖₂
      x = next
    }
  }
}

/// Why the power iteration found no eigenvector.
public enum PowerIterationError: Error, Hashable, Sendable {
  case notSquare(rows: Int, columns: Int)
  case notFinite
  /// The start is the zero vector, or not finite.
  case noDirection
  /// The vector still turned after the last step that was allowed.
  case notConverged(steps: Int, residual: Double)
}

extension PowerIterationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notSquare(let rows, let columns):
      "the matrix has \(rows) rows and \(columns) columns: only a square matrix has eigenvalues"
    case .notFinite:
      "an entry of the matrix is not finite, or the image of a vector is too large for a number"
    case .noDirection:
      "the start is the zero vector or not finite: take one with a direction"
    case .notConverged(let steps, let residual):
      "the vector still turns after \(steps) steps, ‖Ax − ρx‖ is \(residual): the two largest "
        + "eigenvalues are equal or close in absolute value, or more steps are needed"
    }
  }
}
