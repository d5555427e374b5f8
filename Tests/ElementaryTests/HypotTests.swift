import Elementary
import MathCore
import Testing

@Suite struct `The length of (x, y)` {
  @Test func `a million results are within 0.51 ulp, and within 1 where they are subnormal`() {
    var generator = Generator(seed: 5)
    var (normal, subnormal) = (Worst(), Worst())
    for _ in 0..<250_000 {
      let x = generator.uniform(in: -1..<1)
      let large = Arguments.scale(-1022..<1023, &generator)
      let other = generator.uniform(in: -1..<1)
      let far = other * Arguments.scale(-60..<1, &generator)
      for (x, y) in [(x, other), (x * large, other * large), (large, far * large)] {
        let length = hypot(x, y)
        if length >= 0x1p-1022 {
          normal.meet(length, .hypot, x, y)
        } else if length > 0 {
          subnormal.meet(length, .hypot, x, y)
        }
      }
      let (a, b) = (generator.next() >> 13, generator.next() >> (13 + generator.next() % 50))
      let (u, v) = (Double(bitPattern: a), Double(bitPattern: b))
      if a > 0 { subnormal.meet(hypot(u, v), .hypot, u, v) }
    }
    #expect(normal.ulps <= 0.51, "\(normal)")
    #expect(subnormal.ulps <= 1, "\(subnormal)")
  }

  @Test func `whole triangles are exact at every size`() {
    for (a, b, c) in [(3.0, 4.0, 5.0), (5, 12, 13), (8, 15, 17), (20, 21, 29), (9, 40, 41)] {
      for power in stride(from: -1074, to: 1018, by: 1) {
        let scale = Double(sign: .plus, exponent: power, significand: 1)
        #expect(hypot(a * scale, -b * scale) == c * scale)
        #expect(hypot(b * scale, a * scale) == c * scale)
      }
    }
  }

  @Test func `no overflow or underflow before the result`() {
    let largest = Double.greatestFiniteMagnitude
    #expect(hypot(largest, 1) == largest)
    #expect(hypot(0.7 * largest, 0.7 * largest).isFinite)
    #expect(hypot(0.8 * largest, 0.8 * largest) == .infinity)
    #expect(hypot(Double.leastNonzeroMagnitude, 0) == .leastNonzeroMagnitude)
    #expect(hypot(1e-200, 0) == 1e-200)
  }

  @Test func `zeros, infinities and NaN`() {
    for (x, y) in [(0.0, 0.0), (-0.0, 0), (0, -0.0), (-0.0, -0.0)] {
      #expect(hypot(x, y).bitPattern == 0)
    }
    for other in [0, -1, Double.nan, .infinity, -Double.infinity, -Double.nan] {
      #expect(hypot(.infinity, other) == .infinity)
      #expect(hypot(other, -.infinity) == .infinity)
    }
    for other in [0, -1, Double.nan, .greatestFiniteMagnitude] {
      #expect(hypot(-.nan, other).bitPattern == Double.nan.bitPattern)
      #expect(hypot(other, .nan).bitPattern == Double.nan.bitPattern)
    }
  }
}

@Suite struct `The square root` {
  @Test func `it is the correctly rounded one`() {
    // r = √x to nearest means (r − u/2)² < x < (r + u/2)²: with whole numbers, r² + r ≥ n > r² − r
    var generator = Generator(seed: 6)
    for _ in 0..<1_000_000 {
      let bits = generator.next()
      let exponent = 2 * Int(bits % 530) - 530
      // n has 53 or 54 bits and n 2⁵² an exact root near 2⁵³
      let n = 0x10_0000_0000_0000 + (bits >> 12)
      let shift = bits & 0x800 == 0 ? 52 as UInt64 : 53
      let x = Double(sign: .plus, exponent: exponent + Int(shift), significand: Double(n))
      let root = Double(sign: .plus, exponent: -exponent / 2, significand: sqrt(x))
      // root has its unit at 1 where n 2ˢ ≥ 2¹⁰⁴
      let r = UInt128(UInt64(root))
      let square = UInt128(n) << UInt128(shift)
      #expect(Double(r) == root)
      #expect(r * r + r >= square && r * r - r < square)
    }
  }

  @Test func `zeros, infinity, negative numbers and NaN`() {
    #expect(sqrt(0).bitPattern == 0)
    #expect(sqrt(-0.0).bitPattern == (-0.0).bitPattern)
    #expect(sqrt(.infinity) == .infinity)
    #expect(sqrt(0x1p-1074) == 0x1p-537)
    for x in [-1, -Double.infinity, Double.nan, -Double.nan, -Double.leastNonzeroMagnitude] {
      #expect(sqrt(x).bitPattern == Double.nan.bitPattern)
    }
  }
}
