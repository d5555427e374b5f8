import LinearAlgebra
import MathCore
import Testing

@Suite struct `Bases of vector spaces` {
  @Test func `a vector has the coordinates that it was made of`() throws {
    for a in HardColumns.all() where a.columns > 0 {
      // nearly dependent columns lose digits of the coordinates, not of the vector
      let basis = try Basis(a)
      var generator = Generator(seed: UInt64(a.columns))
      let weights = Vector(
        (0..<a.columns).map { j in
          generator.normal() / Norm.l2(a.column(j))
        })
      let x = basis.vector(at: weights)
      let back = basis.vector(at: try basis.coordinates(of: x))
      var size = Norm.l2(x)
      for j in 0..<a.columns { size += weights[j].magnitude * Norm.l2(a.column(j)) }
      #expect(Norm.l2(back - x) <= Double(64 * a.rows) * 0x1p-52 * size)
    }
  }

  @Test func `the coordinates of a basis vector are 1 in its place`() throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      let a = HardColumns.normal(6, 3, seed: seed)
      let basis = try Basis(a)
      for j in 0..<3 {
        let coordinates = try basis.coordinates(of: a.column(j))
        #expect(Norm.l2.distance(coordinates, .standardBasis(j, of: 3)) <= 1e-13)
      }
    }
  }

  @Test func `a change of basis turns coordinates, and back again`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let b = try Basis(HardColumns.normal(6, 3, seed: seed))
      var mix = HardColumns.normal(3, 3, seed: seed + 70)
      for i in 0..<3 { mix[i, i] += 4 }
      let other = try Basis(b.vectors * mix)
      let (there, back) = (try b.change(from: other), try other.change(from: b))
      let d: Vector = [1, -2, 0.5]
      #expect(Norm.l2(there * d - mix * d) <= 1e-12)
      #expect(Norm.l2(back * (there * d) - d) <= 1e-12)
      #expect(Norm.l2(b.vector(at: there * d) - other.vector(at: d)) <= 1e-12)
    }
  }

  @Test func `what is outside has no coordinates, and says so`() throws {
    let plane = try Basis([[1, 0], [0, 1], [0, 0]])
    #expect(try plane.coordinates(of: [2, 3, 0]) == [2, 3])
    do throws(VectorSpaceError) {
      _ = try plane.coordinates(of: [2, 3, 1e-3])
      Issue.record("a vector beside the plane has coordinates")
    } catch {
      #expect(
        "\(error)" == "the vector is no combination of the basis: it lies outside of the space")
    }
    #expect(throws: VectorSpaceError.dimensions(2, 1)) {
      try plane.change(from: Basis([[1], [0], [0]]))
    }
    #expect(
      "\(VectorSpaceError.dimensions(2, 1))" == "spaces of 2 and 1 dimensions are not the same")
    #expect(throws: VectorSpaceError.dependent(column: 1)) { try Basis([[1, 2], [2, 4]]) }
    #expect(
      "\(VectorSpaceError.dependent(column: 1))"
        == "column 2 is a combination of the others: leave it out")
  }
}

@Suite struct `The span of columns` {
  @Test func `has as many dimensions as independent columns went in`() throws {
    for rank in 0...5 {
      for seed in 1...8 as ClosedRange<UInt64> {
        let factors = HardColumns.normal(rank, 7, seed: seed)
        let a =
          rank == 0
          ? Matrix(rows: 9, columns: 7, repeating: 0)
          : HardColumns.normal(9, rank, seed: seed + 20) * factors
        let space = try SpannedSpace(of: a)
        #expect(space.dimension == rank && space.relations.columns == 7 - rank)
        #expect(space.places == space.places.sorted() && Set(space.places).count == rank)
        #expect(space.isIndependent == false)
        // each relation gives the zero vector
        let zero = a * space.relations
        #expect(Norm.lInfinity(Vector(zero.elements)) <= 1e-12)
        for j in 0..<7 { #expect(space.contains(a.column(j), tolerance: 1e-12)) }
        let beside = Vector(HardColumns.normal(9, 1, seed: seed + 99).elements)
        #expect(!space.contains(beside))
      }
    }
  }

  @Test func `does not depend on the units of the columns`() throws {
    let a = HardColumns.normal(6, 3, seed: 4)
    let sum = a.column(0) + a.column(1)
    let plain = try SpannedSpace(of: Matrix(columns: [a.column(0), a.column(1), sum]))
    let units = try SpannedSpace(
      of: Matrix(columns: [0x1p700 * a.column(0), 0x1p-200 * a.column(1), sum]))
    #expect(plain.dimension == 2 && units.dimension == 2 && plain.places == units.places)
  }

  @Test func `is all of the space for independent columns, wide or empty matrices`() throws {
    #expect(try SpannedSpace(of: Matrix.identity(4)).isIndependent)
    #expect(try SpannedSpace(of: [[1, 2, 3], [4, 5, 6]]).relations.columns == 1)
    #expect(try SpannedSpace(of: Matrix([])).dimension == 0)
    #expect(try SpannedSpace(of: [[.leastNonzeroMagnitude]]).dimension == 1)
  }

  @Test func `numbers that are none are refused`() {
    #expect(throws: VectorSpaceError.notFinite(row: 0, column: 1)) {
      try SpannedSpace(of: [[1, .nan]])
    }
    #expect(
      "\(VectorSpaceError.notFinite(row: 0, column: 1))"
        == "the element in row 1, column 2 is not a finite number")
    #expect(
      "\(VectorSpaceError.outOfRange)"
        == "a coordinate is beyond the range of numbers: use other units")
  }
}
