import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let linearSystems = Formulas(
    [
      "n": .size, "i": .index("n"), "j": .index("n"), "A": .matrix("n", "n"), "b": .vector("n"),
      "x": .value { try LUDecomposition(of: $0.matrix("A")).solve($0.vector("b")) },
      "P": .value { draw in
        let order = try LUDecomposition(of: draw.matrix("A")).permutation
        return Matrix(order.map { Vector.standardBasis($0, of: order.count).elements })
      },
      "L": .value { try LUDecomposition(of: $0.matrix("A")).lower },
      "U": .value { try LUDecomposition(of: $0.matrix("A")).upper },
      "u": .value { try LUDecomposition(of: $0.matrix("A")).upper },
      // L c = P b
      "c": .value { draw in
        let elimination = try GaussianElimination(draw.matrix("A"), draw.vector("b"))
        return elimination.triangle.column(elimination.solution.count)
      },
      "M": .value { try step($0).before }, "m": .value { try step($0).multiples },
      "r": .value { try step($0).before.row(0) },
      "M_{\\text{new}}": .value { try step($0).after },
      "\\kappa": .value { try conditionNumber(of: $0.matrix("A")) },
      "\\Delta b": .vector("n"),
      "\\Delta x": .value { try LUDecomposition(of: $0.matrix("A")).solve($0.vector("\\Delta b")) },
    ],
    meanings: [
      "n": "how many equations and unknowns there are",
      "i": "the number of an equation",
      "j": "the number of an unknown",
      "A": "the coefficients of the unknowns, a row for each equation",
      "b": "the right sides of the equations",
      "x": "the unknowns",
      "P": "the order of the equations, as a matrix",
      "L": "the multiples, a lower triangle with ones on the diagonal",
      "U": "what elimination leaves, an upper triangle",
      "u": "what elimination leaves, an upper triangle",
      "c": "the right sides that elimination leaves",
      "M": "the equations as a table, the right side as the last column",
      "m": "how often the first row is taken from each row",
      "r": "the first row of the table",
      "M_{\\text{new}}": "the table after the step",
      "\\kappa": "the condition number",
      "\\Delta b": "a change of the right sides",
      "\\Delta x": "what it changes in the unknowns",
    ],
    checks: [
      // four equations with coefficients up to 2 may have a condition of some thousands
      "system": .agrees(within: 1e-11), "lu": .agrees(), "eliminate": .agrees(),
      "triangle": .agrees(within: 1e-11), "back": .agrees(within: 1e-11),
      "condition": .inequality(equalWhere: [
        // A lengthens the first half of the axes most, with b in it, and its inverse the second half,
        // with Δb in it
        "A": .value { Matrix.diagonal(halves($0, 2, 2.0 / 3)) },
        "b": .value { halves($0, 1, 0) },
        "\\Delta b": .value { halves($0, 0, 0.25) },
      ]),
    ])

  /// A vector with one number in its first half and another in its second.
  private static func halves(_ draw: Draw, _ first: Double, _ second: Double) -> Vector {
    let n = draw.integer("n")
    return Vector((0..<n).map { 2 * $0 < n ? first : second })
  }

  /// The first step of the elimination.
  private static func step(_ draw: Draw) throws -> GaussianElimination.Step {
    let steps = try GaussianElimination(draw.matrix("A"), draw.vector("b")).steps
    guard let first = steps.first else { throw Refusal("one equation needs no elimination") }
    return first
  }
}
