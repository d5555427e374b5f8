import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let norms = Concept(
    "norms", title: "Norms (L1, L2, L-infinity)", chapter: .linearAlgebra,
    summary: "The length of a vector, and with it the distance between two points.",
    requires: [.vectorAddition],
    uses: [
      .vectors: .code("what is measured, scaled so that no square overflows"),
      .dotProduct: .code("the squared L2 norm is the dot product of a vector with itself"),
      .vectorAddition: .idea("a distance is the length of a difference"),
    ],
    implementation: ["Norm", "quasinorm", "squaredDistance"],
    cost: "O(n) for n components",
    references: [.golubVanLoan2013],
    formulas: .norms,
    command: .normsOfRows,
    live: LiveContent(.norms),
    example: WorkedExample("How far apart are two flowers?", on: .iris) { sheet in
      byHand(&sheet)
      unitBalls(&sheet)
      try flowers(&sheet)
      hardCases(&sheet)
    })
}

/// Two vectors that are small enough to follow with pencil and paper.
private func byHand(_ sheet: inout Worksheet) {
  let x: Vector = [3, -4]
  sheet.show("x", x)
  sheet.show("l1", Norm.l1(x))
  sheet.show("l2", Norm.l2(x))
  sheet.show("linf", Norm.lInfinity(x))
  sheet.expect(
    "L1 norm of (3, −4)", Norm.l1(x), equals: 7, within: .exact, because: .closedForm("3 + 4"),
    proves: ["l1"])
  sheet.expect(
    "L2 norm of (3, −4)", Norm.l2(x), equals: 5, within: .exact,
    because: .closedForm("√(9 + 16) = √25"), proves: ["l2"])
  sheet.expect(
    "L-infinity norm of (3, −4)", Norm.lInfinity(x), equals: 4, within: .exact,
    because: .closedForm("the larger of 3 and 4"), proves: ["linf"])

  let (e1, e2): (Vector, Vector) = ([1, 0], [0, 1])
  let (straight, detour) = (
    quasinorm(e1 + e2, p: 0.5), quasinorm(e1, p: 0.5) + quasinorm(e2, p: 0.5)
  )
  sheet.show("half_straight", straight)
  sheet.show("half_detour", detour)
  sheet.expect(
    "size of (1, 1) with p = 1/2", straight, equals: 4, within: .exact,
    because: .closedForm("(√1 + √1)²"), proves: ["half_straight"])
  sheet.expect(
    "sizes of (1, 0) and (0, 1) with p = 1/2", detour, equals: 2, within: .exact,
    because: .closedForm("(√1)² + (√1)²"), proves: ["half_detour"])

  let (u, v): (Vector, Vector) = ([1, 2, -1.5, 0.5], [0.5, -1, 2, 0.25])
  let scipy = Reason.reference("SciPy 1.17.1, scipy.spatial.distance")
  sheet.expect(
    "L1 distance", Norm.l1.distance(u, v), equals: 7.25, within: .exact, because: scipy)
  sheet.expect(
    "L2 distance", Norm.l2.distance(u, v), equals: 4.643543905251677, within: .relative(4e-16),
    because: scipy)
  sheet.expect(
    "L-infinity distance", Norm.lInfinity.distance(u, v), equals: 3.5, within: .exact,
    because: scipy)
  sheet.expect(
    "squared L2 distance", squaredDistance(u.elements.span, v.elements.span), equals: 21.5625,
    within: .exact, because: .closedForm("0.5² + 3² + 3.5² + 0.25²"))
  sheet.expect(
    "L3 distance", Norm.p(3).distance(u, v), equals: 4.121591920247141, within: .relative(1e-15),
    because: scipy)
}

/// The points at distance 1 from the origin, by each rule.
private func unitBalls(_ sheet: inout Worksheet) {
  let norms: [(name: String, norm: Norm)] = [
    ("L1", .l1), ("L2", .l2), ("L4", .p(4)), ("L∞", .lInfinity),
  ]
  // Walk round the square max(|x|, |y|) = 1 and pull every point to length 1.
  let side = (0..<40).map { Double($0) / 20 - 1 }
  let square =
    side.map { Vector([$0, -1]) } + side.map { Vector([1, $0]) }
    + side.map { Vector([-$0, 1]) } + side.map { Vector([-1, -$0]) }
  var longest = 0.0
  let layers = norms.map { name, norm in
    let ball = square.map { $0 / norm($0) }
    for point in ball { longest = max(longest, (norm(point) - 1).magnitude) }
    return Figure.Layer.outline(
      Figure.Outline(ball.map { Figure.Point($0[0], $0[1]) }, label: name))
  }
  sheet.figure(
    "unit-balls",
    Figure(
      "The vectors of length 1 in the plane",
      description:
        "Four closed curves through (1, 0), (0, 1), (−1, 0) and (0, −1): the L1 norm gives a "
        + "diamond, the L2 norm a circle, the L4 norm a rounded square around it, the L-infinity "
        + "norm a square around them all.",
      x: "first component", y: "second component", aspect: .equal, layers: layers))
  sheet.expect(
    "distance of the drawn curves from length 1", longest, atMost: 1.5e-15,
    because: .theorem(
      "‖x / ‖x‖‖ = 1; a power is within 2 ulp, so either norm is within 7e-16 of its true value"))
}

/// The iris flowers: lengths, distances, and a nearest flower that depends on the norm.
private func flowers(_ sheet: inout Worksheet) throws {
  let measures = ["sepal_length", "sepal_width", "petal_length", "petal_width"]
  let x = try sheet.data.matrix(of: measures)
  let flowers = (0..<x.rows).map { x.row($0) }
  let species = try sheet.data.labels(in: "species")
  let norms: [(name: String, norm: Norm)] = [
    ("L1", .l1), ("L2", .l2), ("L∞", .lInfinity),
  ]

  let pairs = [(0, 50), (50, 100), (0, 100)]
  sheet.table(
    "distances",
    Table(
      [
        "flowers", Table.Column("L1", format: ".2f"), Table.Column("L2", format: ".2f"),
        Table.Column("L∞", format: ".2f"),
      ],
      rows: pairs.map { i, j in
        ["\(species[i]) \(i + 1) and \(species[j]) \(j + 1)"]
          + norms.map { $0.norm.distance(flowers[i], flowers[j]) }
      }))
  sheet.show("setosa", flowers[0])
  sheet.show("versicolor", flowers[50])
  sheet.show("differences", (flowers[0] - flowers[50]).elements.map { $0.magnitude })
  sheet.figure(
    "distances",
    .bars(
      "Distances between three flowers",
      description:
        "Three groups of three bars. In every group the L1 distance is the largest and the "
        + "L-infinity distance the smallest; setosa and virginica are the farthest apart.",
      categories: pairs.map { "\(species[$0.0]) – \(species[$0.1])" }, y: "distance (cm)",
      norms.map { name, norm in
        Figure.Bars(pairs.map { norm.distance(flowers[$0.0], flowers[$0.1]) }, label: name)
      }))

  let numpy = Reason.reference("NumPy 2.4.6, numpy.linalg.norm")
  sheet.expect(
    "L2 distance of flowers 1 and 51", Norm.l2.distance(flowers[0], flowers[50]),
    equals: 4.003748243833521, within: .relative(4e-16), because: numpy)
  sheet.expect(
    "L2 distance of flowers 51 and 101", Norm.l2.distance(flowers[50], flowers[100]),
    equals: 1.8439088914585775, within: .relative(4e-16), because: numpy)
  // 150 additions of numbers up to 2079: at most 150 · 2⁻⁵³ relative, doubled for both sides.
  let sums: [(String, Norm, Double)] = [
    ("L1", .l1, 2078.7), ("L2", .l2, 1176.7249564022459),
    ("L3", .p(3), 1010.8726740096753), ("L-infinity", .lInfinity, 876.5),
  ]
  for (name, norm, expected) in sums {
    sheet.expect(
      "sum of the \(name) norms of all flowers", flowers.reduce(0) { $0 + norm($1) },
      equals: expected, within: .relative(3.4e-14), because: numpy)
  }

  var ordered = true
  var triangles = 0.0
  for u in flowers {
    let (one, two, most) = (Norm.l1(u), Norm.l2(u), Norm.lInfinity(u))
    ordered = ordered && most <= two && two <= one && one <= 2 * two && two <= 2 * most
    for v in flowers {
      for (_, norm) in norms { triangles = max(triangles, norm(u + v) - norm(u) - norm(v)) }
    }
  }
  sheet.expect(
    "‖x‖∞ ≤ ‖x‖₂ ≤ ‖x‖₁ ≤ 2 ‖x‖₂ ≤ 4 ‖x‖∞ for every flower", holds: ordered,
    because: .theorem("equivalence of norms in 4 dimensions, with √4 = 2"))
  sheet.expect(
    "excess of ‖u + v‖ over ‖u‖ + ‖v‖ over all pairs", triangles, atMost: 1.5e-14,
    because: .theorem(
      "triangle inequality; three sums of at most 4 terms below 50 round by less than 1.5e-14"))
  nearest(flowers, species, &sheet)
}

/// A flower whose nearest neighbour by L1 is another one than by L∞.
private func nearest(_ flowers: [Vector], _ species: [String], _ sheet: inout Worksheet) {
  let me = 33
  func neighbour(by norm: Norm) -> Int {
    flowers.indices.filter { $0 != me }.min {
      (norm.distance(flowers[me], flowers[$0]), $0) < (norm.distance(flowers[me], flowers[$1]), $1)
    } ?? me
  }
  sheet.show("flower", me + 1)
  sheet.show("nearest_l1", neighbour(by: .l1) + 1)
  sheet.show("nearest_linf", neighbour(by: .lInfinity) + 1)
  let numpy = Reason.reference("NumPy 2.4.6, numpy.linalg.norm and argmin")
  sheet.expect(
    "nearest flower to flower 34 by L1", neighbour(by: .l1) + 1, equals: 33, within: .exact,
    because: numpy, proves: ["nearest_l1"])
  sheet.expect(
    "nearest flower to flower 34 by L-infinity", neighbour(by: .lInfinity) + 1, equals: 16,
    within: .exact, because: numpy, proves: ["nearest_linf"])
}

/// Lengths that a naive sum of squares would lose.
private func hardCases(_ sheet: inout Worksheet) {
  let (huge, tiny): (Vector, Vector) = ([3e200, 4e200], [3e-200, 4e-200])
  sheet.show("huge", Norm.l2(huge))
  sheet.show("naive_huge", huge.elements.reduce(0) { $0 + $1 * $1 }.squareRoot())
  sheet.show("naive_tiny", tiny.elements.reduce(0) { $0 + $1 * $1 }.squareRoot())
  sheet.show("tiny", Norm.l2(tiny))
  sheet.expect(
    "L2 norm of (3, 4) · 10²⁰⁰", Norm.l2(huge), equals: 5e200, within: .relative(4e-16),
    because: .closedForm("10²⁰⁰ √(9 + 16)"), proves: ["huge"])
  sheet.expect(
    "L2 norm of (3, 4) · 10⁻²⁰⁰", Norm.l2(tiny), equals: 5e-200, within: .relative(4e-16),
    because: .closedForm("10⁻²⁰⁰ √(9 + 16)"), proves: ["tiny"])
}
