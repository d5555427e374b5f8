import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let matrices = Formulas(
    [
      "m": .size, "n": .size, "i": .index("m"), "j": .index("n"), "t": .number,
      "A": .matrix("m", "n"), "B": .matrix("m", "n"),
      "a": .value { $0.matrix("A") }, "b": .value { $0.matrix("B") },
      "s": .value { Vector($0.matrix("A").elements) },
      "A + B": .value { $0.matrix("A") + $0.matrix("B") },
      "t A": .value { $0.number("t") * $0.matrix("A") },
      "A \\odot B": .value { hadamardProduct($0.matrix("A"), $0.matrix("B")) },
      "\\lVert A \\rVert_F": .value { $0.matrix("A").frobeniusNorm },
      "Q": .matrix("n", "n"), "q": .value { $0.matrix("Q") },
      "\\operatorname{tr} Q": .value { $0.matrix("Q").trace },
    ],
    meanings: [
      "m": "how many rows the matrix has",
      "n": "how many columns the matrix has",
      "i": "which row, from 1",
      "j": "which column, from 1",
      "t": "a number",
      "A": "a matrix",
      "B": "a matrix of the same shape",
      "a": "an element of the first matrix",
      "b": "an element of the second matrix",
      "s": "the elements in the order of memory",
      "A + B": "the sum of both matrices",
      "t A": "a multiple of the matrix",
      "A \\odot B": "the product element by element",
      "\\lVert A \\rVert_F": "the Frobenius norm: the length of all elements in one list",
      "Q": "a square matrix",
      "q": "an element of the square matrix",
      "\\operatorname{tr} Q": "the trace: the sum of the diagonal",
    ],
    checks: [
      "memory": .agrees(), "hand": .identity(), "sum": .agrees(), "multiple": .agrees(),
      "hadamard": .agrees(),
      "frobenius": .agrees(), "trace": .agrees(),
    ])
}
