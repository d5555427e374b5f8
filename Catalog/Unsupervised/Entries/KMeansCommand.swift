import CatalogCommons
import CatalogKit
import Figures
import MathCore
import Unsupervised

extension Command {
  /// The reader's rows, split into clusters.
  static let clustersByKMeans = Command(
    input: .features,
    parameters: [
      .integer(.clusters, default: 3, in: 1...10_000),
      .integer(.starts, default: 10, in: 1...1_000),
      .integer(.maxIterations, default: 300, in: 1...100_000), .seed(default: 1),
    ],
    gives: [.centers, .labels, .sizes, .inertia, .iterations, .silhouette]
  ) { request, sheet in
    let x = request.features
    let method = KMeans(
      clusters: request.arguments[.clusters], starts: request.arguments[.starts],
      maxIterations: request.arguments[.maxIterations], seed: request.arguments.seed)
    let model: Clustering
    do throws(KMeansError) {
      model = try method.fit(x)
    } catch {
      throw Refusal(error.description)
    }
    sheet.show(.centers, model.centers)
    sheet.show(.labels, model.labels)
    sheet.show(.sizes, model.sizes)
    sheet.show(.inertia, model.inertia)
    sheet.show(.iterations, model.iterations)
    // The silhouette compares every pair of rows: beyond some thousands it is no quick answer.
    if x.rows <= 5_000, let values = silhouettes(of: x, labels: model.labels) {
      sheet.show(.silhouette, values.sum / Double(x.rows))
    }
    guard x.columns >= 2 else { return }
    var figure = Figure.scatter(
      "The clusters in the first two features",
      description:
        "The rows as points, coloured by cluster, with the centres of the \(model.centers.rows) "
        + "clusters as crosses.",
      x: .linear(request.featureNames[0]), y: .linear(request.featureNames[1]),
      points: .zip(x.column(0).elements, x.column(1).elements), classes: model.labels,
      names: model.sizes.indices.map { "cluster \($0)" })
    figure.layers.append(
      .scatter(
        x: model.centers.column(0).elements, y: model.centers.column(1).elements,
        label: "centres", symbol: .cross, series: model.sizes.count))
    sheet.figure("clusters", figure)
  }
}
