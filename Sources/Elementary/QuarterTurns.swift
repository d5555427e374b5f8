/// An angle as whole quarter turns and a rest of at most an eighth of a turn.
///
/// The rest is x 2/π without its whole part, times π/2. For a large x the product needs many digits
/// of 2/π: those that make multiples of four quarter turns are left out, and of the others so many
/// are taken that the nearest a double comes to a multiple of π/2 leaves 106 bits.
///
/// - Source: Payne & Hanek 1983, *Radian reduction for trigonometric functions*, ACM SIGNUM
///   Newsletter 18 (1), 19–24.
struct QuarterTurns {
  /// The number of whole quarter turns, of which only the last two bits count.
  let count: Int
  /// The rest, between −π/4 and π/4, in two doubles.
  let rest: DoubleDouble

  /// The parts of an angle.
  ///
  /// - Parameter x: an angle in radians, finite and not negative.
  init(_ x: Double) {
    guard x > 0x1.921fb54442d18p-1 else {
      (count, rest) = (0, DoubleDouble(x))
      return
    }
    // x = m 2ᵉ with a whole number m of 53 bits
    let exponent = Int(x.exponent) - 52
    let m = x.significandBitPattern | 0x10_0000_0000_0000
    // 256 bits of 2/π from the place where m 2ᵉ times a bit is 2: what stands before makes
    // multiples of four quarter turns
    let place = exponent - 2
    var product = (0 as UInt64, 0 as UInt64, 0 as UInt64, 0 as UInt64)
    var carry = 0 as UInt64
    (product.3, carry) = Self.multiply(m, Self.bits(from: place + 192), 0)
    (product.2, carry) = Self.multiply(m, Self.bits(from: place + 128), carry)
    (product.1, carry) = Self.multiply(m, Self.bits(from: place + 64), carry)
    (product.0, _) = Self.multiply(m, Self.bits(from: place), carry)
    // two bits of whole quarter turns, then 192 bits of a fraction
    var whole = Int(product.0 &>> 62)
    var fraction = (
      product.0 &<< 2 | product.1 &>> 62, product.1 &<< 2 | product.2 &>> 62,
      product.2 &<< 2 | product.3 &>> 62
    )
    // more than half a quarter turn: the next one, less what is missing
    let isBeyond = fraction.0 &>> 63 == 1
    if isBeyond {
      whole += 1
      fraction = (~fraction.0, ~fraction.1, ~fraction.2)
    }
    var turn = DoubleDouble.zero
    var scale = 0x1p-32
    for word in [fraction.0, fraction.1, fraction.2] {
      turn += DoubleDouble(Double(word &>> 32) * scale)
      turn += DoubleDouble(Double(word & 0xFFFF_FFFF) * (scale * 0x1p-32))
      scale *= 0x1p-64
    }
    let halfPi = DoubleDouble(0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54)
    count = whole
    rest = isBeyond ? -(turn * halfPi) : turn * halfPi
  }

  /// a b + carry, low and high word.
  private static func multiply(
    _ a: UInt64, _ b: UInt64, _ carry: UInt64
  ) -> (low: UInt64, high: UInt64) {
    let (high, low) = a.multipliedFullWidth(by: b)
    let (sum, overflow) = low.addingReportingOverflow(carry)
    return (sum, high &+ (overflow ? 1 : 0))
  }

  /// 64 bits of 2/π, of which the first has the value 2^−(place + 1); before the point are zeros.
  private static func bits(from place: Int) -> UInt64 {
    func word(_ i: Int) -> UInt64 { twoOverPi.indices.contains(i) ? twoOverPi[i] : 0 }
    let index = place >> 6
    let shift = UInt64(place & 63)
    return shift == 0 ? word(index) : word(index) &<< shift | word(index + 1) &>> (64 &- shift)
  }

  /// The first 1280 bits of 2/π, written by Scripts/elementary_coefficients.py.
  private static let twoOverPi: [UInt64] = [
    0xA2F9_836E_4E44_1529, 0xFC27_57D1_F534_DDC0, 0xDB62_9599_3C43_9041, 0xFE51_63AB_DEBB_C561,
    0xB724_6E3A_424D_D2E0, 0x0649_2EEA_09D1_921C, 0xFE1D_EB1C_B129_A73E, 0xE882_35F5_2EBB_4484,
    0xE99C_7026_B45F_7E41, 0x3991_D639_8353_39F4, 0x9C84_5F8B_BDF9_283B, 0x1FF8_97FF_DE05_980F,
    0xEF2F_118B_5A0A_6D1F, 0x6D36_7ECF_27CB_09B7, 0x4F46_3F66_9E5F_EA2D, 0x7527_BAC7_EBE5_F17B,
    0x3D07_39F7_8A52_92EA, 0x6BFB_5FB1_1F8D_5D08, 0x5603_3046_FC7B_6BAB, 0xF0CF_BC20_9AF4_361D,
  ]
}
