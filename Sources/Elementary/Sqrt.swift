/// √x, correctly rounded.
///
/// IEEE 754 asks for the square root nearest to the exact one, and every processor has it; so has
/// WebAssembly.
///
/// - Parameter x: any number.
/// - Returns: √x within half a unit in the last place; −0 for −0, NaN for negative numbers and NaN.
/// - Source: IEEE 754-2019, *IEEE standard for floating-point arithmetic*, 5.4.1.
@inlinable @inline(__always)
public func sqrt(_ x: Double) -> Double {
  // |x| tells the compiler that no C library need be asked to report a negative argument
  let root = x.magnitude.squareRoot()
  // one NaN for all: processors differ in the sign of the one they make
  return x > 0 ? root : x == 0 ? x : .nan
}
