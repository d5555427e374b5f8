/// The natural logarithm of 1 + x.
///
/// 1 + x is formed as a sum of two doubles, which loses nothing, and so does its logarithm.
///
/// - Parameter x: any number.
/// - Returns: log(1 + x) within 1 unit in the last place; ±0 for ±0, −∞ for −1, NaN below −1 and
///   for NaN.
public func log1p(_ x: Double) -> Double {
  guard x > -1 else { return x == -1 ? -.infinity : .nan }
  guard x.magnitude >= 0x1p-54 else { return x }
  guard x < .infinity else { return .infinity }
  return preciseLog(DoubleDouble.exactSum(1, x)).high
}

/// The natural logarithm of a positive sum of two doubles, with a relative error of about 2⁻⁶⁷.
///
/// log(h + l) = log h + l / h − …, of which the next term is below 2⁻¹⁰⁶.
func preciseLog(_ x: DoubleDouble) -> DoubleDouble {
  preciseLog(x.high) + DoubleDouble(x.low / x.high)
}
