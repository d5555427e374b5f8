/// Powers and logarithms to base 10 from + − × ÷ alone: the same bits on every platform.
enum PowersOfTen {
  /// 10ᵏ, exact for 0 ≤ k ≤ 22 and correctly rounded for −22 ≤ k < 0.
  ///
  /// - Parameter k: The exponent, between −307 and 307.
  /// - Returns: The power.
  static func power(_ k: Int) -> Double {
    var result = 1.0
    var base = 10.0
    var remaining = k.magnitude
    // 10ᵏ = ∏ 10^(2ⁱ) over the binary digits of k that are 1
    while remaining > 0 {
      if remaining & 1 == 1 { result *= base }
      remaining >>= 1
      if remaining > 0 { base *= base }
    }
    return k < 0 ? 1 / result : result
  }

  /// log₁₀ v to about 1e-15 relative to max(1, |log₁₀ v|).
  ///
  /// - Parameter v: A positive, finite, normal number.
  /// - Returns: The logarithm.
  static func logarithm(_ v: Double) -> Double {
    // v = m · 2ᵉ with ¾ ≤ m < 3/2, and ln m = 2 (s + s³/3 + s⁵/5 + …) with s = (m − 1)/(m + 1):
    // |s| ≤ 1/5, so the term s³¹/31 is below 1e-22.
    var m = v.significand
    var e = Double(v.exponent)
    if m >= 1.5 {
      m /= 2
      e += 1
    }
    let s = (m - 1) / (m + 1)
    let square = s * s
    var sum = 0.0
    var odd = 29.0
    while odd >= 1 {
      sum = sum * square + 1 / odd
      odd -= 2
    }
    let ln2 = 0.693147180559945309417
    let ln10 = 2.302585092994045684018
    return (e * ln2 + 2 * s * sum) / ln10
  }

  /// The integer e with 10ᵉ ≤ v < 10ᵉ⁺¹.
  ///
  /// - Parameter v: A positive number between 1e-300 and 1e300.
  /// - Returns: The exponent of the first decimal digit.
  static func exponent(_ v: Double) -> Int {
    var e = Int(logarithm(v).rounded(.down))
    while power(e) > v { e -= 1 }
    while power(e + 1) <= v { e += 1 }
    return e
  }
}
