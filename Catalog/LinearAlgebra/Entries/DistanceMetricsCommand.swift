import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The distance of each pair of the reader's rows, and the nearest other row to each.
  static let distancesOfRows = Command(
    input: .features,
    parameters: [
      .choice(
        .metric, "euclidean", "squared_euclidean", "manhattan", "chebyshev", "minkowski",
        "canberra", "mahalanobis"),
      .number(.order, default: 3, in: .atLeast(1)), .choice(.scaling, "none", "standardize"),
    ],
    gives: [.distances, .nearestRows]
  ) { request, sheet in
    let limit = 500
    guard request.features.rows <= limit else {
      throw Refusal(
        "\(request.features.rows) rows have \(request.features.rows * request.features.rows) "
          + "distances: give at most \(limit) rows")
    }
    guard request.features.rows >= 2 else {
      throw Refusal("one row has no other row to be compared with: give at least two rows")
    }
    let x =
      request.arguments[.scaling] == "standardize" ? try standardized(request) : request.features
    let distances = try distances(of: x, request)
    if let k = distances.elements.firstIndex(where: { !$0.isFinite }) {
      throw Refusal(
        "the distance of rows \(k / x.rows + 1) and \(k % x.rows + 1) is beyond the range of "
          + "numbers, which ends at 1.8e308: use larger units, or --scaling standardize")
    }
    let nearest = nearestNeighbours(in: distances)
    sheet.show(.distances, distances)
    sheet.show(.nearestRows, nearest.map { $0 + 1 })
    draw(distances, nearest, &sheet)
  }

  /// The distances by the rule that the reader asks for.
  private static func distances(of x: Matrix, _ request: Request) throws -> Matrix {
    let rule: Distance
    switch request.arguments[.metric] {
    case "squared_euclidean": rule = .squaredEuclidean
    case "manhattan": rule = .manhattan
    case "chebyshev": rule = .chebyshev
    case "minkowski": rule = .minkowski(p: request.arguments[.order])
    case "canberra": rule = .canberra
    case "mahalanobis":
      do throws(CholeskyError) {
        return try Mahalanobis(matrix: covariance(of: x)).distanceMatrix(ofRowsOf: x)
      } catch .notPositiveDefinite(let order) {
        throw Refusal(
          "the column '\(request.featureNames[order - 1])' is constant or follows from those before "
            + "it, or there are too few rows: leave columns out of --features until their "
            + "covariance matrix is positive definite")
      } catch {
        throw Refusal("the covariance matrix of these columns cannot be used: \(error)")
      }
    default: rule = .euclidean
    }
    return distanceMatrix(ofRowsOf: x, by: rule)
  }

  /// Each column less its mean, divided by its standard deviation.
  private static func standardized(_ request: Request) throws -> Matrix {
    let (x, n) = (request.features, Double(request.features.rows))
    return Matrix(
      columns: try (0..<x.columns).map { j in
        // divided by the largest first, so that no square leaves the range of numbers
        let largest = Norm.lInfinity(x.column(j))
        let column = largest > 0 ? x.column(j) / largest : x.column(j)
        let centred = column - Vector(repeating: column.sum / n, count: x.rows)
        let deviation = Norm.l2(centred) / (n - 1).squareRoot()
        guard deviation > 1e-14 else {
          throw Refusal(
            "the column '\(request.featureNames[j])' is constant and cannot be scaled: leave it out "
              + "of --features, or use --scaling none")
        }
        return centred / deviation
      })
  }

  /// The nearest and the farthest pair, and the distances as cells or as a curve.
  private static func draw(
    _ distances: Matrix, _ nearest: [Int], _ sheet: inout Worksheet
  ) {
    let n = distances.rows
    let pairs = (0..<n).flatMap { i in
      (0..<i).map { j in (rows: "\(j + 1) and \(i + 1)", distance: distances[i, j]) }
    }
    if let least = pairs.min(by: { $0.distance < $1.distance }),
      let most = pairs.max(by: { $0.distance < $1.distance })
    {
      sheet.table(
        "extremes",
        Table(
          ["pair", "rows", "distance"],
          rows: [
            ["nearest", least.rows, least.distance], ["farthest", most.rows, most.distance],
          ]))
    }
    // more rows than this are cells too small to be told apart
    if n <= 60 {
      let names = (1...n).map { "\($0)" }
      sheet.figure(
        "distances",
        .heatMap(
          "The distance of each row to each row",
          description:
            "A square of cells, one for each pair of rows, the same on both sides of its diagonal, "
            + "which is 0.",
          rows: names, columns: names, values: distances.elements, rowLabel: "row",
          columnLabel: "row", colours: .sequential, showsNumbers: n <= 8, label: "distance"))
    }
    sheet.figure(
      "nearest",
      .line(
        "The distance of each row to the nearest other row",
        description: "A rising curve, from the row with the nearest neighbour to the loneliest.",
        x: "rows, from the nearest neighbour to the farthest", y: "distance",
        [
          Figure.Line(
            thinned(nearest.indices.map { distances[$0, nearest[$0]] }.sorted()),
            markers: n <= 20)
        ]))
  }
}
