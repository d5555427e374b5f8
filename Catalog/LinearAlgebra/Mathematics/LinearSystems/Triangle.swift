public import MathCore

/// One half of a square matrix with its diagonal, as the matrix of a system: solved by substitution.
///
/// The first equation of a lower triangle has one unknown. The second has that and one more, and so
/// on: each equation gives its unknown from those already found. An upper triangle is solved from
/// the last equation upwards.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 3.1.
public struct Triangle: Hashable, Sendable {
  public enum Side: Hashable, Sendable { case lower, upper }

  /// The side of the diagonal that counts.
  public let side: Side
  /// Whether the diagonal counts as 1, whatever stands there.
  public let hasUnitDiagonal: Bool
  private let elements: Matrix

  /// One half of a matrix; the other half is not read.
  ///
  /// - Parameters:
  ///   - elements: n × n.
  ///   - side: the half that counts.
  ///   - unitDiagonal: whether the diagonal counts as 1.
  /// - Precondition: the matrix is square.
  public init(_ elements: Matrix, _ side: Side, unitDiagonal: Bool = false) {
    precondition(
      elements.rows == elements.columns, "\(elements.rows) × \(elements.columns) is no square")
    (self.elements, self.side, hasUnitDiagonal) = (elements, side, unitDiagonal)
  }

  /// The triangle with 0 in the other half.
  ///
  /// - Complexity: O(n²).
  public var matrix: Matrix {
    var result = Matrix(rows: elements.rows, columns: elements.columns, repeating: 0)
    for i in 0..<elements.rows {
      for j in others(of: i) { result[i, j] = elements[i, j] }
      result[i, i] = hasUnitDiagonal ? 1 : elements[i, i]
    }
    return result
  }

  /// The transpose: the triangle on the other side.
  ///
  /// - Complexity: O(n²).
  public var transposed: Triangle {
    Triangle(
      elements.transposed, side == .lower ? .upper : .lower, unitDiagonal: hasUnitDiagonal)
  }

  /// The x with T x = b.
  ///
  /// - Parameter b: n numbers.
  /// - Returns: n numbers.
  /// - Throws: ``LinearSystemError`` where an element of the diagonal is 0, and where a number leaves
  ///   the range of doubles.
  /// - Precondition: there are n numbers.
  /// - Complexity: O(n²).
  public func solve(_ b: Vector) throws(LinearSystemError) -> Vector {
    Vector(try solve(Matrix(rows: b.count, columns: 1, elements: b.elements)).elements)
  }

  /// The X with T X = B: one system for each column of B.
  ///
  /// - Parameter b: n × k.
  /// - Returns: n × k.
  /// - Throws: ``LinearSystemError`` as for a vector.
  /// - Precondition: B has n rows.
  /// - Complexity: O(n² k).
  public func solve(_ b: Matrix) throws(LinearSystemError) -> Matrix {
    let (n, k) = (elements.rows, b.columns)
    precondition(b.rows == n, "\(b.rows) rows for \(n) equations")
    let rows = elements.elements.span
    var solution = b.elements
    var x = solution.mutableSpan
    for step in 0..<n {
      let i = side == .lower ? step : n - 1 - step
      // xᵢ = (bᵢ − Σ tᵢⱼ xⱼ) / tᵢᵢ over the unknowns already found
      let known = others(of: i)
      x.subtract(
        rows.extracting(i * n + known.lowerBound..<i * n + known.upperBound),
        timesRowsFrom: known.lowerBound, fromRow: i, columns: 0..<k, width: k)
      if hasUnitDiagonal { continue }
      guard elements[i, i] != 0 else { throw .singular(column: i) }
      for column in 0..<k { x[i * k + column] /= elements[i, i] }
    }
    guard solution.allSatisfy({ $0.isFinite }) else { throw .tooLarge }
    return Matrix(rows: n, columns: k, elements: solution)
  }

  /// The columns beside the diagonal in row i.
  private func others(of i: Int) -> Range<Int> {
    side == .lower ? 0..<i : i + 1..<elements.columns
  }
}
