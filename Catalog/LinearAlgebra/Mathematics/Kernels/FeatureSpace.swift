import Elementary
public import MathCore

/// The features whose dot product is the polynomial kernel of degree 2, written out.
///
/// (u · v + c)² multiplied out is a sum of products of one term of u and one of v. For two
/// coordinates and c = 0 the features are x₁², x₂² and √2 x₁ x₂: three of them, whose dot product
/// takes three products, where the kernel takes two and a square. For d coordinates there are
/// (d + 1)(d + 2) / 2 features, and the kernel still takes d products.
///
/// - Parameters:
///   - x: d coordinates.
///   - constant: c, not negative.
/// - Returns: the squares, then √2 xᵢ xⱼ for i < j, and for c > 0 also √(2 c) xᵢ and c.
/// - Precondition: c ≥ 0.
/// - Complexity: O(d²).
public func quadraticFeatures(of x: Vector, constant: Double) -> Vector {
  precondition(constant >= 0, "a constant of \(constant)")
  // (u · v + c)² = Σ uᵢ² vᵢ² + Σ (√2 uᵢ uⱼ)(√2 vᵢ vⱼ) + Σ (√(2c) uᵢ)(√(2c) vᵢ) + c · c
  var features = x.map { $0 * $0 }
  for i in x.indices {
    for j in 0..<i { features.append(sqrt(2) * x[j] * x[i]) }
  }
  guard constant > 0 else { return Vector(features) }
  features += x.map { sqrt(2 * constant) * $0 }
  return Vector(features + [constant])
}

/// The distance of two points in the feature space of a kernel.
///
/// - Parameters:
///   - u: d coordinates.
///   - v: d coordinates, in the units of `u`.
///   - kernel: a positive semidefinite kernel.
/// - Returns: ‖φ(u) − φ(v)‖, with an error of about √(2⁻⁵³ k(u, u)) where the points nearly agree,
///   because the three similarities cancel; `nil` where the kernel is no dot product, so that the
///   square would be negative beyond rounding, or not finite.
/// - Precondition: both points have the same number of coordinates.
/// - Complexity: O(d).
public func featureDistance(_ u: Vector, _ v: Vector, by kernel: Kernel) -> Double? {
  let (a, b, product) = (kernel(u, u), kernel(v, v), kernel(u, v))
  // ‖φ(u) − φ(v)‖² = k(u, u) + k(v, v) − 2 k(u, v)
  let square = a - 2 * product + b
  let rounding = 0x1p-48 * (a.magnitude + b.magnitude)
  guard square.isFinite, square >= -rounding else { return nil }
  return sqrt(max(0, square))
}
