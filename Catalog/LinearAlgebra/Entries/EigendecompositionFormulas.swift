import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let eigendecomposition = Formulas(
    [
      "n": .size, "A": .symmetric("n"), "I": .identity("n"),
      "v": .value { try decomposition($0).vectors.column(0) },
      "\\lambda": .value { try decomposition($0).values[0] },
      "V": .value { try decomposition($0).vectors },
      "\\Lambda": .value { draw in
        let values = try decomposition(draw).values
        var diagonal = Matrix(rows: values.count, columns: values.count, repeating: 0)
        for i in 0..<values.count { diagonal[i, i] = values[i] }
        return diagonal
      },
    ],
    checks: [
      "eigen": .agrees(),
      // what rounds in λ is multiplied by the distances to the other eigenvalues: two at most
      "characteristic": .agrees(where: ["n": .integer(in: 2...3)]),
      "decomposition": .agrees(),
    ])

  private static func decomposition(_ draw: Draw) throws -> SymmetricEigendecomposition {
    try SymmetricEigendecomposition(of: draw.matrix("A"))
  }
}
