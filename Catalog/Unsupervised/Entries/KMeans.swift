import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebraEntries
import StatisticsEntries
import MathCore
import Statistics
import Tabular
import Unsupervised
import UnsupervisedLive

extension Algorithm {
  public static let kMeans = Algorithm(
    "k-means", title: "K-means", chapter: .unsupervised,
    summary: "Move each centre to the mean of the points nearest to it, until nothing moves.",
    requires: [.distanceMetrics, .meanMedianMode],
    uses: [
      .norms: .code("squared Euclidean distance of each point to each centre"),
      .distanceMetrics: .idea("near means a small Euclidean distance"),
      .meanMedianMode: .proof("the mean is the point with the least sum of squared distances"),
      .featureScaling: .idea("features in different units must be made comparable first"),
    ],
    implementation: [
      "KMeans", "KMeans.fit(_:from:)", "Assignment", "KMeans.plusPlusCenters", "silhouettes",
    ],
    cost: "O(n k d) per round for n points of d features",
    references: [.lloyd1982, .arthurVassilvitskii2007, .rousseeuw1987],
    formulas: .kMeans,
    command: .clustersByKMeans,
    live: LiveContent(.kMeans, on: .oldFaithful, columns: ["eruptions", "waiting"]),
    example: WorkedExample("Two kinds of eruption", on: .oldFaithful, with: [.iris]) { sheet in
      try fiveNumbers(&sheet)
      try eruptions(&sheet)
      try howMany(&sheet)
      try irisFlowers(&sheet)
    })
}

/// Five numbers and two centres, every round in the open.
private func fiveNumbers(_ sheet: inout Worksheet) throws {
  let points: Matrix = [[1], [2], [4], [8], [10]]
  let result = try KMeans(clusters: 2).fit(points, from: [[1], [2]])
  sheet.show("small_centers", result.centers.column(0))
  sheet.show("small_labels", result.labels)
  sheet.show("small_inertia", result.inertia)
  let rounds = try walk(points, from: [[1], [2]])
  sheet.trace("rounds", rounds.trace)
  sheet.expect(
    "inertia after each assignment, step by step", rounds.inertias, equals: result.inertiaHistory,
    within: .exact, because: .agreement("Assignment, taken step by step, and KMeans.fit"))
  sheet.expect(
    "centres of the five numbers", result.centers.column(0), equals: Vector([7.0 / 3, 9]),
    within: .relative(2.3e-16), because: .closedForm("(1 + 2 + 4) / 3 and (8 + 10) / 2"),
    proves: ["small_centers"])
  // Sums of at most five squares below 64: a relative error of 5 · 2⁻⁵³ on either side.
  sheet.expect(
    "inertia after each assignment", result.inertiaHistory,
    equals: [104, 25, 515.0 / 36, 20.0 / 3], within: .relative(1.2e-15),
    because: .closedForm("the two steps in fractions: 104, 25, 515/36, 20/3"))
}

/// Old Faithful, as measured and standardized.
private func eruptions(_ sheet: inout Worksheet) throws {
  let x = try sheet.data.matrix(of: ["eruptions", "waiting"])
  let first = try KMeans(clusters: 2).fit(x, from: Matrix([0, 1].map { x.row($0).elements }))
  sheet.show("rows", x.rows)
  sheet.show("iterations", first.iterations)
  sheet.show("history", first.inertiaHistory)
  // Two sums of 272 terms: at most 272 · 2⁻⁵³ relative each.
  sheet.expect(
    "inertia after each assignment from the first two eruptions", first.inertiaHistory,
    equals: [9311.464575, 8904.34103114802, 8901.76872094721], within: .relative(6.1e-14),
    because: .reference("scikit-learn 1.9.1, KMeans from the same start"), proves: ["history"])

  let model = try KMeans(clusters: 2, seed: 1).fit(x)
  sheet.show("inertia", model.inertia)
  sheet.show("centers", model.centers)
  sheet.table("centers", centersTable(model, names: ["eruption (min)", "waiting (min)"]))
  sheet.figure(
    "clusters", scatter(x, model, title: "Eruptions of Old Faithful in two clusters"))

  let sklearn = Reason.reference("scikit-learn 1.9.1, KMeans, best of 200 starts")
  sheet.expect(
    "inertia", model.inertia, equals: 8901.768720947211, within: .relative(6.1e-14),
    because: sklearn)
  let order = model.centers[0, 0] < model.centers[1, 0] ? [0, 1] : [1, 0]
  sheet.expect(
    "centre of the short eruptions", model.centers.row(order[0]), equals: Vector([2.09433, 54.75]),
    within: .relative(6.1e-14), because: sklearn, proves: ["centers[\(order[0])]"])
  sheet.expect(
    "centre of the long eruptions", model.centers.row(order[1]),
    equals: Vector([4.297930232558141, 80.28488372093024]), within: .relative(6.1e-14),
    because: sklearn, proves: ["centers[\(order[1])]"])
  sheet.expect(
    "sizes of the clusters", order.map { model.sizes[$0] }, equals: [100, 172], within: .exact,
    because: sklearn)
  let mean = silhouettes(of: x, labels: model.labels).map { $0.sum / Double(x.rows) } ?? .nan
  sheet.show("silhouette", mean)
  sheet.expect(
    "mean silhouette", mean, equals: 0.724054851995858, within: .relative(1e-13),
    because: .reference("scikit-learn 1.9.1, silhouette_score"), proves: ["silhouette"])
  let rises = zip(model.inertiaHistory, model.inertiaHistory.dropFirst()).map { ($1 - $0) / $0 }
  sheet.expect(
    "largest relative rise of the inertia in one round", rises.max() ?? .nan, atMost: 6.1e-14,
    because: .theorem("neither step can raise it; 272 additions round by at most 272 · 2⁻⁵³"))

  let scaled = Standardization(of: x).apply(to: x)
  let other = try KMeans(clusters: 2, seed: 1).fit(scaled)
  let moved = disagreement(model, other)
  sheet.show("moved", moved)
  sheet.expect(
    "inertia of the standardized data", other.inertia, equals: 79.575959488277,
    within: .relative(6.1e-14), because: sklearn)
  sheet.expect(
    "sizes of the clusters of the standardized data", other.sizes.sorted(), equals: [98, 174],
    within: .exact, because: sklearn)
}

/// How many clusters? Inertia and silhouette for k = 1 to 8.
private func howMany(_ sheet: inout Worksheet) throws {
  let x = try sheet.data.matrix(of: ["eruptions", "waiting"])
  let best: [(inertia: Double, silhouette: Double?)] = [
    (50440.15702526101, nil), (8901.768720947211, 0.724054851995858),
    (5188.540468232617, 0.5803618842550007), (2941.7209033137615, 0.553916636789305),
    (2028.4444778582265, 0.5442763339959664), (1458.6124948758834, 0.5441073979135135),
    (1009.6240107958308, 0.5478545412774276), (786.588816895356, 0.5470358481559745),
  ]
  var inertias: [Double] = []
  var scores: [Double] = []
  for (index, expected) in best.enumerated() {
    let k = index + 1
    let model = try KMeans(clusters: k, starts: 100, seed: 1).fit(x)
    inertias.append(model.inertia)
    sheet.expect(
      "best inertia for k = \(k)", model.inertia, equals: expected.inertia,
      within: .relative(1e-12),
      because: .reference("scikit-learn 1.9.1, KMeans, best of 200 starts"))
    guard let reference = expected.silhouette else { continue }
    let mean = silhouettes(of: x, labels: model.labels).map { $0.sum / Double(x.rows) } ?? .nan
    scores.append(mean)
    sheet.expect(
      "mean silhouette for k = \(k)", mean, equals: reference, within: .relative(1e-12),
      because: .reference("scikit-learn 1.9.1, silhouette_score of the best of 200 starts"))
  }
  sheet.table(
    "how-many",
    Table(
      ["k", Table.Column("inertia", format: ".1f"), Table.Column("silhouette", format: ".4f")],
      rows: inertias.indices.map { i in
        [i + 1, inertias[i], i == 0 ? "none" : scores[i - 1].quantity]
      }))
  sheet.figure(
    "elbow",
    .line(
      "Inertia for one to eight clusters",
      description:
        "The inertia falls steeply from one cluster to two and only slowly after that: the curve "
        + "has its elbow at two clusters.",
      x: "number of clusters k", y: .linear("inertia (minutes²)", range: 0...55_000),
      [
        Figure.Line(
          inertias.enumerated().map { Figure.Point(Double($0 + 1), $1) }, markers: true)
      ]))
}

/// Iris from fixed starts: the same rounds as the reference.
private func irisFlowers(_ sheet: inout Worksheet) throws {
  let iris = try Dataset.iris.table()
  let x = try iris.matrix(of: ["sepal_length", "sepal_width", "petal_length", "petal_width"])
  let start = Matrix([0, 50, 100].map { x.row($0).elements })
  let model = try KMeans(clusters: 3).fit(x, from: start)
  let reference = Reason.reference(
    "scikit-learn 1.9.1, KMeans from the same start; R kmeans gives tot.withinss 78.85144")
  sheet.expect(
    "iris: inertia after each assignment", model.inertiaHistory,
    equals: [182.48000000000005, 82.59131767883696, 78.94269779286927, 78.85144142614601],
    within: .relative(3.4e-14), because: reference)
  sheet.expect(
    "iris: sizes of the clusters", model.sizes, equals: [50, 62, 38], within: .exact,
    because: reference)
}

private func centersTable(_ model: Clustering, names: [String]) -> Table {
  Table(
    ["cluster"] + names.map { Table.Column($0, format: ".4f") } + ["points"],
    rows: (0..<model.centers.rows).map { j in
      [j] + (0..<model.centers.columns).map { model.centers[j, $0] } + [model.sizes[j]]
    })
}

private func scatter(_ x: Matrix, _ model: Clustering, title: String) -> Figure {
  var figure = Figure.scatter(
    title,
    description:
      "Two clouds of points, one with short eruptions and short waits, one with long eruptions "
      + "and long waits, each with its centre marked by a cross in its middle.",
    x: "length of the eruption (minutes)", y: "wait for the next (minutes)",
    points: .zip(x.column(0).elements, x.column(1).elements), classes: model.labels,
    names: (0..<model.centers.rows).map { "cluster \($0)" })
  figure.layers.append(
    .scatter(
      x: model.centers.column(0).elements, y: model.centers.column(1).elements, label: "centres",
      symbol: .cross, series: 2))
  return figure
}

/// The number of points that two splits into two groups put differently.
private func disagreement(_ a: Clustering, _ b: Clustering) -> Int {
  let differing = zip(a.labels, b.labels).filter { $0 != $1 }.count
  return min(differing, a.labels.count - differing)
}
