import Elementary
public import MathCore

/// The line of least squares through points with one feature, by the formula of the textbooks.
///
/// With one feature and a constant term the normal equation has two unknowns, and its solution can
/// be written down. The best line goes through the point of both means, so all that counts are the
/// distances from the means. For more features, and for the last digits, there is
/// ``LinearRegression``.
public struct StraightLine: Hashable, Sendable {
  /// How far the line rises for one unit of x.
  public let slope: Double
  /// The height of the line at x = 0, in the unit of y.
  public let intercept: Double
  /// yᵢ − ŷᵢ, n numbers in the unit of y.
  public let residuals: Vector
  /// How far the line rises at each point for one unit of the target there, n numbers from 1/n to 1;
  /// their sum is 2.
  public let leverages: Vector
  /// The share of the variation of y that the line explains; `nil` where y does not vary.
  public let rSquared: Double?
  /// s = √(Σ (yᵢ − ŷᵢ)² / (n − 2)), in the unit of y; `nil` where n = 2.
  public let residualDeviation: Double?

  /// Fits a line.
  ///
  /// It is `nil` where x does not vary by more than the rounding of its mean, for then no line is the
  /// best, and where a number is not finite, or too large or too small to be squared.
  ///
  /// - Parameters:
  ///   - x: the feature, n numbers.
  ///   - y: what is to be predicted, n numbers.
  /// - Precondition: there is a target for each feature.
  /// - Complexity: O(n).
  public init?(x: Vector, y: Vector) {
    precondition(x.count == y.count, "\(x.count) features and \(y.count) targets")
    let (acrossMean, across) = Self.centred(x)
    let (upMean, up) = Self.centred(y)
    let n = Double(x.count)
    let (sxx, syy) = (Self.sum(across, across), Self.sum(up, up))
    // w = Sxy / Sxx and b = ȳ − w x̄
    let slope = Self.sum(across, up) / sxx
    let intercept = upMean - slope * acrossMean
    guard sxx.isNormal, slope.isFinite, intercept.isFinite, syy.isFinite else { return nil }
    (self.slope, self.intercept) = (slope, intercept)
    // rᵢ = (yᵢ − ȳ) − w (xᵢ − x̄)
    let residuals = up - slope * across
    self.residuals = residuals
    // hᵢ = 1/n + (xᵢ − x̄)² / Sxx
    leverages = Vector(across.elements.map { 1 / n + $0 * $0 / sxx })
    let left = Self.sum(residuals, residuals)
    // R² = 1 − Σ rᵢ² / Syy, and s² = Σ rᵢ² / (n − 2)
    rSquared = syy.isNormal ? max(0, 1 - left / syy) : nil
    residualDeviation = x.count > 2 ? sqrt(left / (n - 2)) : nil
  }

  /// The prediction for a feature.
  ///
  /// - Parameter x: the feature.
  /// - Returns: w x + b, in the unit of y.
  public func callAsFunction(_ x: Double) -> Double { slope * x + intercept }

  /// The mean of some numbers, and how far each lies from it: all 0 where that is no more than the
  /// rounding of the mean.
  private static func centred(_ numbers: Vector) -> (mean: Double, distances: Vector) {
    let mean = numbers.sum / Double(numbers.count)
    var (largest, farthest) = (0.0, 0.0)
    var distances = numbers
    for i in numbers.indices {
      distances[i] -= mean
      largest = max(largest, numbers[i].magnitude)
      farthest = max(farthest, distances[i].magnitude)
    }
    // n additions round by at most n · 2⁻⁵³ of the largest sum, which is n times the largest number
    let rounding = 0x1p-52 * Double(numbers.count) * largest
    return (mean, farthest > rounding ? distances : Vector(repeating: 0, count: numbers.count))
  }

  private static func sum(_ a: Vector, _ b: Vector) -> Double {
    var sum = 0.0
    for i in a.indices { sum += a[i] * b[i] }
    return sum
  }
}
