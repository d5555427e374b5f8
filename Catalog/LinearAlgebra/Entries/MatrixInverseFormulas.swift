import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let matrixInverse = Formulas(
    [
      "n": .size, "i": .index("n"), "j": .index("n"), "I": .identity("n"),
      // a large diagonal keeps the condition of A and B below some hundreds
      "E": .matrix("n", "n"), "F": .matrix("n", "n"),
      "a": .number(in: 1...2), "b": .number(in: -1...1), "c": .number(in: -1...1),
      "d": .number(in: 2...3),
      "A": .value { withLargeDiagonal($0.matrix("E")) },
      "B": .value { withLargeDiagonal($0.matrix("F")) },
      "A^{-1}": .value { try inverse(of: $0.matrix("A")) },
      "B^{-1}": .value { try inverse(of: $0.matrix("B")) },
      "u": .vector("n"), "v": .vector("n"),
      "S": .value { draw in
        try updatedInverse(
          inverse(of: draw.matrix("A")), adding: draw.vector("u"), times: draw.vector("v"))
      },
      "\\lVert A \\rVert_1": .value { OperatorNorm.one($0.matrix("A")) },
      "\\lVert A^{-1} \\rVert_1": .value { OperatorNorm.one(try inverse(of: $0.matrix("A"))) },
      "\\kappa": .value { try conditionNumber(of: $0.matrix("A")) },
    ],
    meanings: [
      "n": "how many rows and columns the matrices have",
      "i": "the number of a row",
      "j": "the number of a column",
      "I": "the identity matrix",
      "A": "a matrix that can be undone",
      "a": "an element of the matrix",
      "B": "another such matrix",
      "A^{-1}": "the inverse of A",
      "B^{-1}": "the inverse of B",
      "u": "a column that is added, times a row",
      "v": "that row",
      "S": "the inverse after the change",
      "\\lVert A \\rVert_1": "the largest sum of magnitudes in a column",
      "\\lVert A^{-1} \\rVert_1": "the same of the inverse",
      "\\kappa": "the condition number",
      "b": "the second element of the first row",
      "c": "the first element of the second row",
      "d": "the second element of the second row",
      "P": "the inverse of a covariance, the precision matrix",
      "p": "an element of the precision matrix",
      "r": "a partial correlation",
    ],
    checks: [
      "inverse": .agrees(), "product": .agrees(), "update": .agrees(within: 1e-11),
      "norm": .agrees(where: ["a": .value { withLargeDiagonal($0.matrix("E")) }]),
      "condition": .agrees(),
      "two-by-two": .agrees(where: [
        "n": .integer(in: 2...2),
        "A": .value { draw in
          Matrix([
            [draw.number("a"), draw.number("b")], [draw.number("c"), draw.number("d")],
          ])
        },
      ]),
      "partial": .agrees(where: [
        "P": .positiveDefinite("3"), "p": .value { $0.matrix("P") },
        "i": .integer(in: 1...1), "j": .integer(in: 2...3),
        "r": .value { partialCorrelations(fromPrecision: $0.matrix("P")) },
      ]),
    ])

  /// A matrix with 5 added on its diagonal.
  private static func withLargeDiagonal(_ matrix: Matrix) -> Matrix {
    var sum = matrix
    for i in 0..<matrix.rows { sum[i, i] += 5 }
    return sum
  }
}
