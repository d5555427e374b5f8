/// A small, fast generator of 64-bit words: a counter whose value is scrambled.
///
/// It serves to turn one seed into the state of a larger generator.
///
/// - Source: Steele, Lea and Flood 2014, *Fast splittable pseudorandom number generators*,
///   OOPSLA 2014, 453–472.
public struct SplitMix64: RandomSource, Hashable, Sendable {
  private var state: UInt64

  /// A generator with the given seed; every seed is as good as any other.
  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15  // 2⁶⁴ divided by the golden ratio
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The generator of the catalog: xoshiro256**, with a period of 2²⁵⁶ − 1.
///
/// - Source: Blackman and Vigna 2021, *Scrambled linear pseudorandom number generators*, ACM
///   Transactions on Mathematical Software 47 (4), article 36.
public struct Xoshiro256StarStar: RandomSource, Hashable, Sendable {
  private var s: (UInt64, UInt64, UInt64, UInt64)

  /// A generator whose state is made from one seed by ``SplitMix64``, as its authors advise.
  public init(seed: UInt64) {
    var words = SplitMix64(seed: seed)
    s = (words.next(), words.next(), words.next(), words.next())
  }

  /// A generator with the given state.
  ///
  /// - Precondition: the state is not all zeros, from which nothing else would follow.
  public init(state: (UInt64, UInt64, UInt64, UInt64)) {
    precondition(
      (state.0 | state.1 | state.2 | state.3) != 0, "a state of zeros gives nothing but zeros")
    s = state
  }

  public mutating func next() -> UInt64 {
    let result = rotate(s.1 &* 5, by: 7) &* 9
    let shifted = s.1 << 17
    s.2 ^= s.0
    s.3 ^= s.1
    s.1 ^= s.2
    s.0 ^= s.3
    s.2 ^= shifted
    s.3 = rotate(s.3, by: 45)
    return result
  }

  private func rotate(_ x: UInt64, by k: UInt64) -> UInt64 { (x << k) | (x >> (64 - k)) }

  public static func == (a: Self, b: Self) -> Bool { a.s == b.s }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(s.0)
    hasher.combine(s.1)
    hasher.combine(s.2)
    hasher.combine(s.3)
  }
}

/// The generator that the catalog uses everywhere.
public typealias Generator = Xoshiro256StarStar
