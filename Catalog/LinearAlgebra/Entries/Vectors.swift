import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let vectors = Concept(
    "vectors", title: "Vectors", chapter: .linearAlgebra,
    summary: "An ordered list of numbers: a data point is one.",
    implementation: [
      "Vector", "Vector.standardBasis", "Vector.followed(by:)", "Vector.scaledToOne",
    ],
    owns: ["MathCore/Vector.swift"],
    cost: "O(n) for n components",
    references: [.gorman2014],
    formulas: .vectors,
    live: LiveContent(.vectors),
    example: WorkedExample("A penguin in numbers", on: .penguins) { sheet in
      byHand(&sheet)
      try penguins(&sheet)
      hardCases(&sheet)
    })
}

/// A vector of three components, taken apart and put together again.
private func byHand(_ sheet: inout Worksheet) {
  let x: Vector = [2, -1, 3]
  sheet.show("x", x)
  sheet.show("count", x.count)
  sheet.show("second", x[1])
  let basis = (0..<3).map { Vector.standardBasis($0, of: 3) }
  for (i, e) in basis.enumerated() { sheet.show("e\(i + 1)", e) }
  sheet.expect(
    "the three standard basis vectors", Matrix(basis.map { $0.elements }),
    equals: Matrix([[1, 0, 0], [0, 1, 0], [0, 0, 1]]), within: .exact,
    because: .closedForm("1 in the place of its number, 0 elsewhere"), proves: ["e1", "e2", "e3"])
  let sum = x.indices.reduce(Vector(repeating: 0, count: 3)) { $0 + x[$1] * basis[$1] }
  sheet.expect(
    "2 e₁ − 1 e₂ + 3 e₃", sum, equals: x, within: .exact,
    because: .theorem("x = Σ xᵢ eᵢ; products with 0 and 1 and sums with 0 do not round"))
  sheet.figure(
    "plane",
    Figure(
      "The vector (3, 2) as an arrow and as a point",
      description:
        "An arrow from the origin to the point 3 to the right and 2 up. Two shorter arrows along "
        + "the axes show e₁ and e₂, each of length 1.",
      x: .linear("first component", range: -0.5...4),
      y: .linear("second component", range: -0.5...3),
      aspect: .equal,
      layers: [
        // the point lies under the arrow's head, not on it
        .scatter(x: [3], y: [2], label: "the vector, a point"),
        .arrows(
          Figure.Arrows([Figure.Arrow(to: Figure.Point(3, 2))], label: "the same, an arrow")),
        .arrows(
          Figure.Arrows(
            [
              Figure.Arrow(to: Figure.Point(1, 0), label: "e₁"),
              Figure.Arrow(to: Figure.Point(0, 1), label: "e₂"),
            ], label: "the standard basis")),
      ]))
}

/// Every penguin as a vector: four measurements, then its species.
private func penguins(_ sheet: inout Worksheet) throws {
  let measures = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
  let table = try sheet.data.complete(in: measures, missing: .dropRows).table
  let x = try table.matrix(of: measures)
  let labels = try table.labels(in: "species")
  let names = Set(labels).sorted()
  let species = labels.map { names.firstIndex(of: $0) ?? 0 }
  let features = species.indices.map {
    x.row($0).followed(by: .standardBasis(species[$0], of: names.count))
  }
  sheet.show("all", sheet.data.rowCount)
  sheet.show("rows", x.rows)
  sheet.show("penguin", x.row(0))
  sheet.show("feature_vector", features[0])
  sheet.show("dimension", features[0].count)
  let firsts = names.indices.compactMap { species.firstIndex(of: $0) }
  sheet.table(
    "penguins",
    Table(
      ["penguin", "species"]
        + ["bill length (mm)", "bill depth (mm)", "flipper (mm)", "mass (g)"].map { "\($0)" }
        .map { Table.Column($0, format: $0.hasPrefix("bill") ? ".1f" : ".0f") }
        + names.map { Table.Column("is \($0)", format: ".0f") },
      rows: firsts.map { i in
        [i + 1, names[species[i]]] + features[i].elements.map { $0 as any QuantityConvertible }
      }))
  draw(x, species, names, &sheet)

  let numpy = Reason.reference("NumPy 2.4.6")
  sheet.expect(
    "penguins with all four measurements", x.rows, equals: 342, within: .exact, because: numpy,
    proves: ["rows"])
  sheet.expect(
    "feature vector of the first penguin", features[0],
    equals: Vector([39.1, 18.7, 181, 3750, 1, 0, 0]), within: .exact,
    because: .published("the first row of the file of palmerpenguins"),
    proves: ["feature_vector", "penguin"])
  let sum = features.dropFirst().reduce(features[0], +)
  sheet.show("sum", sum)
  // Masses, flippers and categories are whole numbers, whose sums are exact. 341 additions of bill
  // lengths round by at most 341 · 2⁻⁵³ of their sum, on either side.
  let reference = Vector([15021.300000000007, 5865.700000000003, 68713, 1_437_000, 151, 68, 123])
  for (j, name) in (["bill length", "bill depth"]).enumerated() {
    sheet.expect(
      "sum of all vectors: \(name)", sum[j], equals: reference[j], within: .relative(7.6e-14),
      because: numpy, proves: ["sum[\(j)]"])
  }
  sheet.expect(
    "sum of all vectors: flipper, mass and the three species", Array(sum.elements.dropFirst(2)),
    equals: Array(reference.elements.dropFirst(2)), within: .exact, because: numpy,
    proves: ["sum[2]", "sum[3]", "sum[4]", "sum[5]", "sum[6]"])
}

/// Two components of a penguin of each species as arrows, and of every penguin as points.
private func draw(
  _ x: Matrix, _ species: [Int], _ names: [String], _ sheet: inout Worksheet
) {
  let firsts = names.indices.compactMap { species.firstIndex(of: $0) }
  sheet.figure(
    "arrows",
    .vectors(
      "Three penguins as arrows",
      description:
        "Three arrows from the origin, one for the first penguin of each species. That of the "
        + "Adelie is the shortest and steepest, that of the Gentoo the flattest.",
      x: .linear("bill length (mm)", range: 0...58), y: .linear("bill depth (mm)", range: 0...24),
      [],
      layers: firsts.map {
        // the heads are near each other: the names stand in the legend
        .arrows(
          Figure.Arrows(
            [Figure.Arrow(to: Figure.Point(x[$0, 0], x[$0, 1]))], label: names[species[$0]]))
      }))
  sheet.figure(
    "cloud",
    .scatter(
      "Penguins as vectors of two components",
      description:
        "Three clouds of points, one a species: Adelie with short deep bills, Chinstrap with long "
        + "deep bills, Gentoo with long shallow bills.",
      x: "bill length (mm)", y: "bill depth (mm)",
      points: .zip(x.column(0).elements, x.column(1).elements), classes: species, names: names))
}

/// What a list of numbers does not know, and the powers of two that keep products in range.
private func hardCases(_ sheet: inout Worksheet) {
  let (light, heavy, far): (Vector, Vector, Vector) = (
    [39.1, 3750], [39.1, 3800], [59.1, 3750]
  )
  sheet.show("mass_difference", (heavy - light).elements)
  sheet.show("bill_difference", (far - light).elements)
  let huge: Vector = [3e200, -4e200]
  guard let scaled = huge.scaledToOne() else {
    sheet.expect(
      "(3, −4) · 10²⁰⁰ can be scaled", holds: false, because: .theorem("its components are finite"))
    return
  }
  sheet.show("huge_scaled", scaled.vector)
  sheet.show("huge_exponent", scaled.exponent)
  sheet.expect(
    "2ᵉ s for x = (3, −4) · 10²⁰⁰",
    Double(sign: .plus, exponent: scaled.exponent, significand: 1) * scaled.vector, equals: huge,
    within: .exact, because: .theorem("a product with a power of two does not round"))
  sheet.expect(
    "e for x = (3, −4) · 10²⁰⁰", scaled.exponent, equals: 666, within: .exact,
    because: .closedForm("⌊log₂ 4 + 200 log₂ 10⌋ = ⌊666.386⌋"), proves: ["huge_exponent"])
  let small: Vector = [0.25, -0.125]
  sheet.expect(
    "s for x = (1/4, −1/8)", small.scaledToOne()?.vector ?? [], equals: [1, -0.5], within: .exact,
    because: .closedForm("1/4 = 2⁻² · 1"))
  sheet.expect(
    "(0, 0) and (1, ∞) have no e",
    holds: Vector([0, 0]).scaledToOne() == nil
      && Vector([1, .infinity]).scaledToOne() == nil,
    because: .theorem("every multiple of 0 is 0, and a part of infinity is infinite"))
}
