import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// The angle between length and width of the sepals, before and after a space is taken away.
func sepals(_ sheet: inout Worksheet) throws {
  let lengths = try sheet.data.numbers(in: "sepal_length")
  let widths = try sheet.data.numbers(in: "sepal_width")
  let labels = try sheet.data.labels(in: "species")
  let names = Set(labels).sorted()
  let ones = Vector(repeating: 1, count: labels.count)
  let indicators = names.map { name in Vector(labels.map { $0 == name ? 1 : 0 }) }
  let none = try OrthonormalBasis(
    spanning: Matrix(rows: labels.count, columns: 0, elements: []))
  let mean = try OrthonormalBasis(spanning: Matrix(columns: [ones]))
  // the indicators add up to the column of ones: one of them is dropped
  let species = try OrthonormalBasis(
    spanning: Matrix(columns: [ones] + indicators), dependent: .dropped)
  sheet.show("flowers", labels.count)
  sheet.show("species_columns", names.count + 1)
  sheet.expect(
    "flowers, and columns that say which species they are", [labels.count, names.count + 1],
    equals: [150, 4], within: .exact,
    because: .published("the data set: 50 flowers of each of three species"),
    proves: ["flowers", "species_columns"])
  sheet.show("species_dimension", species.vectors.count)
  sheet.show("species_kept", species.kept)
  sheet.expect(
    "columns kept of the ones and three species", species.kept, equals: [0, 1, 2], within: .exact,
    because: .closedForm("the third species is 1 less the other two"), proves: ["species_kept"])
  sheet.expect(
    "dimension of the space of the species", species.vectors.count, equals: 3, within: .exact,
    because: .closedForm("a flower's value depends on its species alone: three free numbers"),
    proves: ["species_dimension"])

  var rows: [[any QuantityConvertible]] = []
  for (name, basis) in [("nothing", none), ("the mean", mean), ("the species", species)] {
    guard let x = SubspaceProjection(of: lengths, on: basis),
      let y = SubspaceProjection(of: widths, on: basis),
      let angle = angle(between: x.residual, and: y.residual)
    else { continue }
    let degrees = angle * 180 / .pi
    let cosine =
      dot(x.residual, y.residual) / (Norm.l2(x.residual) * Norm.l2(y.residual))
    rows.append([name, Norm.l2(x.residual), Norm.l2(y.residual), degrees, cosine])
    let short = basis.vectors.count == 3 ? "species" : basis.vectors.isEmpty ? "plain" : "mean"
    sheet.show("\(short)_angle", degrees)
    sheet.show("\(short)_cosine", cosine)
    guard let known = knownAngles.first(where: { $0.name == short }) else { continue }
    // Parts of 72 are taken from vectors whose rest is as short as 4: 18 · 150 · 2⁻⁵³ of it.
    sheet.expect(
      "lengths of the sepal features without \(name)", [Norm.l2(x.residual), Norm.l2(y.residual)],
      equals: known.lengths, within: .relative(3e-13), because: exactSepals)
    sheet.expect(
      "angle of the sepal features without \(name)", degrees, equals: known.degrees,
      within: .relative(6e-13), because: exactSepals, proves: ["\(short)_angle"])
    sheet.expect(
      "cosine of that angle, without \(name)", cosine, equals: known.cosine,
      within: .absolute(6e-13), because: exactSepals, proves: ["\(short)_cosine"])
  }
  sheet.table(
    "angles",
    Table(
      [
        "taken away", Table.Column("norm of the lengths", format: ".2f"),
        Table.Column("norm of the widths", format: ".2f"),
        Table.Column("angle in degrees", format: ".1f"), Table.Column("cosine", format: ".3f"),
      ], rows: rows))
  let classes = labels.map { label in names.firstIndex(of: label) ?? 0 }
  sheet.figure("sepals", .sepals(lengths, widths, classes, names))
  if let x = SubspaceProjection(of: lengths, on: species),
    let y = SubspaceProjection(of: widths, on: species)
  {
    sheet.figure("within", .sepalsWithin(x.residual, y.residual, classes, names))
  }
}

/// Lengths, angle and cosine of the two sepal features without their parts in a space.
private struct KnownAngle {
  let name: String
  let lengths: [Double]
  let degrees: Double
  let cosine: Double
}

private let exactSepals = Reason.reference(
  "mpmath 1.3.0 with 60 digits, on the decimal numbers and the means of each species")

private let knownAngles = [
  KnownAngle(
    name: "plain", lengths: [72.276206319922464508, 37.820629291433002],
    degrees: 12.036980975517869,
    cosine: 0.97801320252196122),
  KnownAngle(
    name: "mean", lengths: [10.107835244667047, 5.3204260481030402], degrees: 96.751868575492493,
    cosine: -0.11756978413300206),
  KnownAngle(
    name: "species", lengths: [6.2414902066734031, 4.1184948707021598],
    degrees: 57.978612864453676, cosine: 0.53023578325194204),
]

/// A straight line through the stopping distances: the nearest point of a plane in 50 dimensions.
func straightLine(_ sheet: inout Worksheet) throws {
  let cars = try Dataset.cars.table()
  let (speeds, distances) = (try cars.numbers(in: "speed"), try cars.numbers(in: "dist"))
  let ones = Vector(repeating: 1, count: speeds.count)
  let basis = try OrthonormalBasis(spanning: Matrix(columns: [ones, speeds]))
  guard let fit = SubspaceProjection(of: distances, on: basis),
    let angle = angle(between: distances, and: fit.shadow)
  else { return }
  let last = speeds.count - 1
  let slope = (fit.shadow[last] - fit.shadow[0]) / (speeds[last] - speeds[0])
  sheet.show("cars", speeds.count)
  sheet.expect(
    "cars whose stopping distance was measured", speeds.count, equals: 50, within: .exact,
    because: .published("the data set"), proves: ["cars"])
  sheet.show("first_fit", fit.shadow[0])
  sheet.show("slope", slope)
  sheet.show("intercept", fit.shadow[0] - slope * speeds[0])
  sheet.show("cars_residual", Norm.l2(fit.residual))
  sheet.show("cars_angle", angle * 180 / .pi)
  let reference = Reason.reference("mpmath 1.4.1, normal equations with 60 digits")
  // sums of 50 products below 120: 50 · 2⁻⁵³ of the length of 353
  sheet.expect(
    "predicted distances of the first and the third car", [fit.shadow[0], fit.shadow[2]],
    equals: [-1.8494598540145986, 9.947766423357665], within: .absolute(2e-12),
    because: reference, proves: ["first_fit"])
  // such errors of two predictions that are 21 miles per hour apart
  sheet.expect(
    "slope of the projected distances", slope, equals: 3.9324087591240877, within: .absolute(2e-13),
    because: reference, proves: ["slope"])
  sheet.expect(
    "their value at speed 0", fit.shadow[0] - slope * speeds[0], equals: -17.579094890510948,
    within: .absolute(4e-12), because: reference, proves: ["intercept"])
  sheet.expect(
    "squared length of the residual", dot(fit.residual, fit.residual), equals: 11353.521051094891,
    within: .relative(1e-13), because: reference)
  let exact = Reason.reference("mpmath 1.3.0 with 60 digits")
  sheet.expect(
    "length of the residual", Norm.l2(fit.residual), equals: 106.55290259347649752,
    within: .relative(1e-13), because: exact, proves: ["cars_residual"])
  sheet.expect(
    "angle of the distances and their projection", angle * 180 / .pi,
    equals: 17.547365692406285, within: .relative(1e-13), because: exact, proves: ["cars_angle"])
  // ‖x‖² is 124,903: sums of 50 squares on either side
  sheet.expect(
    "shadow and residual together, by the squared length",
    (dot(fit.shadow, fit.shadow) + dot(fit.residual, fit.residual)) / dot(distances, distances),
    equals: 1, within: .absolute(1e-13), because: .theorem("Pythagoras: ‖x‖² = ‖p‖² + ‖r‖²"))
  sheet.figure("cars", .projectedCars(speeds, distances, fit.shadow))
}
