import CatalogCommons
import CatalogKit
import Figures
import LinearAlgebra
import MathCore

extension Command {
  /// The length of each of the reader's rows, by four norms.
  static let normsOfRows = Command(
    input: .features, parameters: [.number(.order, default: 3, in: .atLeast(1))],
    gives: [.l1Norms, .l2Norms, .lInfinityNorms, .orderNorms]
  ) { request, sheet in
    let order = request.arguments[.order]
    let norms: [(value: ValueName, name: String, norm: Norm)] = [
      (.l1Norms, "L1", .l1), (.l2Norms, "L2", .l2), (.lInfinityNorms, "L∞", .lInfinity),
      (.orderNorms, "p-norm", .p(order)),
    ]
    let rows = (0..<request.features.rows).map { request.features.row($0) }
    var lengths: [[Double]] = []
    for (value, name, norm) in norms {
      let column = rows.map { norm($0) }
      if let row = column.firstIndex(where: { !$0.isFinite }) {
        throw Refusal(
          "the \(name) norm of row \(row + 1) is beyond the range of numbers, which ends at 1.8e308: "
            + "give the column '\(largestColumn(of: request, row: row))' in a larger unit")
      }
      sheet.show(value, column)
      lengths.append(column)
    }
    sheet.table(
      "lengths",
      Table(
        ["norm", "shortest length", "its row", "longest length", "its row"],
        rows: zip(norms, lengths).compactMap { norm, column in
          let order = column.indices.sorted { (column[$0], $0) < (column[$1], $1) }
          guard let first = order.first, let last = order.last else { return nil }
          return [norm.name, column[first], first + 1, column[last], last + 1]
        }))
    sheet.figure(
      "lengths",
      .line(
        "The lengths of the rows by four norms",
        description:
          "Four rising curves: the lengths of the rows from the shortest to the longest. The L1 "
          + "norm lies highest, the L-infinity norm lowest.",
        x: "rows, from the shortest to the longest", y: "length",
        zip(norms, lengths).map { norm, column in
          Figure.Line(thinned(column.sorted()), label: norm.name, markers: rows.count <= 20)
        }))
  }
}

/// The column that holds the largest component of a row.
private func largestColumn(of request: Command.Request, row: Int) -> String {
  let x = request.features.row(row)
  let largest = x.indices.max { x[$0].magnitude < x[$1].magnitude }
  return largest.map { request.featureNames[$0] } ?? ""
}

/// Values in order as points of a curve, at most some hundred of them, the first and the last kept.
func thinned(_ values: [Double]) -> [Figure.Point] {
  let step = max(1, values.count / 300)
  return values.indices
    .filter { $0.isMultiple(of: step) || $0 == values.count - 1 }
    .map { Figure.Point(Double($0 + 1), values[$0]) }
}
