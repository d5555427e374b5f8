import MathCore
import Supervised
import Testing

@Suite struct `A straight line` {
  @Test func `it is the linear regression of one feature, with all that it tells`() throws {
    var generator = Generator(seed: 12)
    for round in 0..<200 {
      let n = 3 + generator.index(below: 20)
      let far = round.isMultiple(of: 2) ? 0.0 : 1000
      let x = Vector((0..<n).map { _ in far + generator.normal() })
      let y = Vector((0..<n).map { _ in far - 3 * generator.normal() })
      let model = try LinearRegression().fit(
        Matrix(rows: n, columns: 1, elements: x.elements), y)
      let line = try #require(StraightLine(x: x, y: y))
      // a mean of 20 numbers near 1000 is off by up to 2e-12, which a small spread of x makes larger
      let near = far == 0 ? 1e-12 : 1e-8
      #expect((line.slope - model.coefficients[0]).magnitude < near)
      #expect((line.intercept - model.intercept).magnitude < near * max(1, far))
      for i in 0..<n {
        #expect((line.residuals[i] - model.residuals[i]).magnitude < near)
        #expect((line.leverages[i] - model.leverages[i]).magnitude < near)
        #expect((line(x[i]) + line.residuals[i] - y[i]).magnitude < near)
      }
      #expect((try #require(line.rSquared) - (try #require(model.rSquared))).magnitude < near)
      let (s, certain) = (
        try #require(line.residualDeviation), try #require(model.residualDeviation)
      )
      #expect((s - certain).magnitude < near)
    }
  }

  @Test func `three points by hand`() throws {
    let line = try #require(StraightLine(x: [1, 2, 3], y: [2, 3, 5]))
    #expect(line.slope == 1.5)
    #expect((line.intercept - 1.0 / 3).magnitude < 1e-15)
    #expect((try #require(line.rSquared) - 27.0 / 28).magnitude < 1e-15)
    #expect((try #require(line.residualDeviation) - (1.0 / 6).squareRoot()).magnitude < 1e-15)
    for (leverage, expected) in zip(line.leverages, [5.0 / 6, 1.0 / 3, 5.0 / 6]) {
      #expect((leverage - expected).magnitude < 1e-15)
    }
  }

  @Test func `a leverage is how far the line rises for one unit of the target`() throws {
    let (x, y): (Vector, Vector) = ([1, 2, 4, 9], [3, 1, 5, 4])
    let line = try #require(StraightLine(x: x, y: y))
    for i in 0..<4 {
      var raised = y
      raised[i] += 1
      let after = try #require(StraightLine(x: x, y: raised))
      #expect((after(x[i]) - line(x[i]) - line.leverages[i]).magnitude < 1e-14)
    }
    #expect((line.leverages.sum - 2).magnitude < 1e-15)
  }

  @Test func `a point that stands alone decides the slope: its leverage is 1`() throws {
    let line = try #require(StraightLine(x: [2, 2, 2, 7], y: [1, 3, 2, 40]))
    #expect((line.leverages[3] - 1).magnitude < 1e-15)
    #expect(line.residuals[3].magnitude < 1e-14)
  }

  @Test func `points above each other have no one line`() {
    #expect(StraightLine(x: [2, 2, 2], y: [1, 2, 3]) == nil)
    // ten times 0.1 have a mean that is not 0.1
    #expect(
      StraightLine(x: Vector(repeating: 0.1, count: 10), y: [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]) == nil)
    #expect(StraightLine(x: [1], y: [2]) == nil)
    #expect(StraightLine(x: [], y: []) == nil)
  }

  @Test func `a target that does not vary has no R², and two points leave nothing to judge by`()
    throws
  {
    let flat = try #require(StraightLine(x: [1, 2, 4], y: [0.1, 0.1, 0.1]))
    #expect(flat.slope == 0)
    #expect(flat.rSquared == nil)
    #expect(flat.residuals == [0, 0, 0])
    let two = try #require(StraightLine(x: [1, 2], y: [3, 5]))
    #expect(two.slope == 2)
    #expect(two.residualDeviation == nil)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, 1e-200])
  func `a number that cannot be worked with gives no line`(_ number: Double) {
    #expect(StraightLine(x: [0, number, 0], y: [1, 2, 4]) == nil)
    if number.magnitude != 1e-200 {
      #expect(StraightLine(x: [1, 2, 3], y: [1, number, 4]) == nil)
    }
  }
}
