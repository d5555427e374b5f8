import CatalogKit
import Datasets
import Elementary
import MathCore
import Tabular
import Unsupervised

/// Handwritten digits: 64 features, which few components bring back.
func digits(_ sheet: inout Worksheet) throws {
  let table = try Dataset.digits.table()
  let x = try table.matrix(of: (0..<8).flatMap { r in (0..<8).map { "p\(r)\($0)" } })
  let model = try PCA(components: 20).fit(x)
  let bound = EigenvalueBound(rows: x.rows, columns: x.columns, trace: model.totalVariance)
  sheet.show("digit_rows", x.rows)
  let exact = Reason.reference(
    "fractions without rounding and mpmath 1.4.1 with 40 digits; scikit-learn 1.9.1 agrees")
  sheet.expect(
    "digits: the ten largest explained variances",
    Vector((0..<10).map { model.explainedVariance[$0] }),
    equals: [
      179.00693009797206, 163.71774688167736, 141.7884390922839, 101.10037520284787,
      69.51316559098746, 59.1085248862998, 51.88453910779529, 44.01510666909536,
      40.31099529278417, 37.011798402207724,
    ], within: .absolute(bound.value), because: exact)
  sheet.expect(
    "digits: variance of all pixels", model.totalVariance, equals: 1202.1477121607033,
    within: .relative(Double(x.rows + 4 + 64) * 0x1p-53), because: exact)
  // The scores of the first three rows, as known; the gaps of the first four eigenvalues are 15.3,
  // 15.3, 21.9 and 31.6; no row is longer than 8 · 16 pixels, nor farther than that from the mean.
  let known = [
    [-1.2594664501015573, 7.957611300010603, 6.99192296720311],
    [-21.2748834807384, 20.768698956046183, 9.955986407732222],
    [9.463054617605465, -4.439506038749336, -2.958558082342895],
    [-13.01418869105533, 14.893664435394212, 12.288302433144823],
  ]
  let scores = model.transform(Matrix((0..<3).map { x.row($0).elements }))
  for (j, gap) in [15.2, 15.2, 21.9, 31.5].enumerated() {
    sheet.expect(
      "digits: scores of the first three rows on component \(j + 1)", scores.column(j),
      equals: Vector(known[j]),
      within: .absolute(128 * (bound.turn(gap: gap) + 80 * 0x1p-53)), because: exact)
  }

  let errors = [(1, 15.9776784622345), (5, 8.542447615032891), (20, 1.9842587189432235)]
  var rows: [[any QuantityConvertible]] = []
  var models: [PrincipalComponents] = []
  for (k, expected) in errors {
    let few = try PCA(components: k).fit(x)
    models.append(few)
    let error =
      squaredError(x, few.inverseTransform(few.transform(x))) / Double(x.rows * x.columns)
    rows.append([k, few.explainedVarianceRatio.sum, error])
    // no pixel is larger than 16; the turn of the directions counts with its square, 10⁻¹⁸
    sheet.expect(
      "digits: mean squared error with \(k) of 64 components", error, equals: expected,
      within: .relative(
        errorBound(rows: x.rows, columns: x.columns, components: k, largest: 16, error: expected)),
      because: exact)
  }
  sheet.table(
    "digits",
    Table(
      [
        "components", Table.Column("share of the variance", format: ".4f"),
        Table.Column("mean squared error", format: ".4f"),
      ], rows: rows))
  sheet.figure("eigendigits", eigendigits(model))
  sheet.figure("digits", broughtBack(x, digits: [3, 4, 6], by: models))
}

/// Σ (xᵢⱼ − yᵢⱼ)² over all entries of two tables, row by row.
func squaredError(_ x: Matrix, _ y: Matrix) -> Double {
  (0..<x.rows).reduce(0) { sum, i in
    let d = x.row(i) - y.row(i)
    return sum + d.elements.reduce(0) { $0 + $1 * $1 }
  }
}

/// How far rounding may carry the mean squared error of a reconstruction, as a part of it.
///
/// A sum of n row sums of d squares rounds by (n + d) u, with u = 2⁻⁵³. An entry x̄ + Σ tⱼ vⱼ of k
/// terms is off by (d + k + 4) u of the largest number; by Cauchy and Schwarz that moves the mean of
/// the squares of the differences by twice as much times their root.
func errorBound(
  rows: Int, columns: Int, components: Int, largest: Double, error: Double
) -> Double {
  let entry = Double(columns + components + 4) * largest / sqrt(error)
  return (Double(rows + columns) + 2 * entry) * 0x1p-53
}
