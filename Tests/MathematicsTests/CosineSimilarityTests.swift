import Elementary
import LinearAlgebra
import MathCore
import Testing

@Suite struct `Cosine similarity` {
  @Test func `of small whole numbers is what one computes by hand`() {
    #expect(cosineSimilarity([4, 3], [3, 4]) == 0.96)
    #expect(cosineSimilarity([4, 3], [-3, 4]) == 0)
    #expect(cosineSimilarity([2], [-5]) == -1)
  }

  @Test func `never leaves the range from −1 to 1, and reaches its ends on one line`() throws {
    for n in 1...100 {
      for x in `Dot products`.normalVectors(3, of: n, seed: UInt64(n)) {
        for factor in [1, 0.1, 3, 1.0 / 3, 7e-250, 9e250] {
          let c = try #require(cosineSimilarity(x, factor * x))
          #expect(c <= 1 && c >= 1 - Double(n + 3) * 0x1p-52)
          #expect(try #require(cosineSimilarity(x, -factor * x)) == -c)
        }
        #expect(cosineSimilarity(x, x) == 1)
        #expect(cosineSimilarity(x, -x) == -1)
        #expect(cosineDistance(x, x) == 0)
        #expect(try #require(cosineDistance(x, -x)) <= 2)
      }
    }
  }

  @Test func `is the cosine of the angle, and distance and similarity add up to 1`() throws {
    for n in 1...100 {
      let x = `Dot products`.normalVectors(2, of: n, seed: UInt64(n) + 700)
      let c = try #require(cosineSimilarity(x[0], x[1]))
      let turn = try #require(angle(between: x[0], and: x[1]))
      let distance = try #require(cosineDistance(x[0], x[1]))
      let rounding = Double(n + 4) * 0x1p-51
      #expect((c - cos(turn)).magnitude <= rounding)
      #expect((1 - c - distance).magnitude <= rounding)
      #expect(cosineSimilarity(x[1], x[0]) == c)
    }
  }

  @Test func `does not depend on the lengths, however large or small`() {
    for (i, j) in [(1000, 0), (-1000, 0), (1021, -1022), (-600, -600), (600, 600)] {
      let u = Double(sign: .plus, exponent: i, significand: 1) * Vector([4, 3])
      let v = Double(sign: .plus, exponent: j, significand: 1) * Vector([3, 4])
      #expect(cosineSimilarity(u, v) == 0.96)
    }
  }

  @Test func `keeps the digits of a small distance`() throws {
    for exponent in [-10, -30, -100, -400] {
      let t = Double(sign: .plus, exponent: exponent, significand: 1)
      let distance = try #require(cosineDistance([1, 0], [1, t]))
      // 1 − 1 / √(1 + t²) = t² / 2 − 3 t⁴ / 8 + …
      #expect((distance - t * t / 2).magnitude <= t * t / 2 * (1e-15 + t * t))
    }
  }

  @Test func `does not exist for a vector without direction`() {
    for none in [[0, 0], [1, .nan], [.infinity, 1]] as [Vector] {
      #expect(cosineSimilarity(none, [1, 2]) == nil && cosineSimilarity([1, 2], none) == nil)
      #expect(cosineDistance(none, [1, 2]) == nil && cosineDistance([1, 2], none) == nil)
    }
    #expect(cosineSimilarity([], []) == nil)
  }

  @Test func `of all pairs of rows makes a symmetric table with 1 on its diagonal`() throws {
    let vectors = `Dot products`.normalVectors(12, of: 7, seed: 9)
    let scaled = vectors.enumerated().map { i, v in (i.isMultiple(of: 2) ? 1e200 : 1e-200) * v }
    let cosines = try cosineSimilarities(ofRowsOf: Matrix(scaled.map { $0.elements }))
    for i in vectors.indices {
      #expect(cosines[i, i] == 1)
      for j in vectors.indices {
        #expect(cosines[i, j] == cosines[j, i])
        let pair = try #require(cosineSimilarity(vectors[i], vectors[j]))
        #expect((cosines[i, j] - pair).magnitude <= 4e-15)
      }
    }
    #expect(try cosineSimilarities(ofRowsOf: [[-3]]) == [[1]])
    #expect(try cosineSimilarities(ofRowsOf: Matrix([])).elements == [])
    #expect(throws: UnitVectorError.noDirection(rows: [1])) {
      try cosineSimilarities(ofRowsOf: [[1, 2], [0, 0]])
    }
  }

  @Test func `of unit vectors is their dot product, kept within its range`() throws {
    #expect(cosineSimilarity(ofUnitVectors: [0.6, 0.8], [0.8, -0.6]) == 0)
    let unit = try #require(normalized([1, 1, 1]))
    #expect(dot(unit, unit) > 1)
    #expect(cosineSimilarity(ofUnitVectors: unit, unit) == 1)
    #expect(cosineSimilarity(ofUnitVectors: unit, -unit) == -1)
    #expect(cosineSimilarity(ofUnitVectors: [], []) == 0)
  }

  @Test func `vectors of different lengths are refused`() async {
    await #expect(processExitsWith: .failure) { _ = cosineSimilarity([1, 2], [1]) }
    await #expect(processExitsWith: .failure) { _ = cosineDistance([1, 2], [1]) }
    await #expect(processExitsWith: .failure) {
      _ = cosineSimilarity(ofUnitVectors: [1, 0], [1])
    }
  }
}
