import CatalogKit
import Figures
import MathCore
import Supervised

extension LinearModel {
  /// One row for each term: estimate, standard error, t, p and 95 % interval.
  ///
  /// - Parameters:
  ///   - terms: the names of the terms, p words.
  ///   - level: the share of samples in which an interval covers the truth.
  /// - Returns: p rows; `none` where a figure does not exist.
  func table(of terms: [String], level: Double = 0.95) -> Table {
    let errors = standardErrors
    let (t, p) = (tStatistics, pValues)
    let intervals = confidenceIntervals(level: level)
    func cell(_ values: Vector?, _ j: Int) -> any QuantityConvertible {
      values.map { $0[j] as any QuantityConvertible } ?? "none"
    }
    return Table(
      [
        "term", Table.Column("estimate", format: ".5g"),
        Table.Column("standard error", format: ".4g"), Table.Column("t", format: ".2f"),
        Table.Column("p", format: ".1e"), Table.Column("from", format: ".4g"),
        Table.Column("to", format: ".4g"),
      ],
      rows: terms.indices.map { j in
        [
          terms[j], parameters[j], cell(errors, j), cell(t, j), cell(p, j),
          cell(intervals.map { Vector($0.map { $0.lowerBound }) }, j),
          cell(intervals.map { Vector($0.map { $0.upperBound }) }, j),
        ]
      })
  }
}

/// The points, the line through them, and the band in which new points are expected.
func fitFigure(_ x: Matrix, _ y: Vector, _ model: LinearModel) -> Figure {
  let speeds = (0...42).map { 4 + Double($0) / 2 }
  let predictions = speeds.map { (speed: $0, prediction: model.prediction(for: [$0])) }
  func line(_ value: (LinearModel.Prediction) -> Double) -> [Figure.Point] {
    predictions.compactMap { speed, prediction in
      prediction.map { Figure.Point(speed, value($0)) }
    }
  }
  return Figure(
    "Stopping distances and the line of least squares",
    description:
      "Fifty points rise from the lower left to the upper right, more scattered at high speeds. A "
      + "straight line goes through their middle. Two curves close to it, bent away from it at both "
      + "ends, bound where the line may lie; two nearly straight lines far outside bound where a "
      + "new car may lie.",
    x: "speed (mph)", y: "stopping distance (ft)",
    layers: [
      .scatter(x: x.column(0).elements, y: y.elements, label: "cars", series: 0),
      .line(Figure.Line(line { $0.value }, label: "line of least squares", series: 1)),
      .line(
        Figure.Line(line { $0.meanInterval.lowerBound }, label: "95 % for the line", series: 2)),
      .line(Figure.Line(line { $0.meanInterval.upperBound }, series: 2)),
      .line(Figure.Line(line { $0.rowInterval.lowerBound }, label: "95 % for a car", series: 3)),
      .line(Figure.Line(line { $0.rowInterval.upperBound }, series: 3)),
    ])
}

/// What the line leaves over, against what it predicts.
func residualsFigure(_ fitted: Vector, _ residuals: Vector) -> Figure {
  .scatter(
    "What the line leaves over",
    description:
      "The residuals lie around 0. They are small where the prediction is small and spread widely "
      + "where it is large.",
    x: "predicted", y: "target minus prediction",
    points: .zip(fitted.elements, residuals.elements))
}
