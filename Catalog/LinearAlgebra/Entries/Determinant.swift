import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let determinant = Concept(
    "determinant", title: "Determinant", chapter: .linearAlgebra,
    summary:
      "The factor by which a linear map changes volumes: 0 if it flattens, negative if it mirrors.",
    requires: [.linearTransformations, .linearSystems],
    uses: [
      .linearSystems: .code("elimination: P A = L U, and how nearly singular A is"),
      .vectors: .code("the sides of a parallelogram are divided by powers of two"),
      .linearTransformations: .proof("a shear keeps volumes, and a mirror changes their sign"),
    ],
    implementation: [
      "Determinant", "signedArea", "leibnizDeterminant", "integerDeterminant",
    ],
    cost: "O(n³) for n rows, as much as to solve one system",
    references: [.golubVanLoan2013, .bareiss1968],
    formulas: .determinant,
    command: .determinantOfTable,
    live: LiveContent(.determinant),
    example: WorkedExample("How much room does a kind of flower take?", on: .iris) { sheet in
      areaByHand(&sheet)
      try eliminationByHand(&sheet)
      try roomOfFlowers(&sheet)
      try knownDeterminants(&sheet)
      exactWays(&sheet)
      try trustInDeterminants(&sheet)
    })
}

/// The sides of the parallelogram of the hand case.
private let (side, otherSide): (Vector, Vector) = ([3, 1], [1, 2])

/// A parallelogram, its area and its orientation.
private func areaByHand(_ sheet: inout Worksheet) {
  let (u, v) = (side, otherSide)
  let (area, mirrored) = (signedArea(u, v), signedArea(v, u))
  sheet.show("area", area)
  sheet.show("mirrored", mirrored)
  sheet.show("parallel", signedArea(u, [6, 2]))
  sheet.expect(
    "area of (3, 1) and (1, 2)", area, equals: 5, within: .exact,
    because: .closedForm(
      "the rectangle 4 · 3 less two of 1 · 1, two triangles 3 · 1 / 2, two 1 · 2 / 2"),
    proves: ["area"])
  sheet.expect(
    "area of (1, 2) and (3, 1)", mirrored, equals: -5, within: .exact,
    because: .theorem("exchanged columns change the sign"), proves: ["mirrored"])
  sheet.expect(
    "area of (3, 1) and (6, 2)", signedArea(u, [6, 2]), equals: 0, within: .exact,
    because: .closedForm("3 · 2 − 1 · 6: parallel sides"), proves: ["parallel"])
  // 2²⁷ + 1 and its neighbours: each product needs 55 bits
  sheet.expect(
    "area of two nearly parallel sides",
    signedArea([134_217_729, 134_217_728], [134_217_728, 134_217_727]),
    equals: -1, within: .exact, because: .closedForm("(a + 1) (a − 1) − a² with a = 2²⁷"))
  sheet.expect(
    "area of (3 · 2⁶⁰⁰, 2⁶⁰⁰) and (2⁻⁶⁰⁰, 2 · 2⁻⁶⁰⁰)",
    signedArea(0x1p600 * u, 0x1p-600 * v), equals: 5, within: .exact,
    because: .closedForm("2⁶⁰⁰ · 2⁻⁶⁰⁰ · 5"))
  sheet.expect(
    "areas with a side of length 0", [signedArea([0, 0], v), signedArea(u, [0, 0])],
    equals: [0, 0], within: .exact, because: .closedForm("0 · 2 − 0 · 1"))
  sheet.expect(
    "an infinite side has no area", holds: signedArea([.infinity, 1], v).isNaN,
    because: .closedForm("∞ · 0"))
  draw(u, v, area, "parallelogram", &sheet)
  draw(v, u, mirrored, "mirrored", &sheet)
}

/// The unit square and the parallelogram that a matrix makes of it.
private func draw(
  _ u: Vector, _ v: Vector, _ area: Double, _ name: String, _ sheet: inout Worksheet
) {
  func point(_ x: Vector) -> Figure.Point { Figure.Point(x[0], x[1]) }
  let isMirrored = area < 0
  sheet.figure(
    name,
    Figure(
      isMirrored ? "The columns exchanged: mirrored" : "The unit square becomes a parallelogram",
      description:
        "A dashed unit square, and a parallelogram with the corners (0, 0), (3, 1), (4, 3) and (1, 2). "
        + "The arrow A e₁ is its "
        + (isMirrored
          ? "steep side and A e₂ its flat one: the turn from one to the other is clockwise."
          : "flat side and A e₂ its steep one: the turn from one to the other is counter-clockwise."),
      x: .linear("first component", range: -0.5...4.5),
      y: .linear("second component", range: -0.5...3.5), aspect: .equal,
      layers: [
        .outline(
          Figure.Outline(
            [[0, 0], [1, 0], [1, 1], [0, 1]].map { point($0) }, label: "unit square, area 1",
            stroke: .dashed, series: 6)),
        .outline(
          Figure.Outline(
            [[0, 0], u, u + v, v].map { point($0) },
            label: isMirrored ? "its image, −5" : "its image, 5", stroke: .solid, filled: true,
            series: isMirrored ? 3 : 2)),
        .angle(Figure.Angle(from: point(u), to: point(v))),
        .arrows(
          Figure.Arrows(
            [Figure.Arrow(to: point(u), label: "A e₁"), Figure.Arrow(to: point(v), label: "A e₂")],
            label: "columns of A", series: 1)),
      ]))
}

/// A 3 × 3 matrix by elimination, and the laws on it.
private func eliminationByHand(_ sheet: inout Worksheet) throws {
  let a: Matrix = [[2, 1, 1], [4, -6, 0], [-2, 7, 2]]
  let lu = try LUDecomposition(of: a)
  let determinant = Determinant(lu)
  sheet.show("pivots", Vector((0..<3).map { lu.upper[$0, $0] }))
  sheet.show("exchanges", lu.permutationSign)
  sheet.show("three", determinant.value)
  sheet.show("three_error", determinant.relativeError)
  let scipy = Reason.reference("SciPy 1.17.1, scipy.linalg.lu; exact in these numbers")
  sheet.expect(
    "diagonal of U", Vector((0..<3).map { lu.upper[$0, $0] }), equals: Vector([4, 4, 1]),
    within: .exact, because: scipy, proves: ["pivots"])
  sheet.expect(
    "sign of the exchanges", lu.permutationSign, equals: -1, within: .exact, because: scipy,
    proves: ["exchanges"])
  sheet.expect(
    "determinant of the 3 × 3 matrix", determinant.value, equals: -16, within: .exact,
    because: .reference("mpmath 1.4.1, elimination with 50 digits"), proves: ["three"])
  sheet.expect(
    "its mantissa and exponent", [determinant.mantissa, Double(determinant.exponent)],
    equals: [-1, 4], within: .exact, because: .closedForm("−16 = −1 · 2⁴"))
  sheet.expect(
    "its estimated error", determinant.relativeError, equals: 3 * 0x1p-53 * 31.5,
    within: .relative(1e-15),
    because: .reference("NumPy 2.4.6: the condition is 31.5 in the norm of column sums"),
    proves: ["three_error"])
  // a shear of rows, a multiple of a row, an exchange
  let laws: [(String, Matrix, Double)] = [
    ("a row taken from another", [[2, 1, 1], [0, -8, -2], [-2, 7, 2]], -16),
    ("a row multiplied by 3", [[6, 3, 3], [4, -6, 0], [-2, 7, 2]], -48),
    ("two rows exchanged", [[4, -6, 0], [2, 1, 1], [-2, 7, 2]], 16),
    ("two rows alike", [[2, 1, 1], [2, 1, 1], [-2, 7, 2]], 0),
  ]
  for (name, matrix, value) in laws {
    // 3 rows and a condition below 100 beside roundings of 2⁻⁵³
    sheet.expect(
      "determinant with \(name)", try Determinant(of: matrix).value, equals: value,
      within: .absolute(1e-12), because: .theorem("the determinant is linear in each row"))
  }
  sheet.expect(
    "determinant of no rows", try Determinant(of: Matrix(rows: 0, columns: 0, elements: [])).value,
    equals: 1, within: .exact, because: .theorem("the empty product"))
}
