public import MathCore

/// All points with the same dot product with one vector: a point on the line, a line in the plane, a
/// plane in space, and so on.
///
/// The vector is its normal: it stands at a right angle to the hyperplane and points to its positive
/// side. What a point has beyond w · x = b, divided by the length of w, is its distance.
///
/// A hyperplane that is found from points keeps one of them, a, and is stored as w · (x − a) = c. Far
/// from the origin the numbers w · x and b are large and nearly equal; x − a loses nothing.
///
/// - Source: Hastie, Tibshirani & Friedman, *The Elements of Statistical Learning*, 2nd ed., Springer
///   2009, section 4.5.
public struct Hyperplane: Hashable, Sendable {
  /// w, of p components, divided by the power of two that brings its largest between 1 and 2.
  public let normal: Vector
  /// a, from which points are measured.
  let anchor: Vector
  /// c, the dot product of the normal and x − a for the points of the hyperplane.
  let level: Double
  /// ‖w‖.
  let length: Double

  private init(
    _ normal: Vector, anchor: Vector, level: Double
  ) throws(HyperplaneError) {
    guard anchor.allSatisfy({ $0.isFinite }), level.isFinite else { throw .notFinite }
    guard let (scaled, exponent) = normal.scaledToOne() else {
      throw normal.allSatisfy({ $0 == 0 }) ? .noDirection : .notFinite
    }
    (self.normal, self.anchor, length) = (scaled, anchor, Norm.l2(scaled))
    // 2⁻ᵉ w · (x − a) = 2⁻ᵉ c
    self.level = Double(sign: .plus, exponent: -exponent, significand: level)
    guard self.level.isFinite else { throw .outOfRange }
  }

  /// The hyperplane w · x = b.
  ///
  /// - Parameters:
  ///   - normal: w, p components, not all 0; its length does not matter.
  ///   - offset: b, the dot product of w and each point; 0 for a hyperplane through the origin.
  /// - Throws: ``HyperplaneError`` where w is zero, a number is not finite, or b is so large against w
  ///   that the hyperplane lies beyond the range of numbers.
  /// - Complexity: O(p).
  public init(normal: Vector, offset: Double) throws(HyperplaneError) {
    try self.init(normal, anchor: Vector(repeating: 0, count: normal.count), level: offset)
  }

  /// The hyperplane through a point, at a right angle to a vector.
  ///
  /// - Parameters:
  ///   - normal: w, p components, not all 0; its length does not matter.
  ///   - point: a point of the hyperplane, p coordinates.
  /// - Throws: ``HyperplaneError`` where w is zero or a number is not finite.
  /// - Precondition: both have the same number of components.
  /// - Complexity: O(p).
  public init(normal: Vector, through point: Vector) throws(HyperplaneError) {
    precondition(normal.count == point.count, "\(point.count) coordinates, \(normal.count) normal")
    try self.init(normal, anchor: point, level: 0)
  }

  /// All points that are equally far from two points: the perpendicular bisector.
  ///
  /// Each point on the positive side is nearer to q. So this is the border of the classifier that
  /// asks which of two class means is nearer.
  ///
  /// - Parameters:
  ///   - p: p coordinates.
  ///   - q: p coordinates, on the positive side.
  /// - Throws: ``HyperplaneError`` where both points are the same, or a coordinate is not finite.
  /// - Precondition: both have the same number of coordinates.
  /// - Complexity: O(p).
  public init(halfwayBetween p: Vector, and q: Vector) throws(HyperplaneError) {
    // w = (q − p) / 2, a = (p + q) / 2, halved first so that nothing overflows
    let (half, other) = (0.5 * p, 0.5 * q)
    try self.init(other - half, anchor: half + other, level: 0)
  }

  /// The normal of length 1.
  public var unitNormal: Vector { normal / length }

  /// Where the hyperplane lies as seen from the origin: its distance, positive if the unit normal
  /// points away from the origin; the b of w · x = b for the unit normal w.
  public var offset: Double { (dot(normal, anchor) + level) / length }
}

/// Why there is no hyperplane.
public enum HyperplaneError: Error, Hashable, Sendable {
  /// The normal is zero: every direction, or none, would be at a right angle to the hyperplane.
  case noDirection
  /// A component is NaN or infinite.
  case notFinite
  /// The hyperplane is farther away than numbers reach.
  case outOfRange
  /// The number of points is not that of their coordinates.
  case wrongCount(points: Int, coordinates: Int)
  /// The points lie in a flat of fewer dimensions, which is in many hyperplanes.
  case dependentPoints
}

extension HyperplaneError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noDirection:
      "the normal is the zero vector, which has no direction: give points that differ"
    case .notFinite: "a number is not finite"
    case .outOfRange: "the hyperplane is beyond the range of numbers: use other units"
    case .wrongCount(let points, let coordinates):
      "\(points) points of \(coordinates) coordinates: a hyperplane needs as many points as each "
        + "has coordinates"
    case .dependentPoints:
      "the points lie in more than one hyperplane: move one out of the flat of the others"
    }
  }
}
