import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// Images as matrices: their sums, their means, and which mean is nearest to each.
func meanDigits(_ sheet: inout Worksheet) throws {
  let table = try Dataset.digits.table()
  let pixels = try table.matrix(of: (0..<8).flatMap { r in (0..<8).map { "p\(r)\($0)" } })
  let labels = try table.numbers(in: "digit").map { Int($0) }
  let images = (0..<pixels.rows).map {
    Matrix(rows: 8, columns: 8, elements: pixels.row($0).elements)
  }
  sheet.show("images", images.count)
  sheet.expect(
    "images, and pixels of each", [images.count, images[0].elements.count], equals: [1797, 64],
    within: .exact, because: .published("scikit-learn 1.9.1, load_digits"), proves: ["images"])
  inOneList(pixels, images, &sheet)

  // the sum of the images of each digit, over how many there are
  var sums = [Matrix](repeating: Matrix(rows: 8, columns: 8, repeating: 0), count: 10)
  var counts = [Int](repeating: 0, count: 10)
  for (image, label) in zip(images, labels) {
    sums[label] = sums[label] + image
    counts[label] += 1
  }
  let means = (0..<10).map { 1 / Double(counts[$0]) * sums[$0] }
  sheet.show("zeros", counts[0])
  sheet.expect(
    "sum of the images of 0, fourth row", sums[0].row(3),
    equals: Vector([0, 942, 2263, 355, 25, 1613, 1148, 0]), within: .exact,
    because: .reference("NumPy 2.4.6, in whole numbers"))
  sheet.expect(
    "images of 0", counts[0], equals: 178, within: .exact,
    because: .reference("NumPy 2.4.6"), proves: ["zeros"])
  draw(images, labels, means, &sheet)

  let distances = means.map { (images[0] - $0).frobeniusNorm }
  sheet.show("to_zero", distances[0])
  sheet.show("to_nine", distances[9])
  // 64 differences of numbers up to 16 to means of 5 roundings
  sheet.expect(
    "distances of the first image from the ten means", distances,
    equals: [
      14.013361119388563, 47.56737605822509, 43.89667776143037, 39.55415061683338,
      40.407398862689845, 36.64792864312611, 41.59928746164195, 43.07440127056414,
      37.36910921722286, 32.42358252420148,
    ], within: .relative(2e-14), because: .reference("NumPy 2.4.6, numpy.linalg.norm"),
    proves: ["to_zero", "to_nine"])
  recognize(images, labels, means, &sheet)
}

/// Where an element of a stack of matrices stands in one list.
private func inOneList(_ pixels: Matrix, _ images: [Matrix], _ sheet: inout Worksheet) {
  let place = (2 * 8 + 3) * 8 + 4
  sheet.show("pixel_place", place)
  sheet.show("pixel", pixels.elements[place])
  sheet.expect(
    "row 4, column 5 of the third image, in the list of all pixels and in the image",
    [pixels.elements[place], images[2][3, 4]], equals: [15, 15], within: .exact,
    because: .reference("NumPy 2.4.6, an array of 1797 × 8 × 8, element (2, 3, 4)"),
    proves: ["pixel"])
  sheet.expect(
    "place of that pixel in the list", place, equals: 156, within: .exact,
    because: .closedForm("2 · 64 + 3 · 8 + 4"), proves: ["pixel_place"])
}

/// An image of each digit as it was written, and the mean of all.
private func draw(
  _ images: [Matrix], _ labels: [Int], _ means: [Matrix], _ sheet: inout Worksheet
) {
  let digits = (0..<10).map { "\($0)" }
  sheet.figure(
    "image",
    .heatMap(
      "An image is a matrix",
      description:
        "Eight rows of eight cells with numbers from 0 to 15. The dark cells form a ring, the digit 0.",
      rows: (1...8).map { "\($0)" }, columns: (1...8).map { "\($0)" }, values: images[0].elements,
      rowLabel: "row", columnLabel: "column", label: "ink"))
  let firsts = (0..<10).compactMap { digit in labels.firstIndex(of: digit) }
  sheet.figure(
    "means",
    .images(
      "Ten digits and ten mean images",
      description:
        "Above, one handwritten image of each digit from 0 to 9. Below, blurred and without the "
        + "strokes of a single hand, the mean image of each.",
      zip(firsts, digits).map { picture(of: images[$0], "a \($1)") }
        + zip(means, digits).map { picture(of: $0, "mean \($1)") },
      columns: 10))
}

private func picture(of image: Matrix, _ caption: String) -> Figure.Image {
  Figure.Image(rows: 8, columns: 8, values: image.elements, caption: caption)
}

/// Each image is taken for the digit of the nearest mean; the trace counts what is right.
private func recognize(
  _ images: [Matrix], _ labels: [Int], _ means: [Matrix], _ sheet: inout Worksheet
) {
  var confusion = Matrix(rows: 10, columns: 10, repeating: 0)
  for (image, label) in zip(images, labels) {
    let distances = means.map { (image - $0).frobeniusNorm }
    let nearest = distances.indices.min { distances[$0] < distances[$1] } ?? 0
    confusion[label, nearest] += 1
  }
  let right = confusion.trace
  sheet.show("right", right)
  sheet.show("accuracy", right / Double(images.count))
  let reference = Reason.reference("scikit-learn 1.9.1, NearestCentroid on all 1797 images")
  sheet.expect(
    "images that are nearest to the mean of their own digit", right, equals: 1626,
    within: .exact, because: reference, proves: ["right"])
  sheet.expect(
    "share of images that are nearest to the mean of their own digit",
    right / Double(images.count), equals: 1626.0 / 1797, within: .relative(2.3e-16),
    because: reference, proves: ["accuracy"])
  sheet.expect(
    "which digits were taken for which: the row of 5", confusion.row(5),
    equals: Vector([0, 0, 0, 0, 1, 161, 1, 0, 0, 19]), within: .exact, because: reference)
  sheet.show("five_as_nine", Int(confusion[5, 9]))
  sheet.expect(
    "images of 5 that are taken for 9", Int(confusion[5, 9]), equals: 19, within: .exact,
    because: reference, proves: ["five_as_nine"])
  let digits = (0..<10).map { "\($0)" }
  sheet.figure(
    "confusion",
    .heatMap(
      "What was written, and what the nearest mean says",
      description:
        "A square of ten rows and ten columns with counts. The diagonal holds between 144 and 177 in "
        + "each row, the other cells at most 19.",
      rows: digits, columns: digits, values: confusion.elements, rowLabel: "written",
      columnLabel: "nearest mean", label: "images"))
}
