import CatalogKit
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// A⁻¹ b against the solution of A x = b, for Hilbert matrices and a right side with a small solution.
func solvingAndInverting(_ sheet: inout Worksheet) throws {
  typealias Row = (n: Int, condition: Double, solved: (Double, Double), inverted: (Double, Double))
  var rows: [Row] = []
  var exactTen = Vector([])
  for n in 2...12 {
    let a = Matrix((0..<n).map { i in (0..<n).map { 1 / Double(i + $0 + 1) } })
    let b = a * Vector(repeating: 1, count: n)
    let lu = try LUDecomposition(of: a)
    // right to the last digit
    let exact = try RefinedSolution(a, b).solution
    if n == 10 { exactTen = exact }
    func judged(_ x: Vector) -> (Double, Double) {
      (
        Norm.l1(residual(of: x, in: a, b)) / (a.oneNorm * Norm.l1(x)),
        Norm.l1(x - exact) / Norm.l1(exact)
      )
    }
    rows.append(
      (
        n, try conditionNumber(of: a), judged(try lu.solve(b)), judged(try inverse(of: a) * b)
      ))
  }
  sheet.table(
    "detour",
    Table(
      [
        "n", Table.Column("condition", format: ".0e"),
        Table.Column("residual, solved", format: ".0e"),
        Table.Column("residual, inverted", format: ".0e"),
        Table.Column("error, solved", format: ".0e"),
        Table.Column("error, inverted", format: ".0e"),
      ],
      rows: rows.map {
        [$0.n, $0.condition, $0.solved.0, $0.inverted.0, $0.solved.1, $0.inverted.1]
      }))
  func line(_ label: String, _ value: (Row) -> Double) -> Figure.Line {
    // a residual of 0 is drawn at the lower end
    Figure.Line(
      rows.map { Figure.Point(Double($0.n), max(value($0), 1e-19)) }, label: label, markers: true)
  }
  sheet.figure(
    "detour",
    .line(
      "What A x = b leaves over, solved directly and by the inverse",
      description:
        "Two lines over the size n from 2 to 12 on a logarithmic axis. That of the direct solution "
        + "stays at the level of rounding, that of the inverse climbs by a factor of about 30 for "
        + "each unknown.",
      x: "number of unknowns", y: .logarithmic("residual by ‖A‖ ‖x‖"),
      [line("A⁻¹ b") { $0.inverted.0 }, line("solved") { $0.solved.0 }]))
  let solved = rows.reduce(0) { max($0, $1.solved.0 / Double($1.n)) }
  let inverted = rows.reduce(0) { max($0, $1.inverted.0 / Double($1.n) / $1.condition) }
  sheet.expect(
    "largest residual of solutions, by n", solved, atMost: 0x1p-52,
    because: .theorem("elimination with exchanges leaves a residual of n roundings of ‖A‖ ‖x‖"))
  sheet.expect(
    "largest residual by the inverse, by n κ", inverted, atMost: 0x1p-52,
    because: .theorem("each column of A⁻¹ is off by κ roundings, and A takes that to the residual"))
  let ten = rows[8]
  sheet.show("ten_solved", ten.solved.0)
  sheet.show("ten_inverted", ten.inverted.0)
  sheet.expect(
    "residual for ten unknowns, solved", ten.solved.0, atMost: 10 * 0x1p-52,
    because: .theorem("elimination with exchanges leaves a residual of n roundings of ‖A‖ ‖x‖"),
    proves: ["ten_solved"])
  sheet.expect(
    "residual for ten unknowns, by the inverse", ten.inverted.0,
    atMost: 10 * ten.condition * 0x1p-52,
    because: .theorem("each column of A⁻¹ is off by κ roundings, and A takes that to the residual"),
    proves: ["ten_inverted"])
  sheet.expect(
    "the inverse leaves more than a thousand times as much for ten unknowns",
    holds: ten.inverted.0 > 1000 * ten.solved.0,
    because: .theorem("the two bounds are a factor κ = 3.5 · 10¹³ apart"))
  // one rounding of each number, and that of the reference
  sheet.expect(
    "solution for ten unknowns", exactTen, equals: exactSolution, within: .relative(0x1p-52),
    because: .reference("fractions without rounding, Python 3.11, of the rounded numbers"))
}

/// x with A x = b, A and b of ten unknowns as they are rounded.
private let exactSolution: Vector = [
  0.9999999984436548, 1.0000001334710247, 0.9999971723620289, 1.0000256016824092, 0.999878275201623,
  1.0003337540882806, 0.9994535873624968, 1.000527087202246, 0.9997237135090685, 1.0000606777144234,
]
