import MathCore

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
  /// Elimination without exchanges of rows would have to divide by 0.
  case zeroPivot(column: Int)
  /// The numbers have left the range of doubles on the way.
  case tooLarge
  /// The corrections of a solution do not become smaller: the matrix is singular to the precision of
  /// the machine, or its elements have grown too much on the way.
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
    case .zeroPivot(let column):
      "elimination divides by 0 in column \(column + 1): exchange the rows"
    case .tooLarge:
      "the numbers leave the range of doubles: use other units"
    case .tooIllConditioned:
      "no digit of the solution is certain: a column is nearly a combination of the others"
    }
  }
}

extension Matrix {
  /// Throws ``LinearSystemError`` where this cannot be the matrix of a system: it is not square, or
  /// an element is not finite.
  func checkAsSystem() throws(LinearSystemError) {
    guard rows == columns else { throw .notSquare(rows: rows, columns: columns) }
    for i in 0..<rows {
      for j in 0..<columns where !self[i, j].isFinite { throw .notFinite(row: i, column: j) }
    }
  }

  /// Throws ``LinearSystemError`` where this cannot be the right side of a system: an element is not
  /// finite.
  ///
  /// - Precondition: there is a row for each of the n equations.
  func checkAsRightSide(of n: Int) throws(LinearSystemError) {
    precondition(rows == n, "\(rows) rows for \(n) equations")
    for i in 0..<rows {
      for j in 0..<columns where !self[i, j].isFinite { throw .rightSideNotFinite(row: i) }
    }
  }
}
