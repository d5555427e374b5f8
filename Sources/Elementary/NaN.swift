/// x itself, with one NaN for all: processors differ in the sign and the digits of those they make.
@inlinable @inline(__always)
func withOneNaN(_ x: Double) -> Double {
  x == x ? x : .nan
}
