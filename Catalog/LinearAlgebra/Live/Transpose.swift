import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let transpose = Live(
    "transpose", playgrounds: [bothSides],
    exercises: [turnTheTable, newShape, evenPart, productsOfColumns])
}

/// A matrix and its transpose on the plane: one on v, the other on u, with the same product.
private let bothSides = Playground(
  "both-sides",
  parameters: [
    .matrix("a", "matrix A", at: [1, 1, 0, 1], columns: 2, in: -2...2, step: 0.1),
    .points(
      "tips", "Tips of the vectors", at: [1, 2, 2, -1], in: -3...3, -3...3, step: 0.1,
      names: ["u", "v"]),
  ],
  on: { _ in
    Figure(
      "A matrix and its transpose",
      description:
        "Two grids that were square before: the image of one under A, of the other under the "
        + "transpose. Arrows lead from the origin to u, to v, to A v and to the transpose times u.",
      x: .linear("first component", range: -7...7),
      y: .linear("second component", range: -7...7), aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let (a, tips) = (given.matrix("a"), given.matrix("tips"))
  let (turned, u, v) = (a.transposed, tips.row(0), tips.row(1))
  let (av, atu): (Vector, Vector) = (
    [dot(a.row(0), v), dot(a.row(1), v)], [dot(turned.row(0), u), dot(turned.row(1), u)]
  )
  scene.draw(Figure.LinearMap(a.elements, label: "grid under A", series: 0))
  scene.draw(Figure.LinearMap(turned.elements, label: "grid under Aᵀ", series: 1))
  scene.draw(Figure.Arrows([arrow(to: av, "A v")], series: 0))
  scene.draw(Figure.Arrows([arrow(to: atu, "Aᵀ u")], series: 1))
  scene.draw(Figure.Arrows([arrow(to: u, "u"), arrow(to: v, "v")], label: "u and v", series: 6))
  scene.show("u · (A v)", dot(u, av))
  scene.show("(Aᵀ u) · v", dot(atu, v))
  scene.show("size of the symmetric part", a.symmetricPart.frobeniusNorm)
  scene.show("size of the skew part", a.skewPart.frobeniusNorm)
  scene.tell(
    "is A symmetric",
    a.isSymmetric(within: 1e-9) ? "Yes: both grids are the same." : "No: A and Aᵀ differ.")
}

private func arrow(to tip: Vector, _ name: String) -> Figure.Arrow {
  Figure.Arrow(to: Figure.Point(tip[0], tip[1]), label: name)
}
