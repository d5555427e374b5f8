import CatalogKit
import LinearAlgebra
import MathCore

/// What a product costs, and how the order of a chain changes that.
func costs(_ sheet: inout Worksheet) {
  let vector = MatrixChain(sizes: [1000, 1000, 1000, 1])
  sheet.show("cost_left", vector.costFromTheLeft)
  sheet.show("cost_best", vector.cost)
  sheet.show("order_vector", vector.order(of: ["A", "B", "x"]))
  sheet.expect(
    "multiplications in (A B) x for a thousand rows and columns", vector.costFromTheLeft,
    equals: 1_001_000_000, within: .exact, because: .closedForm("1000³ + 1000²"),
    proves: ["cost_left"])
  sheet.expect(
    "multiplications in A (B x)", vector.cost, equals: 2_000_000, within: .exact,
    because: .closedForm("1000² twice"), proves: ["cost_best"])
  sheet.expect(
    "the cheaper order of A, B and x", vector.order(of: ["A", "B", "x"]), equals: "A (B x)",
    within: .exact, because: .closedForm("2 · 1000² is less than 1000³ + 1000²"),
    proves: ["order_vector"])
  let names = ["A", "B", "C", "D", "E", "F"]
  let six = MatrixChain(sizes: [30, 35, 15, 5, 10, 20, 25])
  sheet.show("six_cost", six.cost)
  sheet.show("six_left", six.costFromTheLeft)
  sheet.show("six_order", six.order(of: names))
  let all = Reason.reference("all 42 orders, one by one, in Python 3.11")
  sheet.expect(
    "least cost of six matrices", six.cost, equals: 15_125, within: .exact, because: all,
    proves: ["six_cost"])
  sheet.expect(
    "cost of six matrices from the left", six.costFromTheLeft, equals: 40_500, within: .exact,
    because: .closedForm("30 (35 · 15 + 15 · 5 + 5 · 10 + 10 · 20 + 20 · 25)"),
    proves: ["six_left"])
  sheet.expect(
    "best order of six matrices", six.order(of: names), equals: "(A (B C)) ((D E) F)",
    within: .exact, because: all, proves: ["six_order"])
  let numpy = Reason.published("the manual of NumPy, numpy.linalg.multi_dot")
  sheet.expect(
    "cost of 10 × 100, 100 × 5 and 5 × 50", MatrixChain(sizes: [10, 100, 5, 50]).cost,
    equals: 7500, within: .exact, because: numpy)
  sheet.expect(
    "one matrix, and four of equal shape",
    [MatrixChain(sizes: [3, 4]), MatrixChain(sizes: [2, 2, 2, 2, 2])].map {
      "\($0.order(of: Array(names.prefix($0.sizes.count - 1)))) for \(Int($0.cost))"
    }, equals: ["A for 0", "A (B (C D)) for 24"], within: .exact,
    because: .theorem("all orders of equal shapes cost 3 · 2³, and the first split is kept"))
  let chain = six.sizes.indices.dropLast().map { i in
    wholeMatrix(six.sizes[i], six.sizes[i + 1]) { Double((3 * $0 + 5 * $1 + i) % 7) - 3 }
  }
  let fromTheLeft = chain.dropFirst().reduce(chain[0], *)
  sheet.expect(
    "product of six matrices of whole numbers in the best order", six.product(of: chain),
    equals: fromTheLeft, within: .exact,
    because: .theorem("the product does not depend on the order, and whole numbers do not round"))
}

/// Large products, powers, and laws that numbers have and matrices have not.
func productLaws(_ sheet: inout Worksheet) {
  // Σ (i + k)(k − j) over k = 0 … 599, for four shapes around the tiles that are worked on at a time
  for (m, n) in [(7, 5), (8, 4), (3, 9), (1, 1)] {
    let a = wholeMatrix(m, 600) { Double($0 + $1) }
    let b = wholeMatrix(600, n) { Double($0 - $1) }
    let (ones, squares) = (179_700.0, 71_820_100.0)
    let expected = wholeMatrix(m, n) {
      squares + (Double($0) - Double($1)) * ones - 600 * Double($0 * $1)
    }
    sheet.expect(
      "product of \(m) × 600 and 600 × \(n)", a * b, equals: expected, within: .exact,
      because: .closedForm("Σ k² + (i − j) Σ k − 600 i j"))
  }
  var generator = Generator(seed: 11)
  var difference = 0.0
  for (m, p, n) in [(5, 7, 9), (13, 513, 11), (4, 1, 3), (6, 257, 6)] {
    let a = Matrix(rows: m, columns: p, elements: (0..<m * p).map { _ in generator.normal() })
    let b = Matrix(rows: p, columns: n, elements: (0..<p * n).map { _ in generator.normal() })
    let c = a * b
    for i in 0..<m {
      for j in 0..<n {
        difference = max(difference, (c[i, j] - dot(a.row(i), b.column(j))).magnitude)
      }
    }
  }
  sheet.expect(
    "difference of products from the dot products of rows and columns", difference, atMost: 0,
    because: .agreement("the sums run from the first term to the last in both"))
  let none = Matrix(rows: 4, columns: 0, elements: []) * Matrix(rows: 0, columns: 3, elements: [])
  sheet.expect(
    "product of 4 × 0 and 0 × 3", none, equals: Matrix(rows: 4, columns: 3, repeating: 0),
    within: .exact, because: .theorem("a sum without terms is 0"))

  let fibonacci: Matrix = [[1, 1], [1, 0]]
  sheet.show("fibonacci", fibonacci)
  sheet.show("fibonacci_50", fibonacci.power(50))
  sheet.expect(
    "powers 1, 2, 3 and 50 of [[1, 1], [1, 0]]",
    [1, 2, 3, 50].flatMap { fibonacci.power($0).elements },
    equals: [
      1, 1, 1, 0, 2, 1, 1, 1, 3, 2, 2, 1, 20_365_011_074, 12_586_269_025, 12_586_269_025,
      7_778_742_049,
    ], within: .exact, because: .theorem("the powers hold the Fibonacci numbers"),
    proves: ["fibonacci_50"])
  let flat: Matrix = [[0, 1], [0, 0]]
  sheet.show("flat_square", flat * flat)
  sheet.expect(
    "square of [[0, 1], [0, 0]]", flat * flat, equals: Matrix([[0, 0], [0, 0]]), within: .exact,
    because: .closedForm("0 · 0 + 1 · 0, 0 · 1 + 1 · 0"), proves: ["flat_square"])
  let (a, b, c): (Matrix, Matrix, Matrix) = ([[0.1]], [[0.2]], [[0.3]])
  sheet.show("left_first", (a * b * c)[0, 0])
  sheet.show("right_first", (a * (b * c))[0, 0])
  sheet.expect(
    "0.1 · 0.2 · 0.3 from the left and from the right", [(a * b * c)[0, 0], (a * (b * c))[0, 0]],
    equals: [0.006000000000000001, 0.006], within: .exact,
    because: .reference("Python 3.11, the same arithmetic of IEEE 754"),
    proves: ["left_first", "right_first"])
}

/// The matrix whose element in row i and column j is given by a function of both.
private func wholeMatrix(
  _ rows: Int, _ columns: Int, _ element: (Int, Int) -> Double
) -> Matrix {
  Matrix(
    rows: rows, columns: columns,
    elements: (0..<rows).flatMap { i in (0..<columns).map { j in element(i, j) } })
}
