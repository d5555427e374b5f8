public import MathCore

/// Adds up multiples of vectors: the linear combination Σ aᵢ vᵢ.
///
/// Sums, differences, multiples and means of vectors are its special cases. The products of one
/// component are added with the rounding errors of the additions beside them, so that large terms
/// that cancel do not take the small ones with them.
///
/// - Parameters:
///   - a: k coefficients.
///   - vectors: k vectors of n components each, in one unit.
/// - Returns: n components in that unit; each within 2⁻⁵³ (Σ |aᵢ vᵢⱼ| + |Σ aᵢ vᵢⱼ|) of
///   the exact one to first order, where no product underflows.
/// - Throws: ``LinearCombinationError`` for no vectors, since nothing says how many components their
///   sum has; where a number is not finite; and where a component leaves the range of numbers.
/// - Precondition: there are as many coefficients as vectors, and all vectors have the same number
///   of components.
/// - Complexity: O(k n).
public func linearCombination(
  _ a: Vector, of vectors: [Vector]
) throws(LinearCombinationError) -> Vector {
  precondition(a.count == vectors.count, "\(a.count) coefficients for \(vectors.count) vectors")
  guard let first = vectors.first else { throw .noVectors }
  for (i, v) in vectors.enumerated() {
    precondition(v.count == first.count, "vectors of \(first.count) and \(v.count) components")
    guard a[i].isFinite, v.allSatisfy({ $0.isFinite }) else { throw .notFinite(vector: i) }
  }
  var combination = first
  for j in first.indices {
    // (Σ aᵢ vᵢ)ⱼ = Σ aᵢ vᵢⱼ
    combination[j] = Vector(vectors.indices.map { a[$0] * vectors[$0][j] }).compensatedSum
    guard combination[j].isFinite else { throw .tooLarge(component: j) }
  }
  return combination
}

/// The centroid of some points: their mean, component by component.
///
/// The differences of the points from it add up to zero, so it is where they would balance. The sum
/// of the squared distances to it is smaller than to any other point.
///
/// - Parameter points: k points of n coordinates each, in one unit.
/// - Returns: (1/k) Σ vᵢ, n coordinates in that unit.
/// - Throws: ``LinearCombinationError``, as for the sum of the points.
/// - Precondition: all points have the same number of coordinates.
/// - Complexity: O(k n).
public func centroid(of points: [Vector]) throws(LinearCombinationError) -> Vector {
  // v̄ = (1/k) Σ vᵢ
  try linearCombination(Vector(repeating: 1, count: points.count), of: points)
    / Double(points.count)
}

/// A point on the straight way from one point to another.
///
/// Of the two usual formulas, (1 − t) u + t v cannot overflow, and u + t (v − u) keeps a coordinate
/// in which both points agree. Each is taken where it is good: the first for coordinates of
/// opposite signs, the second for the others. So the way begins at u and ends at v, and no coordinate
/// ever turns back, because every rounded operation keeps the order of numbers.
///
/// - Parameters:
///   - u: where the way begins, n coordinates.
///   - v: where it ends, n coordinates in the units of `u`.
///   - t: the share of the way, from 0 to 1.
/// - Returns: (1 − t) u + t v, n coordinates between those of u and v; finite if theirs are.
/// - Precondition: both points have the same number of coordinates, and 0 ≤ t ≤ 1.
/// - Complexity: O(n).
/// - Source: ISO C++ paper P0811R3, *Well-behaved interpolation for numbers and pointers*, which
///   became `std::lerp`.
public func interpolation(from u: Vector, to v: Vector, at t: Double) -> Vector {
  precondition(u.count == v.count, "points of \(u.count) and \(v.count) coordinates")
  precondition(t >= 0 && t <= 1, "\(t) is no share of the way: it must lie from 0 to 1")
  // at the end u + (v − u) would show the rounding of v − u
  guard t < 1 else { return v }
  return Vector(
    u.indices.map { i in
      // (1 − t) u + t v = u + t (v − u)
      (u[i] < 0) != (v[i] < 0) ? (1 - t) * u[i] + t * v[i] : u[i] + t * (v[i] - u[i])
    })
}

extension Vector {
  /// Moves a point by a multiple of a direction: x ← x + a d.
  ///
  /// This is the step of every method that searches: a gradient descent takes a negative multiple
  /// of the gradient.
  ///
  /// - Parameters:
  ///   - a: how many times the direction.
  ///   - d: the direction, as many components as the point.
  /// - Precondition: both have the same number of components.
  /// - Complexity: O(n); no other vector is made.
  public mutating func move(by a: Double, along d: Vector) {
    precondition(count == d.count, "a point of \(count) and a direction of \(d.count) components")
    // xᵢ ← xᵢ + a dᵢ
    for i in indices { self[i] += a * d[i] }
  }
}

/// Why some vectors have no linear combination; vectors and components are counted from 0.
public enum LinearCombinationError: Error, Hashable, Sendable {
  case noVectors
  /// The vector or its coefficient.
  case notFinite(vector: Int)
  case tooLarge(component: Int)
}

extension LinearCombinationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noVectors:
      "there are no vectors to add: give at least one"
    case .notFinite(let vector):
      "vector \(vector + 1) or its coefficient holds a number that is not finite"
    case .tooLarge(let component):
      "the sum of the components \(component + 1) leaves the range of numbers, which ends at "
        + "1.8e308: divide the vectors by a power of 10"
    }
  }
}
