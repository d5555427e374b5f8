import LinearAlgebra
public import MathCore

extension KMeans {
  /// Random first centres that lie apart: k-means++.
  ///
  /// The first centre is any point. Each further one is a point drawn with a probability in
  /// proportion to its squared distance from the nearest centre so far, so a far group is seldom
  /// missed. The expected inertia is then at most 8 (ln k + 2) times the best possible one.
  ///
  /// - Parameters:
  ///   - points: n points of d coordinates, n × d.
  ///   - generator: the source of chance.
  /// - Returns: k of the points, k × d.
  /// - Throws: ``KMeansError`` if there are fewer different points than groups.
  /// - Complexity: O(n k d).
  /// - Source: Arthur & Vassilvitskii 2007, *k-means++: the advantages of careful seeding*,
  ///   Proceedings of the 18th ACM-SIAM Symposium on Discrete Algorithms, 1027–1035, theorem 1.1.
  public func plusPlusCenters(
    _ points: Matrix, using generator: inout Generator
  ) throws(KMeansError) -> Matrix {
    let (n, d) = (points.rows, points.columns)
    let x = points.elements.span
    guard n > 0 else { throw .tooFewPoints(points: n, clusters: clusters) }
    var chosen = [generator.index(below: n)]
    // D(x)² = min ‖x − c‖² over the centres so far
    var nearest = [Double](repeating: .infinity, count: n)
    while chosen.count < clusters {
      let latest = chosen[chosen.count - 1]
      let center = x.extracting(latest * d..<(latest + 1) * d)
      var total = 0.0
      for i in 0..<n {
        nearest[i] = min(nearest[i], squaredDistance(x.extracting(i * d..<(i + 1) * d), center))
        total += nearest[i]
      }
      guard total > 0 else {
        throw .tooFewDifferentPoints(different: chosen.count, clusters: clusters)
      }
      guard total.isFinite else { throw .notFinite }
      // P(next = xᵢ) = D(xᵢ)² / Σ D(xⱼ)²
      chosen.append(generator.choice(weights: nearest))
    }
    return Matrix(
      rows: clusters, columns: d,
      elements: chosen.flatMap { i in (0..<d).map { points[i, $0] } })
  }
}
