import LinearAlgebra
import MathCore
import Testing

@Suite struct `Products of matrices` {
  static let random = `Tables of numbers`.random
  static let whole = `Tables of numbers`.whole

  @Test(arguments: [
    (1, 1, 1), (5, 7, 9), (13, 513, 11), (4, 0, 3), (8, 256, 8), (3, 257, 5), (0, 3, 2), (4, 4, 4),
    (6, 512, 1), (1, 300, 6),
  ])
  func `have the bits of dot products of rows and columns`(m: Int, p: Int, n: Int) {
    let (a, b) = (Self.random(m, p, 21), Self.random(p, n, 22))
    let c = a * b
    #expect(c.rows == m && c.columns == n)
    for i in 0..<m { for j in 0..<n { #expect(c[i, j] == dot(a.row(i), b.column(j))) } }
  }

  @Test func `do one map after another, exactly so on whole numbers`() {
    for n in 1...12 {
      let (a, b) = (Self.whole(5, n, 23), Self.whole(n, 7, 24))
      let (c, x) = (Self.whole(7, 3, 25), Self.whole(7, 1, 26).column(0))
      #expect(a * b * c == a * (b * c))
      #expect((a * b) * x == a * (b * x))
      #expect(a * (b + b) == 2 * (a * b))
      let outer = (0..<n).reduce(Matrix(rows: 5, columns: 7, repeating: 0)) {
        $0 + outerProduct(a.column($1), b.row($1))
      }
      #expect(outer == a * b)
    }
  }

  @Test func `stay within the bound of their rounding at all sizes`() {
    for size in [1, 1e150, 1e-150] {
      let (a, b) = (size * Self.random(6, 40, 27), Self.random(40, 6, 28))
      let c = a * b
      for i in 0..<6 {
        for j in 0..<6 {
          let exact = preciseDot(a.row(i), b.column(j))
          let terms = zip(a.row(i), b.column(j)).reduce(0) { $0 + ($1.0 * $1.1).magnitude }
          #expect((c[i, j] - exact).magnitude <= 41 * 0x1p-53 * terms)
        }
      }
    }
  }

  @Test func `are refused where the shapes do not fit`() async {
    await #expect(processExitsWith: .failure) { _ = Matrix([[1, 2]]) * Matrix([[1, 2]]) }
    await #expect(processExitsWith: .failure) { _ = Matrix([[1, 2]]) * Vector([1]) }
  }
}

@Suite struct `Powers of a matrix` {
  @Test func `are products with itself`() {
    let a: Matrix = [[1, 2, 0], [0, 1, -1], [1, 0, 1]]
    var product = a
    for k in 1...20 {
      #expect(a.power(k) == product)
      product = product * a
    }
    #expect(Matrix([]).power(3) == Matrix([]))
    #expect(Matrix([[2]]).power(1000) == [[0x1p1000]])
  }

  @Test func `need a square matrix and a positive exponent`() async {
    await #expect(processExitsWith: .failure) { _ = Matrix([[1, 2]]).power(2) }
    await #expect(processExitsWith: .failure) { _ = Matrix([[1]]).power(0) }
  }
}

@Suite struct `Affine maps` {
  static let random = `Tables of numbers`.random

  @Test func `give a batch the same bits as each of its rows`() {
    let layer = AffineMap(weights: Self.random(5, 9, 31), bias: Self.random(5, 1, 32).column(0))
    let batch = Self.random(13, 9, 33)
    let images = layer(rowsOf: batch)
    for i in 0..<13 { #expect(images.row(i) == layer(batch.row(i))) }
    #expect(layer(rowsOf: Matrix(rows: 0, columns: 9, elements: [])).columns == 5)
  }

  @Test func `after each other are one affine map`() {
    let whole = `Tables of numbers`.whole
    let first = AffineMap(weights: whole(4, 3, 34), bias: whole(4, 1, 35).column(0))
    let second = AffineMap(weights: whole(2, 4, 36), bias: whole(2, 1, 37).column(0))
    let x = whole(3, 1, 38).column(0)
    #expect(second.after(first)(x) == second(first(x)))
  }

  @Test func `need a bias for each output`() async {
    await #expect(processExitsWith: .failure) { _ = AffineMap(weights: [[1, 2]], bias: [1, 2]) }
  }
}

@Suite struct `Chains of matrices` {
  /// The least and the largest cost of all orders, tried one by one.
  static func costs(_ p: [Int], _ i: Int, _ j: Int) -> (least: Double, largest: Double) {
    guard i < j else { return (0, 0) }
    var (least, largest) = (Double.infinity, 0.0)
    for k in i..<j {
      let (left, right) = (costs(p, i, k), costs(p, k + 1, j))
      let last = Double(p[i] * p[k + 1] * p[j + 1])
      least = min(least, left.least + right.least + last)
      largest = max(largest, left.largest + right.largest + last)
    }
    return (least, largest)
  }

  @Test func `have no cheaper order`() {
    var generator = Generator(seed: 41)
    for _ in 0..<200 {
      let sizes = (0..<3 + generator.index(below: 5)).map { _ in generator.index(below: 12) }
      let chain = MatrixChain(sizes: sizes)
      let (least, largest) = Self.costs(sizes, 0, sizes.count - 2)
      #expect(chain.cost == least)
      #expect(chain.costFromTheLeft >= least && chain.costFromTheLeft <= largest)
    }
  }

  @Test func `have one product, whatever the order`() {
    let whole = `Tables of numbers`.whole
    let sizes = [3, 8, 2, 9, 1, 4]
    let matrices = (0..<5).map { whole(sizes[$0], sizes[$0 + 1], 42 + UInt64($0)) }
    let chain = MatrixChain(sizes: sizes)
    #expect(chain.product(of: matrices) == matrices.dropFirst().reduce(matrices[0], *))
    #expect(MatrixChain(sizes: [3, 8]).product(of: [matrices[0]]) == matrices[0])
  }

  @Test func `are written with brackets where two are joined`() {
    #expect(MatrixChain(sizes: [5, 5]).order(of: ["A"]) == "A")
    #expect(MatrixChain(sizes: [5, 5, 1]).order(of: ["A", "x"]) == "A x")
    #expect(MatrixChain(sizes: [5, 5, 5, 1]).order(of: ["A", "B", "x"]) == "A (B x)")
    #expect(MatrixChain(sizes: [1, 5, 5, 5]).order(of: ["x", "A", "B"]) == "(x A) B")
  }

  @Test func `are refused where shapes or names do not fit`() async {
    await #expect(processExitsWith: .failure) { _ = MatrixChain(sizes: [1]) }
    await #expect(processExitsWith: .failure) { _ = MatrixChain(sizes: [2, -1, 2]) }
    await #expect(processExitsWith: .failure) {
      _ = MatrixChain(sizes: [2, 2, 2]).order(of: ["A"])
    }
    await #expect(processExitsWith: .failure) {
      _ = MatrixChain(sizes: [2, 2]).product(of: [[[1, 2, 3]]])
    }
  }
}
