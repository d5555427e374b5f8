/// An unevaluated sum of two doubles, high and low, that holds about 106 bits.
///
/// An addition or a multiplication of doubles is off by a number that is itself a double. Kept
/// beside the rounded result, it makes the pair exact. Only + − × and bit operations are needed, so
/// the bits are the same with and without a fused multiply-add.
///
/// - Source: Dekker 1971, *A floating-point technique for extending the available precision*,
///   Numerische Mathematik 18, 224–242.
@usableFromInline
struct DoubleDouble {
  @usableFromInline let high: Double
  @usableFromInline let low: Double

  @inlinable @inline(__always)
  init(_ high: Double, _ low: Double) {
    self.high = high
    self.low = low
  }
}

extension DoubleDouble {
  /// a + b without an error.
  ///
  /// - Precondition: |a| ≥ |b| or a = 0; otherwise the result is no more than approximate.
  @inlinable @inline(__always)
  static func sum(_ a: Double, _ b: Double) -> DoubleDouble {
    let sum = a + b
    return DoubleDouble(sum, b - (sum - a))
  }

  /// a × b without an error, where neither the product nor its low half underflows or overflows.
  @inlinable @inline(__always)
  static func product(_ a: Double, _ b: Double) -> DoubleDouble {
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

  /// a + b with a relative error of about 2⁻¹⁰⁴.
  ///
  /// - Precondition: |a| ≥ |b| or a = 0.
  @inlinable @inline(__always)
  static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let high = sum(a.high, b.high)
    return sum(high.high, high.low + (a.low + b.low))
  }

  /// a × b with a relative error of about 2⁻¹⁰⁴.
  @inlinable @inline(__always)
  static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let high = product(a.high, b.high)
    return sum(high.high, high.low + (a.high * b.low + a.low * b.high))
  }
}
