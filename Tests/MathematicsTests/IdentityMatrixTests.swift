import LinearAlgebra
import MathCore
import Testing

@Suite struct `The matrix that changes nothing` {
  private static let matrix = `Maps and their matrices`.matrix

  @Test func `products with it are exact at every scale`() {
    for n in 1...10 {
      for scale in [1, 1e-200, 1e200, .leastNormalMagnitude] {
        let a = Self.matrix(n, n + 1, UInt64(n), scale)
        #expect(Matrix.identity(n) * a == a)
        #expect(a * Matrix.identity(n + 1) == a)
        #expect(Matrix.identity(n + 1) * a.row(0) == a.row(0))
      }
    }
    #expect(Matrix.identity(0) == Matrix(rows: 0, columns: 0, elements: []))
    #expect(Matrix.identity(1) == [[1]])
  }

  @Test func `a diagonal matrix stretches each axis by its factor`() {
    #expect(Matrix.diagonal([2, -3, 0]) * [5, 7, 11] == [10, -21, 0])
    #expect(Matrix.diagonal([2, 3]) * Matrix.diagonal([5, 7]) == .diagonal([10, 21]))
  }

  @Test func `its rows in another order bring components into that order, and back`() {
    var generator = Generator(seed: 5)
    for n in 0...20 {
      let order = generator.permutation(of: n)
      let p = Matrix.permutation(order)
      let x = Vector((0..<n).map { Double($0 * $0) })
      #expect(p * x == Vector(order.map { x[$0] }))
      #expect(p.transposed * (p * x) == x)
      #expect(p.transposed * p == .identity(n))
      // an order after an order
      let other = generator.permutation(of: n)
      #expect(.permutation(other) * p == Matrix.permutation(other.map { order[$0] }))
    }
    #expect(Matrix.permutation(Array(0..<6)) == .identity(6))
  }

  @Test func `a multiple of it added moves every eigenvalue by as much`() throws {
    for n in 1...12 {
      let b = Self.matrix(n, n, 60 + UInt64(n), 1)
      let a = b * b.transposed
      let values = try SymmetricEigendecomposition(of: a).values
      let shifted = try SymmetricEigendecomposition(of: a.addingToDiagonal(-2.5)).values
      let rounding = 16 * Double(n) * 0x1p-52 * (Norm.lInfinity(values) + 2.5)
      #expect(
        Norm.lInfinity.distance(shifted, values - Vector(repeating: 2.5, count: n)) <= rounding)
      #expect(a.addingToDiagonal(0) == a)
    }
  }

  @Test func `how far a matrix is from it`() {
    for n in 0...9 { #expect(Matrix.identity(n).distanceFromIdentity == 0) }
    #expect(Matrix([[1, 0.25], [-0.5, 1]]).distanceFromIdentity == 0.5)
    #expect(Matrix([[-1, 0], [0, 1]]).distanceFromIdentity == 2)
    #expect(Matrix([[1, .nan], [0, 1]]).distanceFromIdentity.isNaN)
    #expect(Matrix([[1, 1e200], [0, 1]]).distanceFromIdentity == 1e200)
  }

  @Test func `a matrix that is not square has none beside it`() async {
    await #expect(processExitsWith: .failure) {
      _ = Matrix(rows: 2, columns: 3, repeating: 1).addingToDiagonal(1)
    }
    await #expect(processExitsWith: .failure) {
      _ = Matrix(rows: 3, columns: 2, repeating: 1).distanceFromIdentity
    }
    await #expect(processExitsWith: .failure) { _ = Matrix.permutation([0, 2]) }
  }
}

@Suite struct `Kronecker products` {
  @Test func `each number becomes a block`() {
    #expect(
      Matrix.kroneckerProduct([[1, 2], [3, 4]], [[0, 1], [1, 0]])
        == [[0, 1, 0, 2], [1, 0, 2, 0], [0, 3, 0, 4], [3, 0, 4, 0]])
    #expect(Matrix.kroneckerProduct([[2, -1]], [[1], [10]]) == [[2, -1], [20, -10]])
    #expect(Matrix.kroneckerProduct(.identity(3), .identity(4)) == .identity(12))
    let empty = Matrix(rows: 0, columns: 2, elements: [])
    #expect(
      Matrix.kroneckerProduct(empty, [[1, 2, 3]]) == Matrix(rows: 0, columns: 6, elements: []))
  }

  @Test func `a product of products is the product of the parts`() {
    var generator = Generator(seed: 21)
    func wholes(_ m: Int, _ n: Int) -> Matrix {
      Matrix(
        rows: m, columns: n,
        elements: (0..<m * n).map { _ in Double(generator.index(below: 19)) - 9 })
    }
    for n in 1...5 {
      let (a, b, c, d) = (wholes(n, 3), wholes(2, n), wholes(3, n + 1), wholes(n, 2))
      // (A ⊗ B)(C ⊗ D) = A C ⊗ B D
      #expect(
        Matrix.kroneckerProduct(a, b) * .kroneckerProduct(c, d)
          == .kroneckerProduct(a * c, b * d))
    }
  }
}
