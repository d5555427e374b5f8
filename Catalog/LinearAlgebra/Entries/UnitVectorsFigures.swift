import Elementary
import Figures
import LinearAlgebra
import MathCore

private func point(_ x: Vector) -> Figure.Point { Figure.Point(x[0], x[1]) }

/// Vectors of all lengths and their unit vectors, whose tips lie on a circle.
///
/// - Returns: the figure.
func arrowsOnCircle() -> Figure {
  let all: [Vector] = [[3, 1], [1, 2.5], [-1.5, 2], [-0.4, -0.3], [1.2, -2]]
  return Figure(
    "Vectors and their unit vectors",
    description:
      "Five arrows of different lengths from the origin, and along each its unit vector. The tips of "
      + "the unit vectors lie on the circle of radius 1. One of the five arrows is shorter than its "
      + "unit vector.",
    x: .linear("first component", range: -2.2...3.4),
    y: .linear("second component", range: -2.4...2.9), aspect: .equal,
    layers: [
      .outline(
        Figure.Outline(
          (0..<72).map {
            let angle = Double($0) * .pi / 36
            return Figure.Point(cos(angle), sin(angle))
          }, label: "length 1", stroke: .dashed, series: 6)),
      .arrows(
        Figure.Arrows(all.map { Figure.Arrow(to: point($0)) }, label: "vectors", series: 0)),
      .arrows(
        Figure.Arrows(
          all.compactMap { normalized($0) }.map { Figure.Arrow(to: point($0)) },
          label: "unit vectors", series: 1)),
    ])
}

/// One vector and its unit vectors by three norms, each on the curve of its norm.
///
/// - Parameter x: the vector.
/// - Returns: the figure.
func unitVectorsByNorm(_ x: Vector) -> Figure {
  let norms: [(name: String, norm: Norm)] = [("L1", .l1), ("L2", .l2), ("L∞", .lInfinity)]
  let around = (0..<72).map { k in
    Vector([cos(Double(k) * .pi / 36), sin(Double(k) * .pi / 36)])
  }
  return Figure(
    "One direction, three unit vectors",
    description:
      "A diamond, a circle and a square around the origin. A ray from the origin to the right and "
      + "down meets the diamond first, then the circle, then the square, each at a marked point.",
    x: .linear("first component", range: -1.3...1.3),
    y: .linear("second component", range: -1.3...1.3), aspect: .equal,
    layers: [
      .line(
        Figure.Line(
          [Figure.Point(0, 0), point(0.3 * x)], label: "direction of (3, −4)", stroke: .dashed,
          series: 6))
    ]
      + norms.enumerated().map { k, entry in
        .outline(
          Figure.Outline(
            around.compactMap { normalized($0, by: entry.norm) }.map { point($0) },
            label: "length 1 by \(entry.name)", series: k))
      }
      + norms.enumerated().map { k, entry in
        .scatter(
          Figure.Scatter(
            [normalized(x, by: entry.norm)].compactMap { $0 }.map { point($0) },
            label: "unit vector by \(entry.name)", series: k))
      })
}

/// Petals as they are and as unit vectors, with two of one shape joined.
///
/// - Parameters:
///   - petals: length and width of 150 petals.
///   - units: their unit vectors.
///   - species: the species of each.
/// - Returns: the figure.
func petalsOnCircle(_ petals: Matrix, _ units: Matrix, _ species: [String]) -> Figure {
  let names = ["setosa", "versicolor", "virginica"]
  return Figure(
    "Petals, and their unit vectors",
    description:
      "Three clouds of points along a rising band: small setosa, larger versicolor, largest "
      + "virginica. Below, near the circle of radius 1, all unit vectors crowd on one short arc, the "
      + "species mixed. A dashed ray from the origin runs through a setosa and a virginica.",
    x: .linear("petal length (cm)", range: 0...7.2),
    y: .linear("petal width (cm)", range: 0...2.7), aspect: .equal,
    layers: [
      .line(
        Figure.Line(
          [Figure.Point(0, 0), point(petals.row(134))], label: "flowers 27 and 135",
          stroke: .dashed, series: 6)),
      .scatter(
        Figure.Scatter(
          (0..<units.rows).map { point(units.row($0)) }, label: "unit vectors", symbol: .cross,
          series: 3)),
    ]
      + names.enumerated().map { k, name in
        .scatter(
          Figure.Scatter(
            (0..<petals.rows).filter { species[$0] == name }.map { point(petals.row($0)) },
            label: name, series: k))
      })
}
