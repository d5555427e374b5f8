import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let tensors = Concept(
    "tensors", title: "Tensors", chapter: .linearAlgebra,
    summary: "Arrays with any number of axes: batches of images, words and their features.",
    requires: [.matrixMultiplication, .transpose],
    uses: [
      .matrixMultiplication: .proof("the contraction of two matrices is their product"),
      .dotProduct: .proof("the contraction of two vectors is their dot product"),
      .transpose: .idea("a transpose is the axes of a matrix in another order"),
    ],
    implementation: [
      "Tensor", "Tensor.commonShape", "Tensor.permuted", "Tensor.slice", "Tensor.windows",
      "Tensor.contract", "Tensor.batchedProduct", "TensorError",
    ],
    cost: "O(N) for N numbers; a contraction multiplies the lengths of all axes, pairs once",
    references: [.harris2020, .leCun1998, .vaswani2017],
    formulas: .tensors,
    command: .batchOfImages,
    live: LiveContent(.tensors),
    example: WorkedExample("A batch of handwritten digits", on: .digits) { sheet in
      try twoByThree(&sheet)
      try contractions(&sheet)
      try digitMeans(&sheet)
      try edges(&sheet)
      try attention(&sheet)
      try misfits(&sheet)
    })
}

/// A tensor from numbers that are known to fill its shape.
func tensor(_ shape: [Int], _ elements: [Double]) throws -> Tensor {
  try Tensor(shape: shape, elements: elements)
}

/// A matrix of two rows and three columns: strides, stretching, axes, sums.
private func twoByThree(_ sheet: inout Worksheet) throws {
  let a = try tensor([2, 3], [1, 2, 3, 4, 5, 6])
  let row = Tensor(Vector([10, 20, 30]))
  let column = try tensor([2, 1], [2, 3])
  sheet.show("strides", a.strides)
  sheet.show("place", a[1, 2])
  sheet.show("added", try (a + row).elements)
  sheet.show("scaled", try (a * column).elements)
  sheet.show("turned", try a.permuted(to: [1, 0]).elements)
  sheet.show("columns", try a.sum(along: 0).elements)
  sheet.show("rows", try a.sum(along: 1).elements)
  sheet.expect(
    "strides of the shape (2, 3), and of (2, 3, 4)",
    a.strides + (try tensor([2, 3, 4], [Double](repeating: 0, count: 24))).strides,
    equals: [3, 1, 12, 4, 1], within: .exact,
    because: .closedForm("the products of the lengths after each axis"), proves: ["strides"])
  sheet.expect(
    "elements (1, 2) and (0, 1)", [a[1, 2], a[0, 1]], equals: [6, 2], within: .exact,
    because: .closedForm("1 · 3 + 2 · 1 = 5 and 0 · 3 + 1 · 1 = 1, counted from 0"),
    proves: ["place"])
  let numpy = Reason.reference("NumPy 2.4.6")
  sheet.expect(
    "[[1, 2, 3], [4, 5, 6]] + (10, 20, 30)", try (a + row).elements,
    equals: [11, 22, 33, 14, 25, 36], within: .exact, because: numpy, proves: ["added"])
  sheet.expect(
    "(10, 20, 30) − [[1, 2, 3], [4, 5, 6]]", try (row - a).elements,
    equals: [9, 18, 27, 6, 15, 24], within: .exact, because: numpy)
  sheet.expect(
    "[[1, 2, 3], [4, 5, 6]] times the column (2, 3)", try (a * column).elements,
    equals: [2, 4, 6, 12, 15, 18], within: .exact, because: numpy, proves: ["scaled"])
  let outer = try column + row
  sheet.expect(
    "a column of 2 and a row of 3: shape and elements of the sum",
    outer.shape.map { Double($0) } + outer.elements,
    equals: [2, 3, 12, 22, 32, 13, 23, 33], within: .exact, because: numpy)
  sheet.expect(
    "the axes exchanged", try a.permuted(to: [1, 0]).elements, equals: [1, 4, 2, 5, 3, 6],
    within: .exact, because: .closedForm("the transpose"), proves: ["turned"])
  sheet.expect(
    "sums along axis 0", try a.sum(along: 0).elements, equals: [5, 7, 9], within: .exact,
    because: .closedForm("1 + 4, 2 + 5, 3 + 6"), proves: ["columns"])
  sheet.expect(
    "sums along axis 1", try a.sum(along: 1).elements, equals: [6, 15], within: .exact,
    because: .closedForm("1 + 2 + 3, 4 + 5 + 6"), proves: ["rows"])
  let block = try tensor([2, 3, 2], (1...12).map { Double($0) })
  let turned = try block.permuted(to: [2, 0, 1])
  sheet.expect(
    "axes (2, 0, 1) of the shape (2, 3, 2): shape and elements",
    turned.shape.map { Double($0) } + turned.elements,
    equals: [2, 2, 3, 1, 3, 5, 7, 9, 11, 2, 4, 6, 8, 10, 12], within: .exact, because: numpy)
  sheet.expect(
    "slices of that block: place 1 of axis 0, place 2 of axis 1, place 1 of axis 2",
    try block.slice(at: 1, along: 0).elements + block.slice(at: 2, along: 1).elements
      + block.slice(at: 1, along: 2).elements,
    equals: [7, 8, 9, 10, 11, 12, 5, 6, 11, 12, 2, 4, 6, 8, 10, 12], within: .exact,
    because: numpy)
  sheet.expect(
    "pieces of length 2 of (1, 2, 3, 4)",
    try Tensor(Vector([1, 2, 3, 4])).windows(of: 2, along: 0).elements,
    equals: [1, 2, 2, 3, 3, 4], within: .exact,
    because: .closedForm("three pieces, each shifted by one"))
  let four = Tensor(Vector([1, 2, 3, 4]))
  sheet.expect(
    "shapes of the pieces of length 1 and of length 4 of (1, 2, 3, 4)",
    try four.windows(of: 1, along: 0).shape + four.windows(of: 4, along: 0).shape,
    equals: [4, 1, 1, 4], within: .exact, because: .closedForm("four pieces, and one"))
  sheet.expect(
    "(1, …, 6) as 3 × 2, and the number 7 without axes",
    try Tensor(Vector([1, 2, 3, 4, 5, 6])).reshaped(to: [3, 2])[2, 1] + Tensor(7)[], equals: 13,
    within: .exact, because: .closedForm("6 + 7"))
}

/// One rule for the dot product, the matrix product, the outer product and batches of them.
private func contractions(_ sheet: inout Worksheet) throws {
  let (u, v) = (Vector([1, 2, 3]), Vector([4, 5, 6]))
  let (a, b): (Matrix, Matrix) = ([[1, 2], [3, 4], [5, 6]], [[1, 0, 2], [0, 1, 3]])
  sheet.show("dot", try Tensor(u).contract(Tensor(v), over: [(0, 0)]).elements[0])
  sheet.expect(
    "contraction of two vectors", try Tensor(u).contract(Tensor(v), over: [(0, 0)]).elements[0],
    equals: 32, within: .exact, because: .closedForm("(1, 2, 3) · (4, 5, 6) = 4 + 10 + 18"),
    proves: ["dot"])
  sheet.expect(
    "contraction of two matrices over the inner axes",
    try Tensor(a).contract(Tensor(b), over: [(1, 0)]).elements, equals: (a * b).elements,
    within: .exact, because: .theorem("it is the matrix product; whole numbers are exact"))
  sheet.expect(
    "outer product of (1, 2, 3) and (4, 5, 6)",
    try Tensor(u).contract(Tensor(v), over: []).elements,
    equals: [4, 5, 6, 8, 10, 12, 12, 15, 18], within: .exact,
    because: .closedForm("uᵢ vⱼ"))
  sheet.expect(
    "all products of two matrices of one shape added up: over both axes",
    try Tensor(a).contract(Tensor(a), over: [(0, 0), (1, 1)]).elements, equals: [91],
    within: .exact, because: .closedForm("1 + 4 + 9 + 16 + 25 + 36"))
  let p = try tensor([2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8])
  let q = try tensor([2, 2, 3], [1, 0, 2, 0, 1, 3, 2, 1, 0, 1, 1, 1])
  let product = try p.batchedProduct(q)
  sheet.show("batched_shape", product.shape)
  sheet.expect(
    "shape of the products of two batches of matrices", product.shape, equals: [2, 2, 3],
    within: .exact, because: .closedForm("2 products of 2 × 2 and 2 × 3"),
    proves: ["batched_shape"])
  sheet.expect(
    "products of two batches of matrices", product.elements,
    equals: [1, 2, 8, 3, 4, 18, 16, 11, 6, 22, 15, 8], within: .exact,
    because: .reference("NumPy 2.4.6, numpy.matmul"))
  let empty = try tensor([2, 0], []).contract(tensor([0, 3], []), over: [(1, 0)])
  sheet.expect(
    "contraction over an axis of length 0", empty.elements, equals: [0, 0, 0, 0, 0, 0],
    within: .exact, because: .closedForm("a sum of no products"))
}
