import CatalogCommons
public import CatalogKit
import Datasets
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let orthogonalProjection = Concept(
    "orthogonal-projection", title: "Orthogonality and projection", chapter: .linearAlgebra,
    summary: "Right angles, and the shadow of a vector: the nearest point of a line or a plane.",
    requires: [.dotProduct, .unitVectors],
    uses: [
      .dotProduct: .code("how far a vector reaches along another, and the angle between two"),
      .norms: .code("what is left of a column is divided by its length"),
      .vectors: .code("vectors are scaled so that no square overflows"),
      .matrixMultiplication: .code("M y, in another inner product"),
      .unitVectors: .idea("an orthonormal basis is made of vectors of length 1"),
    ],
    implementation: [
      "SubspaceProjection", "OrthonormalBasis", "GramSchmidt", "areOrthogonal",
      "lossOfOrthogonality", "InnerProduct",
    ],
    cost: "O(m n²) for a basis of n columns of m numbers, then O(m n) for a projection",
    references: [.golubVanLoan2013, .giraud2005, .leonBjorckGander2013],
    formulas: .orthogonalProjection,
    command: .projectionOnColumns,
    live: LiveContent(.orthogonalProjection),
    example: WorkedExample(
      "What the species hides about the sepals of iris flowers", on: .iris, with: [.cars]
    ) { sheet in
      onALine(&sheet)
      try onAPlane(&sheet)
      try sepals(&sheet)
      try straightLine(&sheet)
      try lossesOfGramSchmidt(&sheet)
      try boundsOfBases(&sheet)
      try hardProjections(&sheet)
      try otherInnerProducts(&sheet)
    })
}

/// The nearest point of a line.
private func onALine(_ sheet: inout Worksheet) {
  let (x, direction): (Vector, Vector) = ([3, 4], [2, 1])
  guard let projection = Projection(of: x, on: direction) else { return }
  sheet.show("line_shadow", projection.shadow)
  sheet.show("line_residual", projection.residual)
  sheet.show("line_distance", Norm.l2(projection.residual))
  sheet.expect(
    "shadow of (3, 4) on the line along (2, 1)", projection.shadow, equals: Vector([4, 2]),
    within: .exact, because: .closedForm("(3 · 2 + 4 · 1) / (2² + 1²) times (2, 1)"),
    proves: ["line_shadow"])
  sheet.expect(
    "residual of (3, 4)", projection.residual, equals: Vector([-1, 2]), within: .exact,
    because: .closedForm("(3, 4) − (4, 2)"), proves: ["line_residual"])
  // one root
  sheet.expect(
    "distance of (3, 4) from the line", Norm.l2(projection.residual), equals: 2.23606797749979,
    within: .relative(2.3e-16), because: .closedForm("√(1² + 2²) = √5"), proves: ["line_distance"])
  sheet.expect(
    "(−1, 2) and (2, 1) are orthogonal", holds: areOrthogonal(projection.residual, direction),
    because: .closedForm("−1 · 2 + 2 · 1 = 0"))
  sheet.figure("line", .nearestOnLine(x, direction, projection.shadow))
}

/// The nearest point of a plane in space, whose numbers are all whole.
private func onAPlane(_ sheet: inout Worksheet) throws {
  let a: Matrix = [[1, 3], [2, 3], [2, 0]]
  let x: Vector = [6, 3, 3]
  let basis = try OrthonormalBasis(spanning: a)
  guard let projection = SubspaceProjection(of: x, on: basis) else { return }
  sheet.show("q1", basis.vectors[0])
  sheet.show("q2", basis.vectors[1])
  sheet.show("coordinates", projection.coordinates)
  sheet.show("shadow", projection.shadow)
  sheet.show("residual", projection.residual)
  sheet.show("distance", Norm.l2(projection.residual))
  sheet.show("reflection", projection.reflection)
  let third = 1.0 / 3
  // three products, a root and a division, each within 2⁻⁵³, twice
  sheet.expect(
    "orthonormal basis of (1, 2, 2) and (3, 3, 0)", basis.matrix,
    equals: Matrix([[third, 2 * third], [2 * third, third], [2 * third, -2 * third]]),
    within: .absolute(1e-15),
    because: .closedForm("(1, 2, 2) / 3; (3, 3, 0) − 3 (1, 2, 2) / 3 = (2, 1, −2), of length 3"),
    proves: ["q1", "q2"])
  // sums of three products of numbers up to 6, with such roundings
  sheet.expect(
    "coordinates of the shadow of (6, 3, 3)", projection.coordinates, equals: Vector([6, 3]),
    within: .absolute(1e-14), because: .closedForm("(6 + 6 + 6) / 3 and (12 + 3 − 6) / 3"),
    proves: ["coordinates"])
  sheet.expect(
    "shadow of (6, 3, 3) on the plane", projection.shadow, equals: Vector([4, 5, 2]),
    within: .absolute(1e-14), because: .closedForm("2 (1, 2, 2) + (2, 1, −2)"),
    proves: ["shadow"])
  sheet.expect(
    "residual of (6, 3, 3)", projection.residual, equals: Vector([2, -2, 1]),
    within: .absolute(1e-14), because: .closedForm("(6, 3, 3) − (4, 5, 2)"),
    proves: ["residual"])
  sheet.expect(
    "distance of (6, 3, 3) from the plane", Norm.l2(projection.residual), equals: 3,
    within: .absolute(1e-14), because: .closedForm("√(4 + 4 + 1)"), proves: ["distance"])
  sheet.expect(
    "mirror image of (6, 3, 3) in the plane", projection.reflection, equals: Vector([2, 7, 1]),
    within: .absolute(2e-14), because: .closedForm("(4, 5, 2) − (2, −2, 1)"),
    proves: ["reflection"])
  for (name, order) in [("classical", GramSchmidt.Order.classical), ("modified", .modified)] {
    let once = try GramSchmidt(of: a, order)
    sheet.expect(
      "R of (1, 2, 2) and (3, 3, 0), \(name) Gram-Schmidt", once.r,
      equals: Matrix([[3, 3], [0, 3]]), within: .absolute(5e-15),
      because: .closedForm("‖(1, 2, 2)‖ = 3, (1, 2, 2) · (3, 3, 0) / 3 = 3, ‖(2, 1, −2)‖ = 3"))
    sheet.expect(
      "Q of (1, 2, 2) and (3, 3, 0), \(name) Gram-Schmidt", once.q, equals: basis.matrix,
      within: .absolute(1e-15), because: .closedForm("(1, 2, 2) / 3 and (2, 1, −2) / 3"))
  }
  sheet.figure("plane", .shadowOnPlane(projection.coordinates, Norm.l2(projection.residual)))
}
