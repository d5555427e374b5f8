import LinearAlgebra
import MathCore
import Testing

@Suite struct `Kernels on random points` {
  static let semidefinite: [Kernel] = [
    .linear, .polynomial(degree: 1), .polynomial(degree: 4, gamma: 0.5, constant: 2),
    .rbf(gamma: 0.7), .laplacian(gamma: 0.7),
  ]

  static func points(_ count: Int, of d: Int, seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    return Matrix(
      rows: count, columns: d, elements: (0..<count * d).map { _ in generator.normal() })
  }

  @Test func `no eigenvalue of a Gram matrix is negative beyond rounding`() throws {
    for d in 1...5 {
      let x = Self.points(20, of: d, seed: UInt64(d))
      for kernel in Self.semidefinite {
        let values = try SymmetricEigendecomposition(of: gramMatrix(ofRowsOf: x, by: kernel)).values
        #expect(values[19] >= -20 * 0x1p-50 * values[0])
      }
    }
  }

  @Test func `the sigmoid is not positive semidefinite`() throws {
    let gram = gramMatrix(ofRowsOf: [[1], [2]], by: .sigmoid(gamma: 1, constant: -1))
    #expect(try SymmetricEigendecomposition(of: gram).values[1] < -0.4)
    #expect(gram[0, 0] == 0)
  }

  @Test func `tiles give the same bits as pairs, and both triangles are equal`() {
    for n in [0, 1, 64, 65, 130] {
      let (x, y) = (Self.points(n, of: 3, seed: 5), Self.points(67, of: 3, seed: 6))
      for kernel in Self.semidefinite {
        let (gram, other) = (
          gramMatrix(ofRowsOf: x, by: kernel), similarities(ofRowsOf: x, toRowsOf: y, by: kernel)
        )
        #expect(gram == gram.transposed && other.rows == n && other.columns == 67)
        for i in stride(from: 0, to: n, by: 9) {
          for j in 0..<n {
            #expect(gram[max(i, j), min(i, j)] == kernel(x.row(max(i, j)), x.row(min(i, j))))
          }
          for j in 0..<67 { #expect(other[i, j] == kernel(x.row(i), y.row(j))) }
        }
      }
    }
  }

  @Test func `the quadratic kernel is the dot product of its features`() {
    for d in 0...8 {
      let x = Self.points(2, of: d, seed: UInt64(d) + 40)
      let (u, v) = (x.row(0), x.row(1))
      for c in [0, 0.5, 3] {
        let (fu, fv) = (
          quadraticFeatures(of: u, constant: c), quadraticFeatures(of: v, constant: c)
        )
        #expect(fu.count == (c == 0 ? d * (d + 1) / 2 : (d + 1) * (d + 2) / 2))
        let size = (Norm.l2(u) * Norm.l2(v) + c) * (Norm.l2(u) * Norm.l2(v) + c)
        let kernel = Kernel.polynomial(degree: 2, gamma: 1, constant: c)(u, v)
        #expect((dot(fu, fv) - kernel).magnitude <= Double(d + 4) * 0x1p-51 * (size + 1e-300))
      }
    }
  }

  @Test func `centring a linear Gram matrix centres the points`() {
    let x = Self.points(30, of: 4, seed: 3)
    let means = (0..<4).map { x.column($0).sum / 30 }
    let centred = Matrix((0..<30).map { (x.row($0) - Vector(means)).elements })
    let (a, b) = (
      centredGramMatrix(gramMatrix(ofRowsOf: x, by: .linear)),
      gramMatrix(ofRowsOf: centred, by: .linear)
    )
    for k in 0..<900 { #expect((a.elements[k] - b.elements[k]).magnitude < 2e-14) }
    #expect(centredGramMatrix(Matrix(rows: 0, columns: 0, elements: [])).elements == [])
  }

  @Test func `distances in feature space`() throws {
    #expect(featureDistance([1, 2], [4, 6], by: .linear) == 5)
    #expect(featureDistance([1, 2], [1, 2], by: .rbf(gamma: 3)) == 0)
    #expect(featureDistance([1], [2], by: .sigmoid(gamma: 1, constant: -1)) == nil)
    #expect(featureDistance([1e200], [0], by: .linear) == nil)
    let far = try #require(featureDistance([0], [40], by: .laplacian(gamma: 2)))
    #expect((far - 2.0.squareRoot()).magnitude < 1e-15)
  }

  @Test func `points and powers that make no sense are refused`() async {
    await #expect(processExitsWith: .failure) { _ = Kernel.linear([1, 2], [1]) }
    await #expect(processExitsWith: .failure) { _ = Kernel.polynomial(degree: 0)([1], [1]) }
    await #expect(processExitsWith: .failure) { _ = quadraticFeatures(of: [1], constant: -1) }
    await #expect(processExitsWith: .failure) { _ = KernelRidge(kernel: .linear, penalty: 0) }
  }
}

@Suite struct `Kernel ridge regression` {
  @Test func `with the linear kernel it is ridge regression without intercept`() throws {
    // one feature: w = Σ x y / (Σ x² + λ)
    let (x, y): (Matrix, Vector) = ([[1], [2], [3]], [1, 3, 2])
    let f = try KernelRidge(kernel: .linear, penalty: 0.5).fit(x, to: y)
    #expect((f(atRowsOf: [[2]])[0] - 2 * 13 / 14.5).magnitude < 1e-14)
  }

  @Test func `the equations hold, and a small penalty lets it pass through the points`() throws {
    let x = `Kernels on random points`.points(25, of: 2, seed: 8)
    let y = Vector((0..<25).map { x[$0, 0] * x[$0, 0] - x[$0, 1] })
    for kernel in `Kernels on random points`.semidefinite {
      let f = try KernelRidge(kernel: kernel, penalty: 0.1).fit(x, to: y)
      // K α + λ α = y
      let residual = f(atRowsOf: x) + 0.1 * f.coefficients - y
      #expect(Norm.lInfinity(residual) < 1e-9)
    }
    let exact = try KernelRidge(kernel: .laplacian(gamma: 1), penalty: 1e-10).fit(x, to: y)
    #expect(Norm.lInfinity(exact(atRowsOf: x) - y) < 1e-7)
  }

  @Test func `a matrix that is not positive definite is refused, and no points give nothing`()
    throws
  {
    #expect(throws: CholeskyError.notPositiveDefinite(order: 2)) {
      try KernelRidge(kernel: .sigmoid(gamma: 1, constant: -1), penalty: 0.1).fit(
        [[1], [2]], to: [1, -1])
    }
    #expect(throws: CholeskyError.notFinite(row: 0, column: 0)) {
      try KernelRidge(kernel: .linear, penalty: 1).fit([[1e200]], to: [1])
    }
    let none = try KernelRidge(kernel: .linear, penalty: 1).fit(
      Matrix(rows: 0, columns: 2, elements: []), to: [])
    #expect(none(atRowsOf: [[1, 2]]) == [0])
  }
}
