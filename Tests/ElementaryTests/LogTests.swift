import Elementary
import MathCore
import Testing

@Suite struct `The natural logarithm` {
  @Test func `a million results are within 0.65 ulp`() {
    var generator = Generator(seed: 3)
    var worst = Worst()
    for _ in 0..<250_000 {
      let near = Arguments.scale(-60 ..< -1, &generator)
      for x in [
        Arguments.anyPositive(&generator), generator.uniform(in: 0.5..<2),
        generator.next() & 1 == 0 ? 1 + near : 1 - near, generator.uniform(in: 0.001..<100),
      ] {
        worst.meet(log(x), .log, x)
      }
    }
    #expect(worst.ulps <= 0.65, "\(worst)")
  }

  @Test func `subnormal arguments are within 0.65 ulp`() {
    var generator = Generator(seed: 4)
    var worst = Worst()
    for _ in 0..<20_000 {
      let x = Double(bitPattern: 1 + generator.next() >> (13 + generator.next() % 50))
      worst.meet(log(x), .log, x)
    }
    #expect(worst.ulps <= 0.65, "\(worst)")
  }

  @Test func `zeros, infinity, negative numbers and NaN`() {
    #expect(log(1).bitPattern == 0)
    #expect(log(0) == -.infinity)
    #expect(log(-0.0) == -.infinity)
    #expect(log(.infinity) == .infinity)
    for x in [
      Double.nan, -Double.nan, .signalingNaN, -1, -Double.infinity, -Double.leastNonzeroMagnitude,
      -Double.greatestFiniteMagnitude,
    ] {
      #expect(log(x).bitPattern == Double.nan.bitPattern)
    }
  }
}
