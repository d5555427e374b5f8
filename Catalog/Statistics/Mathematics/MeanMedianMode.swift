import Elementary
public import MathCore

/// The mean of some numbers: their sum, shared out equally.
///
/// The numbers are divided by a power of two first, so that no sum overflows, and added with twice
/// the digits, so that the mean of n equal numbers is exactly that number.
///
/// - Parameter x: n numbers, in any unit.
/// - Returns: (1/n) Σ xᵢ, in the unit of `x`; `nil` for no numbers, and where one is not finite.
/// - Complexity: O(n).
public func mean(of x: Vector) -> Double? {
  guard x.count > 0 else { return nil }
  var largest = 0.0
  for value in x.elements {
    guard value.isFinite else { return nil }
    largest = max(largest, value.magnitude)
  }
  guard largest > 0 else { return 0 }
  let scale = Double(sign: .plus, exponent: largest.exponent, significand: 1)
  // x̄ = s (1/n) Σ (xᵢ / s) with s = 2^⌊log₂ max |xᵢ|⌋
  var sum = DoubleDouble.zero
  for value in x.elements { sum += DoubleDouble(value / scale) }
  return (sum / DoubleDouble(Double(x.count))).high * scale
}

/// The mean of each column of a table.
///
/// - Parameter x: n rows of d columns.
/// - Returns: d means; `nil` for no rows, and where a number is not finite.
/// - Complexity: O(n d).
public func means(ofColumnsOf x: Matrix) -> Vector? {
  var means: [Double] = []
  for j in 0..<x.columns {
    guard let mean = mean(of: x.column(j)) else { return nil }
    means.append(mean)
  }
  return Vector(means)
}
