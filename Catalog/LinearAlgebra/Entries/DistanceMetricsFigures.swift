import CatalogKit
import Elementary
import Figures
import LinearAlgebra
import MathCore

/// All points as far from one as another is, by three rules.
func ballsFigure(around u: Vector, through v: Vector) -> Figure {
  let rules: [(name: String, rule: Distance)] = [
    ("Manhattan", .manhattan), ("Euclidean", .euclidean), ("Chebyshev", .chebyshev),
  ]
  // a turn around u, each direction stretched to the distance of v
  let side = (0..<40).map { Double($0) / 20 - 1 }
  let directions =
    side.map { Vector([$0, -1]) } + side.map { Vector([1, $0]) }
    + side.map { Vector([-$0, 1]) } + side.map { Vector([-1, -$0]) }
  return Figure(
    "The points as far from u as v is",
    description:
      "Three closed curves around the point u, all through the point v: a diamond for Manhattan, "
      + "the widest; a circle for Euclidean; a square for Chebyshev.",
    x: "first coordinate", y: "second coordinate", aspect: .equal,
    layers: rules.map { name, rule in
      .outline(
        Figure.Outline(
          directions.map { e in
            let point = u + rule(u, v) / rule(u, u + e) * e
            return Figure.Point(point[0], point[1])
          }, label: name))
    } + [
      .scatter(Figure.Scatter([u, v].map { Figure.Point($0[0], $0[1]) }, label: "u and v")),
      .text(Figure.Annotation("u", at: Figure.Point(u[0] + 0.3, u[1]))),
      .text(Figure.Annotation("v", at: Figure.Point(v[0] + 0.4, v[1] + 0.2))),
    ])
}

/// The points that are equally far from two, by three rules.
func bordersFigure(_ a: Vector, _ b: Vector, _ home: Vector) -> Figure {
  let rules: [(name: String, rule: Distance)] = [
    ("Manhattan", .manhattan), ("Euclidean", .euclidean), ("Chebyshev", .chebyshev),
  ]
  let (x, y) = ((0...88).map { Double($0) / 8 - 1.5 }, (0...72).map { Double($0) / 8 - 3 })
  let lines = rules.flatMap { name, rule in
    Isolines(
      level: 0, x: x, y: y,
      z: y.flatMap { q in x.map { rule([$0, q], a) - rule([$0, q], b) } }
    ).curves.map { Figure.Layer.line(Figure.Line($0, label: name)) }
  }
  return Figure(
    "Where the nearer of two shops changes",
    description:
      "Two points a and b, and a home between them. Three borders run from below to above: a "
      + "straight one for Euclidean, one of three straight pieces for Manhattan and one for "
      + "Chebyshev. The home lies to the right of the Manhattan border and to the left of the "
      + "others.",
    x: .linear("first coordinate", range: -1.5...9.5),
    y: .linear("second coordinate", range: -3...6), aspect: .equal,
    layers: lines + [
      .scatter(
        Figure.Scatter(
          [a, b].map { Figure.Point($0[0], $0[1]) }, label: "shops", symbol: .square, series: 4)),
      .scatter(
        Figure.Scatter(
          [Figure.Point(home[0], home[1])], label: "home", symbol: .diamond, series: 5)),
      .text(Figure.Annotation("a", at: Figure.Point(a[0] + 0.3, a[1] - 0.4))),
      .text(Figure.Annotation("b", at: Figure.Point(b[0] + 0.4, b[1]))),
    ])
}

/// Distances of some penguins, species after species, as cells.
func mapFigure(of distances: Matrix, _ chosen: [Int], isScaled: Bool) -> Figure {
  let kind = isScaled ? "scaled" : "as measured"
  return .heatMap(
    "Distances of 24 penguins, \(kind)",
    description: isScaled
      ? "A square of 24 by 24 cells, symmetric. Three square blocks of small distances lie along the "
        + "diagonal, one for each species; the third is set off most clearly."
      : "A square of 24 by 24 cells, symmetric. The last eight, the heavy Gentoo, are set off by stripes "
        + "of large distances; the first sixteen, two species, form one block with stripes across.",
    rows: chosen.map { "\($0 + 1)" }, columns: chosen.map { "\($0 + 1)" },
    values: chosen.flatMap { i in chosen.map { distances[i, $0] } }, rowLabel: "penguin",
    columnLabel: "penguin", colours: .sequential, showsNumbers: false, label: "distance")
}

/// The bills of the Gentoo penguins with curves of equal Mahalanobis distance from the mean.
func gentooFigure(_ bills: Matrix, _ center: Vector, _ marked: [Int]) throws -> Figure {
  let mahalanobis = try Mahalanobis(matrix: covariance(of: bills))
  let curves = try (1...4).map { radius in
    let points = try (0..<120).map { k in
      let turn = Double(k) * Double.pi / 60
      let e = Vector([cos(turn), sin(turn)])
      let point = center + Double(radius) / (try mahalanobis.distance(center + e, center)) * e
      return Figure.Point(point[0], point[1])
    }
    return Figure.Layer.outline(
      Figure.Outline(points, label: "distance \(radius)", stroke: radius < 3 ? .solid : .dashed))
  }
  return Figure(
    "Bills of 123 Gentoo penguins",
    description:
      "A long rising cloud of points with four ellipses around its middle. A marked point at the "
      + "lower left end of the cloud lies just outside the second ellipse; another, above the "
      + "cloud and nearer to the middle, lies on the fourth.",
    x: "bill length (mm)", y: "bill depth (mm)",
    layers: [
      .scatter(
        Figure.Scatter(
          (0..<bills.rows).filter { !marked.contains($0) }
            .map { Figure.Point(bills[$0, 0], bills[$0, 1]) }, label: "penguins", series: 5)),
      .scatter(
        Figure.Scatter(
          marked.map { Figure.Point(bills[$0, 0], bills[$0, 1]) }, label: "the two of the text",
          symbol: .diamond, series: 6)),
    ] + curves)
}

/// The distances in each dimension, by what they would be if all were alike.
func boxesFigure(_ groups: [[Double]], _ dimensions: [Int]) -> Figure {
  .boxes(
    "Distances of points drawn evenly in a cube",
    description:
      "Four boxes around 1. That of 2 dimensions reaches from near 0 to above 2, that of 1,000 "
      + "dimensions is a narrow stripe.",
    groups: dimensions.map { "\($0)" }, label: "dimensions", y: "distance by √(n / 6)",
    values: groups)
}
