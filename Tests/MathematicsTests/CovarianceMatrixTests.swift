import MathCore
import Statistics
import Testing

@Suite struct `The covariance matrix` {
  static func cloud(_ n: Int, _ d: Int, seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    return Matrix(rows: n, columns: d, elements: (0..<n * d).map { _ in generator.normal() })
  }

  @Test func `the mean of equal numbers is that number`() {
    for value in [0.1, -0.7, 1e308, 5e-324, 1.0 / 3] {
      for n in 1...40 { #expect(mean(of: Vector(repeating: value, count: n)) == value) }
    }
    #expect(mean(of: []) == nil)
    #expect(mean(of: [1, .nan]) == nil)
    #expect(means(ofColumnsOf: [[1, 2], [3, 6]]) == [2, 4])
  }

  @Test func `it equals its transpose and its diagonal is not negative`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let c = try covarianceMatrix(of: Self.cloud(30, 4, seed: seed))
      for j in 0..<4 {
        #expect(c[j, j] >= 0)
        for k in 0..<4 { #expect(c[j, k] == c[k, j]) }
      }
    }
  }

  @Test func `a power of two in a feature comes out exactly`() throws {
    let x = Self.cloud(30, 1, seed: 3)
    let c = try covarianceMatrix(of: x)[0, 0]
    let y = Matrix(rows: 30, columns: 1, elements: x.elements.map { 0x1p500 * $0 })
    #expect(try covarianceMatrix(of: y)[0, 0] == c * 0x1p1000)
  }

  @Test func `a constant feature has covariance 0 and no correlation`() throws {
    let x: Matrix = [[0.1, 1], [0.1, 2], [0.1, 4]]
    #expect(try covarianceMatrix(of: x).row(0) == [0, 0])
    #expect(throws: CovarianceError.constantColumns([0])) { try correlationMatrix(of: x) }
  }

  @Test func `what has no covariance is refused in one line`() throws {
    #expect(throws: CovarianceError.tooFewRows(1)) { try covarianceMatrix(of: [[1, 2]]) }
    #expect(throws: CovarianceError.notFinite(row: 1, column: 0)) {
      try covarianceMatrix(of: [[1], [.infinity]])
    }
    #expect(throws: CovarianceError.tooLarge(column: 0, other: 0)) {
      try covarianceMatrix(of: [[1e200], [-1e200]])
    }
    #expect(try covarianceMatrix(of: [[1, 2]], denominator: .population) == [[0, 0], [0, 0]])
    #expect(
      CovarianceError.tooFewRows(1).description
        == "a covariance needs at least two rows, not 1: add rows")
  }
}
