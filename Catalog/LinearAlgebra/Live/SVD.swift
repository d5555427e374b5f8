import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let svd = Live(
    "svd", playgrounds: [circleToEllipse],
    exercises: [lengthsOfColumns, rankOne, approximationError, shortestSolution, shareOfDirection])
}

/// Any 2 × 2 matrix, the ellipse that it makes of the unit circle, and its singular vectors.
private let circleToEllipse = Playground(
  "ellipse",
  parameters: [
    .points(
      "tips", "Tips of the columns of A, and a direction x", at: [2, 1, -0.5, 1.5, 0.4, -0.9],
      in: -3...3, -3...3, step: 0.1, names: ["a₁", "a₂", "x"])
  ],
  on: { _ in
    Figure(
      "The ellipse that a matrix makes of the unit circle",
      description:
        "A dashed unit circle with two arrows v₁ and v₂ at a right angle, a solid ellipse with the "
        + "arrows σ₁u₁ and σ₂u₂ along its axes, an arrow x on the circle and its image A x on the "
        + "ellipse, and the nearest image of rank 1 on the long axis.",
      x: .linear("first component", range: -4.5...4.5),
      y: .linear("second component", range: -4.5...4.5), aspect: .equal,
      layers: [
        .outline(
          Figure.Outline(
            circleImage(under: [[1, 0], [0, 1]]), label: "unit circle", stroke: .dashed, series: 6))
      ])
  }
) { given, scene throws(LiveFailure) in
  let tips = given.matrix("tips")
  let a = Matrix(
    rows: 2, columns: 2, elements: [tips[0, 0], tips[1, 0], tips[0, 1], tips[1, 1]])
  guard let x = normalized(tips.row(2)) else {
    throw LiveFailure("x has no direction: drag it away from the origin.")
  }
  let svd: SVD
  do throws(SVDError) {
    svd = try JacobiSVD(of: a).result
  } catch {
    throw LiveFailure("No singular values were found: move a column a little.")
  }
  let s = svd.singularValues
  let image = a * x
  // what the first term alone makes of x
  let along = (s[0] * dot(svd.right.column(0), x)) * svd.left.column(0)

  scene.draw(
    Figure.Outline(
      circleImage(under: a), label: "its image", stroke: .solid, filled: true, series: 2))
  scene.draw(
    Figure.Arrows(
      [
        Figure.Arrow(to: tip(svd.right.column(0)), label: "v₁"),
        Figure.Arrow(to: tip(svd.right.column(1)), label: "v₂"),
      ], label: "right singular vectors", series: 0))
  scene.draw(
    Figure.Arrows(
      [
        Figure.Arrow(to: tip(s[0] * svd.left.column(0)), label: "σ₁u₁"),
        Figure.Arrow(to: tip(s[1] * svd.left.column(1)), label: "σ₂u₂"),
      ], label: "axes of the ellipse", series: 1))
  scene.draw(
    Figure.Arrows(
      [Figure.Arrow(to: tip(x), label: "x"), Figure.Arrow(to: tip(image), label: "A x")],
      label: "x and A x", series: 3))
  scene.draw(
    Figure.Outline([tip(image), tip(along)], label: "A x − A₁x", stroke: .dashed, series: 4))

  scene.show("σ₁, the longest image", s[0], decimals: 3)
  scene.show("σ₂, the shortest image", s[1], decimals: 3)
  scene.show("length of A x", Norm.l2(image), decimals: 3)
  scene.show("length of A x − A₁x, at most σ₂", Norm.l2.distance(image, along), decimals: 3)
  // the area of the unit square becomes σ₁σ₂ = |det A|
  scene.show("σ₁σ₂, the factor of areas", s[0] * s[1], decimals: 3)
  scene.tell("rank and shape", wordsForShape(s))
}

/// What the singular values say.
private func wordsForShape(_ s: Vector) -> StaticString {
  // the columns lie on a grid of 0.1: what is rounding is far below, what is not far above
  if s[0] < 1e-9 { return "Rank 0: every vector goes to zero." }
  if s[1] < 1e-9 { return "Rank 1: the ellipse is flat, a piece of a line." }
  if s[0] - s[1] < 1e-9 {
    return "Rank 2, a circle: v₁ and v₂ are one choice of many."
  }
  return s[1] < 0.1 * s[0]
    ? "Rank 2, but nearly 1: A₁ alone is close to A." : "Rank 2: an ellipse with two axes."
}

/// The image of the unit circle, once around.
private func circleImage(under a: Matrix) -> [Figure.Point] {
  var points: [Figure.Point] = []
  for k in 0..<80 {
    let t = Double(k % 40) / 20 - 1
    // the point of the right half with the slope t from (−1, 0), then the one across from it
    let side: Double = k < 40 ? 1 : -1
    points.append(tip(a * [side * (1 - t * t) / (1 + t * t), side * 2 * t / (1 + t * t)]))
  }
  return points
}

private func tip(_ v: Vector) -> Figure.Point { Figure.Point(v[0], v[1]) }
