/// An unevaluated sum of two doubles, high and low, that holds about 106 bits.
///
/// An addition or a multiplication of doubles is off by a number that is itself a double. Kept
/// beside the rounded result, it makes the pair exact. Only + − × and bit operations are needed, so
/// the bits are the same with and without a fused multiply-add.
///
/// - Source: Dekker 1971, *A floating-point technique for extending the available precision*,
///   Numerische Mathematik 18, 224–242.
public struct DoubleDouble: Hashable, Sendable {
  /// The sum, rounded to a double.
  public let high: Double
  /// What the rounding lost.
  public let low: Double

  /// high + low, which do not overlap: |low| ≤ ulp(high) / 2.
  @inlinable @inline(__always)
  public init(_ high: Double, _ low: Double) {
    self.high = high
    self.low = low
  }
}

extension DoubleDouble {
  /// a + b without an error.
  ///
  /// - Precondition: |a| ≥ |b| or a = 0; otherwise the result is no more than approximate.
  @inlinable @inline(__always)
  public static func sum(_ a: Double, _ b: Double) -> DoubleDouble {
    let sum = a + b
    return DoubleDouble(sum, b - (sum - a))
  }

  /// a + b without an error, whichever is the larger.
  ///
  /// - Source: Knuth, *The Art of Computer Programming*, volume 2, section 4.2.2.
  @inlinable @inline(__always)
  public static func exactSum(_ a: Double, _ b: Double) -> DoubleDouble {
    let sum = a + b
    let fromB = sum - a
    return DoubleDouble(sum, (a - (sum - fromB)) + (b - fromB))
  }

  /// a × b without an error, where neither the product nor its low half underflows or overflows.
  @inlinable @inline(__always)
  public static func product(_ a: Double, _ b: Double) -> DoubleDouble {
    let (a1, b1) = (leadingHalf(a), leadingHalf(b))
    let (a2, b2) = (a - a1, b - b1)
    let product = a * b
    // (a₁ + a₂) (b₁ + b₂) − ab: every product here has at most 53 bits and every sum is exact
    return DoubleDouble(product, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2)
  }

  /// a rounded to 26 bits; what is left has 26 as well, and a sign.
  @inlinable @inline(__always)
  static func leadingHalf(_ a: Double) -> Double {
    Double(bitPattern: (a.bitPattern &+ 0x0400_0000) & 0xFFFF_FFFF_F800_0000)
  }
}
