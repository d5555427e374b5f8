import CatalogCommons
public import CatalogKit
import Datasets
import LinearAlgebra
import LinearAlgebraLive
import MathCore

extension Concept {
  public static let cosineSimilarity = Concept(
    "cosine-similarity", title: "Cosine similarity", chapter: .linearAlgebra,
    summary: "The cosine of the angle between two vectors, whatever their lengths.",
    requires: [.dotProduct, .unitVectors],
    uses: [
      .dotProduct: .code("what is divided by both lengths"),
      .unitVectors: .code("rows are brought to length 1 once, then compared with each other"),
      .norms: .code("the squared distance of two unit vectors keeps the digits of a small angle"),
      .vectors: .code("what is compared, scaled so that no square overflows"),
    ],
    implementation: [
      "cosineSimilarity(_:_:)", "cosineSimilarity(ofUnitVectors:_:)", "cosineSimilarities",
      "cosineDistance",
    ],
    cost: "O(n) for two vectors of n components, O(m² n) for all pairs of m",
    references: [.saltonWongYang1975, .manningRaghavanSchutze2008],
    formulas: .cosineSimilarity,
    command: .cosinesOfPairs,
    live: LiveContent(.cosineSimilarity),
    example: WorkedExample("Which law repeals which?", on: .amendments) { sheet in
      byHand(&sheet)
      withoutMean(&sheet)
      try textsAlike(&sheet)
      smallAngles(&sheet)
      try cosineLimits(&sheet)
    })
}

/// One vector and four others: what each measure says of them.
private func byHand(_ sheet: inout Worksheet) {
  let u: Vector = [4, 3]
  let others: [(name: String, v: Vector, cosine: Double, why: String)] = [
    ("a", [3, 4], 0.96, "(12 + 12) / (5 · 5)"), ("b", [8, 6], 1, "(32 + 18) / (5 · 10)"),
    ("c", [-3, 4], 0, "(−12 + 12) / (5 · 5)"), ("d", [-4, -3], -1, "−25 / (5 · 5)"),
    ("e", [9, 12], 0.96, "(36 + 36) / (5 · 15)"),
  ]
  sheet.table(
    "measures",
    Table(
      [
        "vector", "components", Table.Column("cosine", format: ".2f"),
        Table.Column("dot product", format: ".0f"), Table.Column("distance", format: ".2f"),
      ],
      rows: others.map { name, v, _, _ in
        [name, v, cosineSimilarity(u, v) ?? .nan, dot(u, v), Norm.l2.distance(u, v)]
      }))
  for (name, v, cosine, why) in others {
    // whole numbers: a root, which is exact here, and a quotient
    sheet.show("cos_\(name)", cosineSimilarity(u, v) ?? .nan)
    sheet.expect(
      "cosine of (4, 3) and \(name)", cosineSimilarity(u, v) ?? .nan, equals: cosine,
      within: .absolute(1.2e-16), because: .closedForm(why), proves: ["cos_\(name)"])
  }
  // both unit vectors are off by 2 · 2⁻⁵³ in each component, their difference is (−1, 1) / 5
  let apart = cosineDistance(u, others[0].v) ?? .nan
  sheet.show("distance_a", apart)
  sheet.expect(
    "cosine distance of (4, 3) and (3, 4)", apart, equals: 0.04, within: .relative(4.5e-15),
    because: .closedForm("1 − 24 / 25"), proves: ["distance_a"])
  let degrees = (angle(between: u, and: others[0].v) ?? .nan) * 180 / .pi
  sheet.show("angle_a", degrees)
  sheet.expect(
    "angle of (4, 3) and (3, 4) in degrees", degrees, equals: 16.26020470831196,
    within: .relative(1e-14), because: .reference("mpmath 1.3.0: arccos 0.96"),
    proves: ["angle_a"])
  let (x, y): (Vector, Vector) = ([1, 2, -1.5, 0.5], [0.5, -1, 2, 0.25])
  sheet.expect(
    "cosine of two vectors of four components", cosineSimilarity(x, y) ?? .nan,
    equals: -0.6931032800836721, within: .relative(4.5e-16),
    because: .reference("NumPy 2.4.6, SciPy 1.17.1 and mpmath 1.3.0"))
  // 1 + 0.693: unit vectors of four components, each off by 4 · 2⁻⁵³
  sheet.expect(
    "cosine distance of the same", cosineDistance(x, y) ?? .nan, equals: 1.6931032800836721,
    within: .relative(1.8e-15), because: .reference("SciPy 1.17.1, scipy.spatial.distance.cosine"))
  sheet.figure("chord", chordOfAngle())
  sheet.figure("neighbours", neighbours(u, others.map { ($0.name, $0.v) }))
}

/// The cosine of the differences from the mean is the correlation.
private func withoutMean(_ sheet: inout Worksheet) {
  func correlation(_ x: Vector, _ y: Vector) -> Double {
    func centred(_ v: Vector) -> Vector { Vector(v.map { $0 - v.sum / Double(v.count) }) }
    return cosineSimilarity(centred(x), centred(y)) ?? .nan
  }
  sheet.show("plain_cosine", cosineSimilarity([1, 2, 3], [3, 2, 1]) ?? .nan)
  sheet.show("correlation", correlation([1, 2, 3], [3, 2, 1]))
  sheet.expect(
    "cosine of (1, 2, 3) and (3, 2, 1)", cosineSimilarity([1, 2, 3], [3, 2, 1]) ?? .nan,
    equals: 10.0 / 14, within: .absolute(1.2e-16),
    because: .closedForm("(3 + 4 + 3) / (1 + 4 + 9)"), proves: ["plain_cosine"])
  sheet.expect(
    "the same without their mean", correlation([1, 2, 3], [3, 2, 1]), equals: -1, within: .exact,
    because: .closedForm("the cosine of (−1, 0, 1) and (1, 0, −1)"), proves: ["correlation"])
  // differences from a mean of four numbers: 12 units of 2⁻⁵³ and those of the cosine
  sheet.expect(
    "correlation of two vectors of four components",
    correlation([1, 2, -1.5, 0.5], [0.5, -1, 2, 0.25]), equals: -0.96570864136957,
    within: .relative(2.3e-15), because: .reference("SciPy 1.17.1 and mpmath 1.3.0"))
}

/// An angle so small that its cosine is 1 to the last digit.
private func smallAngles(_ sheet: inout Worksheet) {
  let (u, v): (Vector, Vector) = ([1, 0], [1, 1e-9])
  sheet.show("small_cosine", cosineSimilarity(u, v) ?? .nan)
  sheet.show("small_difference", 1 - (cosineSimilarity(u, v) ?? .nan))
  sheet.show("small_distance", cosineDistance(u, v) ?? .nan)
  sheet.expect(
    "cosine of (1, 0) and (1, 10⁻⁹)", cosineSimilarity(u, v) ?? .nan, equals: 1, within: .exact,
    because: .closedForm("1 − 5 · 10⁻¹⁹ lies nearer to 1 than to any other number"),
    proves: ["small_cosine"])
  sheet.expect(
    "1 minus this cosine", 1 - (cosineSimilarity(u, v) ?? .nan), equals: 0, within: .exact,
    because: .closedForm("1 − 1"), proves: ["small_difference"])
  // only the second components differ: 10⁻⁹ itself, a quotient, a square
  sheet.expect(
    "cosine distance of (1, 0) and (1, 10⁻⁹)", cosineDistance(u, v) ?? .nan, equals: 5e-19,
    within: .relative(8.9e-16), because: .reference("mpmath 1.3.0 with 50 digits"),
    proves: ["small_distance"])
  // a detour: 45 degrees twice, or 90 degrees at once
  let (e1, middle, e2): (Vector, Vector, Vector) = ([1, 0], [1, 1], [0, 1])
  let half = cosineDistance(e1, middle) ?? .nan
  sheet.show("half_turn", half)
  sheet.show("detour", half + (cosineDistance(middle, e2) ?? .nan))
  sheet.show("straight", cosineDistance(e1, e2) ?? .nan)
  // unit vectors off by 2 · 2⁻⁵³, beside a distance of 0.77
  sheet.expect(
    "cosine distances of (1, 0) and (1, 1), and by (1, 1) to (0, 1)",
    [half, half + (cosineDistance(middle, e2) ?? .nan)],
    equals: [0.2928932188134524, 0.5857864376269049], within: .relative(1.8e-15),
    because: .closedForm("1 − √½ and 2 − √2"), proves: ["half_turn", "detour"])
  sheet.expect(
    "cosine distance of (1, 0) and (0, 1)", cosineDistance(e1, e2) ?? .nan, equals: 1,
    within: .exact, because: .closedForm("1 − 0"), proves: ["straight"])
}
