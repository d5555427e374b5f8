import LinearAlgebra
import MathCore
import Testing

/// B Bᵀ + I of independent normal numbers.
private func definite(_ n: Int, seed: UInt64) -> Matrix {
  var a = SymmetricMatrices.gram(n, rank: n, seed: seed)
  for i in 0..<n { a[i, i] += 1 }
  return a
}

/// What a piece of work is refused with.
private func message(_ work: () throws(CholeskyError) -> Void) -> String {
  do throws(CholeskyError) {
    try work()
    return "no error"
  } catch {
    return "\(error)"
  }
}

@Suite struct `The Cholesky decomposition` {
  @Test func `has the bits of three plain loops, whatever the number of rows`() throws {
    for n in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 33, 64] {
      let a = definite(n, seed: UInt64(n))
      var l = Matrix(rows: n, columns: n, repeating: 0)
      for i in 0..<n {
        for j in 0...i {
          var sum = a[i, j]
          for k in 0..<j { sum -= l[i, k] * l[j, k] }
          l[i, j] = i == j ? sum.squareRoot() : sum / l[j, j]
        }
      }
      #expect(try CholeskyDecomposition(of: a).lower == l, "\(n) rows")
    }
  }

  @Test func `units that are powers of two change no bit`() throws {
    var generator = Generator(seed: 3)
    for n in 1...12 {
      let a = definite(n, seed: UInt64(n))
      let lower = try CholeskyDecomposition(of: a).lower
      let powers = (0..<n).map { _ in
        Double(sign: .plus, exponent: generator.index(below: 1_000) - 500, significand: 1)
      }
      var scaled = a
      for i in 0..<n { for j in 0..<n { scaled[i, j] = a[i, j] * powers[i] * powers[j] } }
      let other = try CholeskyDecomposition(of: scaled).lower
      for i in 0..<n { for j in 0..<n { #expect(other[i, j] == lower[i, j] * powers[i]) } }
    }
  }

  @Test func `solves and whitens column by column as it does alone`() throws {
    var generator = Generator(seed: 4)
    for n in [1, 3, 6, 11] {
      let factor = try CholeskyDecomposition(of: definite(n, seed: 9))
      let b = Matrix(
        rows: n, columns: 4, elements: (0..<4 * n).map { _ in generator.normal() })
      let (x, y) = (try factor.solve(b), try factor.whitened(b))
      for j in 0..<4 {
        #expect(try x.column(j) == factor.solve(b.column(j)))
        #expect(try y.column(j) == factor.whitened(b.column(j)))
        // xᵀ A⁻¹ x = ‖L⁻¹ x‖²: both sums of n terms, with errors enlarged by a condition below 100
        let squares = dot(y.column(j), y.column(j))
        #expect((dot(b.column(j), x.column(j)) - squares).magnitude <= 1e-12 * squares)
      }
    }
  }

  @Test func `the log determinant of a large matrix is finite where its determinant is not`() throws
  {
    for (diagonal, sign) in [(1e-200, -1.0), (1e200, 1.0)] {
      let factor = try CholeskyDecomposition(
        of: Matrix.diagonal(Vector(repeating: diagonal, count: 50)))
      // 50 · 200 ln 10
      #expect((factor.logDeterminant - sign * 10_000 * 2.302585092994046).magnitude < 1e-9)
    }
    #expect(try CholeskyDecomposition(of: Matrix([])).logDeterminant == 0)
  }

  @Test func `what has no factor is refused in words`() {
    #expect(
      message { () throws(CholeskyError) in _ = try CholeskyDecomposition(of: [[1, 2]]) }
        == "the matrix has 1 rows and 2 columns: only a square matrix can be definite")
    #expect(
      message { () throws(CholeskyError) in _ = try CholeskyDecomposition(of: [[1, 2], [3, 9]]) }
        == "the matrix is not symmetric: the element in row 1, column 2 is not that in row 2, "
        + "column 1")
    #expect(
      message { () throws(CholeskyError) in
        _ = try CholeskyDecomposition(of: [[1, 0], [0, .infinity]])
      } == "the element in row 2, column 2 is not a finite number")
    #expect(
      message { () throws(CholeskyError) in _ = try CholeskyDecomposition(of: [[1, 2], [2, 4]]) }
        == "the matrix is not positive definite: once the rows before it are taken off, nothing "
        + "positive is left of the element in row 2, column 2")
    #expect(
      message { () throws(CholeskyError) in
        _ = try CholeskyDecomposition(of: [[1]]).solve([.nan])
      } == "the right side in row 1 is not a finite number")
    #expect(
      message { () throws(CholeskyError) in
        _ = try CholeskyDecomposition(of: [[1e-200]]).solve([1e200])
      } == "the solution is beyond the range of doubles: use other units")
  }

  @Test func `the order of a refusal is the first leading minor that is not positive`() {
    for n in 1...9 {
      for bad in 0..<n {
        var a = Matrix.identity(n)
        a[bad, bad] = -1
        if bad + 1 < n { a[n - 1, n - 1] = -5 }
        #expect(throws: CholeskyError.notPositiveDefinite(order: bad + 1)) {
          try CholeskyDecomposition(of: a)
        }
      }
    }
  }

  @Test func `numbers of normal origin take the covariance that L Lᵀ gives`() throws {
    let a: Matrix = [[2, -1, 0.5], [-1, 3, 1], [0.5, 1, 1]]
    let lower = try CholeskyDecomposition(of: a).lower
    var generator = Generator(seed: 99)
    var sums = Matrix(rows: 3, columns: 3, repeating: 0)
    let n = 20_000
    for _ in 0..<n {
      let x = lower * Vector((0..<3).map { _ in generator.normal() })
      for i in 0..<3 { for j in 0..<3 { sums[i, j] += x[i] * x[j] / Double(n) } }
    }
    for i in 0..<3 {
      for j in 0..<3 {
        // five standard errors, √((σᵢᵢ σⱼⱼ + σᵢⱼ²) / n)
        let error = ((a[i, i] * a[j, j] + a[i, j] * a[i, j]) / Double(n)).squareRoot()
        #expect((sums[i, j] - a[i, j]).magnitude <= 5 * error)
      }
    }
  }
}

@Suite struct `The definiteness of a matrix` {
  @Test func `is that of the numbers it was made of, for any units`() throws {
    var generator = Generator(seed: 8)
    for n in 1...8 {
      for k in 1...8 {
        // B of whole numbers: B Bᵀ is exact, of rank min(n, k) for all but unlucky numbers
        let b = Matrix(
          rows: n, columns: k,
          elements: (0..<n * k).map { _ in Double(generator.index(below: 11)) - 5 })
        let gram = dotProducts(ofRowsOf: b)
        let powers = (0..<n).map { _ in
          Double(sign: .plus, exponent: generator.index(below: 800) - 400, significand: 1)
        }
        var scaled = gram
        for i in 0..<n { for j in 0..<n { scaled[i, j] = gram[i, j] * powers[i] * powers[j] } }
        let kind = try Definiteness(of: gram)
        #expect(kind == .positiveSemidefinite || kind == .positiveDefinite)
        if k < n { #expect(kind == .positiveSemidefinite) }
        #expect(try Definiteness(of: scaled) == kind)
        let negative = try Definiteness(of: -1 * scaled)
        #expect(
          negative == (kind == .positiveDefinite ? .negativeDefinite : .negativeSemidefinite)
            || gram.elements.allSatisfy { $0 == 0 })
      }
    }
  }

  @Test func `a saddle is seen however flat its falling side is`() throws {
    for power in 1...30 {
      let fall = -Double(sign: .plus, exponent: -power, significand: 1)
      #expect(try Definiteness(of: [[1, 0], [0, fall]]) == .indefinite)
      #expect(try Definiteness(of: [[1, 1], [1, 1 + fall]]) == .indefinite)
    }
  }

  @Test func `rows of zeros leave it semidefinite, a lone element beside them does not`() throws {
    #expect(try Definiteness(of: [[0, 0, 0], [0, 2, 1], [0, 1, 2]]) == .positiveSemidefinite)
    #expect(try Definiteness(of: [[0, 0, 0], [0, -2, 1], [0, 1, -2]]) == .negativeSemidefinite)
    #expect(try Definiteness(of: [[0, 1e-9, 0], [1e-9, 2, 1], [0, 1, 2]]) == .indefinite)
    #expect(
      try Definiteness(of: Matrix(rows: 3, columns: 3, repeating: 0)) == .positiveSemidefinite)
    #expect(try Definiteness(of: Matrix([])) == .positiveDefinite)
  }
}

@Suite struct `A jitter` {
  @Test func `is 0 for a definite matrix and the least power of ten that works for others`() throws
  {
    #expect(try JitteredCholesky(of: [[2, 1], [1, 2]]).jitter == 0)
    // the least eigenvalue is −2 · 10⁻⁸ for a mean diagonal of 1
    let mended = try JitteredCholesky(of: [[1, 1 + 2e-8], [1 + 2e-8, 1]])
    #expect(mended.jitter == 1e-7)
    let l = mended.decomposition.lower
    #expect((l[0, 0] * l[0, 0] - (1 + 1e-7)).magnitude <= 0x1p-51)
  }

  @Test func `does not mend a saddle`() {
    #expect(throws: CholeskyError.notPositiveDefinite(order: 2)) {
      try JitteredCholesky(of: [[1, 2], [2, 1]])
    }
  }
}

@Suite struct `The symmetric square root` {
  @Test func `squared is the matrix`() throws {
    for n in [0, 1, 2, 5, 9] {
      for a in [definite(n, seed: 2), SymmetricMatrices.gram(n, rank: (n + 1) / 2, seed: 2)] {
        let root = try #require(try SymmetricEigendecomposition(of: a).squareRoot)
        let back = root * root
        let largest = a.elements.reduce(0) { max($0, $1.magnitude) }
        for (x, y) in zip(back.elements, a.elements) {
          // two products of n terms and the error of the eigenvalues: 8 n² 2⁻⁵² of the largest
          #expect((x - y).magnitude <= 8 * Double(n * n) * 0x1p-52 * largest)
        }
        #expect(root == root.transposed)
      }
    }
  }

  @Test func `of a saddle there is none`() throws {
    #expect(try SymmetricEigendecomposition(of: [[1, 2], [2, 1]]).squareRoot == nil)
  }
}
