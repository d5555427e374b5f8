/// The natural logarithm of x.
///
/// x = 2ᵏ z with z near 1, and log z = log(1 + f) with f = z − 1 is a series in s = f / (2 + f):
/// log z = 2 s + s R(s²). Written as f − f²/2 + s (f²/2 + R) its leading terms are f and f², which
/// are formed without an error; the rest is below 1/18 of the result, and so is its rounding.
///
/// - Parameter x: any number.
/// - Returns: log x within 0.65 units in the last place; −∞ for ±0, ∞ for ∞, NaN for negative numbers
///   and NaN.
/// - Source: Tang 1990, *Table-driven implementation of the logarithm function in IEEE
///   floating-point arithmetic*, ACM Transactions on Mathematical Software 16 (4), 378–400, for the
///   series in s and the split of log 2; here a longer polynomial stands for the table.
@inlinable @inline(__always)
public func log(_ x: Double) -> Double {
  let ln2High = 0x1.62e42fefa3800p-1
  let ln2Low = 0x1.ef35793c76730p-45
  let r1 = 0x1.5555555555592p-1
  let r2 = 0x1.999999997fee7p-2
  let r3 = 0x1.24924941e0dfep-2
  let r4 = 0x1.c71c521635c5ep-3
  let r5 = 0x1.74663c5783b1dp-3
  let r6 = 0x1.39a1fb48ec725p-3
  let r7 = 0x1.2f02e83328a95p-3

  let parts = BinaryParts(x)
  let k = parts.exponent
  let f = parts.fraction - 1  // exact
  let s = f / (2 + f)
  let q = s * s
  let q2 = q * q
  // R = r₁ q + r₂ q² + … + r₇ q⁷
  let r = q * (r1 + q2 * (r3 + q2 * (r5 + q2 * r7))) + q2 * (r2 + q2 * (r4 + q2 * r6))

  // f² / 2 = half + rest, where half has few enough digits to be exact
  let f1 = DoubleDouble.leadingHalf(f)
  let half = 0.5 * f1 * f1
  let rest = 0.5 * ((f - f1) * (f + f1))
  // log x = k log 2 + f − f²/2 + s (f²/2 + R), the large terms first
  let leading = DoubleDouble.sum(f, -half)
  let total = DoubleDouble.sum(k * ln2High, leading.high)
  let small = (leading.low - rest) + s * ((half + rest) + r)
  let finite = total.high + ((total.low + k * ln2Low) + small)

  // what is not a positive number has a finite value here too, of no meaning
  let special = x > 0 ? (x == .infinity ? .infinity : 0) : x == 0 ? -Double.infinity : .nan
  return withOneNaN(finite + special)
}
