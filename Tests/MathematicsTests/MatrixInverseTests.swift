import LinearAlgebra
import MathCore
import Testing

private func random(_ n: Int, unit: Double = 1) -> Matrix {
  var generator = Generator(seed: UInt64(n) + 5)
  return Matrix(
    rows: n, columns: n, elements: (0..<n * n).map { _ in unit * generator.normal() })
}

@Suite struct `The inverse of a matrix` {
  @Test func `times the matrix is the identity, within the condition`() throws {
    for n in [1, 2, 3, 10, 30] {
      for unit in [1, 1e-200, 1e200] {
        let a = random(n, unit: unit)
        let (undone, condition) = (try inverse(of: a), try conditionNumber(of: a))
        let product = a * undone
        for i in 0..<n {
          for j in 0..<n {
            let error = (product[i, j] - (i == j ? 1 : 0)).magnitude
            #expect(error <= 8 * Double(n) * condition * 0x1p-53)
          }
        }
      }
    }
  }

  @Test func `of a diagonal matrix, of none and of one number needs no rounding`() throws {
    #expect(try inverse(of: .diagonal([2, -4, 0.5])) == Matrix.diagonal([0.5, -0.25, 2]))
    #expect(try inverse(of: []) == [])
    #expect(try inverse(of: [[4]]) == [[0.25]])
  }

  @Test func `is refused where there is none`() {
    #expect(throws: LinearSystemError.singular(column: 1)) { try inverse(of: [[1, 2], [2, 4]]) }
    #expect(throws: LinearSystemError.notSquare(rows: 1, columns: 2)) { try inverse(of: [[1, 2]]) }
    #expect(throws: LinearSystemError.notFinite(row: 0, column: 0)) { try inverse(of: [[.nan]]) }
    #expect(throws: LinearSystemError.tooLarge) { try inverse(of: [[0x1p-1030]]) }
  }

  @Test func `after a change of rank one is that of the changed matrix`() throws {
    for n in [1, 2, 5, 12] {
      var generator = Generator(seed: 11)
      let (u, v) = (
        Vector((0..<n).map { _ in generator.normal() }),
        Vector((0..<n).map { _ in generator.normal() })
      )
      var a = random(n)
      for i in 0..<n { a[i, i] += 8 }
      var changed = a
      for i in 0..<n { for j in 0..<n { changed[i, j] += u[i] * v[j] } }
      let updated = try updatedInverse(inverse(of: a), adding: u, times: v)
      let afresh = try inverse(of: changed)
      for (x, y) in zip(updated.elements, afresh.elements) {
        #expect((x - y).magnitude <= 1e-12)
      }
    }
  }

  @Test func `a change that flattens is refused`() {
    #expect(throws: LinearSystemError.singular(column: 1)) {
      try updatedInverse(.identity(2), adding: [-1, 0], times: [1, 0])
    }
  }
}

@Suite struct `Condition numbers` {
  @Test func `are at least 1, and 1 for a permutation`() throws {
    for n in [1, 2, 5, 20] { #expect(try conditionNumber(of: random(n)) >= 1) }
    #expect(try conditionNumber(of: [[0, 1], [1, 0]]) == 1)
    #expect(try conditionNumber(of: []) == 0)
  }

  @Test func `by rows are those of the transpose by columns`() throws {
    for n in [1, 2, 5, 20] {
      let a = random(n)
      let (rows, columns) = (
        try conditionNumber(of: a, in: .infinity), try conditionNumber(of: a.transposed)
      )
      #expect((rows / columns - 1).magnitude <= 8 * Double(n) * rows * 0x1p-52)
    }
    #expect(OperatorNorm.one([[1, -2], [3, 4]]) == 6)
    #expect(OperatorNorm.infinity([[1, -2], [3, 4]]) == 7)
  }
}

@Suite struct `Partial correlations` {
  @Test func `of two features are their correlation`() throws {
    let covariance: Matrix = [[4, 3], [3, 9]]
    let partial = partialCorrelations(fromPrecision: try inverse(of: covariance))
    #expect((partial[0, 1] - 0.5).magnitude <= 1e-15)
    #expect(partial[0, 1] == partial[1, 0] && partial[0, 0] == 1 && partial[1, 1] == 1)
  }

  @Test func `vanish along a chain, where the ends meet through the middle only`() throws {
    // y = x + noise, z = y + noise
    let covariance: Matrix = [[1, 1, 1], [1, 2, 2], [1, 2, 3]]
    let partial = partialCorrelations(fromPrecision: try inverse(of: covariance))
    #expect(partial[0, 2].magnitude <= 1e-15)
    #expect((partial[0, 1] - 0.5).magnitude <= 1e-15)
    #expect((partial[1, 2] - 0.5.squareRoot()).magnitude <= 1e-15)
  }
}
