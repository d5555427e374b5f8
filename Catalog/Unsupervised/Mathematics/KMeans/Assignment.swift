import LinearAlgebra
public import MathCore

/// Every point at its nearest centre: the first of the two steps of k-means.
public struct Assignment: Sendable {
  /// The nearest centre of each point; the first of several equally near.
  public let labels: [Int]
  /// The squared distance of each point to its centre.
  let squaredDistances: [Double]
  /// Σ ‖xᵢ − c(i)‖², in the order of the points.
  public let inertia: Double

  /// Every point at its nearest centre.
  ///
  /// - Parameters:
  ///   - points: n points of d coordinates, n × d.
  ///   - centers: k centres, k × d.
  /// - Precondition: both have d columns.
  /// - Complexity: O(n k d).
  public init(of points: Matrix, to centers: Matrix) {
    precondition(points.columns == centers.columns, "centres of other dimensions than the points")
    var labels: [Int] = []
    var distances: [Double] = []
    var inertia = 0.0
    let d = points.columns
    let x = points.elements.span
    let c = centers.elements.span
    for i in 0..<points.rows {
      let point = x.extracting(i * d..<(i + 1) * d)
      // l(i) = arg minⱼ ‖xᵢ − cⱼ‖²
      var (nearest, least) = (0, Double.infinity)
      for j in 0..<centers.rows {
        let distance = squaredDistance(point, c.extracting(j * d..<(j + 1) * d))
        if distance < least { (nearest, least) = (j, distance) }
      }
      labels.append(nearest)
      distances.append(least)
      inertia += least
    }
    self.labels = labels
    squaredDistances = distances
    self.inertia = inertia
  }

  /// Every centre at the mean of its points: the second of the two steps of k-means.
  ///
  /// A group that has lost all its points takes the point that lies farthest from its own centre,
  /// so that k groups stay k groups.
  ///
  /// - Parameters:
  ///   - points: the points that were assigned, n × d.
  ///   - previous: the centres before, k × d.
  /// - Returns: the new centres, k × d.
  /// - Complexity: O(n d), and O(n) for each group that has lost its points.
  public func means(of points: Matrix, previous: Matrix) -> Matrix {
    let (k, d) = (previous.rows, previous.columns)
    var sums = Matrix(rows: k, columns: d, repeating: 0)
    var counts = [Int](repeating: 0, count: k)
    for i in 0..<points.rows {
      counts[labels[i]] += 1
      for j in 0..<d { sums[labels[i], j] += points[i, j] }
    }
    // the points that are still to be had for groups without any
    var left = squaredDistances
    for group in 0..<k {
      if counts[group] == 0 {
        var farthest = 0
        for i in 0..<points.rows where left[i] > left[farthest] { farthest = i }
        left[farthest] = -1
        for j in 0..<d { sums[group, j] = points[farthest, j] }
      } else {
        // cⱼ = (1 / nⱼ) Σ xᵢ over the points of group j
        for j in 0..<d { sums[group, j] /= Double(counts[group]) }
      }
    }
    return sums
  }
}
