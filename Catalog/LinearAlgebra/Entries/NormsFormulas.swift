import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let norms = Formulas(
    [
      "n": .size, "x": .vector("n"), "p": .number(in: 1...5), "i": .index("n"),
      "\\lVert x \\rVert_1": .value { Norm.l1($0.vector("x")) },
      "\\lVert x \\rVert_2": .value { Norm.l2($0.vector("x")) },
      "\\lVert x \\rVert_\\infty": .value { Norm.lInfinity($0.vector("x")) },
      "\\lVert x \\rVert_p": .value { Norm.p($0.number("p"))($0.vector("x")) },
    ],
    checks: [
      "l1": .agrees(), "l2": .agrees(), "linf": .agrees(), "lp": .agrees(),
      // a vector of one component has one length
      "equivalence": .inequality(equalWhere: ["n": .integer(in: 1...1)]),
    ])
}
