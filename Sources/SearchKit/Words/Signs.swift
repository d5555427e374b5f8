extension Letter {
  /// The name of a Greek letter or of a sign of a formula, as TeX has it: so `λ`, `\lambda` and
  /// `lambda` are one word.
  ///
  /// - Parameter scalar: a Unicode scalar.
  /// - Returns: the name; `nil` where search knows none.
  static func name(of scalar: UInt32) -> StaticString? {
    switch scalar {
    case 0x391, 0x3B1: "alpha"
    case 0x392, 0x3B2, 0x3D0: "beta"
    case 0x393, 0x3B3: "gamma"
    case 0x394, 0x3B4, 0x2206: "delta"
    case 0x395, 0x3B5, 0x3F5: "epsilon"
    case 0x396, 0x3B6: "zeta"
    case 0x397, 0x3B7: "eta"
    case 0x398, 0x3B8, 0x3D1: "theta"
    case 0x399, 0x3B9: "iota"
    case 0x39A, 0x3BA, 0x3F0: "kappa"
    case 0x39B, 0x3BB: "lambda"
    case 0x39C, 0x3BC, 0xB5: "mu"
    case 0x39D, 0x3BD: "nu"
    case 0x39E, 0x3BE: "xi"
    case 0x39F, 0x3BF: "omicron"
    case 0x3A0, 0x3C0, 0x3D6: "pi"
    case 0x3A1, 0x3C1, 0x3F1: "rho"
    case 0x3A3, 0x3C2, 0x3C3: "sigma"
    case 0x3A4, 0x3C4: "tau"
    case 0x3A5, 0x3C5: "upsilon"
    case 0x3A6, 0x3C6, 0x3D5: "phi"
    case 0x3A7, 0x3C7: "chi"
    case 0x3A8, 0x3C8: "psi"
    case 0x3A9, 0x3C9: "omega"
    case 0x2113: "ell"
    case 0x2200: "forall"
    case 0x2202: "partial"
    case 0x2203: "exists"
    case 0x2207: "nabla"
    case 0x220F: "prod"
    case 0x2211: "sum"
    case 0x221A: "sqrt"
    case 0x221D: "propto"
    case 0x221E: "infty"
    case 0x222B: "int"
    default: nil
    }
  }
}
