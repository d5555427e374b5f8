import MathCore

/// Why a matrix has no Cholesky factor, or a system with it no solution in numbers; rows and columns
/// are counted from 0.
public enum CholeskyError: Error, Hashable, Sendable {
  case notSquare(rows: Int, columns: Int)
  case notFinite(row: Int, column: Int)
  /// The element above the diagonal and its mirror image differ.
  case notSymmetric(row: Int, column: Int)
  /// The first rows and columns, as many as `order`, have no positive determinant, as far as
  /// rounding lets one tell.
  case notPositiveDefinite(order: Int)
  /// A number on the right of a system is NaN or infinite.
  case rightSideNotFinite(row: Int)
  /// A component of a solution is beyond the range of doubles.
  case tooLarge
}

extension CholeskyError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notSquare(let rows, let columns):
      "the matrix has \(rows) rows and \(columns) columns: only a square matrix can be definite"
    case .notFinite(let row, let column):
      "the element in row \(row + 1), column \(column + 1) is not a finite number"
    case .notSymmetric(let row, let column):
      "the matrix is not symmetric: the element in row \(row + 1), column \(column + 1) is not that "
        + "in row \(column + 1), column \(row + 1)"
    case .notPositiveDefinite(let order):
      "the matrix is not positive definite: once the rows before it are taken off, nothing positive "
        + "is left of the element in row \(order), column \(order)"
    case .rightSideNotFinite(let row):
      "the right side in row \(row + 1) is not a finite number"
    case .tooLarge:
      "the solution is beyond the range of doubles: use other units"
    }
  }
}

extension CholeskyError {
  /// - Throws: `notSquare`, `notFinite`, or `notSymmetric` where two elements that mirror each other
  ///   differ by more than ``SymmetricEigendecomposition/symmetryTolerance`` times the largest.
  static func requireSymmetric(_ a: Matrix) throws(CholeskyError) {
    guard a.rows == a.columns else { throw .notSquare(rows: a.rows, columns: a.columns) }
    let n = a.rows
    for (k, x) in a.elements.enumerated() where !x.isFinite {
      throw .notFinite(row: k / n, column: k % n)
    }
    let largest = a.elements.reduce(0) { max($0, $1.magnitude) }
    let allowed = SymmetricEigendecomposition.symmetryTolerance * largest
    for i in 0..<n {
      for j in 0..<i where (a.elements[i * n + j] - a.elements[j * n + i]).magnitude > allowed {
        throw .notSymmetric(row: j, column: i)
      }
    }
  }
}
