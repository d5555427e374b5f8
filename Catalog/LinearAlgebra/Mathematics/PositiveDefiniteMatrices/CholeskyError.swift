import MathCore

/// Why a matrix has no Cholesky factor, or an equation no solution in numbers; rows and columns are
/// counted from 0.
public enum CholeskyError: Error, Hashable, Sendable {
  case notSquare(rows: Int, columns: Int)
  case notFinite(row: Int, column: Int)
  /// The entry above the diagonal and its mirror image differ.
  case notSymmetric(row: Int, column: Int)
  /// The first rows and columns, as many as `order`, have no positive determinant, as far as
  /// rounding lets one tell.
  case notPositiveDefinite(order: Int)
  /// A component of the result lies beyond the largest number.
  case tooLarge
}

extension CholeskyError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notSquare(let rows, let columns):
      "the matrix has \(rows) rows and \(columns) columns: only a square matrix can be positive "
        + "definite"
    case .notFinite(let row, let column):
      "the entry in row \(row + 1), column \(column + 1) is not a finite number"
    case .notSymmetric(let row, let column):
      "the matrix is not symmetric: the entry in row \(row + 1), column \(column + 1) is not that "
        + "in row \(column + 1), column \(row + 1)"
    case .notPositiveDefinite(let order):
      "the matrix is not positive definite: nothing positive is left of the entry in row \(order), "
        + "column \(order)"
    case .tooLarge:
      "a component of the result is too large for a number: use other units"
    }
  }
}

extension CholeskyError {
  /// - Throws: `notSquare`, `notFinite`, or `notSymmetric` where two entries that mirror each other
  ///   differ by more than ``SymmetricEigendecomposition/symmetryTolerance`` times the largest.
  static func requireSymmetric(_ a: Matrix) throws(CholeskyError) {
    guard a.rows == a.columns else { throw .notSquare(rows: a.rows, columns: a.columns) }
    let n = a.rows
    var largest = 0.0
    for (k, x) in a.elements.enumerated() {
      guard x.isFinite else { throw .notFinite(row: k / n, column: k % n) }
      largest = max(largest, x.magnitude)
    }
    let allowed = SymmetricEigendecomposition.symmetryTolerance * largest
    for i in 0..<n {
      for j in 0..<i where (a.elements[i * n + j] - a.elements[j * n + i]).magnitude > allowed {
        throw .notSymmetric(row: j, column: i)
      }
    }
  }
}
