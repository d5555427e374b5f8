import Elementary
import MathCore
import Testing

@Suite struct `The same bits everywhere` {
  /// A hash (FNV-1a over words) of 2,400,000 results on arguments of every size and kind.
  static func checksum() -> UInt64 {
    var generator = Generator(seed: 9)
    var hash = 0xCBF2_9CE4_8422_2325 as UInt64
    func add(_ result: Double) { hash = (hash ^ result.bitPattern) &* 0x100_0000_01B3 }
    for _ in 0..<200_000 {
      let x = Double(bitPattern: generator.next())
      let y = Double(bitPattern: generator.next())
      let a = generator.uniform(in: -800..<800)
      let b = generator.uniform(in: 0..<10)
      let c = generator.uniform(in: -300..<300)
      for result in [
        exp(x), exp(a), log(x), log(b), pow(b, c), pow(x, y), pow(-b, c.rounded(.towardZero)),
        hypot(x, y), hypot(a, b), sqrt(x),
      ] {
        add(result)
      }
      add(generator.normal())
      add(Double(generator.index(below: 1000)))
    }
    return hash
  }

  @Test func `the results have the bits seen on other processors and builds`() {
    // seen on x86-64 without and with a fused multiply-add, optimised and not, and in WebAssembly
    #expect(Self.checksum() == 3_432_758_032_034_135_744)
  }
}
