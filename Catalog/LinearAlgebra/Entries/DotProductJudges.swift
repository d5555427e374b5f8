import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// The judges: eleven ratings each, and how alike two judges are rated.
func judgesRatedAlike(_ sheet: inout Worksheet) throws {
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
    within: .absolute(4.4e-12), because: numpy, proves: ["raw_least", "raw_largest"])
  // A mean of 43 ratings is off by 43 · 2⁻⁵³ · 10 at most; with |difference| ≤ 3 the eleven products
  // are off by 2 · 11 · 3 · 4.8e-14, doubled for both sides.
  sheet.expect(
    "dot products of the differences: judges 8 and 5, 35 and 8, 30 and 8",
    [centred[7, 4], centred[34, 7], centred[29, 7]],
    equals: [50.1979286100595, 49.47513791238508, -35.047652785289344],
    within: .absolute(6.4e-12), because: numpy)
  sheet.expect(
    "pairs with a negative product", negative, equals: 453, within: .exact, because: numpy,
    proves: ["negative"])
  sheet.expect(
    "pairs of judges", x.rows * (x.rows - 1) / 2, equals: 903, within: .exact,
    because: .closedForm("43 · 42 / 2"), proves: ["pair_count"])
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
  sheet.show("judge_7", projections[6].length)
  sheet.figure(
    "general",
    .scatterOfJudges(projections))
  let numpy = Reason.reference("NumPy 2.4.6")
  sheet.expect(
    "lengths of the shadows of judges 1, 2 and 7", [0, 1, 6].map { projections[$0].length },
    equals: [-0.49574074561971937, 2.278163624495706, 3.6952669440111947],
    within: .absolute(3.4e-13), because: numpy, proves: ["judge_7"])
  sheet.expect(
    "share of the squared lengths that the shadows hold", along / total,
    equals: 0.9092640025524705, within: .relative(1e-12), because: numpy, proves: ["share"])
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
