import Elementary
public import MathCore

/// The angle between two vectors.
///
/// Two vectors of length 1 are two sides of a rhombus, and its diagonals are their sum and their
/// difference. Half the angle has the tangent ‖û − v̂‖ / ‖û + v̂‖, which keeps its digits for vectors
/// that nearly agree, where the arccosine of u · v / (‖u‖ ‖v‖) loses half of them.
///
/// - Parameters:
///   - u: n components.
///   - v: n components, in any unit.
/// - Returns: the angle in radians, from 0 to π; `nil` where one vector has no direction: it is zero,
///   or a component is not finite.
/// - Precondition: both have the same number of components.
/// - Complexity: O(n).
public func angle(between u: Vector, and v: Vector) -> Double? {
  precondition(u.count == v.count, "vectors of \(u.count) and \(v.count) components")
  guard let a = direction(of: u), let b = direction(of: v) else { return nil }
  let (difference, sum) = (a - b, a + b)
  // φ = 2 arctan(‖û − v̂‖ / ‖û + v̂‖)
  return 2 * atan2(sqrt(dot(difference, difference)), sqrt(dot(sum, sum)))
}

/// v / ‖v‖, divided by a power of two first so that no square leaves the range.
private func direction(of v: Vector) -> Vector? {
  guard let scaled = v.scaledToOne()?.vector else { return nil }
  return scaled / sqrt(dot(scaled, scaled))
}
