import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore
import Tabular

extension Command {
  /// The rank of the reader's table, and which columns are made of which others.
  static let rankOfTable = Command(
    input: .features,
    parameters: [
      .choice(.intercept, "no", "yes"),
      .number(.rankTolerance, default: 0, in: .between(0, and: 0.5)),
    ], gives: [.rank, .independentColumns, .dependentColumns, .remainders]
  ) { request, sheet in
    let x = request.features
    // an answer within seconds
    let size = x.rows * x.columns
    guard size <= 500_000, size * min(x.rows, x.columns) <= 100_000_000 else {
      throw Refusal(
        "\(x.rows) rows with \(x.columns) columns are more than this command takes: name fewer "
          + "columns with --features")
    }
    let hasIntercept = request.arguments[.intercept] == "yes"
    let names = (hasIntercept ? ["1"] : []) + request.featureNames
    let ones = hasIntercept ? [Vector(repeating: 1, count: x.rows)] : []
    let found: ColumnRank
    do throws(RankError) {
      found = try ColumnRank(
        of: Matrix(columns: ones + (0..<x.columns).map { x.column($0) }),
        tolerance: request.arguments[.rankTolerance])
    } catch .outOfRange(let column) {
      throw Refusal(
        "the column '\(names[column])' is a multiple of another by a factor beyond the range of "
          + "numbers: give both in units of comparable size")
    } catch {
      throw Refusal(error.description)
    }
    sheet.show(.rank, found.rank)
    sheet.show(.independentColumns, found.independent.map { names[$0] })
    sheet.show(.dependentColumns, found.dependencies.map { names[$0.column] })
    sheet.show(.remainders, found.remainders)
    if !found.dependencies.isEmpty {
      sheet.table(
        "dependent",
        Table(
          ["column", "is made of", Table.Column("what is left of it", format: ".1e")],
          rows: found.dependencies.map {
            [names[$0.column], combination($0, names), $0.residual]
          }))
    }
    let positive = found.remainders.prefix { $0 > 0 }
    guard !positive.isEmpty else { return }
    sheet.figure(
      "remainders",
      Figure(
        "What is left of each further column",
        description:
          "\(positive.count) points that fall from left to right on a logarithmic axis, and a dashed "
          + "line at the bound below which nothing counts.",
        x: "columns taken", y: .logarithmic("what is left, as a part of the first"),
        layers: [
          .line(
            Figure.Line(
              positive.enumerated().map { Figure.Point(Double($0.offset + 1), $0.element) },
              markers: positive.count <= 60)),
          .horizontal(at: found.tolerance, label: "bound"),
        ]))
  }
}
