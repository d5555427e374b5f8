import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let eigendecomposition = Formulas(
    [
      "n": .size, "A": .symmetric("n"), "I": .identity("n"),
      // which of the n pairs
      "k": .index("n"),
      "v": .value { try decomposition($0).vectors.column($0.integer("k") - 1) },
      "\\lambda": .value { try decomposition($0).values[$0.integer("k") - 1] },
      "V": .value { try decomposition($0).vectors },
      "\\Lambda": .value { draw in
        let values = try decomposition(draw).values
        var diagonal = Matrix(rows: values.count, columns: values.count, repeating: 0)
        for i in 0..<values.count { diagonal[i, i] = values[i] }
        return diagonal
      },
    ],
    meanings: [
      "n": "how many rows and columns the matrix has",
      "A": "a symmetric matrix; for the power iteration, one of positive numbers",
      "I": "the identity matrix",
      "v": "an eigenvector",
      "\\lambda": "the eigenvalue of an eigenvector",
      "V": "the matrix whose columns are the eigenvectors",
      "\\Lambda": "the matrix with the eigenvalues on its diagonal",
      "x": "a vector of length 1, the present guess",
      "\\rho": "the Rayleigh quotient, the guess of the eigenvalue",
      "x_{\\text{new}}": "the next guess",
    ],
    checks: [
      "eigen": .agrees(),
      // what rounds in λ is multiplied by the distances to the other eigenvalues: two at most
      "characteristic": .agrees(where: ["n": .integer(in: 2...3)]),
      "decomposition": .agrees(),
      "rayleigh": .agrees(where: powerIteration),
      "power": .agrees(where: powerIteration),
    ])

  /// A step of the power iteration on any matrix of positive numbers.
  ///
  /// The largest eigenvalue of such a matrix stands alone, so that the iteration settles. It has no
  /// pairs of the symmetric kind.
  private static let powerIteration: FormulaSymbols = [
    "A": .matrix("n", "n", in: 0.2...3), "v": .number, "\\lambda": .number, "V": .number,
    "\\Lambda": .number, "z": .vector("n"), "x": .value { try steps($0)[0].vector },
    "\\rho": .value { try steps($0)[0].value },
    "x_{\\text{new}}": .value { try steps($0)[1].vector },
  ]

  /// The start, brought to length 1, and the first step.
  private static func steps(_ draw: Draw) throws -> [PowerIteration.Step] {
    let steps = try PowerIteration().steps(on: draw.matrix("A"), from: draw.vector("z"))
    guard steps.count > 1 else { throw Refusal("the start is an eigenvector already") }
    return steps
  }

  private static func decomposition(_ draw: Draw) throws -> SymmetricEigendecomposition {
    try SymmetricEigendecomposition(of: draw.matrix("A"))
  }
}
