import LinearAlgebra
import MathCore
import Testing

/// Square matrices of many sizes and kinds, each with a name.
private var matrices: [(name: String, matrix: Matrix)] {
  var all: [(String, Matrix)] = [("empty", [])]
  for n in [1, 2, 3, 8, 16, 17, 33, 40] {
    var generator = Generator(seed: UInt64(n))
    let a = Matrix(rows: n, columns: n, elements: (0..<n * n).map { _ in generator.normal() })
    func changed(_ change: (Int, Int) -> Double) -> Matrix {
      Matrix((0..<n).map { i in (0..<n).map { j in change(i, j) } })
    }
    all.append(("random \(n)", a))
    all.append(("tiny \(n)", changed { 1e-200 * a[$0, $1] }))
    all.append(("huge \(n)", changed { 1e200 * a[$0, $1] }))
    all.append(("repeated \(n)", changed { _, j in a[0, j] }))
    all.append(("graded \(n)", changed { (0..<$0).reduce(a[$0, $1]) { x, _ in x / 100 } }))
    all.append(("zero \(n)", Matrix(rows: n, columns: n, repeating: 0)))
  }
  return all
}

private func largest(_ a: Matrix) -> Double { a.elements.reduce(0) { max($0, $1.magnitude) } }

private func hilbert(_ n: Int) -> Matrix {
  Matrix((0..<n).map { i in (0..<n).map { 1 / Double(i + $0 + 1) } })
}

@Suite struct `The LU decomposition` {
  @Test func `P A is L U but for n roundings of the largest element`() throws {
    for (name, a) in matrices {
      let lu = try LUDecomposition(of: a)
      let (n, product) = (a.rows, lu.lower * lu.upper)
      #expect(lu.permutation.sorted() == Array(0..<n), "\(name)")
      for i in 0..<n {
        for j in 0..<n {
          let error = (product[i, j] - a[lu.permutation[i], j]).magnitude
          #expect(error <= 8 * Double(n) * 0x1p-53 * largest(a), "\(name)")
        }
      }
    }
  }

  @Test func `L has ones on its diagonal and no larger multiples, and U nothing below`() throws {
    for (name, a) in matrices {
      let lu = try LUDecomposition(of: a)
      for i in 0..<a.rows {
        #expect(lu.lower[i, i] == 1, "\(name)")
        for j in 0..<i {
          #expect(lu.lower[i, j].magnitude <= 1, "\(name)")
          #expect(lu.lower[j, i] == 0 && lu.upper[i, j] == 0, "\(name)")
        }
      }
    }
  }

  @Test func `panels give the bits of elimination by hand`() throws {
    for (name, a) in matrices where name.hasPrefix("random") || name.hasPrefix("graded") {
      let n = a.rows
      let b = Vector((0..<n).map { Double($0 % 5) - 2 })
      let (lu, hand) = (try LUDecomposition(of: a), try GaussianElimination(a, b))
      let upper = Matrix((0..<n).map { i in (0..<n).map { hand.triangle[i, $0] } })
      #expect(lu.upper == upper, "\(name)")
      #expect(try lu.solve(b) == hand.solution, "\(name)")
    }
  }

  @Test func `the sign is that of the permutation`() throws {
    #expect(try LUDecomposition(of: [[1, 0], [0, 1]]).permutationSign == 1)
    #expect(try LUDecomposition(of: [[0, 1], [1, 0]]).permutationSign == -1)
    #expect(try LUDecomposition(of: [[0, 1, 0], [0, 0, 1], [1, 0, 0]]).permutationSign == 1)
  }

  @Test func `many right sides give the bits of one after the other`() throws {
    for (name, a) in matrices where name.hasPrefix("random") {
      let lu = try LUDecomposition(of: a)
      var generator = Generator(seed: 3)
      let b = Matrix(
        rows: a.rows, columns: 5, elements: (0..<a.rows * 5).map { _ in generator.normal() })
      let x = try lu.solve(b)
      for j in 0..<5 { #expect(try lu.solve(b.column(j)) == x.column(j), "\(name)") }
    }
  }

  @Test func `a solution fits the equations to the last digits`() throws {
    for (name, a) in matrices where !name.hasPrefix("zero") && !name.hasPrefix("repeated") {
      let n = a.rows
      let b = Vector((0..<n).map { i in Norm.lInfinity(a.row(i)) })
      let x = try LUDecomposition(of: a).solve(b)
      let left = Norm.l1(residual(of: x, in: a, b))
      #expect(left <= 8 * Double(n) * 0x1p-53 * a.oneNorm * Norm.l1(x), "\(name)")
    }
  }

  @Test func `a singular matrix has factors but no solution`() throws {
    let lu = try LUDecomposition(of: [[1, 2, 3], [2, 4, 6], [1, 1, 1]])
    #expect(lu.isSingular)
    #expect(lu.firstZeroPivot == 2)
    #expect(lu.reciprocalConditionEstimate == 0)
    #expect(throws: LinearSystemError.singular(column: 2)) { try lu.solve([1, 2, 3]) }
  }

  @Test func `the estimate of the condition is a lower bound without a unit`() throws {
    for (name, a) in matrices where name.hasPrefix("random") {
      guard a.rows > 0 else { continue }
      let estimate = 1 / (try LUDecomposition(of: a)).reciprocalConditionEstimate
      let exact = try conditionNumber(of: a)
      #expect(estimate <= exact * (1 + 1e-10) && estimate >= exact / 10, "\(name)")
      let scaled = Matrix(
        rows: a.rows, columns: a.columns, elements: a.elements.map { 0x1p600 * $0 })
      #expect(
        try LUDecomposition(of: scaled).reciprocalConditionEstimate == 1 / estimate, "\(name)")
    }
  }

  @Test func `errors are told in one line`() {
    func message(_ a: Matrix, _ b: Vector) -> String {
      do throws(LinearSystemError) {
        return "\(try RefinedSolution(a, b).solution)"
      } catch {
        return error.description
      }
    }
    #expect(
      message([[1, 2], [2, 4]], [1, 2])
        == "the matrix is singular: column 2 is a combination of those before it")
    #expect(
      message([[1, 2, 3], [4, 5, 6]], [1, 2])
        == "2 equations for 3 unknowns: elimination needs as many of one as of the other")
    #expect(
      message([[1, 2], [.nan, 4]], [1, 2])
        == "the element in row 2, column 1 is not a finite number")
    #expect(message([[1]], [.infinity]) == "the right side in row 1 is not a finite number")
    #expect(
      message([[1e-200]], [1e200]) == "the numbers leave the range of doubles: use other units")
    #expect(
      message(hilbert(13), Vector((1...13).map { Double($0) }))
        == "no digit of the solution is certain: a column is nearly a combination of the others")
    #expect(
      LinearSystemError.zeroPivot(column: 0).description
        == "elimination divides by 0 in column 1: exchange the rows")
  }
}

@Suite struct `Iterative refinement` {
  @Test func `gives a known solution to the last digit`() throws {
    // whole numbers, whose products with the matrix are exact
    for n in [1, 2, 5, 20, 40] {
      var generator = Generator(seed: UInt64(n))
      let a = Matrix(
        rows: n, columns: n, elements: (0..<n * n).map { _ in (100 * generator.normal()).rounded() }
      )
      let x = Vector((0..<n).map { Double($0 * $0 - 7) })
      #expect(try RefinedSolution(a, a * x).solution == x)
    }
  }

  @Test func `each correction is at most half the one before`() throws {
    for n in 2...12 {
      let corrections = try RefinedSolution(hilbert(n), Vector(repeating: 1, count: n)).corrections
      for (before, after) in zip(corrections, corrections.dropFirst()) {
        #expect(after <= before / 2 || after <= 0x1p-52)
      }
      #expect((corrections.last ?? 1) <= 0x1p-52)
    }
  }

  @Test func `a right side of zeros has the solution of zeros`() throws {
    #expect(try RefinedSolution([[1, 2], [3, 4]], [0, 0]).solution == [0, 0])
    #expect(try RefinedSolution([], []).solution == [])
  }
}

@Suite struct `Elimination by hand` {
  @Test func `without exchanges stops at a pivot of 0`() {
    #expect(throws: LinearSystemError.zeroPivot(column: 0)) {
      try GaussianElimination([[0, 1], [1, 0]], [1, 2], .none)
    }
    #expect(throws: LinearSystemError.singular(column: 0)) {
      try GaussianElimination([[0, 1], [0, 2]], [1, 2])
    }
  }

  @Test func `keeps one step for each unknown but the last`() throws {
    let elimination = try GaussianElimination(hilbert(5), [1, 2, 3, 4, 5])
    #expect(elimination.steps.map { $0.column } == [0, 1, 2, 3])
    #expect(elimination.steps.last?.after == elimination.triangle)
    #expect(try GaussianElimination([], []).solution == [])
    #expect(try GaussianElimination([[4]], [2]).solution == [0.5])
  }
}

@Suite struct `Triangles` {
  @Test func `read their own half only, and a unit diagonal not at all`() throws {
    let a: Matrix = [[2, 5], [3, 4]]
    #expect(Triangle(a, .lower).matrix == [[2, 0], [3, 4]])
    #expect(Triangle(a, .upper, unitDiagonal: true).matrix == [[1, 5], [0, 1]])
    #expect(Triangle(a, .lower).transposed.matrix == [[2, 3], [0, 4]])
    #expect(try Triangle(a, .lower).solve([2, 11]) == [1, 2])
    #expect(try Triangle(a, .upper).solve([7, 4]) == [1, 1])
    #expect(try Triangle(a, .lower, unitDiagonal: true).solve([1, 5]) == [1, 2])
  }

  @Test func `a 0 on the diagonal is told`() {
    #expect(throws: LinearSystemError.singular(column: 1)) {
      try Triangle([[1, 0], [1, 0]], .lower).solve([1, 2])
    }
  }
}
