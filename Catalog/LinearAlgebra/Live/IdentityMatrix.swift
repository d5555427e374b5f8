import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let identityMatrix = Live(
    "identity-matrix", playgrounds: [layersNearIdentity],
    exercises: [
      rowsOfPermutation, eigenvaluesWithRidge, residualLayer, errorOfNoChange,
    ])
}

/// Many layers, each of which changes little: I + (t / k) F, k times.
private let layersNearIdentity = Playground(
  "layers",
  parameters: [
    .whole("layers", "number of layers, k", at: 1, in: 1...40),
    .number("strength", "strength of all layers together, t", at: 1.5, in: -1.5...1.5, step: 0.1),
    .choice("change", "what F does", of: 3, ["turn", "shear", "stretch and squeeze"]),
  ],
  on: { _ in
    Figure(
      "What many small changes do together",
      description:
        "The letter F before, dashed, and after all layers, filled. Dots show where one of its "
        + "corners is after each layer.",
      x: .linear("first component", range: -5...5),
      y: .linear("second component", range: -5...5), aspect: .equal,
      layers: [
        .outline(
          Figure.Outline(
            letter(under: .identity(2)), label: "before", stroke: .dashed, series: 6))
      ])
  }
) { given, scene throws(LiveFailure) in
  let count = given.whole("layers")
  let share = given.number("strength") / Double(count)
  let change: [Double] =
    switch given.whole("change") {
    case 0: [0, -share, share, 0]
    case 1: [0, share, 0, 0]
    default: [share, 0, 0, -share]
    }
  // a layer is I + (t / k) F
  let layer = Matrix(rows: 2, columns: 2, elements: change).addingToDiagonal(1)
  var all = Matrix.identity(2)
  var corner: Vector = [1, 1.8]
  var way = [Figure.Point(corner[0], corner[1])]
  for _ in 0..<count {
    all = layer * all
    corner = layer * corner
    way.append(Figure.Point(corner[0], corner[1]))
  }
  scene.draw(
    Figure.Outline(letter(under: all), label: "after", stroke: .solid, filled: true, series: 0))
  scene.draw(Figure.Scatter(way, label: "a corner, layer by layer", symbol: .circle, series: 1))
  scene.show("one layer, off the identity", layer.distanceFromIdentity)
  scene.show("all layers, off the identity", all.distanceFromIdentity)
  scene.show("length of the image of e₁", Norm.l2(all.column(0)))
}
