public import LinearAlgebra
public import MathCore

/// The straight line, plane or polynomial with the least sum of squared errors.
///
/// The predictions X β are the point of the space spanned by the columns of X that lies nearest to
/// y. A decomposition X = Q R finds it without ever squaring X.
///
/// - Source: Hastie, Tibshirani & Friedman, *The Elements of Statistical Learning*, 2nd ed.,
///   Springer 2009, section 3.2.
public struct LinearRegression: Hashable, Sendable {
  /// Whether the prediction has a constant term.
  public let intercept: Bool
  /// The highest power of each feature.
  public let degree: Int

  /// A way to fit.
  ///
  /// - Parameters:
  ///   - intercept: whether the prediction has a constant term.
  ///   - degree: the highest power of each feature; 1 for a straight line or a plane.
  /// - Precondition: the degree is at least 1.
  public init(intercept: Bool = true, degree: Int = 1) {
    precondition(degree >= 1, "a degree of \(degree)")
    self.intercept = intercept
    self.degree = degree
  }

  /// Fits a data set.
  ///
  /// - Parameters:
  ///   - x: n rows of d features.
  ///   - y: what is to be predicted, n numbers.
  /// - Returns: the fit, with everything that tells how sure it is.
  /// - Throws: ``LeastSquaresError`` where a term is a combination of the others, where there are
  ///   fewer rows than terms, and where a number is not finite or out of range.
  /// - Precondition: there is a target for each row.
  /// - Complexity: O(n p²) for p terms.
  public func fit(_ x: Matrix, _ y: Vector) throws(LeastSquaresError) -> LinearModel {
    precondition(x.rows == y.count, "\(x.rows) rows and \(y.count) targets")
    let design = DesignMatrix(x, degree: degree, intercept: intercept)
    // β minimizes ‖y − X β‖²
    let solution = try LeastSquares(design.columns, lost: design.lost, y)
    return LinearModel(design: design, target: y, solution: solution)
  }
}
