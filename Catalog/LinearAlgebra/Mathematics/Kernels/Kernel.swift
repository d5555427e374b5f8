import Elementary
public import MathCore

/// A dot product in a space of features, computed without going there.
///
/// For each of the first four there is a map φ into a space of features with k(u, v) = φ(u) · φ(v).
/// Then every Gram matrix is positive semidefinite, and whatever an algorithm does with dot products
/// alone it can do in that space. For the sigmoid there is no such map in general.
///
/// - Source: the definitions are those of `sklearn.metrics.pairwise`, scikit-learn 1.9.1.
public enum Kernel: Hashable, Sendable {
  /// u · v: the points are their own features.
  case linear
  /// (γ u · v + c)ᵖ with γ > 0 and c ≥ 0: all products of up to p coordinates.
  case polynomial(degree: Int, gamma: Double = 1, constant: Double = 1)
  /// exp(−γ ‖u − v‖²) with γ > 0: 1 for equal points, falling towards 0 with the distance.
  case rbf(gamma: Double)
  /// exp(−γ ‖u − v‖₁) with γ > 0: with a kink where the RBF kernel is smooth.
  case laplacian(gamma: Double)
  /// tanh(γ u · v + c): named a kernel, but not positive semidefinite in general.
  case sigmoid(gamma: Double, constant: Double)

  /// The similarity of two points by this kernel.
  ///
  /// - Parameters:
  ///   - u: d coordinates.
  ///   - v: d coordinates, in the units of `u`.
  /// - Returns: k(u, v); infinite or NaN where a dot product or a power is beyond the range of
  ///   numbers.
  /// - Precondition: both points have the same number of coordinates, and the degree is positive.
  /// - Complexity: O(d).
  public func callAsFunction(_ u: Vector, _ v: Vector) -> Double {
    self(u.elements.span, v.elements.span)
  }

  /// The similarity of two rows, without a copy of them.
  ///
  /// - Parameters:
  ///   - u: d coordinates.
  ///   - v: d coordinates, in the units of `u`.
  /// - Returns: k(u, v), as for vectors.
  /// - Precondition: both points have the same number of coordinates, and the degree is positive.
  /// - Complexity: O(d).
  public func callAsFunction(_ u: Span<Double>, _ v: Span<Double>) -> Double {
    switch self {
    case .linear:
      return dot(u, v)
    case .polynomial(let degree, let gamma, let constant):
      precondition(degree > 0, "a polynomial kernel of degree \(degree)")
      let base = gamma * dot(u, v) + constant
      // (γ u · v + c)ᵖ
      return (1..<degree).reduce(base) { power, _ in power * base }
    case .rbf(let gamma):
      // exp(−γ ‖u − v‖²)
      return exp(-gamma * Distance.squaredEuclidean(u, v))
    case .laplacian(let gamma):
      // exp(−γ ‖u − v‖₁)
      return exp(-gamma * Distance.manhattan(u, v))
    case .sigmoid(let gamma, let constant):
      // tanh(γ u · v + c)
      return tanh(gamma * dot(u, v) + constant)
    }
  }
}
