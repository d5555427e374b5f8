/// Why a matrix has no eigendecomposition here; rows and columns are counted from 0.
public enum EigendecompositionError: Error, Hashable, Sendable {
  case notSquare(rows: Int, columns: Int)
  case notFinite(row: Int, column: Int)
  /// The entry above the diagonal and its mirror image differ.
  case notSymmetric(row: Int, column: Int)
  /// An eigenvalue lies beyond the largest number.
  case tooLarge
  case notConverged(rounds: Int)
}

extension EigendecompositionError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notSquare(let rows, let columns):
      "the matrix has \(rows) rows and \(columns) columns: only a square matrix has eigenvalues"
    case .notFinite(let row, let column):
      "the entry in row \(row + 1), column \(column + 1) is not a finite number"
    case .notSymmetric(let row, let column):
      "the matrix is not symmetric: the entry in row \(row + 1), column \(column + 1) is not that "
        + "in row \(column + 1), column \(row + 1)"
    case .tooLarge:
      "an eigenvalue is too large for a number: divide the matrix by a power of 10"
    case .notConverged(let rounds):
      "the eigenvalues have not converged after \(rounds) rounds"
    }
  }
}
