import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let unitVectors = Live(
    "unit-vectors", playgrounds: [draggedVector],
    exercises: [unitVectorByHand, sharesOfCounts, lengthAndDirection, nearestDirection])
}

/// A vector to be dragged, and its unit vector on the curve of the chosen norm.
private let draggedVector = Playground(
  "unit",
  parameters: [
    .choice("norm", "Norm", of: 3, at: 1, ["L1", "L2", "L∞"]),
    .points("x", "Tip of the vector x", at: [2, 1.5], in: -3...3, -3...3, step: 0.1, names: ["x"]),
  ],
  on: { _ in
    Figure(
      "A vector and its unit vector",
      description:
        "An arrow x from the origin, a dashed line along its direction, and a shorter or longer "
        + "arrow to the point where that line meets the curve of all vectors of length 1.",
      x: .linear("first component", range: -3.2...3.2),
      y: .linear("second component", range: -3.2...3.2), aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let chosen = given.whole("norm")
  let norm: Norm = chosen == 0 ? .l1 : chosen == 1 ? .l2 : .lInfinity
  let x = given.matrix("x").row(0)
  guard let unit = normalized(x, by: norm) else {
    throw LiveFailure("The zero vector has no direction: drag x away from the origin.")
  }
  func point(_ v: Vector) -> Figure.Point { Figure.Point(v[0], v[1]) }
  // once around the square max(|x|, |y|) = 1, each point pulled to length 1
  var curve: [Figure.Point] = []
  for side in 0..<4 {
    for k in -10..<10 {
      let t = Double(k) / 10
      let on: Vector = side == 0 ? [1, t] : side == 1 ? [-t, 1] : side == 2 ? [-1, -t] : [t, -1]
      if let end = normalized(on, by: norm) { curve.append(point(end)) }
    }
  }
  scene.draw(
    Figure.Outline(curve, label: "length 1", stroke: .solid, filled: true, series: 6))
  scene.draw(
    Figure.Line(
      [Figure.Point(0, 0), point(6 * unit)], label: "direction", stroke: .dashed, series: 6))
  scene.draw(Figure.Arrows([Figure.Arrow(to: point(x), label: "x")], label: "x", series: 0))
  scene.draw(
    Figure.Arrows([Figure.Arrow(to: point(unit))], label: "unit vector", series: 1))
  scene.show("length of x by this norm", norm(x), decimals: 3)
  scene.show("unit vector, first component", unit[0], decimals: 3)
  scene.show("unit vector, second component", unit[1], decimals: 3)
  scene.show("its length by this norm", norm(unit), decimals: 3)
  scene.show("its length by the L2 norm", Norm.l2(unit), decimals: 3)
}
