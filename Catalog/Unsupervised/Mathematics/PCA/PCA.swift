import Elementary
import LinearAlgebra
public import MathCore
import Statistics

/// A method that finds the few directions in which data vary most.
///
/// The variance of the data along a unit vector w is wᵀ C w, with C the covariance matrix. It is
/// largest for the eigenvector of the largest eigenvalue, and that eigenvalue is the variance. Each
/// further component is the best direction at right angles to those before.
///
/// - Source: Pearson 1901, *On lines and planes of closest fit to systems of points in space*,
///   Philosophical Magazine 2 (11), 559–572.
public struct PCA: Hashable, Sendable {
  /// What is done to the features first.
  public enum Scaling: Hashable, Sendable {
    /// Nothing: each keeps its unit.
    case none
    /// Each is divided by its standard deviation, with n in the denominator.
    case standardize
  }

  /// How many directions are kept, k ≥ 1.
  public let components: Int
  /// What is done to the features first.
  public let scaling: Scaling

  /// A way to few dimensions.
  ///
  /// - Parameters:
  ///   - components: how many directions are kept, k.
  ///   - scaling: what is done to the features first.
  /// - Precondition: k ≥ 1.
  public init(components: Int, scaling: Scaling = .none) {
    precondition(components >= 1, "\(components) components are fewer than one")
    self.components = components
    self.scaling = scaling
  }

  /// Finds the directions of some data.
  ///
  /// - Parameter x: n rows of d features.
  /// - Returns: the centre, the directions and the variances along them.
  /// - Throws: ``PCAError`` if there are fewer than two rows, more components than the smaller of
  ///   n − 1 and d, no variance at all, or numbers that are not finite or leave the range.
  /// - Complexity: O(n d² + d³).
  public func fit(_ x: Matrix) throws(PCAError) -> PrincipalComponents {
    guard x.rows >= 2, x.columns >= 1 else { throw .tooFewRows(x.rows) }
    let most = min(x.rows - 1, x.columns)
    guard components <= most else { throw .tooManyComponents(asked: components, most: most) }
    guard let center = means(ofColumnsOf: x) else { throw .notFinite }
    let units = try units(of: x)
    let covariance = try covariance(of: divided(x, by: units))
    // C = V Λ Vᵀ: the eigenvectors are the directions, the eigenvalues the variances along them
    let eigen: SymmetricEigendecomposition
    do throws(EigendecompositionError) {
      eigen = try SymmetricEigendecomposition(of: covariance)
    } catch {
      throw .eigendecomposition(error)
    }
    // tr C = Σ λⱼ, the variance of all features together
    let total = (0..<x.columns).reduce(0) { $0 + covariance[$1, $1] }
    guard total.isFinite else { throw .tooLarge }
    guard total > 0 else { throw .noVariance }
    var (directions, variances): ([Double], [Double]) = ([], [])
    for j in 0..<components {
      directions += eigen.vectors.column(j).elements
      // C has no negative eigenvalue: what lies below 0 is rounding
      variances.append(max(0, eigen.values[j]))
    }
    return PrincipalComponents(
      mean: center, scale: units,
      components: Matrix(rows: components, columns: x.columns, elements: directions),
      explainedVariance: Vector(variances), totalVariance: total, rows: x.rows)
  }

  /// The length of one unit of each feature: its standard deviation, or 1.
  private func units(of x: Matrix) throws(PCAError) -> Vector {
    guard scaling == .standardize else { return Vector(repeating: 1, count: x.columns) }
    let standardization = Standardization(of: x)
    guard standardization.deviations.elements.allSatisfy({ $0.isFinite }) else { throw .tooLarge }
    let constant = standardization.constantColumns
    guard constant.isEmpty else { throw .constantColumns(constant) }
    return standardization.deviations
  }

  private func divided(_ x: Matrix, by units: Vector) -> Matrix {
    guard scaling == .standardize else { return x }
    var z = x
    for i in 0..<x.rows { for j in 0..<x.columns { z[i, j] /= units[j] } }
    return z
  }

  private func covariance(of x: Matrix) throws(PCAError) -> Matrix {
    do throws(CovarianceError) {
      return try covarianceMatrix(of: x)
    } catch {
      switch error {
      case .tooFewRows(let rows): throw .tooFewRows(rows)
      case .notFinite: throw .notFinite
      case .tooLarge, .constantColumns: throw .tooLarge
      }
    }
  }
}
