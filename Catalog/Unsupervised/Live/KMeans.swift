import Figures
public import LiveKit
import MathCore
import Statistics
import Unsupervised

extension Live {
  public static let kMeans = Live(
    "k-means", playgrounds: [halfSteps],
    exercises: [nearestCentre, movedCentres, inertiaOfMeans, settledCentres])
}

/// The two steps of k-means by turns, on standardized points.
private let halfSteps = Playground(
  "half-steps",
  parameters: [
    .whole("clusters", "number of clusters k", at: 2, in: 1...5),
    .seed("seed", "seed of the first centres", at: 3),
    .steps("steps", "half steps", at: 1, upTo: 100),
  ],
  on: { _ in
    Figure(
      "K-means on the eruptions of Old Faithful, half a step at a time",
      description:
        "Each eruption of Old Faithful as a point. The colours and symbols are the clusters, large "
        + "crosses are the centres, and a plus marks where a centre was before it moved.",
      x: .linear("length of the eruption (standard deviations from the mean)", range: -2.5...2.5),
      y: .linear("wait for the next (standard deviations from the mean)", range: -2.5...2.5),
      aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let x = try standardized(given.data)
  let walk = try Walk(
    on: x, clusters: given.whole("clusters"), seed: given.whole("seed"),
    halfSteps: given.whole("steps"))
  // Every cluster has a place for every point, empty for those of others: few points would be
  // drawn larger than many.
  for cluster in 0..<5 {
    scene.draw(
      Figure.Scatter(
        places(of: x) { walk.assignment?.labels[$0] == cluster }, symbol: symbols[cluster],
        series: cluster))
  }
  scene.draw(
    Figure.Scatter(places(of: x) { _ in walk.assignment == nil }, symbol: .circle, series: 6))
  scene.draw(
    Figure.Scatter(
      places(of: walk.previous) { _ in walk.isMoving }, label: "where the centres were",
      symbol: .plus, series: 6))
  scene.draw(Figure.Scatter(places(of: walk.centers), label: "centres", symbol: .cross, series: 6))
  if let assignment = walk.assignment {
    scene.show(
      "inertia", assignment.inertia(of: x, to: walk.centers), decimals: 3)
  } else {
    scene.tell("inertia", "none yet: no point has joined a centre")
  }
  scene.show("points that changed their centre", Double(walk.changes), decimals: 0)
  scene.tell("this half step", walk.words)
  scene.tell("settled", walk.isSettled ? "yes" : "not yet")
}

private let symbols: [Figure.Symbol] = [.circle, .square, .triangle, .diamond, .plus]

/// K-means stopped after some half steps.
private struct Walk {
  private(set) var centers: Matrix
  /// The centres before they last moved.
  private(set) var previous: Matrix
  private(set) var assignment: Assignment?
  /// Whether the last half step moved the centres.
  private(set) var isMoving = false
  private(set) var changes = 0
  private(set) var isSettled = false
  private(set) var words: StaticString = "The first centres are points, drawn far apart by chance."

  init(on x: Matrix, clusters: Int, seed: Int, halfSteps: Int) throws(LiveFailure) {
    var generator = Generator(seed: UInt64(seed))
    do throws(KMeansError) {
      centers = try KMeans(clusters: clusters).plusPlusCenters(x, using: &generator)
    } catch {
      throw LiveFailure("There are fewer different points than clusters: ask for fewer clusters.")
    }
    previous = centers
    for step in 0..<halfSteps where !isSettled {
      if step % 2 == 0 { assign(x) } else { move(x) }
    }
  }

  private mutating func assign(_ x: Matrix) {
    let next = Assignment(of: x, to: centers)
    changes = x.rows
    if let labels = assignment?.labels {
      changes = labels.indices.reduce(0) { $0 + (labels[$1] == next.labels[$1] ? 0 : 1) }
    }
    words =
      assignment == nil
      ? "Every point joined its nearest centre."
      : changes > 0
        ? "Points changed to a centre that is nearer now."
        : "No point changed its centre, so no centre will move again."
    isSettled = changes == 0
    assignment = next
    isMoving = false
  }

  private mutating func move(_ x: Matrix) {
    guard let assignment else { return }
    previous = centers
    centers = assignment.means(of: x, previous: centers)
    isMoving = true
    changes = 0
    words = "Every centre moved to the mean of its points."
  }
}

/// Both features with the mean 0 and the standard deviation 1.
private func standardized(_ x: Matrix) throws(LiveFailure) -> Matrix {
  guard x.rows > 0 else { throw LiveFailure("There are no points: load the page again.") }
  let standardization = Standardization(of: x)
  guard standardization.constantColumns.isEmpty else {
    throw LiveFailure("A feature does not vary: load the page again.")
  }
  return standardization.apply(to: x)
}

/// The rows of a matrix as places of a figure; those that are left out have no place.
private func places(
  of points: Matrix, where isShown: (Int) -> Bool = { _ in true }
) -> [Figure.Point] {
  (0..<points.rows).map {
    isShown($0) ? Figure.Point(points[$0, 0], points[$0, 1]) : Figure.Point(.nan, .nan)
  }
}
