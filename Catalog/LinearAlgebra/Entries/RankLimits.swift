import CatalogKit
import LinearAlgebra
import MathCore

/// What holds for the rank of any matrix, on matrices whose rank is known.
func rankLaws(_ sheet: inout Worksheet) throws {
  var generator = Generator(seed: 3)
  func random(_ m: Int, _ n: Int) -> Matrix {
    Matrix((0..<m).map { _ in (0..<n).map { _ in generator.normal() } })
  }
  var (ranks, known, transposed, squares): ([Int], [Int], [Int], [Int]) = ([], [], [], [])
  var residual = 0.0
  for (m, n, k) in [(7, 5, 3), (4, 9, 2), (6, 6, 6), (1, 4, 1), (12, 3, 1), (3, 8, 3), (9, 9, 5)] {
    // a product of m × k and k × n
    let a = random(m, k) * random(k, n)
    let found = try ColumnRank(of: a)
    known.append(k)
    ranks.append(found.rank)
    transposed.append(try ColumnRank(of: a.transposed).rank)
    squares.append(try ColumnRank(of: a.transposed * a).rank)
    for dependency in found.dependencies {
      residual = max(residual, dependency.residual / Double(max(m, n)))
    }
  }
  let product = Reason.theorem("rank (A B) ≤ min(rank A, rank B), with equality for random factors")
  sheet.expect("ranks of products", ranks, equals: known, within: .exact, because: product)
  sheet.expect(
    "ranks of their transposes", transposed, equals: known, within: .exact,
    because: .theorem("as many independent rows as columns"))
  sheet.expect(
    "ranks of their XᵀX", squares, equals: known, within: .exact,
    because: .theorem("XᵀX v = 0 only where X v = 0, as vᵀXᵀX v = ‖X v‖²"))
  sheet.expect(
    "largest remainder of a dependent column, by max(m, n)", residual, atMost: 0x1p-47,
    because: .theorem("what QR leaves is rounding: some units times the condition number"))
}

/// Units, zeros, the ends of the range of numbers, and a matrix that deceives.
func rankLimits(_ sheet: inout Worksheet) throws {
  try kahan(&sheet)
  // the same columns in other units: 10⁻²⁰⁰ and 10²⁰⁰
  let units = try ColumnRank(of: [[1e-200, 2e200, 3], [2e-200, 1e200, 5], [1e-200, 4e200, 4]])
  let plain = try ColumnRank(of: [[1, 2, 3], [2, 1, 5], [1, 4, 4]])
  sheet.show("units_rank", units.rank)
  sheet.expect(
    "rank in other units, and in the same", [units.rank, plain.rank], equals: [3, 3],
    within: .exact, because: .closedForm("the determinant of the plain matrix is −5, not 0"),
    proves: ["units_rank"])
  let small = try ColumnRank(of: [[1, 1], [0, 0x1p-40]])
  sheet.show("nearly_rank", small.rank)
  sheet.show("nearly_error", try ColumnRank(of: [[1, 1], [0, 0x1p-40]], tolerance: 1e-6).rank)
  sheet.expect(
    "ranks of (1, 0) and (1, 2⁻⁴⁰): by the bound, and with the tolerance 10⁻⁶",
    [small.rank, try ColumnRank(of: [[1, 1], [0, 0x1p-40]], tolerance: 1e-6).rank],
    equals: [2, 1], within: .exact, because: .closedForm("2⁻⁴⁰ is above 2 · 2⁻⁵² and below 10⁻⁶"),
    proves: ["nearly_rank", "nearly_error"])
  // a part of 2⁻⁴⁰ of a column is left out of its combination, one of 2⁻²⁰ is not
  let parts = try [0x1p-40, 0x1p-20].map { part in
    try ColumnRank(of: [[1, 0, 1], [0, 1, part], [0, 0, 0]]).dependencies[0].terms.map { $0.column }
  }
  sheet.expect(
    "terms of (1, 2⁻⁴⁰, 0) and of (1, 2⁻²⁰, 0)", parts.flatMap { $0 }, equals: [0, 0, 1],
    within: .exact, because: .closedForm("less than 2⁻³⁰ of the column is left out"))
  // a small part: the third column stays, for without it the second would hardly be there
  let kept = try ColumnRank(of: [[1, 1, 0], [0, 0x1p-10, 1], [0, 0, 0]])
  sheet.expect(
    "independent of (1, 0), (1, 2⁻¹⁰), (0, 1)", kept.independent, equals: [0, 2], within: .exact,
    because: .closedForm("(0, 1) has a part of 2⁻¹⁰ of the second column, below 2⁻⁷"))
  let zeros = try ColumnRank(of: [[0, 1, 0], [0, 2, 0]])
  sheet.expect(
    "columns of zeros: rank, dependent columns, terms, remainders",
    Vector([Double(zeros.rank)] + zeros.dependencies.map { Double($0.column) })
      .followed(by: Vector(zeros.dependencies.map { Double($0.terms.count) + $0.residual }))
      .followed(by: zeros.remainders), equals: Vector([1, 0, 2, 0, 0, 1, 0]), within: .exact,
    because: .closedForm("0 · a₂ = 0"))
  let empty = try [
    Matrix(rows: 0, columns: 0, elements: []), Matrix(rows: 0, columns: 2, elements: []),
    Matrix(rows: 2, columns: 0, elements: []), Matrix(rows: 2, columns: 2, repeating: 0),
  ].map { try ColumnRank(of: $0) }
  sheet.expect(
    "matrices without entries or of zeros: ranks, numbers of dependent columns, first remainder",
    empty.map { $0.rank } + empty.map { $0.dependencies.count } + [Int(empty[3].remainders[0])],
    equals: [0, 0, 0, 0, 0, 2, 0, 2, 0], within: .exact,
    because: .closedForm("no column is independent of no others only if there is none"))
  var outcomes: [String] = []
  for matrix in [[[1, 2], [.nan, 4]], [[1e200, 1e-200], [2e200, 2e-200]]] as [Matrix] {
    do throws(RankError) {
      outcomes.append("rank \(try ColumnRank(of: matrix).rank)")
    } catch {
      outcomes.append("\(error)")
    }
  }
  sheet.show("not_a_number", outcomes[0])
  sheet.show("too_far_apart", outcomes[1])
  sheet.expect(
    "an entry that is no number, and a factor of 10⁴⁰⁰, are refused",
    holds: outcomes == [
      "the element in row 2, column 1 is not a finite number",
      "column 1 is a multiple of another by a factor beyond the range of numbers: give both in "
        + "units of comparable size",
    ], because: .theorem("10⁴⁰⁰ is beyond the largest number, 1.8 · 10³⁰⁸"))
}

/// Kahan's matrix: no remainder is small, and yet a direction is nearly lost.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 5.4.
private func kahan(_ sheet: inout Worksheet) throws {
  let (n, c, s) = (60, 0.6, 0.8)
  // diag(1, s, s², …) times ones on the diagonal and −c above; the factors 1 − j 2⁻³⁰ keep the order
  // of the pivots, and 1.7 brings the largest entry of each column between 1 and 2
  var a = Matrix(rows: n, columns: n, repeating: 0)
  var power = 1.7
  for i in 0..<n {
    for j in i..<n { a[i, j] = power * (i == j ? 1 : -c) * (1 - Double(j) * 0x1p-30) }
    power *= s
  }
  let found = try ColumnRank(of: a)
  sheet.show("kahan_size", n)
  sheet.show("kahan_rank", found.rank)
  sheet.show("kahan_last", found.remainders[n - 1])
  // the x with A x = (0, …, 0, 1) is long: A shrinks it to 1 / ‖x‖ of its length
  let x = try QRDecomposition(of: a).backSubstitution(.standardBasis(n - 1, of: n)) ?? []
  let shrink = 1 / Norm.l2(x)
  sheet.show("kahan_shrink", shrink)
  sheet.expect(
    "Kahan's matrix of size 60: rank by pivoted QR", found.rank, equals: 60, within: .exact,
    because: .closedForm("the remainders are 1, 0.8, 0.8², …, and 0.8⁵⁹ = 1.9 · 10⁻⁶"),
    proves: ["kahan_rank", "kahan_size"])
  // the factor 1 − 59 · 2⁻³⁰, and the powers of 0.8 round by 59 · 2⁻⁵³
  sheet.expect(
    "Kahan's matrix: last remainder", found.remainders[n - 1], equals: 1.9156194260823675e-06,
    within: .relative(1e-7), because: .closedForm("0.8⁵⁹"), proves: ["kahan_last"])
  // x from the last to the first: 1, c, c (1 + c), c (1 + c)², … by 1.7 · 0.8⁵⁹
  sheet.expect(
    "Kahan's matrix: how far it shrinks one vector", shrink, equals: 6.5e-18,
    within: .absolute(2e-18),
    because: .closedForm("1.7 · 0.8⁵⁹ / √(1 + c² ((1 + c)¹¹⁸ − 1) / ((1 + c)² − 1)) with c = 0.6"),
    proves: ["kahan_shrink"])
}
