import Elementary
public import MathCore

/// Another rule for lengths and angles: ⟨x, y⟩ = xᵀ M y with a symmetric positive definite M.
///
/// The dot product is the one with M = I. Every other one is a dot product too, in other
/// coordinates: Gram-Schmidt with this rule makes the axes of the space into vectors aⱼ with
/// ⟨aᵢ, aⱼ⟩ = 1 for i = j and 0 otherwise, and along them ⟨x, y⟩ is the dot product of the
/// coordinates. That it never fails is what positive definite means.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 4.2.
public struct InnerProduct: Hashable, Sendable {
  /// M, n × n.
  public let matrix: Matrix
  /// The vectors a₁ … aₙ, orthonormal by this rule.
  public let axes: [Vector]
  /// M a₁ … M aₙ.
  private let images: [Vector]

  /// The inner product of a matrix.
  ///
  /// - Parameter matrix: M, n × n, symmetric and positive definite.
  /// - Throws: ``InnerProductError`` where M is not square, not symmetric, not positive definite to
  ///   the precision of the machine, or has an element that is not finite or too large.
  /// - Complexity: O(n³).
  public init(_ matrix: Matrix) throws(InnerProductError) {
    let n = matrix.rows
    guard matrix.columns == n else {
      throw .notSquare(rows: n, columns: matrix.columns)
    }
    for i in 0..<n {
      for j in 0..<n {
        guard matrix[i, j].magnitude < 0x1p500 else { throw .outOfRange(row: i, column: j) }
        guard matrix[i, j] == matrix[j, i] else { throw .notSymmetric(row: i, column: j) }
      }
    }
    var (axes, images): ([Vector], [Vector]) = ([], [])
    for i in 0..<n {
      var rest = Vector(repeating: 0, count: n)
      rest[i] = 1
      // w = eᵢ − Σ ⟨aⱼ, w⟩ aⱼ, with ⟨aⱼ, w⟩ = (M aⱼ) · w
      for j in 0..<i { rest -= dot(images[j], rest) * axes[j] }
      let square = dot(rest, matrix * rest)
      // of ⟨eᵢ, eᵢ⟩ = mᵢᵢ more must be left than rounding
      guard square > Double(n) * 0x1p-52 * matrix[i, i].magnitude else {
        throw .notPositiveDefinite(axis: i)
      }
      axes.append(rest / sqrt(square))
      images.append(matrix * axes[i])
    }
    (self.matrix, self.axes, self.images) = (matrix, axes, images)
  }

  /// The inner product of two vectors.
  ///
  /// - Parameters:
  ///   - x: n components.
  ///   - y: n components.
  /// - Returns: xᵀ M y; beyond the range of numbers as ``dot(_:_:)``.
  /// - Precondition: M has n columns.
  /// - Complexity: O(n²).
  public func callAsFunction(_ x: Vector, _ y: Vector) -> Double { dot(x, matrix * y) }

  /// The coordinates of a vector along the axes that this rule finds orthonormal.
  ///
  /// - Parameter x: n components.
  /// - Returns: ⟨aⱼ, x⟩, n numbers, whose dot products are the inner products of the vectors.
  /// - Precondition: M has n columns.
  /// - Complexity: O(n²).
  public func coordinates(of x: Vector) -> Vector {
    // ⟨aⱼ, x⟩ = (M aⱼ) · x
    Vector(images.map { dot($0, x) })
  }

  /// The length of a vector by this rule.
  ///
  /// - Parameter x: n components.
  /// - Returns: √⟨x, x⟩.
  /// - Precondition: M has n columns.
  /// - Complexity: O(n²).
  public func length(of x: Vector) -> Double { Norm.l2(coordinates(of: x)) }

  /// The angle between two vectors by this rule.
  ///
  /// - Parameters:
  ///   - x: n components.
  ///   - y: n components.
  /// - Returns: the angle in radians, from 0 to π, with the cosine ⟨x, y⟩ / (√⟨x, x⟩ √⟨y, y⟩); `nil`
  ///   where a vector is zero or a component is not finite.
  /// - Precondition: M has n columns.
  /// - Complexity: O(n²).
  public func angle(between x: Vector, and y: Vector) -> Double? {
    LinearAlgebra.angle(between: coordinates(of: x), and: coordinates(of: y))
  }
}

/// Why a matrix gives no lengths and angles; counted from 0.
public enum InnerProductError: Error, Hashable, Sendable {
  case notSquare(rows: Int, columns: Int)
  case notSymmetric(row: Int, column: Int)
  /// Some vector other than 0 would have no length: one that reaches into this axis, and no later
  /// one.
  case notPositiveDefinite(axis: Int)
  /// An element is not finite, or 2⁵⁰⁰ or more.
  case outOfRange(row: Int, column: Int)
}

extension InnerProductError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notSquare(let rows, let columns):
      "a matrix of \(rows) rows and \(columns) columns gives no inner product: it must be square"
    case .notSymmetric(let row, let column):
      "the elements (\(row + 1), \(column + 1)) and (\(column + 1), \(row + 1)) differ: "
        + "an inner product needs a symmetric matrix"
    case .notPositiveDefinite(let axis):
      "the matrix is not positive definite: some vector of the first \(axis + 1) axes has no "
        + "positive length"
    case .outOfRange(let row, let column):
      "the element in row \(row + 1), column \(column + 1) is not finite or too large: "
        + "divide the matrix by a large number first"
    }
  }
}
