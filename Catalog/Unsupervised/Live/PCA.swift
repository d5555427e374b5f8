import Elementary
import Figures
import LinearAlgebra
public import LiveKit
import MathCore
import Statistics
import Unsupervised

extension Live {
  public static let pca = Live(
    "pca", playgrounds: [direction],
    exercises: [scoreOfRow, varianceAlong, rowFromScore, shareOfFirst])
}

/// Points to be dragged, a direction to be turned, and the variance of the points along it.
private let direction = Playground(
  "direction",
  parameters: [
    .number("angle", "direction w, in degrees", at: 75, in: 0...180, step: 1),
    .points(
      "points", "Points", at: [-4, -2.5, -3, -0.5, -1, -1.5, 0, 1, 1.5, 0, 3, 2.5, 3.5, 1],
      in: -5...5, -5...5, step: 0.5),
  ],
  on: { _ in
    Figure(
      "Seven points and a direction through their mean",
      description:
        "Seven points and a line through their mean. A thin line leads from each point at a right "
        + "angle to its shadow on the line. A second line shows the first component: from the mean it "
        + "is two standard deviations long either way.",
      x: .linear("x", range: -7...7), y: .linear("y", range: -7...7), aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let points = given.matrix("points")
  let model: PrincipalComponents
  do throws(PCAError) {
    model = try PCA(components: 2).fit(points)
  } catch {
    throw LiveFailure("All points are one and have no direction: drag one of them away.")
  }
  let angle = given.number("angle") * .pi / 180
  let w: Vector = [cos(angle), sin(angle)]
  let (shadows, scores) = shadows(of: points, through: model.mean, along: w)
  let first = 2 * sqrt(model.explainedVariance[0]) * model.components.row(0)
  scene.draw(
    Figure.Line(
      [place(model.mean - 20 * w), place(model.mean + 20 * w)], label: "direction w",
      stroke: .solid, series: 2))
  scene.draw(Figure.Line(ways(from: points, to: shadows), stroke: .dashed, series: 6))
  scene.draw(
    Figure.Line(
      [place(model.mean - first), place(model.mean + first)], label: "first component",
      stroke: .solid, series: 1))
  scene.draw(
    Figure.Scatter(
      (0..<points.rows).map { place(points.row($0)) }, label: "points", symbol: .circle, series: 0))
  scene.draw(
    Figure.Scatter(shadows.map { place($0) }, label: "shadows", symbol: .cross, series: 2))
  let along = try variance(of: scores)
  let (largest, least) = (model.explainedVariance[0], model.explainedVariance[1])
  scene.show("variance along w", along, decimals: 3)
  scene.show("variance along the first component", largest, decimals: 3)
  scene.show(
    "share of w in the whole variance, in %", 100 * along / model.totalVariance, decimals: 1)
  scene.tell(
    "what to see",
    largest - least < 1e-9 * largest
      ? "The variance is the same in every direction: none of them is the first component."
      : along > 0.999 * largest
        ? "No direction has more variance: this is the first component, to a degree or two."
        : along < least + 0.001 * largest
          ? "No direction has less variance: this is the second component, to a degree or two."
          : "Another direction has more variance: turn the line.")
}

/// The nearest points of a line, and how far along it these are from its middle.
private func shadows(
  of points: Matrix, through center: Vector, along w: Vector
) -> (places: [Vector], scores: Vector) {
  var (places, scores): ([Vector], [Double]) = ([], [])
  for i in 0..<points.rows {
    let score = dot(points.row(i) - center, w)
    places.append(center + score * w)
    scores.append(score)
  }
  return (places, Vector(scores))
}

private func variance(of scores: Vector) throws(LiveFailure) -> Double {
  do throws(CovarianceError) {
    return try covarianceMatrix(of: Matrix(columns: [scores]))[0, 0]
  } catch {
    throw LiveFailure("These points have no variance: reset them.")
  }
}

/// A way from each point to its shadow, with a gap after each.
private func ways(from points: Matrix, to shadows: [Vector]) -> [Figure.Point] {
  var ways: [Figure.Point] = []
  for i in shadows.indices {
    ways += [place(points.row(i)), place(shadows[i]), Figure.Point(.nan, .nan)]
  }
  return ways
}

private func place(_ v: Vector) -> Figure.Point { Figure.Point(v[0], v[1]) }
