/// e to the power x, less 1.
///
/// For small x the power is 1 and some digits, of which eˣ − 1 would keep few. Here eˣ = 2ⁿ (1 + t)
/// with t in two doubles, so that nothing is lost where 1 is taken away.
///
/// - Parameter x: any number.
/// - Returns: eˣ − 1 within 1 unit in the last place; ±0 for ±0, −1 for −∞, NaN for NaN.
/// - Source: Tang 1992, *Table-driven implementation of the expm1 function in IEEE floating-point
///   arithmetic*, ACM Transactions on Mathematical Software 18 (2), 211–222, for the reduction.
public func expm1(_ x: Double) -> Double {
  guard x == x else { return .nan }
  guard x.magnitude >= 0x1p-54 else { return x }
  guard x > -40 else { return -1 }
  guard x < 40 else { return exp(x) }
  return preciseExpm1(x).high
}

/// eˣ − 1 in two doubles.
///
/// - Precondition: −40 ≤ x ≤ 40, and x is not 0.
func preciseExpm1(_ x: Double) -> DoubleDouble {
  let power = ExponentialParts(x)
  let scale = Double(sign: .plus, exponent: power.exponent, significand: 1)
  // 2ⁿ (1 + t) − 1 = (2ⁿ − 1) + 2ⁿ t
  return DoubleDouble.exactSum(scale, -1) + power.excess * scale
}

/// A power of e as 2ⁿ (1 + t), with t in two doubles.
struct ExponentialParts {
  /// n, a whole number.
  let exponent: Int
  /// t, between √½ − 1 and √2 − 1, with an error of about 2⁻⁵⁶ of itself.
  let excess: DoubleDouble

  /// The parts of eˣ.
  ///
  /// - Precondition: −746 ≤ x ≤ 746.
  init(_ x: Double) {
    // the constants of `exponential(ofBounded:plus:)`
    let ln2High = 0x1.62e42fefa3800p-1
    let ln2Low = 0x1.ef35793c76730p-45
    let c3 = 0x1.555555555555ap-3
    let c4 = 0x1.5555555555531p-5
    let c5 = 0x1.111111110efc3p-7
    let c6 = 0x1.6c16c16c26fdfp-10
    let c7 = 0x1.a01a01b269150p-13
    let c8 = 0x1.a01a01527ebf8p-16
    let c9 = 0x1.71ddf2704c5a1p-19
    let c10 = 0x1.27e58cec0f2a0p-22
    let c11 = 0x1.af68608f59500p-26
    let c12 = 0x1.1e671b6f97561p-29
    let n = (x * 0x1.71547652b82fep0).rounded(.toNearestOrEven)
    // r = x − n log 2 as high + low; n × ln2High and the first difference are exact
    let reduced = DoubleDouble.exactSum(x - n * ln2High, -n * ln2Low)
    let r = reduced.high
    let q = r * r
    let even = 0.5 + q * (c4 + q * (c6 + q * (c8 + q * (c10 + q * c12))))
    let odd = c3 + q * (c5 + q * (c7 + q * (c9 + q * c11)))
    // eʳ − 1 = r + r² (1/2 + c₃ r + …); the low part of r counts times eʳ ≈ 1 + r
    exponent = Int(n)
    excess = DoubleDouble.sum(r, q * (even + r * odd) + reduced.low * (1 + r))
  }

  /// 2ⁿ⁺ᵐ (1 + t), rounded to a double.
  ///
  /// - Parameter m: another power of two.
  /// - Returns: the power; infinity or 0 beyond the range.
  func value(timesTwoTo m: Int = 0) -> Double {
    let power = (DoubleDouble(1) + excess).high
    return Double(sign: .plus, exponent: exponent + m, significand: power)
  }
}
