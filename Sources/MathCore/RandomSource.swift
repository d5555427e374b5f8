import Elementary

/// A source of random bits, and what can be made of them.
///
/// Everything is derived from 64-bit words, so that one seed gives the same numbers on machines
/// with an `Int` of 32 and of 64 bits. (Swift's own `Int.random(in:using:)` and `shuffle` do not.)
public protocol RandomSource {
  /// The next 64 random bits.
  mutating func next() -> UInt64
}

extension RandomSource {
  /// A number in [0, 1), one of 2⁵³ that lie evenly.
  ///
  /// - Returns: k / 2⁵³ with k uniform.
  public mutating func uniform() -> Double {
    // the upper 53 bits, times 2⁻⁵³
    Double(next() >> 11) * 0x1p-53
  }

  /// A number in a half-open interval.
  ///
  /// - Parameter range: where the number lies.
  /// - Returns: a + (b − a) u with u uniform in [0, 1); never b.
  /// - Precondition: the range is not empty and its ends are finite.
  public mutating func uniform(in range: Range<Double>) -> Double {
    let (a, b) = (range.lowerBound, range.upperBound)
    precondition(a < b && a.isFinite && b.isFinite, "no number lies in \(a) ..< \(b)")
    while true {
      let u = uniform()
      let x = (1 - u) * a + u * b
      if x < b { return max(a, x) }
    }
  }

  /// A whole number below a bound, each equally likely.
  ///
  /// A random 64-bit word times n has its upper word below n. The few words that would make some
  /// numbers more likely than others are drawn again.
  ///
  /// - Parameter bound: n, at least 1.
  /// - Returns: a number from 0 to n − 1.
  /// - Precondition: n ≥ 1.
  /// - Source: Lemire 2019, *Fast random integer generation in an interval*, ACM Transactions on
  ///   Modeling and Computer Simulation 29 (1), article 3.
  public mutating func index(below bound: Int) -> Int {
    precondition(bound >= 1, "no number lies below \(bound) and at or above 0")
    let n = UInt64(bound)
    var product = next().multipliedFullWidth(by: n)
    if product.low < n {
      // 2⁶⁴ mod n words are too many
      let excess = (0 &- n) % n
      while product.low < excess { product = next().multipliedFullWidth(by: n) }
    }
    return Int(product.high)
  }

  /// A number from the standard normal distribution.
  ///
  /// A random point in the unit disc has a uniform squared radius s and an independent angle; its
  /// abscissa, stretched by √(−2 ln s / s), is normal. The ordinate would be a second one; it is
  /// dropped, so that a generator is its seed and nothing else.
  ///
  /// - Returns: a number with mean 0 and standard deviation 1.
  /// - Source: Marsaglia and Bray 1964, *A convenient method for generating normal variables*, SIAM
  ///   Review 6 (3), 260–264.
  public mutating func normal() -> Double {
    while true {
      let (u, v) = (2 * uniform() - 1, 2 * uniform() - 1)
      let s = u * u + v * v
      if s > 0, s < 1 { return u * sqrt(-2 * log(s) / s) }
    }
  }

  /// A number from a normal distribution.
  ///
  /// - Parameters:
  ///   - mean: μ.
  ///   - deviation: σ, not negative, in the unit of the mean.
  /// - Returns: μ + σ z with z standard normal.
  /// - Precondition: σ ≥ 0.
  public mutating func normal(mean: Double, standardDeviation deviation: Double) -> Double {
    precondition(deviation >= 0, "the standard deviation \(deviation) is negative")
    return mean + deviation * normal()
  }

  /// The numbers from 0 to n − 1 in random order, each order equally likely.
  ///
  /// - Parameter count: n.
  /// - Returns: n numbers.
  /// - Precondition: n is not negative.
  /// - Complexity: O(n).
  /// - Source: Durstenfeld 1964, *Algorithm 235: random permutation*, Communications of the ACM
  ///   7 (7), 420.
  public mutating func permutation(of count: Int) -> [Int] {
    choice(of: count, from: count)
  }

  /// Some of the numbers from 0 to n − 1, none twice, in random order.
  ///
  /// - Parameters:
  ///   - k: how many.
  ///   - n: from how many.
  /// - Returns: k different numbers, each set and each order equally likely.
  /// - Precondition: 0 ≤ k ≤ n.
  /// - Complexity: O(n).
  public mutating func choice(of k: Int, from n: Int) -> [Int] {
    precondition(k >= 0 && k <= n, "\(k) different numbers out of \(n)")
    var numbers = Array(0..<n)
    for i in 0..<k {
      // one of those that are left goes to place i
      numbers.swapAt(i, i + index(below: n - i))
    }
    return Array(numbers[..<k])
  }

  /// One of the numbers from 0 to n − 1, with given chances.
  ///
  /// - Parameter weights: n numbers in proportion to the chances.
  /// - Returns: i with probability wᵢ / Σ w; never one of weight 0.
  /// - Precondition: no weight is negative or not finite, and their sum is positive and finite.
  /// - Complexity: O(n).
  public mutating func choice(weights: [Double]) -> Int {
    var (total, last) = (0.0, 0)
    for (i, weight) in weights.enumerated() {
      precondition(weight >= 0, "the weight \(weight) of \(i) is not a chance")
      if weight > 0 { last = i }
      total += weight
    }
    precondition(total > 0 && total.isFinite, "weights with the sum \(total) give no chances")
    // the first i with w₀ + … + wᵢ > u Σ w
    let target = uniform() * total
    var sum = 0.0
    for (i, weight) in weights.enumerated() {
      sum += weight
      if sum > target { return i }
    }
    return last
  }
}
