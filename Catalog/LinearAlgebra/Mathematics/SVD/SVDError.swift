/// Why a matrix has no singular value decomposition here; rows and columns are counted from 0.
public enum SVDError: Error, Hashable, Sendable {
  case notFinite(row: Int, column: Int)
  /// A singular value, or a number of what is made of them, lies beyond the largest number.
  case tooLarge
  /// There were more rounds than are allowed.
  case notConverged(rounds: Int)
}

extension SVDError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notFinite(let row, let column):
      "the entry in row \(row + 1), column \(column + 1) is not a finite number"
    case .tooLarge:
      "the result is too large for a number: give the matrix in another unit"
    case .notConverged(let rounds):
      "the singular values have not converged after \(rounds) rounds: allow more"
    }
  }
}
