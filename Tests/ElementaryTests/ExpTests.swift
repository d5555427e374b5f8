import Elementary
import MathCore
import Testing

@Suite struct `The exponential function` {
  @Test func `a million results are within 0.65 ulp, and within 1 where they are subnormal`() {
    var generator = Generator(seed: 1)
    var (normal, subnormal) = (Worst(), Worst())
    for _ in 0..<250_000 {
      let tiny = Arguments.scale(-1074..<0, &generator)
      for x in [
        generator.uniform(in: -1..<1), generator.uniform(in: -708..<709.78),
        generator.next() & 1 == 0 ? tiny : -tiny,
      ] {
        normal.meet(exp(x), .exp, x)
      }
      let x = generator.uniform(in: -745.2 ..< -708.3964)
      subnormal.meet(exp(x), .exp, x)
    }
    #expect(normal.ulps <= 0.65, "\(normal)")
    #expect(subnormal.ulps <= 1, "\(subnormal)")
  }

  @Test func `the thresholds of overflow and underflow`() {
    let last = 709.782712893384  // below 1024 log 2 by less than an ulp
    #expect(exp(last).isFinite)
    #expect(exp(last.nextUp) == .infinity)
    let least = -745.1332191019411  // above −1075 log 2 by less than an ulp
    #expect(exp(least) == 0x1p-1074)
    #expect(exp(least.nextDown) == 0)
    for x in [750, 1e4, Double.greatestFiniteMagnitude, .infinity] {
      #expect(exp(x) == .infinity)
      #expect(exp(-x).bitPattern == 0)
    }
  }

  @Test func `the exact cases and NaN`() {
    #expect(exp(0) == 1)
    #expect(exp(-0.0) == 1)
    #expect(exp(0x1p-54) == 1)
    #expect(exp(Double.leastNonzeroMagnitude) == 1)
    for x in [Double.nan, -Double.nan, .signalingNaN, Double(bitPattern: 0xFFF8_0000_0000_0001)] {
      #expect(exp(x).bitPattern == Double.nan.bitPattern)
    }
  }

  @Test func `the results never fall`() {
    var generator = Generator(seed: 2)
    for _ in 0..<200 {
      var x = generator.uniform(in: -740..<700)
      var before = exp(x)
      for _ in 0..<500 {
        x = x.nextUp
        let now = exp(x)
        #expect(now >= before)
        before = now
      }
    }
  }
}
