public import MathCore

/// A vector split into its shadow on a flat space through the origin and what is left.
///
/// The shadow is the point of the space that is nearest to the vector: what is left stands at a right
/// angle to the whole space, so by Pythagoras every other point of it is farther away. It is the sum
/// of the shadows on the vectors of an orthonormal basis.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 2.5.1.
public struct SubspaceProjection: Hashable, Sendable {
  /// How far the shadow reaches along each vector of the basis, k numbers.
  public let coordinates: Vector
  /// The nearest point of the space, m components.
  public let shadow: Vector
  /// The vector without its shadow, m components, at a right angle to the space.
  public let residual: Vector

  /// Projects a vector on the space that a basis spans.
  ///
  /// The parts along the basis are taken away twice, so that the residual stands at a right angle
  /// also where it is short. There is no projection where a component is not finite, and where the
  /// result is beyond the range of numbers: the value is then `nil`.
  ///
  /// - Parameters:
  ///   - x: the vector to split, m components, in any unit.
  ///   - basis: k orthonormal vectors of m components; without any, the space is the origin.
  /// - Precondition: x has as many components as the vectors of the basis.
  /// - Complexity: O(m k).
  public init?(of x: Vector, on basis: OrthonormalBasis) {
    precondition(x.count == basis.rows, "\(x.count) components on a basis of \(basis.rows)")
    guard let (vector, exponent) = x.scaledToOne() else {
      guard x.allSatisfy({ $0 == 0 }) else { return nil }
      (shadow, residual) = (x, x)
      coordinates = Vector(repeating: 0, count: basis.vectors.count)
      return
    }
    var rest = vector
    var parts = OrthonormalBasis.takeParts(along: basis.vectors, from: &rest)
    parts += OrthonormalBasis.takeParts(along: basis.vectors, from: &rest)
    // p = Σ cⱼ qⱼ
    var sum = Vector(repeating: 0, count: x.count)
    for j in parts.indices { sum += parts[j] * basis.vectors[j] }
    let unit = Double(sign: .plus, exponent: exponent, significand: 1)
    (coordinates, shadow, residual) = (unit * parts, unit * sum, unit * rest)
    guard coordinates.allSatisfy({ $0.isFinite }), shadow.allSatisfy({ $0.isFinite }),
      residual.allSatisfy({ $0.isFinite })
    else { return nil }
  }

  /// The mirror image of the vector in the space: as far on its other side.
  ///
  /// - Returns: p − r = 2 p − x, of the length of x.
  /// - Complexity: O(m).
  public var reflection: Vector { shadow - residual }
}
