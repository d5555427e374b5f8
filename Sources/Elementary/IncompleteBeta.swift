/// The regularized incomplete beta function, I_x(a, b).
///
/// It is the probability that a beta variable is at most x: 1/B(a, b) times the integral of
/// tᵃ⁻¹ (1 − t)ᵇ⁻¹ from 0 to x. The distributions of Student, Fisher and of binomial counts are made
/// of it.
///
/// - Parameters:
///   - x: a number from 0 to 1.
///   - a: the first shape, a positive number.
///   - b: the second shape, a positive number.
/// - Returns: I_x(a, b), between 0 and 1, with a relative error below 1e-13 for shapes up to 1e6; NaN
///   where an argument is outside its range.
/// - Source: NIST, *Digital Library of Mathematical Functions*, section 8.17.
public func regularizedBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
  regularizedBeta(x, complement: 1 - x, a, b)
}

/// I_x(a, b) where 1 − x is known better than a subtraction would tell.
///
/// - Parameters:
///   - x: a number from 0 to 1.
///   - y: 1 − x, to all its digits.
///   - a: the first shape, a positive number.
///   - b: the second shape, a positive number.
/// - Returns: I_x(a, b), between 0 and 1, with a relative error below 1e-13 for shapes up to 1e6; NaN
///   where an argument is outside its range.
public func regularizedBeta(
  _ x: Double, complement y: Double, _ a: Double, _ b: Double
) -> Double {
  incompleteBeta(x, y, a, b)?.lower ?? .nan
}

/// 1 − I_x(a, b), computed by itself where it is the smaller of the two.
///
/// - Parameters:
///   - x: a number from 0 to 1.
///   - a: the first shape, a positive number.
///   - b: the second shape, a positive number.
/// - Returns: 1 − I_x(a, b) = I_{1−x}(b, a), between 0 and 1, with a relative error below 1e-13 for
///   shapes up to 1e6; NaN where an argument is outside its range.
public func regularizedBetaComplement(_ x: Double, _ a: Double, _ b: Double) -> Double {
  incompleteBeta(x, 1 - x, a, b)?.upper ?? .nan
}

/// Both functions and xᵃ yᵇ / B(a, b); `nil` where they are not defined.
func incompleteBeta(
  _ x: Double, _ y: Double, _ a: Double, _ b: Double
) -> (lower: Double, upper: Double, front: Double)? {
  guard x >= 0, y >= 0, x <= 1, y <= 1, a > 0, b > 0, a < .infinity, b < .infinity else {
    return nil
  }
  guard x > 0 else { return (0, 1, 0) }
  guard y > 0 else { return (1, 0, 0) }
  let front = betaFront(x, y, a, b)
  // the fraction converges fast below the mean of the distribution
  if x <= (a + 1) / (a + b + 2) {
    let lower = front / betaFraction(x, y, a, b)
    return (lower, 1 - lower, front)
  }
  let upper = front / betaFraction(y, x, b, a)
  return (1 - upper, upper, front)
}

/// The continued fraction by which xᵃ yᵇ / B(a, b) is divided to give I_x(a, b).
///
/// It asks for x and for 1 − x: near either end a change in the last digit of one is large for the
/// other.
///
/// - Source: DiDonato & Morris 1992, *Algorithm 708: significant digit computation of the incomplete
///   beta function ratios*, ACM Transactions on Mathematical Software 18, 360–373.
private func betaFraction(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
  // a y − b x, which vanishes at the mean
  let sum = DoubleDouble.exactSum(a, b)
  let drift = (x <= y ? DoubleDouble(a) - sum * x : sum * y - DoubleDouble(b)).high
  var fraction = ContinuedFraction(first: a * (drift + 1) / (a + 1))
  var m = 0.0
  while !fraction.hasConverged {
    m += 1
    let odd = a + 2 * m - 1
    let even = m * (b - m) * x / odd
    fraction.extend(
      numerator: ((a + m - 1) / odd) * (sum.high + m - 1) * x * even,
      denominator: m + even + (a + m) * (drift + 1 + m * (1 + y)) / (a + 2 * m + 1))
  }
  return fraction.value
}

/// xᵃ yᵇ / B(a, b), with y = 1 − x.
private func betaFront(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
  let (least, most) = (min(a, b), max(a, b))
  if least >= 10 { return largeBetaFront(x, y, a, b) }
  // the smaller of x and y has the digits; the other is 1 less it
  let powers =
    x <= y
    ? preciseLog(x) * a + preciseLog(DoubleDouble.exactSum(1, -x)) * b
    : preciseLog(DoubleDouble.exactSum(1, -y)) * a + preciseLog(y) * b
  let logBeta: DoubleDouble
  if most < 10 {
    logBeta =
      preciseLogGamma(a) + preciseLogGamma(b) - preciseLogGamma(DoubleDouble.exactSum(a, b))
  } else {
    // log Γ(m) − log Γ(l + m) for a large m, from Stirling's formula for both
    let sum = DoubleDouble.exactSum(least, most)
    let ratio = DoubleDouble(least) / DoubleDouble(most)
    let growth = preciseLog(DoubleDouble(1) + ratio) * (most - 0.5) + preciseLog(sum) * least
    let rests = stirlingRest(sum.high) - stirlingRest(most)
    logBeta = preciseLogGamma(least) - growth + DoubleDouble(least) - DoubleDouble(rests)
  }
  let exponent = powers - logBeta
  return exponential(ofBounded: bounded(exponent.high), plus: exponent.low)
}

/// xᵃ yᵇ / B(a, b) for large shapes, from how far x is from the mean a / (a + b).
///
/// - Source: Loader 2000, *Fast and accurate computation of binomial probabilities*.
private func largeBetaFront(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
  let sum = DoubleDouble.exactSum(a, b)
  // x (a + b) − a = b − y (a + b): the smaller of x and y has the digits
  let excess = x <= y ? sum * x - DoubleDouble(a) : DoubleDouble(b) - sum * y
  let deviance =
    logDeviance(excess / DoubleDouble(a)) * a + logDeviance(-excess / DoubleDouble(b)) * b
  let rests = stirlingRest(sum.high) - stirlingRest(a) - stirlingRest(b)
  let exponent = DoubleDouble(rests) - deviance
  let power = exponential(ofBounded: bounded(exponent.high), plus: exponent.low)
  return power * sqrt(a * (b / sum.high) * 0x1.45f306dc9c883p-3)  // 1 / 2π
}
