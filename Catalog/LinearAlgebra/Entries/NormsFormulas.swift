import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let norms = Formulas(
    [
      "n": .size, "i": .index("n"), "x": .vector("n"), "p": .number(in: 1...5),
      "\\lVert x \\rVert_1": .value { Norm.l1($0.vector("x")) },
      "\\lVert x \\rVert_2": .value { Norm.l2($0.vector("x")) },
      "\\lVert x \\rVert_\\infty": .value { Norm.lInfinity($0.vector("x")) },
      "\\lVert x \\rVert_p": .value { Norm.p($0.number("p"))($0.vector("x")) },
    ],
    meanings: [
      "n": "how many components the vector has",
      "i": "which component",
      "x": "a vector",
      "p": "the order of a norm, at least 1",
      "\\lVert x \\rVert_1": "the L1 norm: the sum of the magnitudes",
      "\\lVert x \\rVert_2": "the L2 norm: the length",
      "\\lVert x \\rVert_\\infty": "the L∞ norm: the largest magnitude",
      "\\lVert x \\rVert_p": "the norm of order p",
    ],
    checks: [
      "l1": .agrees(), "l2": .agrees(), "linf": .agrees(), "lp": .agrees(),
      "order": .inequality(equalWhere: [
        "x": .value { -1.5 * Vector.standardBasis($0.integer("i") - 1, of: $0.integer("n")) }
      ]),
      "equivalence": .inequality(equalWhere: [
        "x": .value { Vector(repeating: -1.5, count: $0.integer("n")) }
      ]),
    ])
}
