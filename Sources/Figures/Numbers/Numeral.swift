/// Numbers as text, by integers alone.
public enum Numeral {
  /// A coordinate with at most two decimals, without trailing zeros and never `-0`.
  ///
  /// - Parameter value: The number; what lies beyond ±1e6 is moved there, NaN to 0.
  /// - Returns: The text, e.g. `12.5`.
  public static func coordinate(_ value: Double) -> String {
    guard value == value else { return "0" }
    let hundredths = Int((min(max(value, -1e6), 1e6) * 100).rounded())
    let whole = hundredths.magnitude / 100
    let part = hundredths.magnitude % 100
    let sign = hundredths < 0 ? "-" : ""
    if part == 0 { return "\(sign)\(whole)" }
    if part % 10 == 0 { return "\(sign)\(whole).\(part / 10)" }
    return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
  }

  /// The number m · 10ᵏ in plain notation, with −k decimals when k is negative.
  ///
  /// - Parameters:
  ///   - mantissa: The integer m.
  ///   - exponent: The exponent k.
  /// - Returns: The text, e.g. `−0.25` or `12 000`; the minus sign is U+2212.
  public static func plain(mantissa: Int64, exponent: Int) -> String {
    guard mantissa != 0 else { return "0" }
    let sign = mantissa < 0 ? "−" : ""
    var digits = "\(mantissa.magnitude)"
    guard exponent < 0 else {
      return sign + grouped(digits + String(repeating: "0", count: exponent))
    }
    let missing = -exponent + 1 - digits.utf8.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    let whole = digits.utf8.count + exponent
    return sign + grouped(part(digits, 0..<whole)) + "." + part(digits, whole..<digits.utf8.count)
  }

  /// The number m · 10ᵏ as a power of ten with as few digits as it has.
  ///
  /// - Parameters:
  ///   - mantissa: The integer m.
  ///   - exponent: The exponent k.
  /// - Returns: The text, e.g. `2.5×10⁷` or `10⁻³`.
  public static func scientific(mantissa: Int64, exponent: Int) -> String {
    guard mantissa != 0 else { return "0" }
    var m = mantissa.magnitude
    var k = exponent
    while m % 10 == 0 {
      m /= 10
      k += 1
    }
    // m · 10ᵏ = d.ddd · 10^(k + digits − 1)
    let digits = "\(m)"
    let power = "10" + superscript(k + digits.utf8.count - 1)
    let sign = mantissa < 0 ? "−" : ""
    if m == 1 { return sign + power }
    let tail = digits.utf8.count > 1 ? "." + part(digits, 1..<digits.utf8.count) : ""
    return sign + part(digits, 0..<1) + tail + "×" + power
  }

  /// Any number to a few significant digits.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - digits: How many significant digits, from 1 to 15; trailing zeros are left out.
  /// - Returns: The text: plain from 0.001 to 999 999, a power of ten beyond. Magnitudes above 1e300
  ///   are written ∞, those below 1e-280 are written 0.
  public static func short(_ value: Double, digits: Int = 3) -> String {
    guard value == value else { return "not a number" }
    guard value.magnitude <= Bounds.largest else { return value < 0 ? "−∞" : "∞" }
    guard value.magnitude >= Bounds.smallest else { return "0" }
    var k = PowersOfTen.exponent(value.magnitude) - digits + 1
    // In two factors, because 10⁻ᵏ alone may leave the range of Double.
    let scaled =
      k.magnitude > 280
      ? value / PowersOfTen.power(k / 2) / PowersOfTen.power(k - k / 2)
      : (k < 0 ? value * PowersOfTen.power(-k) : value / PowersOfTen.power(k))
    var m = Int64(scaled.rounded())
    while m % 10 == 0 {
      m /= 10
      k += 1
    }
    return value.magnitude >= 1e-3 && value.magnitude < 1e6
      ? plain(mantissa: m, exponent: k) : scientific(mantissa: m, exponent: k)
  }

  /// Some of the digits of a number, which are ASCII, without the rules of Unicode for characters.
  private static func part(_ digits: String, _ range: Range<Int>) -> String {
    var text = ""
    for (index, digit) in digits.unicodeScalars.enumerated() where range.contains(index) {
      text.unicodeScalars.append(digit)
    }
    return text
  }

  /// Groups five and more digits by threes with a narrow space that does not break.
  private static func grouped(_ digits: String) -> String {
    let count = digits.utf8.count
    guard count > 4 else { return digits }
    var text = ""
    for (index, digit) in digits.unicodeScalars.enumerated() {
      if index > 0 && (count - index) % 3 == 0 { text += "\u{202F}" }
      text.unicodeScalars.append(digit)
    }
    return text
  }

  /// An integer in superscript digits.
  private static func superscript(_ k: Int) -> String {
    let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    var text = ""
    var rest = Int(k.magnitude)
    repeat {
      text = digits[rest % 10] + text
      rest /= 10
    } while rest > 0
    return k < 0 ? "⁻" + text : text
  }
}
