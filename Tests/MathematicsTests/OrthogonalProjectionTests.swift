import LinearAlgebra
import MathCore
import Testing

/// Seeded matrices whose columns are hard to make orthonormal.
enum HardColumns {
  static func normal(_ m: Int, _ n: Int, seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    return Matrix(rows: m, columns: n, elements: (0..<m * n).map { _ in generator.normal() })
  }

  /// Columns of very different lengths.
  static func graded(_ m: Int, _ n: Int, seed: UInt64) -> Matrix {
    var a = normal(m, n, seed: seed)
    for j in 0..<n {
      let unit = Double(sign: .plus, exponent: 120 * (j - n / 2), significand: 1)
      for i in 0..<m { a[i, j] *= unit }
    }
    return a
  }

  /// The first column, plus ever smaller parts of the others.
  static func nearlyDependent(_ m: Int, _ n: Int, seed: UInt64) -> Matrix {
    var a = normal(m, n, seed: seed)
    for j in 1..<max(n, 1) {
      let share = Double(sign: .plus, exponent: -8 * j, significand: 1)
      for i in 0..<m { a[i, j] = a[i, 0] + share * a[i, j] }
    }
    return a
  }

  static func scaled(_ a: Matrix, by unit: Double) -> Matrix {
    Matrix(rows: a.rows, columns: a.columns, elements: a.elements.map { $0 * unit })
  }

  static func all() -> [Matrix] {
    var matrices: [Matrix] = []
    for seed in 1...12 as ClosedRange<UInt64> {
      let n = 1 + Int(seed) % 6
      matrices += [
        normal(n + 3, n, seed: seed), graded(n + 3, n, seed: seed),
        nearlyDependent(n + 3, n, seed: seed), scaled(normal(n + 3, n, seed: seed), by: 1e200),
        scaled(normal(n + 3, n, seed: seed), by: 1e-200), normal(n, n, seed: seed),
      ]
    }
    return matrices
      + [[[7]], [[-1e-300]], Matrix(rows: 3, columns: 0, elements: []), Matrix([])]
  }
}

@Suite struct `Orthonormal bases` {
  @Test func `are orthonormal to the last digits, however dependent the columns nearly are`()
    throws
  {
    for a in HardColumns.all() {
      let basis = try OrthonormalBasis(spanning: a)
      #expect(basis.vectors.count == a.columns && basis.rows == a.rows)
      #expect(lossOfOrthogonality(basis.matrix) <= Double(a.rows + 4) * 0x1p-52)
    }
  }

  @Test func `span the columns that they are made of`() throws {
    for a in HardColumns.all() {
      let basis = try OrthonormalBasis(spanning: a)
      for j in 0..<a.columns {
        let column = a.column(j)
        let projection = try #require(SubspaceProjection(of: column, on: basis))
        let bound = Double(4 * (a.rows + a.columns)) * 0x1p-52 * Norm.l2(column)
        #expect(Norm.l2(projection.residual) <= bound)
      }
    }
  }

  @Test func `the first columns alone decide the first vectors`() throws {
    let a = HardColumns.normal(6, 4, seed: 3)
    let all = try OrthonormalBasis(spanning: a)
    for k in 1...4 {
      let first = Matrix(columns: (0..<k).map { a.column($0) })
      #expect(try OrthonormalBasis(spanning: first).vectors == Array(all.vectors.prefix(k)))
    }
  }

  @Test func `combinations are dropped on request, and refused without it`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let a = HardColumns.normal(7, 3, seed: seed)
      let (u, v, w) = (a.column(0), a.column(1), a.column(2))
      let columns = Matrix(columns: [u, 1e100 * u, v, u - 3 * v, w, Vector(repeating: 0, count: 7)])
      #expect(try OrthonormalBasis(spanning: columns, dependent: .dropped).kept == [0, 2, 4])
      #expect(throws: OrthonormalBasisError.dependent(column: 1)) {
        try OrthonormalBasis(spanning: columns)
      }
    }
  }

  @Test func `errors say what to do`() {
    #expect(
      "\(OrthonormalBasisError.dependent(column: 2))"
        == "column 3 is a combination of those before it: leave it out")
    #expect(throws: OrthonormalBasisError.notFinite(row: 1, column: 0)) {
      try OrthonormalBasis(spanning: [[1], [.infinity]])
    }
    #expect(
      "\(OrthonormalBasisError.notFinite(row: 1, column: 0))"
        == "the element in row 2, column 1 is not a finite number")
  }
}

@Suite struct `Projections on a flat space` {
  private func cases() throws -> [(x: Vector, basis: OrthonormalBasis)] {
    try HardColumns.all().enumerated().map { i, a in
      (
        Vector(HardColumns.normal(a.rows, 1, seed: UInt64(i) + 100).elements),
        try OrthonormalBasis(spanning: a)
      )
    }
  }

  @Test func `the residual is orthogonal to the space, and Pythagoras holds`() throws {
    for (x, basis) in try cases() {
      let p = try #require(SubspaceProjection(of: x, on: basis))
      let rounding = Double(4 * (x.count + 4)) * 0x1p-52
      for q in basis.vectors { #expect(dot(q, p.residual).magnitude <= rounding * Norm.l2(x)) }
      let square = dot(x, x)
      let sum = dot(p.shadow, p.shadow) + dot(p.residual, p.residual)
      #expect((sum - square).magnitude <= 4 * rounding * square)
      #expect(Norm.l2(p.shadow + p.residual - x) <= rounding * Norm.l2(x))
    }
  }

  @Test func `projecting twice is projecting once`() throws {
    for (x, basis) in try cases() {
      let p = try #require(SubspaceProjection(of: x, on: basis))
      let again = try #require(SubspaceProjection(of: p.shadow, on: basis))
      let rounding = Double(8 * (x.count + 4)) * 0x1p-52
      #expect(Norm.l2(again.shadow - p.shadow) <= rounding * Norm.l2(x))
    }
  }

  @Test func `the mirror image is as long, and its own mirror image is the vector`() throws {
    for (x, basis) in try cases() {
      let image = try #require(SubspaceProjection(of: x, on: basis)).reflection
      let back = try #require(SubspaceProjection(of: image, on: basis)).reflection
      let rounding = Double(8 * (x.count + 4)) * 0x1p-52 * Norm.l2(x)
      #expect((Norm.l2(image) - Norm.l2(x)).magnitude <= rounding)
      #expect(Norm.l2(back - x) <= 2 * rounding)
    }
  }

  @Test func `on one column it is the projection on a line`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let a = HardColumns.normal(5, 2, seed: seed)
      let line = try #require(Projection(of: a.column(0), on: a.column(1)))
      let basis = try OrthonormalBasis(spanning: Matrix(columns: [a.column(1)]))
      let flat = try #require(SubspaceProjection(of: a.column(0), on: basis))
      #expect(Norm.l2(line.shadow - flat.shadow) <= 1e-14)
      #expect((line.length - flat.coordinates[0]).magnitude <= 1e-14)
    }
  }

  @Test func `no vectors span the origin alone, and all of them the whole space`() throws {
    let none = try OrthonormalBasis(spanning: Matrix(rows: 2, columns: 0, elements: []))
    let onNone = try #require(SubspaceProjection(of: [3, 4], on: none))
    #expect(onNone.shadow == [0, 0] && onNone.residual == [3, 4] && onNone.coordinates == [])
    let all = try OrthonormalBasis(spanning: [[1, 0], [0, 1]])
    let onAll = try #require(SubspaceProjection(of: [3, 4], on: all))
    #expect(onAll.shadow == [3, 4] && onAll.residual == [0, 0])
  }
}

@Suite struct `Inner products` {
  @Test func `the identity gives the dot product`() throws {
    let inner = try InnerProduct(Matrix.identity(4))
    for seed in 1...20 as ClosedRange<UInt64> {
      let a = HardColumns.normal(4, 2, seed: seed)
      let (x, y) = (a.column(0), a.column(1))
      #expect(inner(x, y) == dot(x, y))
      #expect(inner.angle(between: x, and: y) == angle(between: x, and: y))
    }
  }

  @Test func `a dot product of coordinates is the inner product of the vectors`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let b = HardColumns.normal(6, 4, seed: seed)
      let inner = try InnerProduct(b.transposed * b)
      let a = HardColumns.normal(4, 2, seed: seed + 50)
      let (x, y) = (a.column(0), a.column(1))
      // ⟨x, y⟩ = (B x) · (B y)
      let expected = dot(b * x, b * y)
      let scale = Norm.l2(b * x) * Norm.l2(b * y)
      #expect((inner(x, y) - expected).magnitude <= 1e-13 * scale)
      let coordinates = dot(inner.coordinates(of: x), inner.coordinates(of: y))
      #expect((coordinates - expected).magnitude <= 1e-11 * scale)
      #expect((inner.length(of: x) - Norm.l2(b * x)).magnitude <= 1e-11 * Norm.l2(b * x))
    }
  }

  @Test func `what is no inner product is refused in words`() {
    func message(_ m: Matrix) -> String {
      do throws(InnerProductError) {
        _ = try InnerProduct(m)
        return "no error"
      } catch {
        return "\(error)"
      }
    }
    #expect(message([[1, 2], [2, 5]]) == "no error")
    #expect(
      message([[1, 2], [2, 4]])
        == "the matrix is not positive definite: some vector of the first 2 axes has no positive "
        + "length")
    #expect(
      message([[1, 2], [0, 4]])
        == "the elements (1, 2) and (2, 1) differ: an inner product needs a symmetric matrix")
    #expect(
      message([[1, 2]])
        == "a matrix of 1 rows and 2 columns gives no inner product: it must be square")
    #expect(
      message([[.infinity]])
        == "the element in row 1, column 1 is not finite or too large: divide the matrix by a "
        + "large number first")
  }
}

@Suite struct `Right angles` {
  @Test func `a residual stands at one, a vector that is nudged does not`() throws {
    for seed in 1...50 as ClosedRange<UInt64> {
      var generator = Generator(seed: seed)
      let u: Vector = [generator.normal(), generator.normal()]
      #expect(areOrthogonal(u, [-u[1], u[0]]))
      #expect(!areOrthogonal(u, [-u[1] * (1 + 1e-12), u[0]]))
    }
  }

  @Test func `orthonormal columns lose nothing`() {
    #expect(lossOfOrthogonality(Matrix.identity(5)) == 0)
    #expect(lossOfOrthogonality(Matrix(rows: 3, columns: 0, elements: [])) == 0)
    #expect(lossOfOrthogonality([[1, 1], [0, 0]]) == 1)
  }

  @Test func `vectors of different lengths are a mistake of the program`() async {
    await #expect(processExitsWith: .failure) { _ = areOrthogonal([1, 2], [1]) }
    await #expect(processExitsWith: .failure) {
      let basis = try OrthonormalBasis(spanning: [[1], [0]])
      _ = SubspaceProjection(of: [1, 2, 3], on: basis)
    }
  }
}
