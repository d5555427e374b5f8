/// x to the power y.
///
/// xʸ = exp(y log x). An error in y log x, which reaches 745, is an error of the same size relative
/// to the result; so the logarithm and the product are formed with twice the digits.
///
/// - Parameters:
///   - x: any number; negative ones have powers only for whole y.
///   - y: any number.
/// - Returns: xʸ within 1 unit in the last place. x⁰ = 1 and 1ʸ = 1 for every x and y, even NaN;
///   NaN for x < 0 and y not whole; zeros and infinities as IEEE 754 sets them.
/// - Source: IEEE 754-2019, *IEEE standard for floating-point arithmetic*, 9.2.1, for the special
///   cases.
@inlinable @inline(__always)
public func pow(_ x: Double, _ y: Double) -> Double {
  let size = x.magnitude
  let logarithm = preciseLog(size)
  // |log x| ≥ 2⁻⁵³ unless x = 1: beyond 2⁶⁴ in y the result is 0, 1 or ∞, and y may be infinite
  let below = y > 0x1p64 ? 0x1p64 : y
  let exponent = below < -0x1p64 ? -0x1p64 : below
  // y log x, high + low
  let high = DoubleDouble.product(exponent, logarithm.high)
  let low = high.low + exponent * logarithm.low
  let argument = bounded(high.high)
  let regular = exponential(ofBounded: argument, plus: argument == high.high ? low : 0)

  // ±0 and ±∞ have no logarithm
  let vanishes = (size == 0) == (y > 0)
  let limit = vanishes ? 0 : Double.infinity
  let positive = size == 0 ? limit : size == .infinity ? limit : regular

  // the sign: a whole number is even if its half is whole
  let isWhole = rounded(y.magnitude) == y.magnitude
  let isEven = rounded(0.5 * y.magnitude) == 0.5 * y.magnitude
  let odd = isEven ? positive : isWhole ? -positive : positive
  let signed = x.sign == .minus ? odd : positive
  let real = x < 0 ? (size == .infinity ? signed : isWhole ? signed : .nan) : signed

  let defined = x == x ? (y == y ? real : .nan) : .nan
  return x == 1 ? 1 : y == 0 ? 1 : defined
}

/// The nearest whole number.
///
/// - Precondition: a ≥ 0.
@inlinable @inline(__always)
func rounded(_ a: Double) -> Double {
  // 2⁵² leaves no digits for a fraction; from there on every double is whole
  a < 0x1p52 ? (a + 0x1p52) - 0x1p52 : a
}

/// The natural logarithm of x with a relative error of about 2⁻⁶⁸.
///
/// With s = (z − 1) / (z + 1) and q = s², log z = 2 s (1 + q (1/3 + q (1/5 + q V(q)))), where V has
/// 53 bits and everything before it 106.
///
/// - Precondition: 0 < x < ∞; otherwise the result means nothing.
@inlinable @inline(__always)
func preciseLog(_ x: Double) -> DoubleDouble {
  let ln2High = 0x1.62e42fefa3800p-1
  let ln2Low = 0x1.ef35793c76730p-45
  let thirdHigh = 0x1.5555555555555p-2
  let thirdLow = 0x1.5555555555555p-56
  let fifthHigh = 0x1.999999999999ap-3
  let fifthLow = -0x1.999999999999ap-57
  let v0 = 0x1.2492492492489p-3
  let v1 = 0x1.c71c71c71f27dp-4
  let v2 = 0x1.745d174346e46p-4
  let v3 = 0x1.3b13b281dbb98p-4
  let v4 = 0x1.1110afddc84afp-4
  let v5 = 0x1.e20531786adffp-5
  let v6 = 0x1.ab519d5609950p-5
  let v7 = 0x1.c065a3a3ab76cp-5

  let parts = BinaryParts(x)
  let k = parts.exponent
  let f = parts.fraction - 1  // exact
  // s = f / (2 + f): a first quotient, and what it leaves over divided again
  let divisor = DoubleDouble.sum(2, f)
  let inverse = 1 / divisor.high
  let quotient = f * inverse
  let covered = DoubleDouble.product(quotient, divisor.high)
  let left = ((f - covered.high) - covered.low) - quotient * divisor.low
  let s = DoubleDouble(quotient, left * inverse)

  let q = s * s
  let p = q.high
  let p2 = p * p
  let even = v0 + p2 * (v2 + p2 * (v4 + p2 * v6))
  let odd = v1 + p2 * (v3 + p2 * (v5 + p2 * v7))
  let inner = DoubleDouble(fifthHigh, fifthLow) + DoubleDouble(p * (even + p * odd), 0)
  let outer = DoubleDouble(thirdHigh, thirdLow) + q * inner
  let half = s + s * (q * outer)  // half of log z

  // k log 2 + log z
  return DoubleDouble(k * ln2High, k * ln2Low) + DoubleDouble(2 * half.high, 2 * half.low)
}
