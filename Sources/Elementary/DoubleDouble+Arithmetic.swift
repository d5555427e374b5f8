/// Arithmetic with about 104 bits: a longer accumulator for sums and products of doubles.
///
/// - Source: Hida, Li & Bailey 2001, *Algorithms for quad-double precision floating point
///   arithmetic*, Proceedings of the 15th IEEE Symposium on Computer Arithmetic.
extension DoubleDouble {
  /// A double as it is.
  @inlinable @inline(__always)
  public init(_ value: Double) { self.init(value, 0) }

  /// 0.
  public static var zero: DoubleDouble { DoubleDouble(0, 0) }

  /// a + b with a relative error of about 2⁻¹⁰⁵.
  @inlinable @inline(__always)
  public static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let high = exactSum(a.high, b.high)
    let low = exactSum(a.low, b.low)
    let first = sum(high.high, high.low + low.high)
    return sum(first.high, first.low + low.low)
  }

  /// −a.
  @inlinable @inline(__always)
  public static prefix func - (a: DoubleDouble) -> DoubleDouble { DoubleDouble(-a.high, -a.low) }

  /// a − b with a relative error of about 2⁻¹⁰⁵.
  @inlinable @inline(__always)
  public static func - (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble { a + -b }

  /// a + b in the place of a.
  @inlinable @inline(__always)
  public static func += (a: inout DoubleDouble, b: DoubleDouble) { a = a + b }

  /// a − b in the place of a.
  @inlinable @inline(__always)
  public static func -= (a: inout DoubleDouble, b: DoubleDouble) { a = a + -b }

  /// a × b with a relative error of about 2⁻¹⁰⁴.
  @inlinable @inline(__always)
  public static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let high = product(a.high, b.high)
    return sum(high.high, high.low + (a.high * b.low + a.low * b.high))
  }

  /// a × b with a relative error of about 2⁻¹⁰⁴.
  @inlinable @inline(__always)
  public static func * (a: DoubleDouble, b: Double) -> DoubleDouble {
    let high = product(a.high, b)
    return sum(high.high, high.low + a.low * b)
  }

  /// a ÷ b with a relative error of about 2⁻¹⁰³.
  ///
  /// The quotient of the high parts, and twice the quotient of what it leaves of a.
  @inlinable @inline(__always)
  public static func / (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let first = a.high / b.high
    let left = a - b * first
    let second = left.high / b.high
    let third = (left - b * second).high / b.high
    return sum(first, second) + DoubleDouble(third)
  }

  /// √a with a relative error of about 2⁻¹⁰³.
  ///
  /// The root of the high part, and one step of Newton's method from it.
  ///
  /// - Precondition: a is positive or 0.
  @inlinable @inline(__always)
  public func squareRoot() -> DoubleDouble {
    guard high > 0 else { return .zero }
    let root = sqrt(high)
    // √a ≈ r + (a − r²) / 2r
    let left = self - .product(root, root)
    return .sum(root, left.high / (2 * root))
  }
}
