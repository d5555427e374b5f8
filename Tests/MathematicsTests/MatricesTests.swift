import LinearAlgebra
import MathCore
import Testing

@Suite struct `Tables of numbers` {
  static func random(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    return Matrix(
      rows: rows, columns: columns, elements: (0..<rows * columns).map { _ in generator.normal() })
  }

  /// Whole numbers, whose sums and products are exact.
  static func whole(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    return Matrix(
      rows: rows, columns: columns,
      elements: (0..<rows * columns).map { _ in Double(generator.index(below: 2001)) - 1000 })
  }

  @Test func `sums, differences and multiples work element by element`() {
    let (a, b): (Matrix, Matrix) = ([[1, 2], [3, 4], [5, 6]], [[6, 5], [4, 3], [2, 1]])
    #expect(a + b == Matrix(rows: 3, columns: 2, repeating: 7))
    #expect(a - b == [[-5, -3], [-1, 1], [3, 5]])
    #expect(2 * a == [[2, 4], [6, 8], [10, 12]])
    #expect(hadamardProduct(a, b) == [[6, 10], [12, 12], [10, 6]])
  }

  @Test func `addition commutes, and multiples are distributed over it`() {
    for n in 1...20 {
      let (a, b) = (Self.whole(n, 21 - n, seed: 1), Self.whole(n, 21 - n, seed: 2))
      #expect(a + b == b + a)
      #expect(3 * (a + b) == 3 * a + 3 * b)
      #expect(a + b - b == a)
      #expect(hadamardProduct(a, b) == hadamardProduct(b, a))
    }
  }

  @Test func `parts are taken in the order in which they are named`() {
    let a: Matrix = [[1, 2, 3], [4, 5, 6]]
    #expect(a.submatrix() == a)
    #expect(a.submatrix(rows: [1, 1], columns: [2, 0]) == [[6, 4], [6, 4]])
    #expect(a.submatrix(rows: []).columns == 3)
    #expect(a.submatrix(columns: []).rows == 2)
  }

  @Test func `what was put together comes apart again`() {
    for n in 0...9 {
      let (a, b) = (Self.random(4, n, seed: 3), Self.random(4, 5, seed: 4))
      let wide = a.beside(b)
      #expect(wide.submatrix(columns: Array(0..<n)) == a)
      #expect(wide.submatrix(columns: Array(n..<n + 5)) == b)
      let (c, d) = (Self.random(n, 3, seed: 5), Self.random(2, 3, seed: 6))
      let tall = c.above(d)
      #expect(tall.submatrix(rows: Array(0..<n)) == c)
      #expect(tall.submatrix(rows: Array(n..<n + 2)) == d)
    }
  }

  @Test func `the Frobenius norm is a norm at all sizes`() {
    for n in 1...20 {
      let (a, b) = (Self.random(n, 7, seed: 8), Self.random(n, 7, seed: 9))
      let (sum, bound) = ((a + b).frobeniusNorm, a.frobeniusNorm + b.frobeniusNorm)
      // three sums of 7 n squares, each within 7 n 2⁻⁵³
      #expect(sum <= bound * (1 + 14 * Double(n) * 0x1p-52))
      #expect((0x1p-600 * a).frobeniusNorm == 0x1p-600 * a.frobeniusNorm)
      #expect((0x1p600 * a).frobeniusNorm == 0x1p600 * a.frobeniusNorm)
    }
    #expect(Matrix(rows: 0, columns: 4, repeating: 1).frobeniusNorm == 0)
    #expect(Matrix([[-3]]).frobeniusNorm == 3)
    #expect(Matrix([[1, .nan]]).frobeniusNorm.isNaN)
    #expect(Matrix([[1, -.infinity]]).frobeniusNorm == .infinity)
  }

  @Test func `the trace is linear, and that of a product does not depend on the order`() {
    for n in 1...12 {
      let (a, b) = (Self.whole(n, n, seed: 10), Self.whole(n, n, seed: 11))
      #expect((a + b).trace == a.trace + b.trace)
      #expect((a * b).trace == (b * a).trace)
    }
    #expect(Matrix([]).trace == 0)
  }

  @Test func `shapes that do not fit are refused`() async {
    await #expect(processExitsWith: .failure) { _ = Matrix([[1, 2]]) + Matrix([[1], [2]]) }
    await #expect(processExitsWith: .failure) {
      _ = hadamardProduct(Matrix([[1, 2]]), Matrix([[1]]))
    }
    await #expect(processExitsWith: .failure) { _ = Matrix([[1, 2]]).trace }
    await #expect(processExitsWith: .failure) { _ = Matrix([[1, 2]]).beside([[1], [2]]) }
    await #expect(processExitsWith: .failure) { _ = Matrix([[1, 2]]).above([[1]]) }
    await #expect(processExitsWith: .failure) { _ = Matrix([[1, 2]]).submatrix(rows: [1]) }
  }
}
