import Elementary

/// Integrals by the double exponential rule.
///
/// The substitution x = tanh(π/2 sinh t) makes the integrand fall off so fast at both ends that the
/// trapezoidal rule converges exponentially, also where the integrand has a pole at an end that can
/// be integrated. Infinite ranges have substitutions of their own.
///
/// - Source: H. Takahasi and M. Mori, "Double exponential formulas for numerical integration",
///   Publications of the Research Institute for Mathematical Sciences 9 (1974).
enum Quadrature {
  /// - Returns: the integral, or `nil` where halving the step does not settle it to 1e-9.
  static func integral(
    from a: Double, to b: Double, _ f: (Double) throws(EvaluationError) -> Double
  ) throws(EvaluationError) -> Double? {
    if a.isNaN || b.isNaN { return nil }
    if a == b { return 0 }
    if a > b { return try integral(from: b, to: a, f).map { -$0 } }
    var step = 0.5
    var last = try sum(a, b, step: step, offset: 0, f) * step
    for _ in 0..<8 {
      step /= 2
      // the points between the ones before
      let next = 0.5 * last + (try sum(a, b, step: 2 * step, offset: step, f)) * step
      if next.isNaN { return nil }
      if (next - last).magnitude <= 1e-13 * max(1, next.magnitude) { return next }
      if step < 0.01, (next - last).magnitude <= 1e-9 * max(1, next.magnitude) { return next }
      last = next
    }
    return nil
  }

  /// Σ f(x(t)) x′(t) over t = offset + k step.
  private static func sum(
    _ a: Double, _ b: Double, step: Double, offset: Double,
    _ f: (Double) throws(EvaluationError) -> Double
  ) throws(EvaluationError) -> Double {
    var sum = 0.0
    let reach = a.isInfinite && b.isInfinite ? 4.5 : 4.0
    for direction in [1.0, -1.0] {
      var t = direction > 0 ? offset : offset == 0 ? -step : -offset
      while t.magnitude <= reach {
        let (x, weight) = point(a, b, t)
        if weight > 0, x > a, x < b, x.isFinite {
          let value = try f(x)
          // an end that is not reached
          if value.isFinite { sum += value * weight } else if t.magnitude < 3 { return .nan }
        }
        t += direction * step
      }
    }
    return sum
  }

  private static func point(_ a: Double, _ b: Double, _ t: Double) -> (x: Double, weight: Double) {
    let halfPi = Double.pi / 2
    let s = halfPi * Elementary.sinh(t)
    let ds = halfPi * Elementary.cosh(t)
    switch (a.isInfinite, b.isInfinite) {
    case (false, false):
      // x = m + r tanh s, written from the nearer end so that it does not round to it
      let r = (b - a) / 2
      let c = Elementary.cosh(s)
      let tail = 2 * r / (1 + Elementary.exp(2 * s.magnitude))
      return (s < 0 ? a + tail : b - tail, r * ds / (c * c))
    case (false, true):
      let e = Elementary.exp(s)
      return (a + e, e * ds)
    case (true, false):
      let e = Elementary.exp(s)
      return (b - e, e * ds)
    case (true, true):
      return (Elementary.sinh(s), Elementary.cosh(s) * ds)
    }
  }
}

/// Limits by extrapolation in a step that is halved.
///
/// - Source: L. F. Richardson and J. A. Gaunt, "The deferred approach to the limit", Philosophical
///   Transactions of the Royal Society A 226 (1927).
enum Extrapolation {
  struct Estimate {
    var value: Double
    var error: Double
    var isSettled: Bool { value.isFinite && error <= 1e-6 * max(1, value.magnitude) }
  }

  /// The limit of f(h) for h → 0 from above.
  static func limit(
    _ f: (Double) throws(EvaluationError) -> Double
  ) throws(EvaluationError) -> Estimate {
    var best = Estimate(value: .nan, error: .infinity)
    var rows: [[Double]] = []
    var h = 0.25
    for k in 0..<24 {
      var row = [try f(h)]
      if let above = rows.last {
        // T(k, j) = T(k, j−1) + (T(k, j−1) − T(k−1, j−1)) / (2ʲ − 1)
        for j in 1...min(k, 6) where j <= above.count {
          let correction = (row[j - 1] - above[j - 1]) / (Dual(2).power(j).value - 1)
          let value = row[j - 1] + correction
          let error = max(correction.magnitude, (value - above[j - 1]).magnitude)
          if error < best.error { best = Estimate(value: value, error: error) }
          row.append(value)
        }
        let difference = (row[0] - above[0]).magnitude
        if difference < best.error { best = Estimate(value: row[0], error: difference) }
      }
      rows.append(row)
      h /= 2
    }
    return best
  }
}
