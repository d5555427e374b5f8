enum Function: Sendable { case exp, log, pow, hypot }

/// Nearly exact values: a twofold number times a power of 2, with a relative error below 2⁻⁸⁸.
struct Exact {
  var value: Twofold
  var exponent: Int

  /// The distance of a result from the exact value, in units in the last place of the latter.
  ///
  /// Infinity counts as 2¹⁰²⁴, where the next double would be.
  func ulps(to result: Double) -> Double {
    guard !result.isNaN else { return .infinity }
    let shown =
      result.isInfinite
      ? scaled(result.sign == .minus ? -1 : 1, 1024 - exponent)
      : scaled(result, -exponent)
    let leading = min(max(Int(value.high.exponent) + exponent, -1022), 1023)
    let difference = ((shown - value.high) - value.low).magnitude
    return scaled(difference, exponent - leading + 52)
  }

  private func scaled(_ x: Double, _ power: Int) -> Double {
    Double(sign: .plus, exponent: power, significand: x)
  }
}

/// The functions by series and Newton's method with twice the digits of a double.
enum Oracle {
  static func value(_ function: Function, _ x: Double, _ y: Double) -> Exact {
    switch function {
    case .exp: exp(Twofold(x))
    case .log: Exact(value: log(x), exponent: 0)
    case .pow: exp(log(x) * Twofold(y))
    case .hypot: hypot(x, y)
    }
  }

  static let ln2 = Twofold(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56)

  /// e^x = 2ⁿ (e^{r/256})²⁵⁶ with the series of Taylor.
  static func exp(_ x: Twofold) -> Exact {
    // far outside the range of doubles only the side matters
    let limited = x.high > 2000 ? Twofold(2000) : x.high < -2000 ? Twofold(-2000) : x
    let n = (limited.high / ln2.high).rounded()
    let whole = limited + -(ln2 * Twofold(n))
    let r = Twofold(whole.high / 256, whole.low / 256)
    var sum = Twofold(1)
    for reciprocal in reciprocals.reversed() { sum = Twofold(1) + sum * r * reciprocal }
    for _ in 0..<8 { sum = sum * sum }
    return Exact(value: sum, exponent: Int(n))
  }

  /// 1, 1/2, …, 1/11.
  static let reciprocals = (1...11).map { Twofold(1) / Twofold(Double($0)) }
  /// 1, 1/3, …, 1/45.
  static let oddReciprocals = (0...22).map { Twofold(1) / Twofold(Double(2 * $0 + 1)) }

  /// log(2ᵏ z) = k log 2 + 2 artanh((z − 1) / (z + 1)).
  static func log(_ x: Double) -> Twofold {
    var (k, z) = (Double(x.exponent), x.significand)
    if z > 1.4142135623730951 { (k, z) = (k + 1, z / 2) }
    let s = Twofold(z - 1) / (Twofold(z) + Twofold(1))
    let q = s * s
    var sum = Twofold(0)
    for reciprocal in oddReciprocals.reversed() { sum = reciprocal + q * sum }
    return ln2 * Twofold(k) + Twofold(2) * s * sum
  }

  static func hypot(_ x: Double, _ y: Double) -> Exact {
    let exponent = Int(max(x.magnitude, y.magnitude).exponent)
    let a = Twofold(Double(sign: .plus, exponent: -exponent, significand: x))
    let b = Twofold(Double(sign: .plus, exponent: -exponent, significand: y))
    return Exact(value: (a * a + b * b).squareRoot(), exponent: exponent)
  }
}
