import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let dotProduct = Concept(
    "dot-product", title: "Dot product", chapter: .linearAlgebra,
    summary:
      "Multiply matching components of two vectors and add up: large when they point the same way.",
    requires: [.vectors],
    uses: [.vectors: .code("what is multiplied, scaled so that a projection does not overflow")],
    implementation: [
      "dot(_:_:)", "angle", "Projection", "dotProducts", "preciseDot",
    ],
    cost: "O(n) for n components",
    references: [.golubVanLoan2013, .ogitaRumpOishi2005],
    formulas: .dotProduct,
    command: .dotProductsOfRows,
    live: LiveContent(.dotProduct),
    example: WorkedExample("Which judges are rated alike?", on: .judgeRatings) { sheet in
      byHand(&sheet)
      try judgesRatedAlike(&sheet)
      dotProductLaws(&sheet)
      cancellation(&sheet)
      shadowsWithoutDirection(&sheet)
    })
}

/// Two vectors in the plane: their product, the shadow of one on the other, and three signs.
private func byHand(_ sheet: inout Worksheet) {
  let (u, v): (Vector, Vector) = ([1, 3], [4, 2])
  sheet.show("u", u)
  sheet.show("v", v)
  sheet.show("product", dot(u, v))
  sheet.show("v_squared", dot(v, v))
  sheet.expect(
    "(1, 3) · (4, 2)", dot(u, v), equals: 10, within: .exact,
    because: .closedForm("1 · 4 + 3 · 2"), proves: ["product"])
  sheet.expect(
    "(4, 2) · (4, 2)", dot(v, v), equals: 20, within: .exact, because: .closedForm("4² + 2²"),
    proves: ["v_squared"])
  // lengths, a sum and an arctangent, each within some units of 2⁻⁵³
  let degrees = (angle(between: u, and: v) ?? .nan) * 180 / .pi
  sheet.show("angle", degrees)
  sheet.expect(
    "angle of (1, 3) and (4, 2)", angle(between: u, and: v) ?? .nan, equals: Double.pi / 4,
    within: .relative(1e-15),
    because: .closedForm("cos φ = 10 / (√10 √20) = √½, so φ is an eighth of a turn"))
  // two roundings of 2⁻⁵³ and that of π beside those of the angle
  sheet.expect(
    "the same in degrees", degrees, equals: 45, within: .relative(1.4e-15),
    because: .closedForm("an eighth of 360"), proves: ["angle"])
  if let projection = Projection(of: u, on: v) {
    sheet.show("length", projection.length)
    sheet.show("shadow", projection.shadow)
    sheet.show("residual", projection.residual)
    sheet.show("right_angle", dot(projection.residual, v))
    sheet.expect(
      "shadow of (1, 3) on (4, 2)", projection.shadow, equals: Vector([2, 1]), within: .exact,
      because: .closedForm("(10 / 20) (4, 2)"), proves: ["shadow"])
    sheet.expect(
      "residual of (1, 3) on (4, 2)", projection.residual, equals: Vector([-1, 2]), within: .exact,
      because: .closedForm("(1, 3) − (2, 1)"), proves: ["residual"])
    sheet.expect(
      "dot product of the residual and (4, 2)", dot(projection.residual, v), equals: 0,
      within: .exact,
      because: .theorem("the residual of a projection stands at a right angle to the direction"),
      proves: ["right_angle"])
    // a root, a division and a scaling by a power of two: 2 · 2⁻⁵³ on either side
    sheet.expect(
      "length of the shadow", projection.length, equals: 2.23606797749979,
      within: .relative(4.5e-16),
      because: .closedForm("10 / √20 = √5"), proves: ["length"])
    draw(u, v, projection, &sheet)
  }
  signs(v, &sheet)
  let (x, y): (Vector, Vector) = ([1, 2, -1.5, 0.5], [0.5, -1, 2, 0.25])
  sheet.expect(
    "dot product of two vectors of four components", dot(x, y), equals: -4.375, within: .exact,
    because: .reference("NumPy 2.4.6, and scikit-learn 1.9.1, linear_kernel"))
}

/// The two vectors, the angle they enclose, and the shadow with what is left.
private func draw(
  _ u: Vector, _ v: Vector, _ projection: Projection, _ sheet: inout Worksheet
) {
  func point(_ x: Vector) -> Figure.Point { Figure.Point(x[0], x[1]) }
  let shadow = point(projection.shadow)
  sheet.figure(
    "projection",
    .vectors(
      "The shadow of u on v",
      description:
        "Arrows u to (1, 3) and v to (4, 2) from the origin, with the angle φ between them. The "
        + "shadow p of u is an arrow along v to (2, 1). The residual r is an arrow to (−1, 2). Dashed "
        + "lines from the heads of p and r to the head of u complete a rectangle.",
      x: .linear("first component", range: -1.6...4.8),
      y: .linear("second component", range: -0.5...3.5),
      [
        Figure.Arrow(to: point(u), label: "u"), Figure.Arrow(to: point(v), label: "v"),
        Figure.Arrow(to: shadow, label: "p"),
        Figure.Arrow(to: point(projection.residual), label: "r"),
      ],
      angles: [
        Figure.Angle(from: point(v), to: point(u), label: "φ"),
        Figure.Angle(at: shadow, from: point(v), to: point(u), isRight: true),
      ],
      dashed: [
        Figure.Segment(shadow, point(u)),
        Figure.Segment(point(projection.residual), point(u)),
      ]))
}

/// The sign tells to which side of v a vector points.
private func signs(_ v: Vector, _ sheet: inout Worksheet) {
  let others: [(name: String, vector: Vector, meaning: String)] = [
    ("a", [1, 3], "to the same side"), ("b", [-1, 2], "at a right angle"),
    ("c", [-3, 1], "away from it"),
  ]
  sheet.table(
    "signs",
    Table(
      ["vector", "components", "dot product with v", "it points"],
      rows: others.map { name, vector, meaning in
        [name, vector, dot(vector, v), meaning]
      }))
  sheet.expect(
    "dot products of a, b and c with v", others.map { dot($0.vector, v) }, equals: [10, 0, -10],
    within: .exact, because: .closedForm("4 + 6, −4 + 4, −12 + 2"))
  sheet.figure(
    "signs",
    Figure(
      "The sign of the dot product with v",
      description:
        "Four arrows from the origin: v to the right and a little up; a, less than a right angle "
        + "from v; b, at a right angle to v; c, more than a right angle from v. A dashed line "
        + "through the origin and b divides the plane.",
      x: .linear("first component", range: -3.8...4.8),
      y: .linear("second component", range: -2.5...3.6), aspect: .equal,
      layers: [
        .line(
          Figure.Line(
            [Figure.Point(1.2, -2.4), Figure.Point(-1, 2)], label: "all vectors with 0",
            stroke: .dashed, series: 4)),
        // the gap is for the name of b
        .line(
          Figure.Line(
            [Figure.Point(-1.3, 2.6), Figure.Point(-1.75, 3.5)], stroke: .dashed, series: 4)),
        .angle(
          Figure.Angle(from: Figure.Point(v[0], v[1]), to: Figure.Point(-1, 2), isRight: true)),
        .arrows(
          Figure.Arrows(
            [Figure.Arrow(to: Figure.Point(v[0], v[1]), label: "v")], label: "v", series: 0)),
      ]
        + zip(others, ["positive", "zero", "negative"]).map { other, sign in
          Figure.Layer.arrows(
            Figure.Arrows(
              [
                Figure.Arrow(
                  to: Figure.Point(other.vector[0], other.vector[1]), label: other.name)
              ], label: "\(sign) with v"))
        }))
}
