import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let identityMatrix = Formulas(
    [
      "n": .size, "I": .value { Matrix.identity($0.integer("n")) }, "A": .matrix("n", "n"),
      "x": .vector("n"), "\\lambda": .number, "F": .matrix("n", "n"),
      "i": .index("n"), "j": .index("n"),
      "y": .value { draw in draw.matrix("F").addingToDiagonal(1) * draw.vector("x") },
      // rows 2, 3, …, n, 1
      "o": .value { draw in
        let n = draw.integer("n")
        return Vector((0..<n).map { Double(($0 + 1) % n + 1) })
      },
      "P": .value { draw in
        let n = draw.integer("n")
        return Matrix.permutation((0..<n).map { ($0 + 1) % n })
      },
    ],
    meanings: [
      "n": "how many rows and columns the matrices have",
      "i": "the number of a row",
      "j": "the number of a column, or of an eigenvalue",
      "I": "the identity matrix",
      "A": "a square matrix",
      "B": "the matrix with λ added to its diagonal",
      "x": "a vector",
      "\\lambda": "a number that is added to the diagonal",
      "\\mu": "an eigenvalue of A",
      "v": "its eigenvector",
      "F": "a square matrix, often a small one",
      "y": "the output of a residual layer",
      "P": "a permutation matrix",
      "o": "the order of its rows",
    ],
    checks: [
      "identity": .agrees(), "delta": .agrees(), "permutation": .agrees(), "residual": .agrees(),
      "shift": .agrees(where: [
        "A": .symmetric("n"),
        "B": .value { $0.matrix("A").addingToDiagonal($0.number("\\lambda")) },
        "\\mu": .value {
          try SymmetricEigendecomposition(of: $0.matrix("A")).values[$0.integer("j") - 1]
        },
        "v": .value {
          try SymmetricEigendecomposition(of: $0.matrix("A")).vectors.column($0.integer("j") - 1)
        },
      ]),
    ])
}
