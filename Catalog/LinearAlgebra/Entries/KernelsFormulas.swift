import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let kernels = Formulas(
    [
      "n": .size, "d": .size, "i": .index("n"),
      "u": .vector("d"), "v": .vector("d"),
      "x": .points("n", "d"),
      "\\gamma": .number(in: 0.2...1.5), "c": .number(in: 0.1...2), "p": .integer(in: 1...4),
      "\\lambda": .number(in: 0.2...2), "y": .vector("n"), "a": .vector("n"),
      "I": .identity("n"),
      "\\varphi": .function { _, at in quadraticFeatures(of: try at.vector(0), constant: 0) },
      "k_{\\text{poly}}": .function { draw, at in
        Kernel.polynomial(
          degree: draw.integer("p"), gamma: draw.number("\\gamma"), constant: draw.number("c"))(
            try at.vector(0), try at.vector(1))
      },
      "k_{\\text{RBF}}": .function { draw, at in
        Kernel.rbf(gamma: draw.number("\\gamma"))(try at.vector(0), try at.vector(1))
      },
      "k_{\\text{L}}": .function { draw, at in
        Kernel.laplacian(gamma: draw.number("\\gamma"))(try at.vector(0), try at.vector(1))
      },
      "k_{\\text{S}}": .function { draw, at in
        Kernel.sigmoid(gamma: draw.number("\\gamma"), constant: draw.number("c"))(
          try at.vector(0), try at.vector(1))
      },
      "J": .value {
        Matrix(
          rows: $0.integer("n"), columns: $0.integer("n"), repeating: 1 / $0.number("n"))
      },
      "K": .value { gramMatrix(ofRowsOf: $0.matrix("x"), by: quadratic) },
      "\\tilde{K}": .value {
        centredGramMatrix(gramMatrix(ofRowsOf: $0.matrix("x"), by: quadratic))
      },
      "k": .function { _, at in quadratic(try at.vector(0), try at.vector(1)) },
      "\\alpha": .value { try ridge($0).coefficients },
      "f": .function { draw, at in
        try ridge(draw)(atRowsOf: Matrix([try at.vector(0).elements]))[0]
      },
    ],
    meanings: [
      "n": "how many points there are",
      "d": "how many coordinates each point has",
      "i": "which point",
      "u": "a point",
      "v": "another point",
      "x": "the points of the data",
      "\\gamma": "how fast the similarity changes, a positive number",
      "c": "a constant that is not negative",
      "p": "the degree",
      "\\lambda": "the penalty, what a unit of squared length costs",
      "y": "the targets of the points",
      "a": "any numbers, one for each point",
      "I": "the identity matrix",
      "\\varphi": "the map from a point to its features",
      "k_{\\text{poly}}": "the polynomial kernel",
      "k_{\\text{RBF}}": "the RBF kernel",
      "k_{\\text{L}}": "the Laplacian kernel",
      "k_{\\text{S}}": "the sigmoid kernel",
      "J": "the matrix with 1 / n everywhere",
      "K": "the Gram matrix of the points",
      "\\tilde{K}": "the Gram matrix of the centred features",
      "k": "a kernel",
      "\\alpha": "how much each point counts",
      "f": "the fitted function",
    ],
    checks: [
      "map": .agrees(where: ["d": .integer(in: 2...2)]),
      "quadratic": .agrees(), "polynomial": .agrees(), "rbf": .agrees(), "laplacian": .agrees(),
      "sigmoid": .agrees(),
      "semidefinite": .agrees(), "distance": .agrees(), "centred": .agrees(),
      // K + λ I has a condition of up to 10⁴, and y is below 2
      "ridge": .agrees(within: 1e-10), "sum": .agrees(within: 1e-10),
    ])

  private static let quadratic = Kernel.polynomial(degree: 2, gamma: 1, constant: 0)

  private static func ridge(_ draw: Draw) throws -> KernelFunction {
    try KernelRidge(kernel: quadratic, penalty: draw.number("\\lambda")).fit(
      draw.matrix("x"), to: draw.vector("y"))
  }
}
