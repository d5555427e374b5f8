import Elementary
public import MathCore

/// The columns that a linear regression combines: ones for the intercept, the features, and their
/// powers.
///
/// A power of a feature has more digits than a double. What is lost by rounding is kept beside it,
/// because neighbouring powers are so nearly dependent that the lost digits matter.
public struct DesignMatrix: Sendable {
  /// The columns, n × p, rounded to doubles.
  public let columns: Matrix
  /// What the elements lost by rounding, n × p; `nil` where nothing was lost.
  public let lost: Matrix?
  /// Whether the first column is the intercept's.
  public let hasIntercept: Bool
  /// The number of features, d.
  public let features: Int
  /// The highest power of a feature.
  public let degree: Int

  /// The columns for some features.
  ///
  /// - Parameters:
  ///   - features: n rows of d features.
  ///   - degree: the highest power of each feature.
  ///   - intercept: whether a column of ones goes first.
  /// - Precondition: the degree is at least 1.
  /// - Complexity: O(n d degree).
  public init(_ features: Matrix, degree: Int = 1, intercept: Bool = true) {
    precondition(degree >= 1, "a degree of \(degree)")
    let rows = (0..<features.rows).map { i in
      Self.terms(of: features.row(i), degree: degree, intercept: intercept)
    }
    let width = (intercept ? 1 : 0) + features.columns * degree
    columns = Matrix(
      rows: features.rows, columns: width, elements: rows.flatMap { $0.map { $0.high } })
    lost =
      degree == 1
      ? nil
      : Matrix(rows: features.rows, columns: width, elements: rows.flatMap { $0.map { $0.low } })
    hasIntercept = intercept
    self.features = features.columns
    self.degree = degree
  }

  /// The terms of one row of features.
  ///
  /// They are 1, x₁, x₁², …, x₂, x₂², … in this order.
  ///
  /// - Parameter x: d features.
  /// - Returns: p terms, rounded to doubles.
  /// - Precondition: there are d features.
  /// - Complexity: O(p).
  public func terms(of x: Vector) -> Vector {
    precondition(x.count == features, "\(x.count) features for \(features)")
    return Vector(
      Self.terms(of: x, degree: degree, intercept: hasIntercept).map { $0.high })
  }

  private static func terms(of x: Vector, degree: Int, intercept: Bool) -> [DoubleDouble] {
    var terms = intercept ? [DoubleDouble(1)] : []
    for feature in x.elements {
      var power = DoubleDouble(feature)
      terms.append(power)
      for _ in 1..<max(degree, 1) {
        power = power * feature
        terms.append(power)
      }
    }
    return terms
  }
}
