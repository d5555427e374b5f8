/// Why a system of linear equations has no solution that can be given; rows and columns count from
/// 0.
public enum LinearSystemError: Error, Hashable, Sendable {
  /// The numbers of equations and of unknowns differ.
  case notSquare(rows: Int, columns: Int)
  /// An element of the matrix is NaN or infinite.
  case notFinite(row: Int, column: Int)
  /// A number on the right is NaN or infinite.
  case rightSideNotFinite(row: Int)
  /// Nothing is left to divide by in a column: it is a combination of the columns before it.
  case singular(column: Int)
  /// The numbers have left the range of doubles on the way.
  case tooLarge
  /// The corrections of a solution do not become smaller: the matrix is singular to the precision of
  /// the machine.
  case tooIllConditioned
}

extension LinearSystemError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notSquare(let rows, let columns):
      "\(rows) equations for \(columns) unknowns: elimination needs as many of one as of the other"
    case .notFinite(let row, let column):
      "the element in row \(row + 1), column \(column + 1) is not a finite number"
    case .rightSideNotFinite(let row):
      "the right side in row \(row + 1) is not a finite number"
    case .singular(let column):
      "the matrix is singular: column \(column + 1) is a combination of those before it"
    case .tooLarge:
      "the numbers leave the range of doubles: use other units"
    case .tooIllConditioned:
      "the matrix is singular to the precision of doubles: no digit of a solution is certain"
    }
  }
}
