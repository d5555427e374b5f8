import MathCore
import Supervised
import Testing

@Suite struct `Linear regression on the reference data sets of NIST` {
  /// The model of a problem.
  static func fit(_ problem: NISTProblem) throws -> LinearModel {
    try LinearRegression(intercept: problem.intercept, degree: problem.degree).fit(
      Matrix(problem.x.map { [$0] }), Vector(problem.y))
  }

  // NIST certifies 15 digits. Filip's x are decimals: rounding them to doubles changes the
  // coefficients in the 14th digit (measured with 80 digits), hence 13 digits are asked.
  @Test(arguments: NISTProblem.all)
  func `every coefficient and standard error has 13 certified digits`(
    _ problem: NISTProblem
  ) throws {
    let model = try Self.fit(problem)
    for (actual, certified) in zip(model.parameters, problem.parameters) {
      #expect((actual - certified).magnitude <= 1e-13 * certified.magnitude)
    }
    let errors = try #require(model.standardErrors)
    for (actual, certified) in zip(errors, problem.standardErrors) {
      #expect((actual - certified).magnitude <= 1e-13 * certified)
    }
  }

  @Test(arguments: NISTProblem.all)
  func `the residual deviation and R² have 13 certified digits`(_ problem: NISTProblem) throws {
    let model = try Self.fit(problem)
    let deviation = try #require(model.residualDeviation)
    #expect(
      (deviation - problem.residualDeviation).magnitude <= 1e-13 * problem.residualDeviation)
    let rSquared = try #require(model.rSquared)
    #expect((rSquared - problem.rSquared).magnitude <= 1e-13 * problem.rSquared)
  }

  @Test func `an exact fit has no t and no F, because there is nothing to measure them by`() throws
  {
    let model = try Self.fit(.wampler2)
    #expect(model.residualDeviation == 0)
    #expect(model.tStatistics == nil)
    #expect(model.pValues == nil)
    #expect(model.fStatistic == nil)
  }
}
