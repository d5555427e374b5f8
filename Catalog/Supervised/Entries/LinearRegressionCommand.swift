import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore
import Supervised

extension Command {
  /// A line, plane or polynomial through the reader's data.
  static let leastSquaresLine = Command(
    input: .featuresAndTarget,
    parameters: [
      .integer(.degree, default: 1, in: 1...20),
      .choice(.intercept, "yes", "no"),
      .number(.confidenceLevel, default: 0.95, in: .within(0, 1)),
    ],
    gives: [
      .terms, .intercept, .coefficients, .standardErrors, .tStatistics, .pValues,
      .confidenceIntervals, .rSquared, .adjustedRSquared, .residualDeviation,
      .residualDegreesOfFreedom, .fStatistic, .fPValue, .condition, .residuals,
    ]
  ) { request, sheet in
    let method = LinearRegression(
      intercept: request.arguments[.intercept] == "yes", degree: request.arguments[.degree])
    let terms = termNames(of: method, features: request.featureNames)
    guard request.features.rows * terms.count * terms.count <= 400_000_000 else {
      throw Refusal(
        "\(request.features.rows) rows with \(terms.count) terms are more than this command takes: "
          + "name fewer features with --features, or a lower --degree")
    }
    let model: LinearModel
    do throws(LeastSquaresError) {
      model = try method.fit(request.features, request.target)
    } catch {
      throw Refusal(refusal(for: error, terms: terms, request))
    }
    sheet.show(model, terms: terms, level: request.arguments[.confidenceLevel])
    let fitted = request.target - model.residuals
    if Norm.lInfinity(fitted).isFinite {
      sheet.figure("residuals", residualsFigure(fitted, model.residuals))
    }
    if request.features.columns == 1 {
      sheet.figure("line", lineFigure(request, fitted))
    }
  }

  /// The names of the terms, such as `intercept`, `x` and `x^2`.
  private static func termNames(of method: LinearRegression, features: [String]) -> [String] {
    (method.intercept ? ["intercept"] : [])
      + features.flatMap { name in
        [name] + (1..<method.degree).map { "\(name)^\($0 + 1)" }
      }
  }

  /// Why there is no fit, in the words of the reader's columns.
  private static func refusal(
    for error: LeastSquaresError, terms: [String], _ request: Command.Request
  ) -> String {
    switch error {
    case .tooFewRows(let rows, let columns):
      "\(rows) rows cannot decide \(columns) terms: name fewer features with --features"
    case .dependent(let column):
      "the term '\(terms[column])' is a combination of the others: leave it out of --features"
    case .notFinite(let row, let column),
      .decomposition(.notFinite(let row, let column)),
      .decomposition(.tooLarge(let row, let column)):
      "the term '\(terms[column])' in row \(row + 1) is beyond the range of numbers: "
        + "divide the feature by a large number, or take a lower --degree"
    case .targetNotFinite(let row):
      "the target in row \(row + 1) is not a finite number"
    case .outOfRange:
      "the coefficients are beyond the range of numbers: use other units"
    }
  }

  private static func lineFigure(_ request: Command.Request, _ fitted: Vector) -> Figure {
    let order = (0..<request.features.rows).sorted {
      (request.features[$0, 0], $0) < (request.features[$1, 0], $1)
    }
    return Figure(
      "The fit", description: "The rows as points, and the line of least squares through them.",
      x: .linear(request.featureNames[0]), y: .linear(request.targetName),
      layers: [
        .scatter(
          x: request.features.column(0).elements, y: request.target.elements, label: "rows",
          series: 0),
        .line(
          Figure.Line(
            order.map { Figure.Point(request.features[$0, 0], fitted[$0]) }, label: "fit",
            series: 1)),
      ])
  }
}

extension Worksheet {
  /// Writes down a fit; what does not exist, such as a standard error without rows to spare, or is
  /// no number, is left out.
  fileprivate mutating func show(_ model: LinearModel, terms: [String], level: Double) {
    show(.terms, terms)
    show(.intercept, model.intercept)
    show(.coefficients, model.coefficients)
    let intervals = model.confidenceIntervals(level: level).map { intervals in
      Matrix(intervals.map { [$0.lowerBound, $0.upperBound] })
    }
    showIfFinite(.standardErrors, model.standardErrors)
    showIfFinite(.tStatistics, model.tStatistics)
    showIfFinite(.pValues, model.pValues)
    if let intervals, intervals.elements.allSatisfy({ $0.isFinite }) {
      show(.confidenceIntervals, intervals)
    }
    let numbers: [(ValueName, Double?)] = [
      (.rSquared, model.rSquared), (.adjustedRSquared, model.adjustedRSquared),
      (.residualDeviation, model.residualDeviation), (.fStatistic, model.fStatistic),
      (.fPValue, model.fPValue), (.condition, model.condition),
    ]
    for case (let name, let number?) in numbers where number.isFinite { show(name, number) }
    show(.residualDegreesOfFreedom, model.residualDegreesOfFreedom)
    show(.residuals, model.residuals)
    if model.standardErrors == nil {
      note("There are as many terms as rows: nothing is left to tell how sure the fit is.")
    } else if model.tStatistics == nil {
      note("The fit is exact: what it leaves over is no more than the rounding of the numbers.")
    }
    table("coefficients", model.table(of: terms, level: level))
  }

  private mutating func showIfFinite(_ name: ValueName, _ values: Vector?) {
    guard let values, values.elements.allSatisfy({ $0.isFinite }) else { return }
    show(name, values)
  }
}
