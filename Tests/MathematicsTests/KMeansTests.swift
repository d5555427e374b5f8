import MathCore
import Testing
import Unsupervised

@Suite struct `K-means` {
  static func cloud(_ n: Int, _ d: Int, seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    return Matrix(rows: n, columns: d, elements: (0..<n * d).map { _ in generator.normal() })
  }

  @Test func `every point is at its nearest centre and every centre is a mean`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let x = Self.cloud(60, 3, seed: seed)
      let model = try KMeans(clusters: 4, starts: 2, seed: seed).fit(x)
      for i in 0..<x.rows {
        let distances = (0..<4).map { j in
          (0..<3).reduce(0.0) {
            $0 + (x[i, $1] - model.centers[j, $1]) * (x[i, $1] - model.centers[j, $1])
          }
        }
        #expect(distances[model.labels[i]] == distances.min())
      }
      for j in 0..<4 {
        let mine = model.labels.indices.filter { model.labels[$0] == j }
        #expect(!mine.isEmpty)
        for f in 0..<3 {
          let mean = mine.reduce(0.0) { $0 + x[$1, f] } / Double(mine.count)
          #expect((mean - model.centers[j, f]).magnitude < 1e-14)
        }
      }
    }
  }

  @Test func `the inertia never rises and equals the sum over the points`() throws {
    let x = Self.cloud(200, 2, seed: 5)
    let model = try KMeans(clusters: 7).fit(x)
    for (before, after) in zip(model.inertiaHistory, model.inertiaHistory.dropFirst()) {
      #expect(after <= before)
    }
    #expect(model.inertia == model.inertiaHistory.last)
    #expect(model.iterations == model.inertiaHistory.count - 1)
    #expect(model.sizes.reduce(0, +) == 200)
  }

  @Test func `one cluster is the mean and as many clusters as points have no inertia`() throws {
    let x: Matrix = [[0, 0], [2, 0], [0, 4], [2, 4]]
    let one = try KMeans(clusters: 1).fit(x)
    #expect(one.centers == [[1, 2]])
    #expect(one.inertia == 20)
    #expect(try KMeans(clusters: 4).fit(x).inertia == 0)
  }

  @Test func `the same seed gives the same result`() throws {
    let x = Self.cloud(100, 2, seed: 9)
    #expect(try KMeans(clusters: 5, seed: 3).fit(x) == KMeans(clusters: 5, seed: 3).fit(x))
  }

  @Test func `a centre that loses its points takes the farthest one`() throws {
    let x: Matrix = [[0], [1], [2], [3], [100]]
    let model = try KMeans(clusters: 2).fit(x, from: [[1], [1000]])
    #expect(model.sizes.allSatisfy { $0 > 0 })
    #expect(model.centers == [[1.5], [100]])
  }

  @Test func `ties go to the first centre`() throws {
    let model = try KMeans(clusters: 2).fit([[0], [1], [2]], from: [[0], [2]])
    #expect(model.labels == [0, 0, 1])
  }

  @Test func `too few points and too few different points are refused`() {
    #expect(throws: KMeansError.tooFewPoints(points: 2, clusters: 3)) {
      try KMeans(clusters: 3).fit([[1], [2]])
    }
    #expect(throws: KMeansError.tooFewDifferentPoints(different: 2, clusters: 3)) {
      try KMeans(clusters: 3).fit([[1], [2], [1], [2]])
    }
    #expect(throws: KMeansError.tooFewPoints(points: 0, clusters: 1)) {
      try KMeans(clusters: 1).fit(Matrix(rows: 0, columns: 2, repeating: 0))
    }
    #expect(throws: KMeansError.notFinite) { try KMeans(clusters: 1).fit([[1], [.nan]]) }
    #expect(throws: KMeansError.notFinite) {
      try KMeans(clusters: 2).fit([[1e300], [-1e300], [0]])
    }
    #expect(
      KMeansError.tooFewPoints(points: 2, clusters: 3).description
        == "2 points cannot make 3 clusters: ask for at most 2")
    #expect(
      KMeansError.tooFewDifferentPoints(different: 2, clusters: 3).description
        == "2 different points cannot make 3 clusters: ask for at most 2")
  }

  @Test func `too few rounds are an error`() {
    #expect(throws: KMeansError.notConverged(rounds: 1)) {
      try KMeans(clusters: 2, maxIterations: 1).fit([[1], [2], [4], [8], [10]], from: [[1], [2]])
    }
  }

  @Test func `points without features are one and the same point`() throws {
    let x = Matrix(rows: 3, columns: 0, repeating: 0)
    #expect(try KMeans(clusters: 1).fit(x).inertia == 0)
    #expect(throws: KMeansError.tooFewDifferentPoints(different: 1, clusters: 2)) {
      try KMeans(clusters: 2).fit(x)
    }
  }
}

@Suite struct `Silhouettes` {
  @Test func `two far pairs are close to 1`() throws {
    // a = 1, b = (10 + 11) / 2 or (9 + 10) / 2
    let values = try #require(
      silhouettes(of: [[0], [1], [10], [11]], labels: [0, 0, 1, 1]))
    #expect(values == [9.5 / 10.5, 8.5 / 9.5, 8.5 / 9.5, 9.5 / 10.5])
  }

  @Test func `a point alone in its cluster has the silhouette 0`() throws {
    let values = try #require(silhouettes(of: [[0], [1], [10]], labels: [0, 0, 1]))
    #expect(values[2] == 0)
  }

  @Test func `one cluster has none`() {
    #expect(silhouettes(of: [[0], [1]], labels: [0, 0]) == nil)
    #expect(silhouettes(of: Matrix(rows: 0, columns: 1, repeating: 0), labels: []) == nil)
  }

  @Test func `equal points in two clusters have the silhouette 0`() throws {
    let values = try #require(silhouettes(of: [[1], [1], [1], [1]], labels: [0, 0, 1, 1]))
    #expect(values == [0, 0, 0, 0])
  }
}
