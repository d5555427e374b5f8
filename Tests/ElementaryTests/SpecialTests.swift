import Elementary
import Testing

/// The functions of the table of special values.
enum Special: String, CaseIterable, Sendable {
  case expm1, log1p, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, erf, erfc, logGamma
  case atan2, gammaP, gammaQ, beta, betaComplement

  /// The function by Elementary.
  func callAsFunction(_ x: [Double]) -> Double {
    switch self {
    case .expm1: Elementary.expm1(x[0])
    case .log1p: Elementary.log1p(x[0])
    case .sin: Elementary.sin(x[0])
    case .cos: Elementary.cos(x[0])
    case .tan: Elementary.tan(x[0])
    case .asin: Elementary.asin(x[0])
    case .acos: Elementary.acos(x[0])
    case .atan: Elementary.atan(x[0])
    case .sinh: Elementary.sinh(x[0])
    case .cosh: Elementary.cosh(x[0])
    case .tanh: Elementary.tanh(x[0])
    case .erf: Elementary.erf(x[0])
    case .erfc: Elementary.erfc(x[0])
    case .logGamma: Elementary.logGamma(x[0])
    case .atan2: Elementary.atan2(x[0], x[1])
    case .gammaP: regularizedGammaP(x[0], x[1])
    case .gammaQ: regularizedGammaQ(x[0], x[1])
    case .beta: regularizedBeta(x[0], x[1], x[2])
    case .betaComplement: regularizedBetaComplement(x[0], x[1], x[2])
    }
  }

  var values: [SpecialValues.Row] {
    switch self {
    case .expm1: SpecialValues.expm1
    case .log1p: SpecialValues.log1p
    case .sin: SpecialValues.sin
    case .cos: SpecialValues.cos
    case .tan: SpecialValues.tan
    case .asin: SpecialValues.asin
    case .acos: SpecialValues.acos
    case .atan: SpecialValues.atan
    case .sinh: SpecialValues.sinh
    case .cosh: SpecialValues.cosh
    case .tanh: SpecialValues.tanh
    case .erf: SpecialValues.erf
    case .erfc: SpecialValues.erfc
    case .logGamma: SpecialValues.logGamma
    case .atan2: SpecialValues.atan2
    case .gammaP: SpecialValues.gammaP
    case .gammaQ: SpecialValues.gammaQ
    case .beta: SpecialValues.beta
    case .betaComplement: SpecialValues.betaComplement
    }
  }

  /// Whether the value is made by series and fractions, with a relative error of 1e-13.
  var isIncomplete: Bool {
    [.gammaP, .gammaQ, .beta, .betaComplement].contains(self)
  }
}

@Suite struct `The functions of Elementary` {
  @Test(arguments: Special.allCases)
  func `agree with values of 32 digits`(_ function: Special) {
    var worst = 0.0
    for row in function.values {
      let result = function(row.arguments.map { Double(bitPattern: $0) })
      let error = ((result - row.high) - row.low).magnitude
      worst = max(worst, error / (function.isIncomplete ? row.high.magnitude : row.high.ulp))
    }
    #expect(worst <= (function.isIncomplete ? 1e-13 : 1))
  }

  @Test(arguments: Special.allCases)
  func `give NaN for NaN and never trap`(_ function: Special) {
    let hostile = [
      Double.nan, .infinity, -.infinity, 0, -0.0, 1, -1, .greatestFiniteMagnitude,
      .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude / 8, 0.5, 2, 1e6,
      -1e300,
    ]
    for x in hostile {
      for y in hostile {
        for z in [0.5, .nan, 1e-300, 1e300] {
          let result = function([x, y, z])
          if x.isNaN { #expect(result.isNaN) }
        }
      }
    }
  }
}

@Suite struct `Trigonometric and hyperbolic functions` {
  @Test func `odd functions keep the sign of zero`() {
    for function in [Special.expm1, .log1p, .sin, .tan, .asin, .atan, .sinh, .tanh, .erf] {
      #expect(function([-0.0]).bitPattern == (-0.0).bitPattern)
      #expect(function([0]).bitPattern == 0)
    }
  }

  @Test func `the square of the sine and that of the cosine add up to 1`() {
    for k in 0..<2_000 {
      let x = Double(k) * 1.7e300 / 2_000 + Double(k)
      #expect((sin(x) * sin(x) + cos(x) * cos(x) - 1).magnitude <= 4e-16)
    }
  }

  @Test func `an angle comes back from its point`() {
    for k in -300...300 {
      let angle = Double(k) / 100
      #expect((atan2(sin(angle), cos(angle)) - angle).magnitude <= 4.5e-16)
    }
  }

  @Test func `the corners of atan2 are those of IEEE 754`() {
    let pi = Double.pi
    #expect(atan2(0, 1) == 0)
    #expect(atan2(0, -1) == pi)
    #expect(atan2(-0.0, -1) == -pi)
    #expect(atan2(-0.0, 1).bitPattern == (-0.0).bitPattern)
    #expect(atan2(1, 0) == pi / 2)
    #expect(atan2(-1, 0) == -pi / 2)
    #expect(atan2(.infinity, .infinity) == pi / 4)
    #expect(atan2(.infinity, -.infinity) == 3 * pi / 4)
    #expect(atan2(1, .infinity) == 0)
    #expect(atan2(1, -.infinity) == pi)
    #expect(atan2(1e300, 1e-300) == pi / 2)
    #expect(atan2(1e-300, 1e300) == 0)
  }

  @Test func `limits`() {
    #expect(expm1(-.infinity) == -1)
    #expect(expm1(710) == .infinity)
    #expect(log1p(-1) == -.infinity)
    #expect(log1p(-1.5).isNaN)
    #expect(sinh(710.5) == .infinity || sinh(710.5).isFinite)
    #expect(sinh(-1000) == -.infinity)
    #expect(cosh(.infinity) == .infinity)
    #expect(tanh(.infinity) == 1)
    #expect(tanh(-50) == -1)
    #expect(sin(.infinity).isNaN)
    #expect(asin(1) == Double.pi / 2)
    #expect(acos(-1) == Double.pi)
    #expect(asin(1.0.nextUp).isNaN)
    #expect(erf(.infinity) == 1)
    #expect(erfc(-.infinity) == 2)
    #expect(erfc(27) > 0 && erfc(28) == 0)
    #expect(logGamma(0) == .infinity)
    #expect(logGamma(-3) == .infinity)
    #expect(logGamma(1) == 0)
    #expect(logGamma(2) == 0)
  }

  @Test func `an argument on which a C library is 3 ulps off`() {
    // erfc(1.2174462389258487) with 32 digits (mpmath 1.4.1)
    let (high, low) = (0x1.5ca558ce6917ap-4, 0x1.ba6d2d4f496adp-58)
    let error = ((erfc(1.2174462389258487) - high) - low).magnitude
    #expect(error <= high.ulp)
  }

  @Test func `Γ between two poles, by its reflection`() {
    // |Γ(−½)| = 2 √π and |Γ(−5/2)| = 8 √π / 15
    let rootOfPi = Double.pi.squareRoot()
    #expect((logGamma(-0.5) - log(2 * rootOfPi)).magnitude < 4.5e-16)
    #expect((logGamma(-2.5) - log(8 * rootOfPi / 15)).magnitude < 4.5e-16)
  }
}

@Suite struct `Incomplete gamma and beta functions` {
  @Test func `both tails add up to 1`() {
    for a in [0.001, 0.3, 1, 7.5, 400, 1e6] {
      for factor in [0.01, 0.9, 1, 1.1, 5] {
        let sum = regularizedGammaP(a, a * factor) + regularizedGammaQ(a, a * factor)
        #expect((sum - 1).magnitude <= 4.5e-16)
      }
    }
  }

  @Test func `a shape of 1 is the exponential function`() {
    for x in [1e-10, 0.1, 1, 2.5, 30, 700] {
      #expect((regularizedGammaQ(1, x) - exp(-x)).magnitude <= 4e-15 * exp(-x))
      #expect((regularizedGammaP(1, x) + expm1(-x)).magnitude <= -4e-15 * expm1(-x))
    }
  }

  @Test func `mirrored shapes mirror the beta function`() {
    for (a, b) in [(0.5, 2.0), (3, 3), (40, 0.2), (1e5, 2e5)] {
      for x in [0.001, 0.25, 0.5, 0.9] {
        let (one, two) = (regularizedBeta(x, a, b), regularizedBetaComplement(1 - x, b, a))
        #expect((one - two).magnitude <= 1e-10 * one)
      }
    }
  }

  @Test func `a known complement keeps its digits`() {
    // I_x(a, 1) = xᵃ, and 1 − I_x(1, b) = (1 − x)ᵇ
    #expect((regularizedBeta(1, complement: 1e-20, 1, 0.5) - (1 - 1e-10)).magnitude < 1e-15)
    #expect((regularizedBetaComplement(1e-20, 1, 1e18) - exp(-0.01)).magnitude < 2e-15)
  }

  @Test func `inverses undo, in the tails as well`() {
    for a in [0.2, 1, 2.5, 60, 1e5] {
      for p in [1e-280, 1e-20, 0.001, 0.3, 0.5, 0.8, 0.99] {
        let x = inverseRegularizedGammaP(a, p)
        if x > 1e-300 { #expect((regularizedGammaP(a, x) - p).magnitude <= 1e-11 * p) }
        let y = inverseRegularizedGammaQ(a, p)
        if y > 1e-300 { #expect((regularizedGammaQ(a, y) - p).magnitude <= 1e-11 * p) }
        for b in [0.3, 4, 1e4] {
          let z = inverseRegularizedBeta(p, a, b)
          if z > 1e-300, z < 0.9 { #expect((regularizedBeta(z, a, b) - p).magnitude <= 1e-10 * p) }
        }
      }
    }
  }

  @Test func `inverses rise`() {
    for (a, b) in [(0.5, 0.5), (2, 30), (200, 5)] {
      var (x, y) = (0.0, 0.0)
      for k in 1..<100 {
        let p = Double(k) / 100
        let (nextX, nextY) = (inverseRegularizedBeta(p, a, b), inverseRegularizedGammaP(a, p))
        #expect(nextX > x && nextY > y)
        (x, y) = (nextX, nextY)
      }
    }
  }

  @Test func `the ends and what is outside`() {
    #expect(regularizedGammaP(2, 0) == 0)
    #expect(regularizedGammaQ(2, .infinity) == 0)
    #expect(regularizedGammaP(0, 1).isNaN)
    #expect(regularizedGammaP(1, -1).isNaN)
    #expect(regularizedBeta(0, 1, 2) == 0)
    #expect(regularizedBeta(1, 1, 2) == 1)
    #expect(regularizedBeta(1.5, 1, 2).isNaN)
    #expect(regularizedBeta(0.5, -1, 2).isNaN)
    #expect(inverseRegularizedGammaP(2, 0) == 0)
    #expect(inverseRegularizedGammaP(2, 1) == .infinity)
    #expect(inverseRegularizedGammaQ(2, 0) == .infinity)
    #expect(inverseRegularizedBeta(1, 2, 3) == 1)
    #expect(inverseRegularizedBeta(1.1, 2, 3).isNaN)
  }
}
