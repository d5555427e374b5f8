/// The sine of an angle.
///
/// - Parameter x: an angle in radians, of any size.
/// - Returns: sin x within 1 unit in the last place; ±0 for ±0, NaN for ±∞ and NaN.
public func sin(_ x: Double) -> Double {
  guard x.isFinite else { return .nan }
  let turns = QuarterTurns(x.magnitude)
  let sine = turns.count & 1 == 0 ? preciseSine(turns.rest) : preciseCosine(turns.rest)
  let signed = turns.count & 2 == 0 ? sine.high : -sine.high
  return x.sign == .minus ? -signed : signed
}

/// The cosine of an angle.
///
/// - Parameter x: an angle in radians, of any size.
/// - Returns: cos x within 1 unit in the last place; NaN for ±∞ and NaN.
public func cos(_ x: Double) -> Double {
  guard x.isFinite else { return .nan }
  let turns = QuarterTurns(x.magnitude)
  let cosine = turns.count & 1 == 0 ? preciseCosine(turns.rest) : preciseSine(turns.rest)
  return (turns.count + 1) & 2 == 0 ? cosine.high : -cosine.high
}

/// The tangent of an angle.
///
/// - Parameter x: an angle in radians, of any size.
/// - Returns: tan x within 1 unit in the last place; ±0 for ±0, NaN for ±∞ and NaN.
public func tan(_ x: Double) -> Double {
  guard x.isFinite else { return .nan }
  guard x.magnitude >= 0x1p-27 else { return x }
  let turns = QuarterTurns(x.magnitude)
  let (sine, cosine) = (preciseSine(turns.rest), preciseCosine(turns.rest))
  // tan(x + π/2) = −cos x / sin x
  let tangent = turns.count & 1 == 0 ? sine / cosine : -(cosine / sine)
  return x.sign == .minus ? -tangent.high : tangent.high
}

/// sin(x + y) with an error of about 2⁻⁵⁶ of itself.
///
/// - Precondition: |x| ≤ π/4, and y is what rounding took from x.
/// - Source: the polynomial of fdlibm 5.3, Sun Microsystems 1993.
func preciseSine(_ angle: DoubleDouble) -> DoubleDouble {
  let s1 = -1.66666666666666324348e-01
  let s2 = 8.33333333332248946124e-03
  let s3 = -1.98412698298579493134e-04
  let s4 = 2.75573137070700676789e-06
  let s5 = -2.50507602534068634195e-08
  let s6 = 1.58969099521155010221e-10
  let (x, y) = (angle.high, angle.low)
  let z = x * x
  let cube = z * x
  // x + s₁ x³ + s₂ x⁵ + …, and y cos x ≈ y (1 − x²/2)
  let tail = s2 + z * (s3 + z * (s4 + z * (s5 + z * s6)))
  return DoubleDouble.sum(x, cube * s1 + (y - z * (0.5 * y - cube * tail)))
}

/// cos(x + y) with an error of about 2⁻⁵⁶ of itself.
///
/// - Precondition: |x| ≤ π/4, and y is what rounding took from x.
/// - Source: the polynomial of fdlibm 5.3, Sun Microsystems 1993.
func preciseCosine(_ angle: DoubleDouble) -> DoubleDouble {
  let c1 = 4.16666666666666019037e-02
  let c2 = -1.38888888888741095749e-03
  let c3 = 2.48015872894767294178e-05
  let c4 = -2.75573143513906633035e-07
  let c5 = 2.08757232129817482790e-09
  let c6 = -1.13596475577881948265e-11
  let (x, y) = (angle.high, angle.low)
  let square = DoubleDouble.product(x, x)
  let z = square.high
  // 1 − x²/2 + c₁ x⁴ + c₂ x⁶ + …, and −y sin x ≈ −x y
  let tail = c1 + z * (c2 + z * (c3 + z * (c4 + z * (c5 + z * c6))))
  let leading = DoubleDouble.sum(1, -0.5 * z)
  return DoubleDouble.sum(leading.high, leading.low + (z * z * tail - (0.5 * square.low + x * y)))
}
