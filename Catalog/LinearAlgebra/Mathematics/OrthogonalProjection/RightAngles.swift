public import MathCore

/// Whether two vectors stand at a right angle, as far as rounded components can tell.
///
/// The dot product of two vectors whose components are rounded is off by (n + 2) 2⁻⁵³ of the product
/// of their lengths at most. Nothing larger passes for a right angle.
///
/// - Parameters:
///   - u: n components, in any unit.
///   - v: n components, in any unit.
/// - Returns: whether |u · v| ≤ (n + 2) 2⁻⁵³ ‖u‖ ‖v‖. The zero vector stands at a right angle to every
///   vector; one with a component that is not finite to none.
/// - Precondition: both have the same number of components.
/// - Complexity: O(n).
public func areOrthogonal(_ u: Vector, _ v: Vector) -> Bool {
  precondition(u.count == v.count, "vectors of \(u.count) and \(v.count) components")
  guard u.allSatisfy({ $0.isFinite }), v.allSatisfy({ $0.isFinite }) else { return false }
  guard let a = u.scaledToOne()?.vector, let b = v.scaledToOne()?.vector else { return true }
  // |u · v| ≤ (n + 2) 2⁻⁵³ ‖u‖ ‖v‖
  return dot(a, b).magnitude <= Double(u.count + 2) * 0x1p-53 * Norm.l2(a) * Norm.l2(b)
}

/// How far the columns of a matrix are from being orthonormal.
///
/// - Parameter q: m × n.
/// - Returns: the largest absolute element of QᵀQ − I: 0 for orthonormal columns, and for none.
/// - Complexity: O(m n²).
public func lossOfOrthogonality(_ q: Matrix) -> Double {
  let columns = (0..<q.columns).map { q.column($0) }
  var worst = 0.0
  for i in columns.indices {
    // |qᵢ · qⱼ − 1| for i = j, |qᵢ · qⱼ| otherwise
    for j in 0...i {
      worst = max(worst, (dot(columns[i], columns[j]) - (i == j ? 1 : 0)).magnitude)
    }
  }
  return worst
}
