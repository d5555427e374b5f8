import LinearAlgebra
import MathCore
import Testing

/// A matrix divided by a power of two near its largest element, so that products stay in range.
private func scaled(_ a: Matrix) -> (matrix: Matrix, unit: Double) {
  let largest = a.elements.reduce(0) { max($0, $1.magnitude) }
  guard largest > 0 else { return (a, 1) }
  let unit = Double(sign: .plus, exponent: largest.exponent, significand: 1)
  return (Matrix(rows: a.rows, columns: a.columns, elements: a.elements.map { $0 / unit }), unit)
}

private func divided(_ a: Matrix, by unit: Double) -> Matrix {
  Matrix(rows: a.rows, columns: a.columns, elements: a.elements.map { $0 / unit })
}

/// max |aᵢⱼ − bᵢⱼ|.
private func distance(_ a: Matrix, _ b: Matrix) -> Double {
  zip(a.elements, b.elements).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
}

/// max |QᵀQ − I|.
private func slant(_ q: Matrix) -> Double {
  distance(q.transposed * q, Matrix.identity(q.columns))
}

/// The rows or columns of a matrix in another order.
private func rows(_ order: [Int], of a: Matrix) -> Matrix {
  Matrix(
    rows: a.rows, columns: a.columns,
    elements: order.flatMap { a.row($0).elements })
}

/// The factorizations put together again.
///
/// With u = 2⁻⁵² and elements of at most 2 in the scaled
/// matrix, each product of n terms adds n u of the sizes that it multiplies; what else is allowed
/// stands at each test.
@Suite struct `Factorizations` {
  @Test func `P A is L U, with multiples of at most 1`() throws {
    for (name, a) in HardMatrices.squares {
      let lu = try LUDecomposition(of: a)
      let (b, unit) = scaled(a)
      let (lower, upper) = (lu.lower, divided(lu.upper, by: unit))
      let n = Double(a.rows)
      // n roundings of the elements on the way, which are as large as those of L U
      let size = upper.elements.reduce(0) { max($0, $1.magnitude) }
      #expect(
        distance(lower * upper, rows(lu.permutation, of: b)) <= 2 * n * 0x1p-52 * size, "\(name)")
      #expect(lower.elements.allSatisfy { $0.magnitude <= 1 }, "\(name)")
      #expect(Set(lu.permutation) == Set(0..<a.rows), "\(name)")
      for i in 0..<a.rows {
        #expect(lower[i, i] == 1)
        for j in i + 1..<max(a.rows, i + 1) { #expect(lower[i, j] == 0 && upper[j, i] == 0) }
      }
    }
  }

  @Test func `A is L Lᵀ, to roundings of the diagonal elements of its own row and column`() throws {
    for (name, a) in HardMatrices.definite {
      let lower = try CholeskyDecomposition(of: a).lower
      let n = a.rows
      for i in 0..<n {
        #expect(lower[i, i] > 0, "\(name)")
        for j in 0..<n {
          // both rows brought to length 1 first: |eᵢⱼ| ≤ (n + 1) u √(aᵢᵢ aⱼⱼ), and the product as much
          let (u, v) = (lower.row(i) / a[i, i].squareRoot(), lower.row(j) / a[j, j].squareRoot())
          let element = a[i, j] / a[i, i].squareRoot() / a[j, j].squareRoot()
          #expect((dot(u, v) - element).magnitude <= 2 * Double(n + 3) * 0x1p-52, "\(name)")
        }
      }
    }
  }

  @Test func `A P is Q R with orthonormal columns, pivoted or not`() throws {
    for (name, a) in HardMatrices.squares + HardMatrices.rectangles {
      for pivoting in [QRDecomposition.Pivoting.none, .columns] {
        let qr = try QRDecomposition(of: a, pivoting: pivoting)
        let (b, unit) = scaled(a)
        let (q, r) = (qr.q, divided(qr.r, by: unit))
        let permuted = rows(qr.permutation, of: b.transposed).transposed
        let (m, k) = (Double(a.rows), Double(min(a.rows, a.columns)))
        // k mirrors of m numbers, each with some roundings of the length of a column, below 2 √m
        let bound = 8 * (m + 4) * k * 0x1p-52
        #expect(slant(q) <= bound, "\(name)")
        #expect(distance(q * r, permuted) <= bound * 2 * m.squareRoot(), "\(name)")
        for i in 0..<r.rows {
          #expect(r[i, i] >= 0, "\(name)")
          for j in 0..<i { #expect(r[i, j] == 0, "\(name)") }
        }
        guard pivoting == .columns else { continue }
        // no later diagonal element is longer, but for the roundings of a column
        for i in 1..<max(r.rows, 1) {
          #expect(
            r[i, i] <= r[i - 1, i - 1] * (1 + bound) + bound * 2 * m.squareRoot() * 0x1p-20,
            "\(name)")
        }
      }
    }
  }

  @Test func `A is V Λ Vᵀ with orthonormal eigenvectors`() throws {
    for (name, square) in HardMatrices.squares {
      let a = 0.5 * (square + square.transposed)
      let eigen = try SymmetricEigendecomposition(of: a)
      let (b, unit) = scaled(a)
      let n = Double(a.rows)
      let product =
        eigen.vectors * Matrix.diagonal(eigen.values / unit) * eigen.vectors.transposed
      // a backward error of 8 n u ‖A‖, ‖A‖ at most 2 n, and two products
      #expect(distance(product, b) <= 20 * n * n * 0x1p-52, "\(name)")
      #expect(slant(eigen.vectors) <= 8 * n * 0x1p-52, "\(name)")
    }
  }

  @Test func `A is U Σ Vᵀ with orthonormal singular vectors and falling values`() throws {
    for (name, a) in HardMatrices.squares + HardMatrices.rectangles {
      let svd = try SVD(of: a)
      let (b, unit) = scaled(a)
      let (m, n) = (Double(a.rows), Double(a.columns))
      let size = max(m, n)
      let product =
        svd.left * Matrix.diagonal(svd.singularValues / unit) * svd.right.transposed
      // a backward error of 8 (m + n) u ‖A‖, ‖A‖ at most 2 √(m n), and two products
      #expect(distance(product, b) <= 40 * size * size * 0x1p-52, "\(name)")
      #expect(slant(svd.left) <= 16 * size * 0x1p-52, "\(name)")
      #expect(slant(svd.right) <= 16 * size * 0x1p-52, "\(name)")
      #expect(svd.singularValues.allSatisfy { $0 >= 0 }, "\(name)")
      for (large, small) in zip(svd.singularValues, svd.singularValues.dropFirst()) {
        #expect(large >= small, "\(name)")
      }
    }
  }

  @Test func `the rank is found by pivoted columns and by singular values`() throws {
    for n in [2, 3, 5, 9, 16] {
      for k in 1...n {
        for scale in [1, 1e-200, 1e200] {
          let a = scale * HardMatrices.rank(k, n + 2, n, seed: UInt64(100 * n + k))
          #expect(try QRDecomposition(of: a, pivoting: .columns).rank() == k, "\(k) of \(n)")
          #expect(try SVD(of: a).rank() == k, "\(k) of \(n)")
        }
      }
    }
  }

  @Test func `four ways to one determinant agree`() throws {
    for (name, a) in HardMatrices.definite where name.hasPrefix("gram") {
      let (lower, upper) = (
        try CholeskyDecomposition(of: a).lower, try LUDecomposition(of: a).upper
      )
      let squares = (0..<a.rows).reduce(1) { $0 * lower[$1, $1] * lower[$1, $1] }
      let values = try SymmetricEigendecomposition(of: a).values
      let singular = try SVD(of: a).singularValues
      let diagonal = Vector((0..<a.rows).map { upper[$0, $0].magnitude })
      for factors in [diagonal, values, singular] {
        // eigenvalues from 1 to some 50: roundings of the largest, by the least, for each of 13
        #expect((factors.reduce(1) { $0 * $1 } - squares).magnitude <= 1e-11 * squares, "\(name)")
      }
    }
  }
}

@Suite struct `Factorizations that cannot be` {
  @Test func `each refuses what is not finite, with its own error`() {
    for bad in [Double.nan, .infinity, -.infinity] {
      let a: Matrix = [[1, 0], [0, bad]]
      #expect(throws: LinearSystemError.notFinite(row: 1, column: 1)) { try LUDecomposition(of: a) }
      #expect(throws: CholeskyError.notFinite(row: 1, column: 1)) {
        try CholeskyDecomposition(of: a)
      }
      #expect(throws: QRDecompositionError.notFinite(row: 1, column: 1)) {
        try QRDecomposition(of: a)
      }
      #expect(throws: EigendecompositionError.notFinite(row: 1, column: 1)) {
        try SymmetricEigendecomposition(of: a)
      }
      #expect(throws: SVDError.notFinite(row: 1, column: 1)) { try SVD(of: a) }
    }
  }

  @Test func `a square is asked for where it is needed`() {
    let a = Matrix(rows: 2, columns: 3, repeating: 1)
    #expect(throws: LinearSystemError.notSquare(rows: 2, columns: 3)) { try LUDecomposition(of: a) }
    #expect(throws: CholeskyError.notSquare(rows: 2, columns: 3)) {
      try CholeskyDecomposition(of: a)
    }
    #expect(throws: EigendecompositionError.notSquare(rows: 2, columns: 3)) {
      try SymmetricEigendecomposition(of: a)
    }
  }

  @Test func `a singular matrix is decomposed by all but Cholesky, and solved by none`() throws {
    let a: Matrix = [[1, 2, 3], [2, 4, 6], [3, 6, 9]]
    let lu = try LUDecomposition(of: a)
    #expect(lu.isSingular)
    #expect(lu.reciprocalConditionEstimate == 0)
    #expect(throws: LinearSystemError.singular(column: 1)) { try lu.solve([1, 2, 3]) }
    #expect(throws: CholeskyError.notPositiveDefinite(order: 2)) {
      try CholeskyDecomposition(of: a)
    }
    #expect(try QRDecomposition(of: a, pivoting: .columns).rank() == 1)
    #expect(try SVD(of: a).rank() == 1)
    // 14 is the trace, the rest 0 within 24 roundings of it
    let values = try SymmetricEigendecomposition(of: a).values
    #expect((values[0] - 14).magnitude <= 14 * 24 * 0x1p-52)
    #expect(values[1].magnitude <= 14 * 24 * 0x1p-52)
  }

  @Test func `a matrix that is symmetric in one half only is refused`() {
    let a: Matrix = [[2, 1], [0, 2]]
    #expect(throws: CholeskyError.notSymmetric(row: 0, column: 1)) {
      try CholeskyDecomposition(of: a)
    }
    #expect(throws: EigendecompositionError.notSymmetric(row: 0, column: 1)) {
      try SymmetricEigendecomposition(of: a)
    }
  }
}
