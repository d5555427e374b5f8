import LinearAlgebra
import MathCore
import Testing

@Suite struct `Rows and columns exchanged` {
  static let random = `Tables of numbers`.random
  static let whole = `Tables of numbers`.whole

  @Test(arguments: [
    (0, 0), (0, 5), (5, 0), (1, 1), (1, 70), (70, 1), (31, 33), (32, 32), (33, 65), (100, 7),
  ])
  func `every element is in its place, and twice is not at all`(m: Int, n: Int) {
    let a = Self.random(m, n, 51)
    let turned = a.transposed
    #expect(turned.rows == n && turned.columns == m)
    for i in 0..<m { for j in 0..<n { #expect(turned[j, i] == a[i, j]) } }
    #expect(turned.transposed == a)
  }

  @Test func `the transpose stands on the other side of a dot product`() {
    for n in 1...20 {
      let a = Self.whole(n, 21 - n, 52)
      let (u, v) = (Self.whole(n, 1, 53).column(0), Self.whole(21 - n, 1, 54).column(0))
      #expect(dot(u, a * v) == dot(a.transposed * u, v))
    }
  }

  @Test func `a product is turned around`() {
    for n in 1...20 {
      let (a, b) = (Self.whole(4, n, 55), Self.whole(n, 6, 56))
      #expect((a * b).transposed == b.transposed * a.transposed)
    }
  }

  @Test func `reshaping keeps the order in memory`() async {
    let a = Self.random(6, 4, 57)
    #expect(a.reshaped(rows: 3, columns: 8).elements == a.elements)
    #expect(a.reshaped(rows: 24, columns: 1).reshaped(rows: 6, columns: 4) == a)
    #expect(a.reshaped(rows: 4, columns: 6) != a.transposed)
    #expect(Self.random(1, 9, 58).reshaped(rows: 9, columns: 1) == Self.random(1, 9, 58).transposed)
    await #expect(processExitsWith: .failure) {
      _ = Matrix([[1, 2]]).reshaped(rows: 3, columns: 1)
    }
  }

  @Test func `products of columns are those of the transpose with the matrix`() {
    for n in 1...12 {
      let x = Self.random(40, n, 59)
      let products = dotProducts(ofColumnsOf: x)
      #expect(products == x.transposed * x)
      #expect(products.isSymmetric())
      for j in 0..<n { #expect(products[j, j] == dot(x.column(j), x.column(j))) }
    }
  }
}

@Suite struct `Symmetric and skew parts` {
  static let random = `Tables of numbers`.random

  @Test func `add up to the matrix, each with its own law`() {
    for n in 0...20 {
      let q = Self.random(n, n, 61)
      let (p, k) = (q.symmetricPart, q.skewPart)
      #expect(p.transposed == p)
      #expect(k.transposed == -1.0 * k)
      for i in 0..<n { #expect(k[i, i] == 0 && p[i, i] == q[i, i]) }
      // two sums that round by 2⁻⁵³ of their size, and the sum of both
      #expect((p + k - q).frobeniusNorm <= 0x1p-51 * q.frobeniusNorm)
      #expect(innerProduct(p, k).magnitude <= Double(n * n) * 0x1p-52 * innerProduct(q, q))
    }
  }

  @Test func `exist at the ends of the range of numbers`() {
    let most = Double.greatestFiniteMagnitude
    #expect(
      Matrix([[most, most], [most, most]]).symmetricPart == [[most, most], [most, most]])
    #expect(Matrix([[0, most], [-most, 0]]).skewPart == [[0, most], [-most, 0]])
    #expect(
      Matrix([[0, 0x1p-1000], [0, 0]]).symmetricPart == [[0, 0x1p-1001], [0x1p-1001, 0]])
  }

  @Test func `need a square matrix`() async {
    await #expect(processExitsWith: .failure) { _ = Matrix([[1, 2]]).symmetricPart }
    await #expect(processExitsWith: .failure) { _ = Matrix([[1, 2]]).skewPart }
  }

  @Test func `a matrix is symmetric within a stated bound`() {
    let nearly: Matrix = [[1, 1 + 0x1p-40], [1, 1]]
    #expect(!nearly.isSymmetric())
    #expect(nearly.isSymmetric(within: 0x1p-40))
    #expect(!nearly.isSymmetric(within: 0x1p-42))
    #expect((0x1p900 * nearly).isSymmetric(within: 0x1p-40))
    #expect((0x1p-900 * nearly).isSymmetric(within: 0x1p-40))
    #expect(Matrix([]).isSymmetric())
    #expect(Matrix([[5]]).isSymmetric())
    #expect(!Matrix([[1, 2, 3], [4, 5, 6]]).isSymmetric(within: 9))
    #expect(!Matrix([[.nan]]).isSymmetric(within: 1))
    #expect(!Matrix([[0, .infinity], [.infinity, 0]]).isSymmetric(within: 1))
  }
}

@Suite struct `Inner products of matrices` {
  @Test func `are traces of products, and their squares are Frobenius norms`() {
    let whole = `Tables of numbers`.whole
    for n in 1...15 {
      let (a, b) = (whole(n, 5, 71), whole(n, 5, 72))
      #expect(innerProduct(a, b) == (a.transposed * b).trace)
      #expect(innerProduct(a, b) == innerProduct(b, a))
      let norm = a.frobeniusNorm
      #expect((norm * norm - innerProduct(a, a)).magnitude <= 1e-15 * innerProduct(a, a))
    }
  }

  @Test func `need equal shapes`() async {
    await #expect(processExitsWith: .failure) {
      _ = innerProduct(Matrix([[1, 2]]), Matrix([[1], [2]]))
    }
  }
}
