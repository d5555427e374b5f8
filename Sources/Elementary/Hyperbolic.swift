/// The hyperbolic sine, (eˣ − e⁻ˣ) / 2.
///
/// - Parameter x: any number.
/// - Returns: sinh x within 1 unit in the last place; ±0 for ±0, NaN for NaN.
public func sinh(_ x: Double) -> Double {
  guard x == x else { return .nan }
  guard x.magnitude >= 0x1p-27 else { return x }
  let size: Double
  if x.magnitude > 40 {
    size = halfExponential(x.magnitude)
  } else {
    // with E = eˣ − 1: sinh x = (E + E / (E + 1)) / 2
    let excess = preciseExpm1(x.magnitude)
    size = 0.5 * (excess + excess / (excess + DoubleDouble(1))).high
  }
  return x.sign == .minus ? -size : size
}

/// The hyperbolic cosine, (eˣ + e⁻ˣ) / 2.
///
/// - Parameter x: any number.
/// - Returns: cosh x within 1 unit in the last place; NaN for NaN.
public func cosh(_ x: Double) -> Double {
  guard x == x else { return .nan }
  guard x.magnitude >= 0x1p-27 else { return 1 }
  guard x.magnitude <= 40 else { return halfExponential(x.magnitude) }
  let power = preciseExpm1(x.magnitude) + DoubleDouble(1)
  return 0.5 * (power + DoubleDouble(1) / power).high
}

/// The hyperbolic tangent, sinh x / cosh x.
///
/// - Parameter x: any number.
/// - Returns: tanh x, between −1 and 1, within 1 unit in the last place; ±0 for ±0, NaN for NaN.
public func tanh(_ x: Double) -> Double {
  guard x == x else { return .nan }
  guard x.magnitude >= 0x1p-27 else { return x }
  guard x.magnitude < 20 else { return x.sign == .minus ? -1 : 1 }
  // with E = e²ˣ − 1: tanh x = E / (E + 2)
  let excess = preciseExpm1(2 * x.magnitude)
  let size = (excess / (excess + DoubleDouble(2))).high
  return x.sign == .minus ? -size : size
}

/// eˣ / 2, which is finite a little longer than eˣ.
private func halfExponential(_ x: Double) -> Double {
  x > 720 ? .infinity : ExponentialParts(x).value(timesTwoTo: -1)
}
