import LinearAlgebra
import MathCore
import Testing

@Suite struct `The rank of a matrix` {
  private func random(_ m: Int, _ n: Int, seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    return Matrix(rows: m, columns: n, elements: (0..<m * n).map { _ in generator.normal() })
  }

  @Test func `a product of random factors has the rank of the narrow one`() throws {
    for seed in 1...60 as ClosedRange<UInt64> {
      let (m, n) = (1 + Int(seed * 7 % 11), 1 + Int(seed * 5 % 9))
      let k = 1 + Int(seed) % min(m, n)
      let a = random(m, k, seed: seed) * random(k, n, seed: seed + 100)
      let found = try ColumnRank(of: a)
      #expect(found.rank == k)
      #expect(found.independent.count == k && found.dependencies.count == n - k)
      #expect(try ColumnRank(of: a.transposed).rank == k)
      #expect(try SVD(of: a).rank() == k)
    }
  }

  @Test func `each dependent column is the combination that is said`() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let (m, n, k) = (8, 7, 1 + Int(seed) % 6)
      let a = random(m, k, seed: seed) * random(k, n, seed: seed + 100)
      let found = try ColumnRank(of: a)
      for dependency in found.dependencies {
        var rest = a.column(dependency.column)
        let length = Norm.l2(rest)
        for term in dependency.terms {
          #expect(found.independent.contains(term.column))
          rest -= term.coefficient * a.column(term.column)
        }
        #expect(Norm.l2(rest) <= 1e-8 * length)
        #expect(dependency.residual <= 1e-8)
      }
    }
  }

  @Test func `neither units nor powers of ten change the rank`() throws {
    let a = random(6, 3, seed: 2) * random(3, 5, seed: 3)
    for units in [[1e-140, 1, 1e140, 1e-50, 1e100], [1e-300, 1e-300, 1e-300, 1e-300, 1e-300]] {
      let scaled = a * Matrix.diagonal(Vector(units))
      #expect(try ColumnRank(of: scaled).rank == 3)
    }
  }

  @Test func `of a relation the last column is the dependent one`() throws {
    let u = random(9, 3, seed: 4)
    let columns = [
      u.column(0), u.column(1), u.column(0) + 100 * u.column(1), u.column(2),
      u.column(2) - u.column(0),
    ]
    let found = try ColumnRank(of: Matrix(columns: columns))
    #expect(found.independent == [0, 1, 3])
    #expect(found.dependencies.map(\.column) == [2, 4])
    #expect(found.dependencies.map { $0.terms.map(\.column) } == [[0, 1], [0, 3]])
  }

  @Test func `remainders fall from one, and the bound parts them`() throws {
    let a = random(8, 4, seed: 6) * random(4, 6, seed: 7)
    let found = try ColumnRank(of: a)
    #expect(found.remainders[0] == 1 && found.remainders.count == 6)
    #expect(zip(found.remainders, found.remainders.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(found.remainders[3] > found.tolerance && found.remainders[4] <= found.tolerance)
    #expect(found.tolerance == 8 * 0x1p-52)
    #expect(try ColumnRank(of: a, tolerance: 2).rank == 0)
  }

  @Test func `matrices without entries and of zeros have the rank 0`() throws {
    for (m, n) in [(0, 0), (0, 3), (3, 0), (2, 2)] {
      let found = try ColumnRank(of: Matrix(rows: m, columns: n, repeating: 0))
      #expect(found.rank == 0 && found.independent.isEmpty)
      #expect(found.dependencies.map(\.column) == Array(0..<n))
      #expect(found.dependencies.allSatisfy { $0.terms.isEmpty && $0.residual == 0 })
    }
  }

  @Test func `what has no rank here is refused in one line`() {
    #expect(throws: RankError.notFinite(row: 0, column: 1)) { try ColumnRank(of: [[1, .nan]]) }
    #expect(throws: RankError.notFinite(row: 1, column: 0)) {
      try ColumnRank(of: [[1e308], [.infinity]])
    }
    #expect(throws: RankError.outOfRange(column: 0)) {
      try ColumnRank(of: [[1e200, 1e-200], [2e200, 2e-200]])
    }
    #expect(
      RankError.notFinite(row: 0, column: 1).description
        == "the element in row 1, column 2 is not a finite number")
    #expect(
      RankError.outOfRange(column: 0).description
        == "column 1 is a multiple of another by a factor beyond the range of numbers: give both in "
        + "units of comparable size")
  }
}
