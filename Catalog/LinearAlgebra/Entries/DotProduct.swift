import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
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
      "dot(_:_:)", "Projection", "Projection.init(of:on:)", "dotProducts", "preciseDot",
    ],
    cost: "O(n) for n components",
    references: [.golubVanLoan2013, .ogitaRumpOishi2005],
    command: .dotProductsOfRows,
    example: WorkedExample("Which judges are rated alike?", on: .judgeRatings) { sheet in
      byHand(&sheet)
      try judges(&sheet)
      laws(&sheet)
      hardCases(&sheet)
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
    because: .closedForm("1 · 4 + 3 · 2"))
  if let projection = Projection(of: u, on: v) {
    sheet.show("length", projection.length)
    sheet.show("shadow", projection.shadow)
    sheet.show("residual", projection.residual)
    sheet.show("right_angle", dot(projection.residual, v))
    sheet.expect(
      "shadow of (1, 3) on (4, 2)", projection.shadow, equals: Vector([2, 1]), within: .exact,
      because: .closedForm("(10 / 20) (4, 2)"))
    sheet.expect(
      "residual of (1, 3) on (4, 2)", projection.residual, equals: Vector([-1, 2]), within: .exact,
      because: .closedForm("(1, 3) − (2, 1)"))
    // a root, a division and a scaling by a power of two: 2 · 2⁻⁵³ on either side
    sheet.expect(
      "length of the shadow", projection.length, equals: 2.23606797749979,
      within: .relative(4.5e-16),
      because: .closedForm("10 / √20 = √5"))
    draw(u, v, projection, &sheet)
  }
  signs(v, &sheet)
  let (x, y): (Vector, Vector) = ([1, 2, -1.5, 0.5], [0.5, -1, 2, 0.25])
  sheet.expect(
    "dot product of two vectors of four components", dot(x, y), equals: -4.375, within: .exact,
    because: .reference("NumPy 2.4.6, and scikit-learn 1.9.1, linear_kernel"))
}

private func draw(
  _ u: Vector, _ v: Vector, _ projection: Projection, _ sheet: inout Worksheet
) {
  func point(_ x: Vector) -> Figure.Point { Figure.Point(x[0], x[1]) }
  let shadow = point(projection.shadow)
  sheet.figure(
    "projection",
    Figure(
      "The shadow of u on v",
      description:
        "Arrows u to (1, 3) and v to (4, 2) from the origin. The shadow of u is an arrow along v to "
        + "(2, 1), and a dashed line joins it to the head of u at a right angle to v.",
      x: .linear("first component", range: -0.5...4.8),
      y: .linear("second component", range: -0.5...3.5), aspect: .equal,
      layers: [
        .arrows(
          Figure.Arrows(
            [Figure.Arrow(to: point(u), label: "u"), Figure.Arrow(to: point(v), label: "v")],
            label: "the two vectors")),
        .arrows(Figure.Arrows([Figure.Arrow(to: shadow)], label: "shadow of u on v")),
        .line(Figure.Line([shadow, point(u)], label: "residual", stroke: .dashed)),
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
            [Figure.Point(1.2, -2.4), Figure.Point(-1.75, 3.5)], label: "all vectors with 0",
            stroke: .dashed, series: 4)),
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

/// The judges: eleven ratings each, and how alike two judges are rated.
private func judges(_ sheet: inout Worksheet) throws {
  let points = [
    "INTG", "DMNR", "DILG", "CFMG", "DECI", "PREP", "FAMI", "ORAL", "WRIT", "PHYS", "RTEN",
  ]
  let x = try sheet.data.matrix(of: points)
  sheet.show("judges", x.rows)
  sheet.show("points", x.columns)
  let raw = dotProducts(ofRowsOf: x)
  sheet.show("raw_least", raw.elements.min() ?? .nan)
  sheet.show("raw_largest", raw.elements.max() ?? .nan)
  let means = (0..<x.columns).map { x.column($0).sum / Double(x.rows) }
  let differences = (0..<x.rows).map { x.row($0) - Vector(means) }
  let centred = dotProducts(ofRowsOf: Matrix(differences.map { $0.elements }))

  let pairs = [(3, 6), (4, 7), (7, 29), (0, 2)]
  sheet.table(
    "pairs",
    Table(
      [
        "judges", Table.Column("of the ratings", format: ".1f"),
        Table.Column("of the differences from the mean", format: ".2f"),
      ],
      rows: pairs.map { i, j in ["\(i + 1) and \(j + 1)", raw[i, j], centred[i, j]] }))
  let negative = (0..<x.rows).reduce(0) { count, i in
    count + (0..<i).filter { centred[i, $0] < 0 }.count
  }
  sheet.show("negative", negative)
  sheet.show("pair_count", x.rows * (x.rows - 1) / 2)

  let numpy = Reason.reference("NumPy 2.4.6")
  // Eleven products of numbers below 10 and their sum: 22 roundings of 881 at most on either side,
  // 22 · 2⁻⁵³ · 881 each.
  sheet.expect(
    "smallest and largest dot product of two rows of ratings",
    [raw.elements.min() ?? .nan, raw.elements.max() ?? .nan], equals: [315.19, 880.84],
    within: .absolute(4.4e-12), because: numpy)
  // A mean of 43 ratings is off by 43 · 2⁻⁵³ · 10 at most; with |difference| ≤ 3 the eleven products
  // are off by 2 · 11 · 3 · 4.8e-14, doubled for both sides.
  sheet.expect(
    "dot products of the differences: judges 8 and 5, 35 and 8, 30 and 8",
    [centred[7, 4], centred[34, 7], centred[29, 7]],
    equals: [50.1979286100595, 49.47513791238508, -35.047652785289344],
    within: .absolute(6.4e-12), because: numpy)
  sheet.expect(
    "pairs with a negative product", negative, equals: 453, within: .exact, because: numpy)
  general(differences, &sheet)
}

/// The shadow of each judge's differences on (1, …, 1): how much better all points are together.
private func general(_ differences: [Vector], _ sheet: inout Worksheet) {
  let ones = Vector(repeating: 1, count: differences.first?.count ?? 0)
  let projections = differences.compactMap { Projection(of: $0, on: ones) }
  let total = differences.reduce(0) { $0 + dot($1, $1) }
  let along = projections.reduce(0) { $0 + $1.length * $1.length }
  let across = projections.reduce(0) { $0 + dot($1.residual, $1.residual) }
  sheet.show("share", along / total)
  sheet.show("share_percent", 100 * along / total)
  sheet.show("judge_7", projections[6].length)
  sheet.figure(
    "general",
    .scatterOfJudges(projections))
  let numpy = Reason.reference("NumPy 2.4.6")
  sheet.expect(
    "lengths of the shadows of judges 1, 2 and 7", [0, 1, 6].map { projections[$0].length },
    equals: [-0.49574074561971937, 2.278163624495706, 3.6952669440111947],
    within: .absolute(3.4e-13), because: numpy)
  sheet.expect(
    "share of the squared lengths that the shadows hold", along / total,
    equals: 0.9092640025524705, within: .relative(1e-12), because: numpy)
  // Sums of 43 · 11 squares: 2 · 473 · 2⁻⁵³ relative, and as much for the projections.
  sheet.expect(
    "shadows and residuals together, by all squared lengths", (along + across) / total, equals: 1,
    within: .absolute(2.2e-13), because: .theorem("Pythagoras: ‖u‖² = ‖shadow‖² + ‖residual‖²"))
  let slant = zip(projections, differences).reduce(0.0) { worst, pair in
    max(worst, dot(pair.0.residual, ones).magnitude / dot(pair.1, pair.1).squareRoot())
  }
  // 11 components, each off by a few roundings of the vector: 11 · 4 · 2⁻⁵³ · √11 of its length
  sheet.expect(
    "largest share of a residual that still points along (1, …, 1)", slant, atMost: 1.7e-14,
    because: .theorem("the residual of a projection stands at a right angle to the direction"))
}

extension Figure {
  /// Each judge as a point: shadow across, length of the residual up.
  fileprivate static func scatterOfJudges(_ projections: [Projection]) -> Figure {
    .scatter(
      "The judges: general standing and what is special",
      description:
        "A cloud of 43 points, wide and flat: the shadows reach from about −8 to 5, the residuals "
        + "only up to about 2.",
      x: "length of the shadow on (1, …, 1)", y: "length of the residual",
      points: projections.map {
        Figure.Point($0.length, dot($0.residual, $0.residual).squareRoot())
      })
  }
}

/// Laws that hold for all vectors, on vectors drawn at random.
private func laws(_ sheet: inout Worksheet) {
  var generator = Generator(seed: 7)
  var (excess, asymmetry, bilinearity) = (0.0, 0.0, 0.0)
  for n in 1...200 {
    let vectors = (0..<3).map { _ in Vector((0..<n).map { _ in generator.normal() }) }
    let (u, v, w) = (vectors[0], vectors[1], vectors[2])
    let a = generator.normal()
    let (lengthU, lengthV, lengthW) = (
      dot(u, u).squareRoot(), dot(v, v).squareRoot(), dot(w, w).squareRoot()
    )
    excess = max(excess, dot(u, v).magnitude / (lengthU * lengthV) - 1)
    asymmetry = max(asymmetry, (dot(u, v) - dot(v, u)).magnitude)
    let (left, right) = (dot(a * u + v, w), a * dot(u, w) + dot(v, w))
    let scale = (a.magnitude * lengthU + lengthV) * lengthW
    bilinearity = max(bilinearity, (left - right).magnitude / (scale * Double(n + 2)))
  }
  sheet.expect(
    "excess of |u · v| over ‖u‖ ‖v‖, relative, on 200 random pairs", excess, atMost: 4.5e-14,
    because: .theorem(
      "Cauchy–Schwarz inequality; three sums of at most 200 terms round by 2 · 200 · 2⁻⁵³"))
  sheet.expect(
    "difference of u · v and v · u on 200 random pairs", asymmetry, atMost: 0,
    because: .theorem("multiplication commutes, in rounded arithmetic too"))
  sheet.expect(
    "difference of (a u + v) · w and a (u · w) + v · w, by n + 2 and the lengths", bilinearity,
    atMost: 2.3e-16,
    because: .theorem("bilinearity; each side rounds by at most (n + 2) 2⁻⁵³ of the lengths"))
}

/// Products that cancel, and products that are too large.
private func hardCases(_ sheet: inout Worksheet) {
  let (u, ones): (Vector, Vector) = ([1e16, 1, -1e16], [1, 1, 1])
  sheet.show("cancelled", dot(u, ones))
  sheet.show("precise", preciseDot(u, ones))
  sheet.show("too_large", dot([1e200, 1], [1e200, 1]))
  sheet.expect(
    "precise dot product of (10¹⁶, 1, −10¹⁶) and (1, 1, 1)", preciseDot(u, ones), equals: 1,
    within: .exact, because: .closedForm("10¹⁶ + 1 − 10¹⁶"))
  let p: Vector = [134_217_729, 134_217_727, -1]
  let q: Vector = [134_217_729, -134_217_727, 536_870_912]
  sheet.show("squares", dot(p, q))
  sheet.expect(
    "precise (2²⁷ + 1)² − (2²⁷ − 1)² − 2²⁹", preciseDot(p, q), equals: 0, within: .exact,
    because: .closedForm("(a + 1)² − (a − 1)² = 4 a"))
  let (odd, even): (Vector, Vector) = ([134_217_729, -134_217_728], [134_217_729, 134_217_728])
  sheet.show("difference_of_squares", dot(odd, even))
  sheet.show("precise_difference", preciseDot(odd, even))
  sheet.expect(
    "precise (2²⁷ + 1)² − (2²⁷)²", preciseDot(odd, even), equals: 268_435_457, within: .exact,
    because: .closedForm("2²⁸ + 1"))
}
