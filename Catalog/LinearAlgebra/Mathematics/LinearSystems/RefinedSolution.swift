import Elementary
public import MathCore

/// b − A x, what a solution leaves over, as if it were computed with twice the digits.
///
/// Near the solution nearly all of b cancels. What is left has few right digits unless the products
/// keep theirs.
///
/// - Parameters:
///   - x: n numbers.
///   - a: m × n.
///   - b: m numbers.
/// - Returns: m numbers, rounded once at the end.
/// - Precondition: the numbers match the shape of A.
/// - Complexity: O(m n).
public func residual(of x: Vector, in a: Matrix, _ b: Vector) -> Vector {
  precondition(
    x.count == a.columns && b.count == a.rows,
    "\(x.count) unknowns and \(b.count) equations for \(a.rows) × \(a.columns)")
  return Vector(
    b.indices.map { i in
      var left = DoubleDouble(b[i])
      // rᵢ = bᵢ − Σ aᵢⱼ xⱼ, in about 104 bits
      for j in x.indices { left -= .product(a[i, j], x[j]) }
      return left.high
    })
}

/// The solution of A x = b to nearly all digits that the machine has.
///
/// A first solution has lost as many digits as the condition of A costs. Its residual r, computed with
/// more digits, is the right side of a system for what is missing: A d = r. The correction d has lost
/// as many digits, but of a small number. Each round wins the digits that a solution has right, as
/// long as it has any.
///
/// - Source: Moler 1967, *Iterative refinement in floating point*, Journal of the ACM 14, 316–321;
///   Higham, *Accuracy and Stability of Numerical Algorithms*, 2nd ed., SIAM 2002, chapter 12.
public struct RefinedSolution: Sendable {
  /// The x with A x = b, n numbers.
  public let solution: Vector
  /// The largest component of each correction, by that of the solution it was added to.
  public let corrections: [Double]

  /// Solves a system and corrects the solution until nothing changes.
  ///
  /// - Parameters:
  ///   - a: n × n.
  ///   - b: n numbers.
  /// - Throws: ``LinearSystemError`` where there is no one solution, where a number leaves the range
  ///   of doubles, and where the corrections do not shrink to half each round: then no digit is
  ///   certain.
  /// - Precondition: there are n numbers on the right.
  /// - Complexity: O(n³), and O(n²) for each correction.
  public init(_ a: Matrix, _ b: Vector) throws(LinearSystemError) {
    let decomposition = try LUDecomposition(of: a)
    var x = try decomposition.solve(b)
    var corrections: [Double] = []
    while true {
      let left = residual(of: x, in: a, b)
      guard Norm.lInfinity(left).isFinite else { throw .tooLarge }
      // A d = b − A x, x ← x + d
      let correction = try decomposition.solve(left)
      let size = Norm.lInfinity(x)
      let share = size > 0 ? Norm.lInfinity(correction) / size : 0
      let isLast = share <= 0x1p-52
      guard isLast || share <= (corrections.last ?? 1) / 2 else { throw .tooIllConditioned }
      x += correction
      corrections.append(share)
      if isLast { break }
    }
    (solution, self.corrections) = (x, corrections)
  }
}
