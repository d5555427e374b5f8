import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let transpose = Formulas(
    [
      "m": .size, "n": .size, "p": .size, "i": .index("n"), "j": .index("m"),
      "A": .matrix("m", "n"), "B": .matrix("n", "p"), "C": .matrix("m", "n"),
      "a": .value { $0.matrix("A") }, "c": .value { $0.matrix("C") },
      "A^T": .value { $0.matrix("A").transposed },
      "u": .vector("m"), "v": .vector("n"),
      "\\langle A, C \\rangle": .value { innerProduct($0.matrix("A"), $0.matrix("C")) },
      "Q": .matrix("n", "n"),
      "P": .value { $0.matrix("Q").symmetricPart }, "K": .value { $0.matrix("Q").skewPart },
    ],
    meanings: [
      "m": "how many rows the matrix has",
      "n": "how many columns the matrix has",
      "p": "how many columns another matrix has",
      "i": "which row, from 1",
      "j": "which column, from 1",
      "k": "which other column, from 1",
      "A": "a matrix",
      "A^T": "its transpose",
      "B": "a matrix with a row for each column of the first",
      "C": "a matrix of the same shape as the first",
      "a": "an element of the first matrix",
      "c": "an element of a matrix of the same shape",
      "u": "a vector with a component for each row",
      "v": "a vector with a component for each column",
      "\\langle A, C \\rangle": "the inner product of two matrices",
      "Q": "a square matrix",
      "P": "its symmetric part",
      "K": "its skew part",
      "X": "a table of samples, a sample a row",
      "x": "an element of the table",
      "X^T X": "the products of all pairs of columns",
    ],
    checks: [
      "transpose": .agrees(), "hand": .identity(), "adjoint": .agrees(), "product": .agrees(),
      "parts": .agrees(),
      "pythagoras": .agrees(), "inner": .agrees(where: ["i": .index("m"), "j": .index("n")]),
      "gram": .agrees(where: [
        "X": .matrix("m", "n"), "x": .value { $0.matrix("X") }, "j": .index("n"),
        "k": .index("n"), "X^T X": .value { dotProducts(ofColumnsOf: $0.matrix("X")) },
        "i": .index("m"),
      ]),
    ])
}
