/// The angle with a given tangent.
///
/// - Parameter x: any number.
/// - Returns: atan x, between −π/2 and π/2, within 1 unit in the last place; NaN for NaN.
public func atan(_ x: Double) -> Double {
  guard x == x else { return .nan }
  guard x.magnitude >= 0x1p-27 else { return x }
  let angle = preciseArctangent(DoubleDouble(min(x.magnitude, 0x1p200))).high
  return x.sign == .minus ? -angle : angle
}

/// The angle of the point (x, y), seen from the origin.
///
/// - Parameters:
///   - y: the second coordinate.
///   - x: the first coordinate, in the unit of y.
/// - Returns: the angle from the first axis, between −π and π, within 1 unit in the last place; zeros
///   and infinities as IEEE 754 sets them; NaN where one is NaN.
/// - Source: IEEE 754-2019, *IEEE standard for floating-point arithmetic*, 9.2.1, for the special
///   cases.
public func atan2(_ y: Double, _ x: Double) -> Double {
  guard x == x, y == y else { return .nan }
  let angle = angleOfMagnitudes(y.magnitude, x)
  return y.sign == .minus ? -angle : angle
}

/// The angle of the point (x, y) for y ≥ 0.
private func angleOfMagnitudes(_ y: Double, _ x: Double) -> Double {
  let pi = 0x1.921fb54442d18p+1
  if y == 0 { return x.sign == .minus ? pi : 0 }
  if y == .infinity {
    return x == .infinity ? pi / 4 : x == -.infinity ? 0x1.2d97c7f3321d2p+1 : pi / 2
  }
  if x.magnitude == .infinity { return x > 0 ? 0 : pi }
  if x == 0 { return pi / 2 }
  let difference = Int(y.exponent) - Int(x.exponent)
  if difference > 64 { return pi / 2 }
  if difference < -64 { return x > 0 ? y / x : pi }
  // both divided by one power of two, so that no part of a product leaves the range
  let scale = -Int(x.exponent)
  let (v, u) = (
    Double(sign: .plus, exponent: scale, significand: y),
    Double(sign: .plus, exponent: scale, significand: x.magnitude)
  )
  let angle = preciseArctangent(DoubleDouble(v) / DoubleDouble(u))
  return x > 0 ? angle.high : (precisePi - angle).high
}

/// The angle with a given sine.
///
/// - Parameter x: a number from −1 to 1.
/// - Returns: asin x, between −π/2 and π/2, within 1 unit in the last place; NaN outside [−1, 1].
public func asin(_ x: Double) -> Double {
  guard x.magnitude <= 1 else { return .nan }
  guard x.magnitude >= 0x1p-27 else { return x }
  let angle =
    x.magnitude == 1
    ? 0x1.921fb54442d18p+0
    : preciseArctangent(DoubleDouble(x.magnitude) / otherLeg(x)).high
  return x.sign == .minus ? -angle : angle
}

/// The angle with a given cosine.
///
/// - Parameter x: a number from −1 to 1.
/// - Returns: acos x, between 0 and π, within 1 unit in the last place; NaN outside [−1, 1].
public func acos(_ x: Double) -> Double {
  guard x.magnitude <= 1 else { return .nan }
  guard x.magnitude >= 0x1p-60 else { return 0x1.921fb54442d18p+0 }
  let angle = preciseArctangent(otherLeg(x) / DoubleDouble(x.magnitude))
  return x > 0 ? angle.high : (precisePi - angle).high
}

/// √(1 − x²), from factors without an error: 1 − x² = (1 − x) (1 + x).
private func otherLeg(_ x: Double) -> DoubleDouble {
  (DoubleDouble.exactSum(1, -x) * DoubleDouble.exactSum(1, x)).squareRoot()
}

/// π in two doubles.
var precisePi: DoubleDouble { DoubleDouble(0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53) }

/// The arctangent of a sum of two doubles, with an error of about 2⁻⁵⁶ of itself.
///
/// With a point c of known angle nearby, atan x = atan c + atan t for t = (x − c) / (1 + c x), and t
/// is small enough for a polynomial.
///
/// - Precondition: x is not negative and at most 2²⁰⁰.
/// - Source: intervals and polynomial of fdlibm 5.3, Sun Microsystems 1993.
func preciseArctangent(_ x: DoubleDouble) -> DoubleDouble {
  let one = DoubleDouble(1)
  switch x.high {
  case ..<0.4375: return arctangent(ofSmall: x)
  case ..<0.6875:
    return DoubleDouble(0x1.dac670561bb4fp-2, 0x1.a2b7f222f65e2p-56)
      + arctangent(ofSmall: (x + x - one) / (x + DoubleDouble(2)))
  case ..<1.1875:
    return DoubleDouble(0x1.921fb54442d18p-1, 0x1.1a62633145c07p-55)
      + arctangent(ofSmall: (x - one) / (x + one))
  case ..<2.4375:
    return DoubleDouble(0x1.f730bd281f69bp-1, 0x1.007887af0cbbdp-56)
      + arctangent(ofSmall: (x - DoubleDouble(1.5)) / (one + x * 1.5))
  default:
    return DoubleDouble(0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54)
      - arctangent(ofSmall: one / x)
  }
}

/// The arctangent of a number between −7/16 and 7/16.
private func arctangent(ofSmall x: DoubleDouble) -> DoubleDouble {
  let a0 = 3.33333333333329318027e-01
  let a1 = -1.99999999998764832476e-01
  let a2 = 1.42857142725034663711e-01
  let a3 = -1.11111104054623557880e-01
  let a4 = 9.09088713343650656196e-02
  let a5 = -7.69187620504482999495e-02
  let a6 = 6.66107313738753120669e-02
  let a7 = -5.83357013379057348645e-02
  let a8 = 4.97687799461593236017e-02
  let a9 = -3.65315727442169155270e-02
  let a10 = 1.62858201153657823623e-02
  let t = x.high
  let z = t * t
  let w = z * z
  let odd = z * (a0 + w * (a2 + w * (a4 + w * (a6 + w * (a8 + w * a10)))))
  let even = w * (a1 + w * (a3 + w * (a5 + w * (a7 + w * a9))))
  // t − t³ (a₀ + a₁ t² + …), and the low part times the slope 1 / (1 + t²)
  return DoubleDouble.sum(t, x.low / (1 + z) - t * (odd + even))
}
