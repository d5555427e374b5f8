import CatalogKit
import Datasets
import Elementary
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// The digits as images, rows and columns of pixels.
private func batch(_ sheet: Worksheet) throws -> Tensor {
  let pixels = (0..<64).map { "p\($0 / 8)\($0 % 8)" }
  let x = try sheet.data.matrix(of: pixels)
  return try Tensor(x).reshaped(to: [x.rows, 8, 8])
}

/// Means of the images, of all and of each digit.
func digitMeans(_ sheet: inout Worksheet) throws {
  let x = try batch(sheet)
  let mean = try x.sum(along: 0) * Tensor(1 / Double(x.shape[0]))
  let centred = try x - mean
  let squares = try centred.contract(centred, over: [(0, 0), (1, 1), (2, 2)]).elements[0]
  sheet.show("batch_shape", x.shape)
  sheet.show("batch_strides", x.strides)
  sheet.show("mean_pixel", mean[3, 3])
  sheet.show("centred_pixel", centred[0, 3, 3])
  let numpy = Reason.reference("NumPy 2.4.6")
  sheet.expect(
    "shape and strides of the batch", x.shape + x.strides, equals: [1797, 8, 8, 64, 8, 1],
    within: .exact, because: .closedForm("1797 images of 8 × 8 pixels; 64 and 8 numbers a step"),
    proves: ["batch_shape", "batch_strides"])
  sheet.expect(
    "ink of all images: in row sums of the first, in column sums of the sixth, in all of row 4",
    try x.sum(along: 2).slice(at: 0, along: 0).elements
      + x.sum(along: 1).slice(at: 5, along: 0).elements
      + x.sum(along: 0).slice(at: 4, along: 0).elements,
    equals: [
      28, 58, 39, 32, 30, 35, 43, 29, 0, 0, 64, 82, 86, 89, 21, 0, 0, 4204, 13778, 16302, 18512,
      15713, 5228, 0,
    ], within: .exact, because: numpy)
  // a sum of whole numbers is exact; 1 / 1797 and the product round once each
  sheet.expect(
    "mean of pixel (3, 3)", mean[3, 3], equals: 8.821368948247079, within: .relative(3.4e-16),
    because: numpy, proves: ["mean_pixel"])
  sheet.expect(
    "pixel (3, 3) of the first image less the mean", centred[0, 3, 3],
    equals: -8.821368948247079, within: .relative(3.4e-16), because: numpy,
    proves: ["centred_pixel"])
  // 115,008 squares added on either side
  sheet.expect(
    "squares of all pixels less their means", squares, equals: 2159057.2910406236,
    within: .relative(2.6e-11), because: numpy)
  sheet.expect(
    "largest sum of a pixel less its mean over all images",
    Norm.lInfinity(Vector(try centred.sum(along: 0).elements)), atMost: 1.8e-10,
    because: .theorem(
      "Σ (x − x̄) = 0; 1797 terms below 16, and a mean that rounds by 2 · 2⁻⁵³, 1797 times"))
  try digitByDigit(x, &sheet)
}

/// Ten mean images by one contraction with a table that says which image is which digit.
private func digitByDigit(_ x: Tensor, _ sheet: inout Worksheet) throws {
  let digits = try sheet.data.numbers(in: "digit")
  let isDigit = Matrix(
    (0..<digits.count).map { i in (0..<10).map { digits[i] == Double($0) ? 1.0 : 0 } })
  let sums = try Tensor(isDigit).contract(x, over: [(0, 0)])
  let counts = try Tensor(isDigit).sum(along: 0)
  let shares = try counts.reshaped(to: [10, 1, 1]).elements.map { 1 / $0 }
  let means = try sums * tensor([10, 1, 1], shares)
  sheet.show("means_shape", means.shape)
  sheet.show("three", means[3, 4, 4])
  let numpy = Reason.reference("NumPy 2.4.6, numpy.tensordot")
  sheet.expect(
    "images of each digit", counts.elements,
    equals: [178, 182, 177, 183, 181, 182, 181, 179, 174, 180], within: .exact, because: numpy)
  sheet.expect(
    "shape of the mean images", means.shape, equals: [10, 8, 8], within: .exact, because: numpy,
    proves: ["means_shape"])
  // the sums are exact; a quotient and a product round once each
  sheet.expect(
    "pixel (4, 4) of the mean three, pixel (3, 3) of the mean zero",
    [means[3, 4, 4], means[0, 3, 3]], equals: [12.049180327868852, 1.9943820224719102],
    within: .relative(3.4e-16), because: numpy, proves: ["three"])
  sheet.figure(
    "batch",
    .images(
      "Ten images of the batch",
      description:
        "Ten small pictures of 8 by 8 grey pixels, handwritten digits from 0 to 9.",
      try (0..<10).map { i in
        Figure.Image(
          rows: 8, columns: 8, values: try x.slice(at: i, along: 0).elements, caption: "image \(i)")
      }, columns: 5, range: 0...16))
  sheet.figure(
    "means",
    .images(
      "The mean image of each digit",
      description: "Ten blurred digits from 0 to 9, each the mean of some 180 images.",
      try (0..<10).map { k in
        Figure.Image(
          rows: 8, columns: 8, values: try means.slice(at: k, along: 0).elements, caption: "\(k)")
      }, columns: 5, range: 0...16))
}

/// Two filters for edges over twenty images: a convolution of a neural network as a contraction.
func edges(_ sheet: inout Worksheet) throws {
  let x = try batch(sheet)
  let first = try tensor([20, 8, 8], Array(x.elements.prefix(20 * 64)))
  let filters = try tensor(
    [2, 3, 3], [1, 0, -1, 2, 0, -2, 1, 0, -1, 1, 2, 1, 0, 0, 0, -1, -2, -1])
  let pieces = try first.windows(of: 3, along: 1).windows(of: 3, along: 2)
  let answers = try pieces.contract(filters, over: [(3, 1), (4, 2)])
  sheet.show("pieces_shape", pieces.shape)
  sheet.show("answers_shape", answers.shape)
  sheet.show("left_edge", answers[0, 2, 2, 0])
  sheet.expect(
    "shapes of the pieces and of the answers", pieces.shape + answers.shape,
    equals: [20, 6, 6, 3, 3, 20, 6, 6, 2], within: .exact,
    because: .reference("NumPy 2.4.6, sliding_window_view and einsum nijab,kab->nijk"),
    proves: ["pieces_shape", "answers_shape"])
  sheet.expect(
    "answers of both filters at place (2, 2) of the first image, and the sum of all answers",
    [answers[0, 2, 2, 0], answers[0, 2, 2, 1], Vector(answers.elements).sum],
    equals: [47, 11, -688], within: .exact,
    because: .reference("NumPy 2.4.6, einsum; SciPy 1.17.1, signal.correlate2d"),
    proves: ["left_edge"])
  sheet.expect(
    "sum of the sizes of all answers", Norm.l1(Vector(answers.elements)), equals: 32972,
    within: .exact, because: .reference("NumPy 2.4.6, einsum nijab,kab->nijk"))
  let image = try answers.slice(at: 0, along: 0)
  sheet.figure(
    "edges",
    .images(
      "What two filters see in the first image",
      description:
        "Two pictures of 6 by 6 pixels in two colours, one for each sign. The first has strong "
        + "colours at the left and right borders of the strokes, the second at upper and lower ones.",
      try (0..<2).map { k in
        Figure.Image(
          rows: 6, columns: 6, values: try image.slice(at: k, along: 2).elements,
          caption: k == 0 ? "from left to right" : "from above to below")
      }, columns: 2, colours: .diverging, range: -60...60))
}

/// How much each row of an image heeds each other: the scores of attention, for three images at once.
func attention(_ sheet: inout Worksheet) throws {
  let x = try batch(sheet)
  let queries = try tensor([3, 8, 8], x.elements.prefix(3 * 64).map { $0 / 16 })
  let keys = try queries.permuted(to: [0, 2, 1])
  let scores = try queries.batchedProduct(keys) * Tensor(1 / 8.0.squareRoot())
  sheet.show("scores_shape", scores.shape)
  sheet.show("score", scores[0, 2, 5])
  sheet.expect(
    "shape of the scores", scores.shape, equals: [3, 8, 8], within: .exact,
    because: .reference("NumPy 2.4.6, numpy.matmul"), proves: ["scores_shape"])
  // products of sixteenths are exact; 1 / √8 and the product round
  sheet.expect(
    "score of rows 2 and 5 of the first image", scores[0, 2, 5], equals: 0.5040897951818161,
    within: .relative(4.5e-16), because: .reference("NumPy 2.4.6, numpy.matmul"),
    proves: ["score"])
  // 192 terms
  sheet.expect(
    "sum of all scores", Vector(scores.elements).sum, equals: 103.84664101125014,
    within: .relative(4.3e-14), because: .reference("NumPy 2.4.6, numpy.matmul"))
  let names = (0..<8).map { "\($0)" }
  sheet.figure(
    "scores",
    .heatMap(
      "How much each row of the first image heeds each other",
      description:
        "A square of 8 by 8 cells with numbers, the same on both sides of its diagonal. Rows with "
        + "much ink have the largest scores.",
      rows: names, columns: names, values: try scores.slice(at: 0, along: 0).elements,
      rowLabel: "row", columnLabel: "row", colours: .sequential, label: "score"))
}
