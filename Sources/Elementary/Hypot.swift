/// √(x² + y²), as if the squares could neither overflow nor underflow.
///
/// Both are scaled by one power of 2, exactly. The squares and their sum are formed with twice the
/// digits, and one step of Newton's method corrects the root of the leading half.
///
/// - Parameters:
///   - x: any number.
///   - y: any number.
/// - Returns: the length of (x, y) within 0.51 units in the last place (1 where it is subnormal);
///   infinity if either is infinite, even beside NaN.
/// - Source: Borges 2021, *Algorithm 1014: an improved algorithm for hypot(x, y)*, ACM Transactions
///   on Mathematical Software 47 (1), doi:10.1145/3428446, for the corrected root; here the squares
///   are exact.
@inlinable @inline(__always)
public func hypot(_ x: Double, _ y: Double) -> Double {
  let (a, b) = (x.magnitude, y.magnitude)
  let (larger, smaller) = (a > b ? a : b, a > b ? b : a)

  let isHuge = larger > 0x1p511
  let isTiny = larger < 0x1p-459
  let scale = isHuge ? 0x1p-600 : isTiny ? 0x1p600 : 1
  let scaleBack = isHuge ? 0x1p600 : isTiny ? 0x1p-600 : 1
  let (u, v) = (larger * scale, smaller * scale)

  let squares = DoubleDouble.product(u, u) + DoubleDouble.product(v, v)
  let root = sqrt(squares.high)
  // h + (u² + v² − h²) / 2h
  let square = DoubleDouble.product(root, root)
  let missing = ((squares.high - square.high) - square.low) + squares.low
  let length = (root + missing / (2 * root)) * scaleBack

  let finite = a + b == 0 ? 0 : withOneNaN(length)
  return a == .infinity ? .infinity : b == .infinity ? .infinity : finite
}
