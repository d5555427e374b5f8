import Elementary

/// A function that has its name everywhere.
enum Function: UInt8 {
  case exp, ln, log, sin, cos, tan, tanh, abs, sqrt, max, min, frac

  /// The number e, the base of the natural logarithm, as the nearest double.
  static let e = 2.718281828459045

  /// f(x) for the functions of one number.
  func value(_ x: Double) -> Double {
    switch self {
    case .exp: Elementary.exp(x)
    case .ln, .log: Elementary.log(x)
    case .sin: Elementary.sin(x)
    case .cos: Elementary.cos(x)
    case .tan: Elementary.tan(x)
    case .tanh: Elementary.tanh(x)
    case .abs: x.magnitude
    case .sqrt: Elementary.sqrt(x)
    case .max, .min, .frac: x
    }
  }
}

extension WordList {
  /// The names of the functions, in the order of ``Function``.
  static let functions = WordList(text: "exp ln log sin cos tan tanh abs sqrt max min frac")
}
