public import MathCore

/// A method that splits points into k groups, each around a centre that is the mean of its group.
///
/// Two steps take turns: every point goes to its nearest centre, every centre goes to the mean of
/// its points. Neither can raise the sum of squared distances, and there are finitely many ways to
/// split the points, so it ends. It ends in *a* minimum that depends on the start: several starts
/// are tried, and the best result is kept.
///
/// - Source: Lloyd 1982, *Least squares quantization in PCM*, IEEE Transactions on Information
///   Theory 28(2), 129–137.
public struct KMeans: Sendable {
  /// The number of groups, k ≥ 1.
  public let clusters: Int
  /// How many starts are tried.
  public let starts: Int
  /// The number of rounds after which a start gives up.
  public let maxIterations: Int
  /// The seed of the random starts.
  public let seed: UInt64

  /// A way to split points into groups.
  ///
  /// - Parameters:
  ///   - clusters: the number of groups, k.
  ///   - starts: how many random starts are tried.
  ///   - maxIterations: the number of rounds after which a start gives up.
  ///   - seed: the seed of the random starts: the same seed gives the same result.
  /// - Precondition: all three numbers are at least 1.
  public init(clusters: Int, starts: Int = 10, maxIterations: Int = 300, seed: UInt64 = 1) {
    precondition(clusters >= 1, "\(clusters) clusters are fewer than one")
    precondition(starts >= 1, "\(starts) starts are fewer than one")
    precondition(maxIterations >= 1, "\(maxIterations) rounds are fewer than one")
    self.clusters = clusters
    self.starts = starts
    self.maxIterations = maxIterations
    self.seed = seed
  }

  /// Finds the groups of some points, from random starts by k-means++.
  ///
  /// - Parameter points: n points of d coordinates, n × d.
  /// - Returns: the best of the starts: that with the smallest inertia, the first among equals.
  /// - Throws: ``KMeansError`` if there are fewer different points than groups, a coordinate is not
  ///   finite, or a start does not settle.
  /// - Complexity: O(n k d) per round and start.
  public func fit(_ points: Matrix) throws(KMeansError) -> Clustering {
    try check(points)
    var generator = Generator(seed: seed)
    var best: Clustering?
    for _ in 0..<starts {
      let start = try plusPlusCenters(points, using: &generator)
      let result = try fit(points, from: start)
      if result.inertia < best?.inertia ?? .infinity { best = result }
    }
    guard let best else { throw .notFinite }
    return best
  }

  /// Finds the groups of some points, from given centres.
  ///
  /// - Parameters:
  ///   - points: n points of d coordinates, n × d.
  ///   - start: the first centres, k × d.
  /// - Returns: the groups at which nothing moves any more.
  /// - Throws: ``KMeansError`` as for `fit(_:)`.
  /// - Precondition: there are k centres of d coordinates.
  /// - Complexity: O(n k d) per round.
  public func fit(_ points: Matrix, from start: Matrix) throws(KMeansError) -> Clustering {
    precondition(
      start.rows == clusters && start.columns == points.columns,
      "\(start.rows) × \(start.columns) centres for \(clusters) groups of \(points.columns) features"
    )
    try check(points)
    var centers = start
    var assignment = Assignment(of: points, to: centers)
    var history = [assignment.inertia]
    for _ in 0..<maxIterations {
      centers = assignment.means(of: points, previous: centers)
      let next = Assignment(of: points, to: centers)
      history.append(next.inertia)
      let settled = next.labels == assignment.labels
      assignment = next
      if settled {
        return Clustering(
          centers: centers, labels: assignment.labels, inertia: assignment.inertia,
          inertiaHistory: history)
      }
    }
    throw .notConverged(rounds: maxIterations)
  }

  /// Refuses what no split can be found for.
  private func check(_ points: Matrix) throws(KMeansError) {
    guard points.rows >= clusters else {
      throw .tooFewPoints(points: points.rows, clusters: clusters)
    }
    guard points.elements.allSatisfy({ $0.isFinite }) else { throw .notFinite }
  }
}

/// Points split into groups.
public struct Clustering: Hashable, Sendable {
  /// The centre of each group, k × d.
  public let centers: Matrix
  /// The group of each point, n numbers from 0 to k − 1.
  public let labels: [Int]
  /// The sum of the squared distances of the points to their centres.
  public let inertia: Double
  /// The inertia after each assignment, from the first to the last: it never rises.
  public let inertiaHistory: [Double]

  /// The number of rounds: how often the centres moved to the means.
  public var iterations: Int { inertiaHistory.count - 1 }

  /// The number of points in each group.
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: centers.rows)
    for label in labels { sizes[label] += 1 }
    return sizes
  }
}

/// Why points cannot be split into groups.
public enum KMeansError: Error, Hashable, Sendable {
  case tooFewPoints(points: Int, clusters: Int)
  case tooFewDifferentPoints(different: Int, clusters: Int)
  case notFinite
  case notConverged(rounds: Int)
}

extension KMeansError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooFewPoints(let points, let clusters):
      "\(points) points cannot make \(clusters) clusters: ask for at most \(points)"
    case .tooFewDifferentPoints(let different, let clusters):
      "\(different) different points cannot make \(clusters) clusters: ask for at most \(different)"
    case .notFinite:
      "a squared distance is too large for a number, or a coordinate is not finite: scale the data"
    case .notConverged(let rounds):
      "the clusters still change after \(rounds) rounds: allow more"
    }
  }
}
