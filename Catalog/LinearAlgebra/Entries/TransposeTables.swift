import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// Judges as rows compare judges; points as rows compare the points that judges are rated on.
func ratingsBothWays(_ sheet: inout Worksheet) throws {
  let points = [
    "CONT", "INTG", "DMNR", "DILG", "CFMG", "DECI", "PREP", "FAMI", "ORAL", "WRIT", "PHYS", "RTEN",
  ]
  let x = try sheet.data.matrix(of: points)
  let judges = try sheet.data.labels(in: "judge")
  sheet.show("shape", [x.rows, x.columns])
  sheet.show("turned_shape", [x.transposed.rows, x.transposed.columns])
  sheet.expect(
    "shapes of the ratings and of their transpose",
    [x.rows, x.columns, x.transposed.rows, x.transposed.columns], equals: [43, 12, 12, 43],
    within: .exact, because: .published("43 judges, 12 columns: R's datasets::USJudgeRatings"),
    proves: ["shape", "turned_shape"])
  wideAndLong(x, judges, points, &sheet)

  let mean = (0..<x.rows).reduce(Vector(repeating: 0, count: x.columns)) { $0 + x.row($1) }
  let centred = x - Matrix((0..<x.rows).map { _ in (mean / Double(x.rows)).elements })
  let products = dotProducts(ofColumnsOf: centred)
  sheet.show("oral_written", products[8, 9])
  sheet.show("contact_integrity", products[0, 1])
  // 43 products of differences below 4, which round by 2⁻⁵³ of ratings up to 11, and their sum
  sheet.expect(
    "products of oral with written rulings, and of contacts with integrity",
    [products[8, 9], products[0, 1]], equals: [40.505116279069767, -4.0534883720930233],
    within: .absolute(4e-13), because: .reference("mpmath 1.4.1 with 40 digits"),
    proves: ["oral_written", "contact_integrity"])
  sheet.expect(
    "the matrix of products is symmetric", holds: products.isSymmetric(),
    because: .theorem("(Xᵀ X)ᵀ = Xᵀ X"))
  let lengths = (0..<12).map { products[$0, $0].squareRoot() }
  let cosines = (0..<12).flatMap { j in
    (0..<12).map { k in products[j, k] / (lengths[j] * lengths[k]) }
  }
  sheet.show("cosine", cosines[8 * 12 + 9])
  // the errors of one product and of two squared lengths
  sheet.expect(
    "cosines of the written rulings with all points",
    (0..<12).map { cosines[9 * 12 + $0] },
    equals: [
      -0.043810248830121204, 0.9088346917071425, 0.8930610871091763, 0.9592503214644706,
      0.9422469683476498, 0.9461009280957388, 0.98679917761148, 0.9906955713907815,
      0.9934294342609675, 1.0, 0.8559400206253244, 0.9675563930829328,
    ], within: .absolute(3e-14), because: .reference("mpmath 1.4.1 with 40 digits"),
    proves: ["cosine"])
  sheet.figure(
    "points",
    .heatMap(
      "How alike the points are on which judges are rated",
      description:
        "A square of twelve rows and columns, the same on both sides of its diagonal. All cells are "
        + "dark except those of the first row and column, the number of contacts.",
      rows: points, columns: points, values: cosines, colours: .diverging, range: -1...1,
      showsNumbers: false, label: "cosine"))
}

/// The same six ratings as a wide table and as a long one.
private func wideAndLong(
  _ x: Matrix, _ judges: [String], _ points: [String], _ sheet: inout Worksheet
) {
  let (rows, columns) = ([0, 1], [1, 2, 3])
  let wide = x.submatrix(rows: rows, columns: columns)
  let long = wide.reshaped(rows: rows.count * columns.count, columns: 1)
  sheet.table(
    "wide",
    Table(
      [Table.Column("judge")] + columns.map { Table.Column(points[$0], format: ".1f") },
      rows: rows.map { i in [judges[i], wide[i, 0], wide[i, 1], wide[i, 2]] }))
  sheet.table(
    "long",
    Table(
      ["judge", "point", Table.Column("rating", format: ".1f")],
      rows: (0..<long.rows).map { k in
        [judges[rows[k / columns.count]], points[columns[k % columns.count]], long[k, 0]]
      }))
  sheet.expect(
    "six ratings as one long column", long,
    equals: Matrix(columns: [[7.9, 7.7, 7.3, 8.9, 8.8, 8.5]]),
    within: .exact, because: .published("the first two rows of R's datasets::USJudgeRatings"))
}

/// Images with rows and columns exchanged, and the table of all pixels turned.
func digitsTransposed(_ sheet: inout Worksheet) throws {
  let table = try Dataset.digits.table()
  let pixels = try table.matrix(of: (0..<8).flatMap { r in (0..<8).map { "p\(r)\($0)" } })
  let turned = pixels.transposed
  sheet.show("pixel_shape", [turned.rows, turned.columns])
  sheet.show("pixel_sum", turned.row(20).sum)
  sheet.expect(
    "rows and columns of the transposed pixels", [turned.rows, turned.columns],
    equals: [64, 1797], within: .exact, because: .reference("NumPy 2.4.6"),
    proves: ["pixel_shape"])
  sheet.expect(
    "ink of all images in row 3, column 5", turned.row(20).sum, equals: 12_755, within: .exact,
    because: .reference("NumPy 2.4.6, in whole numbers"), proves: ["pixel_sum"])
  var moved = 0
  for i in 0..<pixels.rows {
    for j in 0..<pixels.columns where turned[j, i] != pixels[i, j] { moved += 1 }
  }
  sheet.expect(
    "elements of the transposed pixels that are not in their place", moved, equals: 0,
    within: .exact, because: .theorem("(Aᵀ)ⱼᵢ = aᵢⱼ"))
  let products = dotProducts(ofColumnsOf: pixels)
  sheet.expect(
    "sum, trace and one element of the products of all pairs of pixels",
    [Vector(products.elements).sum, products.trace, products[20, 21]],
    equals: [177_718_504, 6_907_012, 110_074], within: .exact,
    because: .reference("NumPy 2.4.6, in whole numbers"))
  let images = [0, 1, 2, 4, 7].map { pixels.submatrix(rows: [$0]).reshaped(rows: 8, columns: 8) }
  sheet.figure(
    "digits",
    .images(
      "Digits and their transposes",
      description:
        "Above, the handwritten digits 0, 1, 2, 4 and 7. Below, the same mirrored at the line from the "
        + "upper left to the lower right: what was upright lies, what was left is above.",
      (images + images.map { $0.transposed }).map {
        Figure.Image(rows: 8, columns: 8, values: $0.elements)
      }, columns: 5))
}
