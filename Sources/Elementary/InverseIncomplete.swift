/// The x at which P(a, x) has a given value.
///
/// - Parameters:
///   - a: the shape, a positive number.
///   - p: a probability.
/// - Returns: x ≥ 0 with P(a, x) = p, with a relative error below 1e-13 where x is that well
///   determined by p; 0 for 0, ∞ for 1; NaN for a ≤ 0, p outside [0, 1] and NaN.
public func inverseRegularizedGammaP(_ a: Double, _ p: Double) -> Double {
  guard p >= 0, p <= 1, a > 0, a < .infinity else { return .nan }
  return inverseGamma(a, lower: p, upper: 1 - p)
}

/// The x at which Q(a, x) has a given value.
///
/// - Parameters:
///   - a: the shape, a positive number.
///   - q: a probability.
/// - Returns: x ≥ 0 with Q(a, x) = q, with a relative error below 1e-13 where x is that well
///   determined by q; ∞ for 0, 0 for 1; NaN for a ≤ 0, q outside [0, 1] and NaN.
public func inverseRegularizedGammaQ(_ a: Double, _ q: Double) -> Double {
  guard q >= 0, q <= 1, a > 0, a < .infinity else { return .nan }
  return inverseGamma(a, lower: 1 - q, upper: q)
}

private func inverseGamma(_ a: Double, lower p: Double, upper q: Double) -> Double {
  guard p > 0 else { return 0 }
  guard q > 0 else { return .infinity }
  let fromBelow = p <= q
  // P ≈ xᵃ / Γ(a + 1) for small x: the start for small p, and a bound from below always
  let small = (preciseLog(p) + preciseLogGamma(DoubleDouble.exactSum(1, a))).high / a
  let exponent = risingRoot(from: max(small, -745) - 1e-9, to: log(a + 40 * sqrt(a) + 800)) { u in
    let x = exp(u)
    guard let value = incompleteGamma(a, x) else { return (0, 1) }
    // d log P / du = x f(x) / P, and front = x f(x)
    return fromBelow
      ? (log(value.lower / p), value.front / value.lower)
      : (-log(value.upper / q), value.front / value.upper)
  }
  let x = exp(exponent)
  guard let value = incompleteGamma(a, x), value.front > 0 else { return x }
  // one step in x itself, which has more digits than its logarithm
  let error = fromBelow ? value.lower - p : q - value.upper
  return x - x * (error / value.front)
}

/// The x at which I_x(a, b) has a given value.
///
/// - Parameters:
///   - p: a probability.
///   - a: the first shape, a positive number.
///   - b: the second shape, a positive number.
/// - Returns: x in [0, 1] with I_x(a, b) = p, with a relative error below 1e-13 where x is that well
///   determined by p; NaN where an argument is outside its range.
public func inverseRegularizedBeta(_ p: Double, _ a: Double, _ b: Double) -> Double {
  guard p >= 0, p <= 1, a > 0, b > 0, a < .infinity, b < .infinity else { return .nan }
  return inverseBeta(lower: p, upper: 1 - p, a, b)
}

/// The x at which 1 − I_x(a, b) has a given value.
///
/// - Parameters:
///   - q: a probability.
///   - a: the first shape, a positive number.
///   - b: the second shape, a positive number.
/// - Returns: x in [0, 1] with 1 − I_x(a, b) = q, with a relative error below 1e-13 where x is that
///   well determined by q; NaN where an argument is outside its range.
public func inverseRegularizedBetaComplement(_ q: Double, _ a: Double, _ b: Double) -> Double {
  guard q >= 0, q <= 1, a > 0, b > 0, a < .infinity, b < .infinity else { return .nan }
  return inverseBeta(lower: 1 - q, upper: q, a, b)
}

private func inverseBeta(lower p: Double, upper q: Double, _ a: Double, _ b: Double) -> Double {
  guard p > 0 else { return 0 }
  guard q > 0 else { return 1 }
  let fromBelow = p <= q
  // u = log(x / (1 − x)) tells numbers near 0 and near 1 apart alike
  let logit = risingRoot(from: -745, to: 745) { u in
    let (x, y) = shares(ofLogit: u)
    guard let value = incompleteBeta(x, y, a, b) else { return (0, 1) }
    // dx = x y du, so d log I / du = front / I with front = xᵃ yᵇ / B(a, b)
    return fromBelow
      ? (log(value.lower / p), value.front / value.lower)
      : (-log(value.upper / q), value.front / value.upper)
  }
  let (x, y) = shares(ofLogit: logit)
  guard let value = incompleteBeta(x, y, a, b), value.front > 0 else { return x }
  let error = fromBelow ? value.lower - p : q - value.upper
  return min(1, x - x * y * (error / value.front))
}

/// x and 1 − x for u = log(x / (1 − x)).
private func shares(ofLogit u: Double) -> (Double, Double) {
  let small = exp(-u.magnitude)
  let (less, more) = (small / (1 + small), 1 / (1 + small))
  return u < 0 ? (less, more) : (more, less)
}

/// The place where a rising function is 0.
///
/// Newton's steps where they stay between the bounds and halve what is left, bisection where not:
/// at most some hundred evaluations whatever the function.
///
/// - Parameters:
///   - least: where the function is not positive.
///   - most: where the function is not negative.
///   - function: the value and the slope at a place.
/// - Returns: the place.
private func risingRoot(
  from least: Double, to most: Double, _ function: (Double) -> (value: Double, slope: Double)
) -> Double {
  var (low, high) = (least, max(least, most))
  var here = low + (high - low) / 2
  var width = high - low
  for _ in 0..<300 {
    let (value, slope) = function(here)
    if value == 0 { return here }
    if value > 0 || value.isNaN { high = here } else { low = here }
    let step = value / slope
    let next = here - step
    let isInside = next > low && next < high && step.magnitude < width / 2
    let place = isInside ? next : low + (high - low) / 2
    width = isInside ? step.magnitude : high - low
    if place == here || (place - here).magnitude <= 0x1p-52 * here.magnitude { return place }
    here = place
  }
  return here
}
