import CatalogCommons
public import CatalogKit
import Datasets
import Elementary
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let positiveDefiniteMatrices = Concept(
    "positive-definite-matrices", title: "Positive definite matrices", chapter: .linearAlgebra,
    summary:
      "Symmetric matrices whose quadratic form is a bowl, and the Cholesky factor that shows it.",
    requires: [.transpose, .linearSystems],
    uses: [
      .linearSystems: .code("with the triangles L and Lᵀ, a system is solved by substitution"),
      .dotProduct: .code("the quadratic form is the dot product of x and A x"),
      .matrixMultiplication: .code("the A x of the quadratic form"),
      .eigendecomposition: .code(
        "the symmetric square root stretches by √λ; both agree on what counts as symmetric"),
      .transpose: .proof("xᵀ L Lᵀ x is the squared length of Lᵀ x, so that it is never negative"),
    ],
    implementation: [
      "CholeskyDecomposition", "FactorStrips", "quadraticForm", "Definiteness", "JitteredCholesky",
      "SymmetricEigendecomposition.squareRoot",
    ],
    cost:
      "n³ / 3 operations for the factor of an n × n matrix, 2 n² for each system solved with it",
    references: [.golubVanLoan2013, .demmel1989, .higham1990],
    formulas: .positiveDefiniteMatrices,
    command: .definitenessOfTable,
    live: LiveContent(.positiveDefiniteMatrices),
    example: WorkedExample("The odd flower", on: .iris) { sheet in
      try byHand(&sheet)
      try knownCholeskyFactors(&sheet)
      try textbookLoops(&sheet)
      try oddFlower(&sheet)
      try correlatedNumbers(&sheet)
      try definitenessVerdicts(&sheet)
      try semidefiniteCovariances(&sheet)
      try borderOfRounding(&sheet)
      try choleskyRefusals(&sheet)
    })
}

/// The bowl, the trough and the saddle: only the last element differs.
let bowl: Matrix = [[4, 2], [2, 5]]
let trough: Matrix = [[4, 2], [2, 1]]
let saddle: Matrix = [[4, 2], [2, -2]]

/// Three matrices of two rows, with pencil and paper.
private func byHand(_ sheet: inout Worksheet) throws {
  let factor = try CholeskyDecomposition(of: bowl)
  sheet.show("bowl_factor", factor.lower)
  sheet.expect(
    "Cholesky factor of [[4, 2], [2, 5]]", factor.lower, equals: Matrix([[2, 0], [1, 2]]),
    within: .exact, because: .closedForm("√4 = 2, 2 / 2 = 1, √(5 − 1²) = 2"),
    proves: ["bowl_factor"])
  let x: Vector = [1, -1]
  sheet.show("bowl_form", quadraticForm(bowl, x))
  sheet.show("trough_form", quadraticForm(trough, [1, -2]))
  sheet.show("saddle_form", quadraticForm(saddle, [1, -2]))
  sheet.expect(
    "quadratic forms of the bowl at (1, −1), the trough and the saddle at (1, −2)",
    [
      quadraticForm(bowl, x), quadraticForm(trough, [1, -2]), quadraticForm(saddle, [1, -2]),
    ], equals: [5, 0, -12], within: .exact,
    because: .closedForm("4 − 2 · 2 + 5, 4 − 2 · 4 + 4, 4 − 2 · 4 − 2 · 4"),
    proves: ["bowl_form", "trough_form", "saddle_form"])
  let image = factor.lower.transposed * x
  sheet.show("bowl_image", image)
  sheet.expect(
    "Lᵀ x of the bowl at (1, −1)", image, equals: Vector([1, -2]), within: .exact,
    because: .closedForm("(2 · 1 + 1 · (−1), 2 · (−1))"), proves: ["bowl_image"])
  sheet.show("bowl_log_determinant", factor.logDeterminant)
  // the two logarithms are the same, within 2⁻⁵² of the exact one
  sheet.expect(
    "ln det of [[4, 2], [2, 5]]", factor.logDeterminant, equals: 2.772588722239781,
    within: .relative(4.5e-16), because: .closedForm("ln (4 · 5 − 2 · 2) = ln 16 = 4 ln 2"),
    proves: ["bowl_log_determinant"])
  let solution = try factor.solve([8, 12])
  sheet.show("bowl_solution", solution)
  sheet.expect(
    "x with A x = (8, 12)", solution, equals: Vector([1, 2]), within: .exact,
    because: .closedForm("4 · 1 + 2 · 2 = 8, 2 · 1 + 5 · 2 = 12"), proves: ["bowl_solution"])
  sheet.expect(
    "L⁻¹ (8, 12)", try factor.whitened([8, 12]), equals: Vector([4, 4]), within: .exact,
    because: .closedForm("2 · 4 = 8, 1 · 4 + 2 · 4 = 12"))
  sheet.figure("bowl", heights(of: bowl, "A bowl: [[4, 2], [2, 5]]", seen: .bowl))
  sheet.figure("trough", heights(of: trough, "A trough: [[4, 2], [2, 1]]", seen: .trough))
  sheet.figure("saddle", heights(of: saddle, "A saddle: [[4, 2], [2, −2]]", seen: .saddle))
}
