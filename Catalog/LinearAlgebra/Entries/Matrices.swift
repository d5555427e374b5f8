import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let matrices = Concept(
    "matrices", title: "Matrices", chapter: .linearAlgebra,
    summary:
      "A rectangle of numbers: a data set has a row for each point and a column for each feature.",
    requires: [.vectors],
    uses: [.norms: .code("the Frobenius norm is the length of all elements in one list")],
    implementation: [
      "Matrix", "Matrix.+(_:_:)", "Matrix.*(_:_:)", "hadamardProduct", "Matrix.submatrix",
      "Matrix.beside(_:)", "Matrix.above(_:)", "Matrix.frobeniusNorm", "Matrix.trace",
    ],
    owns: ["MathCore/Matrix.swift"],
    cost: "O(m n) for m rows and n columns",
    references: [.golubVanLoan2013],
    formulas: .matrices,
    command: .shapeOfTable,
    live: LiveContent(.matrices),
    example: WorkedExample(
      "Thirty-two cars, and ten mean digits", on: .mtcars, with: [.digits]
    ) { sheet in
      byHand(&sheet)
      parts(&sheet)
      try carsAsMatrix(&sheet)
      try meanDigits(&sheet)
      hardCases(&sheet)
    })
}

/// What two shops sold on two days, in tables of two rows and three columns.
private func byHand(_ sheet: inout Worksheet) {
  let (a, b): (Matrix, Matrix) = ([[12, 5, 3], [8, 9, 4]], [[11, 8, 2], [6, 10, 4]])
  sheet.show("a", a)
  sheet.show("b", b)
  sheet.show("shape", [a.rows, a.columns])
  sheet.show("row", a.row(1))
  sheet.show("column", a.column(2))
  sheet.show("element", a[1, 2])
  sheet.show("place", 1 * a.columns + 2)
  sheet.show("stored", a.elements)
  let counted = Reason.closedForm("read off the table")
  sheet.expect(
    "rows and columns of A", [a.rows, a.columns], equals: [2, 3], within: .exact,
    because: counted, proves: ["shape"])
  sheet.expect(
    "second row of A", a.row(1), equals: Vector([8, 9, 4]), within: .exact, because: counted,
    proves: ["row"])
  sheet.expect(
    "third column of A", a.column(2), equals: Vector([3, 4]), within: .exact, because: counted,
    proves: ["column"])
  sheet.expect(
    "elements of A in memory", a.elements, equals: [12, 5, 3, 8, 9, 4], within: .exact,
    because: .closedForm("row after row"), proves: ["stored"])
  sheet.expect(
    "the element in row 2 and column 3, and what stands in its place in memory",
    [a[1, 2], a.elements[1 * a.columns + 2]], equals: [4, 4], within: .exact,
    because: .closedForm("read off the table"), proves: ["element"])
  sheet.expect(
    "place in memory of the element in row 2 and column 3, from 0", 1 * a.columns + 2, equals: 5,
    within: .exact, because: .closedForm("one whole row of three before it, then two more"),
    proves: ["place"])

  let (sum, mean, change) = (a + b, 0.5 * (a + b), a - b)
  let prices: Matrix = [[3, 2, 4], [3, 2, 4]]
  let takings = hadamardProduct(a, prices)
  sheet.show("sum", sum)
  sheet.show("mean", mean)
  sheet.show("change", change)
  sheet.show("takings", takings)
  sheet.show("distance", change.frobeniusNorm)
  sheet.expect(
    "A + B", sum, equals: Matrix([[23, 13, 5], [14, 19, 8]]), within: .exact,
    because: .closedForm("12 + 11, 5 + 8, and so on"), proves: ["sum"])
  sheet.expect(
    "½ (A + B)", mean, equals: Matrix([[11.5, 6.5, 2.5], [7, 9.5, 4]]), within: .exact,
    because: .closedForm("half of each sum"), proves: ["mean"])
  sheet.expect(
    "A − B", change, equals: Matrix([[1, -3, 1], [2, -1, 0]]), within: .exact,
    because: .closedForm("12 − 11, 5 − 8, and so on"), proves: ["change"])
  sheet.expect(
    "Frobenius norm of A − B", change.frobeniusNorm, equals: 4, within: .exact,
    because: .closedForm("√(1 + 9 + 1 + 4 + 1 + 0) = √16"), proves: ["distance"])
  sheet.expect(
    "A ⊙ P", takings, equals: Matrix([[36, 10, 12], [24, 18, 16]]), within: .exact,
    because: .closedForm("12 · 3, 5 · 2, and so on"), proves: ["takings"])
  sheet.figure(
    "shops",
    .heatMap(
      "What two shops sold on Monday",
      description:
        "Two rows of three cells with the numbers 12, 5, 3 and 8, 9, 4. Larger numbers are darker.",
      rows: ["first shop", "second shop"], columns: ["coffee", "tea", "juice"],
      values: a.elements, rowLabel: "row", columnLabel: "column", label: "cups"))
}

/// Taken apart and put together, and the sum of a diagonal.
private func parts(_ sheet: inout Worksheet) {
  let a: Matrix = [[12, 5, 3], [8, 9, 4]]
  let chosen = a.submatrix(rows: [1, 0, 1], columns: [2, 0])
  sheet.show("chosen", chosen)
  sheet.expect(
    "rows 2, 1, 2 and columns 3, 1 of A", chosen,
    equals: Matrix([[4, 8], [3, 12], [4, 8]]), within: .exact,
    because: .closedForm("read off the table, in the order asked for"), proves: ["chosen"])
  sheet.expect(
    "A without a choice, its first row, its second column",
    (a.submatrix().elements + a.submatrix(rows: [0]).elements
      + a.submatrix(columns: [1]).elements),
    equals: [12, 5, 3, 8, 9, 4, 12, 5, 3, 5, 9], within: .exact,
    because: .closedForm("read off the table"))
  let totals = Matrix(columns: [[20, 21]])
  let wide = a.beside(totals)
  let tall = a.above([[20, 14, 7]])
  sheet.show("wide", wide)
  sheet.show("tall", tall)
  sheet.expect(
    "A with the sums of its rows beside it", wide,
    equals: Matrix([[12, 5, 3, 20], [8, 9, 4, 21]]), within: .exact,
    because: .closedForm("12 + 5 + 3 and 8 + 9 + 4 behind the rows"), proves: ["wide"])
  sheet.expect(
    "A above the sums of its columns", tall,
    equals: Matrix([[12, 5, 3], [8, 9, 4], [20, 14, 7]]), within: .exact,
    because: .closedForm("12 + 8, 5 + 9, 3 + 4 below the columns"), proves: ["tall"])
  sheet.show("trace", tall.trace)
  sheet.expect(
    "trace of the matrix with the rows (12, 5, 3), (8, 9, 4), (20, 14, 7)", tall.trace,
    equals: 28, within: .exact, because: .closedForm("12 + 9 + 7"), proves: ["trace"])
}

/// Sizes at the ends of the range of numbers, and matrices without elements.
private func hardCases(_ sheet: inout Worksheet) {
  let huge: Matrix = [[3e200, 0], [0, -4e200]]
  sheet.show("huge", huge.frobeniusNorm)
  // 10²⁰⁰ times 3, 4 and 5 are rounded, and the root: some units of 2⁻⁵³
  sheet.expect(
    "Frobenius norm of a matrix with 3 · 10²⁰⁰ and −4 · 10²⁰⁰", huge.frobeniusNorm, equals: 5e200,
    within: .relative(4.5e-16), because: .closedForm("10²⁰⁰ √(9 + 16)"), proves: ["huge"])
  let empty = Matrix(rows: 0, columns: 3, repeating: 1)
  let none = Matrix([])
  sheet.expect(
    "an empty table has the norm 0, a matrix without rows the trace 0",
    [empty.frobeniusNorm, none.trace, Double(empty.above([[1, 2, 3]]).rows)],
    equals: [0, 0, 1], within: .exact, because: .theorem("a sum without terms is 0"))
}
