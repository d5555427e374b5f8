extension ExpressionParser {
  /// Reads a number in decimal digits, with a point and an exponent such as e−3.
  ///
  /// Digits below 2⁵³ and powers of ten up to 10²² are doubles, so their product or quotient is
  /// rounded once. Each further 22 powers round once more.
  ///
  /// - Returns: the nearest double for at most 15 digits and an exponent of at most 22; otherwise
  ///   one within 9 units in the last place.
  /// - Throws: `notUnderstood` for a point without digits, `notFinite` for a number too large.
  mutating func decimal() throws(AnswerError.Reason) -> Double {
    let start = position
    var (digits, exponent, hasDigits, hasPoint) = (UInt64(0), 0, false, false)
    while code.isDigit || (code == UInt8(ascii: ".") && !hasPoint) {
      if code.isDigit {
        hasDigits = true
        // beyond 19 digits only their number counts
        let hasRoom = digits < 1_000_000_000 * 1_000_000_000
        if hasRoom { digits = 10 * digits + UInt64(code - UInt8(ascii: "0")) }
        exponent += (hasRoom ? 0 : 1) - (hasPoint ? 1 : 0)
      } else {
        hasPoint = true
      }
      position += 1
    }
    if !hasDigits {
      position = start
      throw .notUnderstood
    }
    exponent += exponentPart()

    // digits · 10ᵏ, by powers of ten that are exact: up to 10²²
    var x = Double(digits)
    while exponent != 0, x > 0, x < .infinity {
      let isNegative = exponent < 0
      var (power, count) = (1.0, 0)
      while exponent != 0, count < 22 {
        power *= 10
        exponent += isNegative ? 1 : -1
        count += 1
      }
      x = isNegative ? x / power : x * power
    }
    if !x.isFinite {
      position = start
      throw .notFinite
    }
    return x
  }

  /// Reads e, a sign and digits; an e without digits is a name.
  private mutating func exponentPart() -> Int {
    let start = position
    guard code | 0x20 == UInt8(ascii: "e") else { return 0 }
    position += 1
    let isNegative = code == UInt8(ascii: "-")
    if isNegative || code == UInt8(ascii: "+") { position += 1 }
    guard code.isDigit else {
      position = start
      return 0
    }
    var power = 0
    while code.isDigit {
      // larger exponents than any text makes up for
      power = min(10 * power + Int(code - UInt8(ascii: "0")), 9999)
      position += 1
    }
    return isNegative ? -power : power
  }
}
