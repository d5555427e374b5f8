import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let cosineSimilarity = Live(
    "cosine-similarity", playgrounds: [twoNeighbours],
    exercises: [cosineByHand, mostAlike, chordFromCosine, correlationOfThree])
}

/// A vector and two neighbours to be dragged, and three measures that may disagree.
private let twoNeighbours = Playground(
  "two-neighbours",
  parameters: [
    .points(
      "tips", "Tips of the vectors", at: [4, 3, 2, 1, 2.5, 5.5], in: -6...6, -6...6, step: 0.5,
      names: ["u", "v", "w"])
  ],
  on: { _ in
    Figure(
      "A vector and two neighbours",
      description:
        "Arrows u, v and w from the origin, with the angles from u to v and from u to w. Dashed "
        + "lines lead from the tip of u to the tips of v and w.",
      x: .linear("first component", range: -6.5...6.5),
      y: .linear("second component", range: -6.5...6.5), aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let tips = given.matrix("tips")
  let (u, v, w) = (tips.row(0), tips.row(1), tips.row(2))
  guard let toV = cosineSimilarity(u, v), let toW = cosineSimilarity(u, w) else {
    throw LiveFailure(
      "A vector without length has no direction: drag its tip away from the origin.")
  }
  func point(_ x: Vector) -> Figure.Point { Figure.Point(x[0], x[1]) }
  scene.draw(Figure.Line([point(u), point(v)], label: "u to v", stroke: .dashed, series: 6))
  scene.draw(Figure.Line([point(u), point(w)], label: "u to w", stroke: .dashed, series: 6))
  scene.draw(Figure.Angle(from: point(u), to: point(v)))
  scene.draw(Figure.Angle(from: point(u), to: point(w)))
  scene.draw(Figure.Arrows([Figure.Arrow(to: point(u), label: "u")], label: "u", series: 0))
  scene.draw(Figure.Arrows([Figure.Arrow(to: point(v), label: "v")], label: "v", series: 1))
  scene.draw(Figure.Arrows([Figure.Arrow(to: point(w), label: "w")], label: "w", series: 2))
  let (productV, productW) = (dot(u, v), dot(u, w))
  let (farV, farW) = (Norm.l2.distance(u, v), Norm.l2.distance(u, w))
  scene.show("cosine of u and v", toV, decimals: 3)
  scene.show("cosine of u and w", toW, decimals: 3)
  scene.show("dot product of u and v", productV, decimals: 2)
  scene.show("dot product of u and w", productW, decimals: 2)
  scene.show("distance from u to v", farV, decimals: 2)
  scene.show("distance from u to w", farW, decimals: 2)
  // the cosines of one direction may differ by rounding
  let byCosine = toV - toW
  scene.tell(
    "more alike by cosine", byCosine > 1e-12 ? "v" : byCosine < -1e-12 ? "w" : "both alike")
  scene.tell(
    "more alike by dot product",
    productV > productW ? "v" : productV < productW ? "w" : "both alike")
  scene.tell("nearer by distance", farV < farW ? "v" : farV > farW ? "w" : "both alike")
}
