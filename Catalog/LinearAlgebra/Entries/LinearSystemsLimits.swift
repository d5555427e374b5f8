import CatalogKit
import LinearAlgebra
import MathCore

/// Where there is no answer, and what is said instead.
func limitsOfElimination(_ sheet: inout Worksheet) throws {
  try growth(&sheet)
  try scales(&sheet)
  let huge = Double.greatestFiniteMagnitude
  let grown = growingMatrix(60)
  let eighths = Vector((0..<60).map { 1 + Double($0 % 7) / 8 })
  let cases: [(name: String, matrix: Matrix, right: Vector, error: LinearSystemError)] = [
    ("parallel", [[1, 2], [2, 4]], [1, 2], .singular(column: 1)),
    ("a column of zeros", [[1, 0, 2], [3, 0, 1], [2, 0, 5]], [1, 2, 3], .singular(column: 1)),
    ("not square", [[1, 2, 3], [4, 5, 6]], [1, 2], .notSquare(rows: 2, columns: 3)),
    ("infinite", [[1, .infinity], [0, 1]], [1, 2], .notFinite(row: 0, column: 1)),
    ("infinite right side", [[1, 2], [0, 1]], [1, .infinity], .rightSideNotFinite(row: 1)),
    ("growing beyond the range", [[1e308, 0.7e308], [-0.7e308, 1.5e308]], [1, 2], .tooLarge),
    ("columns beyond the range", [[1e308, 0], [1e308, 1]], [1, 2], .tooLarge),
    ("a solution beyond the range", [[1e-200]], [1e200], .tooLarge),
    ("a residual beyond the range", [[huge]], [1e308], .tooLarge),
    (
      "Hilbert 13 × 13", roundedHilbert(13), Vector((1...13).map { Double($0) }), .tooIllConditioned
    ),
    ("growing to 2⁵⁹", grown, grown * eighths, .tooIllConditioned),
  ]
  var answers: [LinearSystemError?] = []
  for known in cases {
    do throws(LinearSystemError) {
      _ = try RefinedSolution(known.matrix, known.right)
      answers.append(nil)
    } catch {
      answers.append(error)
    }
  }
  sheet.expect(
    "systems that are refused, each for its reason", holds: answers == cases.map { $0.error },
    because: .theorem("no solution, or none that the machine can hold or be sure of"))
  var zeroPivot: LinearSystemError?
  var flat: [LinearSystemError?] = []
  for (pivoting, a) in [
    (GaussianElimination.Pivoting.none, [[0, 1], [1, 0]] as Matrix),
    (.partial, [[0, 1], [0, 2]]),
  ] {
    do throws(LinearSystemError) {
      _ = try GaussianElimination(a, [1, 2], pivoting)
    } catch {
      flat.append(error)
      zeroPivot = zeroPivot ?? error
    }
  }
  sheet.show("singular", answers[0].map { $0.description } ?? "solved")
  sheet.show("zero_pivot", zeroPivot.map { $0.description } ?? "solved")
  sheet.show("hilbert_13", answers[9].map { $0.description } ?? "solved")
  sheet.expect(
    "a first pivot of 0, and a first column of zeros",
    holds: flat == [.zeroPivot(column: 0), .singular(column: 0)],
    because: .theorem("nothing can be divided by 0; in a column of zeros no exchange helps"))
  let parallel = try LUDecomposition(of: [[1, 2], [2, 4]])
  sheet.expect(
    "a singular matrix still has factors", parallel.upper, equals: Matrix([[2, 4], [0, 0]]),
    within: .exact, because: .closedForm("row 1 less half of row 2 is 0"))
  sheet.expect(
    "reciprocal condition of a singular matrix, of none and of one number",
    [
      parallel.reciprocalConditionEstimate,
      try LUDecomposition(of: []).reciprocalConditionEstimate,
      try LUDecomposition(of: [[-4]]).reciprocalConditionEstimate,
    ], equals: [0, 1, 1], within: .exact,
    because: .theorem("κ has no bound for a singular matrix; without equations nothing is lost"))
  let (none, one) = (try GaussianElimination([], []), try GaussianElimination([[-4]], [2]))
  sheet.expect(
    "no equation, and one, need no step",
    holds: none.solution.isEmpty && none.steps.isEmpty && one.solution == [-0.5]
      && one.steps.isEmpty, because: .closedForm("2 / −4, and nothing to eliminate"))
}

/// 1 on the diagonal and in the last column, −1 below the diagonal.
private func growingMatrix(_ n: Int) -> Matrix {
  Matrix((0..<n).map { i in (0..<n).map { $0 == i || $0 == n - 1 ? 1 : $0 < i ? -1 : 0 } })
}

/// A matrix of which elimination makes a very large one.
private func growth(_ sheet: inout Worksheet) throws {
  let n = 54
  let a = growingMatrix(n)
  let x = Vector((0..<n).map { 1 + Double($0 % 7) / 8 })
  let lu = try LUDecomposition(of: a)
  let condition = 1 / lu.reciprocalConditionEstimate
  let error = Norm.lInfinity(try lu.solve(a * x) - x)
  let mirrors = Norm.lInfinity((try QRDecomposition(of: a).solve(a * x) ?? []) - x)
  sheet.show("growth_size", n)
  sheet.show("growth", lu.upper[n - 1, n - 1])
  sheet.show("growth_condition", condition)
  sheet.show("growth_error", error)
  sheet.show("growth_qr", mirrors)
  sheet.expect(
    "last element of U", lu.upper[n - 1, n - 1], equals: 0x1p53, within: .exact,
    because: .closedForm("the last column doubles with each of 53 steps"), proves: ["growth"])
  sheet.expect(
    "size of the matrix that grows", n, equals: 54, within: .exact,
    because: .closedForm("2⁵³ is where whole numbers begin to be rounded, after 53 steps"),
    proves: ["growth_size"])
  sheet.expect(
    "condition of the matrix that grows", condition, equals: 54, within: .relative(54 * 0x1p-52),
    because: .theorem("‖A‖₁ = n, and the columns of A⁻¹ have sums of at most 1"),
    proves: ["growth_condition"])
  // sums of 54 eighths are exact, and the eighths are lost where elements have grown to 2⁵³
  sheet.expect(
    "error of elimination where elements grow", error, atMost: 54 * 0x1p53 * 0x1p-52,
    because: .theorem("the error is κ roundings of the largest element of U"),
    proves: ["growth_error"])
  sheet.expect(
    "some digit is lost where elements grow", holds: error > 0x1p-10,
    because: .theorem("numbers beside 2⁵³ keep no eighths"))
  sheet.expect(
    "error of mirrors on the same matrix", mirrors, atMost: 54 * 54 * 54 * 0x1p-52,
    because: .theorem("mirrors keep lengths: nothing grows"), proves: ["growth_qr"])
  sheet.expect(
    "elimination where elements grow, refined", try RefinedSolution(a, a * x).solution, equals: x,
    within: .exact, because: .theorem("a correction wins digits as long as one is right"))
}

/// The same system in other units.
private func scales(_ sheet: inout Worksheet) throws {
  for unit in [1e-200, 1e200] {
    let a: Matrix = [
      [2 * unit, 1 * unit, unit], [4 * unit, -6 * unit, 0], [-2 * unit, 7 * unit, 2 * unit],
    ]
    let b: Vector = [5 * unit, -2 * unit, 9 * unit]
    // κ = 31.5, and the products of the units round once
    let error = 31.5 * 12 * 0x1p-52
    sheet.expect(
      "three equations in units of \(unit)", try LUDecomposition(of: a).solve(b),
      equals: Vector([1, 1, 2]), within: .relative(error), because: .theorem("units cancel"))
    sheet.expect(
      "their condition in units of \(unit)",
      1 / (try LUDecomposition(of: a)).reciprocalConditionEstimate, equals: 31.5,
      within: .relative(error), because: .theorem("κ has no unit"))
  }
}
