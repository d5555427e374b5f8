import Elementary
public import MathCore

/// The area of the parallelogram with two vectors of the plane as its sides, with a sign.
///
/// It is positive where the second vector lies to the left of the first, so that the turn from one to
/// the other is counter-clockwise, and negative where it lies to the right: the orientation. It is
/// the determinant of the matrix with the vectors as its columns. The two products are formed with
/// all their digits, so that nearly parallel vectors lose none by their difference.
///
/// - Parameters:
///   - u: two components.
///   - v: two components.
/// - Returns: u₁ v₂ − u₂ v₁ within two units in the last place; 0 only for parallel vectors and where
///   the area is too small for a number, infinite where it is too large; NaN for components that are
///   not finite.
/// - Precondition: both vectors have two components.
public func signedArea(_ u: Vector, _ v: Vector) -> Double {
  precondition(u.count == 2 && v.count == 2, "vectors of \(u.count) and \(v.count) components")
  guard let (s, d) = u.scaledToOne(), let (t, e) = v.scaledToOne() else {
    return u.elements == [0, 0] || v.elements == [0, 0] ? 0 : .nan
  }
  // u₁ v₂ − u₂ v₁
  let area = DoubleDouble.product(s[0], t[1]) - DoubleDouble.product(s[1], t[0])
  return Double(sign: .plus, exponent: d + e, significand: area.high)
}
