import CatalogKit
import MathCore
import Unsupervised

extension Formulas {
  /// The groups of random points in the plane and in space.
  static let kMeans = Formulas(
    [
      "n": .integer(in: 6...9), "k": .integer(in: 2...3), "d": .integer(in: 2...3),
      "x": .points("n", "d"), "i": .index("n"), "j": .index("k"),
      "l": .value { try clustering($0).labels.map { $0 + 1 } },
      "c": .value { draw in
        let centers = try clustering(draw).centers
        return (0..<centers.rows).map { centers.row($0) }
      },
      "n_j": .value { try clustering($0).sizes[$0.integer("j") - 1] },
      "J": .value { try clustering($0).inertia },
    ],
    meanings: [
      "n": "how many points there are",
      "x": "the points",
      "i": "which point",
      "j": "which cluster",
      "l": "the labels: the cluster of each point",
      "c": "the centres of the clusters",
      "n_j": "how many points a cluster has",
      "J": "the inertia: the sum of squared distances to the centres",
    ],
    checks: [
      "inertia": .agrees(),
      // small groups are tight, and every norm has the same nearest centre: many points in more
      // dimensions lie between the centres, where norms differ
      "assignment": .agrees(
        draws: 240,
        where: ["n": .integer(in: 30...40), "k": .integer(in: 4...6), "d": .integer(in: 4...6)]),
      "update": .agrees(),
    ])

  private static func clustering(_ draw: Draw) throws -> Clustering {
    try KMeans(clusters: draw.integer("k")).fit(draw.matrix("x"))
  }
}
