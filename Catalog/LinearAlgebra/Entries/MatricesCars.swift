import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// The road tests as one matrix: its parts, its size, and its columns in comparable units.
func carsAsMatrix(_ sheet: inout Worksheet) throws {
  let features = [
    "mpg", "cyl", "disp", "hp", "drat", "wt", "qsec", "vs", "am", "gear", "carb",
  ]
  let x = try sheet.data.matrix(of: features)
  let models = try sheet.data.labels(in: "model")
  sheet.show("cars", x.rows)
  sheet.show("features", x.columns)
  sheet.show("first_car", x.row(0))
  sheet.expect(
    "rows and columns of the road tests", [x.rows, x.columns], equals: [32, 11], within: .exact,
    because: .published("32 cars, eleven figures: Henderson and Velleman 1981"),
    proves: ["cars", "features"])
  sheet.expect(
    "row of the Mazda RX4", x.row(0),
    equals: Vector([21, 6, 160, 110, 3.9, 2.62, 16.46, 0, 1, 4, 4]), within: .exact,
    because: .published("the first row of R's datasets::mtcars"), proves: ["first_car"])
  lightCars(x, models, &sheet)

  let norm = x.frobeniusNorm
  let shares = columnShares(of: x)
  sheet.show("norm", norm)
  sheet.show("displacement_share", shares[2])
  sheet.show("power_share", shares[3])
  // 352 squares added by either way: 352 · 2⁻⁵³ of their sum, half of that in the root
  sheet.expect(
    "Frobenius norm of the road tests", norm, equals: 1743.8927581620379,
    within: .relative(2.2e-14), because: .reference("mpmath 1.4.1 with 50 digits"),
    proves: ["norm"])
  // the squares of two such roots and their quotient
  sheet.expect(
    "shares of displacement and power in the squared norm", [shares[2], shares[3]],
    equals: [0.71670877921778671, 0.27432869843040502], within: .relative(9e-14),
    because: .reference("mpmath 1.4.1 with 50 digits"),
    proves: ["displacement_share", "power_share"])
  standardized(x, models, features, &sheet)
}

/// The cars below 2000 pounds, with three of their columns: a submatrix.
private func lightCars(_ x: Matrix, _ models: [String], _ sheet: inout Worksheet) {
  let light = (0..<x.rows).filter { x[$0, 5] < 2 }
  let chosen = x.submatrix(rows: light, columns: [0, 3, 5])
  sheet.table(
    "light",
    Table(
      [
        "model", Table.Column("miles a gallon", format: ".1f"),
        Table.Column("power (hp)", format: ".0f"), Table.Column("weight (1000 lb)", format: ".3f"),
      ],
      rows: light.indices.map { [models[light[$0]], chosen[$0, 0], chosen[$0, 1], chosen[$0, 2]] })
  )
  sheet.show("light_count", chosen.rows)
  sheet.expect(
    "way, power and weight of the cars below 2000 pounds", chosen,
    equals: Matrix([
      [30.4, 52, 1.615], [33.9, 65, 1.835], [27.3, 66, 1.935], [30.4, 113, 1.513],
    ]),
    within: .exact, because: .published("rows 19, 20, 26 and 28 of R's datasets::mtcars"))
  sheet.expect(
    "cars below 2000 pounds", chosen.rows, equals: 4, within: .exact,
    because: .published("R's datasets::mtcars, wt below 2"), proves: ["light_count"])
}

/// The table with each column in units of its own deviation from its own mean.
private func standardized(
  _ x: Matrix, _ models: [String], _ features: [String], _ sheet: inout Worksheet
) {
  let n = Double(x.rows)
  let mean = (0..<x.rows).reduce(Vector(repeating: 0, count: x.columns)) { $0 + x.row($1) } / n
  // X − M, with the mean row in each row of M
  let centred = x - Matrix((0..<x.rows).map { _ in mean.elements })
  let inverse = (0..<x.columns).map {
    (n / dot(centred.column($0), centred.column($0))).squareRoot()
  }
  let z = hadamardProduct(centred, Matrix((0..<x.rows).map { _ in inverse }))
  sheet.show("standard_squared", z.frobeniusNorm * z.frobeniusNorm)
  sheet.show("standard_share", columnShares(of: z)[2])
  // each column is divided by a root of its own sum of 32 squares: 40 · 2⁻⁵³ of it, and as much again
  sheet.expect(
    "squared Frobenius norm of the standardized table", z.frobeniusNorm * z.frobeniusNorm,
    equals: 352, within: .relative(1e-14),
    because: .theorem("the squares of a standardized column add up to n: 32 · 11 in all"),
    proves: ["standard_squared"])
  sheet.expect(
    "share of displacement in the standardized table", columnShares(of: z)[2], equals: 1.0 / 11,
    within: .relative(3e-14), because: .theorem("all standardized columns have the same size"),
    proves: ["standard_share"])

  let sizes = (0..<x.rows).map { z.submatrix(rows: [$0]).frobeniusNorm }
  let order = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
  if let first = order.first, let last = order.last {
    sheet.show("unusual", models[first])
    sheet.show("unusual_size", sizes[first])
    sheet.show("usual", models[last])
    sheet.show("usual_size", sizes[last])
    // a mean of 32 numbers rounds by 16 · 2⁻⁵² of itself, which is at most 11 deviations; both ways
    let numpy = Reason.reference("NumPy 2.4.6")
    sheet.expect(
      "largest and smallest row of the standardized table", [sizes[first], sizes[last]],
      equals: [5.4433219817223435, 1.9065700646969137], within: .absolute(8e-14), because: numpy,
      proves: ["unusual_size", "usual_size"])
    sheet.expect(
      "the cars with the largest and the smallest row", [models[first], models[last]],
      equals: ["Maserati Bora", "Merc 280"], within: .exact, because: numpy,
      proves: ["unusual", "usual"])
  }
  let rows = (0..<x.rows).sorted { (x[$1, 0], $0) < (x[$0, 0], $1) }
  let sorted = z.submatrix(rows: rows)
  sheet.figure(
    "cars",
    .heatMap(
      "Thirty-two cars, eleven features",
      description:
        "A rectangle of coloured cells, a row a car, a column a feature. The cars are sorted by the "
        + "way for a gallon. From the first rows to the last, cylinders, displacement, power and "
        + "weight go from below the mean to above it.",
      rows: rows.map { models[$0] }, columns: features, values: sorted.elements,
      columnLabel: "feature", colours: .diverging, range: -3.5...3.5, showsNumbers: false,
      label: "deviations from the mean"))
}

/// The share of each column in the squared Frobenius norm.
///
/// - Parameter x: n × d, not all zeros.
/// - Returns: d shares with the sum 1.
func columnShares(of x: Matrix) -> [Double] {
  let norm = x.frobeniusNorm
  return (0..<x.columns).map { j in
    let part = x.submatrix(columns: [j]).frobeniusNorm / norm
    return part * part
  }
}
