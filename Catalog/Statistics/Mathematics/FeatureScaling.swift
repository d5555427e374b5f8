import Elementary
public import MathCore

/// The shift and the stretch that give every column the mean 0 and the standard deviation 1.
///
/// Features in different units become comparable: one unit of each is one standard deviation.
///
/// - Source: the convention of scikit-learn's `StandardScaler`: the standard deviation of the
///   population, with n in the denominator.
public struct Standardization: Hashable, Sendable {
  /// The mean of each column, d numbers.
  public let means: Vector
  /// The standard deviation of each column, d numbers; 0 for a constant column.
  public let deviations: Vector

  /// The standardization of a table.
  ///
  /// - Parameter x: n rows of d columns.
  /// - Precondition: there is at least one row.
  /// - Complexity: O(n d).
  public init(of x: Matrix) {
    precondition(x.rows > 0, "the mean of no rows does not exist")
    let n = Double(x.rows)
    var means = Vector(repeating: 0, count: x.columns)
    var deviations = means
    for j in 0..<x.columns {
      // x̄ = (1/n) Σ xᵢ, then σ = √((1/n) Σ (xᵢ − x̄)²): two passes, so that nothing cancels
      means[j] = mean(of: x.column(j)) ?? .nan
      var squares = 0.0
      for i in 0..<x.rows { squares += (x[i, j] - means[j]) * (x[i, j] - means[j]) }
      deviations[j] = sqrt(squares / n)
    }
    self.means = means
    self.deviations = deviations
  }

  /// The columns that are constant: they cannot be scaled to the standard deviation 1.
  ///
  /// The mean of n equal numbers is rounded, so a deviation of some ulps of the mean counts as 0.
  public var constantColumns: [Int] {
    (0..<means.count).filter { deviations[$0] <= 4 * means[$0].magnitude.ulp }
  }

  /// The standardized table.
  ///
  /// - Parameter x: n rows of d columns.
  /// - Returns: (xᵢⱼ − x̄ⱼ) / σⱼ, n × d, without unit.
  /// - Precondition: no column is constant, and there are d columns.
  /// - Complexity: O(n d).
  public func apply(to x: Matrix) -> Matrix {
    precondition(x.columns == means.count, "\(x.columns) columns for \(means.count) means")
    precondition(
      constantColumns.isEmpty, "a constant column has no standard deviation to divide by")
    var z = x
    for i in 0..<x.rows {
      // zᵢⱼ = (xᵢⱼ − x̄ⱼ) / σⱼ
      for j in 0..<x.columns { z[i, j] = (x[i, j] - means[j]) / deviations[j] }
    }
    return z
  }
}
