import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// A matrix on which the power iteration takes its time.
private let fourByFour: Matrix = [
  [10, 2, -1, 0.5], [2, 8, 1.5, -2], [-1, 1.5, 6, 1], [0.5, -2, 1, 7],
]

/// The power iteration on the small matrix, step by step, and its speed on three matrices.
func powerIteration(_ sheet: inout Worksheet) throws {
  let steps = try PowerIteration(tolerance: 1e-12).steps(on: twoByTwo, from: [1, 0])
  sheet.show("power_steps", steps.count - 1)
  sheet.trace("power", walk(of: twoByTwo, steps))
  // After k steps x is in proportion to (3ᵏ + 1, 3ᵏ − 1).
  var power = 1.0
  var (values, residuals): ([Double], [Double]) = ([], [])
  for _ in steps {
    values.append(3 - 2 / (power * power + 1))
    residuals.append(2 * power / (power * power + 1))
    power *= 3
  }
  // each step multiplies by A and divides by a length: four roundings a step, on x of length 1,
  // ρ of size 3 and a residual that is a difference of vectors of length 3
  sheet.expect(
    "Rayleigh quotients of the power iteration", Vector(steps.map { $0.value }),
    equals: Vector(values), within: .absolute(8e-15), because: .closedForm("3 − 2 / (9ᵏ + 1)"))
  sheet.expect(
    "residuals of the power iteration", Vector(steps.map { $0.residual }),
    equals: Vector(residuals), within: .absolute(8e-15), because: .closedForm("2 · 3ᵏ / (9ᵏ + 1)"))

  let covariance = covariance(of: try sheet.data.matrix(of: irisMeasures))
  let runs: [(name: String, matrix: Matrix)] = [
    ("iris covariance", covariance), ("[[2, 1], [1, 2]]", twoByTwo), ("4 × 4", fourByFour),
  ]
  var lines: [Figure.Line] = []
  var rates: [[any QuantityConvertible]] = []
  for (name, matrix) in runs {
    var start = Vector(repeating: 1, count: matrix.rows)
    // ones are an eigenvector of the small matrix: nothing would be left to see
    if matrix.rows == 2 { start = [1, 0] }
    let steps = try PowerIteration().steps(on: matrix, from: start)
    let eigen = try SymmetricEigendecomposition(of: matrix)
    let ratio = eigen.values[1] / eigen.values[0]
    rates.append([name, ratio, steps.count - 1])
    lines.append(
      Figure.Line(
        steps.enumerated().map { Figure.Point(Double($0), $1.residual / eigen.values[0]) },
        label: name))
  }
  sheet.table(
    "rates",
    Table(["matrix", Table.Column("λ₂ / λ₁", format: ".3f"), "steps to 10⁻¹²"], rows: rates))
  sheet.figure(
    "power",
    .line(
      "The residual of the power iteration, step by step",
      description:
        "Three straight lines that fall on a logarithmic axis: that of the iris covariance is the "
        + "steepest and ends after about ten steps, that of the 4 × 4 matrix falls the slowest.",
      x: "step", y: .logarithmic("‖Ax − ρx‖ / λ₁"), lines))
  try referencePower(&sheet)
}

/// The steps that NumPy takes.
private func referencePower(_ sheet: inout Worksheet) throws {
  let steps = try PowerIteration(tolerance: 1e-10)
    .steps(on: fourByFour, from: Vector(repeating: 1, count: 4))
  let numpy = Reason.reference("NumPy 2.4.6, the same steps; the last by mpmath 1.4.1, 50 digits")
  let expected: [(step: Int, value: Double, vector: Vector)] = [
    (
      1, 9.598909657320872,
      [0.6418674080138397, 0.5302382935766502, 0.41860917913946066, 0.3627946219208659]
    ),
    (
      5, 11.244472328948945,
      [0.8205113188913146, 0.56537868559434, 0.07451779750439934, -0.03943621814962718]
    ),
    (
      20, 11.350073510475339,
      [0.8008509587428261, 0.5721854952952559, -0.022141539630438706, -0.17536035206742898]
    ),
    (
      50, 11.350082439071654,
      [0.799867961613579, 0.5731889914521321, -0.02181124941831497, -0.1766066065045074]
    ),
  ]
  for (step, value, vector) in expected {
    // errors of a step, 8 · 2⁻⁵² with four products a row, shrink in the next ones by 0.79:
    // in the sum below 5 steps' worth, on both sides
    sheet.expect(
      "4 × 4: x after \(step) steps", steps[step].vector, equals: vector,
      within: .absolute(2e-14), because: numpy)
    sheet.expect(
      "4 × 4: ρ after \(step) steps", steps[step].value, equals: value, within: .relative(4e-15),
      because: numpy)
  }
}
