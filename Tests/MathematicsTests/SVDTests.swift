import LinearAlgebra
import MathCore
import Testing

/// Matrices of many kinds and shapes, each with a name.
private enum Matrices {
  static func random(_ m: Int, _ n: Int, seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    return Matrix(
      rows: m, columns: n, elements: (0..<m * n).map { _ in generator.normal() })
  }

  /// Rows and columns that fall by constant factors.
  static func graded(_ m: Int, _ n: Int, rows: Double, columns: Double, seed: UInt64) -> Matrix {
    var a = random(m, n, seed: seed)
    var left = 1.0
    for i in 0..<m {
      var right = 1.0
      for j in 0..<n {
        a[i, j] *= left * right
        right *= columns
      }
      left *= rows
    }
    return a
  }

  static func scaled(_ a: Matrix, by factor: Double) -> Matrix {
    Matrix(rows: a.rows, columns: a.columns, elements: a.elements.map { $0 * factor })
  }

  static var all: [(name: String, matrix: Matrix)] {
    var all: [(String, Matrix)] = [
      ("empty", Matrix(rows: 0, columns: 0, elements: [])),
      ("no columns", Matrix(rows: 3, columns: 0, elements: [])),
      ("no rows", Matrix(rows: 0, columns: 4, elements: [])),
      ("one", [[-3]]), ("zero", Matrix(rows: 4, columns: 3, repeating: 0)),
      ("ones", Matrix(rows: 6, columns: 5, repeating: 1)), ("identity", .identity(7)),
      ("shift", Matrix((0..<8).map { i in (0..<8).map { $0 == i + 1 ? 1 : 0 } })),
      ("Hilbert", Matrix((0..<12).map { i in (0..<12).map { 1 / Double(i + $0 + 1) } })),
    ]
    for (m, n) in [
      (2, 2), (3, 2), (5, 5), (9, 4), (4, 9), (12, 6), (11, 6), (1, 6), (6, 1), (40, 3),
    ] {
      let seed = UInt64(10 * m + n)
      all.append(("random \(m) × \(n)", random(m, n, seed: seed)))
      all.append(("rank 1, \(m) × \(n)", random(m, 1, seed: seed) * random(1, n, seed: seed + 1)))
      all.append(("tiny \(m) × \(n)", scaled(random(m, n, seed: seed), by: 1e-200)))
      all.append(("least \(m) × \(n)", scaled(random(m, n, seed: seed), by: 0x1p-1000)))
      all.append(("huge \(m) × \(n)", scaled(random(m, n, seed: seed), by: 1e200)))
      all.append(("largest \(m) × \(n)", scaled(random(m, n, seed: seed), by: 1e305)))
      for (rows, columns) in [(1e-3, 1.0), (1, 1e-3), (1e-2, 1e-2), (1e3, 1), (1, 1e3), (30, 30)] {
        all.append(
          (
            "graded \(rows), \(columns), \(m) × \(n)",
            graded(m, n, rows: rows, columns: columns, seed: seed)
          ))
      }
    }
    return all
  }
}

private func largest(_ a: Matrix, less b: Matrix) -> Double {
  zip(a.elements, b.elements).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
}

@Suite struct `Singular value decomposition` {
  @Test func `A is U Σ Vᵀ with orthonormal U and V, by both methods`() throws {
    for (name, a) in Matrices.all {
      let k = min(a.rows, a.columns)
      let size = Double(max(a.rows, a.columns, 1))
      for (method, svd) in [
        ("Golub-Kahan", try SVD(of: a)), ("Jacobi", try JacobiSVD(of: a).result),
      ] {
        let s = svd.singularValues
        #expect(s.count == k, "\(name)")
        #expect(svd.left.rows == a.rows && svd.left.columns == k, "\(name)")
        #expect(svd.right.rows == a.columns && svd.right.columns == k, "\(name)")
        #expect(
          s.allSatisfy { $0 >= 0 } && zip(s, s.dropFirst()).allSatisfy { $0 >= $1 }, "\(name)")
        let norm = max(svd.norm2, .leastNormalMagnitude)
        // some roundings of the norm for each row or column
        #expect(
          largest(svd.lowRank(k), less: a) <= 16 * size * 0x1p-52 * norm, "\(method): \(name)")
        for vectors in [svd.left, svd.right] {
          let angles = largest(vectors.transposed * vectors, less: .identity(k))
          #expect(angles <= 16 * size * 0x1p-52, "\(method): \(name)")
        }
      }
    }
  }

  @Test func `both methods find the same values, and those of the transpose`() throws {
    for (name, a) in Matrices.all {
      let s = try SVD(of: a).singularValues
      let bound = 16 * Double(max(a.rows, a.columns, 1)) * 0x1p-52 * (s.first ?? 0)
      let other = try JacobiSVD(of: a).result.singularValues
      let transposed = try SVD(of: a.transposed).singularValues
      for i in s.indices {
        #expect((s[i] - other[i]).magnitude <= bound, "\(name)")
        #expect((s[i] - transposed[i]).magnitude <= bound, "\(name)")
      }
    }
  }

  @Test func `random bidiagonal matrices of any grading converge in few rounds`() throws {
    var generator = Generator(seed: 5)
    for trial in 0..<300 {
      let n = 2 + trial % 20
      let spread = [0.0, 3, 20, 150][trial % 4]
      var b = Matrix(rows: n, columns: n, repeating: 0)
      for i in 0..<n {
        for j in [i, i + 1] where j < n && generator.uniform() > 0.05 {
          let exponent = Int((spread * (2 * generator.uniform() - 1)).rounded())
          b[i, j] = Double(sign: .plus, exponent: exponent, significand: generator.uniform() + 0.5)
        }
      }
      let svd = try SVD(of: b, maxRounds: 8)
      #expect(largest(svd.lowRank(n), less: b) <= 16 * Double(n) * 0x1p-52 * svd.norm2)
    }
  }

  @Test func `each right vector has a positive largest entry`() throws {
    for (name, a) in Matrices.all {
      let right = try SVD(of: a).right
      for j in 0..<right.columns {
        let v = right.column(j)
        let most = v.reduce(0) { max($0, $1.magnitude) }
        let first = v.first { $0.magnitude >= (1 - 0x1p-26) * most }
        #expect((first ?? 1) > 0, "\(name)")
      }
    }
  }

  @Test func `columns of any length keep their digits with Jacobi`() throws {
    let a = Matrices.random(8, 5, seed: 3)
    let plain = try JacobiSVD(of: a).result.singularValues
    #expect(plain[4] > 0.01)
    // orthogonal columns of the lengths 2⁰, 2⁻²⁰⁰, 2⁻⁴⁰⁰
    let graded =
      [[3, 4, 0], [4, -3, 0], [0, 0, 5]] * Matrix.diagonal([1, 0x1p-200, 0x1p-400])
    #expect(
      try JacobiSVD(of: graded).result.singularValues == Vector([5, 5 * 0x1p-200, 5 * 0x1p-400]))
  }

  @Test func `no matrix of rank k comes nearer than the first k terms`() throws {
    let a = Matrices.random(9, 7, seed: 8)
    let svd = try SVD(of: a)
    for k in 0...7 {
      let best = Norm.l2(Vector(a.elements) - Vector(svd.lowRank(k).elements))
      let tail = Norm.l2(Vector(Array(svd.singularValues.dropFirst(k))))
      #expect((best - tail).magnitude <= 1e-14 * svd.norm2)
      for seed in 20..<30 as Range<UInt64> {
        guard k > 0 else { break }
        // the best combination of k random columns
        let q = try QRDecomposition(of: Matrices.random(9, k, seed: seed)).q
        let other = q * (q.transposed * a)
        #expect(Norm.l2(Vector(a.elements) - Vector(other.elements)) > best)
      }
    }
  }

  @Test func `the pseudo-inverse fulfils the conditions of Penrose`() throws {
    for (name, a) in Matrices.all where name.hasPrefix("random") || name.hasPrefix("rank") {
      let inverse = try SVD(of: a).pseudoInverse()
      #expect(largest(a * inverse * a, less: a) <= 1e-11, "\(name)")
      #expect(largest(inverse * a * inverse, less: inverse) <= 1e-11, "\(name)")
      #expect(largest((a * inverse).transposed, less: a * inverse) <= 1e-11, "\(name)")
      #expect(largest((inverse * a).transposed, less: inverse * a) <= 1e-11, "\(name)")
    }
  }

  @Test func `what cannot be decomposed is refused in one line`() throws {
    #expect(throws: SVDError.notFinite(row: 1, column: 0)) { try SVD(of: [[1, 2], [.nan, 4]]) }
    #expect(throws: SVDError.notFinite(row: 0, column: 1)) { try JacobiSVD(of: [[1, .infinity]]) }
    #expect(throws: SVDError.tooLarge) { try SVD(of: [[1.5e308, 1.5e308]]) }
    #expect(throws: SVDError.tooLarge) { try SVD(of: [[1e-300]]).solve([1e300]) }
    #expect(throws: SVDError.notConverged(rounds: 0)) {
      try SVD(of: [[1, 2, 3], [4, 5, 7], [6, 8, 3]], maxRounds: 0)
    }
    #expect(
      SVDError.notFinite(row: 1, column: 0).description
        == "the entry in row 2, column 1 is not a finite number")
    #expect(
      SVDError.tooLarge.description
        == "the result is too large for a number: give the matrix in another unit")
    #expect(
      SVDError.notConverged(rounds: 30).description
        == "the singular values have not converged after 30 rounds: allow more")
  }
}
