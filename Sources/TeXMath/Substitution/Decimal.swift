/// A number as a reader writes it: a few significant digits, or all of them where it has no more.
struct Decimal {
  /// Digits with at most one point, without a sign.
  let digits: String
  /// The power of ten behind it: 0 for a number that is written plainly.
  let exponent: Int
  let isNegative: Bool
  /// Whether what is written is not the number itself.
  let isRounded: Bool

  /// Writes a number.
  ///
  /// A number with no more digits than asked for is written as it is: 0.1, not 0.1000. The others
  /// keep all the digits that were asked for: 1.500 tells that it is not 1.5. Digits before the
  /// point are never cut.
  ///
  /// - Parameters:
  ///   - value: the number, finite.
  ///   - count: how many significant digits, 1 to 17.
  /// - Complexity: O(log |value|).
  init(_ value: Double, digits count: Int) {
    let size = value.magnitude
    isNegative = value < 0
    guard size > 0, size.isFinite else {
      (digits, exponent, isRounded) = ("0", 0, false)
      return
    }
    if size == size.rounded(.down), size < 1e15 {
      (digits, exponent, isRounded) = ("\(UInt64(size))", 0, false)
      return
    }
    var leading = Decimal.leading(size)
    // as many digits as asked for, and all that stand before the point
    let isPlain = leading >= -4 && leading < 9
    let kept = isPlain ? max(count, leading + 1) : count
    var whole = Decimal.scaled(size, by: kept - 1 - leading).rounded()
    if whole >= Decimal.power(kept) {
      leading += 1
      whole = Decimal.scaled(size, by: kept - 1 - leading).rounded()
    }
    var decimals = kept - 1 - leading
    var mantissa = UInt64(whole)
    var (short, shift) = (mantissa, decimals)
    while short % 10 == 0, isPlain ? shift > 0 : true {
      short /= 10
      shift -= 1
    }
    // whole numbers up to 2⁵³ and powers of ten up to 10²² are exact, so this is rounded once
    let isExact = Decimal.scaled(Double(short), by: -shift) == size
    if isExact { (mantissa, decimals) = (short, shift) }
    isRounded = !isExact
    exponent = isPlain ? 0 : leading
    digits = Decimal.written(mantissa, decimals: decimals + exponent)
  }

  /// The exponent e with 10ᵉ ≤ v < 10ᵉ⁺¹.
  private static func leading(_ v: Double) -> Int {
    var e = 0
    while scaled(v, by: -e) >= 10 { e += 1 }
    while scaled(v, by: -e) < 1 { e -= 1 }
    return e
  }

  /// v · 10ᵏ, in two factors where 10ᵏ alone may leave the range of numbers.
  private static func scaled(_ v: Double, by k: Int) -> Double {
    if k > 280 { return v * power(k / 2) * power(k - k / 2) }
    if k < -280 { return v / power(-k / 2) / power(-k - -k / 2) }
    return k < 0 ? v / power(-k) : v * power(k)
  }

  /// 10ᵏ for 0 ≤ k ≤ 308.
  private static func power(_ k: Int) -> Double {
    var result = 1.0
    for _ in 0..<k { result *= 10 }
    return result
  }

  private static func written(_ mantissa: UInt64, decimals: Int) -> String {
    var text = "\(mantissa)"
    guard decimals > 0 else { return text }
    while text.utf8.count <= decimals { text = "0" + text }
    var result = ""
    for (place, digit) in text.unicodeScalars.enumerated() {
      if place == text.utf8.count - decimals { result += "." }
      result.unicodeScalars.append(digit)
    }
    return result
  }
}
