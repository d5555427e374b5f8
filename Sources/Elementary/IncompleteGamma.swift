/// The regularized lower incomplete gamma function, P(a, x).
///
/// It is the probability that a gamma variable of shape a is at most x: 1/Γ(a) times the integral of
/// tᵃ⁻¹ e⁻ᵗ from 0 to x.
///
/// - Parameters:
///   - a: the shape, a positive number.
///   - x: a number that is not negative.
/// - Returns: P(a, x), between 0 and 1, with a relative error below 1e-13 for a up to 1e6; NaN for
///   a ≤ 0, x < 0 and NaN.
/// - Source: NIST, *Digital Library of Mathematical Functions*, sections 8.7 and 8.9.
public func regularizedGammaP(_ a: Double, _ x: Double) -> Double {
  incompleteGamma(a, x)?.lower ?? .nan
}

/// The regularized upper incomplete gamma function, Q(a, x) = 1 − P(a, x).
///
/// It is computed by itself where it is the smaller of the two, so that a tail keeps its digits.
///
/// - Parameters:
///   - a: the shape, a positive number.
///   - x: a number that is not negative.
/// - Returns: Q(a, x), between 0 and 1, with a relative error below 1e-13 for a up to 1e6; NaN for
///   a ≤ 0, x < 0 and NaN.
/// - Source: NIST, *Digital Library of Mathematical Functions*, sections 8.7 and 8.9.
public func regularizedGammaQ(_ a: Double, _ x: Double) -> Double {
  incompleteGamma(a, x)?.upper ?? .nan
}

/// Both functions and the density; `nil` where they are not defined.
func incompleteGamma(_ a: Double, _ x: Double) -> (lower: Double, upper: Double, front: Double)? {
  guard a > 0, a < .infinity, x >= 0 else { return nil }
  guard x > 0 else { return (0, 1, 0) }
  guard x < .infinity else { return (1, 0, 0) }
  // xᵃ e⁻ˣ / Γ(a)
  let front = gammaFront(a, x)
  if a <= 1, x <= 1 { return smallGamma(a, x, front) }
  if x < a + 1 {
    let lower = front * gammaSeries(a, x)
    return (lower, 1 - lower, front)
  }
  let upper = front * gammaFraction(a, x)
  return (1 - upper, upper, front)
}

/// Σ xᵏ / (a (a + 1) ⋯ (a + k)): the lower function without its front.
private func gammaSeries(_ a: Double, _ x: Double) -> Double {
  var term = 1 / a
  var sum = DoubleDouble(term)
  var k = 1.0
  while term > 0x1p-58 * sum.high {
    term *= x / (a + k)
    sum += DoubleDouble(term)
    k += 1
  }
  return sum.high
}

/// 1 / (x + 1 − a − 1 (1 − a) / (x + 3 − a − 2 (2 − a) / (…))): the upper function without its front.
private func gammaFraction(_ a: Double, _ x: Double) -> Double {
  var fraction = ContinuedFraction(first: x + 1 - a)
  var k = 1.0
  while !fraction.hasConverged {
    fraction.extend(numerator: -k * (k - a), denominator: x + 2 * k + 1 - a)
    k += 1
  }
  return 1 / fraction.value
}

/// Both functions for a ≤ 1 and x ≤ 1, where 1 − P would cancel for small a.
private func smallGamma(
  _ a: Double, _ x: Double, _ front: Double
) -> (lower: Double, upper: Double, front: Double) {
  // xᵃ / Γ(a + 1) = e^L, and P = e^L (1 + a Σ (−x)ᵏ / ((a + k) k!))
  let logarithm = preciseLog(x) * a
  let shifted = a < 0.3 ? logGammaNearOne(a) : preciseLogGamma(DoubleDouble.exactSum(1, a))
  let exponent = logarithm - shifted
  var (term, sum, k) = (1.0, 0.0, 1.0)
  while term.magnitude > 0x1p-60 * sum.magnitude {
    term *= -x / k
    sum += term / (a + k)
    k += 1
  }
  let power = exponential(ofBounded: bounded(exponent.high), plus: exponent.low)
  let upper = -expm1(exponent.high) - power * (a * sum + exponent.low)
  return (power + power * (a * sum), upper, front)
}

/// xᵃ e⁻ˣ / Γ(a).
///
/// For large a the factors are huge and tiny. Then it is √(a / 2π) times e^(−a (δ − log(1 + δ))) with
/// x = a (1 + δ), times what Stirling's formula leaves over.
///
/// - Source: Loader 2000, *Fast and accurate computation of binomial probabilities*.
private func gammaFront(_ a: Double, _ x: Double) -> Double {
  guard a >= 10 else {
    let exponent = preciseLog(x) * a - DoubleDouble(x) - preciseLogGamma(a)
    return exponential(ofBounded: bounded(exponent.high), plus: exponent.low)
  }
  let distance = DoubleDouble.exactSum(x, -a) / DoubleDouble(a)
  let deviance = logDeviance(distance) * a
  let exponent = -deviance - DoubleDouble(stirlingRest(a))
  let power = exponential(ofBounded: bounded(exponent.high), plus: exponent.low)
  return power * sqrt(a * 0x1.45f306dc9c883p-3)  // 1 / 2π
}

/// δ − log(1 + δ), which is not negative.
///
/// - Precondition: δ > −1.
func logDeviance(_ d: DoubleDouble) -> DoubleDouble {
  guard d.high.magnitude < 0.02 else {
    return d - preciseLog(DoubleDouble(1) + d)
  }
  // δ² (1/2 − δ/3 + δ²/4 − …)
  var sum = DoubleDouble.zero
  for k in stride(from: 20.0, through: 2, by: -1) {
    sum = DoubleDouble(1) / DoubleDouble(k) - sum * d
  }
  return d * d * sum
}
