/// A positive number as 2ᵏ z with z between √½ and √2, so that log x = k log 2 + log z.
///
/// The interval lies around 1: numbers near 1 have k = 0, and log z keeps its relative accuracy.
@usableFromInline
struct BinaryParts {
  /// k, a whole number.
  @usableFromInline let exponent: Double
  /// z, in [√½, √2).
  @usableFromInline let fraction: Double

  /// The parts of x by shifts and masks alone, which a vector unit has for 64 bits too.
  ///
  /// - Precondition: 0 < x < ∞; otherwise the parts mean nothing.
  @inlinable @inline(__always)
  init(_ x: Double) {
    let rootOfHalf = 0x3FE6_A09E_667F_3BCD as UInt64  // the bits of √½, rounded up
    let one = 0x3FF0_0000_0000_0000 as UInt64  // the bits of 1
    let isSubnormal = x < 0x1p-1022
    let bits = (isSubnormal ? x * 0x1p54 : x).bitPattern
    // counted from √½ on, the exponent bits change where z reaches √2
    let counted = bits &+ (one &- rootOfHalf)
    fraction = Double(bitPattern: (counted & 0x000F_FFFF_FFFF_FFFF) &+ rootOfHalf)
    // as the last bits of 2⁵² + 1023 + k, a whole number becomes a double without a conversion
    let whole = Double(bitPattern: (counted &>> 52) | 0x4330_0000_0000_0000)
    exponent = whole - (isSubnormal ? 0x1p52 + 1077 : 0x1p52 + 1023)
  }
}
