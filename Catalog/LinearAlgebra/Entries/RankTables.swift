import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// The flowers as somebody might hand them in: one measure twice, and a column for each species.
func flowersWithCopies(_ sheet: inout Worksheet) throws {
  let measures = try sheet.data.matrix(of: irisMeasures)
  let species = try sheet.data.texts(in: "species")
  let kinds = ["setosa", "versicolor", "virginica"]
  let names =
    ["1", "sepal length", "sepal width", "petal length", "petal width", "petal length in inches"]
    + kinds
  var columns = [Vector(repeating: 1, count: measures.rows)]
  columns += (0..<4).map { measures.column($0) }
  columns.append(measures.column(2) / 2.54)
  columns += kinds.map { kind in Vector(species.map { $0 == kind ? 1 : 0 }) }
  let table = Matrix(columns: columns)
  let found = try ColumnRank(of: table)
  sheet.show("flower_columns", table.columns)
  sheet.show("flower_rank", found.rank)
  sheet.show("flower_bound", found.tolerance)
  sheet.show("flower_seventh", found.remainders[6])
  sheet.show("flower_eighth", found.remainders[7])
  sheet.table(
    "dependent",
    Table(
      ["column", "is made of", Table.Column("what is left of it", format: ".0e")],
      rows: found.dependencies.map { [names[$0.column], combination($0, names), $0.residual] }))
  let numpy = Reason.reference("NumPy 2.4.6, numpy.linalg.matrix_rank")
  sheet.expect(
    "rank of the flowers with copies", found.rank, equals: 7, within: .exact, because: numpy,
    proves: ["flower_rank"])
  sheet.expect(
    "columns of the flowers with copies", table.columns, equals: 9, within: .exact,
    because: .closedForm("a column of ones, four measures, one in inches, three species"),
    proves: ["flower_columns"])
  sheet.expect(
    "the bound, of the largest remainder", found.tolerance, equals: 3.3306690738754696e-14,
    within: .exact, because: .closedForm("150 · 2⁻⁵²"), proves: ["flower_bound"])
  sheet.expect(
    "dependent columns", found.dependencies.map { $0.column }, equals: [5, 8], within: .exact,
    because: .theorem("an inch is 2.54 cm, and each flower is of one species"))
  // rounded quotients, then a triangle with a condition number below 100
  sheet.expect(
    "their coefficients", Vector(found.dependencies.flatMap { $0.terms.map { $0.coefficient } }),
    equals: Vector([1 / 2.54, 1, -1, -1]), within: .absolute(3e-13),
    because: .closedForm("inches = cm / 2.54, virginica = 1 − setosa − versicolor"))
  sheet.expect(
    "columns of their terms", found.dependencies.flatMap { $0.terms.map { $0.column } },
    equals: [3, 0, 6, 7], within: .exact,
    because: .closedForm("inches = cm / 2.54, virginica = 1 − setosa − versicolor"))
  sheet.expect(
    "largest remainder of a dependent column", found.dependencies.map { $0.residual }.max() ?? 1,
    atMost: 150 * 0x1p-52,
    because: .theorem("a quotient rounds by 2⁻⁵³, and least squares by some more"))
  // 150 squares and nine mirrorings: below 1000 units of rounding
  sheet.expect(
    "what is left of the first seven columns taken", Vector(Array(found.remainders.prefix(7))),
    equals: [
      1, 0.34118972045082996, 0.291883890464552, 0.06973399905461473, 0.047647457691660906,
      0.045235739425638716, 0.04362052843761195,
    ], within: .absolute(2.3e-13),
    because: .reference("SciPy 1.17.1, scipy.linalg.qr with pivoting"), proves: ["flower_seventh"])
  sheet.expect(
    "what is left of the last two", Norm.lInfinity(Vector(Array(found.remainders.suffix(2)))),
    atMost: 150 * 0x1p-52,
    because: .theorem("nothing but rounding is left of combinations"), proves: ["flower_eighth"])
}

/// A combination in words: 0.394 · petal length.
func combination(_ dependency: ColumnRank.Dependency, _ names: [String]) -> String {
  guard !dependency.terms.isEmpty else { return "0" }
  return dependency.terms.enumerated().map { place, term in
    let size = term.coefficient.magnitude
    let sign = term.coefficient < 0 ? "−" : place > 0 ? "+" : ""
    // a coefficient that is 1 but for rounding
    let factor = (size - 1).magnitude < 1e-9 ? "" : "\(Numeral.short(size, digits: 6)) · "
    let part =
      names[term.column] == "1"
      ? (factor.isEmpty ? "1" : Numeral.short(size, digits: 6))
      : factor + names[term.column]
    return place > 0 ? "\(sign) \(part)" : sign + part
  }.joined(separator: " ")
}

/// Tables with a column of ones: where a rank is clear, and where it is a judgement.
func tablesWithIntercept(_ sheet: inout Worksheet) throws {
  func withOnes(_ x: Matrix) -> Matrix {
    Matrix(columns: [Vector(repeating: 1, count: x.rows)] + (0..<x.columns).map { x.column($0) })
  }
  let economy = try Dataset.longley.table().matrix(of: [
    "GNP_deflator", "GNP", "Unemployed", "Armed_Forces", "Population", "Year",
  ])
  let cars = try Dataset.mtcars.table().matrix(
    of: Dataset.mtcars.columns.dropFirst().map { $0.name })
  let flowers = try ColumnRank(of: withOnes(try sheet.data.matrix(of: irisMeasures)))
  let longley = try ColumnRank(of: withOnes(economy))
  let motors = try ColumnRank(of: withOnes(cars))
  let few = try ColumnRank(of: Matrix((0..<6).map { cars.row($0).elements }))
  let hilbert = try ColumnRank(
    of: Matrix((0..<12).map { i in (0..<12).map { 1 / Double(i + $0 + 1) } }))
  let loose = try ColumnRank(of: withOnes(economy), tolerance: 1e-3)
  sheet.show("iris_rank", flowers.rank)
  sheet.show("longley_rank", longley.rank)
  sheet.show("longley_last", longley.remainders[6])
  sheet.show("longley_loose", loose.rank)
  sheet.show("mtcars_rank", motors.rank)
  sheet.show("few_rank", few.rank)
  sheet.show("few_columns", cars.columns)
  sheet.show("hilbert_rank", hilbert.rank)
  let numpy = Reason.reference("NumPy 2.4.6, numpy.linalg.matrix_rank")
  for (name, rank, known, value) in [
    ("iris with ones", flowers.rank, 5, "iris_rank"),
    ("Longley's table with ones", longley.rank, 7, "longley_rank"),
    ("mtcars with ones", motors.rank, 12, "mtcars_rank"),
    ("the first six cars", few.rank, 6, "few_rank"),
    ("the Hilbert matrix of size 12", hilbert.rank, 11, "hilbert_rank"),
  ] {
    sheet.expect(
      "rank: \(name)", rank, equals: known, within: .exact, because: numpy, proves: [value])
  }
  sheet.expect(
    "columns of mtcars", cars.columns, equals: 11, within: .exact,
    because: .published("Henderson and Velleman 1981: eleven figures of each car"),
    proves: ["few_columns"])
  // seven mirrorings of 16 rows: 16 · 7 · 2⁻⁵² and some more
  sheet.expect(
    "what is left of the columns of Longley's table", longley.remainders,
    equals: [
      1, 0.17172604630718807, 0.11302282261134519, 0.05434155351718167, 0.009815876156425173,
      0.0029558178090149084, 4.4843550621416e-05,
    ], within: .absolute(1e-13),
    because: .reference("SciPy 1.17.1, scipy.linalg.qr with pivoting"), proves: ["longley_last"])
  sheet.expect(
    "Longley's table with the tolerance 10⁻³: rank", loose.rank, equals: 6, within: .exact,
    because: .closedForm("of the remainders above only the last lies below 10⁻³"),
    proves: ["longley_loose"])
  sheet.expect(
    "Longley's table with the tolerance 10⁻³: largest remainder of a dependent column",
    loose.dependencies[0].residual, atMost: 1e-3,
    because: .theorem("what is left of the column after all others is below the bound"))
  sheet.figure("remainders", remaindersFigure(flowers, longley, hilbert))
}

/// What is left of each further column, on a logarithmic axis.
private func remaindersFigure(
  _ flowers: ColumnRank, _ longley: ColumnRank, _ hilbert: ColumnRank
) -> Figure {
  func line(_ found: ColumnRank, _ label: String) -> Figure.Line {
    Figure.Line(
      found.remainders.enumerated().map { Figure.Point(Double($0.offset + 1), $0.element) },
      label: label, markers: true)
  }
  return Figure(
    "What is left of each further column",
    description:
      "Three falling lines on a logarithmic axis. Five columns of the flowers stay above 0.05. The "
      + "last of seven columns of Longley's table is at 0.00004. The twelve columns of the Hilbert "
      + "matrix fall without a gap to below the dashed line of the bound.",
    x: "columns taken", y: .logarithmic("what is left, as a part of the first"),
    layers: [
      .line(line(flowers, "flowers, ones")), .line(line(longley, "Longley, ones")),
      .line(line(hilbert, "Hilbert 12 × 12")),
      .horizontal(at: hilbert.tolerance, label: "bound, 12 · 2⁻⁵²"),
    ])
}
