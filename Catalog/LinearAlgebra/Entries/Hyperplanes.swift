import CatalogCommons
public import CatalogKit
import Datasets
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let hyperplanes = Concept(
    "hyperplanes", title: "Lines, planes and hyperplanes", chapter: .linearAlgebra,
    summary:
      "All points with the same dot product with one normal vector: a flat border with two sides.",
    requires: [.orthogonalProjection],
    uses: [
      .dotProduct: .code("how far a point reaches along the normal, and the angle of two normals"),
      .norms: .code("the length of the normal turns that number into a distance"),
      .vectors: .code("the normal is scaled so that no square overflows"),
      .qrDecomposition: .code("the direction at a right angle to the ways between given points"),
      .orthogonalProjection: .proof("the foot of the perpendicular is the nearest point"),
    ],
    implementation: [
      "Hyperplane", "Hyperplane.signedDistance", "Hyperplane.side", "Hyperplane.foot",
      "Hyperplane.init(through:)", "Hyperplane.angle", "Hyperplane.margin",
    ],
    cost: "O(p) for a point of p coordinates, O(p³) for the hyperplane through p points",
    references: [.hastieTibshiraniFriedman2009, .golubVanLoan2013],
    formulas: .hyperplanes,
    command: .borderOfTwoClasses,
    live: LiveContent(.hyperplanes),
    example: WorkedExample(
      "A straight border between two species of iris", on: .iris, with: [.penguins]
    ) { sheet in
      try byHand(&sheet)
      try throughPoints(&sheet)
      try halfway(&sheet)
      try twoSpecies(&sheet)
      try grams(&sheet)
      try hardHyperplanes(&sheet)
    })
}

/// The line 3 x₁ + 4 x₂ = 10 and three points.
private func byHand(_ sheet: inout Worksheet) throws {
  let line = try Hyperplane(normal: [3, 4], offset: 10)
  let points: [(name: String, point: Vector)] = [("A", [5, 5]), ("B", [-2, -1]), ("C", [-2, 4])]
  sheet.show("normal_length", Norm.l2([3, 4]))
  sheet.show("unit_normal", line.unitNormal)
  sheet.show("offset", line.offset)
  sheet.expect(
    "length of (3, 4)", Norm.l2([3, 4]), equals: 5, within: .exact,
    because: .closedForm("√(9 + 16)"), proves: ["normal_length"])
  // a division by a length that is a whole number: half a unit of rounding
  sheet.expect(
    "unit normal of 3 x₁ + 4 x₂ = 10", line.unitNormal, equals: Vector([0.6, 0.8]),
    within: .relative(1.2e-16), because: .closedForm("(3, 4) / 5"), proves: ["unit_normal"])
  sheet.expect(
    "its distance from the origin", line.offset, equals: 2, within: .exact,
    because: .closedForm("10 / 5"), proves: ["offset"])
  let distances = points.map { line.signedDistance(of: $0.point) ?? .nan }
  let feet = points.map { line.foot(of: $0.point) ?? [] }
  let sides = points.map { side in line.side(of: side.point).map { $0.word } ?? "" }
  for (i, (name, _)) in points.enumerated() {
    sheet.show("distance_\(name)", distances[i])
    sheet.show("foot_\(name)", feet[i])
  }
  sheet.expect(
    "signed distances of (5, 5), (−2, −1) and (−2, 4)", distances, equals: [5, -4, 0],
    within: .exact, because: .closedForm("(35 − 10) / 5, (−10 − 10) / 5, (10 − 10) / 5"),
    proves: ["distance_A", "distance_B", "distance_C"])
  // products with the rounded 0.6 and 0.8 and a subtraction: two units of 2⁻⁵³ of 5
  sheet.expect(
    "their nearest points of the line", Matrix(feet.map { $0.elements }),
    equals: Matrix([[2, 1], [0.4, 2.2], [-2, 4]]), within: .absolute(1e-15),
    because: .closedForm("(5, 5) − 5 (0.6, 0.8), (−2, −1) + 4 (0.6, 0.8), (−2, 4)"),
    proves: ["foot_A", "foot_B", "foot_C"])
  sheet.expect(
    "their sides", sides, equals: ["positive", "negative", "on the line"], within: .exact,
    because: .closedForm("the signs of 25, −20 and 0"))
  sheet.table(
    "points",
    Table(
      ["point", "coordinates", "w · x", "signed distance", "side"],
      rows: points.indices.map { i in
        [points[i].name, points[i].point, dot([3, 4], points[i].point), distances[i], sides[i]]
      }))
  sheet.figure("line", .lineWithDistances(line, points.map { ($0.name, $0.point) }, feet))
}

extension Hyperplane.Side {
  /// The side in words.
  var word: String {
    switch self {
    case .negative: "negative"
    case .on: "on the line"
    case .positive: "positive"
    }
  }
}

/// The one hyperplane through as many points as there are coordinates.
private func throughPoints(_ sheet: inout Worksheet) throws {
  let plane = try Hyperplane(through: [[1, 0, 0], [0, 1, 0], [0, 0, 1]])
  sheet.show("plane_normal", plane.unitNormal)
  sheet.show("plane_offset", plane.offset)
  let third = 1.0 / 3
  // two reflections of three components: 3 · 4 units of rounding
  sheet.expect(
    "normal of the plane through the tips of the axes", plane.unitNormal,
    equals: third.squareRoot() * Vector([1, 1, 1]), within: .absolute(1.4e-15),
    because: .closedForm("(1, 1, 1) / √3"), proves: ["plane_normal"])
  sheet.expect(
    "its distance from the origin", plane.offset, equals: third.squareRoot(),
    within: .absolute(1.4e-15), because: .closedForm("1 / √3"), proves: ["plane_offset"])
  let cases: [(name: String, points: Matrix, normal: Vector, offset: Double)] = [
    ("the line through (1, 2) and (4, −2)", [[1, 2], [4, -2]], [0.8, 0.6], 2),
    ("the line through (0, 5) and (3, 5)", [[0, 5], [3, 5]], [0, 1], 5),
    (
      "the line through (1, 1) and (3, 3)", [[1, 1], [3, 3]],
      [(0.5).squareRoot(), -(0.5).squareRoot()], 0
    ),
    ("the point 7 of the number line", [[7]], [1], 7),
    (
      "the plane through (0, 0, −1), (10⁹, 0, −1) and (0, 2, −1)",
      [[0, 0, -1], [1e9, 0, -1], [0, 2, -1]], [0, 0, 1], -1
    ),
  ]
  for (name, points, normal, offset) in cases {
    let found = try Hyperplane(through: points)
    sheet.expect(
      "unit normal and offset of \(name)", found.unitNormal.followed(by: [found.offset]),
      equals: normal.followed(by: [offset]), within: .absolute(8e-15),
      because: .closedForm("at a right angle to the ways between the points"))
  }
}

/// All points that are equally far from two.
private func halfway(_ sheet: inout Worksheet) throws {
  let border = try Hyperplane(halfwayBetween: [1, 2], and: [5, 4])
  sheet.show("halfway_offset", border.offset)
  // a root and a division
  sheet.expect(
    "distance of the border between (1, 2) and (5, 4) from the origin", border.offset,
    equals: 4.024922359499621, within: .relative(2.3e-16),
    because: .closedForm("(2, 1) · (3, 3) / √5 = 9 / √5"), proves: ["halfway_offset"])
  let sides = [[5.0, 4], [1, 2], [3, 3], [2, 5]].map { border.side(of: Vector($0)) }
  sheet.expect(
    "sides of (5, 4), (1, 2), (3, 3) and (2, 5)", sides.map { $0?.word ?? "" },
    equals: ["positive", "negative", "on the line", "on the line"], within: .exact,
    because: .closedForm("(2, 1) · x − 9 is 5, −5, 0 and 0"))
}
