public import MathCore

/// The vector of length 1 in the same direction.
///
/// The vector is first divided by a power of two, which rounds nothing, so that its length is in the
/// middle of the range of numbers even where that of the vector itself is beyond it.
///
/// - Parameters:
///   - x: a vector of n components, in any unit.
///   - norm: the rule by which the result has length 1.
/// - Returns: x / ‖x‖, or `nil` where there is no direction: for the zero vector, and where a
///   component is not finite. The length is 1 within (n / 2 + 3) 2⁻⁵³ for the L2 norm.
/// - Complexity: O(n).
public func normalized(_ x: Vector, by norm: Norm = .l2) -> Vector? {
  guard let (s, _) = x.scaledToOne() else { return nil }
  // x / ‖x‖ = s / ‖s‖ with x = 2ᵉ s
  return s / norm(s)
}

/// A table whose rows all have length 1, in the directions of the rows of another.
///
/// - Parameters:
///   - x: n vectors as rows, n × d.
///   - norm: the rule by which the rows have length 1.
/// - Returns: n × d; row i is xᵢ / ‖xᵢ‖.
/// - Throws: ``UnitVectorError``, which tells all rows without direction.
/// - Complexity: O(n d).
public func normalizedRows(
  of x: Matrix, by norm: Norm = .l2
) throws(UnitVectorError) -> Matrix {
  var elements: [Double] = []
  var zero: [Int] = []
  for i in 0..<x.rows {
    let row = x.row(i)
    if let unit = normalized(row, by: norm) {
      elements += unit.elements
    } else if row.allSatisfy({ $0 == 0 }) {
      zero.append(i)
    } else {
      throw .notFinite(row: i)
    }
  }
  guard zero.isEmpty else { throw .noDirection(rows: zero) }
  return Matrix(rows: x.rows, columns: x.columns, elements: elements)
}

/// Why a table has rows without direction; rows are counted from 0.
public enum UnitVectorError: Error, Hashable, Sendable {
  /// All rows that are zero.
  case noDirection(rows: [Int])
  /// The first row with a number that is not finite.
  case notFinite(row: Int)
}

extension UnitVectorError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noDirection(let rows):
      // the first five are enough to find the rest
      (rows.count == 1 ? "row " : "rows ")
        + rows.prefix(5).map { "\($0 + 1)" }.joined(separator: ", ")
        + (rows.count > 5 ? " and \(rows.count - 5) more" : "")
        + (rows.count == 1 ? " is" : " are")
        + " zero in every column and \(rows.count == 1 ? "has" : "have") no direction: leave "
        + (rows.count == 1 ? "it out" : "them out")
    case .notFinite(let row):
      "row \(row + 1) holds a number that is not finite"
    }
  }
}
