/// How a guide wants a number written: `.3f`, `.2e`, `.4g`, `d`, `.1%`.
///
/// The decimals are those of the exact binary value, rounded half to even, whatever the platform
/// and the locale. A result that rounds to zero has no sign.
public struct ValueFormat: Hashable, Sendable {
  private enum Style: Character {
    case fixed = "f"
    case exponent = "e"
    case general = "g"
    case integer = "d"
    case percent = "%"
  }

  private let style: Style
  private let digits: Int
  /// The format as the guide writes it.
  public let source: String

  /// Reads a format; the result is `nil` if the text is none.
  ///
  /// - Parameter text: `.Nf` (N decimals), `.Ne` (N decimals and a power of ten), `.Ng` (N
  ///   significant digits, at least one), `.N%` or `%` (times 100, N or no decimals), `d` (a whole
  ///   number); N is at most 30.
  public init?(_ text: String) {
    guard let last = text.last, let style = Style(rawValue: last) else { return nil }
    let precision = text.dropLast()
    if precision.isEmpty {
      guard style == .integer || style == .percent else { return nil }
      digits = 0
    } else {
      let number = precision.dropFirst()
      guard style != .integer, precision.first == ".", (1...2).contains(number.utf8.count),
        number.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        let count = Int(number), count <= 30, style != .general || count > 0
      else { return nil }
      digits = count
    }
    self.style = style
    source = text
  }

  /// A number as text.
  ///
  /// - Parameter value: the number.
  /// - Returns: its text; `nan`, `inf` or `-inf` where it is not finite; `nil` if the format is
  ///   `d` and the number is not whole.
  public func string(_ value: Double) -> String? {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    return string(Decimal(value))
  }

  /// A whole number as text.
  ///
  /// - Parameter value: the number.
  /// - Returns: its text.
  public func string(_ value: Int) -> String { string(Decimal(value)) ?? "\(value)" }

  private func string(_ value: Decimal) -> String? {
    switch style {
    case .fixed: return fixed(value.rounded(places: digits), places: digits)
    case .percent:
      let hundredfold = value.shifted(by: 2).rounded(places: digits)
      return fixed(hundredfold, places: digits) + "%"
    case .integer: return value.isWhole ? fixed(value, places: 0) : nil
    case .exponent:
      return exponential(value.rounded(significant: digits + 1), digits: digits + 1)
    case .general:
      // as C's %g: plain where the exponent X of the rounded number has −4 ≤ X < N
      let rounded = value.rounded(significant: digits)
      let isPlain = (-4..<digits).contains(rounded.exponent)
      return isPlain
        ? fixed(rounded, places: max(0, rounded.digits.count - rounded.point))
        : exponential(rounded, digits: max(1, rounded.digits.count))
    }
  }

  private func fixed(_ value: Decimal, places: Int) -> String {
    let whole = value.point > 0 ? (0..<value.point).map { value.digit($0) }.joined() : "0"
    let part = (0..<places).map { value.digit(value.point + $0) }.joined()
    return value.sign + whole + (places > 0 ? "." + part : "")
  }

  private func exponential(_ value: Decimal, digits: Int) -> String {
    let mantissa = (1..<digits).map { value.digit($0) }.joined()
    let power = value.exponent.magnitude
    return value.sign + value.digit(0) + (digits > 1 ? "." + mantissa : "")
      + (value.exponent < 0 ? "e-" : "e+") + (power < 10 ? "0" : "") + "\(power)"
  }
}
