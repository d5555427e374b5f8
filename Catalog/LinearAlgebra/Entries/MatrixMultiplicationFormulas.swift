import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let matrixMultiplication = Formulas(
    [
      "m": .size, "p": .size, "n": .size, "i": .index("m"), "j": .index("n"),
      "A": .matrix("m", "p"), "B": .matrix("p", "n"), "x": .vector("n"),
      "a": .value { $0.matrix("A") }, "b": .value { $0.matrix("B") },
      "c": .value { $0.matrix("A") * $0.matrix("B") },
      "A B": .value { $0.matrix("A") * $0.matrix("B") },
      "B x": .value { $0.matrix("B") * $0.vector("x") },
      "u": .value { draw in
        let a = draw.matrix("A")
        return (0..<a.columns).map { a.column($0) }
      },
      "v": .value { draw in
        let b = draw.matrix("B")
        return (0..<b.rows).map { b.row($0) }
      },
      "u_1 v_1^T": .value { outerProduct($0.matrix("A").column(0), $0.matrix("B").row(0)) },
      "K": .value { draw in
        MatrixChain(sizes: ["m", "p", "n"].map { draw.integer($0) }).cost
      },
      "K_{\\text{left}}": .value { draw in
        MatrixChain(sizes: ["m", "p", "n"].map { draw.integer($0) } + [1]).costFromTheLeft
      },
      "K_{\\text{right}}": .value { draw in
        let sizes = ["m", "p", "n"].map { draw.integer($0) } + [1]
        return MatrixChain(sizes: Array(sizes.dropFirst())).cost
          + MatrixChain(sizes: [sizes[0], sizes[1], 1]).cost
      },
    ],
    meanings: [
      "m": "how many rows the first matrix has",
      "p": "how many columns the first matrix has, and rows the second",
      "n": "how many columns the second matrix has",
      "i": "which row, from 1",
      "j": "which column, from 1",
      "A": "a matrix",
      "B": "a matrix with a row for each column of the first",
      "x": "a vector, the input",
      "a": "an element of the first matrix",
      "b": "an element of the second matrix; in a layer, the bias",
      "c": "an element of the product",
      "A B": "the product",
      "B x": "the image of a vector",
      "u": "the columns of the first matrix",
      "v": "the rows of the second matrix",
      "u_1 v_1^T": "the outer product of the first column and the first row",
      "K": "how many multiplications a product takes",
      "K_{\\text{left}}": "how many multiplications (A B) x takes",
      "K_{\\text{right}}": "how many multiplications A (B x) takes",
      "W": "the weights of a layer, a row for each neuron",
      "f": "the nonlinearity, here max(0, x) of each component",
      "y": "the output of a layer",
      "N": "how many inputs a batch has",
      "X": "a batch, an input a row",
      "Y": "what the layer makes of a batch before the nonlinearity",
      "\\mathbf{1}": "a vector of ones",
      "W_1": "the weights of the first layer",
      "b_1": "the bias of the first layer",
      "W_2": "the weights of the second layer",
      "b_2": "the bias of the second layer",
      "z": "what both layers give",
      "S": "a square matrix",
      "h": "half of an exponent",
      "S^{2 h}": "an even power",
      "S^{2 h + 1}": "an odd power",
    ],
    checks: [
      "product": .agrees(), "hand": .identity(), "composition": .agrees(), "outer": .agrees(),
      "cost": .agrees(),
      "vector-cost": .agrees(),
      "layer": .agrees(where: layer), "batch": .agrees(where: layer),
      "two-layers": .agrees(where: layer), "power": .agrees(where: powers),
    ])

  /// One layer on one input and on a batch, and two layers.
  private static let layer: FormulaSymbols = [
    "A": .number, "B": .number, "a": .number, "c": .number, "A B": .number, "B x": .number,
    "u": .number, "v": .number, "u_1 v_1^T": .number, "K": .number, "K_{\\text{left}}": .number,
    "K_{\\text{right}}": .number,
    "W": .matrix("m", "n"), "b": .vector("m"),
    "f": .function { _, inputs in Vector(try inputs.vector(0).map { max(0, $0) }) },
    "y": .value { draw in
      let image = AffineMap(weights: draw.matrix("W"), bias: draw.vector("b"))(draw.vector("x"))
      return Vector(image.map { max(0, $0) })
    },
    "N": .size, "X": .matrix("N", "n"),
    "\\mathbf{1}": .value { Vector(repeating: 1, count: $0.integer("N")) },
    "Y": .value {
      AffineMap(weights: $0.matrix("W"), bias: $0.vector("b"))(rowsOf: $0.matrix("X"))
    },
    "W_1": .matrix("p", "n"), "b_1": .vector("p"), "W_2": .matrix("m", "p"),
    "b_2": .vector("m"),
    "z": .value { draw in
      let first = AffineMap(weights: draw.matrix("W_1"), bias: draw.vector("b_1"))
      let second = AffineMap(weights: draw.matrix("W_2"), bias: draw.vector("b_2"))
      return second.after(first)(draw.vector("x"))
    },
  ]

  /// Powers up to the ninth of a square matrix.
  private static let powers: FormulaSymbols = [
    "S": .matrix("n", "n"), "h": .integer(in: 1...4),
    "S^{2 h}": .value { $0.matrix("S").power(2 * $0.integer("h")) },
    "S^{2 h + 1}": .value { $0.matrix("S").power(2 * $0.integer("h") + 1) },
  ]
}
