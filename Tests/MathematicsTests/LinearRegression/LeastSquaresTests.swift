import LinearAlgebra
import MathCore
import Testing

@Suite struct `Least squares` {
  /// Seeded problems: heights 1 to 12, widths up to the height, columns in very different units.
  static func problems(_ count: Int) -> [(a: Matrix, y: Vector)] {
    var generator = Generator(seed: 7)
    return (0..<count).map { _ in
      let m = 1 + generator.index(below: 12)
      let n = 1 + generator.index(below: m)
      let scales = (0..<n).map { _ in
        Double(sign: .plus, exponent: generator.index(below: 400) - 200, significand: 1)
      }
      let a = Matrix((0..<m).map { _ in scales.map { $0 * generator.normal() } })
      return (a, Vector((0..<m).map { _ in generator.normal() }))
    }
  }

  @Test func `the residuals stand at right angles to every column`() throws {
    for (a, y) in Self.problems(300) {
      let solution = try LeastSquares(a, y)
      for j in 0..<a.columns {
        let column = a.column(j)
        let dot = zip(column, solution.residuals).reduce(0) { $0 + $1.0 * $1.1 }
        // each residual is rounded once: |Σ aᵢⱼ δᵢ| ≤ 2⁻⁵³ ‖aⱼ‖ ‖r‖, and the sum itself n times more
        #expect(dot.magnitude <= 1.5e-14 * Norm.l2(column) * Norm.l2(y))
      }
    }
  }

  @Test func `a square problem is solved exactly, and hardly anything is left over`() throws {
    let solution = try LeastSquares([[2, 1], [1, 3]], [5, 10])
    #expect(solution.coefficients == [1, 3])
    // 106 bits of numbers below 10
    #expect(solution.residualNorm < 1e-30)
  }

  @Test func `units of a column change its coefficient and nothing else`() throws {
    for (a, y) in Self.problems(100) {
      var other = a
      for i in 0..<a.rows { other[i, 0] = 1024 * a[i, 0] }
      let (one, two) = (try LeastSquares(a, y), try LeastSquares(other, y))
      #expect(two.coefficients[0] == one.coefficients[0] / 1024)
      #expect(two.residuals == one.residuals)
      #expect(two.condition == one.condition)
    }
  }

  @Test func `nearly dependent columns keep their digits`() throws {
    // Läuchli's columns: (1, ε, 0) and (1, 0, ε); the least squares fit of (2, ε, ε) is (1, 1).
    let e = 0x1p-40
    let solution = try LeastSquares([[1, 1], [e, 0], [0, e]], [2, e, e])
    #expect(solution.coefficients == [1, 1])
    #expect(solution.condition > 0x1p39)
  }

  @Test func `numbers at both ends of the range are no obstacle`() throws {
    let solution = try LeastSquares(
      [[1e-300, 1e300], [2e-300, -1e300], [1e-300, 0]], [1, 2, 3])
    let plain = try LeastSquares([[1, 1], [2, -1], [1, 0]], [1, 2, 3])
    #expect((solution.coefficients[0] / 1e300 - plain.coefficients[0]).magnitude < 1e-14)
    #expect((solution.coefficients[1] * 1e300 - plain.coefficients[1]).magnitude < 1e-14)
  }

  @Test func `a leverage is the square of the sensitivity along a row, and all add up to n`() throws
  {
    for (a, y) in Self.problems(100) {
      let solution = try LeastSquares(a, y)
      var sum = 0.0
      for i in 0..<a.rows {
        let reach = solution.sensitivity(along: a.row(i))
        #expect(reach <= 1 + 1e-14)
        sum += reach * reach
      }
      #expect((sum - Double(a.columns)).magnitude < 1e-13)
    }
  }

  @Test func `dependent columns are refused, and the one to leave out is named`() {
    #expect(throws: LeastSquaresError.dependent(column: 1)) {
      try LeastSquares([[2, 1], [4, 2], [6, 3]], [1, 2, 3])
    }
    #expect(throws: LeastSquaresError.dependent(column: 1)) {
      try LeastSquares([[1, 0], [2, 0], [3, 0]], [1, 2, 3])
    }
  }

  @Test func `fewer rows than columns are refused`() {
    #expect(throws: LeastSquaresError.tooFewRows(rows: 1, columns: 2)) {
      try LeastSquares([[1, 2]], [1])
    }
  }

  @Test func `numbers that are none are refused with their place`() {
    #expect(throws: LeastSquaresError.notFinite(row: 1, column: 0)) {
      try LeastSquares([[1], [.nan]], [1, 2])
    }
    #expect(throws: LeastSquaresError.targetNotFinite(row: 0)) {
      try LeastSquares([[1], [2]], [.infinity, 2])
    }
    #expect(throws: LeastSquaresError.outOfRange) {
      try LeastSquares([[1e-300], [2e-300]], [1e300, 2e300])
    }
  }

  @Test func `the words`() {
    #expect(
      LeastSquaresError.tooFewRows(rows: 1, columns: 2).description
        == "1 rows cannot decide 2 coefficients")
    #expect(
      LeastSquaresError.dependent(column: 0).description
        == "column 1 is a combination of the others")
    #expect(
      LeastSquaresError.outOfRange.description
        == "the coefficients are beyond the range of numbers: use other units")
  }

  @Test func `no columns leave everything over`() throws {
    let solution = try LeastSquares(Matrix(rows: 2, columns: 0, elements: []), [3, 4])
    #expect(solution.coefficients.isEmpty)
    #expect(solution.residualNorm == 5)
  }
}
