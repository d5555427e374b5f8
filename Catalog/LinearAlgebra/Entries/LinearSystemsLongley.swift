import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// Least squares by the normal equations: a system with a row and a column for each coefficient.
func normalEquations(_ sheet: inout Worksheet) throws {
  try fuelUse(&sheet)
  try employment(&sheet)
}

/// XᵀX and Xᵀy.
private func equations(_ x: Matrix, _ y: Vector) -> (matrix: Matrix, right: Vector) {
  let transposed = x.transposed
  return (transposed * x, transposed * y)
}

/// A small and harmless case: miles per gallon from weight and power.
private func fuelUse(_ sheet: inout Worksheet) throws {
  let cars = try Dataset.mtcars.table()
  let x = Matrix(
    columns: [
      Vector(repeating: 1, count: cars.rowCount), try cars.numbers(in: "wt"),
      try cars.numbers(in: "hp"),
    ])
  let miles = try cars.numbers(in: "mpg")
  let (a, b) = equations(x, miles)
  let lu = try LUDecomposition(of: a)
  let (beta, condition) = (try lu.solve(b), 1 / lu.reciprocalConditionEstimate)
  sheet.show("cars", cars.rowCount)
  sheet.show("cars_matrix", a)
  sheet.show("cars_right", b)
  sheet.show("cars_beta", beta)
  sheet.show("cars_condition", condition)
  let exact = Reason.reference("fractions without rounding, Python 3.11")
  // 32 products and their sum
  sheet.expect(
    "matrix of the cars", a,
    equals: Matrix([
      [32, 102.952, 4694], [102.952, 360.90107, 16471.744], [4694, 16471.744, 834278],
    ]), within: .relative(64 * 0x1p-53), because: exact, proves: ["cars_matrix"])
  sheet.expect(
    "right side of the cars", b, equals: Vector([642.9, 1909.7528, 84362.7]),
    within: .relative(64 * 0x1p-53), because: exact, proves: ["cars_right"])
  // those roundings, magnified by the condition
  let error = 64 * 418732.5422716892 * 0x1p-53
  sheet.expect(
    "coefficients of the cars", beta,
    equals: Vector([37.2272701164472, -3.8778307424046807, -0.031772946982161]),
    within: .relative(error), because: exact, proves: ["cars_beta"])
  sheet.expect(
    "condition of the cars", condition, equals: 418732.5422716892, within: .relative(error),
    because: exact, proves: ["cars_condition"])
}

/// Longley's figures, with certified coefficients.
private func employment(_ sheet: inout Worksheet) throws {
  let names = ["GNP_deflator", "GNP", "Unemployed", "Armed_Forces", "Population", "Year"]
  let figures = try sheet.data.matrix(of: names)
  let employed = try sheet.data.numbers(in: "Employed")
  let ones = Vector(repeating: 1, count: figures.rows)
  let x = Matrix(columns: [ones] + (0..<names.count).map { figures.column($0) })
  let (a, b) = equations(x, employed)
  let lu = try LUDecomposition(of: a)
  let methods: [(name: String, beta: Vector)] = [
    ("elimination", try lu.solve(b)), ("refined", try RefinedSolution(a, b).solution),
    ("QR decomposition", try QRDecomposition(of: x).solve(employed) ?? []),
  ]
  // β = (XᵀX)⁻¹ Xᵀy in fractions; NIST certifies the same numbers to 15 digits
  let certified: Vector = [
    -3482258.6345958184, 15.061872271373295, -0.035819179292591014, -2.020229803816825,
    -1.033226867173592, -0.051104105653580714, 1829.1514646135518,
  ]
  // errors of the terms βⱼ xⱼ, by the largest of them: coefficients alone have no common unit
  let sizes = (0..<x.columns).map { Norm.lInfinity(x.column($0)) }
  let errors = methods.map { method in
    zip(sizes, method.beta - certified).reduce(0) { max($0, ($1.0 * $1.1).magnitude) }
      / zip(sizes, certified).reduce(0) { max($0, ($1.0 * $1.1).magnitude) }
  }
  let condition = 1 / lu.reciprocalConditionEstimate
  // columns of one size, by powers of two: nothing is rounded
  let scaled = Matrix(
    columns: (0..<x.columns).map {
      x.column($0) / Double(sign: .plus, exponent: Int(sizes[$0].exponent), significand: 1)
    })
  let balanced =
    1 / (try LUDecomposition(of: equations(scaled, employed).matrix)).reciprocalConditionEstimate
  sheet.show("years", x.rows)
  sheet.show("unknowns", x.columns)
  sheet.show("longley_condition", condition)
  sheet.show("balanced_condition", balanced)
  sheet.show("normal_error", errors[0])
  sheet.show("refined_error", errors[1])
  sheet.show("qr_error", errors[2])
  sheet.table(
    "longley",
    Table(
      ["coefficient of", Table.Column("certified", format: ".12g")]
        + methods.map { Table.Column($0.name, format: ".12g") },
      rows: (["(constant)"] + names).enumerated().map { j, name in
        [name, certified[j]] + methods.map { $0.beta[j] }
      }))
  let exact = Reason.reference("fractions without rounding, Python 3.11")
  // the sums of 16 products round, and the condition of balanced columns magnifies it
  let bound = 32 * 3667815693.275508 * 0x1p-53
  sheet.expect(
    "condition of Longley's equations", condition, equals: 2.8525310223855944e19,
    within: .relative(bound), because: exact, proves: ["longley_condition"])
  sheet.expect(
    "condition with columns of one size", balanced, equals: 3667815693.275508,
    within: .relative(bound), because: exact, proves: ["balanced_condition"])
  let theorem = Reason.theorem(
    "the error is the roundings of XᵀX and of its elimination, times the condition of its columns "
      + "in the best units; certified by NIST, Statistical Reference Datasets, Longley")
  sheet.expect(
    "Longley, elimination: largest error of a term", errors[0], atMost: 7 * bound,
    because: theorem, proves: ["normal_error"])
  sheet.expect(
    "Longley, refined: largest error of a term", errors[1], atMost: bound, because: theorem,
    proves: ["refined_error"])
  // QR meets the condition of X itself, 4.8e4 in these units, and its square times the residual,
  // which is 0.0035 of the fit
  sheet.expect(
    "Longley, QR: largest error of a term", errors[2],
    atMost: 7 * 16 * 0x1p-53 * (4.8e4 + 4.8e4 * 4.8e4 * 0.0035),
    because: .theorem("mirrors work on X, whose condition is the root of that of XᵀX"),
    proves: ["qr_error"])
}
