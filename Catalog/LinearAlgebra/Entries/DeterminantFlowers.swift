import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// The ellipses and the generalized variances of three species.
func roomOfFlowers(_ sheet: inout Worksheet) throws {
  let species = try sheet.data.labels(in: "species")
  let all = try sheet.data.matrix(of: irisMeasures)
  let exact = Reason.reference("fractions without rounding, and mpmath 1.3.0 with 50 digits")
  let known: [(name: String, area: Double, variance: Double)] = [
    ("setosa", 4 * Double.pi * 0.01726598155672114, 2.1130876759839584e-06),
    ("versicolor", 4 * Double.pi * 0.05737039247319224, 1.893828468111909e-05),
    ("virginica", 4 * Double.pi * 0.14349923920870702, 0.00013274793171580423),
  ]
  var (rows, layers): ([[any QuantityConvertible]], [Figure.Layer]) = ([], [])
  for (k, (name, area, variance)) in known.enumerated() {
    let chosen = species.indices.filter { species[$0] == name }
    let x = Matrix(chosen.map { all.row($0).elements })
    let petals = Matrix(columns: [x.column(2), x.column(3)])
    let spread = covariance(of: petals)
    let found = ellipseArea(try Determinant(of: spread))
    let generalized = try Determinant(of: covariance(of: x)).value
    rows.append([name, found, generalized])
    sheet.show("\(name)_area", found)
    sheet.show("\(name)_variance", generalized)
    // A covariance is off by 50 · 2⁻⁵² of the deviations at most, a determinant by that, n and the
    // condition of the correlations, below 50; the root halves it.
    sheet.expect(
      "\(name): area of the ellipse of two standard deviations", found, equals: area,
      within: .relative(1.2e-12), because: exact, proves: ["\(name)_area"])
    sheet.expect(
      "\(name): determinant of the covariance of all four measurements", generalized,
      equals: variance, within: .relative(2.3e-12), because: exact,
      proves: ["\(name)_variance"])
    layers += [
      .scatter(
        x: petals.column(0).elements, y: petals.column(1).elements, label: name, series: k),
      .outline(
        Figure.Outline(try ellipse(of: petals, spread), stroke: .solid, filled: true, series: k)),
    ]
    if k == 0 { try stretched(petals, found, &sheet) }
  }
  sheet.table(
    "room",
    Table(
      [
        "species", Table.Column("area of the petals' ellipse (cm²)", format: ".3f"),
        Table.Column("determinant of the covariance of all four (cm⁸)", format: ".2e"),
      ], rows: rows))
  sheet.figure(
    "petals",
    Figure(
      "The petals of three species and their ellipses",
      description:
        "Three clouds of points that rise to the right, each with an ellipse around its middle: that "
        + "of setosa is tiny, that of virginica the largest.",
      x: "petal length (cm)", y: "petal width (cm)", aspect: .equal, layers: layers))
}

/// π (2σ₁)(2σ₂): the area of the ellipse of two standard deviations, 4 π √det C.
private func ellipseArea(_ determinant: Determinant) -> Double {
  4 * Double.pi * determinant.value.squareRoot()
}

/// The ellipse of two standard deviations: the mean and twice the triangle of Cholesky times a circle.
private func ellipse(of x: Matrix, _ covariance: Matrix) throws -> [Figure.Point] {
  let lower = try CholeskyDecomposition(of: covariance).lower
  let mean = Vector((0..<2).map { x.column($0).sum / Double(x.rows) })
  return (0..<72).map { k in
    let turn = PlaneRotation(degrees: Double(5 * k))
    let point = mean + 2 * (lower * [turn.cosine, turn.sine])
    return Figure.Point(point[0], point[1])
  }
}

/// The petals under a linear map: the area changes by its determinant.
private func stretched(_ petals: Matrix, _ area: Double, _ sheet: inout Worksheet) throws {
  let map: Matrix = [[1.5, 0.5], [0, -1]]
  let moved = petals * map.transposed
  let after = ellipseArea(try Determinant(of: covariance(of: moved)))
  sheet.show("map_determinant", try Determinant(of: map).value)
  sheet.show("area_after", after)
  sheet.expect(
    "determinant of the map", try Determinant(of: map).value, equals: -1.5, within: .exact,
    because: .closedForm("1.5 · (−1) − 0.5 · 0"), proves: ["map_determinant"])
  // both areas as above
  sheet.expect(
    "setosa: area after the map by the area before", after / area, equals: 1.5,
    within: .relative(2.4e-12), because: .theorem("det(A C Aᵀ) = (det A)² det C"),
    proves: [])
  sheet.expect(
    "setosa: area after the map", after, equals: 1.5 * 4 * Double.pi * 0.01726598155672114,
    within: .relative(1.2e-12),
    because: .reference("fractions without rounding, and mpmath 1.3.0 with 50 digits"),
    proves: ["area_after"])
}
