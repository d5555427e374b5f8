/// The greatest common divisor of two whole numbers.
///
/// Every divisor of a and b divides a − q b, so the pair (b, a mod b) has the same common divisors
/// as (a, b); the second number shrinks until it is 0.
///
/// - Parameters:
///   - a: a whole number.
///   - b: a whole number.
/// - Returns: the largest number that divides both; 0 for two zeros.
/// - Complexity: O(log min(a, b)) divisions.
public func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
  var (a, b) = (a, b)
  // gcd(a, b) = gcd(b, a mod b), gcd(a, 0) = a
  while b != 0 { (a, b) = (b, a % b) }
  return a
}
