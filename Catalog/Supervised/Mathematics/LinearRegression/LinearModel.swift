import Elementary
import LinearAlgebra
public import MathCore
import Probability

/// A fitted linear regression, and how sure it is.
///
/// If the errors are independent and follow one bell curve, each coefficient divided by its standard
/// error follows Student's t distribution with n − p degrees of freedom.
///
/// - Source: Hastie, Tibshirani & Friedman, *The Elements of Statistical Learning*, 2nd ed.,
///   Springer 2009, section 3.2.
public struct LinearModel: Sendable {
  let design: DesignMatrix
  let solution: LeastSquares
  /// The sums of squares behind R² and F.
  public let variation: Variation
  /// The coefficient of each term, the intercept first if there is one; p numbers.
  public var parameters: Vector { solution.coefficients }
  /// yᵢ − ŷᵢ, n numbers in the unit of the target.
  public let residuals: Vector
  /// s = √(Σ (yᵢ − ŷᵢ)² / (n − p)), in the unit of the target; `nil` where n = p.
  public let residualDeviation: Double?

  init(design: DesignMatrix, target y: Vector, solution: LeastSquares) {
    self.design = design
    self.solution = solution
    // What is left is no more than the rounding of the target itself: the fit is exact.
    let exact = solution.residualNorm <= 0x1p-52 * Norm.l2(y)
    residuals = exact ? Vector(repeating: 0, count: y.count) : solution.residuals
    variation = Variation(of: y, residuals: residuals, aroundMean: design.hasIntercept)
    let freedom = design.columns.rows - design.columns.columns
    residualDeviation =
      freedom > 0 ? (exact ? 0 : solution.residualNorm / sqrt(Double(freedom))) : nil
  }

  /// n − p: the rows that are left after each term has taken one.
  public var residualDegreesOfFreedom: Int { design.columns.rows - design.columns.columns }

  /// The constant term; 0 where there is none.
  public var intercept: Double { design.hasIntercept ? parameters[0] : 0 }

  /// The coefficients of the features and their powers, without the intercept.
  public var coefficients: Vector {
    Vector(Array(parameters.elements.dropFirst(design.hasIntercept ? 1 : 0)))
  }

  /// How nearly dependent the terms are; see ``LeastSquares/condition``.
  public var condition: Double { solution.condition }

  /// The standard error of each coefficient, s √((XᵀX)⁻¹)ⱼⱼ; `nil` where n = p.
  public var standardErrors: Vector? {
    residualDeviation.map { $0 * solution.sensitivities }
  }

  /// Each coefficient in units of its standard error; `nil` where the errors are 0 or unknown.
  public var tStatistics: Vector? {
    guard let errors = standardErrors, errors.elements.allSatisfy({ $0 > 0 }) else { return nil }
    // tⱼ = βⱼ / se(βⱼ)
    return Vector(parameters.indices.map { parameters[$0] / errors[$0] })
  }

  /// How often a coefficient this far from 0 would come out if it were 0 in truth.
  public var pValues: Vector? {
    guard let t = tStatistics else { return nil }
    let student = StudentT(degreesOfFreedom: Double(residualDegreesOfFreedom))
    // pⱼ = P(|T| ≥ |tⱼ|)
    return Vector(t.elements.map { student.twoSidedTail($0) })
  }

  /// An interval for each coefficient that covers the truth in a share `level` of all samples.
  ///
  /// - Parameter level: the share, such as 0.95.
  /// - Returns: p intervals; `nil` where n = p.
  /// - Precondition: the level lies between 0 and 1.
  public func confidenceIntervals(level: Double = 0.95) -> [ClosedRange<Double>]? {
    precondition(level > 0 && level < 1, "a level of \(level)")
    guard let errors = standardErrors else { return nil }
    let reach = quantile(level)
    // βⱼ ± t se(βⱼ)
    return parameters.indices.map {
      (parameters[$0] - reach * errors[$0])...(parameters[$0] + reach * errors[$0])
    }
  }

  /// The t that a share `level` of all values stays within, on both sides.
  func quantile(_ level: Double) -> Double {
    StudentT(degreesOfFreedom: Double(residualDegreesOfFreedom)).twoSidedQuantile(1 - level)
  }

  /// R² = 1 − Σ (yᵢ − ŷᵢ)² / Σ (yᵢ − ȳ)², without ȳ where there is no intercept; `nil` where the
  /// target does not vary.
  public var rSquared: Double? { variation.explainedShare }

  /// R² with each sum of squares divided by its degrees of freedom; `nil` where n = p or the target
  /// does not vary.
  public var adjustedRSquared: Double? {
    guard residualDegreesOfFreedom > 0, let left = variation.residualShare else { return nil }
    let all = Double(design.columns.rows - (design.hasIntercept ? 1 : 0))
    // 1 − (1 − R²) (n − 1) / (n − p)
    return 1 - left * all / Double(residualDegreesOfFreedom)
  }

  /// The terms besides the intercept: the degrees of freedom above the line of F.
  public var modelDegreesOfFreedom: Int {
    design.columns.columns - (design.hasIntercept ? 1 : 0)
  }

  /// The explained variation per term in units of the residual variance; `nil` where the fit is
  /// exact, n = p, or the intercept is the only term.
  public var fStatistic: Double? {
    guard residualDegreesOfFreedom > 0, modelDegreesOfFreedom > 0,
      let ratio = variation.explainedToResidual
    else { return nil }
    // F = (SS_explained / (p − 1)) / (SS_residual / (n − p))
    return ratio * Double(residualDegreesOfFreedom) / Double(modelDegreesOfFreedom)
  }

  /// How often an F this large would come out if no term mattered.
  public var fPValue: Double? {
    fStatistic.map {
      FDistribution(
        numerator: Double(modelDegreesOfFreedom), denominator: Double(residualDegreesOfFreedom)
      ).upperTail($0)
    }
  }
}
