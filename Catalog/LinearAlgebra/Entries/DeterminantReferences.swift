import CatalogKit
import LinearAlgebra
import MathCore
import Tabular

/// Matrices whose determinants others have computed with many digits.
func knownDeterminants(_ sheet: inout Worksheet) throws {
  let known: [(name: String, matrix: Matrix, determinant: Double, log: Double, cond: Double)] = [
    (
      "3 × 3", [[2, 1, 1], [4, -6, 0], [-2, 7, 2]], -16, 2.772588722239781, 31.5
    ),
    (
      "4 × 4", [[1.5, -2, 3, 0.25], [0, 4, -1, 2], [2.5, 1, 0, -3], [-1, 0.5, 2, 5]], -4.1875,
      1.4321038971511848, 277.5149253731343
    ),
    (
      "3 × 3, positive definite", [[4, 12, -16], [12, 37, -43], [-16, -43, 98]], 36,
      3.58351893845611, 10209.361111111111
    ),
    (
      "4 × 4, positive definite",
      [[10, 2, -1, 0.5], [2, 8, 1.5, -2], [-1, 1.5, 6, 1], [0.5, -2, 1, 7]], 2507.0625,
      7.826867028042994, 4.440430783037918
    ),
    ("Hilbert 6 × 6", hilbert(6), 5.367299886945032e-18, -39.76620670617473, 29070279.002278455),
  ]
  var rows: [[any QuantityConvertible]] = []
  for (name, matrix, value, log, condition) in known {
    let determinant = try Determinant(of: matrix)
    rows.append([name, determinant.value, condition, determinant.relativeError])
    let mpmath = Reason.reference("mpmath 1.4.1, elimination with 50 digits")
    // n 2⁻⁵³ κ, with a factor of n for the growth of roundings in n steps of elimination
    let n = Double(matrix.rows)
    let error = n * n * 0x1p-53 * condition
    sheet.expect(
      "\(name): determinant", determinant.value, equals: value, within: .relative(error),
      because: mpmath)
    // and a logarithm of at most 40, with two roundings
    sheet.expect(
      "\(name): logarithm of its magnitude", determinant.logMagnitude, equals: log,
      within: .absolute(error + 80 * 0x1p-53), because: mpmath)
    sheet.expect(
      "\(name): estimated error, by 2⁻⁵³ n κ",
      determinant.relativeError / (n * 0x1p-53 * condition),
      equals: 1, within: .absolute(1e-9 + error), because: .reference("NumPy 2.4.6, cond_1"))
    if matrix.rows < 5 {
      sheet.expect(
        "\(name): formula of Leibniz", leibnizDeterminant(of: matrix), equals: value,
        within: .relative(error), because: .theorem("Σ ± a₁ᵢ a₂ⱼ …, the same number"))
    }
  }
  sheet.table(
    "known",
    Table(
      [
        "matrix", Table.Column("determinant", format: ".10g"),
        Table.Column("condition κ₁", format: ".3g"),
        Table.Column("estimated error", format: ".1e"),
      ], rows: rows))
  sheet.show("hilbert", try Determinant(of: hilbert(6)).value)
  // 36 · 2⁻⁵³ · 2.9e7
  sheet.expect(
    "determinant of the Hilbert matrix", try Determinant(of: hilbert(6)).value,
    equals: 5.367299886945032e-18, within: .relative(1.2e-7),
    because: .reference("mpmath 1.4.1, and fractions without rounding"), proves: ["hilbert"])
}

/// The matrix of Hilbert, 1 / (i + j − 1): its columns are nearly parallel.
///
/// - Parameter n: the number of rows and columns.
/// - Returns: n × n.
func hilbert(_ n: Int) -> Matrix {
  Matrix((0..<n).map { i in (0..<n).map { 1 / Double(i + $0 + 1) } })
}

/// The sum over all orders, and elimination in whole numbers.
func exactWays(_ sheet: inout Worksheet) {
  let products = (1...10).reduce(1) { $0 * $1 }
  sheet.show("orders_of_ten", products)
  sheet.expect(
    "orders of ten columns", products, equals: 3_628_800, within: .exact,
    because: .closedForm("10! orders"), proves: ["orders_of_ten"])
  // dᵢⱼ = i j with 1 more on the diagonal: whole numbers that no step of the sum rounds
  let seven = Matrix(
    (1...7).map { i in (1...7).map { Double(i * $0 + (i == $0 ? 1 : 0)) } })
  sheet.expect(
    "Leibniz for I + v vᵀ with v = (1, …, 7)", leibnizDeterminant(of: seven), equals: 141,
    within: .exact, because: .theorem("det(I + v vᵀ) = 1 + vᵀv = 1 + 140"))
  sheet.expect(
    "Leibniz for no rows", leibnizDeterminant(of: Matrix(rows: 0, columns: 0, elements: [])),
    equals: 1, within: .exact, because: .theorem("the empty product"))
  let whole: [(String, [[Int64]], Int64)] = [
    ("no rows", [], 1),
    ("the 3 × 3 matrix", [[2, 1, 1], [4, -6, 0], [-2, 7, 2]], -16),
    ("I + v vᵀ", (1...7).map { i in (1...7).map { i * $0 + (i == $0 ? 1 : 0) } }, 141),
    ("a first pivot of 0", [[0, 2, 1], [3, 1, 1], [1, 1, 4]], -20),
    ("rows 1 2 3, 4 5 6, 7 8 9", [[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0),
    ("a column of zeros", [[0, 1], [0, 5]], 0),
  ]
  for (name, rows, value) in whole {
    sheet.expect(
      "in whole numbers: \(name)", integerDeterminant(of: rows).map { Int($0) } ?? .min,
      equals: Int(value), within: .exact,
      because: .reference("fractions without rounding, Python 3.11"))
  }
  let beyond: [[[Int64]]] = [
    [[1 << 40, 0], [0, 1 << 40]], [[1, 1 << 40], [1 << 40, 1]],
    [[1, -(1 << 31)], [1 << 31, 1 << 62]], [[1, 1 << 31], [1 << 31, -(1 << 62)]],
  ]
  for (k, rows) in beyond.enumerated() {
    sheet.expect(
      "whole numbers beyond 64 bits, case \(k + 1)", holds: integerDeterminant(of: rows) == nil,
      because: .closedForm("2⁸⁰, −2⁸⁰, 2⁶³, −2⁶³: from −2⁶³ + 1 to 2⁶³ − 1 are told"))
  }
}
