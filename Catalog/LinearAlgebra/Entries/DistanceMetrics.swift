import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let distanceMetrics = Concept(
    "distance-metrics", title: "Distances and distance matrices", chapter: .linearAlgebra,
    summary: "Ways to say how far two points are apart: Euclidean, Manhattan, Mahalanobis.",
    requires: [.norms],
    uses: [
      .norms: .code("most distances are the length of a difference, by one of the norms"),
      .positiveDefiniteMatrices: .code("the Cholesky factor makes the cloud of the data round"),
      .dotProduct: .idea("‖u − v‖² multiplied out is a sum of dot products"),
    ],
    implementation: [
      "Distance", "distances", "distanceMatrix(ofRowsOf:by:)", "Mahalanobis",
      "nearestNeighbours", "hammingDistance", "jaccardDistance", "editDistance",
    ],
    cost: "O(n² d) for the distances of all pairs of n points with d coordinates",
    references: [
      .mahalanobis1936, .beyer1999, .wagnerFischer1974, .golubVanLoan2013, .gorman2014,
    ],
    formulas: .distanceMetrics,
    command: .distancesOfRows,
    live: LiveContent(.distanceMetrics),
    example: WorkedExample("Which penguin is most like this one?", on: .penguins) { sheet in
      try byHand(&sheet)
      borders(&sheet)
      try penguinNeighbours(&sheet)
      try gentooBills(&sheet)
      highDimensions(&sheet)
      wordsAndSets(&sheet)
      try hardDistances(&sheet)
    })
}

/// Two points whose difference is (3, 4), by every rule.
private func byHand(_ sheet: inout Worksheet) throws {
  let (u, v): (Vector, Vector) = ([1, 2], [4, 6])
  let sigma: Matrix = [[4, 2], [2, 5]]
  let mahalanobis = try Mahalanobis(matrix: sigma)
  let (along, across) = (
    try mahalanobis.distance(u, v), try mahalanobis.distance(u, [4, -2])
  )
  sheet.show("u", u)
  sheet.show("v", v)
  sheet.show("euclidean", Distance.euclidean(u, v))
  sheet.show("squared", Distance.squaredEuclidean(u, v))
  sheet.show("manhattan", Distance.manhattan(u, v))
  sheet.show("chebyshev", Distance.chebyshev(u, v))
  sheet.show("minkowski", Distance.minkowski(p: 3)(u, v))
  sheet.show("canberra", Distance.canberra(u, v))
  sheet.show("along", along)
  sheet.show("across", across)
  sheet.expect(
    "distances of (1, 2) and (4, 6): Euclidean, its square, Manhattan, Chebyshev",
    [
      Distance.euclidean(u, v), Distance.squaredEuclidean(u, v), Distance.manhattan(u, v),
      Distance.chebyshev(u, v),
    ], equals: [5, 25, 7, 4], within: .exact,
    because: .closedForm("√(3² + 4²), 3² + 4², 3 + 4, the larger of 3 and 4"),
    proves: ["euclidean", "squared", "manhattan", "chebyshev"])
  // two powers and a root, each within 2 units in the last place
  sheet.expect(
    "Minkowski distance with p = 3", Distance.minkowski(p: 3)(u, v), equals: 4.497941445275415,
    within: .relative(1e-15), because: .closedForm("the cube root of 27 + 64 = 91"),
    proves: ["minkowski"])
  sheet.expect(
    "Canberra distance", Distance.canberra(u, v), equals: 1.1, within: .relative(4.5e-16),
    because: .closedForm("3 / 5 + 4 / 8"), proves: ["canberra"])
  // the factor and the whitened vector are exact here; a root and the reference round once each
  sheet.expect(
    "Mahalanobis distance along the cloud", along, equals: 61.0.squareRoot() / 4,
    within: .relative(4.5e-16),
    because: .closedForm("L = [[2, 0], [1, 2]], so the whitened difference is (1.5, 1.25)"),
    proves: ["along"])
  sheet.expect(
    "Mahalanobis distance across the cloud", across, equals: 157.0.squareRoot() / 4,
    within: .relative(4.5e-16),
    because: .closedForm("L = [[2, 0], [1, 2]], so the whitened difference is (1.5, −2.75)"),
    proves: ["across"])
  sheet.figure("balls", ballsFigure(around: u, through: v))
  referenceVectors(&sheet)
  let (x, y) = referencePair
  let covariance: Matrix = [
    [1.2, 0.2, 0.2, 0.2], [0.2, 4.2, 0.2, 0.2], [0.2, 0.2, 2.2, 0.2], [0.2, 0.2, 0.2, 0.7],
  ]
  // a condition of 7: 4 coordinates of some units of 2⁻⁵³ each
  sheet.expect(
    "Mahalanobis distance of two vectors of four components",
    try Mahalanobis(matrix: covariance).distance(x, y), equals: 2.958039891549808,
    within: .relative(3e-15), because: .reference("SciPy 1.17.1, scipy.spatial.distance"))
}

/// Two vectors that other programs have measured.
private let referencePair: (Vector, Vector) = ([1, 2, -1.5, 0.5], [0.5, -1, 2, 0.25])

/// What other programs say of two vectors of four components.
private func referenceVectors(_ sheet: inout Worksheet) {
  let (x, y) = referencePair
  let known: [(name: String, rule: Distance, value: Double)] = [
    ("Euclidean", .euclidean, 4.643543905251677), ("squared Euclidean", .squaredEuclidean, 21.5625),
    ("Manhattan", .manhattan, 7.25), ("Chebyshev", .chebyshev, 3.5),
    ("Minkowski, p = 3,", .minkowski(p: 3), 4.121591920247141),
    ("Canberra", .canberra, 2.6666666666666665),
  ]
  for (name, rule, value) in known {
    // four terms, each of which rounds a few times
    sheet.expect(
      "\(name) distance of two vectors of four components", rule(x, y), equals: value,
      within: .relative(1e-15), because: .reference("SciPy 1.17.1, scipy.spatial.distance"))
  }
}

/// Which of two shops is nearer: it depends on the rule.
private func borders(_ sheet: inout Worksheet) {
  let (a, b, home): (Vector, Vector, Vector) = ([0, 0], [8, 3], [3, 3])
  let rules: [(name: String, rule: Distance)] = [
    ("Manhattan", .manhattan), ("Euclidean", .euclidean), ("Chebyshev", .chebyshev),
  ]
  sheet.table(
    "shops",
    Table(
      [
        "distance", Table.Column("to a", format: ".2f"), Table.Column("to b", format: ".2f"),
        "nearer",
      ],
      rows: rules.map { name, rule in
        [name, rule(home, a), rule(home, b), rule(home, a) < rule(home, b) ? "a" : "b"]
      }))
  // √18 is rounded once
  sheet.expect(
    "distances of the home (3, 3) to a = (0, 0) and to b = (8, 3)",
    rules.flatMap { [$0.rule(home, a), $0.rule(home, b)] },
    equals: [6, 5, 4.242640687119285, 5, 3, 5], within: .relative(2.3e-16),
    because: .closedForm("3 + 3 and 5 + 0, √18 and 5, the larger of 3 and 3, and 5"))
  sheet.figure("borders", bordersFigure(a, b, home))
}
