import LinearAlgebra
import MathCore
import Optimization
import Supervised
import Testing

@Suite struct `A linear regression` {
  @Test func `with a constant term, the residuals add up to 0 and the line passes the means`()
    throws
  {
    var generator = Generator(seed: 3)
    for _ in 0..<100 {
      let n = 3 + generator.index(below: 30)
      let x = Matrix((0..<n).map { _ in [generator.normal()] })
      let y = Vector((0..<n).map { _ in generator.normal() })
      let model = try LinearRegression().fit(x, y)
      #expect(model.residuals.sum.magnitude < 1e-13)
      let meanX = x.column(0).sum / Double(n)
      #expect((model.predict([meanX]) - y.sum / Double(n)).magnitude < 1e-13)
    }
  }

  @Test func `R² is the squared correlation of prediction and target`() throws {
    let x: Matrix = [[1, 0], [2, 1], [4, 1], [8, 3], [9, 1]]
    let y: Vector = [1, 3, 2, 5, 8]
    let model = try LinearRegression().fit(x, y)
    let fitted = model.predict(x)
    func centred(_ v: Vector) -> Vector { v - Vector(repeating: v.sum / 5, count: 5) }
    func dot(_ u: Vector, _ v: Vector) -> Double { zip(u, v).reduce(0) { $0 + $1.0 * $1.1 } }
    let (a, b) = (centred(fitted), centred(y))
    let correlation = dot(a, b) / (dot(a, a) * dot(b, b)).squareRoot()
    #expect((try #require(model.rSquared) - correlation * correlation).magnitude < 1e-14)
  }

  @Test func `F of one feature is the square of its t, with the same p-value`() throws {
    let model = try LinearRegression().fit([[1], [2], [4], [7]], [1, 3, 2, 6])
    let t = try #require(model.tStatistics)[1]
    let f = try #require(model.fStatistic)
    #expect((f - t * t).magnitude <= 1e-13 * f)
    let (fromF, fromT) = (try #require(model.fPValue), try #require(model.pValues)[1])
    #expect((fromF - fromT).magnitude <= 1e-12 * fromT)
  }

  @Test func `as many terms as rows leave nothing to judge by`() throws {
    let model = try LinearRegression().fit([[1], [2]], [3, 5])
    #expect(model.coefficients == [2])
    #expect(model.residualDeviation == nil)
    #expect(model.standardErrors == nil)
    #expect(model.confidenceIntervals() == nil)
    #expect(model.adjustedRSquared == nil)
    #expect(model.prediction(for: [1]) == nil)
  }

  @Test func `a target that does not vary has no R²`() throws {
    let model = try LinearRegression().fit([[1], [2], [4]], [0.1, 0.1, 0.1])
    #expect(model.rSquared == nil)
    #expect(model.fStatistic == nil)
    #expect(model.residuals == [0, 0, 0])
  }

  @Test func `a constant feature is a multiple of the constant term`() {
    #expect(throws: LeastSquaresError.self) {
      try LinearRegression().fit([[5], [5], [5]], [1, 2, 3])
    }
  }

  @Test func `without a constant term, R² is measured from 0`() throws {
    let model = try LinearRegression(intercept: false).fit([[1], [2]], [1, 1])
    // β = 3/5, residuals 2/5 and −1/5: R² = 1 − (1/5) / 2
    #expect((model.coefficients[0] - 0.6).magnitude < 1e-16)
    #expect((try #require(model.rSquared) - 0.9).magnitude < 1e-15)
  }

  @Test func `the normal equation gives up where the columns are nearly dependent`() {
    let e = 0x1p-30
    #expect(solveNormalEquation([[1, 1], [e, 0], [0, e]], [2, e, e]) == nil)
    #expect(solveNormalEquation([[1, 0], [0, 2]], [3, 4]) == [3, 2])
  }

  @Test func `a descent on a constant feature has no scale`() throws {
    let method = GradientDescent(learningRate: 0.1)
    #expect(try LinearModel.descend([[5], [5]], [1, 2], by: method) == nil)
  }

  @Test func `powers of a feature keep what rounding takes`() throws {
    let design = DesignMatrix([[0.1]], degree: 3, intercept: true)
    #expect(design.columns.row(0) == [1, 0.1, 0.1 * 0.1, 0.1 * 0.1 * 0.1])
    let lost = try #require(design.lost)
    #expect(lost[0, 1] == 0)
    #expect(lost[0, 2] != 0)
    #expect(DesignMatrix([[0.1]]).lost == nil)
  }
}
