import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The dot product of each pair of the reader's rows.
  static let dotProductsOfRows = Command(input: .features, gives: [.dotProducts]) {
    request, sheet in
    let x = request.features
    let limit = 200
    guard x.rows <= limit else {
      throw Refusal(
        "\(x.rows) rows have \(x.rows * x.rows) dot products: give at most \(limit) rows")
    }
    let products = dotProducts(ofRowsOf: x)
    for i in 0..<x.rows {
      for j in 0...i where !products[i, j].isFinite {
        throw Refusal(
          "the dot product of \(i == j ? "row \(i + 1) with itself" : "rows \(j + 1) and \(i + 1)") is beyond the range of numbers, which ends "
            + "at 1.8e308: give the column '\(largestColumn(of: request, rows: i, j))' in a larger unit"
        )
      }
    }
    sheet.show(.dotProducts, products)
    let pairs = (0..<x.rows).flatMap { i in
      (0..<i).map { j in (rows: "\(j + 1) and \(i + 1)", product: products[i, j]) }
    }
    var rows: [[any QuantityConvertible]] = []
    if let largest = (0..<x.rows).max(by: { products[$0, $0] < products[$1, $1] }) {
      rows.append(["largest of a row with itself", "\(largest + 1)", products[largest, largest]])
    }
    if let most = pairs.max(by: { $0.product < $1.product }) {
      rows.append(["largest of two rows", most.rows, most.product])
    }
    if let least = pairs.min(by: { $0.product < $1.product }) {
      rows.append(["smallest of two rows", least.rows, least.product])
    }
    if let level = pairs.min(by: { $0.product.magnitude < $1.product.magnitude }) {
      rows.append(["nearest to 0", level.rows, level.product])
    }
    sheet.table("extremes", Table(["dot product", "rows", "value"], rows: rows))
    guard !pairs.isEmpty else { return }
    // more rows than this are cells too small to be told apart
    if x.rows <= 60 {
      let names = (1...x.rows).map { "\($0)" }
      sheet.figure(
        "gram",
        .heatMap(
          "The dot product of each row with each row",
          description:
            "A square of cells, one for each pair of rows, the same on both sides of its diagonal. "
            + "The diagonal holds the squared lengths of the rows.",
          rows: names, columns: names, values: products.elements, rowLabel: "row",
          columnLabel: "row", showsNumbers: x.rows <= 8, label: "dot product"))
    }
    sheet.figure(
      "products",
      Figure(
        "The dot products of all pairs of rows",
        description:
          "A rising curve of the dot products of different rows, from the smallest to the largest, "
          + "with a dashed line at 0.",
        x: "pairs of rows, from the smallest product to the largest", y: "dot product",
        layers: [
          .line(
            Figure.Line(thinned(pairs.map { $0.product }.sorted()), markers: pairs.count <= 20)),
          .horizontal(at: 0),
        ]))
  }
}

/// The column that adds most to the dot product of two rows.
private func largestColumn(of request: Command.Request, rows i: Int, _ j: Int) -> String {
  let x = request.features
  // log |a b| without the product that overflows
  let largest = (0..<x.columns).filter { x[i, $0] != 0 && x[j, $0] != 0 }
    .max { x[i, $0].exponent + x[j, $0].exponent < x[i, $1].exponent + x[j, $1].exponent }
  return largest.map { request.featureNames[$0] } ?? ""
}
