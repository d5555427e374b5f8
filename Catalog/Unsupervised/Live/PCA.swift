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
  let (center, first) = (model.mean, model.components.row(0))
  var (marks, shadows, ways): ([Figure.Point], [Figure.Point], [Figure.Point]) = ([], [], [])
  var scores: [Double] = []
  for i in 0..<points.rows {
    // (xᵢ − x̄) · w
    let score = dot(points.row(i) - center, w)
    let (mark, shadow) = (place(points.row(i)), place(center + score * w))
    scores.append(score)
    marks.append(mark)
    shadows.append(shadow)
    ways += [shadow, mark, shadow]
  }
  let reach = 2 * sqrt(model.explainedVariance[0])
  // from shadow to shadow the ways run along the line, which covers them
  scene.draw(Figure.Outline(ways, stroke: .solid, series: 6))
  scene.draw(segment(center, w, reach: 20, label: "direction w", series: 2))
  scene.draw(segment(center, first, reach: reach, label: "first component", series: 1))
  scene.draw(Figure.Scatter(marks, label: "points", symbol: .circle, series: 0))
  scene.draw(Figure.Scatter(shadows, label: "shadows", symbol: .cross, series: 2))
  let along = try variance(of: scores)
  scene.show("variance along w", along)
  scene.show("variance along the first component", model.explainedVariance[0])
  scene.show(
    "share of w in the whole variance, in %", 100 * along / model.totalVariance, decimals: 1)
  scene.tell("what to see", sight(of: model, cosine: dot(w, first).magnitude))
}

/// What the line is, by the cosine of its angle with the first component.
private func sight(of model: PrincipalComponents, cosine: Double) -> StaticString {
  let (largest, least) = (model.explainedVariance[0], model.explainedVariance[1])
  if largest - least < 1e-9 * largest {
    return "The variance is the same in every direction: each is as good a component."
  }
  // within some three quarters of a degree: the slider has whole degrees
  if cosine > 0.9999 {
    return "This is the first component: no direction has more variance."
  }
  if cosine < 0.01 {
    return "This is the second component: no direction has less variance."
  }
  return "Other directions have more variance, and others less: turn the line."
}

private func variance(of scores: [Double]) throws(LiveFailure) -> Double {
  do throws(CovarianceError) {
    return try covarianceMatrix(of: Matrix(rows: scores.count, columns: 1, elements: scores))[0, 0]
  } catch {
    throw LiveFailure("These points have no variance: reset them.")
  }
}

/// The line through the mean along a direction, as far either way.
private func segment(
  _ center: Vector, _ direction: Vector, reach: Double, label: String, series: Int
) -> Figure.Outline {
  Figure.Outline(
    [place(center - reach * direction), place(center + reach * direction)], label: label,
    stroke: .solid, series: series)
}

private func place(_ v: Vector) -> Figure.Point { Figure.Point(v[0], v[1]) }
