public func regularizedBeta(_ x: Double, complement y: Double, _ a: Double, _ b: Double) -> Double {
  guard x > 0 else { return 0 }
  guard y > 0 else { return 1 }
  if x > (a + 1) / (a + b + 2) { return 1 - regularizedBeta(y, complement: x, b, a) }
  func lg(_ z: Double) -> Double {
    var z = z, shift = 0.0
    while z < 30 { shift += log(z); z += 1 }
    return (z - 0.5) * log(z) - z + 0.91893853320467274178 + 1 / (12 * z) - 1 / (360 * z * z * z) + 1 / (1260 * z * z * z * z * z) - shift
  }
  let front = exp(a * log(x) + b * log(y) + lg(a + b) - lg(a) - lg(b)) / a
  var c = 1.0, d = 1 - (a + b) * x / (a + 1)
  d = 1 / d
  var h = d
  for m in 1...5000 {
    let mm = Double(m)
    let e = mm * (b - mm) * x / ((a + 2 * mm - 1) * (a + 2 * mm))
    d = 1 / (1 + e * d); c = 1 + e / c; h *= d * c
    let f = -(a + mm) * (a + b + mm) * x / ((a + 2 * mm) * (a + 2 * mm + 1))
    d = 1 / (1 + f * d); c = 1 + f / c
    h *= d * c
    if (d * c - 1).magnitude < 1e-16 { break }
  }
  return front * h
}
public func inverseRegularizedBeta(_ p: Double, _ a: Double, _ b: Double) -> Double {
  var lo = 0.0, hi = 1.0
  for _ in 0..<200 { let m = (lo + hi) / 2; if regularizedBeta(m, complement: 1 - m, a, b) < p { lo = m } else { hi = m } }
  return (lo + hi) / 2
}
public func inverseRegularizedBetaComplement(_ q: Double, _ a: Double, _ b: Double) -> Double {
  var lo = 0.0, hi = 1.0
  for _ in 0..<200 { let m = (lo + hi) / 2; if regularizedBeta(1 - m, complement: m, b, a) > q { lo = m } else { hi = m } }
  return (lo + hi) / 2
}
