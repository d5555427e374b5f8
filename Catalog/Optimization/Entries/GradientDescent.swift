import CatalogCommons
public import CatalogKit
import Datasets
import CalculusEntries
import Figures
import LinearAlgebraEntries
import StatisticsEntries
import MathCore
import Optimization
import OptimizationLive
import Statistics
import Tabular

extension Concept {
  public static let gradientDescent = Concept(
    "gradient-descent", title: "Gradient descent (batch)", chapter: .optimization,
    summary: "Walk downhill: step against the gradient until the ground is level.",
    requires: [.gradient, .lossFunctions],
    uses: [
      .vectorAddition: .idea("a step is a difference of two vectors"),
      .dotProduct: .code("each prediction, and the sum of the squared errors"),
      .gradient: .idea("the direction of every step"),
      .featureScaling: .idea("makes the valley round before the descent on the reader's data"),
      .taylorApproximation: .proof("why a short step lowers the loss"),
      .convexity: .proof("why the level point is the only minimum"),
    ],
    implementation: [
      "GradientDescent", "GradientDescent.minimize", "MeanSquaredError.callAsFunction",
      "MeanSquaredError.gradient",
    ],
    cost: "O(n d) per step for n rows of d features",
    references: [.cauchy1847, .nesterov2018],
    formulas: .gradientDescent,
    command: .lineByGradientDescent,
    live: LiveContent(.gradientDescent),
    example: WorkedExample(
      "A line through the eruptions of Old Faithful", on: .oldFaithful, with: [.cars]
    ) {
      sheet in
      try threePoints(&sheet)
      try oldFaithful(&sheet)
      try standardizedCars(&sheet)
      tooLong(&sheet)
    })
}

/// Three points, three steps, every number in the open.
private func threePoints(_ sheet: inout Worksheet) throws {
  let loss = MeanSquaredError(x: [1, 2, 3], y: [2, 3, 5])
  let descent = GradientDescent(learningRate: 0.1, tolerance: 1e-12)
  sheet.trace("three-points", walk(loss, descent, steps: 8))

  // (w, b) after each step as fractions, worked out by hand from the update rule.
  let byHand: [(Double, Double)] = [
    (23.0 / 15, 2.0 / 3), (308.0 / 225, 44.0 / 75), (4691.0 / 3375, 662.0 / 1125),
  ]
  var here: Vector = [0, 0]
  for (step, expected) in byHand.enumerated() {
    here = descent.step(from: here, along: loss.gradient(here))
    sheet.show("w\(step + 1)", here[0])
    sheet.show("b\(step + 1)", here[1])
    sheet.expect(
      "(w, b) after step \(step + 1)", here, equals: Vector([expected.0, expected.1]),
      within: .relative(1e-15), because: .closedForm("the update rule in fractions"),
      proves: ["w\(step + 1)", "b\(step + 1)"])
  }
  let end = try descent.minimize(from: [0, 0], gradient: loss.gradient)
  sheet.show("small_iterations", end.iterations)
  sheet.show("small_w", end.minimum[0])
  sheet.show("small_b", end.minimum[1])
  // ‖∇L‖∞ ≤ 1e-12 and the smallest curvature is above 0.24, so the error is below √2 · 1e-12 / 0.24.
  sheet.expect(
    "(w, b) where the descent ends", end.minimum, equals: Vector([1.5, 1.0 / 3]),
    within: .absolute(6e-12), because: .closedForm("w = Sxy / Sxx = 3 / 2, b = ȳ − w x̄ = 1 / 3"),
    proves: ["small_w", "small_b"])
}

/// The eruptions of Old Faithful: a real, narrow valley.
private func oldFaithful(_ sheet: inout Worksheet) throws {
  let x = try sheet.data.numbers(in: "eruptions")
  let y = try sheet.data.numbers(in: "waiting")
  let loss = MeanSquaredError(x: x, y: y)
  let rate = 0.05
  let end = try GradientDescent(learningRate: rate, tolerance: 1e-10)
    .minimize(from: [0, 0], gradient: loss.gradient)
  sheet.show("rows", x.count)
  sheet.show("rate", rate)
  sheet.show("iterations", end.iterations)
  sheet.show("w", end.minimum[0])
  sheet.show("b", end.minimum[1])
  sheet.show("loss", loss(end.minimum))

  let eigenvalues = curvatures(of: x)
  sheet.show("steepest_curvature", eigenvalues.largest)
  sheet.show("flattest_curvature", eigenvalues.smallest)
  sheet.show("rate_limit", 2 / eigenvalues.largest)
  let sixtyDigits = Reason.reference("sums in fractions, roots by mpmath 1.3.0 with 60 digits")
  // The mean of x² is 13.5 and the square of the mean 12.2, each of 272 roundings of 2⁻⁵³, the latter
  // twice. Their difference is 1.3, so its error is (13.5 + 2 · 12.2) / 1.3 < 30 times as large.
  sheet.expect(
    "steepest curvature of the loss", eigenvalues.largest, equals: 28.74452230719218,
    within: .relative(6.1e-14), because: sixtyDigits, proves: ["steepest_curvature"])
  sheet.expect(
    "flattest curvature of the loss", eigenvalues.smallest, equals: 0.1806172148666431,
    within: .relative(9.1e-13), because: sixtyDigits, proves: ["flattest_curvature"])
  sheet.expect(
    "largest rate with which the descent can end", 2 / eigenvalues.largest,
    equals: 0.0695784740698084, within: .relative(6.1e-14), because: sixtyDigits,
    proves: ["rate_limit"])
  // The minimum is missed by 1e-9 at most, which raises the loss by 14.4 · 1e-18; 272 squares of
  // differences of numbers below 100 are summed.
  sheet.expect(
    "mean squared error at the end", loss(end.minimum), equals: 34.718334728738185,
    within: .relative(6.1e-14), because: sixtyDigits, proves: ["loss"])
  // ‖∇L‖₂ ≤ √2 · 1e-10 and ∇²L ≥ 0.18, so ‖error‖ ≤ √2 · 1e-10 / 0.18 < 1e-9.
  sheet.expect(
    "slope of waiting time on eruption", end.minimum[0], equals: 10.729641395133525,
    within: .absolute(1e-9),
    because: .reference("least squares with 60 digits (mpmath 1.4.1, statsmodels 0.15.0)"),
    proves: ["w"])
  sheet.expect(
    "intercept of waiting time on eruption", end.minimum[1], equals: 33.47439702275336,
    within: .absolute(1e-9),
    because: .reference("least squares with 60 digits (mpmath 1.4.1, statsmodels 0.15.0)"),
    proves: ["b"])
  let closed = closedForm(x, y)
  sheet.show("closed_w", closed[0])
  sheet.show("closed_b", closed[1])
  // Sums of 272 products, 272 · 2⁻⁵³ of the sum of their sizes, which is below 2 Sxy; on two sums.
  sheet.expect(
    "(w, b) in closed form", closed, equals: Vector([10.729641395133525, 33.47439702275336]),
    within: .relative(9.1e-14), because: sixtyDigits, proves: ["closed_w", "closed_b"])
  sheet.expect(
    "(w, b) of descent and closed form", end.minimum, equals: closed, within: .absolute(1e-9),
    because: .closedForm("w = Sxy / Sxx, b = ȳ − w x̄"))
  let losses = end.path.map { loss($0) }
  var climbs = 0.0
  for (before, after) in zip(losses, losses.dropFirst()) {
    climbs = max(climbs, (after - before) / before)
  }
  sheet.expect(
    "largest relative rise of the loss in one step", climbs, atMost: 6e-14,
    because: .theorem(
      "descent lemma: a step with η < 2 / L lowers L; 272 additions round by at most 272 · 2⁻⁵³"))
  draw(end.path, losses, loss, closed, &sheet)
}

/// The path on the contours of the loss, and the loss after each step.
private func draw(
  _ path: [Vector], _ losses: [Double], _ loss: MeanSquaredError, _ minimum: Vector,
  _ sheet: inout Worksheet
) {
  let points = path.prefix(400).map { Figure.Point($0[0], $0[1]) }
  sheet.figure(
    "path",
    Figure(
      "The path of the descent on the contours of the loss",
      description:
        "Long, narrow, slanted ellipses around the minimum. From (0, 0) the path leaps across the "
        + "valley a few times, each leap shorter than the one before, and then creeps along its "
        + "floor towards the minimum.",
      x: Figure.Axis("slope w (minutes per minute)", range: -5...30),
      y: Figure.Axis("intercept b (minutes)", range: -2...40),
      layers: [
        .contour(
          Figure.Contour(
            over: -5...30, -2...40, levels: [50, 100, 250, 500, 1000, 2000, 4000, 8000],
            filled: true
          ) { w, b in loss([w, b]) }),
        .path(Figure.Path(points, label: "steps 0 to 399")),
        .scatter(
          x: [minimum[0]], y: [minimum[1]], label: "closed form", symbol: .cross, series: 1),
      ]))
  sheet.figure(
    "loss",
    .line(
      "The loss after each step",
      description:
        "The loss falls from above 5000 to about 100 within ten steps, then more and more slowly "
        + "towards 35.",
      x: .logarithmic("step + 1"), y: .logarithmic("mean squared error (minutes²)"),
      [Figure.Line(losses.enumerated().map { Figure.Point(Double($0 + 1), $1) })]))
}

/// Stopping distances with the speed standardized: the same steps as the reference.
private func standardizedCars(_ sheet: inout Worksheet) throws {
  let cars = try Dataset.cars.table()
  let speed = try cars.matrix(of: ["speed"])
  let scaled = Standardization(of: speed).apply(to: speed)
  let loss = MeanSquaredError(x: scaled, y: try cars.numbers(in: "dist"))
  let expected: [(step: Int, b: Double, w: Double, loss: Double)] = [
    (1, 8.596, 4.116839462393947, 1680.5037515678832),
    (2, 15.4728, 7.410311032309105, 1157.2677525713286),
    (3, 20.97424, 10.045088288241232, 822.3967132135334),
    (10, 38.365057640448, 18.37398595523671, 253.25314824531688),
    (50, 42.97938656894168, 20.583903524488544, 227.0704214845066),
  ]
  let descent = GradientDescent(learningRate: 0.1)
  var here: Vector = [0, 0]
  var step = 0
  for reference in expected {
    while step < reference.step {
      here = descent.step(from: here, along: loss.gradient(here))
      step += 1
    }
    sheet.expect(
      "cars, standardized: (w, b, L) after step \(step)",
      Vector([here[0], here[1], loss(here)]),
      equals: Vector([reference.w, reference.b, reference.loss]), within: .relative(1e-14),
      because: .reference("NumPy 2.4.6, the same rule; equal to (1 − 0.8ᵏ) times least squares"))
  }
  let end = try descent.minimize(from: [0, 0], gradient: loss.gradient)
  sheet.show("cars", speed.rows)
  sheet.show("cars_iterations", end.iterations)
}

/// A rate above the limit: every step overshoots by more than the one before.
private func tooLong(_ sheet: inout Worksheet) {
  let loss = MeanSquaredError(x: [1, 2, 3], y: [2, 3, 5])
  let limit = 2 / curvatures(of: [1, 2, 3]).largest
  sheet.show("small_rate_limit", limit)
  // two sums, a root and two quotients: eight roundings of 2⁻⁵³
  sheet.expect(
    "largest rate for the three points", limit, equals: 6 / (17 + 265.0.squareRoot()),
    within: .relative(8.9e-16), because: .closedForm("2 / λ with λ = (17 + √265) / 3"),
    proves: ["small_rate_limit"])
  var outcome = "converged"
  do {
    _ = try GradientDescent(learningRate: 0.2).minimize(from: [0, 0], gradient: loss.gradient)
  } catch {
    outcome = "\(error)"
  }
  sheet.show("too_long", outcome)
  sheet.expect(
    "a rate of 0.2 on the three points diverges", holds: outcome.contains("diverged"),
    because: .theorem("a step with η > 2 / L multiplies the error along the steepest direction"))
}

/// w = Sxy / Sxx and b = ȳ − w x̄, from centred data.
private func closedForm(_ x: Vector, _ y: Vector) -> Vector {
  let n = Double(x.count)
  let (meanX, meanY) = (x.sum / n, y.sum / n)
  var (sxy, sxx) = (0.0, 0.0)
  for i in 0..<x.count {
    sxy += (x[i] - meanX) * (y[i] - meanY)
    sxx += (x[i] - meanX) * (x[i] - meanX)
  }
  return [sxy / sxx, meanY - sxy / sxx * meanX]
}

/// The eigenvalues of the second derivative 2 [[mean x², mean x], [mean x, 1]] of the loss.
private func curvatures(of x: Vector) -> (largest: Double, smallest: Double) {
  let n = Double(x.count)
  let squares = x.elements.reduce(0) { $0 + $1 * $1 } / n
  let mean = x.sum / n
  // λ = (t ± √(t² − 4 d)) / 2 with t the trace and d the determinant; the smaller one is d / λ
  let (trace, determinant) = (squares + 1, squares - mean * mean)
  let largest = (trace + (trace * trace - 4 * determinant).squareRoot()) / 2
  return (2 * largest, 2 * determinant / largest)
}
