import CatalogCommons
import CatalogKit
import Figures
import MathCore
import Optimization
import Statistics

extension Command {
  /// A straight line, or a plane over several features, through the reader's data.
  static let lineByGradientDescent = Command(
    input: .featuresAndTarget,
    parameters: [
      .number(.learningRate, default: 0.1, in: .positive),
      .number(.tolerance, default: 1e-8, in: .positive),
      .integer(.maxIterations, default: 100_000, in: 1...1_000_000),
      .choice(.scaling, "standardize", "none"),
    ],
    gives: [.coefficients, .intercept, .lossValue, .iterations]
  ) { request, sheet in
    guard request.features.rows > 0 else { throw Refusal("there are no rows to learn from") }
    let scaled = request.arguments[.scaling] == "standardize"
    let standardization = Standardization(of: request.features)
    if scaled, let constant = standardization.constantColumns.first {
      throw Refusal(
        "the column '\(request.featureNames[constant])' is constant and cannot be standardized: "
          + "leave it out of --features, or use --scaling none")
    }
    let loss = MeanSquaredError(
      x: scaled ? standardization.apply(to: request.features) : request.features, y: request.target)
    let descent = GradientDescent(
      learningRate: request.arguments[.learningRate], tolerance: request.arguments[.tolerance],
      maxIterations: request.arguments[.maxIterations])
    let end: Descent
    do throws(GradientDescentError) {
      end = try descent.minimize(
        from: Vector(repeating: 0, count: request.features.columns + 1), gradient: loss.gradient)
    } catch .diverged(let steps) {
      throw Refusal(
        "the descent diverged after \(steps) steps: a --learning-rate of "
          + "\(loss.safeLearningRate()) is small enough for these data")
    } catch .notConverged(let steps, let steepest) {
      throw Refusal(
        "the descent has not converged after \(steps) steps, the steepest slope is still "
          + "\(steepest): allow more with --max-iterations, or standardize the features")
    }
    let line = Line(minimum: end.minimum, undoing: scaled ? standardization : nil)
    sheet.show(.coefficients, line.slopes)
    sheet.show(.intercept, line.intercept)
    sheet.show(.lossValue, loss(end.minimum))
    sheet.show(.iterations, end.iterations)
    sheet.figure(
      "loss",
      .line(
        "The loss after each step",
        description: "The mean squared error falls from step to step.",
        x: .logarithmic("step + 1"), y: .logarithmic("mean squared error"),
        [
          Figure.Line(
            end.path.enumerated().filter { keeps(step: $0.offset, of: end.path.count) }
              .map { Figure.Point(Double($0.offset + 1), loss($0.element)) })
        ]))
  }

  /// At most some hundred points of a long curve: all of the first, then ever fewer.
  private static func keeps(step: Int, of count: Int) -> Bool {
    step < 50 || step == count - 1 || step.isMultiple(of: max(1, step / 50))
  }
}

/// A line in the units of the reader's data.
private struct Line {
  let slopes: Vector
  let intercept: Double

  /// The line of the descent, with the standardization of its features undone.
  init(minimum: Vector, undoing standardization: Standardization?) {
    let d = minimum.count - 1
    var slopes = Vector(minimum.elements.prefix(d).map { $0 })
    var intercept = minimum[d]
    if let standardization {
      for j in 0..<d {
        // w z + b = (w / σ) x + (b − w x̄ / σ)
        slopes[j] /= standardization.deviations[j]
        intercept -= slopes[j] * standardization.means[j]
      }
    }
    (self.slopes, self.intercept) = (slopes, intercept)
  }
}
