public import MathCore

/// Elimination as it is done by hand, with every step kept: to be read and to be compared with.
///
/// The matrix and the right side are one table, A | b. A step takes multiples of one row from all rows
/// below it, so that a column is 0 there. The solutions stay the same. With exchanges of rows it
/// computes the bits of ``LUDecomposition``; without them it shows what the exchanges are for.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, sections 3.2 and
///   3.4.
public struct GaussianElimination: Sendable {
  /// Which row is taken from the others.
  public enum Pivoting: Hashable, Sendable {
    /// The next one, whatever its coefficient.
    case none
    /// Of all that are left, the one with the largest coefficient.
    case partial
  }

  /// The elimination of one unknown.
  public struct Step: Hashable, Sendable {
    /// The unknown, counted from 0; also the row that is taken from those below.
    public let column: Int
    /// The row that was exchanged with it; the same where none was.
    public let pivotRow: Int
    /// A | b after the exchange, n × (n + 1).
    public let before: Matrix
    /// How often the row is taken from each row, n numbers: 0 for itself and the rows above.
    public let multiples: Vector
    /// A | b after the step, n × (n + 1).
    public let after: Matrix
  }

  /// One step for each unknown but the last.
  public let steps: [Step]
  /// U | c: what is left in the end, n × (n + 1).
  public let triangle: Matrix
  /// The x with U x = c.
  public let solution: Vector

  /// Solves a system.
  ///
  /// - Parameters:
  ///   - a: n × n.
  ///   - b: n numbers.
  ///   - pivoting: which row is taken from the others.
  /// - Throws: ``LinearSystemError`` where there is not one solution, where a number is not finite,
  ///   where one leaves the range of doubles, and where without exchanges a pivot is 0.
  /// - Precondition: there are n numbers on the right.
  /// - Complexity: O(n³).
  public init(
    _ a: Matrix, _ b: Vector, _ pivoting: Pivoting = .partial
  ) throws(LinearSystemError) {
    try a.checkAsSystem()
    try Matrix(rows: b.count, columns: 1, elements: b.elements).checkAsRightSide(of: a.rows)
    let n = a.rows
    var table = Matrix((0..<n).map { a.row($0).elements + [b[$0]] })
    var steps: [Step] = []
    for k in 0..<max(n - 1, 0) {
      let candidates = pivoting == .partial ? k..<n : k..<k + 1
      let pivotRow = candidates.reduce(k) {
        table[$1, k].magnitude > table[$0, k].magnitude ? $1 : $0
      }
      guard table[pivotRow, k] != 0 else {
        throw pivoting == .partial ? .singular(column: k) : .zeroPivot(column: k)
      }
      for j in 0...n {
        (table[k, j], table[pivotRow, j]) = (table[pivotRow, j], table[k, j])
      }
      let before = table
      var multiples = Vector(repeating: 0, count: n)
      for i in (k + 1)..<n {
        // mᵢ = aᵢₖ / aₖₖ, aᵢⱼ ← aᵢⱼ − mᵢ aₖⱼ
        multiples[i] = table[i, k] / table[k, k]
        table[i, k] = 0
        for j in (k + 1)...n { table[i, j] -= multiples[i] * table[k, j] }
      }
      steps.append(
        Step(column: k, pivotRow: pivotRow, before: before, multiples: multiples, after: table))
    }
    self.steps = steps
    triangle = table
    let upper = Matrix((0..<n).map { i in (0..<n).map { table[i, $0] } })
    solution = try Triangle(upper, .upper).solve(Vector((0..<n).map { table[$0, n] }))
  }
}
