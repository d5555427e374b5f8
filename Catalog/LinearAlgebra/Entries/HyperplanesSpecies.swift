import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// Two classes of flowers, and the border halfway between their means.
struct TwoClasses {
  let names: [String]
  /// Every other row, from which the means are taken: those of the first and of the second class.
  let training: [Matrix]
  /// The rows between them, which the border has not seen.
  let test: [Matrix]
  let means: [Vector]
  let border: Hyperplane

  /// Splits the rows of two classes and finds the border between their means.
  init(_ x: Matrix, _ labels: [String], _ names: [String]) throws {
    let both = labels.indices.filter { names.contains(labels[$0]) }
    func rows(_ name: String, from first: Int) -> Matrix {
      Matrix(
        stride(from: first, to: both.count, by: 2).filter { labels[both[$0]] == name }
          .map { x.row(both[$0]).elements })
    }
    self.names = names
    training = names.map { rows($0, from: 0) }
    test = names.map { rows($0, from: 1) }
    means = training.map { points in
      Vector((0..<points.columns).map { points.column($0).sum / Double(points.rows) })
    }
    border = try Hyperplane(halfwayBetween: means[0], and: means[1])
  }

  /// How many rows lie on the side of their own class.
  func right(_ classes: [Matrix]) -> Int {
    zip(classes, [Hyperplane.Side.negative, .positive]).reduce(0) { count, part in
      count + (0..<part.0.rows).count { border.side(of: part.0.row($0)) == part.1 }
    }
  }
}

/// Petals of two species at a time: how well one straight line tells them apart.
func twoSpecies(_ sheet: inout Worksheet) throws {
  let x = try sheet.data.matrix(of: ["petal_length", "petal_width"])
  let labels = try sheet.data.labels(in: "species")
  let near = try TwoClasses(x, labels, ["versicolor", "virginica"])
  let far = try TwoClasses(x, labels, ["setosa", "versicolor"])
  sheet.show("mean_versicolor", near.means[0])
  sheet.show("mean_virginica", near.means[1])
  sheet.show("border_normal", near.border.unitNormal)
  sheet.show("border_offset", near.border.offset)
  sheet.show("tested", near.test[0].rows + near.test[1].rows)
  sheet.show("right", near.right(near.test))
  sheet.show("far_right", far.right(far.test))
  let margins = [near, far].map {
    $0.border.margin(positive: $0.training[1], negative: $0.training[0])
  }
  let testMargins = [near, far].map { $0.border.margin(positive: $0.test[1], negative: $0.test[0]) }
  sheet.show("near_margin", margins[0] ?? .nan)
  sheet.show("far_margin", margins[1] ?? .nan)
  sheet.table(
    "species",
    Table(
      [
        "species", "right of 50 that made the border", "right of 50 others",
        Table.Column("margin of the first", format: ".3f"),
        Table.Column("margin of the others", format: ".3f"),
      ],
      rows: [near, far].indices.map { i in
        let classes = [near, far][i]
        return [
          classes.names.joined(separator: " and "), classes.right(classes.training),
          classes.right(classes.test), margins[i] ?? .nan, testMargins[i] ?? .nan,
        ]
      }))
  let exact = Reason.reference("mpmath 1.3.0 with 60 digits, on the decimal numbers")
  // sums of 25 numbers below 7: 25 · 2⁻⁵³ relative
  sheet.expect(
    "mean petals of versicolor and virginica", Matrix(near.means.map { $0.elements }),
    equals: Matrix([[4.308, 1.352], [5.564, 2.076]]), within: .relative(3e-15),
    because: .reference("scikit-learn 1.9.1, NearestCentroid.centroids_"),
    proves: ["mean_versicolor", "mean_virginica"])
  // such errors of the means, which are 1.4 apart
  sheet.expect(
    "unit normal of their border", near.border.unitNormal,
    equals: Vector([0.86636926586468632, 0.49940393987741473]), within: .absolute(2e-14),
    because: exact, proves: ["border_normal"])
  sheet.expect(
    "distance of their border from the origin", near.border.offset, equals: 5.1323770492579805,
    within: .absolute(1e-13), because: exact, proves: ["border_offset"])
  sheet.expect(
    "margins: versicolor and virginica, setosa and versicolor",
    margins.map { $0 ?? .nan }, equals: [-0.38472865507528704, 0.22344686790593813],
    within: .absolute(1e-13), because: exact, proves: ["near_margin", "far_margin"])
  sheet.expect(
    "margins of the flowers that the border has not seen", testMargins.map { $0 ?? .nan },
    equals: [-0.085152510455783278, 0.46588705884356692], within: .absolute(1e-13), because: exact)
  let scikit = Reason.reference("scikit-learn 1.9.1, NearestCentroid on the same flowers")
  sheet.expect(
    "right among the flowers that made the border",
    [near.right(near.training), far.right(far.training)], equals: [47, 50], within: .exact,
    because: scikit)
  sheet.expect(
    "right among the others", [near.right(near.test), far.right(far.test)], equals: [47, 50],
    within: .exact, because: scikit, proves: ["right", "far_right"])
  sheet.expect(
    "flowers that the border has not seen", near.test[0].rows + near.test[1].rows, equals: 50,
    within: .exact, because: .closedForm("every other one of 100"), proves: ["tested"])
  sheet.figure("species", .border(of: near))
}

/// The same method on penguins, with the mass in grams and in kilograms.
func grams(_ sheet: inout Worksheet) throws {
  let measures = ["bill_length_mm", "body_mass_g"]
  let table = try Dataset.penguins.table().complete(in: measures, missing: .dropRows).table
  let inGrams = try table.matrix(of: measures)
  let labels = try table.labels(in: "species")
  let inKilograms = Matrix(
    (0..<inGrams.rows).map { [inGrams[$0, 0], inGrams[$0, 1] / 1000] })
  let results = try [inGrams, inKilograms].map { x in
    try TwoClasses(x, labels, ["Adelie", "Chinstrap"])
  }
  let right = results.map { $0.right($0.test) }
  sheet.show("penguins_tested", results[0].test[0].rows + results[0].test[1].rows)
  sheet.show("right_grams", right[0])
  sheet.show("right_kilograms", right[1])
  let scikit = Reason.reference("scikit-learn 1.9.1, NearestCentroid on the same penguins")
  sheet.expect(
    "penguins told right, with the mass in grams and in kilograms", right, equals: [34, 102],
    within: .exact, because: scikit, proves: ["right_grams", "right_kilograms"])
  sheet.expect(
    "penguins of both species that the border has not seen",
    results[0].test[0].rows + results[0].test[1].rows, equals: 109, within: .exact,
    because: .reference("pandas 3.1.1, rows of both species without missing values, every other"),
    proves: ["penguins_tested"])
}
