public import MathCore

extension Hyperplane {
  /// On which side of a hyperplane a point lies.
  public enum Side: Hashable, Sendable {
    /// Against the normal.
    case negative
    /// On the hyperplane, as far as rounded numbers can tell.
    case on
    /// The way that the normal points.
    case positive
  }

  /// The distance of a point, positive on the side of the normal.
  ///
  /// - Parameter x: p coordinates.
  /// - Returns: (w · x − b) / ‖w‖, in the unit of the coordinates; `nil` where a coordinate is not
  ///   finite or the distance is beyond the range of numbers.
  /// - Precondition: there are as many coordinates as the normal has components.
  /// - Complexity: O(p).
  public func signedDistance(of x: Vector) -> Double? {
    // (w · (x − a) − c) / ‖w‖
    let distance = (dot(normal, x - anchor) - level) / length
    return distance.isFinite ? distance : nil
  }

  /// The side on which a point lies.
  ///
  /// A sum of p + 1 products is off by (p + 3) 2⁻⁵³ of the sum of their sizes at most. Within that a
  /// point counts as lying on the hyperplane.
  ///
  /// - Parameter x: p coordinates.
  /// - Returns: the side; `nil` where there is no distance.
  /// - Precondition: there are as many coordinates as the normal has components.
  /// - Complexity: O(p).
  public func side(of x: Vector) -> Side? {
    guard let distance = signedDistance(of: x) else { return nil }
    // Σ |wᵢ (xᵢ − aᵢ)| + |c|
    var size = level.magnitude
    for i in x.indices { size += (normal[i] * (x[i] - anchor[i])).magnitude }
    guard distance.magnitude * length > Double(x.count + 3) * 0x1p-53 * size else { return .on }
    return distance > 0 ? .positive : .negative
  }

  /// The nearest point of the hyperplane: where the perpendicular from a point meets it.
  ///
  /// - Parameter x: p coordinates.
  /// - Returns: x − d w / ‖w‖ with d the signed distance; `nil` where there is no distance.
  /// - Precondition: there are as many coordinates as the normal has components.
  /// - Complexity: O(p).
  public func foot(of x: Vector) -> Vector? {
    // x − d n
    signedDistance(of: x).map { x - $0 * unitNormal }
  }

  /// The angle between two hyperplanes: that of their normals, of which each may be turned around.
  ///
  /// - Parameter other: a hyperplane of as many dimensions.
  /// - Returns: the angle in radians, from 0 for parallel ones to π/2.
  /// - Precondition: both normals have the same number of components.
  /// - Complexity: O(p).
  public func angle(to other: Hyperplane) -> Double {
    guard let between = LinearAlgebra.angle(between: normal, and: other.normal) else {
      preconditionFailure("every normal has a direction")
    }
    // min(φ, π − φ)
    return min(between, .pi - between)
  }

  /// How far two sets of points keep from the hyperplane, each on its own side.
  ///
  /// - Parameters:
  ///   - positive: points that belong to the positive side, as rows of p coordinates.
  ///   - negative: points that belong to the negative side, as rows.
  /// - Returns: the smallest distance of a point; negative where a point lies on the wrong side, and
  ///   then by how much; `nil` where there are no points, or one has no distance.
  /// - Precondition: a point has as many coordinates as the normal has components.
  /// - Complexity: O(n p) for n points.
  public func margin(positive: Matrix, negative: Matrix) -> Double? {
    var margin: Double?
    for (points, sign) in [(positive, 1.0), (negative, -1.0)] {
      for i in 0..<points.rows {
        guard let distance = signedDistance(of: points.row(i)) else { return nil }
        // min over all points of ± d
        margin = min(margin ?? .infinity, sign * distance)
      }
    }
    return margin
  }
}
