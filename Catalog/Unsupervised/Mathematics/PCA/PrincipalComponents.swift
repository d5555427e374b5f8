import Elementary
import LinearAlgebra
public import MathCore

/// The directions in which data vary most, and the variance along each.
public struct PrincipalComponents: Hashable, Sendable {
  /// The mean of each feature, d numbers.
  public let mean: Vector
  /// What each feature is divided by after the mean is taken off, d numbers.
  public let scale: Vector
  /// A direction in each row, k × d: of length 1, at right angles to the others, with the entry of
  /// largest absolute value positive.
  public let components: Matrix
  /// The variance of the data along each direction, k numbers, with n − 1 in the denominator.
  public let explainedVariance: Vector
  /// The variance of all features together.
  public let totalVariance: Double
  /// The number of rows that the directions were found from, n.
  public let rows: Int

  /// The share of each direction in the variance of all features, k numbers from 0 to 1.
  public var explainedVarianceRatio: Vector { explainedVariance / totalVariance }

  /// The singular values of the centred data: σⱼ = √((n − 1) λⱼ), k numbers.
  public var singularValues: Vector {
    // √(n − 1) √λⱼ, which does not overflow where the product would
    Vector(explainedVariance.elements.map { sqrt(Double(rows - 1)) * sqrt($0) })
  }

  /// The directions, each as long as the standard deviation along it: √λⱼ vⱼ in column j, d × k.
  public var loadings: Matrix {
    Matrix(columns: (0..<components.rows).map { sqrt(explainedVariance[$0]) * components.row($0) })
  }

  /// The coordinates of rows along the directions: their scores.
  ///
  /// - Parameter x: m rows of d features.
  /// - Returns: tᵢⱼ = ((xᵢ − x̄) / s) · vⱼ, m × k.
  /// - Precondition: there are d features.
  /// - Complexity: O(m d k).
  public func transform(_ x: Matrix) -> Matrix {
    precondition(x.columns == mean.count, "\(x.columns) features for \(mean.count) means")
    let directions = (0..<components.rows).map { components.row($0) }
    var scores = Matrix(rows: x.rows, columns: components.rows, repeating: 0)
    for i in 0..<x.rows {
      let z = Vector((0..<x.columns).map { (x[i, $0] - mean[$0]) / scale[$0] })
      // tᵢⱼ = zᵢ · vⱼ
      for j in directions.indices { scores[i, j] = dot(z, directions[j]) }
    }
    return scores
  }

  /// The rows that have given scores: the nearest points of the flat subspace.
  ///
  /// - Parameter scores: m rows of k coordinates.
  /// - Returns: xᵢ = x̄ + s Σⱼ tᵢⱼ vⱼ, m × d, in the units of the features.
  /// - Precondition: there are k coordinates.
  /// - Complexity: O(m d k).
  public func inverseTransform(_ scores: Matrix) -> Matrix {
    precondition(
      scores.columns == components.rows,
      "\(scores.columns) scores for \(components.rows) components")
    var x = Matrix(rows: scores.rows, columns: mean.count, repeating: 0)
    for i in 0..<scores.rows {
      for f in 0..<mean.count {
        var z = 0.0
        for j in 0..<components.rows { z += scores[i, j] * components[j, f] }
        x[i, f] = mean[f] + scale[f] * z
      }
    }
    return x
  }
}
