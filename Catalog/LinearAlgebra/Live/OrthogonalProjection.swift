import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let orthogonalProjection = Live(
    "orthogonal-projection", playgrounds: [twoDirections],
    exercises: [projectionDistance, projectionRest, projectionOnPlane, projectionMirror])
}

/// A vector and two directions: its shadow on each, and whether the shadows add up to it.
private let twoDirections = Playground(
  "two-directions",
  parameters: [
    .points(
      "tips", "Tips of the vectors", at: [1, 4, 4, 1, 2, 3], in: -5...5, -5...5, step: 0.5,
      names: ["x", "a", "b"])
  ],
  on: { _ in
    Figure(
      "A vector and its shadows on two directions",
      description:
        "Arrows x, a and b from the origin. On the line along a and on the line along b lies a "
        + "shadow of x; a dashed line leads from the tip of x to the tip of each. A further arrow "
        + "shows what is left of b without its part along a.",
      x: .linear("x", range: -6...6), y: .linear("y", range: -6...6), aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let tips = given.matrix("tips")
  let (x, a, b) = (tips.row(0), tips.row(1), tips.row(2))
  guard let onA = Projection(of: x, on: a), let onB = Projection(of: x, on: b),
    let left = Projection(of: b, on: a), let angle = angle(between: a, and: b)
  else {
    throw LiveFailure("A direction without length is none: drag its tip away from the origin.")
  }
  func point(_ v: Vector) -> Figure.Point { Figure.Point(v[0], v[1]) }
  let (tip, first, second) = (point(x), point(onA.shadow), point(onB.shadow))
  let sum = onA.shadow + onB.shadow
  scene.draw(Figure.Line([first, tip, second], stroke: .dashed, series: 6))
  scene.draw(Figure.Arrows([Figure.Arrow(to: point(a), label: "a")], label: "a", series: 1))
  scene.draw(Figure.Arrows([Figure.Arrow(to: point(b), label: "b")], label: "b", series: 2))
  scene.draw(
    Figure.Arrows(
      [Figure.Arrow(to: first), Figure.Arrow(to: second)], label: "shadows of x", series: 3))
  scene.draw(
    Figure.Arrows(
      [Figure.Arrow(to: point(left.residual), label: "w")], label: "b without its part along a",
      series: 4))
  scene.draw(Figure.Arrows([Figure.Arrow(to: tip, label: "x")], label: "x", series: 0))
  scene.draw(
    Figure.Scatter([point(sum)], label: "sum of the shadows", symbol: .diamond, series: 3))
  scene.show("angle of a and b in degrees", angle * 180 / .pi, decimals: 1)
  scene.show("distance of x from the line along a", Norm.l2(onA.residual))
  scene.show("distance of x from the line along b", Norm.l2(onB.residual))
  scene.show("distance of x from the sum of both shadows", Norm.l2(x - sum))
  scene.tell(
    "what the shadows tell",
    areOrthogonal(a, b)
      ? "a and b stand at a right angle: the two shadows add up to x."
      : Norm.l2(left.residual) <= 1e-12
        ? "a and b lie on one line: together they reach nothing that a does not reach alone."
        : "a and b are not at a right angle: take w in place of b, and the shadows add up to x.")
}
