import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// The series of the example, all but the year.
let longleySeries = [
  "GNP_deflator", "GNP", "Unemployed", "Armed_Forces", "Population", "Employed",
]

/// How large the errors of two simple forecasts are, for each column of rows in the order of time.
///
/// - Parameter x: n × d with n ≥ 2.
/// - Returns: the root mean squared errors from the second row on, d numbers each: of `x_t = I x_{t−1}`,
///   and of the mean of all rows before.
func baselineErrors(of x: Matrix) -> (noChange: Vector, mean: Vector) {
  let identity = Matrix.identity(x.columns)
  var sum = Vector(repeating: 0, count: x.columns)
  var (changes, distances): ([Vector], [Vector]) = ([], [])
  for t in 1..<x.rows {
    sum += x.row(t - 1)
    changes.append(x.row(t) - identity * x.row(t - 1))
    distances.append(x.row(t) - sum / Double(t))
  }
  return (rootMeanSquares(of: changes), rootMeanSquares(of: distances))
}

/// √((1/n) Σ eₜ²) of each component.
private func rootMeanSquares(of errors: [Vector]) -> Vector {
  let columns = Matrix(errors.map { $0.elements }).transposed
  return Vector(
    (0..<columns.rows).map { Norm.l2(columns.row($0)) / Double(errors.count).squareRoot() })
}

/// Six economic series: next year is as this year, and what a small change beside it wins.
func nothingChanges(_ sheet: inout Worksheet) throws {
  let x = try sheet.data.matrix(of: longleySeries)
  let (noChange, mean) = baselineErrors(of: x)
  sheet.table(
    "baseline",
    Table(
      [
        "series", Table.Column("nothing changes", format: ".1f"),
        Table.Column("mean of the years before", format: ".1f"),
        Table.Column("quotient", format: ".2f"),
      ],
      rows: longleySeries.indices.map {
        [longleySeries[$0], noChange[$0], mean[$0], noChange[$0] / mean[$0]]
      }))
  sheet.show("population_no_change", noChange[4])
  sheet.show("population_mean", mean[4])
  let mpmath = Reason.reference("mpmath 1.3.0, 50 digits; NumPy 2.4.6")
  let expected = [
    (2.8870977353275267, 11.366629521186756), (25337.59508845831, 104224.96371736181),
    (900.3283475118027, 999.5202355726383), (421.4657755974974, 760.523860866597),
    (1560.839838035921, 7267.060241707124), (1378.1882793484108, 3687.5256569948347),
  ]
  for j in longleySeries.indices {
    // 15 squares, a root and a quotient, of means of up to 15 numbers: 80 · 2⁻⁵³ of their size, which
    // is 1.7 times the larger error and less
    sheet.expect(
      "errors of both forecasts of \(longleySeries[j])", [noChange[j], mean[j]],
      equals: [expected[j].0, expected[j].1], within: .relative(1.7e-14), because: mpmath,
      proves: j == 4 ? ["population_no_change", "population_mean"] : [])
  }
  drawPopulation(x, &sheet)
  smallChange(x, &sheet)
}

/// The population with both forecasts.
private func drawPopulation(_ x: Matrix, _ sheet: inout Worksheet) {
  let population = x.column(4)
  let years = (0..<x.rows).map { 1947 + Double($0) }
  let later = Array(years.dropFirst())
  sheet.figure(
    "population",
    Figure(
      "The population of the United States from 14 years on, and two forecasts",
      description:
        "A line that rises steadily. The forecast that nothing changes is the same line a year "
        + "later, close below it. The mean of the years before falls back farther and farther.",
      x: "year", y: "thousands",
      layers: [
        .line(x: years, y: population.elements, label: "population", markers: true, series: 0),
        .line(
          x: later, y: Array(population.elements.dropLast()), label: "nothing changes",
          stroke: .dashed, series: 1),
        .line(
          x: later,
          y: (1..<x.rows).map { t in
            Vector(Array(population.elements.prefix(t))).sum / Double(t)
          }, label: "mean of the years before", stroke: .dashed, series: 2),
      ]))
}

/// I + F with a diagonal F that is learnt on the first half of the years and tried on the second.
private func smallChange(_ x: Matrix, _ sheet: inout Worksheet) {
  let half = x.rows / 2
  let growth = Vector(
    longleySeries.indices.map { j in
      let column = x.column(j).elements
      let before = Vector(Array(column[0..<half - 1]))
      // least squares for xₜ = (1 + g) xₜ₋₁
      return dot(before, Vector(Array(column[1..<half]))) / dot(before, before) - 1
    })
  let model = Matrix.diagonal(growth).addingToDiagonal(1)
  func error(_ matrix: Matrix) -> Vector {
    rootMeanSquares(of: (half..<x.rows).map { x.row($0) - matrix * x.row($0 - 1) })
  }
  let (plain, learnt) = (error(.identity(x.columns)), error(model))
  sheet.table(
    "growth",
    Table(
      [
        "series", Table.Column("growth in a year", format: ".2%"),
        Table.Column("error of I", format: ".1f"), Table.Column("error of I + F", format: ".1f"),
      ],
      rows: longleySeries.indices.map { [longleySeries[$0], growth[$0], plain[$0], learnt[$0]] }))
  sheet.show("population_growth", growth[4])
  sheet.show("population_plain", plain[4])
  sheet.show("population_learnt", learnt[4])
  sheet.show("forces_plain", plain[3])
  sheet.show("forces_learnt", learnt[3])
  let mpmath = Reason.reference("mpmath 1.3.0, 50 digits; NumPy 2.4.6")
  // 1 is subtracted from a quotient of two sums of 7 products each: 16 · 2⁻⁵³ of 1
  sheet.expect(
    "growth of each series in the first eight years", growth,
    equals: Vector([
      0.025584311077974764, 0.0577471949005855, 0.008262018428760128, 0.06947105967331353,
      0.011093440428063248, 0.007708077142131276,
    ]), within: .absolute(1.8e-15), because: mpmath, proves: ["population_growth"])
  // a growth that is off by 1.8e-15 moves a forecast of 5.5e5 by 1e-9
  sheet.expect(
    "errors of I in the other eight years", plain,
    equals: Vector([
      2.3100324673043016, 26585.268989611523, 843.3856620787432, 171.0792944806589,
      1786.1473903348515, 1511.3579159153533,
    ]), within: .absolute(1e-9), because: mpmath, proves: ["population_plain", "forces_plain"])
  sheet.expect(
    "errors of I + F in these years", learnt,
    equals: Vector([
      1.2111840720303277, 12216.48340841634, 845.4455958178288, 311.93764691571704,
      554.2573212906444, 1301.4927310719142,
    ]), within: .absolute(2e-9), because: mpmath, proves: ["population_learnt", "forces_learnt"])
}
