import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// How well "nothing changes" predicts the reader's rows, in the order in which they stand.
  static let noChange = Command(
    input: .features, gives: [.persistenceErrors, .meanErrors]
  ) { request, sheet in
    let x = request.features
    guard x.rows >= 2 else {
      throw Refusal(
        "one row has no row before it: give at least two rows, in the order of time")
    }
    let (noChange, mean) = baselineErrors(of: x)
    for (j, error) in (noChange + mean).enumerated() where !error.isFinite {
      throw Refusal(
        "the errors of the column '\(request.featureNames[j % x.columns])' are beyond the range of "
          + "numbers, which ends at 1.8e308: give it in a larger unit")
    }
    sheet.show(.persistenceErrors, noChange)
    sheet.show(.meanErrors, mean)
    sheet.table(
      "baselines",
      Table(
        ["column", "error of no change", "error of the mean before", "better"],
        rows: request.featureNames.enumerated().map { j, name in
          [
            name, noChange[j], mean[j],
            noChange[j] < mean[j] ? "no change" : noChange[j] > mean[j] ? "mean" : "both alike",
          ]
        }))
    guard x.columns <= 20 else { return }
    sheet.figure(
      "baselines",
      .bars(
        "The errors of two forecasts, each by the larger of the two",
        description:
          "Two bars for each column: the error of the forecast that nothing changes, and that of "
          + "the mean of all rows before. The larger one has the length 1.",
        categories: request.featureNames, y: "error, by the larger one",
        [
          Figure.Bars(shares(of: noChange, beside: mean), label: "no change"),
          Figure.Bars(shares(of: mean, beside: noChange), label: "mean before"),
        ]))
  }
}

/// Each number by the larger one of two; 0 where both are.
private func shares(of errors: Vector, beside others: Vector) -> [Double] {
  zip(errors, others).map { error, other in
    max(error, other) > 0 ? error / max(error, other) : 0
  }
}
