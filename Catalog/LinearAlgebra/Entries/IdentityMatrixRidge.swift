import CatalogKit
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// The correlations of the six series: nearly singular, and not so with λ I.
func ridge(_ sheet: inout Worksheet) throws {
  let correlation = correlations(of: try sheet.data.matrix(of: longleySeries))
  let lambda = 0.01
  let plain = try SymmetricEigendecomposition(of: correlation).values
  let shifted = try SymmetricEigendecomposition(of: correlation.addingToDiagonal(lambda)).values
  let conditions = [plain[0] / plain[5], shifted[0] / shifted[5]]
  sheet.show("lambda", lambda)
  sheet.show("smallest", plain[5])
  sheet.show("smallest_shifted", shifted[5])
  sheet.show("condition", conditions[0])
  sheet.show("condition_shifted", conditions[1])
  let mpmath = Reason.reference("mpmath 1.3.0, eigsy with 50 digits")
  // 48 units of rounding for six rows, and 32 for correlations of 16 years, of a norm below 5
  let expected: Vector = [
    4.535084105584029, 1.1866926313398491, 0.2519070159468259, 0.015196927790898892,
    0.010414004099203079, 0.0007053152391942995,
  ]
  sheet.expect(
    "eigenvalues of the correlations", plain, equals: expected, within: .absolute(8.9e-14),
    because: mpmath)
  sheet.expect(
    "smallest eigenvalues with and without λ I", [plain[5], shifted[5]],
    equals: [0.0007053152391942995, 0.0107053152391943], within: .absolute(8.9e-14),
    because: mpmath, proves: ["smallest", "smallest_shifted"])
  sheet.expect(
    "eigenvalues with λ I", shifted,
    equals: expected + Vector(repeating: 0.01, count: 6), within: .absolute(8.9e-14),
    because: .theorem("λ I adds λ to every eigenvalue"))
  // an error of 8.9e-14 beside the smallest eigenvalue
  sheet.expect(
    "largest by smallest eigenvalue without λ I", conditions[0], equals: 6429.868310749356,
    within: .relative(1.3e-10), because: mpmath, proves: ["condition"])
  sheet.expect(
    "largest by smallest eigenvalue with λ I", conditions[1], equals: 424.5633130861543,
    within: .relative(8.4e-12), because: mpmath, proves: ["condition_shifted"])
  sheet.expect(
    "λ", lambda, equals: 0.01, within: .exact, because: .closedForm("1 / 100"),
    proves: ["lambda"])
  let numbers = (1...6).map { Double($0) }
  sheet.figure(
    "ridge",
    .line(
      "The eigenvalues of the correlations with and without λ I",
      description:
        "Two falling lines on a logarithmic axis. They lie on each other at the large eigenvalues. "
        + "At the small ones the line with λ I stays above 0.01, while the other falls below 0.001.",
      x: "number", y: .logarithmic("eigenvalue"),
      [
        Figure.Line(.zip(numbers, plain.elements), label: "C", markers: true),
        Figure.Line(.zip(numbers, shifted.elements), label: "C + λ I", markers: true),
      ]))
}

/// The correlations of each two columns.
private func correlations(of x: Matrix) -> Matrix {
  let columns = (0..<x.columns).compactMap { j in
    let column = x.column(j)
    return normalized(
      column - Vector(repeating: column.sum / Double(x.rows), count: x.rows))
  }
  return dotProducts(ofRowsOf: Matrix(columns.map { $0.elements }))
}
