import Elementary

/// A number with its slope: x + x′ε with ε² = 0.
///
/// Arithmetic on duals differentiates exactly: the slope of f(x + ε) is f′(x). A number that no
/// derivative is asked of has slope 0.
public struct Dual: Sendable, Equatable {
  public var value: Double
  public var slope: Double

  public init(_ value: Double, slope: Double = 0) {
    self.value = value
    self.slope = slope
  }
}

extension Dual {
  static func + (a: Dual, b: Dual) -> Dual { Dual(a.value + b.value, slope: a.slope + b.slope) }
  static func - (a: Dual, b: Dual) -> Dual { Dual(a.value - b.value, slope: a.slope - b.slope) }
  static prefix func - (a: Dual) -> Dual { Dual(-a.value, slope: -a.slope) }

  /// The product: (uv)′ = u′v + uv′.
  static func * (a: Dual, b: Dual) -> Dual {
    Dual(a.value * b.value, slope: term(a.slope, b.value) + term(b.slope, a.value))
  }

  /// The quotient: (u/v)′ = (u′ − (u/v) v′) / v.
  static func / (a: Dual, b: Dual) -> Dual {
    let quotient = a.value / b.value
    return Dual(quotient, slope: (a.slope - term(b.slope, quotient)) / b.value)
  }

  /// A slope of 0 stays 0, whatever it is multiplied by.
  private static func term(_ slope: Double, _ factor: Double) -> Double {
    slope == 0 ? 0 : slope * factor
  }

  /// The function with a given derivative at this point.
  func mapped(to value: Double, derivative: Double) -> Dual {
    Dual(value, slope: Dual.term(slope, derivative))
  }

  var magnitude: Dual { value < 0 ? -self : self }

  // MARK: - Functions

  /// The square root: (√u)′ = u′ / (2 √u).
  var squareRoot: Dual {
    let root = value.squareRoot()
    return mapped(to: root, derivative: 0.5 / root)
  }

  /// A whole power by repeated squaring, exact for a negative base; (uⁿ)′ = n uⁿ⁻¹ u′.
  func power(_ exponent: Int) -> Dual {
    mapped(
      to: Dual.power(value, exponent),
      derivative: exponent == 0 ? 0 : Double(exponent) * Dual.power(value, exponent - 1))
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    var (result, square, rest) = (1.0, base, exponent.magnitude)
    while rest > 0 {
      if rest % 2 == 1 { result *= square }
      rest /= 2
      if rest > 0 { square *= square }
    }
    return exponent < 0 ? 1 / result : result
  }

  /// uᵛ, whose slope is uᵛ (v′ log u + v u′ / u).
  func power(_ exponent: Dual) -> Dual {
    let rounded = exponent.value.rounded(.down)
    if exponent.slope == 0, exponent.value == rounded, rounded.magnitude <= 1024 {
      return power(Int(rounded))
    }
    if exponent.slope == 0, exponent.value == 0.5 { return squareRoot }
    let result = Elementary.pow(value, exponent.value)
    var slope = 0.0
    if exponent.slope != 0 { slope += result * exponent.slope * Elementary.log(value) }
    if self.slope != 0 {
      slope += exponent.value * Elementary.pow(value, exponent.value - 1) * self.slope
    }
    return Dual(result, slope: slope)
  }
}
