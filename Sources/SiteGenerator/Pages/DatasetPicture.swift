import CatalogKit
import Figures
import MathCore
import Tabular

/// The small figure of a data set, drawn from its file.
struct DatasetPicture {
  let set: DatasetDescription
  let table: DataTable

  /// The figure; `nil` where the data set asks for none, or its columns are no numbers.
  var figure: Figure? {
    switch set.picture {
    case .scatter(let x, let y, let classes)?: scatter(x, y, by: classes)
    case .histogram(let column)?: histogram(of: column)
    case nil: nil
    }
  }

  private func scatter(_ x: String, _ y: String, by column: String?) -> Figure? {
    let columns = [x, y] + (column.map { [$0] } ?? [])
    guard let whole = try? table.complete(in: columns, missing: .dropRows).table,
      let across = try? whole.numbers(in: x), let up = try? whole.numbers(in: y)
    else { return nil }
    let labels = column.flatMap { try? whole.labels(in: $0) } ?? []
    var names: [String] = []
    for label in labels where !names.contains(label) { names.append(label) }
    let classes = labels.map { label in names.firstIndex(of: label) ?? 0 }
    let by = column.map { ", by \(words(for: $0))" } ?? ""
    return .scatter(
      "\(set.title): \(words(for: y)) against \(words(for: x))\(by)",
      description: "\(whole.rowCount) points, one for each row that has both numbers.",
      x: axis(x), y: axis(y), points: .zip(across.elements, up.elements), classes: classes,
      names: names)
  }

  /// Whole numbers of a small range have a bin each.
  private func histogram(of column: String) -> Figure? {
    guard let whole = try? table.complete(in: [column], missing: .dropRows).table,
      let values = try? whole.numbers(in: column).elements, let low = values.min(),
      let high = values.max()
    else { return nil }
    let isWhole = values.allSatisfy { $0 == $0.rounded() } && high - low <= 30
    let bins = isWhole ? Int(high - low) + 1 : 0
    let edges = isWhole ? (0...bins).map { low + Double($0) - 0.5 } : []
    return .histogram(
      "\(set.title): how often each \(words(for: column)) occurs",
      description: "The heights of the bars are numbers of rows, \(whole.rowCount) in all.",
      x: axis(column), y: "rows", [Figure.Histogram(values, edges: edges)])
  }

  private func told(_ column: String) -> Dataset.Column? {
    set.columns?.first { $0.name == column }
  }

  private func words(for column: String) -> String { told(column)?.meaning ?? column }

  private func axis(_ column: String) -> Figure.Axis {
    Figure.Axis(words(for: column) + (told(column)?.unit.map { " (\($0))" } ?? ""))
  }
}
