import CatalogKit
import Datasets
import Elementary
import Figures
import LinearAlgebra
import MathCore
import Supervised
import Tabular

/// Longley's data, on which the computer programs of 1967 failed.
func longley(_ sheet: inout Worksheet) throws {
  let table = try Dataset.longley.table()
  let features = ["GNP_deflator", "GNP", "Unemployed", "Armed_Forces", "Population", "Year"]
  let x = try table.matrix(of: features)
  let y = try table.numbers(in: "Employed")
  let model = try LinearRegression().fit(x, y)
  let certified = Certified(
    parameters: [
      -3482258.63459582, 15.0618722713733, -0.358191792925910E-01, -2.02022980381683,
      -1.03322686717359, -0.511041056535807E-01, 1829.15146461355,
    ],
    standardErrors: [
      890420.383607373, 84.9149257747669, 0.334910077722432E-01, 0.488399681651699,
      0.214274163161675, 0.226073200069370, 455.478499142212,
    ],
    rSquared: 0.995479004577296, residualDeviation: 304.854073561965,
    fStatistic: 330.285339234588)
  sheet.expect(
    "Longley", model, is: certified, within: 1e-12,
    because: .published("NIST, Statistical Reference Datasets, Longley, certified values"))
  sheet.table("longley", model.table(of: ["intercept"] + features))
  sheet.show("longley_condition", model.condition)

  let design = DesignMatrix(x).columns
  let methods: [(name: String, coefficients: Vector)] = [
    ("normal equation", solveNormalEquation(design, y) ?? []),
    ("QR decomposition", try QRDecomposition(of: design).solve(y) ?? []),
    ("QR, refined", model.parameters),
  ]
  let digits = methods.map { (name: $0.name, digits: certified.digits(of: $0.coefficients)) }
  sheet.table(
    "digits",
    Table(
      ["method", Table.Column("correct digits", format: ".1f")],
      rows: digits.map { [$0.name, $0.digits] }))
  sheet.show("normal_digits", digits[0].digits)
  sheet.show("qr_digits", digits[1].digits)
  sheet.show("refined_digits", digits[2].digits)
  sheet.figure(
    "digits",
    .bars(
      "Correct digits of the worst coefficient on Longley's data",
      description:
        "Three bars: the normal equation has the fewest correct digits, the QR decomposition some "
        + "more, the refined QR decomposition nearly all that were certified.",
      categories: digits.map { $0.name }, y: "correct digits",
      [Figure.Bars(digits.map { $0.digits })]))
  sheet.expect(
    "the normal equation keeps fewer digits than QR, and QR fewer than refined QR",
    holds: digits[0].digits < digits[1].digits && digits[1].digits < digits[2].digits,
    because: .theorem("XᵀX has the square of the condition of X"))
}

/// What a fit must come to.
struct Certified {
  let parameters: Vector
  let standardErrors: Vector
  let rSquared: Double
  let residualDeviation: Double
  let fStatistic: Double

  /// The number of digits to which the worst of the coefficients is right: −log₁₀ of its relative
  /// error, at most 15, which is what was certified; 0 where it has none.
  func digits(of coefficients: Vector) -> Double {
    guard coefficients.count == parameters.count else { return 0 }
    let worst = parameters.indices.reduce(0) {
      max($0, ((coefficients[$1] - parameters[$1]) / parameters[$1]).magnitude)
    }
    return worst > 0 ? min(15, max(0, -log(worst) / log(10))) : 15
  }
}

extension Worksheet {
  /// Checks every figure of a fit, each coefficient and each standard error by itself.
  ///
  /// - Parameters:
  ///   - name: what is fitted, in the words of the page.
  ///   - model: the fit.
  ///   - certified: what it must come to.
  ///   - tolerance: how far each figure may be from that, relative.
  ///   - reason: why that is right.
  ///   - coefficients: the shown values that are coefficients, with their places.
  ///   - rSquared: the shown value that is R².
  ///   - residualDeviation: the shown value that is the residual deviation.
  ///   - fileID: where the check is written; leave it to the compiler.
  ///   - line: where the check is written; leave it to the compiler.
  mutating func expect(
    _ name: String, _ model: LinearModel, is certified: Certified, within tolerance: Double,
    because reason: Reason, proves coefficients: KeyValuePairs<String, Int> = [:],
    rSquared: String? = nil, residualDeviation: String? = nil,
    fileID: String = #fileID, line: Int = #line
  ) {
    func check(_ figure: String, _ actual: Double, _ expected: Double, _ shown: [String]) {
      expect(
        "\(name): \(figure)", actual, equals: expected, within: .relative(tolerance),
        because: reason, proves: shown, fileID: fileID, line: line)
    }
    let errors = model.standardErrors ?? []
    for (j, coefficient) in certified.parameters.elements.enumerated() {
      let shown = coefficients.filter { $0.value == j }.map { $0.key }
      check("coefficient \(j)", model.parameters[j], coefficient, shown)
      check("standard error \(j)", errors[j], certified.standardErrors[j], [])
    }
    check("R²", model.rSquared ?? .nan, certified.rSquared, [rSquared].compactMap { $0 })
    check(
      "residual deviation", model.residualDeviation ?? .nan, certified.residualDeviation,
      [residualDeviation].compactMap { $0 })
    check("F", model.fStatistic ?? .nan, certified.fStatistic, [])
  }
}
