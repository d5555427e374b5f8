import MathCore
import Statistics
import Testing
import Unsupervised

@Suite struct `Principal component analysis` {
  static func cloud(_ n: Int, _ d: Int, seed: UInt64) -> Matrix {
    var generator = Generator(seed: seed)
    return Matrix(rows: n, columns: d, elements: (0..<n * d).map { _ in generator.normal() })
  }

  @Test func `scores have the explained variances and no covariances`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let x = Self.cloud(40, 5, seed: seed)
      let model = try PCA(components: 5).fit(x)
      let c = try covarianceMatrix(of: model.transform(x))
      for j in 0..<5 {
        #expect((c[j, j] - model.explainedVariance[j]).magnitude < 1e-13)
        for k in 0..<j { #expect(c[j, k].magnitude < 1e-13) }
      }
      #expect((model.explainedVarianceRatio.sum - 1).magnitude < 1e-14)
    }
  }

  @Test func `all components bring the rows back`() throws {
    for scaling in [PCA.Scaling.none, .standardize] {
      let x = Self.cloud(20, 4, seed: 7)
      let model = try PCA(components: 4, scaling: scaling).fit(x)
      let back = model.inverseTransform(model.transform(x))
      for (a, b) in zip(x.elements, back.elements) { #expect((a - b).magnitude < 1e-13) }
    }
  }

  @Test func `fewer rows than features have n - 1 components`() throws {
    let x = Self.cloud(3, 6, seed: 2)
    #expect(try PCA(components: 2).fit(x).explainedVariance.count == 2)
    #expect(throws: PCAError.tooManyComponents(asked: 3, most: 2)) {
      try PCA(components: 3).fit(x)
    }
  }

  @Test func `data without directions are refused`() {
    #expect(throws: PCAError.tooFewRows(1)) { try PCA(components: 1).fit([[1, 2]]) }
    #expect(throws: PCAError.noVariance) { try PCA(components: 1).fit([[1, 2], [1, 2]]) }
    #expect(throws: PCAError.notFinite) { try PCA(components: 1).fit([[1], [.nan]]) }
    #expect(throws: PCAError.constantColumns([0])) {
      try PCA(components: 1, scaling: .standardize).fit([[1, 2], [1, 3]])
    }
    #expect(throws: PCAError.tooLarge) { try PCA(components: 1).fit([[1e200], [-1e200]]) }
  }
}
