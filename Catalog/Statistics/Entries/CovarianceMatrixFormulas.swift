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
    checks: ["covariance": .agrees(), "correlation": .agrees()])
}
