/// The error function, 2/√π times the integral of exp(−t²) from 0 to x.
///
/// - Parameter x: any number.
/// - Returns: erf x, between −1 and 1, within 1 unit in the last place; ±0 for ±0, NaN for NaN.
/// - Source: NIST, *Digital Library of Mathematical Functions*, section 7.6.
public func erf(_ x: Double) -> Double {
  guard x == x else { return .nan }
  let size: Double
  switch x.magnitude {
  case ..<0x1p-28: return 0x1.20dd750429b6dp+0 * x
  case ..<3.5: size = errorSeries(x.magnitude).high
  case ..<6: size = 1 - errorFraction(x.magnitude)
  default: size = 1
  }
  return x.sign == .minus ? -size : size
}

/// The complementary error function, 1 − erf x, with all its digits where it is small.
///
/// - Parameter x: any number.
/// - Returns: erfc x, between 0 and 2, within 1 unit in the last place; NaN for NaN.
/// - Source: NIST, *Digital Library of Mathematical Functions*, sections 7.6 and 7.9.
public func erfc(_ x: Double) -> Double {
  guard x == x else { return .nan }
  switch x {
  case ..<(-6): return 2
  case ..<(-3.5): return 2 - errorFraction(-x)
  case ..<3.5: return (DoubleDouble(1) - errorSeries(x)).high
  case ..<28: return errorFraction(x)
  default: return 0
  }
}

/// erf x by its power series, in about 100 bits.
///
/// The terms alternate and grow to exp(x²) before they fall; the longer accumulator bears it.
///
/// - Precondition: |x| ≤ 3.5.
private func errorSeries(_ x: Double) -> DoubleDouble {
  let square = DoubleDouble.product(x, x)
  var power = DoubleDouble(x)
  var sum = power
  var n = 0.0
  // 2/√π Σ (−1)ⁿ x²ⁿ⁺¹ / (n! (2n + 1))
  while power.high.magnitude > 0x1p-112 * sum.high.magnitude {
    n += 1
    power = -(power * square) / DoubleDouble(n)
    sum += power / DoubleDouble(2 * n + 1)
  }
  return sum * DoubleDouble(0x1.20dd750429b6dp+0, 0x1.1ae3a914fed80p-56)
}

/// erfc x by its continued fraction.
///
/// - Precondition: 3.5 ≤ x ≤ 28, where 60 levels leave an error below 2⁻¹⁰⁰.
private func errorFraction(_ x: Double) -> Double {
  // √π exp(x²) erfc x = 1 / (x + (1/2) / (x + 1 / (x + (3/2) / (x + …))))
  var fraction = DoubleDouble(x)
  for k in stride(from: 60.0, through: 1, by: -1) {
    fraction = DoubleDouble(x) + DoubleDouble(0.5 * k) / fraction
  }
  let square = DoubleDouble.product(x, x)
  let power = ExponentialParts(-min(square.high, 746))
  let rootOfPi = DoubleDouble(0x1.20dd750429b6dp-1, 0x1.1ae3a914fed80p-57)  // 1 / √π
  // exp(−h − l) = exp(−h) (1 − l)
  let exponential = (DoubleDouble(1) + power.excess) * DoubleDouble.sum(1, -square.low)
  let value = exponential * rootOfPi / fraction
  return Double(sign: .plus, exponent: power.exponent, significand: value.high)
}
