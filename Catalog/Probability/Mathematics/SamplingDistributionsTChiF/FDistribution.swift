import Elementary

/// Fisher's F distribution: what the ratio of two estimates of one variance follows.
///
/// - Source: NIST, *Digital Library of Mathematical Functions*, section 8.17.
public struct FDistribution: Hashable, Sendable {
  /// The degrees of freedom of the estimate above the line, d₁ > 0.
  public let numerator: Double
  /// The degrees of freedom of the estimate below the line, d₂ > 0.
  public let denominator: Double

  /// The distribution with some degrees of freedom.
  ///
  /// - Parameters:
  ///   - numerator: d₁, a positive number.
  ///   - denominator: d₂, a positive number.
  /// - Precondition: both are positive and finite.
  public init(numerator: Double, denominator: Double) {
    precondition(
      numerator > 0 && numerator.isFinite && denominator > 0 && denominator.isFinite,
      "\(numerator) and \(denominator) degrees of freedom")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The probability of a ratio of at least f.
  ///
  /// - Parameter f: any number.
  /// - Returns: P(F ≥ f), between 0 and 1.
  public func upperTail(_ f: Double) -> Double {
    guard f > 0 else { return f.isNaN ? .nan : 1 }
    guard f.isFinite else { return 0 }
    // P(F ≥ f) = I_{1/(1+u)}(d₂/2, d₁/2) with u = d₁ f / d₂
    let u = numerator / denominator * f
    guard u.isFinite else { return 0 }
    let near = u < 1 ? 1 / (1 + u) : (1 / u) / (1 + 1 / u)
    let far = u < 1 ? u / (1 + u) : 1 / (1 + 1 / u)
    return regularizedBeta(near, complement: far, denominator / 2, numerator / 2)
  }
}
