import Elementary

/// What one step of a program does with the numbers on the stack.
enum Operation: UInt8 {
  // functions of one number
  case exp, ln, log, sin, cos, tan, tanh, abs, sqrt
  // further names: the largest and the smallest of two numbers, a quotient, π and e
  case max, min, frac, pi, e
  // signs, and a name that the exercise declares
  case constant, variable, negate, add, subtract, multiply, divide
  /// aᵇ.
  case power
  /// bᵃ, for sinᵃ x.
  case raised
  /// ᵃ√b.
  case root

  /// The names in the order of the cases.
  static let names: StaticString = "exp ln log sin cos tan tanh abs sqrt max min frac pi e"

  /// The number e, the base of the natural logarithm, as the nearest double.
  static let base = 2.718281828459045

  /// The value for one operand.
  func value(_ x: Double) -> Double {
    switch self {
    case .exp: value(Self.base, x)
    case .ln, .log: Elementary.log(x)
    case .sin: Elementary.sin(x)
    case .cos: Elementary.cos(x)
    case .tan: Elementary.tan(x)
    case .tanh: Elementary.tanh(x)
    case .abs: x.magnitude
    case .sqrt: Elementary.sqrt(x)
    default: -x
    }
  }

  /// The value for two operands.
  func value(_ a: Double, _ b: Double) -> Double {
    switch self {
    case .add: return a + b
    case .subtract: return a - b
    case .multiply: return a * b
    case .divide: return a / b
    case .max, .min:
      if a != a || b != b { return .nan }
      return (a < b) == (self == .min) ? a : b
    default: break
    }
    var (base, exponent, isMirrored) = (a, b, false)
    if self == .raised { (base, exponent) = (b, a) }
    if self == .root {
      // ᵃ√b = b^(1/a); the odd root of a negative number is negative
      isMirrored = b < 0 && (a / 2).rounded(.down) != a / 2 && a.rounded(.down) == a
      (base, exponent) = (isMirrored ? -b : b, 1 / a)
    }
    // eˣ from the number e, not from the double beside it
    let power = base == Self.base ? Elementary.exp(exponent) : pow(base, exponent)
    return isMirrored ? -power : power
  }
}
