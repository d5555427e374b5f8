import CatalogKit
import MathCore
import Supervised

extension Formulas {
  /// A line through random rows, with a constant term and two features.
  static let linearRegression = Formulas(
    [
      "n": .integer(in: 6...9), "p": .constant(3), "f": .matrix("n", "2"), "y": .vector("n"),
      "j": .index("p"),
      "X": .value { DesignMatrix($0.matrix("f")).columns },
      "\\beta": .value { try model($0).parameters },
      "\\hat{y}": .value { try model($0).predict($0.matrix("f")) },
      "s": .value { try told(model($0).residualDeviation) },
      "\\bar{y}": .value { $0.vector("y").sum / Double($0.integer("n")) },
      "t": .value { try told(model($0).tStatistics) },
      "R^2": .value { try told(model($0).rSquared) },
      "i": .index("n"), "h": .value { try model($0).leverages },
      "\\operatorname{se}(\\beta_j)": .value { draw in
        try told(model(draw).standardErrors)[draw.integer("j") - 1]
      },
    ],
    meanings: [
      "n": "how many rows the data have",
      "p": "how many coefficients there are, the intercept too",
      "y": "the target, one number a row",
      "j": "which coefficient",
      "X": "the design matrix: a column of ones and the features",
      "\\beta": "the coefficients, the intercept first",
      "\\hat{y}": "the predictions",
      "s": "the standard deviation of the residuals",
      "\\bar{y}": "the mean of the target",
      "t": "the t statistics of the coefficients",
      "R^2": "the share of the variation that the model explains",
      "i": "which row",
      "h": "the leverages of the rows",
      "\\operatorname{se}(\\beta_j)": "the standard error of a coefficient",
    ],
    checks: [
      "prediction": .agrees(), "objective": .minimum(), "normal-equation": .agrees(),
      "deviation": .agrees(), "standard-error": .agrees(), "t": .agrees(), "r-squared": .agrees(),
      "leverage": .agrees(),
    ])

  private static func model(_ draw: Draw) throws -> LinearModel {
    try LinearRegression().fit(draw.matrix("f"), draw.vector("y"))
  }

  /// What a model tells only if there are rows to spare.
  private static func told<Quantity>(_ quantity: Quantity?) throws -> Quantity {
    guard let quantity else { throw Refusal("there are too few rows") }
    return quantity
  }
}
