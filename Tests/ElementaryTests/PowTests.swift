import Elementary
import MathCore
import Testing

@Suite struct `The power function` {
  @Test func `a million results are within 1 ulp`() {
    var generator = Generator(seed: 7)
    var worst = Worst()
    for _ in 0..<250_000 {
      // any base, with a power that lands anywhere between the least and the greatest double
      let base = Arguments.anyPositive(&generator)
      let target = generator.uniform(in: -1074..<1023.99)
      // bases within 2⁻¹⁰ … 2⁻⁵² of 1, with powers as large as they bear
      let near = Arguments.scale(-52 ..< -1, &generator)
      let almostOne = generator.next() & 1 == 0 ? 1 + near : 1 - near
      for (x, y) in [
        (base, target / Oracle.log(base).high * Oracle.ln2.high),
        (almostOne, target / Oracle.log(almostOne).high * Oracle.ln2.high),
        (generator.uniform(in: 0.01..<10), generator.uniform(in: -50..<50)),
        (generator.uniform(in: 0.5..<2), generator.uniform(in: -1000..<1000)),
      ] {
        worst.meet(pow(x, y), .pow, x, y)
      }
    }
    #expect(worst.ulps <= 1, "\(worst)")
  }

  @Test func `whole powers of small whole numbers are exact`() {
    for base in 2...15 {
      var power = 1.0
      for exponent in 0...40 where power < 0x1p53 {
        #expect(pow(Double(base), Double(exponent)) == power)
        #expect(pow(-Double(base), Double(exponent)) == (exponent % 2 == 0 ? power : -power))
        power *= Double(base)
      }
    }
    for exponent in -1074...1023 {
      #expect(
        pow(2, Double(exponent)) == Double(sign: .plus, exponent: exponent, significand: 1))
    }
  }

  @Test func `the thresholds of overflow and underflow`() {
    #expect(pow(2, 1024) == .infinity)
    #expect(pow(2, (1024.0).nextDown).isFinite)
    #expect(pow(-2, 1025) == -.infinity)
    #expect(pow(2, -1074) == .leastNonzeroMagnitude)
    #expect(pow(2, (-1075.0).nextUp) == .leastNonzeroMagnitude)
    #expect(pow(2, -1076).bitPattern == 0)
    #expect(pow(-2, -1077).bitPattern == (-0.0).bitPattern)
    #expect(pow((1.0).nextUp, .greatestFiniteMagnitude) == .infinity)
    #expect(pow((1.0).nextUp, -.greatestFiniteMagnitude) == 0)
    #expect(pow((1.0).nextDown, .greatestFiniteMagnitude) == 0)
    #expect(pow((1.0).nextDown, -.greatestFiniteMagnitude) == .infinity)
    #expect(pow(10, .leastNonzeroMagnitude) == 1)
    #expect(pow(.leastNonzeroMagnitude, .leastNonzeroMagnitude) == 1)
  }
}

@Suite struct `The special cases of IEEE 754-2019, 9.2.1, for powers` {
  static let everything: [Double] = [
    0, -0.0, 1, -1, 0.5, -0.5, 2, -2, 3, -3, 1.5, -1.5, 0x1p52 + 1, 0x1p53 - 1, 0x1p53,
    1e300, -1e300, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .greatestFiniteMagnitude,
    -.greatestFiniteMagnitude, .infinity, -.infinity, .nan,
  ]
  static let odd: [Double] = [1, 3, 5, 0x1p52 + 1, 0x1p53 - 1, 0x1p52 - 1, 101]
  static let notOdd: [Double] = [2, 4, 0.5, 1.5, 2.5, 0x1p53, 0x1p60, 1e300, 0x1p52, 0x1p51 + 0.5]

  @Test func `anything to the power 0 is 1`() {
    for x in Self.everything {
      #expect(pow(x, 0) == 1)
      #expect(pow(x, -0.0) == 1)
    }
  }

  @Test func `1 to any power is 1`() {
    for y in Self.everything { #expect(pow(1, y) == 1) }
  }

  @Test func `NaN otherwise gives NaN`() {
    for z in Self.everything where z != 0 {
      #expect(pow(.nan, z).bitPattern == Double.nan.bitPattern)
    }
    for z in Self.everything where z != 1 {
      #expect(pow(z, -.nan).bitPattern == Double.nan.bitPattern)
    }
  }

  @Test func `−1 to an infinite power is 1`() {
    #expect(pow(-1, .infinity) == 1)
    #expect(pow(-1, -.infinity) == 1)
  }

  @Test func `zeros keep their sign for odd powers only`() {
    for y in Self.odd {
      #expect(pow(0, y).bitPattern == 0)
      #expect(pow(-0.0, y).bitPattern == (-0.0).bitPattern)
      #expect(pow(0, -y) == .infinity)
      #expect(pow(-0.0, -y) == -.infinity)
    }
    for y in Self.notOdd + [.infinity] {
      #expect(pow(0, y).bitPattern == 0)
      #expect(pow(-0.0, y).bitPattern == 0)
      #expect(pow(0, -y) == .infinity)
      #expect(pow(-0.0, -y) == .infinity)
    }
  }

  @Test func `infinite bases`() {
    for y in Self.odd {
      #expect(pow(.infinity, y) == .infinity)
      #expect(pow(.infinity, -y).bitPattern == 0)
      #expect(pow(-.infinity, y) == -.infinity)
      #expect(pow(-.infinity, -y).bitPattern == (-0.0).bitPattern)
    }
    for y in Self.notOdd + [.infinity] {
      for x in [Double.infinity, -.infinity] {
        #expect(pow(x, y) == .infinity)
        #expect(pow(x, -y).bitPattern == 0)
      }
    }
  }

  @Test func `infinite powers of finite bases`() {
    for x in [0, 0.5, (1.0).nextDown, Double.leastNonzeroMagnitude] {
      for base in [x, -x] {
        #expect(pow(base, .infinity).bitPattern == 0)
        #expect(pow(base, -.infinity) == .infinity)
      }
    }
    for x in [(1.0).nextUp, 2, Double.greatestFiniteMagnitude] {
      for base in [x, -x] {
        #expect(pow(base, .infinity) == .infinity)
        #expect(pow(base, -.infinity).bitPattern == 0)
      }
    }
  }

  @Test func `a negative base has whole powers only`() {
    for x in [-1, -0.5, -2, -Double.greatestFiniteMagnitude, -Double.leastNonzeroMagnitude] {
      for y in [0.5, -0.5, 1.5, 0x1p51 + 0.5, .leastNonzeroMagnitude] {
        #expect(pow(x, y).bitPattern == Double.nan.bitPattern)
      }
    }
    #expect(pow(-2, 3) == -8)
    #expect(pow(-2, 2) == 4)
    #expect(pow(-1, 0x1p53 - 1) == -1)
    #expect(pow(-1, 0x1p53) == 1)
    #expect(pow(-1, 1e300) == 1)
  }
}
