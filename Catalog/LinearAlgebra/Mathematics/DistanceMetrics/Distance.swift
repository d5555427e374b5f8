import Elementary
public import MathCore

/// A rule for how far apart two points are, number by number.
///
/// A rule is a metric if it is 0 for equal points only, the same in both directions, and never
/// longer than a detour: d(u, w) ≤ d(u, v) + d(v, w). All of these are metrics but the squared
/// Euclidean distance, for which detours are shorter.
///
/// - Source: the definitions are those of `scipy.spatial.distance`, SciPy 1.17.1.
public enum Distance: Hashable, Sendable {
  /// ‖u − v‖₂: the straight line.
  case euclidean
  /// ‖u − v‖₂²: cheaper than the straight line, in the same order, but no metric.
  case squaredEuclidean
  /// ‖u − v‖₁: along the streets of a grid.
  case manhattan
  /// ‖u − v‖∞: the largest difference alone.
  case chebyshev
  /// ‖u − v‖ₚ, a metric for every p ≥ 1.
  case minkowski(p: Double)
  /// Σ |uᵢ − vᵢ| / (|uᵢ| + |vᵢ|): each difference as a share of the sizes.
  case canberra

  /// The distance of two points by this rule.
  ///
  /// - Parameters:
  ///   - u: n coordinates.
  ///   - v: n coordinates, in the units of `u`.
  /// - Returns: the distance, 0 for points without coordinates; in the units of the coordinates, or
  ///   their square; the Canberra distance is a number from 0 to n. Infinity where it is beyond the
  ///   range of numbers.
  /// - Precondition: both points have the same number of coordinates, all of them finite, and p ≥ 1.
  /// - Complexity: O(n).
  public func callAsFunction(_ u: Vector, _ v: Vector) -> Double {
    self(u.elements.span, v.elements.span)
  }

  /// The distance of two rows, without a copy of them.
  ///
  /// - Parameters:
  ///   - u: n coordinates.
  ///   - v: n coordinates, in the units of `u`.
  /// - Returns: the distance, as for vectors.
  /// - Precondition: both points have the same number of coordinates, all of them finite, and p ≥ 1.
  /// - Complexity: O(n).
  public func callAsFunction(_ u: Span<Double>, _ v: Span<Double>) -> Double {
    switch self {
    case .euclidean:
      // √ Σ (uᵢ − vᵢ)², scaled only where the squares leave the range that keeps their digits
      let squared = squaredDistance(u, v)
      return squared > 0x1p-900 && squared.isFinite ? sqrt(squared) : Norm.l2(difference(u, v))
    case .squaredEuclidean:
      return squaredDistance(u, v)
    case .manhattan:
      return Norm.l1(difference(u, v))
    case .chebyshev:
      return Norm.lInfinity(difference(u, v))
    case .minkowski(let p):
      return Norm.p(p)(difference(u, v))
    case .canberra:
      return canberraDistance(u, v)
    }
  }
}

/// u − v.
private func difference(_ u: Span<Double>, _ v: Span<Double>) -> Vector {
  precondition(u.count == v.count, "points of \(u.count) and \(v.count) coordinates")
  return Vector((0..<u.count).map { u[$0] - v[$0] })
}

/// Σ |uᵢ − vᵢ| / (|uᵢ| + |vᵢ|), where a coordinate that is 0 in both points adds nothing.
private func canberraDistance(_ u: Span<Double>, _ v: Span<Double>) -> Double {
  precondition(u.count == v.count, "points of \(u.count) and \(v.count) coordinates")
  var sum = 0.0
  for i in 0..<u.count {
    // halves, where the sum of both would leave the range of numbers
    let half = (u[i].magnitude + v[i].magnitude).isFinite ? 1 : 0.5
    let (a, b) = (half * u[i], half * v[i])
    // |uᵢ − vᵢ| / (|uᵢ| + |vᵢ|)
    if a != b { sum += (a - b).magnitude / (a.magnitude + b.magnitude) }
  }
  return sum
}
