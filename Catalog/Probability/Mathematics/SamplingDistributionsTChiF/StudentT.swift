import Elementary

/// Student's t distribution: what the mean of few bell-shaped numbers follows when their spread is
/// estimated from the same numbers.
///
/// Both tails are integrals of the same kind, an incomplete beta function of ν / (ν + t²), so that
/// small probabilities keep all their digits.
///
/// - Source: Student 1908, *The probable error of a mean*, Biometrika 6, 1–25; NIST, *Digital
///   Library of Mathematical Functions*, section 8.17.
public struct StudentT: Hashable, Sendable {
  /// The degrees of freedom, ν > 0.
  public let degreesOfFreedom: Double

  /// The distribution with some degrees of freedom.
  ///
  /// - Parameter degreesOfFreedom: ν, a positive number.
  /// - Precondition: ν is positive and finite.
  public init(degreesOfFreedom: Double) {
    precondition(
      degreesOfFreedom > 0 && degreesOfFreedom.isFinite,
      "\(degreesOfFreedom) degrees of freedom")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of a value at least as far from 0 as t, on either side.
  ///
  /// - Parameter t: any number.
  /// - Returns: P(|T| ≥ |t|), between 0 and 1.
  public func twoSidedTail(_ t: Double) -> Double {
    guard t.isFinite else { return t.isNaN ? .nan : 0 }
    // P(|T| ≥ |t|) = I_{ν/(ν+t²)}(ν/2, 1/2); with u = |t| / √ν nothing overflows
    let u = t.magnitude / sqrt(degreesOfFreedom)
    let (near, far) = u < 1 ? (1 / (1 + u * u), u * u / (1 + u * u)) : Self.shares(ofInverse: 1 / u)
    return regularizedBeta(near, complement: far, degreesOfFreedom / 2, 0.5)
  }

  /// 1 / (1 + u²) and u² / (1 + u²) for a large u, from 1 / u.
  private static func shares(ofInverse v: Double) -> (Double, Double) {
    (v * v / (1 + v * v), 1 / (1 + v * v))
  }

  /// The probability of a value of at least t.
  ///
  /// - Parameter t: any number.
  /// - Returns: P(T ≥ t), between 0 and 1.
  public func upperTail(_ t: Double) -> Double {
    // half of both tails, or all but half of them
    t < 0 ? 1 - twoSidedTail(t) / 2 : twoSidedTail(t) / 2
  }

  /// The distance from 0 that a value exceeds, on either side, with some probability.
  ///
  /// - Parameter probability: between 0 and 1.
  /// - Returns: the t ≥ 0 with P(|T| ≥ t) = probability; infinity for 0.
  /// - Precondition: the probability lies between 0 and 1.
  public func twoSidedQuantile(_ probability: Double) -> Double {
    precondition(probability >= 0 && probability <= 1, "a probability of \(probability)")
    guard probability > 0 else { return .infinity }
    // far = t² / (ν + t²) from 1 − I_far(1/2, ν/2) = P, near = 1 − far from I_near(ν/2, 1/2) = P:
    // of the two, the smaller is the exact one
    let far = inverseRegularizedBetaComplement(probability, 0.5, degreesOfFreedom / 2)
    if far < 0.5 { return sqrt(degreesOfFreedom) * sqrt(far / (1 - far)) }
    let near = inverseRegularizedBeta(probability, degreesOfFreedom / 2, 0.5)
    return sqrt(degreesOfFreedom) * sqrt((1 - near) / near)
  }
}
