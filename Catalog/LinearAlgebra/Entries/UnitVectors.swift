import CatalogCommons
public import CatalogKit
import Datasets
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let unitVectors = Concept(
    "unit-vectors", title: "Unit vectors and normalization", chapter: .linearAlgebra,
    summary: "Vectors of length 1: what is left of a vector when only its direction counts.",
    requires: [.norms],
    uses: [
      .norms: .code("the length by which a vector is divided"),
      .vectors: .code("what is normalized, scaled so that its length stays in range"),
    ],
    implementation: ["normalized", "normalizedRows", "UnitVectorError"],
    cost: "O(n) for n components",
    references: [.golubVanLoan2013, .manningRaghavanSchutze2008],
    formulas: .unitVectors,
    command: .unitRowsOfTable,
    live: LiveContent(.unitVectors),
    example: WorkedExample("The same digit in fainter ink", on: .digits, with: [.iris]) { sheet in
      byHand(&sheet)
      try digitsInFaintInk(&sheet)
      try petalsOfOneShape(&sheet)
      allScales(&sheet)
      refusedRows(&sheet)
    })
}

/// One vector, and its unit vectors by three norms.
private func byHand(_ sheet: inout Worksheet) {
  let x: Vector = [3, -4]
  let norms: [(name: String, norm: Norm, expected: Vector, why: String)] = [
    ("l1", .l1, [3.0 / 7, -4.0 / 7], "(3, −4) / 7"),
    ("l2", .l2, [0.6, -0.8], "(3, −4) / 5"),
    ("linf", .lInfinity, [0.75, -1], "(3, −4) / 4"),
  ]
  for (name, norm, expected, why) in norms {
    let unit = normalized(x, by: norm) ?? []
    sheet.show(name, unit)
    // a quotient, once on either side; 3, 4 and all three lengths are exact
    sheet.expect(
      "unit vector of (3, −4), \(name)", unit, equals: expected, within: .relative(2.3e-16),
      because: .closedForm(why), proves: [name])
  }
  let unit = normalized(x) ?? []
  sheet.show("length", Norm.l2(x))
  sheet.show("back", Norm.l2(x) * unit)
  sheet.expect(
    "length of (3, −4)", Norm.l2(x), equals: 5, within: .exact,
    because: .closedForm("√(9 + 16)"), proves: ["length"])
  sheet.expect(
    "length times unit vector", Norm.l2(x) * unit, equals: x, within: .relative(2.3e-16),
    because: .theorem("x = ‖x‖ x̂"), proves: ["back"])
  let longer = normalized(10 * x) ?? []
  let turned = normalized(-x) ?? []
  sheet.expect(
    "unit vectors of ten times (3, −4), and of its opposite", [longer, turned].flatMap { $0 },
    equals: [0.6, -0.8, -0.6, 0.8], within: .relative(2.3e-16),
    because: .closedForm("a positive factor changes nothing, a negative one the signs"))
  // 1³ + 2³ + … with three powers and a root, each within two units in the last place
  sheet.expect(
    "unit vector of (3, 4, 5) by the norm of order 3",
    normalized([3, 4, 5], by: .p(3)) ?? [], equals: Vector([0.5, 4.0 / 6, 5.0 / 6]),
    within: .relative(1.4e-15), because: .closedForm("27 + 64 + 125 = 216 = 6³"))
  let counts: Vector = [6, 3, 3]
  let shares = normalized(counts, by: .l1) ?? []
  sheet.show("shares", shares)
  sheet.expect(
    "shares of 6, 3 and 3", shares, equals: Vector([0.5, 0.25, 0.25]), within: .exact,
    because: .closedForm("6 / 12, 3 / 12 and 3 / 12"), proves: ["shares"])
  sheet.figure("circle", arrowsOnCircle())
  sheet.figure("three-norms", unitVectorsByNorm(x))
}

/// Two flowers of different species and size whose petals have one shape.
private func petalsOfOneShape(_ sheet: inout Worksheet) throws {
  let iris = try Dataset.iris.table()
  let petals = try iris.matrix(of: ["petal_length", "petal_width"])
  let species = try iris.labels(in: "species")
  let (small, large) = (petals.row(26), petals.row(134))
  let units = try normalizedRows(of: petals)
  sheet.show("small_petal", small)
  sheet.show("large_petal", large)
  sheet.show("petal_unit", units.row(26))
  sheet.show("petals_apart", Norm.l2.distance(units.row(26), units.row(134)))
  sheet.expect(
    "flowers 27 and 135 are a setosa and a virginica",
    holds: species[26] == "setosa" && species[134] == "virginica",
    because: .published("the species in the file of the data"))
  // decimals, squares, a sum, a root and a quotient: 6 units of 2⁻⁵³
  sheet.expect(
    "unit vector of both petals", [units.row(26), units.row(134)].flatMap { $0 },
    equals: [0.9701425001453319, 0.24253562503633297, 0.9701425001453319, 0.24253562503633297],
    within: .relative(6.7e-16), because: .closedForm("(4, 1) / √17"), proves: ["petal_unit"])
  sheet.expect(
    "distance of the unit vectors of both petals", Norm.l2.distance(units.row(26), units.row(134)),
    atMost: 1.4e-15, because: .closedForm("both are (4, 1) / √17"), proves: ["petals_apart"])
  sheet.figure("petals", petalsOnCircle(petals, units, species))
}

/// Lengths beyond the range of numbers, and at its lower end.
private func allScales(_ sheet: inout Worksheet) {
  let cases: [(name: String, x: Vector, expected: Vector, why: String)] = [
    ("3 and 4 times 10²⁰⁰", [3e200, 4e200], [0.6, 0.8], "(3, 4) / 5"),
    ("3 and 4 times 10⁻²⁰⁰", [3e-200, 4e-200], [0.6, 0.8], "(3, 4) / 5"),
    ("twice 1.5 · 10³⁰⁸", [1.5e308, 1.5e308], [0.7071067811865476, 0.7071067811865476], "1 / √2"),
    ("3 and 4 times 2⁻¹⁰⁷⁴", [3 * 0x1p-1074, 4 * 0x1p-1074], [0.6, 0.8], "(3, 4) / 5"),
    ("one component", [-0x1p-1060], [-1], "−1, the sign"),
    ("10³⁰⁰ and 10⁻³⁰⁰", [1e300, 1e-300], [1, 0], "10⁻⁶⁰⁰ is no number"),
  ]
  for (name, x, expected, why) in cases {
    // decimals, two squares, a sum, a root and a quotient: 6 units of 2⁻⁵³
    sheet.expect(
      "unit vector of \(name)", normalized(x) ?? [], equals: expected,
      within: .absolute(6.7e-16), because: .closedForm(why))
  }
  sheet.show("plain_length", Norm.l2([1.5e308, 1.5e308]))
  let huge = normalized([1.5e308, 1.5e308]) ?? []
  sheet.show("huge", huge)
  sheet.expect(
    "L1 unit vector of four times 1.5 · 10³⁰⁸",
    normalized(Vector(repeating: 1.5e308, count: 4), by: .l1) ?? [],
    equals: Vector([0.25, 0.25, 0.25, 0.25]), within: .exact, because: .closedForm("1 / 4"))
  sheet.expect(
    "unit vector of twice 1.5 · 10³⁰⁸, for the page", huge,
    equals: Vector([0.7071067811865476, 0.7071067811865476]), within: .absolute(4.5e-16),
    because: .closedForm("1 / √2"), proves: ["huge"])
  sheet.expect(
    "zero, nothing, an infinity and no number have no direction",
    holds: normalized([0, 0]) == nil && normalized([]) == nil
      && normalized([1, .infinity]) == nil && normalized([.nan, 1]) == nil,
    because: .theorem("0 points nowhere, and no rule gives a direction to what is not finite"))
}

/// Rows without direction are told, all of them.
private func refusedRows(_ sheet: inout Worksheet) {
  func refusal(of x: Matrix) -> UnitVectorError? {
    do throws(UnitVectorError) {
      _ = try normalizedRows(of: x)
    } catch {
      return error
    }
    return nil
  }
  let zeros: Matrix = [[0, 0], [1, 2], [0, 0], [3, 4]]
  sheet.show("refused", refusal(of: zeros)?.description ?? "normalized")
  sheet.expect(
    "rows 1 and 3 of four have no direction",
    holds: refusal(of: zeros) == .noDirection(rows: [0, 2]),
    because: .theorem("the zero vector points nowhere"))
  sheet.expect(
    "a row that is not finite has no direction either",
    holds: refusal(of: [[1, 2], [3, .infinity]]) == .notFinite(row: 1)
      && refusal(of: [[0, 0], [.nan, 0]]) == .notFinite(row: 1),
    because: .theorem("a length that is no number divides nothing"))
  sheet.expect(
    "the refusals say what to do",
    holds: refusal(of: zeros)?.description
      == "rows 1, 3 are zero in every column and have no direction: leave them out"
      && UnitVectorError.noDirection(rows: [4]).description
        == "row 5 is zero in every column and has no direction: leave it out"
      && UnitVectorError.noDirection(rows: Array(0..<7)).description
        == "rows 1, 2, 3, 4, 5 and 2 more are zero in every column and have no direction: leave "
        + "them out"
      && UnitVectorError.noDirection(rows: Array(0..<5)).description
        == "rows 1, 2, 3, 4, 5 are zero in every column and have no direction: leave them out"
      && UnitVectorError.notFinite(row: 1).description
        == "row 2 holds a number that is not finite",
    because: .closedForm("rows are counted from 1 for the reader"))
  sheet.expect(
    "a table without rows, and one without columns",
    holds: refusal(of: Matrix(rows: 0, columns: 3, repeating: 0)) == nil
      && refusal(of: Matrix(rows: 2, columns: 0, repeating: 0)) == .noDirection(rows: [0, 1]),
    because: .theorem("no row is to be divided, and a vector of no components has length 0"))
}
