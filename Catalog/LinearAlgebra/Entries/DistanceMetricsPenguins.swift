import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

private let measures = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]

/// The nearest other penguin, by raw measurements, scaled ones, and Mahalanobis.
func penguinNeighbours(_ sheet: inout Worksheet) throws {
  let table = try sheet.data.complete(in: measures, missing: .dropRows).table
  let x = try table.matrix(of: measures)
  let species = try table.labels(in: "species")
  let covariance = covariance(of: x)
  let scaled = standardized(x, variances: (0..<4).map { covariance[$0, $0] })
  let matrices: [(name: String, distances: Matrix)] = [
    ("Euclidean, as measured", distanceMatrix(ofRowsOf: x)),
    ("Euclidean, scaled", distanceMatrix(ofRowsOf: scaled)),
    ("Mahalanobis", try Mahalanobis(matrix: covariance).distanceMatrix(ofRowsOf: x)),
  ]
  let wrong = matrices.map { _, distances in
    let nearest = nearestNeighbours(in: distances)
    return nearest.indices.filter { species[nearest[$0]] != species[$0] }.count
  }
  let variances = Vector((0..<4).map { covariance[$0, $0] })
  sheet.show("penguins", x.rows)
  sheet.show("mass_share", variances[3] / variances.sum)
  for (k, name) in ["wrong_raw", "wrong_scaled", "wrong_mahalanobis"].enumerated() {
    sheet.show(name, wrong[k])
  }
  sheet.table(
    "neighbours",
    Table(
      [
        "distance", "nearest to penguin 1", "its distance to penguin 1",
        "nearest of another species",
      ],
      rows: matrices.enumerated().map { k, entry in
        let nearest = nearestNeighbours(in: entry.distances)[0]
        return [entry.name, nearest + 1, entry.distances[0, nearest], wrong[k]]
      }))
  let scipy = Reason.reference("SciPy 1.17.1, scipy.spatial.distance.cdist, and NumPy 2.4.6")
  sheet.expect(
    "penguins with all four measurements", x.rows, equals: 342, within: .exact, because: scipy,
    proves: ["penguins"])
  sheet.expect(
    "penguins whose nearest one is of another species: as measured, scaled, Mahalanobis", wrong,
    equals: [44, 6, 8], within: .exact, because: scipy,
    proves: ["wrong_raw", "wrong_scaled", "wrong_mahalanobis"])
  sheet.expect(
    "nearest to penguin 1: as measured, scaled, Mahalanobis",
    matrices.map { nearestNeighbours(in: $0.distances)[0] + 1 }, equals: [149, 145, 21],
    within: .exact, because: scipy)
  // 342 squares: 342 · 2⁻⁵² on either side
  sheet.expect(
    "share of the body mass in the mean squared distance", variances[3] / variances.sum,
    equals: 0.9996402671150509, within: .relative(1.6e-13), because: scipy, proves: ["mass_share"])
  // A sum of 58,311 distances whose terms are within 1e-14: 58,311 · 2⁻⁵³ on either side. The
  // covariance adds its own 342 · 2⁻⁵² times the condition 25 of the correlations.
  sheet.expect(
    "sums of all distances: as measured, scaled, Mahalanobis",
    matrices.map { Vector($0.distances.elements).sum / 2 },
    equals: [53191941.02484758, 149067.67258154752, 155584.00823449565],
    within: .relative(1.5e-11), because: scipy)
  // the covariance of 342 rows and the condition 25, as above
  sheet.expect(
    "Mahalanobis distances of penguin 1 to penguins 2, 3 and 201",
    [1, 2, 200].map { matrices[2].distances[0, $0] },
    equals: [0.80321981836416808, 3.2881016689276550, 2.5187416705661547],
    within: .relative(2e-12),
    because: .reference("fractions without rounding, and mpmath 1.4.1 with 50 digits"))
  allRules(x, scaled, &sheet)
  let chosen = ["Adelie", "Chinstrap", "Gentoo"].flatMap { name in
    species.indices.filter { species[$0] == name }.prefix(8)
  }
  sheet.figure("raw_map", mapFigure(of: matrices[0].distances, chosen, isScaled: false))
  sheet.figure("scaled_map", mapFigure(of: matrices[1].distances, chosen, isScaled: true))
}

/// All rules on all penguins: sums of the distances, between two tables too, and the detours.
private func allRules(_ x: Matrix, _ scaled: Matrix, _ sheet: inout Worksheet) {
  let rules: [(name: String, rule: Distance, sum: Double, shorter: Int)] = [
    ("Euclidean", .euclidean, 4513804.520417918, 0),
    ("squared Euclidean", .squaredEuclidean, 3696240270.4, 4544),
    ("Manhattan", .manhattan, 4611643, 0),
    ("Chebyshev", .chebyshev, 4512119.6, 0),
    ("Minkowski, p = 3", .minkowski(p: 3), 4512312.394717429, 0),
    ("Canberra", .canberra, 1418.0812554994495, 0),
  ]
  let (left, right) = (
    Matrix(rows: 70, columns: 4, elements: Array(x.elements.prefix(280))),
    Matrix(rows: 130, columns: 4, elements: Array(x.elements.prefix(520)))
  )
  let few = Matrix(rows: 30, columns: 4, elements: Array(scaled.elements.prefix(120)))
  var counts: [Int] = []
  for (name, rule, sum, _) in rules {
    // a sum of 16,900 terms on either side
    sheet.expect(
      "sum of the \(name) distances of 130 penguins",
      Vector(distanceMatrix(ofRowsOf: right, by: rule).elements).sum / 2, equals: sum,
      within: .relative(3.8e-12),
      because: .reference("SciPy 1.17.1, scipy.spatial.distance.pdist"))
    counts.append(shorterDetours(in: distanceMatrix(ofRowsOf: few, by: rule)))
  }
  sheet.show("shorter", counts[1])
  sheet.table(
    "detours",
    Table(
      ["distance", "detours that are shorter"],
      rows: rules.indices.map { [rules[$0].name, counts[$0]] }))
  sheet.expect(
    "detours over a third of 30 penguins that are shorter, by each rule", counts,
    equals: rules.map { $0.shorter }, within: .exact,
    because: .reference("SciPy 1.17.1, cdist: no squared distance is nearer to a tie than 1e-4"),
    proves: ["shorter"])
  let between = distances(fromRowsOf: left, toRowsOf: right)
  // a sum of 9,100 terms on either side
  sheet.expect(
    "sum of the distances of 70 penguins to 130", Vector(between.elements).sum,
    equals: 4810403.21498662, within: .relative(2.1e-12),
    because: .reference("SciPy 1.17.1, scipy.spatial.distance.cdist"))
  sheet.expect(
    "distances of penguins 70 and 130, 4 and 129", [between[69, 129], between[3, 128]],
    equals: [275.04765041715956, 550.3139558470237], within: .relative(1e-15),
    because: .reference("SciPy 1.17.1, scipy.spatial.distance.cdist"))
}

/// Ordered triples of different points with d(i, k) > d(i, j) + d(j, k), beyond rounding.
private func shorterDetours(in d: Matrix) -> Int {
  var count = 0
  for i in 0..<d.rows {
    for j in 0..<d.rows where j != i {
      for k in 0..<d.rows where k != i && k != j && d[i, k] - d[i, j] - d[j, k] > 1e-9 {
        count += 1
      }
    }
  }
  return count
}

/// The bills of the Gentoo penguins: the farthest from the mean is not the strangest.
func gentooBills(_ sheet: inout Worksheet) throws {
  let bill = ["bill_length_mm", "bill_depth_mm"]
  let table = try sheet.data.complete(in: bill, missing: .dropRows).table
  let species = try table.labels(in: "species")
  let all = try table.matrix(of: bill)
  let bills = Matrix(
    species.indices.filter { species[$0] == "Gentoo" }.map { all.row($0).elements })
  let n = Double(bills.rows)
  let center: Vector = [bills.column(0).sum / n, bills.column(1).sum / n]
  let mahalanobis = try Mahalanobis(matrix: covariance(of: bills))
  let (short, deep) = (10, 37)
  sheet.show("short", bills.row(short))
  sheet.show("deep", bills.row(deep))
  sheet.show("short_mm", Distance.euclidean(bills.row(short), center))
  sheet.show("deep_mm", Distance.euclidean(bills.row(deep), center))
  sheet.show("short_units", try mahalanobis.distance(bills.row(short), center))
  sheet.show("deep_units", try mahalanobis.distance(bills.row(deep), center))
  // 123 rows: sums of 123 products, and a condition of 3 of the correlations
  sheet.expect(
    "two Gentoo bills and the mean: Euclidean distances",
    [
      Distance.euclidean(bills.row(short), center), Distance.euclidean(bills.row(deep), center),
    ], equals: [6.7281669041140715, 3.874643730197323], within: .relative(1e-13),
    because: .reference("SciPy 1.17.1 and NumPy 2.4.6"), proves: ["short_mm", "deep_mm"])
  sheet.expect(
    "two Gentoo bills and the mean: Mahalanobis distances",
    [
      try mahalanobis.distance(bills.row(short), center),
      try mahalanobis.distance(bills.row(deep), center),
    ], equals: [2.145223493209877, 4.059424463594921], within: .relative(2e-13),
    because: .reference("SciPy 1.17.1 and NumPy 2.4.6"), proves: ["short_units", "deep_units"])
  sheet.expect(
    "the two bills", Matrix([bills.row(short).elements, bills.row(deep).elements]),
    equals: Matrix([[40.9, 13.7], [44.4, 17.3]]), within: .exact,
    because: .published("rows of the file of palmerpenguins"), proves: ["short", "deep"])
  sheet.figure("gentoo", try gentooFigure(bills, center, [short, deep]))
}

/// Each column less its mean, divided by its standard deviation.
private func standardized(_ x: Matrix, variances: [Double]) -> Matrix {
  Matrix(
    columns: (0..<x.columns).map { j in
      let column = x.column(j)
      let mean = column.sum / Double(x.rows)
      return (column - Vector(repeating: mean, count: x.rows)) / variances[j].squareRoot()
    })
}
