import Elementary
public import MathCore

/// A vector split into its shadow on a line and what is left.
///
/// The shadow is the point of the line that is nearest to the vector: what is left stands at a right
/// angle to the line, so by Pythagoras every other point of the line is farther away.
public struct Projection: Hashable, Sendable {
  /// The length of the shadow, negative where it points against the line's direction.
  public let length: Double
  /// The shadow, a multiple of the direction, n components.
  public let shadow: Vector
  /// The vector without its shadow, n components, at a right angle to the direction.
  public let residual: Vector

  /// Projects a vector on the line through the origin along another.
  ///
  /// There is no projection where `v` is zero and has no direction, where a component is not finite,
  /// and where the result is beyond the range of numbers: the value is then `nil`.
  ///
  /// - Parameters:
  ///   - u: the vector to split, n components, in any unit.
  ///   - v: the direction, n components; its length does not matter.
  /// - Precondition: both have the same number of components.
  /// - Complexity: O(n).
  public init?(of u: Vector, on v: Vector) {
    precondition(u.count == v.count, "vectors of \(u.count) and \(v.count) components")
    guard let direction = v.scaledToOne()?.vector else { return nil }
    guard let (vector, exponent) = u.scaledToOne() else {
      guard u.allSatisfy({ $0 == 0 }) else { return nil }
      (length, shadow, residual) = (0, u, u)
      return
    }
    let unit = Double(sign: .plus, exponent: exponent, significand: 1)
    let product = dot(vector, direction)
    let square = dot(direction, direction)
    // u · v / ‖v‖,  (u · v / v · v) v,  u − (u · v / v · v) v
    length = unit * (product / sqrt(square))
    shadow = unit * ((product / square) * direction)
    residual = u - shadow
    guard length.isFinite, residual.allSatisfy({ $0.isFinite }) else { return nil }
  }
}
