import Figures
public import LiveKit
import MathCore
import Supervised

extension Live {
  public static let linearRegression = Live(
    "linear-regression", playgrounds: [sevenPoints],
    exercises: [residualOfOne, shareExplained, spreadOfErrors, lineByHand, pullOfOne])
}

/// Seven points to be dragged, the line through them, and how hard one of them pulls.
private let sevenPoints = Playground(
  "pull",
  parameters: [
    .points(
      "points", "Points", at: [1, 2, 1.5, 3, 2, 2.5, 2.5, 4, 3, 3.5, 3.5, 4.5, 9, 3],
      in: 0...10, 0...8, step: 0.5),
    .choice("chosen", "Point to look at", of: 7, at: 6, ["1", "2", "3", "4", "5", "6", "7"]),
  ],
  on: { _ in
    Figure(
      "Seven points and the line of least squares",
      description:
        "Seven points and the line through them. A dashed line leads from each point straight up "
        + "or down to the line: its residual. A diamond marks the chosen point; another line goes "
        + "through the six others.",
      x: .linear("x", range: 0...10), y: .linear("y", range: 0...8), layers: [])
  }
) { given, scene throws(LiveFailure) in
  let (points, chosen) = (given.matrix("points"), given.whole("chosen"))
  let (x, y) = (points.column(0), points.column(1))
  guard let line = StraightLine(x: x, y: y) else {
    throw LiveFailure("All points stand above each other: drag one of them to the side.")
  }
  guard let share = line.rSquared else {
    throw LiveFailure("All points have the same height, so R² does not exist: drag one up or down.")
  }
  let others = StraightLine(x: x.without(chosen), y: y.without(chosen))
  var (places, residuals): ([Figure.Point], [Figure.Point]) = ([], [])
  for i in 0..<points.rows {
    let place = Figure.Point(x[i], y[i])
    places.append(place)
    // a point without a place parts the lines
    residuals += [place, Figure.Point(x[i], line(x[i])), Figure.Point(.nan, .nan)]
  }
  let leverage = line.leverages[chosen]
  scene.draw(Figure.Line(residuals, label: "residuals", stroke: .dashed, series: 6))
  scene.draw(Figure.Line(across(line), label: "line of all", stroke: .solid, series: 1))
  scene.draw(
    Figure.Line(across(others), label: "line of the others", stroke: .dashed, series: 2))
  scene.draw(Figure.Scatter(places, label: "points", series: 0))
  scene.draw(
    Figure.Scatter([places[chosen]], label: "chosen point", symbol: .diamond, series: 3))
  scene.show("slope w", line.slope)
  scene.show("constant term b", line.intercept)
  scene.show("R²", share)
  scene.show("residual of the chosen point", line.residuals[chosen])
  scene.show("leverage of the chosen point", leverage)
  scene.tell(
    "what the leverage says",
    others == nil
      ? "It decides the slope alone: the line goes through it, wherever it is."
      : leverage > 4.0 / 7
        ? "More than twice the mean, 2/7: where it goes, the line follows."
        : leverage > 2.0 / 7
          ? "More than the mean, 2/7: it pulls harder than most."
          : "Not more than the mean, 2/7: the others hold the line.")
}

/// A line from the left to the right; nothing where there is none.
private func across(_ line: StraightLine?) -> [Figure.Point] {
  guard let line else { return [] }
  return [Figure.Point(0, line(0)), Figure.Point(10, line(10))]
}

extension Vector {
  /// The numbers but one.
  fileprivate func without(_ left: Int) -> Vector {
    var rest = elements
    rest.remove(at: left)
    return Vector(rest)
  }
}
