import CatalogKit
import Figures
import MathCore
import Optimization

/// The first steps of a descent on points of one feature, with every number of the formulas.
///
/// - Parameters:
///   - loss: the loss of some points.
///   - descent: the rate.
///   - steps: how many steps.
/// - Returns: where the walk stands, the loss and the slopes there, and where it goes.
func walk(_ loss: MeanSquaredError, _ descent: GradientDescent, steps: Int) -> Trace {
  var here: Vector = [0, 0]
  var before: Double?
  var rows: [Trace.Step] = []
  for _ in 0..<steps {
    let (height, slopes) = (loss(here), loss.gradient(here))
    let next = descent.step(from: here, along: slopes)
    let changed =
      before.map {
        "The loss falls from \(Numeral.short($0, digits: 4)) to \(Numeral.short(height, digits: 4))."
      } ?? "The walk starts."
    rows.append(
      Trace.Step(
        changed, formulas: ["loss", "gradient-w", "gradient-b", "update-w", "update-b"],
        values: [
          .init("w", here[0]), .init("b", here[1]), .init("L(w, b)", height),
          .init("\\frac{\\partial L}{\\partial w}", slopes[0]),
          .init("\\frac{\\partial L}{\\partial b}", slopes[1]),
          .init("w_{\\text{old}}", here[0]), .init("b_{\\text{old}}", here[1]),
          .init("w_{\\text{new}}", next[0]), .init("b_{\\text{new}}", next[1]),
        ], points: [Figure.Point(here[0], here[1])]))
    (here, before) = (next, height)
  }
  return Trace(
    valley(of: loss, rows.flatMap { $0.points }),
    given: [
      .init("n", loss.y.count), .init("x", loss.x.column(0)), .init("y", loss.y),
      .init("\\eta", descent.learningRate),
    ],
    indices: [.init("i", loss.y.count)], columns: ["w", "b", "L(w, b)"], steps: rows)
}

/// The places of the walk on the contours of the loss.
private func valley(of loss: MeanSquaredError, _ points: [Figure.Point]) -> Figure {
  Figure(
    "The first steps on the loss of the three points",
    description:
      "Slanted ellipses around the minimum. From (0, 0) one long step leads across the valley; the "
      + "next ones are short and turn along its floor.",
    x: Figure.Axis("slope w", range: -0.25...2.25),
    y: Figure.Axis("intercept b", range: -0.5...1.25),
    layers: [
      .contour(
        Figure.Contour(
          over: -0.25...2.25, -0.5...1.25, levels: [0.1, 0.25, 0.5, 1, 2, 4, 8, 16], filled: true
        ) { w, b in loss([w, b]) }),
      .path(Figure.Path(points, series: 2)),
    ])
}
