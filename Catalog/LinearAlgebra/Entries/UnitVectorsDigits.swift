import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// Digits are looked up among others, as they are and in a quarter of their ink.
func digitsInFaintInk(_ sheet: inout Worksheet) throws {
  let pixels = (0..<8).flatMap { i in (0..<8).map { "p\(i)\($0)" } }
  let x = try sheet.data.matrix(of: pixels)
  let digits = try sheet.data.labels(in: "digit")
  let (known, asked) = (Array(0..<500), Array(500..<600))
  // a product with a quarter rounds nothing
  let faint = Matrix(rows: x.rows, columns: x.columns, elements: x.elements.map { $0 / 4 })
  let (unit, faintUnit) = (try normalizedRows(of: x), try normalizedRows(of: faint))
  func right(_ found: [Int]) -> Int {
    zip(asked, found).filter { digits[$0] == digits[$1] }.count
  }
  let plain = nearest(in: x, among: known, to: x, asked)
  let plainFaint = nearest(in: x, among: known, to: faint, asked)
  let byDirection = nearest(in: unit, among: known, to: unit, asked)
  let byDirectionFaint = nearest(in: unit, among: known, to: faintUnit, asked)
  sheet.show("known", known.count)
  sheet.show("asked", asked.count)
  sheet.show("right_plain", right(plain))
  sheet.show("right_plain_faint", right(plainFaint))
  sheet.show("right_unit", right(byDirection))
  sheet.show("right_unit_faint", right(byDirectionFaint))
  sheet.show("favourite", plainFaint.filter { $0 == 482 }.count)
  sheet.table(
    "found",
    Table(
      ["compared", "right in full ink", "right in a quarter of the ink"],
      rows: [
        ["pixels as they are", right(plain), right(plainFaint)],
        ["unit vectors", right(byDirection), right(byDirectionFaint)],
      ]))
  let numpy = Reason.reference("NumPy 2.4.6")
  sheet.expect(
    "digits that are found again, of 100: plain and unit vectors, in full and in faint ink",
    [right(plain), right(plainFaint), right(byDirection), right(byDirectionFaint)],
    equals: [89, 64, 87, 87], within: .exact, because: numpy,
    proves: ["right_plain", "right_plain_faint", "right_unit", "right_unit_faint"])
  sheet.expect(
    "how often image 483 is the nearest to a faint digit", plainFaint.filter { $0 == 482 }.count,
    equals: 39, within: .exact, because: numpy, proves: ["favourite"])
  one(x, faint, unit, (plainFaint[25], byDirectionFaint[25]), digits, &sheet)
  references(x, &sheet)
}

/// For each asked row, the place of the nearest of the known ones; of equal ones the first.
private func nearest(
  in table: Matrix, among known: [Int], to others: Matrix, _ asked: [Int]
) -> [Int] {
  let (rows, d) = (table.elements.span, table.columns)
  let questions = others.elements.span
  return asked.map { i in
    var (best, least) = (0, Double.infinity)
    for j in known {
      let distance = squaredDistance(
        rows.extracting(j * d..<(j + 1) * d), questions.extracting(i * d..<(i + 1) * d))
      if distance < least { (best, least) = (j, distance) }
    }
    return best
  }
}

/// Image 526, a 9: what it is taken for in faint ink.
private func one(
  _ x: Matrix, _ faint: Matrix, _ unit: Matrix, _ found: (plain: Int, unit: Int),
  _ digits: [String], _ sheet: inout Worksheet
) {
  sheet.show("digit", digits[525])
  sheet.show("plain_digit", digits[found.plain])
  sheet.show("unit_digit", digits[found.unit])
  sheet.show("ink_length", Norm.l2(x.row(525)))
  sheet.show("to_wrong", Norm.l2.distance(faint.row(525), x.row(482)))
  sheet.show("to_right", Norm.l2.distance(faint.row(525), x.row(459)))
  sheet.show("unit_to_wrong", Norm.l2.distance(unit.row(525), unit.row(482)))
  sheet.show("unit_to_right", Norm.l2.distance(unit.row(525), unit.row(459)))
  let numpy = Reason.reference("NumPy 2.4.6")
  sheet.expect(
    "the images that are found for image 526 in faint ink", [found.plain + 1, found.unit + 1],
    equals: [483, 460], within: .exact, because: numpy)
  sheet.expect(
    "the digits of images 526, 483 and 460",
    holds: [digits[525], digits[found.plain], digits[found.unit]] == ["9", "8", "9"],
    because: .published("the digits in the file of the data"))
  // whole numbers and quarters: only the root rounds
  sheet.expect(
    "length of image 526, and its distances in faint ink to images 483 and 460",
    [
      Norm.l2(x.row(525)), Norm.l2.distance(faint.row(525), x.row(482)),
      Norm.l2.distance(faint.row(525), x.row(459)),
    ], equals: [3606, 1598.875, 2890.875].map { (square: Double) in square.squareRoot() },
    within: .relative(2.3e-16), because: .closedForm("√3606, √1598.875 and √2890.875"),
    proves: ["ink_length", "to_wrong", "to_right"])
  // components of at most 1 that are off by 2⁻⁵², 64 of them: 8 · 2⁻⁵² beside 0.38
  sheet.expect(
    "distances of the unit vectors of image 526 to those of images 483 and 460",
    [
      Norm.l2.distance(unit.row(525), unit.row(482)),
      Norm.l2.distance(unit.row(525), unit.row(459)),
    ], equals: [0.49484904066496782, 0.38016106544833526], within: .relative(4.7e-15),
    because: .reference("mpmath 1.3.0 with 50 digits"), proves: ["unit_to_wrong", "unit_to_right"])
  func image(_ table: Matrix, _ i: Int, _ words: String) -> Figure.Image {
    Figure.Image(rows: 8, columns: 8, values: table.row(i).elements, caption: words)
  }
  sheet.figure(
    "digits",
    .images(
      "One digit in faint ink, and what it is taken for",
      description:
        "Four images of 8 × 8 pixels. The first is a 9, the second the same 9 in faint ink, hardly "
        + "to be seen. The third is an 8 with thin strokes, the fourth a 9 that looks like the "
        + "first.",
      [
        image(x, 525, "image 526"), image(faint, 525, "a quarter of its ink"),
        image(x, found.plain, "nearest: \(found.plain + 1)"),
        image(x, found.unit, "by direction: \(found.unit + 1)"),
      ], columns: 4))
}

/// The rows of 600 images by three norms, beside another implementation.
private func references(_ x: Matrix, _ sheet: inout Worksheet) {
  let images = Matrix(
    rows: 600, columns: 64, elements: Array(x.elements.prefix(600 * 64)))
  let cases: [(name: String, norm: Norm, sum: Double, first: Double, most: Double)] = [
    ("L1", .l1, 600, 0.017006802721088437, 0.049079754601226995),
    ("L2", .l2, 3034.5701700715687762, 0.0902403594605542, 0.26644472183698154),
    ("L-infinity", .lInfinity, 11798.345833333333, 1.0 / 3, 1),
  ]
  for (name, norm, sum, first, most) in cases {
    let rows = (try? normalizedRows(of: images, by: norm)) ?? Matrix([])
    guard rows.rows == 600 else {
      sheet.expect("\(name) unit rows exist", holds: false, because: .theorem("no image is blank"))
      continue
    }
    // each within 3 units of 2⁻⁵³; the sum adds 38400 of them with the errors beside it
    sheet.expect(
      "sum of all components of the \(name) unit rows of 600 images",
      Vector(rows.elements).compensatedSum, equals: sum, within: .relative(4.5e-16),
      because: .reference("fractions and mpmath 1.3.0 with 50 digits"))
    sheet.expect(
      "third component of image 1 and the largest of image 526, \(name)",
      [rows[0, 2], Norm.lInfinity(rows.row(525))], equals: [first, most],
      within: .relative(4.5e-16), because: .reference("scikit-learn 1.9.1, normalize"))
  }
  var worst = 0.0
  for norm in [Norm.l1, .l2, .lInfinity, .p(3)] {
    for i in 0..<100 {
      worst = max(worst, ((normalized(x.row(i), by: norm).map { norm($0) } ?? 0) - 1).magnitude)
    }
  }
  // 64 terms, added twice: (64 + 8) 2⁻⁵³
  sheet.expect(
    "distance of the lengths of 400 unit vectors from 1, by four norms", worst, atMost: 8e-15,
    because: .theorem("‖x / ‖x‖‖ = 1"))
}
