import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The reader's table turned, and the products of its columns.
  static let transposedTable = Command(
    input: .features, gives: [.transposed, .columnProducts, .symmetricShare]
  ) { request, sheet in
    let x = request.features
    let limit = 200
    guard x.columns <= limit else {
      throw Refusal(
        "\(x.columns) columns have \(x.columns * x.columns) products: name at most \(limit) with "
          + "--features")
    }
    let products = dotProducts(ofColumnsOf: x)
    for j in 0..<x.columns {
      for k in 0...j where !products[j, k].isFinite {
        throw Refusal(
          "the product of the column '\(request.featureNames[j])' "
            + (j == k ? "with itself" : "and the column '\(request.featureNames[k])'")
            + " is beyond the range of numbers, which ends at 1.8e308: give it in a larger unit")
      }
    }
    sheet.show(.transposed, x.transposed)
    sheet.show(.columnProducts, products)
    if x.rows == x.columns, x.frobeniusNorm > 0 {
      let share = x.symmetricPart.frobeniusNorm / x.frobeniusNorm
      sheet.show(.symmetricShare, share * share)
    }
    // more columns than these are cells too small to be told apart
    guard x.columns > 0, x.columns <= 30 else { return }
    let lengths = (0..<x.columns).map { Norm.l2(x.column($0)) }
    sheet.figure(
      "columns",
      .heatMap(
        "How alike the columns are",
        description:
          "A square of cells, one for each pair of columns, the same on both sides of its diagonal.",
        rows: request.featureNames, columns: request.featureNames,
        values: (0..<x.columns).flatMap { j in
          (0..<x.columns).map { k in
            lengths[j] > 0 && lengths[k] > 0 ? products[j, k] / lengths[j] / lengths[k] : 0
          }
        }, colours: .diverging, range: -1...1, showsNumbers: x.columns <= 8,
        label: "cosine of both columns"))
  }
}
