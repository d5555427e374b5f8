import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// The diagonal of (XᵀX)⁻¹ tells how far the noise of the data moves each coefficient.
func standardErrorsOfCars(_ sheet: inout Worksheet) throws {
  let columns = try sheet.data.matrix(of: ["wt", "hp"])
  let miles = try sheet.data.numbers(in: "mpg")
  let names = try sheet.data.texts(in: "model")
  let x = Matrix(
    columns: [Vector(repeating: 1, count: columns.rows), columns.column(0), columns.column(1)])
  let product = x.transposed * x
  let undone = try inverse(of: product)
  let beta = try LUDecomposition(of: product).solve(x.transposed * miles)
  let residuals = miles - x * beta
  // σ̂² = ‖y − X β‖² / (n − p)
  let variance = dot(residuals, residuals) / Double(x.rows - x.columns)
  let errors = Vector((0..<3).map { (variance * undone[$0, $0]).squareRoot() })
  // hᵢ = xᵢᵀ (XᵀX)⁻¹ xᵢ
  let leverages = (0..<x.rows).map { dot(x.row($0), undone * x.row($0)) }
  let top = leverages.indices.reduce(0) { leverages[$1] > leverages[$0] ? $1 : $0 }
  let without = try updatedInverse(undone, adding: -x.row(top), times: x.row(top))
  sheet.show("cars", x.rows)
  sheet.show("cars_inverse", undone)
  sheet.show("cars_beta", beta)
  sheet.show("cars_errors", errors)
  sheet.show("top_car", names[top])
  sheet.show("top_leverage", leverages[top])
  sheet.show("without_hp", (without[2, 2] / undone[2, 2]).squareRoot())
  sheet.table(
    "cars",
    Table(
      [
        "term", Table.Column("coefficient", format: ".4f"),
        Table.Column("standard error", format: ".4f"), Table.Column("ratio", format: ".1f"),
      ],
      rows: ["(constant)", "weight, 1000 lb", "power, hp"].enumerated().map {
        [$0.element, beta[$0.offset], errors[$0.offset], beta[$0.offset] / errors[$0.offset]]
      }))
  let exact = Reason.reference("fractions without rounding, Python 3.11")
  let statsmodels = Reason.reference("statsmodels 0.15.0, OLS; mpmath 1.4.1, 60 digits")
  // the 32 products of each element of XᵀX round, and its condition magnifies that
  let error = 64 * 418732.5422716892 * 0x1p-53
  sheet.expect(
    "inverse of XᵀX of the cars", undone,
    equals: Matrix([
      [0.38004808748738467, -0.1094214556554363, 2.20747556544887e-05],
      [-0.1094214556554363, 0.059524902440907516, -0.0005595912175377821],
      [2.20747556544887e-05, -0.0005595912175377821, 1.2122846793141478e-05],
    ]), within: .relative(error), because: exact, proves: ["cars_inverse"])
  sheet.expect(
    "coefficients of the cars", beta,
    equals: Vector([37.2272701164472, -3.8778307424046807, -0.031772946982161]),
    within: .relative(error), because: statsmodels, proves: ["cars_beta"])
  sheet.expect(
    "standard errors of the cars", errors,
    equals: Vector([1.5987875379993932, 0.6327334943773947, 0.009029709675855717]),
    within: .relative(error), because: statsmodels, proves: ["cars_errors"])
  // the row of the largest car has the power 335: leverages are sums of terms up to 2
  sheet.expect(
    "leverages of the first, the 17th and the 31st car",
    [leverages[0], leverages[16], leverages[30]],
    equals: [0.04427691482048579, 0.1864872088857227, 0.3942081576468806],
    within: .absolute(2 * error), because: statsmodels, proves: ["top_leverage"])
  sheet.expect(
    "sum of the leverages", leverages.reduce(0, +), equals: 3, within: .absolute(64 * error),
    because: .theorem("the trace of a projection is the dimension it projects on"))
  sheet.expect(
    "car of the largest leverage", top, equals: 30, within: .exact, because: statsmodels)
  // the update divides by 1 − 0.39
  sheet.expect(
    "diagonal of the inverse without that car", (0..<3).map { without[$0, $0] },
    equals: [0.38006490094522444, 0.0712782592092635, 1.93023084435903e-05],
    within: .relative(2 * error), because: exact)
  // the last element is 5e-5 of the largest, and so many times less certain in the worst case
  sheet.expect(
    "growth of the uncertainty of power without that car",
    (without[2, 2] / undone[2, 2]).squareRoot(), equals: 1.261834267384003,
    within: .relative(2 * error * 0.38 / 1.2e-5), because: exact, proves: ["without_hp"])
  sheet.figure(
    "leverage",
    Figure(
      "Weight and power of the cars, and the one that decides most",
      description:
        "Thirty-two points. Power rises with weight in a wide band. One car, marked, lies far above "
        + "all others: most power at a middling weight.",
      x: "weight (1000 lb)", y: "power (hp)",
      layers: [
        .scatter(
          x: columns.column(0).elements, y: columns.column(1).elements, label: "cars"),
        .scatter(
          x: [columns[top, 0]], y: [columns[top, 1]], label: names[top], series: 1),
      ]))
}

/// The inverse of a covariance tells what two measurements share beyond all others.
func partialCorrelationsOfIris(_ sheet: inout Worksheet) throws {
  let names = ["sepal length", "sepal width", "petal length", "petal width"]
  let x = try Dataset.iris.table().matrix(
    of: ["sepal_length", "sepal_width", "petal_length", "petal_width"])
  let means = Vector((0..<4).map { x.column($0).sum / Double(x.rows) })
  let centred = Matrix((0..<x.rows).map { (x.row($0) - means).elements })
  let sums = centred.transposed * centred
  let covariance = Matrix(
    rows: 4, columns: 4, elements: sums.elements.map { $0 / Double(x.rows - 1) })
  let precision = try inverse(of: covariance)
  let partial = partialCorrelations(fromPrecision: precision)
  // the same formula without its minus, on the covariance itself: cᵢⱼ / √(cᵢᵢ cⱼⱼ)
  let correlation = Matrix(
    (0..<4).map { i in
      (0..<4).map { j in
        covariance[i, j] / (covariance[i, i].squareRoot() * covariance[j, j].squareRoot())
      }
    })
  sheet.show("precision", precision)
  sheet.show("correlation", correlation)
  sheet.show("partial", partial)
  let exact = Reason.reference("fractions without rounding, and mpmath 1.3.0 with 40 digits")
  // κ = 326 magnifies the roundings of 150 products
  let error = 300 * 325.56797447741764 * 0x1p-53
  sheet.expect(
    "precision matrix of the iris flowers", precision,
    equals: Matrix([
      [10.314698749550491, -6.713189233329046, -7.31448253217391, 5.739950998971334],
      [-6.713189233329046, 11.058417245569295, 6.480589129200406, -6.1709323660503115],
      [-7.31448253217391, 6.480589129200406, 10.031678578133606, -14.513766501589219],
      [5.739950998971334, -6.1709323660503115, -14.513766501589219, 27.693635021470442],
    ]), within: .relative(error), because: exact, proves: ["precision"])
  // the smallest element of the diagonal is a third of the largest
  sheet.expect(
    "partial correlations of the iris flowers", partial,
    equals: Matrix([
      [1.0, 0.6285706940462259, 0.7190656262830701, -0.3396173966199423],
      [0.6285706940462259, 1.0, -0.6152918994906842, 0.3526259898389346],
      [0.7190656262830701, -0.6152918994906842, 1.0, 0.8707697738361451],
      [-0.3396173966199423, 0.3526259898389346, 0.8707697738361451, 1.0],
    ]), within: .absolute(3 * error), because: exact, proves: ["partial"])
  sheet.expect(
    "correlations of the iris flowers", correlation,
    equals: Matrix([
      [1.0, -0.11756978413300205, 0.8717537758865832, 0.8179411262715757],
      [-0.11756978413300205, 1.0, -0.4284401043305397, -0.36612593253643905],
      [0.8717537758865832, -0.4284401043305397, 1.0, 0.9628654314027961],
      [0.8179411262715757, -0.36612593253643905, 0.9628654314027961, 1.0],
    ]), within: .absolute(error), because: exact, proves: ["correlation"])
  for (name, title, values) in [
    ("correlation", "The correlations of the iris measurements", correlation),
    ("partial", "Their partial correlations: all others held fixed", partial),
  ] {
    sheet.figure(
      name,
      .heatMap(
        title,
        description:
          "A square of sixteen cells, a row and a column for each measurement, coloured from −1 to 1.",
        rows: names, columns: names, values: values.elements, colours: .diverging, range: -1...1,
        label: "correlation"))
  }
}
