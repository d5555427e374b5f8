/// The natural logarithm of |Γ(x)|.
///
/// Γ(n) = (n − 1)! for whole numbers n, and Γ(x + 1) = x Γ(x) for all x.
///
/// - Parameter x: any number.
/// - Returns: log |Γ(x)|. For x > 0 within 2 units in the last place, also near its zeros 1 and 2. For
///   x < 0 within 2⁻⁵¹ of the larger of 1 and the result; the sign of Γ itself is (−1)^⌈|x|⌉ there,
///   and near a zero between two poles no relative accuracy is promised. ∞ for 0, for the negative
///   whole numbers and for ±∞; NaN for NaN.
/// - Source: NIST, *Digital Library of Mathematical Functions*, sections 5.5, 5.7 and 5.11.
public func logGamma(_ x: Double) -> Double {
  guard x == x else { return .nan }
  guard x.magnitude < .infinity else { return .infinity }
  guard x > 0 else { return logGamma(ofNegative: x) }
  switch x {
  case 0.7..<1.35: return logGammaNearOne(x - 1).high
  case 1.35..<2.5: return logGammaNearTwo(x - 2)
  default: return preciseLogGamma(x).high
  }
}

/// log |Γ(x)| for x ≤ 0 by reflection: Γ(x) Γ(1 − x) = π / sin πx.
private func logGamma(ofNegative x: Double) -> Double {
  let part = -x - (-x).rounded(.down)
  guard part > 0 else { return .infinity }
  // |sin πx| depends on the distance from the next whole number only
  let distance = min(part, 1 - part)
  let angle = precisePi * distance
  let sine = distance <= 0.25 ? preciseSine(angle) : preciseCosine(precisePi * (0.5 - distance))
  let logPi = DoubleDouble(0x1.250d048e7a1bdp+0, 0x1.7abf2ad8d5088p-57)
  return (logPi - preciseLog(sine) - preciseLogGamma(DoubleDouble.exactSum(1, -x))).high
}

/// log Γ(1 + d) = −γ d + Σ (−1)ᵏ ζ(k) dᵏ / k.
///
/// - Precondition: |d| ≤ 0.35.
func logGammaNearOne(_ d: Double) -> DoubleDouble {
  let coefficients = [
    0x1.a51a6625307d3p-1, -0x1.9a4d55beab2d7p-2, 0x1.151322ac7d848p-2,
    -0x1.a8b9c17aa6149p-3, 0x1.5b40cb100c306p-3, -0x1.2703a1dcea3aep-3,
    0x1.010b36af86397p-3, -0x1.c806706d57db4p-4, 0x1.9a01e385d5f8fp-4,
    -0x1.748c33114c6d6p-4, 0x1.556ad63243bc4p-4, -0x1.3b1d971fc5985p-4,
    0x1.2496df8320c5fp-4, -0x1.11133476e7fe0p-4, 0x1.00010064cdeb2p-4,
    -0x1.e1e2d311e8abdp-5, 0x1.c71ce3a20b419p-5, -0x1.af28a1b5688a0p-5,
    0x1.9999b3352d5bap-5, -0x1.86186db77bfbfp-5, 0x1.745d1d1778df9p-5,
    -0x1.642c88591b66dp-5, 0x1.555556aaafdcdp-5, -0x1.47ae151eb9fb7p-5,
    0x1.3b13b189d925ep-5, -0x1.2f684c00002bcp-5, 0x1.24924936db7bcp-5,
    -0x1.1a7b961a7b9aap-5, 0x1.111111155556dp-5, -0x1.08421086318cep-5,
    0x1.0000000100002p-5, -0x1.f07c1f08ba2eap-6, 0x1.e1e1e1e25a5a6p-6,
    -0x1.d41d41d457c58p-6,
  ]
  let gamma = DoubleDouble(0x1.2788cfc6fb619p-1, -0x1.6cb90701fbfabp-58)
  return squareTimes(coefficients, d) - gamma * d
}

/// log Γ(2 + d) = (1 − γ) d + Σ (−1)ᵏ (ζ(k) − 1) dᵏ / k.
///
/// - Precondition: −0.65 ≤ d ≤ 0.5.
private func logGammaNearTwo(_ d: Double) -> Double {
  let coefficients = [
    0x1.4a34cc4a60fa6p-2, -0x1.13e001a557607p-4, 0x1.51322ac7d8483p-6,
    -0x1.e404fc218f5f2p-8, 0x1.7add6eadb6c30p-9, -0x1.38ac5c2bf8e08p-10,
    0x1.0b36af86396e9p-11, -0x1.d3fd4c76d2fc8p-13, 0x1.a127b0f17d65ap-14,
    -0x1.78de5bd7c81efp-15, 0x1.580dcee66eb02p-16, -0x1.3cbc963ce2243p-17,
    0x1.2597a39f34aacp-18, -0x1.11b2eb7679541p-19, 0x1.0064cdeb22f0fp-20,
    -0x1.e2600d93cfd2fp-22, 0x1.c76bbb3f07a4dp-23, -0x1.af5a6cbbf8a97p-24,
    0x1.99b93c2070b0fp-25, -0x1.862c734df3eacp-26, 0x1.7469daccfadcdp-27,
    -0x1.6434a8447aeadp-28, 0x1.555a877ffd2c3p-29, -0x1.47b1679258d0ep-30,
    0x1.3b15d2b2fc10cp-31, -0x1.2f69a9fabe3e0p-32, 0x1.24932a337434cp-33,
    -0x1.1a7c26ec2523cp-34, 0x1.11116e693ed98p-35, -0x1.08424cbc543d8p-36,
    0x1.000026e3f644fp-37, -0x1.f07c514fc9f0ap-39, 0x1.e1e2026aafcd8p-40,
    -0x1.d41d56e5ee2e2p-41, 0x1.c71c7f6f10e37p-42, -0x1.bacf9a27bc89bp-43,
    0x1.af28718a10d6ep-44, -0x1.a41a45603e5b6p-45, 0x1.99999c0716ee9p-46,
    -0x1.8f9c1a8df9d78p-47, 0x1.8618628d28905p-48, -0x1.7d05f4c31c560p-49,
    0x1.745d17b56ba4ap-50, -0x1.6c16c1b4d6456p-51,
  ]
  let slope = DoubleDouble(0x1.b0ee6072093cep-2, 0x1.6cb90701fbfabp-58)
  return (slope * d + squareTimes(coefficients, d)).high
}

/// d² (c₀ + c₁ d + c₂ d² + …) in two doubles, of which the second is right but for c₁ d.
private func squareTimes(_ coefficients: [Double], _ d: Double) -> DoubleDouble {
  let rest = coefficients.dropFirst().reversed().reduce(0) { $0 * d + $1 }
  return DoubleDouble.product(d, d) * DoubleDouble.exactSum(coefficients[0], d * rest)
}

/// log Γ(x) with an absolute error of about 2⁻⁶⁷ of the terms it is made of.
///
/// - Precondition: x > 0.
func preciseLogGamma(_ x: Double) -> DoubleDouble { preciseLogGamma(DoubleDouble(x)) }

/// log Γ(x) with an absolute error of about 2⁻⁶⁷ of the terms it is made of.
///
/// Stirling's series is for large numbers; a smaller one is raised by Γ(x + 1) = x Γ(x) first.
///
/// - Precondition: x > 0.
func preciseLogGamma(_ x: DoubleDouble) -> DoubleDouble {
  // Γ(x) = 1/x to the last digit, and products with x would leave the range
  guard x.high > 0x1p-900 else { return -preciseLog(x) }
  var (z, product) = (x, DoubleDouble(1))
  while z.high < 24 {
    product = product * z
    z += DoubleDouble(1)
  }
  // (z − ½) log z − z + ½ log 2π + …
  let log = preciseLog(z)
  let halfLogTwoPi = DoubleDouble(0x1.d67f1c864beb5p-1, -0x1.65b5a1b7ff5dfp-55)
  guard z.high < 0x1p1014 else { return DoubleDouble(.infinity) }
  let leading = (z - DoubleDouble(0.5)) * log - z + halfLogTwoPi
  let raised = leading + DoubleDouble(stirlingRest(z.high))
  return product.high == 1 ? raised : raised - preciseLog(product)
}

/// What Stirling's formula leaves over: log Γ(z) − ((z − ½) log z − z + ½ log 2π).
///
/// - Precondition: z ≥ 10, where nine terms leave an error below 2⁻⁵⁷ of the sum.
func stirlingRest(_ z: Double) -> Double {
  let coefficients = [
    0x1.5555555555555p-4, -0x1.6c16c16c16c17p-9, 0x1.a01a01a01a01ap-11,
    -0x1.3813813813814p-11, 0x1.b951e2b18ff23p-11, -0x1.f6ab0d9993c7dp-10,
    0x1.a41a41a41a41ap-8, -0x1.e4286cb0f5398p-6, 0x1.6fe96381e0680p-3,
  ]
  // Σ B₂ₖ / (2k (2k − 1) z²ᵏ⁻¹)
  let w = 1 / (z * z)
  return coefficients.reversed().reduce(0) { $0 * w + $1 } / z
}
