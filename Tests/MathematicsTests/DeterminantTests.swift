import Elementary
import LinearAlgebra
import MathCore
import Testing

@Suite struct `Determinants` {
  private static let matrix = `Maps and their matrices`.matrix

  @Test func `the determinant of a product is the product of the determinants`() throws {
    for n in 1...25 {
      let (a, b) = (Self.matrix(n, n, UInt64(n), 1), Self.matrix(n, n, 100 + UInt64(n), 1))
      let (first, second, both) = (
        try Determinant(of: a), try Determinant(of: b), try Determinant(of: a * b)
      )
      #expect(both.sign == first.sign * second.sign)
      // the estimates are right but for a factor of n; κ(A B) ≤ κ(A) κ(B)
      let error = Double(n) * (first.relativeError + second.relativeError + both.relativeError)
      #expect(
        (both.logMagnitude - first.logMagnitude - second.logMagnitude).magnitude <= error + 1e-13)
      let transposed = try Determinant(of: a.transposed)
      #expect(transposed.sign == first.sign)
      #expect((transposed.logMagnitude - first.logMagnitude).magnitude <= error + 1e-13)
    }
  }

  @Test func `elimination and the sum over all orders agree`() throws {
    for n in 0...6 {
      for seed in 0..<20 {
        let a = Self.matrix(n, n, UInt64(1000 * n + seed), 1)
        let determinant = try Determinant(of: a)
        // n! products of n factors of normal size
        let largest = Norm.lInfinity(Vector(a.elements))
        var size = 1.0
        for k in 1..<max(n + 1, 1) { size *= Double(k) * largest }
        #expect((determinant.value - leibnizDeterminant(of: a)).magnitude <= 1e-14 * size)
      }
    }
  }

  @Test func `of triangles it is the product of the diagonal`() throws {
    #expect(try Determinant(of: [[2, 5, 7], [0, -3, 11], [0, 0, 4]]).value == -24)
    #expect(try Determinant(of: .identity(50)).value == 1)
    #expect(try Determinant(of: [[-7]]).value == -7)
    #expect(try Determinant(of: Matrix(rows: 0, columns: 0, elements: [])).value == 1)
    #expect(try Determinant(of: Matrix(rows: 0, columns: 0, elements: [])).relativeError == 0)
  }

  @Test func `of permutations it is the sign`() throws {
    #expect(try Determinant(of: .permutation([1, 2, 0])).value == 1)
    #expect(try Determinant(of: .permutation([1, 0, 2])).value == -1)
    #expect(try Determinant(of: .permutation([3, 2, 1, 0])).value == 1)
  }

  @Test func `rotations have 1, reflections −1, projections 0`() throws {
    for n in 2...8 {
      let v = Self.matrix(1, n, UInt64(n), 1).row(0)
      let turn = PlaneRotation(degrees: 17).matrix(of: n, from: n - 1, to: 0)
      #expect((try Determinant(of: turn).value - 1).magnitude <= 1e-15)
      let mirror = try #require(Matrix.reflection(normal: v))
      #expect((try Determinant(of: mirror).value + 1).magnitude <= 1e-14)
      let shadow = try #require(Matrix.projection(on: v))
      #expect(try Determinant(of: shadow).value.magnitude <= 1e-15)
    }
  }

  @Test func `neither tiny nor huge entries spoil mantissa and logarithm`() throws {
    let a = Self.matrix(9, 9, 4, 1)
    let plain = try Determinant(of: a)
    for exponent in [-900, -700, 700, 900] {
      let scaled = try Determinant(of: Double(sign: .plus, exponent: exponent, significand: 1) * a)
      #expect(scaled.mantissa == plain.mantissa)
      #expect(scaled.exponent == plain.exponent + 9 * exponent)
      #expect(scaled.value == (exponent < 0 ? 0 : plain.sign * .infinity))
      #expect(
        (scaled.logMagnitude - plain.logMagnitude - 9 * Double(exponent) * log(2)).magnitude
          <= 1e-11)
    }
    // the mantissa stays between 1 and 2
    for seed in 0..<200 {
      let mantissa = try Determinant(of: Self.matrix(5, 5, UInt64(seed), 1)).mantissa.magnitude
      #expect(mantissa >= 1 && mantissa < 2)
    }
  }

  @Test func `a singular matrix is told, or it is said that nothing is certain`() throws {
    let zero = try Determinant(of: [[1, 2], [2, 4]])
    #expect(zero.value == 0 && zero.sign == 0 && zero.logMagnitude == -.infinity)
    #expect(zero.relativeError == .infinity)
    for n in 3...15 {
      // the last row is the sum of the others
      var a = Self.matrix(n, n, 300 + UInt64(n), 1)
      for j in 0..<n { a[n - 1, j] = (0..<n - 1).reduce(0) { $0 + a[$1, j] } }
      #expect(try Determinant(of: a).relativeError >= 0.1)
    }
    #expect(
      try Determinant(of: .diagonal(Vector(repeating: 0.1, count: 100))).relativeError < 1e-13)
  }

  @Test func `what has no determinant is refused in clear words`() {
    let cases: [(Matrix, String)] = [
      (
        [[1, 2, 3], [4, 5, 6]],
        "2 equations for 3 unknowns: elimination needs as many of one as of the other"
      ),
      ([[1, 2], [.infinity, 4]], "the element in row 2, column 1 is not a finite number"),
      ([[1.7e308, 0], [1.7e308, 1]], "the numbers leave the range of doubles: use other units"),
    ]
    for (matrix, words) in cases {
      let error = #expect(throws: LinearSystemError.self) { _ = try Determinant(of: matrix) }
      #expect(error?.description == words)
    }
  }

  @Test func `the sum over all orders is for small square matrices`() async {
    await #expect(processExitsWith: .failure) { _ = leibnizDeterminant(of: .identity(10)) }
    await #expect(processExitsWith: .failure) {
      _ = leibnizDeterminant(of: Matrix(rows: 2, columns: 3, repeating: 1))
    }
  }
}

@Suite struct `Areas with a sign` {
  @Test func `are exact on whole numbers, and exchange their sign with the sides`() {
    var generator = Generator(seed: 31)
    func whole() -> Int { generator.index(below: 1 << 26) - (1 << 25) }
    for _ in 0..<500 {
      let (a, b, c, d) = (whole(), whole(), whole(), whole())
      let (u, v) = (Vector([Double(a), Double(b)]), Vector([Double(c), Double(d)]))
      #expect(signedArea(u, v) == Double(a * d - b * c))
      #expect(signedArea(v, u) == -signedArea(u, v))
      #expect(signedArea(u, u) == 0)
    }
  }

  @Test func `keep their digits for nearly parallel sides, of any length`() {
    #expect(signedArea([134_217_729, 134_217_728], [134_217_728, 134_217_727]) == -1)
    #expect(signedArea([3e200, 0], [0, 2e-200]) == 6)
    #expect(signedArea([1e200, 0], [0, 1e200]) == .infinity)
    #expect(signedArea([1e-200, 0], [0, 1e-200]) == 0)
    #expect(signedArea([0, 0], [1, 2]) == 0)
    #expect(signedArea([1, .nan], [1, 2]).isNaN)
  }

  @Test func `need sides in the plane`() async {
    await #expect(processExitsWith: .failure) { _ = signedArea([1, 2, 3], [1, 2]) }
    await #expect(processExitsWith: .failure) { _ = signedArea([1, 2], [1]) }
  }
}

@Suite struct `Determinants of whole numbers` {
  @Test func `are exact where elimination rounds`() throws {
    var generator = Generator(seed: 77)
    for n in 1...8 {
      for _ in 0..<20 {
        let rows = (0..<n).map { _ in (0..<n).map { _ in Int64(generator.index(below: 21)) - 10 } }
        let exact = try #require(integerDeterminant(of: rows))
        let determinant = try Determinant(of: Matrix(rows.map { $0.map { Double($0) } }))
        // far below 1/2 for entries up to 10 and eight rows
        #expect(determinant.value.rounded() == Double(exact))
      }
    }
  }

  @Test func `find every singular matrix`() {
    #expect(integerDeterminant(of: [[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == 0)
    #expect(
      integerDeterminant(of: [[16, 3, 2, 13], [5, 10, 11, 8], [9, 6, 7, 12], [4, 15, 14, 1]]) == 0)
    #expect(integerDeterminant(of: [[0, 0], [3, 4]]) == 0)
    #expect(integerDeterminant(of: []) == 1)
  }

  @Test func `say where 64 bits are not enough`() {
    #expect(integerDeterminant(of: [[1 << 40, 0], [0, 1 << 40]]) == nil)
    #expect(integerDeterminant(of: [[1, 1 << 40], [1 << 40, 1]]) == nil)
    #expect(integerDeterminant(of: [[1, 1 << 31], [1 << 31, -(1 << 62)]]) == nil)
    #expect(integerDeterminant(of: [[1 << 31, 0], [0, 1 << 31]]) == 1 << 62)
  }

  @Test func `need a square`() async {
    await #expect(processExitsWith: .failure) { _ = integerDeterminant(of: [[1, 2], [3]]) }
  }
}
