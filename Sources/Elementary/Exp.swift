/// e to the power x.
///
/// x = n log 2 + r with n a whole number and |r| ≤ (log 2) / 2; then eˣ = 2ⁿ eʳ, and eʳ is a
/// polynomial. There is no table and no branch, so a loop over an array becomes vector code.
///
/// - Parameter x: any number.
/// - Returns: eˣ within 0.65 units in the last place (1 where the result is subnormal); ∞ from about
///   709.79 on, 0 up to about −745.14, NaN for NaN.
/// - Source: Tang 1989, *Table-driven implementation of the exponential function in IEEE
///   floating-point arithmetic*, ACM Transactions on Mathematical Software 15 (2), 144–157, for the
///   reduction and the split of log 2; here a longer polynomial stands for the table.
@inlinable @inline(__always)
public func exp(_ x: Double) -> Double {
  withOneNaN(exponential(ofBounded: bounded(x), plus: 0))
}

/// x itself, or the bound beyond which eˣ is infinite or 0; NaN for NaN.
@inlinable @inline(__always)
func bounded(_ x: Double) -> Double {
  let below = x > 710 ? 710 : x
  return below < -746 ? -746 : below
}

/// e to the power x + δ.
///
/// - Parameters:
///   - x: a number from −746 to 710.
///   - rest: δ, no larger than a few ulps of x, for callers that know more than 53 bits.
/// - Returns: the power within 0.65 units in the last place, or 1 where it is subnormal.
@inlinable @inline(__always)
func exponential(ofBounded x: Double, plus rest: Double) -> Double {
  let ln2High = 0x1.62e42fefa3800p-1
  let ln2Low = 0x1.ef35793c76730p-45
  let log2e = 0x1.71547652b82fep0
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

  // n = x / log 2 to the nearest whole number: 2⁵² + 2⁵¹ leaves no digits for a fraction
  let shift = 0x1.8p52
  let shifted = x * log2e + shift
  let n = shifted - shift
  // r = (x − n log 2) + δ, as high + low; n × ln2High and the first difference are exact
  let a = x - n * ln2High
  let b = n * ln2Low - rest
  let high = a - b
  let low = (a - high) - b

  // eʳ = 1 + r + r² (1/2 + c₃ r + … + c₁₂ r¹⁰), even and odd powers apart
  let q = high * high
  let even = 0.5 + q * (c4 + q * (c6 + q * (c8 + q * (c10 + q * c12))))
  let odd = c3 + q * (c5 + q * (c7 + q * (c9 + q * c11)))
  let tail = q * (even + high * odd)
  // 1 + high without an error; low counts times eʳ ≈ 1 + high
  let leading = DoubleDouble.sum(1, high)
  let power = leading.high + (leading.low + (tail + low * leading.high))

  // 2ⁿ in two factors, each a normal number even where the result is subnormal
  let offset = shifted.bitPattern &- (shift.bitPattern &- 2048)  // n + 2048
  let first = offset &>> 1
  let second = offset &- first
  return power * powerOfTwo(first) * powerOfTwo(second)
}

/// 2 to the power i − 1024.
///
/// - Precondition: 1 < i < 2048.
@inlinable @inline(__always)
func powerOfTwo(_ i: UInt64) -> Double {
  Double(bitPattern: (i &- 1) &<< 52)
}
