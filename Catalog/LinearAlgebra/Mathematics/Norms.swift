import Elementary
public import MathCore

/// A rule for the length of a vector.
///
/// Every norm is 0 for the zero vector only, grows by |a| when the vector is multiplied by a, and
/// obeys the triangle inequality ‖u + v‖ ≤ ‖u‖ + ‖v‖. The p-norms are one family of such rules.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 2.2.1.
public enum Norm: Hashable, Sendable {
  /// ‖x‖₁ = Σ |xᵢ|: the way along the streets of a grid.
  case l1
  /// ‖x‖₂ = √(Σ xᵢ²): the way as the crow flies.
  case l2
  /// ‖x‖∞ = max |xᵢ|: the largest component alone.
  case lInfinity
  /// ‖x‖ₚ = (Σ |xᵢ|ᵖ)^(1/p), a norm for every p ≥ 1.
  case p(Double)

  /// The length of a vector by this rule.
  ///
  /// The powers are taken of xᵢ / m, so that none overflows and none that matters is lost:
  /// ‖x‖ₚ = m (Σ (|xᵢ| / m)ᵖ)^(1/p). For p = 2, m is the power of two below max |xᵢ|, by which a
  /// division is exact; for other p it is max |xᵢ| itself, so that no power exceeds 1.
  ///
  /// - Parameter x: a vector of n components, in any unit.
  /// - Returns: the length, in the unit of `x`; 0 for a vector of no components, NaN as soon as a
  ///   component is NaN, infinity as soon as one is infinite and none is NaN.
  /// - Precondition: p ≥ 1 for `.p`; below 1 the triangle inequality fails.
  /// - Complexity: O(n).
  public func callAsFunction(_ x: Vector) -> Double {
    let largest = maximum(of: x)
    guard largest > 0, largest.isFinite else { return largest }
    switch self {
    case .l1:
      // ‖x‖₁ = Σ |xᵢ|
      return x.elements.reduce(0) { $0 + $1.magnitude }
    case .l2:
      guard let (s, exponent) = x.scaledToOne() else { return largest }
      // ‖x‖₂ = √(x · x) = 2ᵉ √(s · s) with x = 2ᵉ s
      return Double(sign: .plus, exponent: exponent, significand: 1) * sqrt(dot(s, s))
    case .lInfinity:
      return largest
    case .p(let p):
      precondition(p >= 1, "the \(p)-norm is not a norm: p must be at least 1")
      return quasinorm(x, p: p)
    }
  }

  /// The distance between two points by this rule: the length of their difference.
  ///
  /// - Parameters:
  ///   - u: a point of n coordinates.
  ///   - v: a point of n coordinates, in the units of `u`.
  /// - Returns: ‖u − v‖.
  /// - Precondition: both points have the same number of coordinates.
  /// - Complexity: O(n).
  public func distance(_ u: Vector, _ v: Vector) -> Double { self(u - v) }
}

/// The size of a vector by the formula of the p-norm, for every p > 0.
///
/// For p ≥ 1 it is the p-norm. Below 1 it still is 0 for the zero vector only and grows by |a| when
/// the vector is multiplied by a, but a detour may be shorter than the straight way: with p = 1/2
/// the size of (1, 1) is 4, those of (1, 0) and (0, 1) add up to 2. Such a rule is called a
/// quasinorm: by concavity ‖u + v‖ₚ ≤ 2^(1/p − 1) (‖u‖ₚ + ‖v‖ₚ) still holds.
///
/// - Parameters:
///   - x: a vector of n components, in any unit.
///   - p: the order, infinity for the largest component alone.
/// - Returns: the size, in the unit of `x`; 0 for a vector of no components, NaN as soon as a
///   component is NaN, infinity as soon as one is infinite and none is NaN, and where the size is
///   beyond the range of numbers.
/// - Precondition: p > 0.
/// - Complexity: O(n).
public func quasinorm(_ x: Vector, p: Double) -> Double {
  precondition(p > 0, "\(p) is no order of a norm: p must be positive")
  let largest = maximum(of: x)
  guard largest > 0, largest.isFinite, p.isFinite else { return largest }
  // ‖x‖ₚ = m (Σ (|xᵢ| / m)ᵖ)^(1/p) with m = max |xᵢ|
  let sum = x.elements.reduce(0) { $0 + pow($1.magnitude / largest, p) }
  return largest * pow(sum, 1 / p)
}

/// max |xᵢ|; NaN as soon as one component is.
private func maximum(of x: Vector) -> Double {
  var largest = 0.0
  for component in x.elements {
    guard !component.isNaN else { return .nan }
    largest = max(largest, component.magnitude)
  }
  return largest
}

/// The squared Euclidean distance of two points, without the root.
///
/// Where distances are only compared, as in k-means, the root is work for nothing: it does not
/// change which of two distances is the smaller.
///
/// - Parameters:
///   - u: n coordinates.
///   - v: n coordinates, in the units of `u`.
/// - Returns: Σ (uᵢ − vᵢ)², in the square of the unit.
/// - Precondition: both points have the same number of coordinates.
/// - Complexity: O(n).
public func squaredDistance(_ u: Span<Double>, _ v: Span<Double>) -> Double {
  precondition(u.count == v.count, "points of \(u.count) and \(v.count) coordinates")
  // Σ (uᵢ − vᵢ)²
  var sum = 0.0
  for i in 0..<u.count {
    let difference = u[i] - v[i]
    sum += difference * difference
  }
  return sum
}
