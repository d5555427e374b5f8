import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let tensors = Formulas(
    [
      "m": .size, "n": .size, "p": .size, "r": .integer(in: 4...4),
      "k": .index("r"),
      "N": .value {
        Vector([$0.integer("m"), $0.integer("n"), $0.integer("p"), 2].map(Double.init))
      },
      "s": .value { draw in
        let shape = draw.vector("N").map { Int($0) }
        let size = shape.reduce(1) { $0 * $1 }
        let tensor = try Tensor(shape: shape, elements: [Double](repeating: 0, count: size))
        return Vector(tensor.strides.map { Double($0) })
      },
      "i": .index("m"), "j": .index("n"),
      "a": .matrix("m", "p"), "b": .matrix("p", "n"), "x": .matrix("m", "n"),
      "u": .vector("m"), "v": .vector("n"),
      "y": .value {
        try (Tensor($0.matrix("x")) + Tensor($0.vector("v"))).asMatrix
      },
      "c": .value {
        try Tensor($0.matrix("a")).contract(Tensor($0.matrix("b")), over: [(1, 0)]).asMatrix
      },
      "o": .value {
        try Tensor($0.vector("u")).contract(Tensor($0.vector("v")), over: []).asMatrix
      },
      "P": .matrix("m", "p"), "R": .matrix("p", "n"),
      "A": .value { [$0.matrix("a"), $0.matrix("P")] },
      "B": .value { [$0.matrix("b"), $0.matrix("R")] },
      "t": .index("2"),
      "C": .value { draw in
        let (m, n, p) = (draw.integer("m"), draw.integer("n"), draw.integer("p"))
        let left = draw.matrix("a").elements + draw.matrix("P").elements
        let right = draw.matrix("b").elements + draw.matrix("R").elements
        let product = try Tensor(shape: [2, m, p], elements: left).batchedProduct(
          Tensor(shape: [2, p, n], elements: right))
        return [
          try product.slice(at: 0, along: 0).asMatrix, try product.slice(at: 1, along: 0).asMatrix,
        ]
      },
      "d": .size, "Q": .matrix("n", "d"), "K": .matrix("m", "d"),
      "S": .value { draw in
        let (q, k) = (draw.matrix("Q"), draw.matrix("K"))
        let queries = try Tensor(q).reshaped(to: [1, q.rows, q.columns])
        let keys = try Tensor(k).reshaped(to: [1, k.rows, k.columns]).permuted(to: [0, 2, 1])
        let scale = Tensor(1 / Double(q.columns).squareRoot())
        return try (queries.batchedProduct(keys) * scale).slice(at: 0, along: 0).asMatrix
      },
      "X": .matrix("7", "6"), "W": .matrix("3", "3"),
      "Y": .value {
        try Tensor($0.matrix("X")).windows(of: 3, along: 0).windows(of: 3, along: 1)
          .contract(Tensor($0.matrix("W")), over: [(2, 0), (3, 1)]).asMatrix
      },
    ],
    meanings: [
      "m": "the length of an axis",
      "n": "the length of another axis",
      "p": "the length of the axis that is added along",
      "r": "how many axes there are",
      "k": "which axis",
      "N": "the shape, the length of each axis",
      "s": "the strides, how far a step along each axis moves",
      "i": "a row",
      "j": "a column",
      "a": "a matrix",
      "b": "another matrix",
      "x": "a matrix, such as a table of points",
      "u": "a vector",
      "v": "a vector, stretched over all rows",
      "y": "the sum after stretching",
      "c": "the contraction of two matrices",
      "o": "the outer product",
      "A": "a batch of matrices",
      "B": "another batch of matrices",
      "C": "the batch of their products",
      "t": "which matrix of the batch",
      "d": "how many features a query and a key have",
      "Q": "the queries as rows",
      "K": "the keys as rows",
      "S": "the scores, how much each query heeds each key",
      "X": "an image",
      "W": "a filter",
      "Y": "the answers of the filter at each place",
    ],
    checks: [
      "strides": .agrees(), "stretch": .agrees(), "contraction": .agrees(), "outer": .agrees(),
      "batched": .agrees(),
      "filter": .agrees(where: ["i": .index("5"), "j": .index("4")]),
      "scores": .agrees(),
    ])
}

extension Tensor {
  /// The matrix that a tensor of two axes is.
  fileprivate var asMatrix: Matrix {
    Matrix(rows: shape[0], columns: shape[1], elements: elements)
  }
}
