import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The shape and the size of the reader's table, and what each column adds to it.
  static let shapeOfTable = Command(
    input: .features, gives: [.shape, .frobeniusNorm, .columnShares, .trace]
  ) { request, sheet in
    let x = request.features
    let norm = x.frobeniusNorm
    guard norm.isFinite else {
      throw Refusal(
        "the Frobenius norm is beyond the range of numbers, which ends at 1.8e308: give the column "
          + "'\(request.featureNames[largestColumn(of: x)])' in a larger unit")
    }
    sheet.show(.shape, [x.rows, x.columns])
    sheet.show(.frobeniusNorm, norm)
    if x.rows == x.columns {
      guard x.trace.isFinite else {
        throw Refusal("the sum of the diagonal is beyond the range of numbers: use larger units")
      }
      sheet.show(.trace, x.trace)
    }
    if norm > 0 {
      let shares = columnShares(of: x)
      sheet.show(.columnShares, shares)
      sheet.table(
        "columns",
        Table(
          ["column", "least", "largest", Table.Column("share of the squared norm", format: ".1%")],
          rows: shares.indices.map { j in
            let column = x.column(j).elements
            return [request.featureNames[j], column.min() ?? 0, column.max() ?? 0, shares[j]]
          }))
    }
    // more cells than these are too small to be told apart
    guard x.rows > 0, x.rows <= 60, x.columns <= 30 else { return }
    let largest = (0..<x.columns).map { Norm.lInfinity(x.column($0)) }
    sheet.figure(
      "table",
      .heatMap(
        "The table as a matrix",
        description:
          "A cell for each element, coloured by its value, each column in units of its largest "
          + "absolute value.",
        rows: (1...x.rows).map { "\($0)" }, columns: request.featureNames,
        values: (0..<x.rows).flatMap { i in
          (0..<x.columns).map { j in largest[j] > 0 ? x[i, j] / largest[j] : 0 }
        }, rowLabel: "row", range: -1...1, showsNumbers: false,
        label: "share of the largest in its column"))
  }
}

/// The column with the largest element.
private func largestColumn(of x: Matrix) -> Int {
  (0..<x.columns).max { Norm.lInfinity(x.column($0)) < Norm.lInfinity(x.column($1)) } ?? 0
}
