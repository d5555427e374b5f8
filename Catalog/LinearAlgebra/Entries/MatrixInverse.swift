import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let matrixInverse = Concept(
    "matrix-inverse", title: "Matrix inverse", chapter: .linearAlgebra,
    summary: "The matrix that undoes another one, and why one seldom computes it.",
    requires: [.identityMatrix, .linearSystems],
    uses: [
      .linearSystems: .code("one decomposition, and a system for each column"),
      .identityMatrix: .code("the right sides: an axis for each column"),
      .matrixMultiplication: .code("the row and the column by which an update moves the inverse"),
      .dotProduct: .code("how much of a new row the inverse has seen already"),
      .transpose: .code("rows as columns, for the norm by rows and the row of an update"),
    ],
    implementation: [
      "inverse", "conditionNumber", "OperatorNorm", "updatedInverse", "partialCorrelations",
    ],
    cost: "O(n³) for an inverse, O(n²) for an update",
    references: [.golubVanLoan2013, .higham2002, .hastieTibshiraniFriedman2009],
    formulas: .matrixInverse,
    command: .inverseOfTable,
    live: LiveContent(.matrixInverse),
    example: WorkedExample(
      "How sure are the coefficients, and which measurements belong together?", on: .mtcars,
      with: [.iris]
    ) { sheet in
      try byHand(&sheet)
      try inversionLaws(&sheet)
      try knownInverses(&sheet)
      try standardErrorsOfCars(&sheet)
      try partialCorrelationsOfIris(&sheet)
      try solvingAndInverting(&sheet)
      try limitsOfInversion(&sheet)
    })
}

/// A matrix of the plane and the one that undoes it.
private func byHand(_ sheet: inout Worksheet) throws {
  let a: Matrix = [[2, 2], [-1, 1]]
  let undone = try inverse(of: a)
  sheet.show("small", a)
  sheet.show("small_inverse", undone)
  sheet.show("small_product", undone * a)
  sheet.show("small_condition", try conditionNumber(of: a))
  let hand = Reason.closedForm("[[1, −2], [1, 2]] / (2 · 1 − 2 · (−1))")
  sheet.expect(
    "the matrix [[2, 2], [−1, 1]]", a, equals: Matrix([[2, 2], [-1, 1]]), within: .exact,
    because: .closedForm("as it is written"), proves: ["small"])
  sheet.expect(
    "inverse of [[2, 2], [−1, 1]]", undone, equals: Matrix([[0.25, -0.5], [0.25, 0.5]]),
    within: .exact, because: hand, proves: ["small_inverse"])
  sheet.expect(
    "inverse times matrix", undone * a, equals: Matrix.identity(2), within: .exact,
    because: .theorem("A⁻¹ A = I"), proves: ["small_product"])
  sheet.expect(
    "condition of [[2, 2], [−1, 1]] by columns", try conditionNumber(of: a), equals: 3,
    within: .exact, because: .closedForm("‖A‖₁ = 2 + 1, ‖A⁻¹‖₁ = ½ + ½"),
    proves: ["small_condition"])
  sheet.expect(
    "condition of [[2, 2], [−1, 1]] by rows", try conditionNumber(of: a, in: .infinity), equals: 3,
    within: .exact, because: .closedForm("‖A‖∞ = 2 + 2, ‖A⁻¹‖∞ = ¼ + ½"))
  sheet.figure(
    "map",
    .linearMap(
      "The matrix A at work",
      description:
        "A grid, the unit square and the unit circle, dashed before and solid after the matrix. The "
        + "square becomes a parallelogram and the circle an ellipse.",
      matrix: a.elements, x: "first component", y: "second component"))
  sheet.figure("undone", wayBack(a, undone))
}

/// What a matrix makes of the unit square and the unit circle, and where the inverse takes that.
private func wayBack(_ a: Matrix, _ undone: Matrix) -> Figure {
  func points(_ vectors: [Vector]) -> [Figure.Point] {
    vectors.map { Figure.Point($0[0], $0[1]) }
  }
  let square: [Vector] = [[0, 0], [1, 0], [1, 1], [0, 1]]
  var circle: [Vector] = []
  for side in [1.0, -1] {
    for k in -40...40 {
      // ((1 − t²) / (1 + t²), 2 t / (1 + t²)) lies on the right half, for −1 ≤ t ≤ 1
      let t = Double(k) / 40
      circle.append([side * (1 - t * t) / (1 + t * t), side * 2 * t / (1 + t * t)])
    }
  }
  let (slanted, ellipse) = (square.map { a * $0 }, circle.map { a * $0 })
  return Figure(
    "The inverse takes everything back",
    description:
      "A dashed parallelogram and a dashed ellipse, and within them the unit square and the unit "
      + "circle as solid outlines. Three arrows lead from the corners of the parallelogram to those "
      + "of the square.",
    x: .linear("first component", range: -3.2...4.4),
    y: .linear("second component", range: -2...2), aspect: .equal,
    layers: [
      .outline(
        Figure.Outline(
          points(slanted), label: "the parallelogram of A", stroke: .dashed, series: 0)),
      .outline(
        Figure.Outline(points(ellipse), label: "the ellipse of A", stroke: .dashed, series: 2)),
      .outline(
        Figure.Outline(
          points(slanted.map { undone * $0 }), label: "undone: the square", stroke: .solid,
          filled: true, series: 0)),
      .outline(
        Figure.Outline(
          points(ellipse.map { undone * $0 }), label: "undone: the circle", stroke: .solid,
          series: 2)),
      .arrows(
        Figure.Arrows(
          slanted.dropFirst().map {
            Figure.Arrow(from: points([$0])[0], to: points([undone * $0])[0])
          }, label: "the inverse", series: 1)),
    ])
}

/// Matrices whose inverse can be told without computing it.
private func inversionLaws(_ sheet: inout Worksheet) throws {
  let stretch = try inverse(of: .diagonal([2, -4, 0.5]))
  sheet.expect(
    "inverse of a diagonal matrix", stretch, equals: Matrix.diagonal([0.5, -0.25, 2]),
    within: .exact, because: .theorem("D⁻¹ has the reciprocals on its diagonal"))
  let turn: Matrix = [[0.6, -0.8], [0.8, 0.6]]
  // κ = 1.96, and 0.6 and 0.8 are rounded: RᵀR is the unit matrix within 2⁻⁵³
  sheet.expect(
    "inverse of a turn", try inverse(of: turn), equals: turn.transposed,
    within: .absolute(8 * 0x1p-52),
    because: .theorem("a matrix of orthonormal columns has its transpose as its inverse"))
  let (a, b): (Matrix, Matrix) = (
    [[2, 1, 1], [4, -6, 0], [-2, 7, 2]], [[1, 2, 0], [0, 1, 4], [0, 0, 1]]
  )
  // κ(A) = 31.5 and κ(B) = 65; the elements of the product are below 20
  sheet.expect(
    "inverse of a product", try inverse(of: a * b), equals: try inverse(of: b) * inverse(of: a),
    within: .absolute(31.5 * 65 * 12 * 0x1p-52), because: .theorem("(A B)⁻¹ = B⁻¹ A⁻¹"))
  sheet.expect(
    "inverse of a transpose", try inverse(of: a.transposed), equals: try inverse(of: a).transposed,
    within: .absolute(31.5 * 12 * 0x1p-52), because: .theorem("(Aᵀ)⁻¹ = (A⁻¹)ᵀ"))
  let updated = try updatedInverse(inverse(of: a), adding: [1, 2, 3], times: [2, 0, -1])
  let afresh = try inverse(of: [[4, 1, 0], [8, -6, -2], [4, 7, -1]])
  // 1 + vᵀ A⁻¹ u = −1.25, with elements of size 1 on the way
  sheet.expect(
    "updated inverse", updated, equals: afresh, within: .absolute(31.5 * 48 * 0x1p-52),
    because: .agreement("updatedInverse, and the inverse of A + u vᵀ"))
}
