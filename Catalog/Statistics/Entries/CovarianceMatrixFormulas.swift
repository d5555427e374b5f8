import CatalogKit
import MathCore
import Statistics

extension Formulas {
  static let covarianceMatrix = Formulas(
    [
      "n": .integer(in: 2...6), "d": .integer(in: 2...4), "x": .points("n", "d"),
      "j": .index("d"), "k": .index("d"),
      "\\bar{x}": .value { draw in
        guard let means = means(ofColumnsOf: draw.matrix("x")) else {
          throw Refusal("no rows have no mean")
        }
        return means
      },
      "c": .value { try Statistics.covarianceMatrix(of: $0.matrix("x")) },
      "r": .value { try correlationMatrix(of: $0.matrix("x")) },
    ],
    meanings: [
      "n": "how many rows the data have",
      "x": "the data: row by row, feature by feature",
      "j": "one feature",
      "k": "another feature",
      "\\bar{x}": "the means of the features",
      "c": "the covariances of the features",
      "r": "the correlations of the features",
    ],
    checks: ["covariance": .agrees(), "correlation": .agrees()])
}
