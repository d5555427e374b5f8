import MathCore
import Testing

@Suite struct `Generators` {
  @Test func `SplitMix64 gives the published words`() {
    var generator = SplitMix64(seed: 1_234_567)
    let words: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    for word in words { #expect(generator.next() == word) }
  }

  @Test func `xoshiro256 starstar gives the words of the reference implementation`() {
    var generator = Xoshiro256StarStar(state: (1, 2, 3, 4))
    let words: [UInt64] = [
      11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
      607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
      10_595_114_339_597_558_777, 2_904_607_092_377_533_576,
    ]
    for word in words { #expect(generator.next() == word) }
  }

  @Test func `a seed becomes a state through SplitMix64`() {
    for seed in [0, 1, 42, UInt64.max] {
      var words = SplitMix64(seed: seed)
      let state = (words.next(), words.next(), words.next(), words.next())
      #expect(Generator(seed: seed) == Generator(state: state))
    }
  }

  @Test func `the same seed gives the same sequence and another seed another`() {
    var (a, b, c) = (Generator(seed: 5), Generator(seed: 5), Generator(seed: 6))
    var differs = false
    for _ in 0..<1_000 {
      let word = a.next()
      #expect(word == b.next())
      differs = differs || word != c.next()
    }
    #expect(differs)
    #expect(a == b)
    #expect(a.hashValue == b.hashValue)
  }
}

/// A source of chosen words.
struct Chosen: RandomSource {
  var words: [UInt64]
  mutating func next() -> UInt64 { words.removeFirst() }
}

@Suite struct `Random numbers` {
  @Test func `uniform numbers are the upper 53 bits`() {
    var chosen = Chosen(words: [0, .max, 1 << 63, 0x7FF, 0x800])
    #expect(chosen.uniform() == 0)
    #expect(chosen.uniform() == (1.0).nextDown)
    #expect(chosen.uniform() == 0.5)
    #expect(chosen.uniform() == 0)
    #expect(chosen.uniform() == 0x1p-53)
  }

  @Test func `the moments of uniform numbers`() {
    // Hoeffding: the mean of n numbers in [0, 1] is off by t with a chance below 2 exp(−2 n t²);
    // for n = 10⁶ and t = 0.004 that is 3 · 10⁻¹⁴
    var generator = Generator(seed: 1)
    var (first, second) = (0.0, 0.0)
    for _ in 0..<1_000_000 {
      let u = generator.uniform()
      #expect(u >= 0 && u < 1)
      first += u
      second += u * u
    }
    #expect((first / 1e6 - 1.0 / 2).magnitude < 0.004)
    #expect((second / 1e6 - 1.0 / 3).magnitude < 0.004)
  }

  @Test func `an interval holds its numbers and never its end`() {
    var generator = Generator(seed: 2)
    for range in [-3.0..<5, 1..<(1.0).nextUp, -1e308..<1e308, 0..<Double.leastNonzeroMagnitude] {
      for _ in 0..<1_000 { #expect(range.contains(generator.uniform(in: range))) }
    }
  }

  @Test func `the upper word of a product is the index`() {
    // 2⁶⁴ mod 10 = 6: a lower word below 6 is one too many, as that of 2⁶³ × 10 = 5 · 2⁶⁴ + 0
    var chosen = Chosen(words: [1 << 63, (1 << 63) + 1, 0, 1 << 62])
    #expect(chosen.index(below: 10) == 5)
    // 2⁶⁴ mod 3 = 1: the word 0 is one too many, and 2⁶² × 3 has the upper word 0
    #expect(chosen.index(below: 3) == 0)
    #expect(chosen.words.isEmpty)
  }

  @Test func `an index is equally likely everywhere`() {
    // Hoeffding with n = 10⁵ and t = 0.014: a chance below 2 exp(−39) for each of 7 numbers
    var generator = Generator(seed: 3)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<100_000 { counts[generator.index(below: 7)] += 1 }
    for count in counts { #expect((Double(count) / 1e5 - 1.0 / 7).magnitude < 0.014) }
    for _ in 0..<100 { #expect(generator.index(below: 1) == 0) }
    #expect((0..<Int.max).contains(generator.index(below: .max)))
  }

  @Test func `the moments of normal numbers`() {
    // Chebyshev with six standard errors: √(1/n), √(2/n), √(15/n), √(96/n) for z, z², z³, z⁴
    var generator = Generator(seed: 4)
    let n = 1_000_000.0
    var moments = [0.0, 0, 0, 0]
    for _ in 0..<1_000_000 {
      let z = generator.normal()
      moments[0] += z
      moments[1] += z * z
      moments[2] += z * z * z
      moments[3] += z * z * z * z
    }
    for (sum, (mean, variance)) in zip(moments, [(0.0, 1.0), (1, 2), (0, 15), (3, 96)]) {
      #expect((sum / n - mean).magnitude < 6 * (variance / n).squareRoot())
    }
  }

  @Test func `a mean and a standard deviation stretch and shift`() {
    var (a, b) = (Generator(seed: 5), Generator(seed: 5))
    for _ in 0..<100 {
      #expect(a.normal(mean: 10, standardDeviation: 3) == 10 + 3 * b.normal())
    }
    #expect(a.normal(mean: 7, standardDeviation: 0) == 7)
  }

  @Test func `a permutation holds each number once`() {
    var generator = Generator(seed: 6)
    for n in 0...100 { #expect(generator.permutation(of: n).sorted() == Array(0..<n)) }
  }

  @Test func `all six orders of three are equally likely`() {
    // Hoeffding with n = 60,000 and t = 0.018: a chance below 2 exp(−38) for each
    var generator = Generator(seed: 7)
    var counts = [[Int]: Int]()
    for _ in 0..<60_000 { counts[generator.permutation(of: 3), default: 0] += 1 }
    #expect(counts.count == 6)
    for count in counts.values { #expect((Double(count) / 6e4 - 1.0 / 6).magnitude < 0.018) }
  }

  @Test func `a choice without replacement repeats nothing`() {
    var generator = Generator(seed: 8)
    for n in 0...30 {
      for k in 0...n {
        let chosen = generator.choice(of: k, from: n)
        #expect(chosen.count == k && Set(chosen).count == k)
        #expect(chosen.allSatisfy { (0..<n).contains($0) })
      }
    }
  }

  @Test func `weights are chances`() {
    var generator = Generator(seed: 9)
    let weights = [0.0, 1, 0, 3, 4, 0]
    var counts = [0, 0, 0, 0, 0, 0]
    for _ in 0..<80_000 { counts[generator.choice(weights: weights)] += 1 }
    for (count, weight) in zip(counts, weights) {
      #expect(weight > 0 || count == 0)
      #expect((Double(count) / 8e4 - weight / 8).magnitude < 0.016)
    }
    #expect(generator.choice(weights: [0, .leastNonzeroMagnitude]) == 1)
  }

  @Test func `weights that are no chances stop the program`() async {
    await #expect(processExitsWith: .failure) {
      var generator = Generator(seed: 1)
      _ = generator.choice(weights: [1, -1])
    }
    await #expect(processExitsWith: .failure) {
      var generator = Generator(seed: 1)
      _ = generator.choice(weights: [0, 0])
    }
    await #expect(processExitsWith: .failure) {
      var generator = Generator(seed: 1)
      _ = generator.choice(weights: [1, .nan])
    }
  }
}
