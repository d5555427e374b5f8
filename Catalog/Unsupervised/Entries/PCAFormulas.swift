import CatalogKit
import MathCore
import Statistics
import Unsupervised

extension Formulas {
  /// The components of random rows: all of them, and for the way back the first k.
  static let pca = Formulas(
    [
      "n": .integer(in: 5...8), "d": .integer(in: 3...4), "k": .integer(in: 1...2),
      "x": .points("n", "d"), "i": .index("n"), "j": .index("d"),
      "C": .value { try covarianceMatrix(of: $0.matrix("x")) },
      "v": .value { draw in
        let components = try model(draw).components
        return (0..<components.rows).map { components.row($0) }
      },
      "\\lambda": .value { try model($0).explainedVariance },
      "r": .value { try model($0).explainedVarianceRatio },
      "\\bar{x}": .value { try model($0).mean },
      "t": .value { try model($0).transform($0.matrix("x")) },
      "\\hat{x}": .value { draw in
        let model = try model(draw, components: draw.integer("k"))
        let back = model.inverseTransform(model.transform(draw.matrix("x")))
        return (0..<back.rows).map { back.row($0) }
      },
    ],
    meanings: [
      "d": "how many features the data have",
      "k": "how many components are kept",
      "x": "the rows of the data",
      "i": "which row",
      "j": "which component",
      "C": "the covariance matrix of the data",
      "v": "the components: directions of length 1",
      "\\lambda": "the variances along the components",
      "r": "the shares of the variance",
      "\\bar{x}": "the means of the features",
      "t": "the scores: the coordinates along the components",
      "\\hat{x}": "the rows, rebuilt from their scores",
    ],
    checks: [
      "eigen": .agrees(), "ratio": .agrees(), "scores": .agrees(), "back": .agrees(),
    ])

  private static func model(
    _ draw: Draw, components: Int? = nil
  ) throws -> PrincipalComponents {
    try PCA(components: components ?? draw.integer("d")).fit(draw.matrix("x"))
  }
}
