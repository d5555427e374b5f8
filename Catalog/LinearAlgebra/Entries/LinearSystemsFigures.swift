import CatalogKit
import Figures
import LinearAlgebra
import MathCore

/// Two equations as lines, and the line that elimination makes of the second one.
///
/// - Parameter elimination: of two equations, none of them parallel to an axis.
/// - Returns: the figure.
func crossing(_ elimination: GaussianElimination) -> Figure {
  let (before, x) = (elimination.steps[0].before, elimination.solution)
  func line(_ i: Int) -> Figure.Line {
    Figure.Line(
      [-1.0, 5].map { Figure.Point($0, (before[i, 2] - before[i, 0] * $0) / before[i, 1]) },
      label: i == 0 ? "4x − 4y = 4" : "x + 2y = 4", stroke: .solid)
  }
  return Figure(
    "Two equations, and what elimination makes of one of them",
    description:
      "Two straight lines, one rising and one falling, that cross at (2, 1). A dashed horizontal "
      + "line goes through the same point: it is what elimination leaves of the falling one.",
    x: "x", y: "y", aspect: .equal,
    layers: [
      .line(line(0)), .line(line(1)),
      .line(
        Figure.Line(
          [Figure.Point(-1, x[1]), Figure.Point(5, x[1])], label: "3y = 3", stroke: .dashed)),
      .scatter(x: [x[0]], y: [x[1]], label: "solution", series: 3),
    ])
}

/// Two lines of nearly the same slope, and the second one a little lower.
let shiftedLines = Figure(
  "Two nearly parallel lines, and a small shift of one",
  description:
    "Two rising lines with nearly the same slope cross at (2, 2). A dashed line runs just below the "
    + "steeper one and crosses the other line at (4, 3), far to the right.",
  x: "x", y: "y",
  layers: [
    .line(x: [0, 6], y: [1, 4], label: "y = 0.5x + 1", stroke: .solid),
    .line(x: [0, 6], y: [0.9, 4.2], label: "y = 0.55x + 0.9", stroke: .solid),
    .line(
      Figure.Line(
        [Figure.Point(0, 0.8), Figure.Point(6, 4.1)], label: "y = 0.55x + 0.8", stroke: .dashed)),
    .scatter(x: [2, 4], y: [2, 3], label: "crossings", series: 3),
  ])

/// The elimination of two unknowns, step by step.
///
/// - Parameter elimination: of two equations.
/// - Returns: the steps, with the point where the second equation crosses the axis of y.
func eliminationTrace(_ elimination: GaussianElimination) -> Trace {
  let (step, x) = (elimination.steps[0], elimination.solution)
  let triangle = elimination.triangle
  return Trace(
    crossing(elimination), columns: [],
    steps: [
      Trace.Step(
        "The equations change places: the larger coefficient of the first unknown, 4, comes first.",
        formulas: [], values: [.init("M", step.before)],
        points: [Figure.Point(0, step.before[1, 2] / step.before[1, 1])]),
      Trace.Step(
        "A quarter of the first equation is taken from the second. In the picture the second line "
          + "turns about the crossing until it is level.",
        formulas: ["eliminate"],
        values: [
          .init("M", step.before), .init("m", step.multiples), .init("r", step.before.row(0)),
          .init("M_{\\text{new}}", step.after),
        ], points: [Figure.Point(0, step.after[1, 2] / step.after[1, 1])]),
      Trace.Step(
        "The second equation has one unknown left. Its solution is put into the first one.",
        formulas: ["triangle"],
        values: [
          .init("U", Matrix((0..<2).map { i in (0..<2).map { triangle[i, $0] } })),
          .init("c", triangle.column(2)), .init("x", x),
        ], points: [Figure.Point(x[0], x[1])]),
    ])
}
