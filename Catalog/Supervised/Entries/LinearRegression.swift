import CalculusEntries
import CatalogCommons
public import CatalogKit
import Datasets
import EstimationEntries
import Figures
import InformationTheoryEntries
import LinearAlgebra
import LinearAlgebraEntries
import MathCore
import Optimization
import OptimizationEntries
import ProbabilityEntries
import StatisticsEntries
import Supervised
import SupervisedLive
import Tabular

extension Algorithm {
  public static let linearRegression = Algorithm(
    "linear-regression", title: "Linear regression", chapter: .supervised,
    summary: "Fit a straight line or a plane through data by least squares.",
    requires: [.qrDecomposition, .vectorCalculus, .covarianceMatrix, .tTest, .gradientDescent],
    uses: [
      .qrDecomposition: .code("solves the least squares problem"),
      .samplingDistributionsTChiF: .code("p-values and intervals of the coefficients"),
      .gradientDescent: .code("a third way to the same coefficients"),
      .featureScaling: .code("makes the valley round before the descent"),
      .norms: .code("sizes of target and residuals"),
      .orthogonalProjection: .proof("the fit is the projection of the target on the columns"),
      .vectorCalculus: .proof("the gradient of the squared error"),
      .transpose: .proof("the normal equation"),
      .matrixMultiplication: .proof("the normal equation, all predictions at once"),
      .matrixInverse: .proof("variances of the coefficients"),
      .rank: .proof("when the coefficients are unique"),
      .correlation: .proof("R² is the squared correlation of fit and target"),
      .covarianceMatrix: .idea("how the coefficients vary together"),
      .tTest: .idea("whether a coefficient differs from 0"),
      .confidenceIntervals: .idea("how far off a coefficient may be"),
      .lossFunctions: .idea("the squared error"),
      .maximumLikelihood: .idea("least squares is likeliest under normal errors"),
    ],
    implementation: [
      "LinearRegression", "LinearModel.standardErrors", "LinearModel.pValues",
      "LinearModel.confidenceIntervals", "LinearModel.prediction", "LinearModel.leverages",
      "StraightLine", "solveNormalEquation", "LinearModel.descend",
    ],
    cost: "O(n p²) for n rows and p terms",
    references: [.golubVanLoan2013, .hastieTibshiraniFriedman2009, .longley1967],
    formulas: .linearRegression,
    command: .leastSquaresLine,
    live: LiveContent(.linearRegression),
    example: WorkedExample(
      "How far does a car roll on?", on: .cars, with: [.mtcars, .norris, .longley]
    ) { sheet in
      try threePoints(&sheet)
      try stoppingDistances(&sheet)
      try fuel(&sheet)
      try norris(&sheet)
      try longley(&sheet)
    })
}

/// Three points, every number with pencil and paper.
private func threePoints(_ sheet: inout Worksheet) throws {
  let model = try LinearRegression().fit([[1], [2], [3]], [2, 3, 5])
  let t = model.tStatistics ?? []
  sheet.show("small_w", model.coefficients[0])
  sheet.show("small_b", model.intercept)
  sheet.show("small_residuals", model.residuals)
  sheet.show("small_rss", model.variation.residualSumOfSquares)
  sheet.show("small_r2", model.rSquared ?? .nan)
  sheet.show("small_se", model.standardErrors?[1] ?? .nan)
  sheet.show("small_t", t[1])
  sheet.show("small_p", model.pValues?[1] ?? .nan)
  sheet.expect(
    "(b, w) of the three points", model.parameters, equals: Vector([1.0 / 3, 1.5]),
    within: .relative(1e-15), because: .closedForm("w = Sxy / Sxx = 3 / 2, b = ȳ − w x̄ = 1 / 3"),
    proves: ["small_b", "small_w"])
  if let line = StraightLine(x: [1, 2, 3], y: [2, 3, 5]) {
    sheet.show("small_leverages", line.leverages)
    sheet.expect(
      "(b, w) of the three points by the closed form", Vector([line.intercept, line.slope]),
      equals: model.parameters, within: .relative(1e-15),
      because: .closedForm("the normal equation of one feature, solved by hand"))
    // Three roundings each.
    sheet.expect(
      "leverages of the three points", line.leverages,
      equals: Vector([5.0 / 6, 1.0 / 3, 5.0 / 6]), within: .relative(4e-16),
      because: .closedForm("1/3 + (x − 2)² / 2"), proves: ["small_leverages"])
  }
  // Residuals of size 1/3 come from differences of numbers below 5: off by at most 5 · 2⁻⁵².
  sheet.expect(
    "residuals of the three points", model.residuals, equals: Vector([1.0 / 6, -1.0 / 3, 1.0 / 6]),
    within: .absolute(1.2e-15), because: .closedForm("2 − 11/6, 3 − 10/3, 5 − 29/6"),
    proves: ["small_residuals"])
  // Squares of these residuals: off by 2 · 1.2e-15 / 3 of at most 1/3, thrice.
  sheet.expect(
    "sum of the squared residuals of the three points", model.variation.residualSumOfSquares,
    equals: 1.0 / 6, within: .absolute(1.2e-15), because: .closedForm("1/36 + 4/36 + 1/36"),
    proves: ["small_rss"])
  sheet.expect(
    "standard error of the slope of the three points", model.standardErrors?[1] ?? .nan,
    equals: (1.0 / 12).squareRoot(), within: .relative(1e-14),
    because: .closedForm("√(1/6 / 1 / Sxx) = √(1/12)"), proves: ["small_se"])
  sheet.expect(
    "R² of the three points", model.rSquared ?? .nan, equals: 27.0 / 28, within: .relative(1e-15),
    because: .closedForm("1 − (1/6) / (14/3)"), proves: ["small_r2"])
  sheet.expect(
    "t of the slope of the three points", t[1], equals: 1.5 * 12.0.squareRoot(),
    within: .relative(1e-14), because: .closedForm("w / √(1/6 / 2) = 3/2 · √12"),
    proves: ["small_t"])
  sheet.expect(
    "p of the slope of the three points", model.pValues?[1] ?? .nan,
    equals: 0.12103771832367673, within: .relative(1e-13),
    because: .closedForm(
      "one degree of freedom: 1 − (2/π) arctan t, with 50 digits (mpmath 1.4.1)"),
    proves: ["small_p"])
}

/// Stopping distances of 50 cars: one feature, with everything that R's summary shows.
private func stoppingDistances(_ sheet: inout Worksheet) throws {
  let x = try sheet.data.matrix(of: ["speed"])
  let y = try sheet.data.numbers(in: "dist")
  let model = try LinearRegression().fit(x, y)
  sheet.show("rows", x.rows)
  sheet.show("slope", model.coefficients[0])
  sheet.show("intercept", model.intercept)
  sheet.show("residual_sd", model.residualDeviation ?? .nan)
  sheet.show("r_squared", model.rSquared ?? .nan)
  sheet.show("freedom", model.residualDegreesOfFreedom)
  sheet.table("coefficients", model.table(of: ["intercept", "speed"]))
  if let interval = model.confidenceIntervals()?[1] {
    sheet.show("slope_low", interval.lowerBound)
    sheet.show("slope_high", interval.upperBound)
    sheet.expect(
      "95 % interval of the slope", [interval.lowerBound, interval.upperBound],
      equals: [3.0969643281403227, 4.767853190107853], within: .relative(1e-13),
      because: .reference("w ± t s(w), with t of 48 degrees of freedom by mpmath 1.3.0, 60 digits"),
      proves: ["slope_low", "slope_high"])
  }
  if let at15 = model.prediction(for: [15]) {
    sheet.show("at15", at15.value)
    sheet.show("at15_low", at15.rowInterval.lowerBound)
    sheet.show("at15_high", at15.rowInterval.upperBound)
    sheet.expect(
      "prediction at 15 mph with its standard error and both intervals",
      Vector([
        at15.value, at15.standardError, at15.meanInterval.lowerBound,
        at15.meanInterval.upperBound, at15.rowInterval.lowerBound, at15.rowInterval.upperBound,
      ]),
      equals: Vector([
        41.407036496350365, 2.181343143592953, 37.02115215353707, 45.79292083916366,
        10.174820505210985, 72.63925248748974,
      ]), within: .relative(1e-13), because: sixtyDigits, proves: ["at15", "at15_low", "at15_high"])
  }
  sheet.expect(
    "stopping distances", model,
    is: Certified(
      parameters: [-17.579094890510948, 3.9324087591240877],
      standardErrors: [6.758440169379236, 0.4155127766571223], rSquared: 0.6510793807582509,
      residualDeviation: 15.379586748819907, fStatistic: 89.56710653646773),
    within: 1e-13, because: sixtyDigits,
    proves: ["intercept": 0, "slope": 1], rSquared: "r_squared", residualDeviation: "residual_sd")
  sheet.expect(
    "stopping distances: p-values", model.pValues ?? [],
    equals: Vector([0.01231881615380881, 1.4898364962950851e-12]), within: .relative(1e-12),
    because: sixtyDigits)
  // Each leverage is a sum of p squares, each within some roundings.
  sheet.expect(
    "stopping distances: sum of the leverages", model.leverages.sum, equals: 2,
    within: .relative(1e-13), because: .theorem("the trace of a projection is its rank"))
  sheet.figure("line", fitFigure(x, y, model))
  sheet.figure("residuals", residualsFigure(model.predict(x), model.residuals))
}

/// Fuel use by weight and power: three ways to the same plane.
private func fuel(_ sheet: inout Worksheet) throws {
  let cars = try Dataset.mtcars.table()
  let x = try cars.matrix(of: ["wt", "hp"])
  let y = try cars.numbers(in: "mpg")
  let model = try LinearRegression().fit(x, y)
  let design = DesignMatrix(x).columns
  let normal = solveNormalEquation(design, y) ?? []
  let plain = try QRDecomposition(of: design).solve(y) ?? []
  let descent = GradientDescent(learningRate: 0.5, tolerance: 1e-12)
  guard let descended = try LinearModel.descend(x, y, by: descent) else { return }
  let walked = Vector([descended.intercept] + descended.coefficients.elements)
  sheet.show("fuel_condition", model.condition)
  sheet.show("fuel_steps", descended.iterations)
  sheet.show(
    "fuel_apart",
    max(
      normal.quantity.distance(to: model.parameters.quantity),
      walked.quantity.distance(to: model.parameters.quantity)))
  sheet.table("fuel", model.table(of: ["intercept", "wt", "hp"]))
  sheet.expect(
    "fuel by weight and power", model,
    is: Certified(
      parameters: [37.2272701164472, -3.8778307424046807, -0.031772946982161],
      standardErrors: [1.5987875379993932, 0.6327334943773947, 0.009029709675855717],
      rSquared: 0.8267854518827914, residualDeviation: 2.5934117772265655,
      fStatistic: 69.21121339177773), within: 1e-13, because: sixtyDigits)
  // κ² 2⁻⁵³ for the normal equation, κ 2⁻⁵³ for QR, with κ of the columns below 600 as measured in
  // their own units; the descent stops at a slope of 1e-12, and no curvature is below 0.6.
  sheet.expect(
    "fuel: normal equation and least squares", normal, equals: model.parameters,
    within: .relative(4e-11),
    because: .agreement("Cholesky factor of XᵀX, and refined QR decomposition of X"))
  sheet.expect(
    "fuel: plain QR and least squares", plain, equals: model.parameters, within: .relative(7e-14),
    because: .agreement("QR decomposition in doubles, and with its triangle refined"))
  sheet.expect(
    "fuel: gradient descent and least squares", walked, equals: model.parameters,
    within: .relative(1e-12), because: .agreement("a walk downhill, and a decomposition"))
}

/// NIST's easy problem.
private func norris(_ sheet: inout Worksheet) throws {
  let norris = try Dataset.norris.table()
  let model = try LinearRegression().fit(
    try norris.matrix(of: ["x"]), try norris.numbers(in: "y"))
  sheet.expect(
    "Norris", model,
    is: Certified(
      parameters: [-0.262323073774029, 1.00211681802045],
      standardErrors: [0.232818234301152, 0.429796848199937E-03],
      rSquared: 0.999993745883712, residualDeviation: 0.884796396144373,
      fStatistic: 5436385.54079785), within: 1e-13,
    because: .published("NIST, Statistical Reference Datasets, Norris, certified values"))
}

private let sixtyDigits = Reason.reference(
  "normal equation with 60 digits (mpmath 1.4.1), equal to statsmodels 0.15.0")
