import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let svd = Formulas(
    [
      "m": .integer(in: 4...6), "n": .integer(in: 3...4), "A": .matrix("m", "n"),
      "I": .identity("n"), "b": .vector("m"),
      "X": .value { centred($0.matrix("A")) },
      "C": .value { covariance(of: $0.matrix("X")) },
      "\\lambda": .value { try SymmetricEigendecomposition(of: $0.matrix("C")).values },
      // which of the n terms, and how many of them
      "i": .index("n"), "k": .integer(in: 1...2),
      "\\sigma": .value { try decomposition($0).singularValues },
      "U": .value { try decomposition($0).left },
      "V": .value { try decomposition($0).right },
      "\\Sigma": .value { Matrix.diagonal(try decomposition($0).singularValues) },
      "u": .value { draw in
        let left = try decomposition(draw).left
        return (0..<left.columns).map { left.column($0) }
      },
      "v": .value { draw in
        let right = try decomposition(draw).right
        return (0..<right.columns).map { right.column($0) }
      },
      "A_k": .value { try decomposition($0).lowRank($0.integer("k")) },
      "\\kappa": .value { try decomposition($0).conditionNumber },
      "A^+": .value { try decomposition($0).pseudoInverse() },
      "x": .value { try decomposition($0).solve($0.vector("b")) },
    ],
    meanings: [
      "m": "how many rows the matrix has",
      "n": "how many columns the matrix has",
      "A": "a matrix; here one with independent columns",
      "I": "the identity matrix",
      "U": "the matrix whose columns are the left singular vectors",
      "V": "the matrix whose columns are the right singular vectors",
      "\\Sigma": "the matrix with the singular values on its diagonal",
      "\\sigma": "the singular values, from the largest to the smallest",
      "u": "the left singular vectors",
      "v": "the right singular vectors",
      "i": "the number of a singular value",
      "k": "how many terms are kept",
      "A_k": "the sum of the first terms: the nearest matrix of that rank",
      "\\kappa": "the condition number",
      "A^+": "the pseudo-inverse",
      "b": "the right side of the equations",
      "x": "the shortest solution by least squares",
      "X": "a table whose columns have the mean 0",
      "C": "the covariance matrix of the table",
      "\\lambda": "the eigenvalues of the covariance matrix, from the largest to the smallest",
    ],
    checks: [
      "svd": .agrees(), "pairs": .agrees(), "sum": .agrees(), "spectral": .agrees(),
      "frobenius": .agrees(),
      // the error grows with the condition number, which may be some hundreds
      "solve": .agrees(within: 1e-10), "condition": .agrees(within: 1e-10),
      // of the table, not of A
      "pca": .agrees(where: [
        "\\sigma": .value { try SVD(of: $0.matrix("X")).singularValues }
      ]),
    ])

  private static func decomposition(_ draw: Draw) throws -> SVD { try SVD(of: draw.matrix("A")) }
}
