import CatalogKit
import Figures
import LinearAlgebra
import MathCore

/// Every other point belongs to the other ring.
private func classes(_ points: [Vector], _ place: (Vector) -> Figure.Point) -> [Figure.Layer] {
  ["inner ring", "outer ring"].enumerated().map { k, label in
    .scatter(
      Figure.Scatter(
        stride(from: k, to: points.count, by: 2).map { place(points[$0]) }, label: label))
  }
}

/// Two rings, one inside the other.
func ringsFigure(_ points: [Vector]) -> Figure {
  Figure(
    "Two rings",
    description:
      "Points on a ring of radius 1 around the origin and points on a ring of radius 2: no straight "
      + "line has one ring on each side.",
    x: "x₁", y: "x₂", aspect: .equal, layers: classes(points) { Figure.Point($0[0], $0[1]) })
}

/// The squares of the coordinates: two bands with a straight line between them.
func squaresFigure(_ features: [Vector]) -> Figure {
  Figure(
    "The squares of the coordinates",
    description:
      "The same points by the squares of their coordinates: two falling bands, the inner ring near "
      + "the origin, the outer ring farther away, and a dashed straight line between them.",
    x: .linear("x₁²", range: 0...5.5), y: .linear("x₂²", range: 0...5.5), aspect: .equal,
    layers: classes(features) { Figure.Point($0[0], $0[1]) } + [
      .line(
        Figure.Line(
          [Figure.Point(0, 2.25), Figure.Point(2.25, 0)], label: "x₁² + x₂² = 2.25",
          stroke: .dashed, series: 4))
    ])
}

/// The Gram matrix of the points of one moon and then of the other.
func gramFigure(_ gram: Matrix) -> Figure {
  let names = (1...gram.rows).map { "\($0)" }
  return .heatMap(
    "How alike 30 points are, moon after moon",
    description:
      "A square of 30 by 30 cells, symmetric, dark along the diagonal and fading away from it. Two "
      + "blocks along the diagonal hold the two moons; beside them there is little.",
    rows: names, columns: names, values: gram.elements, rowLabel: "point", columnLabel: "point",
    colours: .sequential, range: 0...1, showsNumbers: false, label: "similarity")
}

/// The moons that were not learned, and the borders of three kernels.
func moonsFigure(_ t: Matrix, _ z: Vector, _ functions: [KernelFunction]) -> Figure {
  let (x, y) = ((0...36).map { Double($0) / 10 - 1.3 }, (0...22).map { Double($0) / 10 - 0.9 })
  let grid = Matrix(y.flatMap { q in x.map { [$0, q] } })
  let borders = zip(functions, ["linear", "polynomial, degree 3", "RBF, γ = 1"]).flatMap {
    f, name in
    Isolines(level: 0, x: x, y: y, z: f(atRowsOf: grid).elements).curves.map {
      Figure.Layer.line(Figure.Line($0, label: name))
    }
  }
  return Figure(
    "150 points of two moons and the borders of three kernels",
    description:
      "Two half circles of points that reach into each other. The border of the linear kernel is a "
      + "straight line through both; those of the polynomial and the RBF kernel wind between them.",
    x: .linear("x₁", range: -1.3...2.3), y: .linear("x₂", range: -0.9...1.3), aspect: .equal,
    layers: [-1.0, 1.0].map { sign in
      .scatter(
        Figure.Scatter(
          (0..<t.rows).filter { z[$0] == sign }.map { Figure.Point(t[$0, 0], t[$0, 1]) },
          label: sign < 0 ? "moon 0" : "moon 1"))
    } + borders)
}
