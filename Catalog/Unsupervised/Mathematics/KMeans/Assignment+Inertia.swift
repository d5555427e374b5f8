import LinearAlgebra
public import MathCore

extension Assignment {
  /// The sum of the squared distances after the centres have moved, with every point still in the
  /// group that it had joined.
  ///
  /// It is what the second step makes as small as it can: the mean of a group has the smallest sum
  /// of squared distances to the points of the group.
  ///
  /// - Parameters:
  ///   - points: the points that were assigned, n × d.
  ///   - centers: where the centres are now, k × d.
  /// - Returns: J = Σ ‖xᵢ − c(i)‖², in the square of the unit of the points.
  /// - Precondition: they are as many points as were assigned, and there is a centre for each group.
  /// - Complexity: O(n d).
  public func inertia(of points: Matrix, to centers: Matrix) -> Double {
    precondition(points.rows == labels.count, "other points than those that were assigned")
    var inertia = 0.0
    let d = points.columns
    let x = points.elements.span
    let c = centers.elements.span
    for (i, j) in labels.enumerated() {
      // ‖xᵢ − c(i)‖²
      inertia += squaredDistance(
        x.extracting(i * d..<(i + 1) * d), c.extracting(j * d..<(j + 1) * d))
    }
    return inertia
  }
}
