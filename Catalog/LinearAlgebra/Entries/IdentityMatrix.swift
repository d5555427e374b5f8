import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore

extension Concept {
  public static let identityMatrix = Concept(
    "identity-matrix", title: "Identity matrix", chapter: .linearAlgebra,
    summary: "The matrix that changes nothing, as the number 1 does among numbers.",
    requires: [.matrixMultiplication],
    uses: [
      .norms: .code("how far a matrix is from the identity: the largest entry of the difference"),
      .matrixMultiplication: .proof("it is the matrix with I A = A = A I"),
      .vectors: .idea("its rows are the basis vectors, the one-hot codes of categories"),
    ],
    implementation: [
      "Matrix.identity", "Matrix.diagonal", "Matrix.permutation", "Matrix.addingToDiagonal",
      "Matrix.distanceFromIdentity", "Matrix.kroneckerProduct",
    ],
    cost: "O(n²) for n rows",
    references: [.hoerlKennard1970, .he2015, .longley1967],
    formulas: .identityMatrix,
    command: .noChange,
    live: LiveContent(.identityMatrix),
    example: WorkedExample("Can you beat “nothing changes”?", on: .longley) { sheet in
      identityByHand(&sheet)
      rowsInAnotherOrder(&sheet)
      try shiftedEigenvalues(&sheet)
      try nothingChanges(&sheet)
      try ridge(&sheet)
    })
}

/// Products with the identity, and how far from it a product is.
private func identityByHand(_ sheet: inout Worksheet) {
  let identity = Matrix.identity(3)
  let a: Matrix = [[2, 1, 1], [4, -6, 0], [-2, 7, 2]]
  sheet.show("identity", identity)
  sheet.show("kept", identity * [5, -1, 3])
  sheet.expect(
    "identity of size 3", identity, equals: Matrix([[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    within: .exact, because: .closedForm("1 where row and column are the same, otherwise 0"),
    proves: ["identity"])
  sheet.expect(
    "I (5, −1, 3)", identity * [5, -1, 3], equals: Vector([5, -1, 3]), within: .exact,
    because: .closedForm("1 · 5 + 0 + 0, and so on"), proves: ["kept"])
  for (name, product) in [("I A", identity * a), ("A I", a * identity)] {
    sheet.expect(
      name, product, equals: a, within: .exact, because: .theorem("I A = A = A I"))
  }
  sheet.expect(
    "diagonal matrix of (2, 3, 5) times (1, 1, 1)", Matrix.diagonal([2, 3, 5]) * [1, 1, 1],
    equals: Vector([2, 3, 5]), within: .exact, because: .closedForm("each axis by its own factor"))
  let inverse: Matrix = [[0.75, -0.3125, -0.375], [0.5, -0.375, -0.25], [-1, 1, 1]]
  let rounded: Matrix = [[0.8, -0.3, -0.4], [0.5, -0.4, -0.3], [-1, 1, 1]]
  sheet.show("inverse_distance", (a * inverse).distanceFromIdentity)
  sheet.show("rounded_distance", (a * rounded).distanceFromIdentity)
  sheet.expect(
    "A times its inverse, off the identity", (a * inverse).distanceFromIdentity, equals: 0,
    within: .exact, because: .reference("mpmath 1.4.1: the inverse, whose entries are eighths"),
    proves: ["inverse_distance"])
  // three products below 7 and their sums: 6 roundings of 2⁻⁵³ · 7
  sheet.expect(
    "A times its inverse to one decimal, off the identity", (a * rounded).distanceFromIdentity,
    equals: 0.3, within: .absolute(4.7e-15),
    because: .closedForm(
      "the rows (1.1, 0, −0.1), (0.2, 1.2, 0.2), (−0.1, −0.2, 0.7): 0.7 lies 0.3 below 1"),
    proves: ["rounded_distance"])
  sheet.expect(
    "the matrix of no rows, off the identity",
    Matrix(rows: 0, columns: 0, elements: []).distanceFromIdentity, equals: 0, within: .exact,
    because: .closedForm("the largest of no differences"))
  // as far below as above: the sign of a difference does not count
  sheet.expect(
    "[[0.5, 0], [0, 1.25]], off the identity",
    Matrix.diagonal([0.5, 1.25]).distanceFromIdentity, equals: 0.5, within: .exact,
    because: .closedForm("max(|0.5 − 1|, |1.25 − 1|)"))
}

/// Permutations, and the Kronecker product that treats many vectors alike.
private func rowsInAnotherOrder(_ sheet: inout Worksheet) {
  let p = Matrix.permutation([2, 0, 1])
  sheet.show("permutation", p)
  sheet.show("permuted", p * [10, 20, 30])
  sheet.show("back", p.transposed * (p * [10, 20, 30]))
  sheet.expect(
    "rows 3, 1, 2 of the identity", p, equals: Matrix([[0, 0, 1], [1, 0, 0], [0, 1, 0]]),
    within: .exact, because: .closedForm("e₃, e₁, e₂ as rows"), proves: ["permutation"])
  sheet.expect(
    "P (10, 20, 30)", p * [10, 20, 30], equals: Vector([30, 10, 20]), within: .exact,
    because: .closedForm("components 3, 1, 2"), proves: ["permuted"])
  sheet.expect(
    "Pᵀ P (10, 20, 30)", p.transposed * (p * [10, 20, 30]), equals: Vector([10, 20, 30]),
    within: .exact, because: .theorem("Pᵀ P = I"), proves: ["back"])
  let swap: Matrix = .permutation([1, 0])
  sheet.expect(
    "[[1, 2], [3, 4]] ⊗ [[0, 1], [1, 0]]",
    Matrix.kroneckerProduct([[1, 2], [3, 4]], swap),
    equals: Matrix([[0, 1, 0, 2], [1, 0, 2, 0], [0, 3, 0, 4], [3, 0, 4, 0]]), within: .exact,
    because: .reference("NumPy 2.4.6, numpy.kron"))
  // one layer for two words of two numbers each
  let layer: Matrix = [[1, 2], [3, 4], [5, 6]]
  let all = Matrix.kroneckerProduct(.identity(2), layer)
  sheet.show("blocks", all)
  sheet.show("two_words", all * [1, 0, 10, 1])
  sheet.expect(
    "I ⊗ B for a 3 × 2 matrix B", all,
    equals: Matrix([
      [1, 2, 0, 0], [3, 4, 0, 0], [5, 6, 0, 0], [0, 0, 1, 2], [0, 0, 3, 4], [0, 0, 5, 6],
    ]), within: .exact, because: .closedForm("B twice along the diagonal"), proves: ["blocks"])
  sheet.expect(
    "I ⊗ B applied to (1, 0) and (10, 1)", all * [1, 0, 10, 1],
    equals: Vector([1, 3, 5, 12, 34, 56]), within: .exact,
    because: .closedForm("B (1, 0) and B (10, 1), one below the other"), proves: ["two_words"])
}

/// What a multiple of the identity does to eigenvalues, and what a matrix near it does to the plane.
private func shiftedEigenvalues(_ sheet: inout Worksheet) throws {
  let singular: Matrix = [[1, 1], [1, 1]]
  let shifted = singular.addingToDiagonal(0.5)
  let values = try SymmetricEigendecomposition(of: shifted).values
  sheet.show("shifted", shifted)
  sheet.show("shifted_values", values)
  sheet.expect(
    "[[1, 1], [1, 1]] + ½ I", shifted, equals: Matrix([[1.5, 1], [1, 1.5]]), within: .exact,
    because: .closedForm("1 + 1/2 on the diagonal"), proves: ["shifted"])
  // 8 n units of rounding of the largest
  sheet.expect(
    "its eigenvalues", values, equals: Vector([2.5, 0.5]), within: .absolute(8.9e-15),
    because: .theorem("A v = μ v gives (A + λ I) v = (μ + λ) v; the eigenvalues of A are 2 and 0"),
    proves: ["shifted_values"])
  let step: Matrix = [[0, -0.25], [0.25, 0]]
  let near = step.addingToDiagonal(1)
  sheet.show("near", near)
  sheet.show("near_distance", near.distanceFromIdentity)
  sheet.expect(
    "I + F for a small F", near, equals: Matrix([[1, -0.25], [0.25, 1]]), within: .exact,
    because: .closedForm("1 on the diagonal, F beside it"), proves: ["near"])
  sheet.expect(
    "I + F, off the identity", near.distanceFromIdentity, equals: 0.25, within: .exact,
    because: .closedForm("the largest entry of F"), proves: ["near_distance"])
  for (name, matrix, words) in [
    (
      "nothing", Matrix.identity(2),
      "Before and after lie on each other: nothing has moved."
    ),
    ("near", near, "Everything is turned and widened a little."),
  ] {
    sheet.figure(
      name,
      .linearMap(
        name == "near" ? "A matrix near the identity" : "The identity",
        description: "A grid, the unit square and the unit circle before, dashed, and after. "
          + words, matrix: matrix.elements, x: "first component", y: "second component"))
  }
}
