import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let norms = Live(
    "norms", playgrounds: [movingBall],
    exercises: [twoNormsByHand, distanceInSpace, belowOne, nearestByNorm])
}

/// The vectors of length 1 for a p to be chosen, and a vector to be dragged with its length.
private let movingBall = Playground(
  "unit-ball",
  parameters: [
    .number("p", "p", at: 1.5, in: 0.3...10, step: 0.1),
    .points(
      "x", "Tip of the vector x", at: [2, 1.5], in: -2.5...2.5, -2.5...2.5, step: 0.1, names: ["x"]),
  ],
  on: { _ in
    func standing(_ points: [Figure.Point], _ label: String) -> Figure.Layer {
      .outline(Figure.Outline(points, label: label, stroke: .dashed, series: 6))
    }
    return Figure(
      "All vectors of length 1, and all vectors as long as x",
      description:
        "A closed curve around the origin holds the vectors of length 1 by the chosen p, a curve "
        + "of the same shape runs through the tip of the arrow x. Two dashed lines lead to the tip "
        + "of x along the axes. A dashed diamond and a dashed square show p = 1 and the limit of "
        + "large p.",
      x: .linear("first component", range: -3...3),
      y: .linear("second component", range: -3...3), aspect: .equal,
      layers: [
        standing(ball(p: 1, radius: 1), "p = 1"), standing(ball(p: .infinity, radius: 1), "p = ∞"),
      ])
  }
) { given, scene in
  let (p, x) = (given.number("p"), given.matrix("x").row(0))
  let length = quasinorm(x, p: p)
  let (tip, corner) = (Figure.Point(x[0], x[1]), Figure.Point(x[0], 0))
  scene.draw(
    Figure.Outline(
      ball(p: p, radius: 1), label: "length 1", stroke: .solid, filled: true, series: 0))
  scene.draw(
    Figure.Outline(ball(p: p, radius: length), label: "as long as x", stroke: .solid, series: 2))
  scene.draw(
    Figure.Line([Figure.Point(0, 0), corner, tip], label: "detour", stroke: .dashed, series: 3))
  scene.draw(Figure.Arrows([Figure.Arrow(to: tip, label: "x")], label: "x", series: 1))
  let detour = quasinorm([x[0], 0], p: p) + quasinorm([0, x[1]], p: p)
  scene.show("length of x", length)
  scene.show("length of the detour along the axes", detour)
  scene.show("largest component of x, the limit of large p", Norm.lInfinity(x))
  scene.tell(
    "is it a norm?",
    p >= 1
      ? "Yes: no detour is shorter than the straight way."
      // half of the last decimal that is shown
      : length > detour + 0.0005
        ? "No: the detour along the axes is shorter than the straight way."
        : "No: below p = 1 some detours are shorter. Drag x away from the axes to see one.")
}

/// The points of the plane at some distance from the origin.
///
/// - Parameters:
///   - p: the order of the norm; below 1 it is none.
///   - radius: the distance.
/// - Returns: the points, once around.
private func ball(p: Double, radius: Double) -> [Figure.Point] {
  var points: [Figure.Point] = []
  // walk along the four sides of the square max(|x|, |y|) = 1 and pull every point to the length;
  // the steps are the shortest in the middle of a side, where a p below 1 makes a spike
  for side in 0..<4 {
    for k in -20..<20 {
      let t = Double(k * (k < 0 ? -k : k)) / 400
      let on: Vector = side == 0 ? [1, t] : side == 1 ? [-t, 1] : side == 2 ? [-1, -t] : [t, -1]
      let scale = radius / quasinorm(on, p: p)
      points.append(Figure.Point(scale * on[0], scale * on[1]))
    }
  }
  return points
}
