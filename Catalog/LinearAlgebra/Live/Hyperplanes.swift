import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let hyperplanes = Live(
    "hyperplanes", playgrounds: [movingBorder],
    exercises: [planeDistance, planeOffset, planeFoot, borderBetween])
}

/// A line given by its normal and offset, and two points on its sides.
private let movingBorder = Playground(
  "border",
  parameters: [
    .points(
      "tips", "Normal w and the points A and B", at: [1.5, 2, 4, 3.5, -2, 1], in: -5...5, -5...5,
      step: 0.5, names: ["w", "A", "B"]),
    .number("b", "offset b", at: 5, in: -10...10, step: 0.5),
  ],
  on: { _ in
    Figure(
      "A line and two points",
      description:
        "A line in the plane with its normal, an arrow from the nearest point of the origin. Two "
        + "points A and B, each joined to the line by a dashed line at a right angle.",
      x: .linear("x", range: -6...6), y: .linear("y", range: -6...6), aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let (tips, b) = (given.matrix("tips"), given.number("b"))
  let (w, first, second) = (tips.row(0), tips.row(1), tips.row(2))
  guard let line = try? Hyperplane(normal: w, offset: b),
    let foot = line.foot(of: first), let otherFoot = line.foot(of: second),
    let distance = line.signedDistance(of: first),
    let otherDistance = line.signedDistance(of: second), let sideA = line.side(of: first),
    let sideB = line.side(of: second)
  else {
    throw LiveFailure("A normal without length has no direction: drag w away from the origin.")
  }
  func point(_ v: Vector) -> Figure.Point { Figure.Point(v[0], v[1]) }
  let normal = line.unitNormal
  let middle = line.offset * normal
  let along: Vector = [-20 * normal[1], 20 * normal[0]]
  scene.draw(
    Figure.Line(
      [point(middle - along), point(middle + along)], label: "w · x = b", stroke: .solid,
      series: 0))
  scene.draw(
    Figure.Line(
      [point(first), point(foot), Figure.Point(.nan, .nan), point(second), point(otherFoot)],
      label: "distances", stroke: .dashed, series: 6))
  scene.draw(
    Figure.Arrows([Figure.Arrow(to: point(w), label: "w")], label: "normal", series: 1))
  scene.draw(
    Figure.Arrows(
      [Figure.Arrow(from: point(middle), to: point(middle + normal))], label: "unit normal",
      series: 2))
  scene.draw(
    Figure.Scatter([point(first), point(second)], label: "A and B", symbol: .circle, series: 3))
  scene.show("length of w", Norm.l2(w))
  scene.show("distance of the line from the origin, b / ‖w‖", line.offset)
  scene.show("signed distance of A", distance)
  scene.show("signed distance of B", otherDistance)
  scene.tell(
    "the sides",
    sideA == .on || sideB == .on
      ? "A point lies on the line: its distance is 0."
      : sideA != sideB
        ? "The line divides A and B: as a classifier it tells them apart."
        : sideA == .positive
          ? "A and B both lie on the positive side, to which the normal points."
          : "A and B both lie on the negative side.")
}
