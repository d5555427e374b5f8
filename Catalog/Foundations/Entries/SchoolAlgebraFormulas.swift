import CatalogKit

extension Formulas {
  /// The laws of school algebra: no code stands behind them, and both sides are evaluated.
  static let schoolAlgebra = Formulas(
    [
      "m": .integer(in: 2...5), "n": .integer(in: 2...5), "p": .number, "a": .positive,
      "b": .positive, "c": .positive, "d": .positive, "x": .positive, "y": .positive,
    ],
    checks: [
      "fraction-sum": .identity(), "fraction-quotient": .identity(), "distributive": .identity(),
      // of one sign, the way over the third point leads straight on
      "triangle": .inequality(
        equalWhere: ["y": .value { 1.5 * $0.number("x") }],
        where: ["x": .number, "y": .number]),
      "power-product": .identity(), "power-power": .identity(), "power-negative": .identity(),
      "power-half": .identity(),
      "slope": .identity(where: [
        "m": .number, "b": .number, "x_1": .number(in: -2...(-0.5)), "x_2": .number(in: 0.5...2),
      ]),
      "log-product": .identity(), "log-power": .identity(),
      // a base near 1 has a logarithm near 0, by which nothing may be divided
      "log-base": .identity(where: ["b": .number(in: 1.5...4)]),
      "sum-linear": .identity(where: ["i": .index("n"), "x": .vector("n")]),
      "log-of-product": .identity(where: [
        "i": .index("n"), "x": .vector("n", in: 0.2...3),
      ]),
      "pythagoras": .identity(where: ["x": .number]),
    ])
}
