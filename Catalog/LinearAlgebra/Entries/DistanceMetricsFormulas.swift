import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let distanceMetrics = Formulas(
    [
      "n": .size, "i": .index("n"), "u": .vector("n"), "w": .vector("n"), "v": .vector("n"),
      "p": .number(in: 1...5), "\\Sigma": .positiveDefinite("n"),
      "d_1": .function { _, at in Distance.manhattan(try at.vector(0), try at.vector(1)) },
      "d_2": .function { _, at in Distance.euclidean(try at.vector(0), try at.vector(1)) },
      "d_\\infty": .function { _, at in Distance.chebyshev(try at.vector(0), try at.vector(1)) },
      "d_p": .function { draw, at in
        Distance.minkowski(p: draw.number("p"))(try at.vector(0), try at.vector(1))
      },
      "d_{\\text{C}}": .function { _, at in
        Distance.canberra(try at.vector(0), try at.vector(1))
      },
      "d_\\Sigma": .function { draw, at in
        try Mahalanobis(matrix: draw.matrix("\\Sigma")).distance(
          try at.vector(0), try at.vector(1))
      },
    ],
    meanings: [
      "n": "how many coordinates each point has",
      "i": "which coordinate",
      "u": "a point",
      "v": "another point",
      "w": "a third point",
      "p": "the order of a Minkowski distance, at least 1",
      "\\Sigma": "a positive definite matrix, such as the covariance matrix of the data",
      "d_1": "the Manhattan distance",
      "d_2": "the Euclidean distance",
      "d_\\infty": "the Chebyshev distance",
      "d_p": "the Minkowski distance of order p",
      "d_{\\text{C}}": "the Canberra distance",
      "d_\\Sigma": "the Mahalanobis distance",
    ],
    checks: [
      "euclidean": .agrees(), "manhattan": .agrees(), "chebyshev": .agrees(),
      "minkowski": .agrees(), "canberra": .agrees(), "mahalanobis": .agrees(),
      "triangle": .inequality(
        equalWhere: [
          "v": .value { 0.25 * $0.vector("u") + 0.75 * $0.vector("w") }
        ]),
      "expanded": .agrees(), "mean-square": .identity(),
    ])
}
