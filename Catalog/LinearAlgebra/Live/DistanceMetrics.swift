import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let distanceMetrics = Live(
    "distance-metrics", playgrounds: [nearerOfTwo],
    exercises: [threeRules, scaledDistance, expandedSquare, sharedThings])
}

/// Two points and a third one, the ball around it through the nearer of them.
private let nearerOfTwo = Playground(
  "nearer",
  parameters: [
    .choice(
      "rule", "Distance", of: 4, at: 1, ["Manhattan", "Euclidean", "Chebyshev", "Minkowski"]),
    .number("p", "p of the Minkowski distance", at: 3, in: 1...10, step: 0.1),
    .points(
      "points", "Home q and the shops a and b", at: [0, 0, -3, -3, 5, 0], in: -6...6, -6...6,
      step: 0.25, names: ["q", "a", "b"]),
  ],
  on: { _ in
    Figure(
      "Which shop is nearer to the home?",
      description:
        "A home q and two shops a and b that can be dragged. A closed curve around q runs through "
        + "the nearer shop: it holds all points that are as far from q. A dashed curve runs through "
        + "the other shop.",
      x: .linear("first coordinate", range: -10...10),
      y: .linear("second coordinate", range: -8...8), aspect: .equal, layers: [])
  }
) { given, scene in
  let points = given.matrix("points")
  let (q, a, b) = (points.row(0), points.row(1), points.row(2))
  let rule: Distance
  switch given.whole("rule") {
  case 0: rule = .manhattan
  case 1: rule = .euclidean
  case 2: rule = .chebyshev
  default: rule = .minkowski(p: given.number("p"))
  }
  let (toA, toB) = (rule(q, a), rule(q, b))
  scene.draw(
    Figure.Outline(
      ball(around: q, radius: min(toA, toB), rule), label: "as far as the nearer shop",
      stroke: .solid, filled: true, series: 0))
  scene.draw(
    Figure.Outline(
      ball(around: q, radius: max(toA, toB), rule), label: "as far as the other shop",
      stroke: .dashed, series: 6))
  scene.draw(
    Figure.Scatter([Figure.Point(q[0], q[1])], label: "home q", symbol: .diamond, series: 1))
  scene.draw(
    Figure.Scatter(
      [Figure.Point(a[0], a[1]), Figure.Point(b[0], b[1])], label: "shops", symbol: .square,
      series: 2))
  scene.draw(Figure.Annotation("a", at: Figure.Point(a[0], a[1] - 0.7)))
  scene.draw(Figure.Annotation("b", at: Figure.Point(b[0], b[1] - 0.7)))
  scene.show("distance of q and a", toA, decimals: 3)
  scene.show("distance of q and b", toB, decimals: 3)
  scene.show("distance of a and b", rule(a, b), decimals: 3)
  scene.tell(
    "the nearer shop",
    toA < toB ? "Shop a." : toB < toA ? "Shop b." : "Both are equally far from q.")
}

/// The points at some distance from another, once around it.
private func ball(around q: Vector, radius: Double, _ rule: Distance) -> [Figure.Point] {
  var points: [Figure.Point] = []
  // walk along the sides of a square around q and pull every point to the distance
  for side in 0..<4 {
    for k in -16..<16 {
      let t = Double(k) / 16
      let on: Vector = side == 0 ? [1, t] : side == 1 ? [-t, 1] : side == 2 ? [-1, -t] : [t, -1]
      let point = q + radius / rule(q, q + on) * on
      points.append(Figure.Point(point[0], point[1]))
    }
  }
  return points
}
