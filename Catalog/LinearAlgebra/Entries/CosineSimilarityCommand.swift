import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The cosine of the angle between each pair of the reader's rows.
  static let cosinesOfPairs = Command(input: .features, gives: [.cosinesOfRows]) {
    request, sheet in
    let x = request.features
    let limit = 200
    guard x.rows <= limit else {
      throw Refusal("\(x.rows) rows have \(x.rows * x.rows) cosines: give at most \(limit) rows")
    }
    let cosines: Matrix
    do throws(UnitVectorError) {
      cosines = try cosineSimilarities(ofRowsOf: x)
    } catch {
      throw Refusal(error.description)
    }
    sheet.show(.cosinesOfRows, cosines)
    let pairs = (0..<x.rows).flatMap { i in
      (0..<i).map { j in (rows: "\(j + 1) and \(i + 1)", cosine: cosines[i, j]) }
    }
    guard let most = pairs.max(by: { $0.cosine < $1.cosine }),
      let least = pairs.min(by: { $0.cosine < $1.cosine }),
      let square = pairs.min(by: { $0.cosine.magnitude < $1.cosine.magnitude })
    else { return }
    sheet.table(
      "extremes",
      Table(
        ["cosine", "rows", "value"],
        rows: [
          ["largest", most.rows, most.cosine], ["smallest", least.rows, least.cosine],
          ["nearest to a right angle", square.rows, square.cosine],
        ]))
    // more rows than this are cells too small to be told apart
    if x.rows <= 60 {
      let names = (1...x.rows).map { "\($0)" }
      sheet.figure(
        "cosines",
        .heatMap(
          "The cosine of each row with each row",
          description:
            "A square of cells, one for each pair of rows, the same on both sides of its diagonal, "
            + "which is 1.",
          rows: names, columns: names, values: cosines.elements, rowLabel: "row",
          columnLabel: "row", range: -1...1, showsNumbers: x.rows <= 8, label: "cosine"))
    }
    sheet.figure(
      "pairs",
      Figure(
        "The cosines of all pairs of rows",
        description:
          "A rising curve of the cosines of different rows, from the smallest to the largest, with "
          + "a dashed line at 0.",
        x: "pairs of rows, from the smallest cosine to the largest",
        y: .linear("cosine", range: -1...1),
        layers: [
          .line(
            Figure.Line(
              thinned(pairs.map { $0.cosine }.sorted()), markers: pairs.count <= 20)),
          .horizontal(at: 0),
        ]))
  }
}
