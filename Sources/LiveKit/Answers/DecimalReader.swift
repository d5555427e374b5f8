import Elementary

/// A number in decimal digits, read sign by sign.
struct DecimalReader {
  /// The first 19 digits, without the point.
  private var digits: UInt64 = 0
  /// The power of ten by which they are to be multiplied.
  private var exponent = 0
  /// Whether there is a digit: a point alone is no number.
  private(set) var hasDigits = false
  private(set) var position: Int

  /// Reads digits, a point with digits, and an exponent such as e−3, as far as they go.
  init(_ codes: [UInt8], from start: Int, to end: Int) {
    position = start
    var hasPoint = false
    while position < end {
      let code = codes[position]
      if code == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if code.isDigit {
        hasDigits = true
        // beyond 19 digits only their number counts
        let hasRoom = digits < 1_000_000_000 * 1_000_000_000
        if hasRoom { digits = 10 * digits + UInt64(code - UInt8(ascii: "0")) }
        exponent += (hasRoom ? 0 : 1) - (hasPoint ? 1 : 0)
      } else {
        break
      }
      position += 1
    }
    readExponent(codes, to: end)
  }

  /// Reads e, a sign and digits; an e without digits is a name.
  private mutating func readExponent(_ codes: [UInt8], to end: Int) {
    var i = position
    guard i < end, codes[i] | 0x20 == UInt8(ascii: "e") else { return }
    i += 1
    let isNegative = i < end && codes[i] == UInt8(ascii: "-")
    if isNegative || (i < end && codes[i] == UInt8(ascii: "+")) { i += 1 }
    guard i < end, codes[i].isDigit else { return }
    var power = 0
    while i < end, codes[i].isDigit {
      // larger exponents than any text makes up for
      power = min(10 * power + Int(codes[i] - UInt8(ascii: "0")), 9999)
      i += 1
    }
    exponent += isNegative ? -power : power
    position = i
  }

  /// The nearest double of the first 19 digits: the quotient and the product are formed with twice
  /// the digits.
  var value: Double {
    // halves of the digits are exact
    let low = digits & 0xFFFF_FFFF
    var x = DoubleDouble(Double(digits - low), 0) + DoubleDouble(Double(low), 0)
    var left = min(exponent.magnitude, 700)
    // 10ᵏ overflows beyond 308: in steps of at most 256
    while left > 0, x.high > 0, x.high < .infinity {
      let step = min(left, 256)
      let power = Self.powerOfTen(step)
      x = exponent < 0 ? x / power : x * power
      left -= step
    }
    return x.high
  }

  /// 10ᵏ, exact up to 10⁴⁵.
  private static func powerOfTen(_ k: UInt) -> DoubleDouble {
    var (result, base, left) = (DoubleDouble(1), DoubleDouble(10), k)
    // 10ᵏ = ∏ 10^(2ⁱ) over the binary digits of k that are 1
    while left > 0 {
      if left & 1 == 1 { result = result * base }
      left >>= 1
      if left > 0 { base = base * base }
    }
    return result
  }
}
