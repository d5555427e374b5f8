import CatalogKit
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// 1 / (i + j − 1): nearly dependent columns, the more of them the worse.
func roundedHilbert(_ n: Int) -> Matrix {
  Matrix((0..<n).map { i in (0..<n).map { 1 / Double(i + $0 + 1) } })
}

/// Residual and error of Hilbert systems, before and after refinement.
func lossOfDigits(_ sheet: inout Worksheet) throws {
  var rows: [(n: Int, condition: Double, residual: Double, error: Double, rounds: Int)] = []
  var refined: [Int: Vector] = [:]
  for n in 2...12 {
    let (a, b) = (roundedHilbert(n), Vector((1...n).map { Double($0) }))
    let lu = try LUDecomposition(of: a)
    let (x, fine) = (try lu.solve(b), try RefinedSolution(a, b))
    refined[n] = fine.solution
    rows.append(
      (
        n, 1 / lu.reciprocalConditionEstimate,
        Norm.l1(residual(of: x, in: a, b)) / (a.oneNorm * Norm.l1(x)),
        Norm.l1(x - fine.solution) / Norm.l1(fine.solution), fine.corrections.count
      ))
  }
  sheet.table(
    "hilbert",
    Table(
      [
        "n", Table.Column("condition", format: ".1e"), Table.Column("residual", format: ".1e"),
        Table.Column("error", format: ".1e"), "corrections",
      ], rows: rows.map { [$0.n, $0.condition, $0.residual, $0.error, $0.rounds] }))
  func line(_ label: String, _ value: ((Int, Double, Double, Double, Int)) -> Double) -> Figure.Line
  {
    // an error of 0 is drawn at the lower end
    Figure.Line(
      rows.map { Figure.Point(Double($0.n), max(value($0), 1e-19)) }, label: label,
      markers: true)
  }
  sheet.figure(
    "hilbert",
    .line(
      "Residual and error of Hilbert systems",
      description:
        "Two lines over the size n from 2 to 12 on a logarithmic axis. The residual stays at the "
        + "level of rounding. The error climbs steadily, by a factor of about 30 for each unknown.",
      x: "number of unknowns", y: .logarithmic("share of the solution"),
      [line("error") { $0.3 }, line("residual") { $0.2 }]))
  let largest = rows.reduce(0) { max($0, $1.residual / Double($1.n)) }
  sheet.expect(
    "largest residual by n, from 2 to 12 unknowns", largest, atMost: 0x1p-52,
    because: .theorem("elimination with exchanges leaves a residual of n roundings of ‖A‖ ‖x‖"))
  let worst = rows.reduce(0) { max($0, $1.error / Double($1.n) / $1.condition) }
  sheet.expect(
    "largest error by n κ", worst, atMost: 0x1p-52,
    because: .theorem("‖Δx‖ / ‖x‖ is at most κ times the relative residual"))
  sheet.show("hilbert_condition", rows[10].condition)
  sheet.show("hilbert_error", rows[10].error)
  let exact = Reason.reference("fractions without rounding, Python 3.11, of the rounded matrix")
  // at κ = 4e16 the condition itself keeps about one digit
  sheet.expect(
    "condition of Hilbert 12 × 12", rows[10].condition, equals: 4.04e16, within: .relative(0.5),
    because: exact, proves: ["hilbert_condition"])
  sheet.expect(
    "error of Hilbert 12 × 12", rows[10].error, atMost: 12 * rows[10].condition * 0x1p-52,
    because: .theorem("‖Δx‖ / ‖x‖ is at most κ times the relative residual"),
    proves: ["hilbert_error"])
  // one rounding of each number, and that of the reference
  sheet.expect(
    "Hilbert 10 × 10, refined", refined[10] ?? [],
    equals: [
      -999.8407087707843, 97996.23729838479, -2328186.906958325, 23300616.04657304,
      -121068256.41298364, 359424186.394155, -632254411.4481752, 651063709.9051504,
      -362287198.9523865, 84057594.86738756,
    ] as Vector, within: .relative(0x1p-52), because: exact)
  sheet.expect(
    "Hilbert 12 × 12, refined", refined[12] ?? [],
    equals: [
      -1669.6483555092768, 238249.28956661565, -8310428.898411044, 124126860.23423995,
      -988185946.414943, 4678719505.08973, -13956372492.02321, 26896638269.009647,
      -33411922594.334965, 25820339561.605553, -11286076082.351332, 2130817181.7432365,
    ] as Vector, within: .relative(0x1p-52), because: exact)
}
