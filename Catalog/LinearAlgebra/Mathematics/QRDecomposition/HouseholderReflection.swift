public import MathCore

/// A mirror through the origin that lays a vector on the first axis.
///
/// Reflecting on the plane halfway between a and the first axis keeps every length and turns all
/// components but the first to 0. Of the two planes that do it, the one is taken that does not
/// subtract nearly equal numbers.
///
/// - Source: Householder 1958, *Unitary triangularization of a nonsymmetric matrix*, Journal of the
///   ACM 5, 339–342; Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section
///   5.1.
public struct HouseholderReflection: Hashable, Sendable {
  /// The normal of the mirror, v, of m components; its first is 1.
  public let normal: Vector
  /// The strength τ of H = I − τ v vᵀ: 2 / ‖v‖², or 0 where nothing is to be done.
  public let strength: Double
  /// The first component of the mirror image, ±‖a‖.
  public let image: Double

  /// The mirror that lays a vector on the first axis.
  ///
  /// - Parameter a: m components, at least one; ‖a‖ must be a number that the machine has.
  /// - Complexity: O(m).
  public init(of a: Vector) {
    precondition(!a.isEmpty, "a vector of no components has no first axis")
    let rest = Norm.l2(Vector(Array(a.elements.dropFirst())))
    guard rest > 0 else {
      // a lies on the axis already
      (normal, strength, image) = (a, 0, a[0])
      return
    }
    // subnormal numbers have few digits: a power of two brings them among the others
    let largest = Norm.lInfinity(a)
    let unit =
      largest < 0x1p-900 ? Double(sign: .plus, exponent: largest.exponent, significand: 1) : 1
    var v = a / unit
    // β = −sign(a₁) ‖a‖, v = (1, a₂ / (a₁ − β), …), τ = (β − a₁) / β
    let length = Norm.l2(v)
    let beta = v[0] > 0 ? -length : length
    let first = v[0] - beta
    v[0] = 1
    for i in 1..<a.count { v[i] /= first }
    normal = v
    strength = -first / beta
    image = beta * unit
  }

  /// The mirror image of a vector.
  ///
  /// - Parameter x: m components.
  /// - Returns: H x = x − τ (vᵀ x) v, of the length of `x`.
  /// - Precondition: there are as many components as the normal has.
  /// - Complexity: O(m).
  public func callAsFunction(_ x: Vector) -> Vector {
    precondition(x.count == normal.count, "\(x.count) components for a normal of \(normal.count)")
    var reflected = x.elements
    reflect(&reflected, at: 0)
    return Vector(reflected)
  }

  /// Reflects a part of a column.
  ///
  /// - Parameters:
  ///   - columns: columns of `height` numbers, one after the other.
  ///   - start: where the part begins; it has as many numbers as the normal.
  /// - Complexity: O(m).
  func reflect(_ columns: inout [Double], at start: Int) {
    guard strength > 0 else { return }
    // x − τ (vᵀ x) v
    var along = 0.0
    for i in 0..<normal.count { along += normal.elements[i] * columns[start + i] }
    along *= strength
    for i in 0..<normal.count { columns[start + i] -= along * normal.elements[i] }
  }
}
