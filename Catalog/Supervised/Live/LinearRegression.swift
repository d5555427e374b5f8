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
        "Seven points and the line through them. A dotted line leads from each point straight up or "
        + "down to the line: its residual. A diamond marks the chosen point; another line goes "
        + "through the six others.",
      x: .linear("x", range: 0...10), y: .linear("y", range: 0...8), layers: [])
  }
) { given, scene throws(LiveFailure) in
  let (points, chosen) = (given.matrix("points"), given.whole("chosen"))
  guard let model = fit(points) else {
    throw LiveFailure("All points stand above each other: drag one of them to the side.")
  }
  guard let share = model.rSquared else {
    throw LiveFailure("All points have the same height, so R² does not exist: drag one up or down.")
  }
  let others = fit(points, without: chosen)
  var (places, residuals): ([Figure.Point], [Figure.Point]) = ([], [])
  for i in 0..<points.rows {
    let (x, y) = (points[i, 0], points[i, 1])
    places.append(Figure.Point(x, y))
    residuals.append(Figure.Point(x, y))
    residuals.append(Figure.Point(x, y - model.residuals[i]))
    // a point without a place parts the lines
    residuals.append(Figure.Point(.nan, .nan))
  }
  scene.draw(Figure.Line(residuals, label: "residuals", stroke: .dashed, series: 6))
  scene.draw(Figure.Line(across(model), label: "line of all", stroke: .solid, series: 1))
  scene.draw(
    Figure.Line(across(others), label: "line of the others", stroke: .dashed, series: 2))
  scene.draw(Figure.Scatter(places, label: "points", series: 0))
  scene.draw(
    Figure.Scatter([places[chosen]], label: "chosen point", symbol: .diamond, series: 3))
  let leverage = model.leverages[chosen]
  scene.show("slope w", model.coefficients[0])
  scene.show("constant term b", model.intercept)
  scene.show("R²", share)
  scene.show("residual of the chosen point", model.residuals[chosen])
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

/// The line through all points but one; nil where they stand above each other.
private func fit(_ points: Matrix, without left: Int = -1) -> LinearModel? {
  var (x, y): ([Double], [Double]) = ([], [])
  for i in 0..<points.rows where i != left {
    x.append(points[i, 0])
    y.append(points[i, 1])
  }
  return try? LinearRegression().fit(
    Matrix(rows: x.count, columns: 1, elements: x), Vector(y))
}

/// A line from the left to the right; nothing where there is none.
private func across(_ model: LinearModel?) -> [Figure.Point] {
  guard let model else { return [] }
  return [Figure.Point(0, model.predict([0])), Figure.Point(10, model.predict([10]))]
}
