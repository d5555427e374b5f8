import LinearAlgebra
import MathCore
import Testing

/// Symmetric matrices of many kinds, each with a name.
enum SymmetricMatrices {
  /// Independent normal entries, the lower half the mirror image of the upper.
  static func random(_ n: Int, seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    var a = Matrix(rows: n, columns: n, repeating: 0)
    for i in 0..<n {
      for j in 0...i {
        let x = generator.normal()
        (a[i, j], a[j, i]) = (x, x)
      }
    }
    return a
  }

  /// B Bᵀ with B of n × k: rank k, and n − k eigenvalues 0.
  static func gram(_ n: Int, rank k: Int, seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    let b = (0..<n).map { _ in (0..<k).map { _ in generator.normal() } }
    var a = Matrix(rows: n, columns: n, repeating: 0)
    for i in 0..<n {
      for j in 0..<n { a[i, j] = zip(b[i], b[j]).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    return a
  }

  /// D A D with D falling by a constant factor: entries from 1 down to factor²ⁿ.
  static func graded(_ n: Int, factor: Double, seed: UInt64) -> Matrix {
    var a = random(n, seed: seed)
    var weights = [1.0]
    while weights.count < n { weights.append(weights[weights.count - 1] * factor) }
    for i in 0..<n {
      for j in 0..<n { a[i, j] *= weights[i] * weights[j] }
    }
    return a
  }

  static func scaled(_ a: Matrix, by factor: Double) -> Matrix {
    Matrix(rows: a.rows, columns: a.columns, elements: a.elements.map { $0 * factor })
  }

  /// J + 2 I: the eigenvalue n + 2 once, the eigenvalue 2 for the rest.
  static func repeated(_ n: Int) -> Matrix {
    var a = Matrix(rows: n, columns: n, repeating: 1)
    for i in 0..<n { a[i, i] = 3 }
    return a
  }

  static var all: [(name: String, matrix: Matrix)] {
    var all: [(String, Matrix)] = []
    for n in [1, 2, 3, 4, 5, 8, 13, 30] {
      let seed = UInt64(n)
      all.append(("random \(n)", random(n, seed: seed)))
      all.append(("rank \((n + 1) / 2) of \(n)", gram(n, rank: (n + 1) / 2, seed: seed)))
      all.append(("repeated \(n)", repeated(n)))
      all.append(("graded down \(n)", graded(n, factor: 0.1, seed: seed)))
      all.append(("graded up \(n)", graded(n, factor: 10, seed: seed)))
      all.append(("tiny \(n)", scaled(random(n, seed: seed), by: 1e-200)))
      all.append(("tiniest \(n)", scaled(random(n, seed: seed), by: 0x1p-1056)))
      all.append(("huge \(n)", scaled(random(n, seed: seed), by: 1e200)))
      all.append(("hugest \(n)", scaled(random(n, seed: seed), by: 1e305)))
      all.append(("zero \(n)", Matrix(rows: n, columns: n, repeating: 0)))
    }
    return all
  }
}

/// The largest entry of A V − V Λ and of VᵀV − I, the first as a part of the largest |aᵢⱼ|.
private func defects(
  _ a: Matrix, _ eigen: SymmetricEigendecomposition
) -> (residual: Double, orthogonality: Double) {
  let n = a.rows
  let largest = a.elements.reduce(0) { max($0, $1.magnitude) }
  let unit = largest == 0 ? 1 : largest
  var (residual, orthogonality) = (0.0, 0.0)
  for j in 0..<n {
    let v = eigen.vectors.column(j)
    for i in 0..<n {
      var (left, dot) = (0.0, 0.0)
      for k in 0..<n {
        left += a[i, k] / unit * v[k]
        dot += eigen.vectors[k, i] * v[k]
      }
      residual = max(residual, (left - eigen.values[j] / unit * v[i]).magnitude)
      orthogonality = max(orthogonality, (dot - (i == j ? 1 : 0)).magnitude)
    }
  }
  return (residual, orthogonality)
}

@Suite struct `The symmetric eigendecomposition` {
  @Test func `A V is V Λ and the eigenvectors are orthonormal`() throws {
    for (name, a) in SymmetricMatrices.all {
      let eigen = try SymmetricEigendecomposition(of: a)
      let (residual, orthogonality) = defects(a, eigen)
      // ‖A‖₂ ≤ n max |aᵢⱼ|; a backward error of 4 n units of rounding, and the subnormal numbers
      // of the tiniest matrices have some 20 bits only
      let n = Double(a.rows)
      let coarse = name.hasPrefix("tiniest") ? 1e-5 : 0
      #expect(residual <= 4 * n * n * 0x1p-52 + coarse, "\(name)")
      #expect(orthogonality <= 8 * n * 0x1p-52, "\(name)")
    }
  }

  @Test func `the eigenvalues fall and the largest entry of each vector is positive`() throws {
    for (name, a) in SymmetricMatrices.all {
      let eigen = try SymmetricEigendecomposition(of: a)
      for (before, after) in zip(eigen.values, eigen.values.dropFirst()) {
        #expect(before >= after, "\(name)")
      }
      for j in 0..<a.columns {
        let v = eigen.vectors.column(j)
        let largest = v.reduce(0) { max($0, $1.magnitude) }
        let decisive = v.first { $0.magnitude >= largest * (1 - 0x1p-26) }
        #expect((decisive ?? -1) > 0, "\(name)")
      }
    }
  }

  @Test func `the sum of the eigenvalues is the trace`() throws {
    for (name, a) in SymmetricMatrices.all where !name.hasPrefix("tiniest") {
      let eigen = try SymmetricEigendecomposition(of: a)
      let largest = max(a.elements.reduce(0) { max($0, $1.magnitude) }, .leastNormalMagnitude)
      let trace = (0..<a.rows).reduce(0) { $0 + a[$1, $1] / largest }
      let sum = eigen.values.reduce(0) { $0 + $1 / largest }
      let n = Double(a.rows)
      #expect((trace - sum).magnitude <= 4 * n * n * 0x1p-52, "\(name)")
    }
  }

  @Test func `the two methods agree`() throws {
    for (name, a) in SymmetricMatrices.all {
      let eigen = try SymmetricEigendecomposition(of: a)
      let jacobi = try JacobiEigendecomposition(of: a).result
      let largest = a.elements.reduce(0) { max($0, $1.magnitude) }
      let n = Double(a.rows)
      for k in 0..<a.rows {
        let difference = (eigen.values[k] - jacobi.values[k]).magnitude
        #expect(difference <= 8 * n * 0x1p-52 * largest + .leastNonzeroMagnitude * n, "\(name)")
      }
    }
  }

  @Test func `the small eigenvalues of a graded definite matrix are found to many digits`() throws {
    // D H D with H of small condition: both methods find every eigenvalue to its own last digits
    for n in [3, 6, 10] {
      var a = SymmetricMatrices.repeated(n)
      for i in 0..<n {
        for j in 0..<n {
          for _ in 0..<i + j { a[i, j] /= 16 }
        }
      }
      let eigen = try SymmetricEigendecomposition(of: a)
      let jacobi = try JacobiEigendecomposition(of: a).result
      for k in 0..<n {
        let difference = (eigen.values[k] - jacobi.values[k]).magnitude
        #expect(difference <= 1e-13 * eigen.values[k])
      }
    }
  }

  @Test func `the second difference matrix has the eigenvalues 2 − 2 cos kπ∕(n + 1)`() throws {
    // n = 5: the cosines of 30°, 60°, 90°, 120° and 150°
    var a = Matrix(rows: 5, columns: 5, repeating: 0)
    for i in 0..<5 {
      a[i, i] = 2
      if i > 0 { (a[i, i - 1], a[i - 1, i]) = (-1, -1) }
    }
    let root = 3.0.squareRoot()
    let expected = [2 + root, 3, 2, 1, 2 - root]
    let values = try SymmetricEigendecomposition(of: a).values
    for (value, exact) in zip(values, expected) { #expect((value - exact).magnitude < 4e-15) }
  }

  @Test func `no matrix, one number and a diagonal are their own decompositions`() throws {
    let nothing = try SymmetricEigendecomposition(of: Matrix([]))
    #expect(nothing.values.isEmpty && nothing.vectors.elements.isEmpty)
    #expect(try JacobiEigendecomposition(of: Matrix([])).result == nothing)
    let one = try SymmetricEigendecomposition(of: [[-3]])
    #expect(one.values == [-3] && one.vectors == [[1]])
    let diagonal = try SymmetricEigendecomposition(of: [[1, 0, 0], [0, 1e300, 0], [0, 0, -2]])
    #expect(diagonal.values == [1e300, 1, -2])
    #expect(diagonal.vectors == [[0, 1, 0], [1, 0, 0], [0, 0, 1]])
  }

  @Test func `halves that differ by rounding become their mean`() throws {
    let eigen = try SymmetricEigendecomposition(of: [[2, 1 + 1e-11], [1 - 1e-11, 2]])
    // two units in the last place: the matrix is [[2, 1], [1, 2]] again
    #expect((eigen.values[0] - 3).magnitude < 1e-15)
    #expect((eigen.values[1] - 1).magnitude < 1e-15)
  }

  @Test func `what has no real eigenvectors at right angles is refused in words`() {
    func message(_ a: Matrix) -> String {
      do throws(EigendecompositionError) {
        _ = try SymmetricEigendecomposition(of: a)
        return "no error"
      } catch {
        return "\(error)"
      }
    }
    #expect(
      message([[1, 2, 3], [4, 5, 6]])
        == "the matrix has 2 rows and 3 columns: only a square matrix has eigenvalues")
    #expect(
      message([[1, 2], [.nan, 1]]) == "the entry in row 2, column 1 is not a finite number")
    #expect(
      message([[1, .infinity], [2, 1]]) == "the entry in row 1, column 2 is not a finite number")
    #expect(
      message([[1, 2, 3], [2, 1, 4], [3, 5, 1]])
        == "the matrix is not symmetric: the entry in row 2, column 3 is not that in row 3, column "
        + "2")
    #expect(
      message([[1e308, 1e308], [1e308, 1e308]])
        == "an eigenvalue is too large for a number: divide the matrix by a power of 10")
    #expect(
      "\(EigendecompositionError.notConverged(rounds: 60))"
        == "the eigenvalues have not converged after 60 rounds")
  }
}

@Suite struct `The power iteration` {
  @Test func `it ends at the eigenvalue of largest absolute value`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let a = SymmetricMatrices.gram(6, rank: 6, seed: seed)
      let eigen = try SymmetricEigendecomposition(of: a)
      let steps = try PowerIteration(tolerance: 1e-10, maxIterations: 100_000)
        .steps(on: a, from: Vector(repeating: 1, count: 6))
      // an eigenvalue lies within the residual, and ρ is better than that: its error is squared
      let end = try #require(steps.last)
      #expect((end.value - eigen.values[0]).magnitude <= 1e-13 * eigen.values[0])
      #expect(end.residual <= 1e-10 * eigen.values[0])
    }
  }

  @Test func `each Rayleigh quotient of a definite matrix is at least the one before`() throws {
    let a = SymmetricMatrices.gram(5, rank: 5, seed: 3)
    let steps = try PowerIteration().steps(on: a, from: [1, 0, 0, 0, 0])
    #expect(steps.count > 3)
    for (before, after) in zip(steps, steps.dropFirst()) {
      #expect(after.value >= before.value * (1 - 1e-14))
    }
  }

  @Test func `two eigenvalues of equal size and opposite sign are reported`() {
    let method = PowerIteration(tolerance: 1e-10, maxIterations: 50)
    #expect(throws: PowerIterationError.notConverged(steps: 50, residual: 0.96)) {
      do throws(PowerIterationError) {
        _ = try method.steps(on: [[1, 0], [0, -1]], from: [3, 4])
      } catch .notConverged(let steps, let residual) {
        // ρ = (9 − 16) / 25, and ‖A x − ρ x‖ = √(1 − ρ²) = 24 / 25
        throw PowerIterationError.notConverged(
          steps: steps, residual: (residual * 1e12).rounded() / 1e12)
      }
    }
  }

  @Test func `a rotation, which turns every vector, is reported`() {
    #expect(throws: PowerIterationError.notConverged(steps: 10, residual: 1)) {
      try PowerIteration(maxIterations: 10).steps(on: [[0, -1], [1, 0]], from: [1, 0])
    }
  }

  @Test func `a vector that the matrix sends to zero is an eigenvector`() throws {
    let steps = try PowerIteration().steps(on: [[0, 1], [0, 0]], from: [1, 0])
    #expect(steps.map { $0.value } == [0])
  }

  @Test func `a matrix or a start that cannot be used is refused in words`() {
    func message(_ a: Matrix, _ start: Vector) -> String {
      do throws(PowerIterationError) {
        _ = try PowerIteration().steps(on: a, from: start)
        return "no error"
      } catch {
        return "\(error)"
      }
    }
    #expect(
      message([[1, 2]], [1, 1])
        == "the matrix has 1 rows and 2 columns: only a square matrix has eigenvalues")
    #expect(
      message([[1, 2], [2, 1]], [0, 0])
        == "the start is the zero vector or not finite: take one with a direction")
    #expect(
      message([[1e308, 1e308], [1e308, 1e308]], [1, 1])
        == "an entry of the matrix is not finite, or the image of a vector is too large for a "
        + "number")
    #expect(
      message([[.nan, 0], [0, 1]], [1, 1])
        == "an entry of the matrix is not finite, or the image of a vector is too large for a "
        + "number")
  }
}
