import CatalogKit
import Elementary
import Figures

/// The line of the refresher, y = 2 x + 1.
enum Line {
  static let m = 2.0
  static let b = 1.0

  static func height(at x: Double) -> Double { m * x + b }
}

/// The figures of the refresher.
func figures(_ sheet: inout Worksheet) {
  line(&sheet)
  absoluteValue(&sheet)
  exponential(&sheet)
  circle(&sheet)
}

private func line(_ sheet: inout Worksheet) {
  let ends = [-1.5, 4.5]
  let corner = [
    Figure.Point(1, Line.height(at: 1)), Figure.Point(4, Line.height(at: 1)),
    Figure.Point(4, Line.height(at: 4)),
  ]
  sheet.figure(
    "line",
    Figure(
      "A line and its slope",
      description:
        "A line that rises from left to right and crosses the vertical axis at 1. Dashed, a step of "
        + "3 to the right from one of its points, and one of 6 up to another.",
      x: .linear("x", range: -2...5), y: .linear("y", range: -2...10),
      layers: [
        .line(x: ends, y: ends.map { Line.height(at: $0) }, label: "y = 2 x + 1"),
        .line(Figure.Line(corner, label: "3 to the right, 6 up", stroke: .dashed)),
        .scatter(
          x: [1, 4], y: [Line.height(at: 1), Line.height(at: 4)], label: "two of its points"),
      ]))
}

private func absoluteValue(_ sheet: inout Worksheet) {
  let level = 2.0
  sheet.show("level", level)
  sheet.figure(
    "absolute",
    Figure(
      "The distance from zero",
      description:
        "The graph of the absolute value, a V with its tip at zero. A dashed line at the height 2 "
        + "meets it at minus 2 and at 2.",
      x: .linear("x", range: -4...4), y: .linear("|x|", range: 0...4),
      layers: [
        .line(x: [-4, 0, 4], y: [4, 0, 4], label: "|x|"),
        .line(x: [-4, 4], y: [level, level], label: "the height 2", stroke: .dashed),
        .scatter(x: [-level, level], y: [level, level], label: "where |x| is 2"),
      ]))
}

private func exponential(_ sheet: inout Worksheet) {
  let left = (0...60).map { -3 + Double($0) / 60 * 4.4 }
  let right = left.map { exp($0) }
  sheet.figure(
    "exponential",
    Figure(
      "The exponential and the logarithm",
      description:
        "Two curves, each the other mirrored at a dashed line from the lower left to the upper right. "
        + "The exponential crosses the vertical axis at 1 and rises ever steeper. The logarithm "
        + "crosses the horizontal axis at 1 and rises ever more slowly.",
      x: .linear("x", range: -3...4), y: .linear("y", range: -3...4), aspect: .equal,
      layers: [
        .line(x: left, y: right, label: "exp(x)"),
        .line(x: right, y: right.map { log($0) }, label: "log(x)"),
        .line(x: [-3, 4], y: [-3, 4], label: "y = x", stroke: .dashed),
      ]))
}

private func circle(_ sheet: inout Worksheet) {
  let turns = (0...72).map { Double($0) / 36 * .pi }
  let (x, y) = (cos(.pi / 6), sin(.pi / 6))
  let point = Figure.Point(x, y)
  sheet.figure(
    "circle",
    Figure(
      "Cosine and sine on a circle",
      description:
        "A circle of radius 1 around the origin. A radius leads up to the right, at an angle of 30 "
        + "degrees. Below its end a dashed line leads straight down to the horizontal axis.",
      x: .linear("x", range: -1.2...1.2), y: .linear("y", range: -1.2...1.2), aspect: .equal,
      layers: [
        .line(x: turns.map { cos($0) }, y: turns.map { sin($0) }, label: "radius 1"),
        .line(Figure.Line([Figure.Point(0, 0), point], label: "the radius")),
        .line(
          Figure.Line(
            [Figure.Point(0, 0), Figure.Point(x, 0)], label: "cos x, to the right")),
        .line(
          Figure.Line([Figure.Point(x, 0), point], label: "sin x, up", stroke: .dashed)),
        .angle(Figure.Angle(from: Figure.Point(1, 0), to: point, label: "x")),
      ]))
}
