import LinearAlgebra
import MathCore
import Testing

@Suite struct `Distances between points` {
  static let rules: [Distance] = [
    .euclidean, .squaredEuclidean, .manhattan, .chebyshev, .minkowski(p: 1), .minkowski(p: 3.5),
    .canberra,
  ]

  static func points(_ count: Int, of d: Int, seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    return Matrix(
      rows: count, columns: d, elements: (0..<count * d).map { _ in generator.normal() })
  }

  @Test func `a small case by every rule`() {
    let values = Self.rules.map { $0([1, 2], [4, 6]) }
    #expect(values[0] == 5 && values[1] == 25 && values[2] == 7 && values[3] == 4)
    #expect((values[4] - 7).magnitude < 1e-14)
    #expect((values[6] - 1.1).magnitude < 1e-15)
  }

  @Test func `the three laws of a metric hold, but the third for the squared distance`() {
    for d in 1...12 {
      let x = Self.points(8, of: d, seed: UInt64(d))
      for rule in Self.rules {
        let m = distanceMatrix(ofRowsOf: x, by: rule)
        var shorter = 0
        for i in 0..<8 {
          #expect(m[i, i] == 0)
          for j in 0..<8 where i != j {
            #expect(m[i, j] > 0 && m[i, j] == m[j, i])
            for k in 0..<8 where m[i, k] > (m[i, j] + m[j, k]) * (1 + 1e-14) { shorter += 1 }
          }
        }
        #expect(rule == .squaredEuclidean ? shorter > 0 : shorter == 0)
      }
    }
  }

  @Test func `tiles give the same bits as pairs`() {
    for n in [0, 1, 63, 64, 65, 131] {
      let (x, y) = (Self.points(n, of: 3, seed: 1), Self.points(70, of: 3, seed: 2))
      for rule in Self.rules {
        let (own, other) = (
          distanceMatrix(ofRowsOf: x, by: rule), distances(fromRowsOf: x, toRowsOf: y, by: rule)
        )
        #expect(own.rows == n && own.columns == n && other.rows == n && other.columns == 70)
        for i in stride(from: 0, to: n, by: 7) {
          for j in 0..<n { #expect(own[i, j] == rule(x.row(i), x.row(j))) }
          for j in 0..<70 { #expect(other[i, j] == rule(x.row(i), y.row(j))) }
        }
      }
    }
  }

  @Test func `no square leaves the range of numbers, and near points keep their digits`() {
    let (huge, tiny): (Vector, Vector) = ([3e200, 4e200], [3e-200, 4e-200])
    #expect((Distance.euclidean(huge, [0, 0]) / 5e200 - 1).magnitude < 5e-16)
    #expect((Distance.euclidean(tiny, [0, 0]) / 5e-200 - 1).magnitude < 5e-16)
    #expect(Distance.euclidean(tiny, tiny) == 0)
    #expect(Distance.squaredEuclidean([1e8, 1], [1e8, 0]) == 1)
    #expect(Distance.canberra([1.5e308], [-1.5e308]) == 1)
    #expect(Distance.canberra([0, .leastNonzeroMagnitude], [0, 0]) == 1)
  }

  @Test func `the nearest other row, the first of equally near ones`() {
    let line = distanceMatrix(ofRowsOf: [[0], [1], [2], [9]])
    #expect(nearestNeighbours(in: line) == [1, 0, 1, 2])
    #expect(nearestNeighbours(in: distanceMatrix(ofRowsOf: [[1, 2]])) == [])
    #expect(nearestNeighbours(in: Matrix(rows: 0, columns: 0, elements: [])) == [])
  }

  @Test func `points of different dimension are refused`() async {
    await #expect(processExitsWith: .failure) { _ = Distance.manhattan([1, 2], [1]) }
    await #expect(processExitsWith: .failure) { _ = Distance.canberra([1, 2], [1]) }
    await #expect(processExitsWith: .failure) {
      _ = distances(fromRowsOf: [[1, 2]], toRowsOf: [[1]])
    }
    await #expect(processExitsWith: .failure) { _ = Distance.minkowski(p: 0.5)([1], [2]) }
  }
}

@Suite struct `The Mahalanobis distance` {
  @Test func `is the Euclidean one for the identity, and scaled by deviations for a diagonal`()
    throws
  {
    let plain = try Mahalanobis(matrix: .identity(3))
    #expect(try plain.distance([1, 2, 2], [0, 0, 0]) == 3)
    let scaled = try Mahalanobis(matrix: [[4, 0], [0, 9]])
    #expect(try scaled.distance([2, 3], [0, 0]) == 2.0.squareRoot())
  }

  @Test func `does not change with the units`() throws {
    let x = `Distances between points`.points(20, of: 3, seed: 9)
    let sigma: Matrix = [[2, 1, 0], [1, 3, 1], [0, 1, 4]]
    let units: Vector = [1e150, 1, 1e-150]
    var (scaledRows, scaledSigma) = (x, sigma)
    for i in 0..<20 { for j in 0..<3 { scaledRows[i, j] *= units[j] } }
    for i in 0..<3 { for j in 0..<3 { scaledSigma[i, j] *= units[i] * units[j] } }
    let plain = try Mahalanobis(matrix: sigma).distanceMatrix(ofRowsOf: x)
    let scaled = try Mahalanobis(matrix: scaledSigma).distanceMatrix(ofRowsOf: scaledRows)
    for k in 0..<400 {
      #expect((plain.elements[k] - scaled.elements[k]).magnitude <= 1e-14 * plain.elements[k])
    }
    let pair = try Mahalanobis(matrix: sigma).distance(x.row(3), x.row(7))
    #expect(plain[3, 7] == pair && plain[7, 3] == pair && plain[3, 3] == 0)
  }

  @Test func `one row and no rows have their tables`() throws {
    let metric = try Mahalanobis(matrix: [[1, 0], [0, 1]])
    #expect(try metric.distanceMatrix(ofRowsOf: [[1, 2]]) == Matrix([[0]]))
    #expect(
      try metric.distanceMatrix(ofRowsOf: Matrix(rows: 0, columns: 2, elements: [])).rows == 0)
  }

  @Test func `a matrix that is not positive definite is refused`() {
    #expect(throws: CholeskyError.notPositiveDefinite(order: 2)) {
      try Mahalanobis(matrix: [[1, 2], [2, 4]])
    }
    #expect(throws: CholeskyError.notSymmetric(row: 0, column: 1)) {
      try Mahalanobis(matrix: [[1, 2], [0, 4]])
    }
    #expect(throws: CholeskyError.tooLarge) {
      try Mahalanobis(matrix: [[1e-300]]).distance([0], [1e300])
    }
  }
}

@Suite struct `Distances of words and sets` {
  @Test func `edit distances of short words`() {
    let words: [(String, String, Int)] = [
      ("kitten", "sitting", 3), ("flaw", "lawn", 2), ("", "abc", 3), ("abc", "", 3),
      ("abc", "abc", 0), ("ab", "ba", 2), ("sunday", "saturday", 3), ("intention", "execution", 5),
    ]
    for (a, b, edits) in words { #expect(editDistance(Array(a), Array(b)) == edits) }
  }

  @Test func `edit distance is a metric on random words`() {
    var generator = Generator(seed: 4)
    let words = (0..<12).map { _ in
      (0..<generator.index(below: 7)).map { _ in generator.index(below: 3) }
    }
    for a in words {
      for b in words {
        let ab = editDistance(a, b)
        #expect(ab == editDistance(b, a) && (ab == 0) == (a == b))
        #expect(ab >= (a.count > b.count ? a.count - b.count : b.count - a.count))
        #expect(ab <= max(a.count, b.count))
        for c in words { #expect(editDistance(a, c) <= ab + editDistance(b, c)) }
      }
    }
  }

  @Test func `shares of places and of things`() async {
    #expect(hammingDistance([1, 0, 1, 1, 0], [1, 1, 1, 0, 0]) == 0.4)
    #expect(
      jaccardDistance([true, false, true, true, false], [true, true, true, false, false]) == 0.5)
    #expect(jaccardDistance([false], [false]) == 0)
    #expect(hammingDistance([String](), []) == 0)
    await #expect(processExitsWith: .failure) { _ = hammingDistance([1], [1, 2]) }
    await #expect(processExitsWith: .failure) { _ = jaccardDistance([true], []) }
  }
}
