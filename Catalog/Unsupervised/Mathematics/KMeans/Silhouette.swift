import Elementary
import LinearAlgebra
public import MathCore

/// How well every point sits in its group: −1 (in the wrong one) to 1 (far from all others).
///
/// For a point, a is the mean distance to the others of its own group and b the smallest mean
/// distance to the points of another group. A point alone in its group has the silhouette 0.
///
/// - Parameters:
///   - points: n points of d coordinates, n × d.
///   - labels: the group of each point, n numbers from 0 to k − 1.
/// - Returns: n numbers, (b − a) / max(a, b); `nil` unless there are at least two groups.
/// - Precondition: there is a label for each point, and none is negative.
/// - Complexity: O(n² d).
/// - Source: Rousseeuw 1987, *Silhouettes: a graphical aid to the interpretation and validation of
///   cluster analysis*, Journal of Computational and Applied Mathematics 20, 53–65.
public func silhouettes(of points: Matrix, labels: [Int]) -> Vector? {
  precondition(labels.count == points.rows, "\(labels.count) labels for \(points.rows) points")
  var sizes = [Int](repeating: 0, count: (labels.max() ?? -1) + 1)
  for label in labels { sizes[label] += 1 }
  guard sizes.filter({ $0 > 0 }).count >= 2 else { return nil }
  let d = points.columns
  let x = points.elements.span
  var values: [Double] = []
  for i in 0..<points.rows {
    var sums = [Double](repeating: 0, count: sizes.count)
    let point = x.extracting(i * d..<(i + 1) * d)
    for j in 0..<points.rows where j != i {
      sums[labels[j]] += sqrt(squaredDistance(point, x.extracting(j * d..<(j + 1) * d)))
    }
    let own = labels[i]
    guard sizes[own] > 1 else {
      values.append(0)
      continue
    }
    let a = sums[own] / Double(sizes[own] - 1)
    var b = Double.infinity
    for group in 0..<sizes.count where group != own && sizes[group] > 0 {
      b = min(b, sums[group] / Double(sizes[group]))
    }
    // s = (b − a) / max(a, b)
    let larger = max(a, b)
    values.append(larger > 0 ? (b - a) / larger : 0)
  }
  return Vector(values)
}
