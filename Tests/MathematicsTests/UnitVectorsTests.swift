import LinearAlgebra
import MathCore
import Testing

@Suite struct `Unit vectors` {
  static let norms: [Norm] = [.l1, .l2, .lInfinity, .p(3), .p(1.5)]

  @Test func `have length 1 by the norm that made them, and keep the direction`() throws {
    for n in 1...80 {
      for x in `Dot products`.normalVectors(2, of: n, seed: UInt64(n)) {
        for norm in Self.norms {
          let unit = try #require(normalized(x, by: norm))
          // two sums of n terms and powers of at most 4 units each
          #expect((norm(unit) - 1).magnitude <= Double(2 * n + 12) * 0x1p-53)
          #expect(try #require(angle(between: x, and: unit)) <= 1e-14)
        }
      }
    }
  }

  @Test func `do not change with a positive factor, of whatever size`() throws {
    let x: Vector = [3, -4, 1]
    let unit = try #require(normalized(x))
    for exponent in [-1074, -1022, -600, 600, 1000, 1021] {
      let scale = Double(sign: .plus, exponent: exponent, significand: 1)
      #expect(normalized(scale * x) == unit)
      #expect(normalized(-scale * x) == -unit)
    }
  }

  @Test func `exist where the length itself is beyond the range of numbers`() throws {
    let largest = Double.greatestFiniteMagnitude
    #expect(Norm.l1([largest, largest]) == .infinity)
    #expect(normalized([largest, largest], by: .l1) == [0.5, 0.5])
    let unit = try #require(normalized([largest, largest]))
    #expect((unit[0] - 0.5.squareRoot()).magnitude <= 0x1p-52)
    #expect(normalized([0x1p-1074], by: .l2) == [1])
  }

  @Test func `do not exist for zero, for nothing and for what is not finite`() {
    for norm in Self.norms {
      #expect(normalized([0, 0], by: norm) == nil)
      #expect(normalized([], by: norm) == nil)
      #expect(normalized([1, .infinity], by: norm) == nil)
      #expect(normalized([1, .nan], by: norm) == nil)
    }
  }

  @Test func `the rows of a table are normalized one by one`() throws {
    let x = Matrix(`Dot products`.normalVectors(20, of: 6, seed: 3).map { $0.elements })
    for norm in Self.norms {
      let units = try normalizedRows(of: x, by: norm)
      for i in 0..<x.rows { #expect(units.row(i) == normalized(x.row(i), by: norm)) }
    }
    #expect(try normalizedRows(of: Matrix(rows: 0, columns: 4, repeating: 1)).columns == 4)
  }

  @Test func `rows without direction are told, all that are zero`() {
    #expect(throws: UnitVectorError.noDirection(rows: [0, 2])) {
      try normalizedRows(of: [[0, 0], [1, 2], [0, 0]])
    }
    #expect(throws: UnitVectorError.noDirection(rows: [0, 1])) {
      try normalizedRows(of: Matrix(rows: 2, columns: 0, repeating: 0))
    }
    #expect(throws: UnitVectorError.notFinite(row: 1)) {
      try normalizedRows(of: [[0, 0], [1, .nan], [.infinity, 1]])
    }
  }

  @Test func `each refusal says which rows`() {
    #expect(
      UnitVectorError.noDirection(rows: [4]).description
        == "row 5 is zero in every column and has no direction: leave it out")
    #expect(
      UnitVectorError.noDirection(rows: [0, 2]).description
        == "rows 1, 3 are zero in every column and have no direction: leave them out")
    #expect(
      UnitVectorError.noDirection(rows: Array(0..<7)).description
        == "rows 1, 2, 3, 4, 5 and 2 more are zero in every column and have no direction: leave "
        + "them out")
    #expect(
      UnitVectorError.notFinite(row: 1).description
        == "row 2 holds a number that is not finite")
  }
}
