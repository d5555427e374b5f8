import CatalogKit
import CommonMark
import Diagnostics
import Figures
import MathCore
import Tabular
import Verification

/// The data sets that the worked examples read: what they hold, computed from the files.
struct DatasetList {
  let map: SiteMap
  /// The tables of the files, by the ids of the data sets.
  let data: [String: DataTable]

  /// How many rows of a file are shown.
  private static let shownRows = 5
  /// The most columns that are shown side by side.
  private static let shownColumns = 12

  /// Every data set that an entry reads, by title.
  var blocks: [Block] {
    var seen: Set<String> = []
    let sets = map.readingOrder.flatMap { $0.content?.example.datasets ?? [] }
      .filter { seen.insert($0.id).inserted }
      .sorted { ($0.title, $0.id) < ($1.title, $1.id) }
    return sets.flatMap { blocks(of: $0) }
  }

  private func blocks(of set: DatasetDescription) -> [Block] {
    let users = map.readingOrder.filter { entry in
      entry.content?.example.datasets.contains { $0.id == set.id } ?? false
    }
    let table = data[set.id]
    var facts: [Block.Fact] = []
    if let row = set.row { facts.append(Block.Fact(name: "A row is", things: [[.text(row)]])) }
    if let table {
      let size = "\(counted(table.rowCount, "row")), \(counted(table.columns.count, "column"))"
      facts.append(Block.Fact(name: "Size", things: [[.text(size)]]))
    }
    facts += [
      Block.Fact(name: "Source", things: [[.text(set.source)]]),
      Block.Fact(name: "Licence", things: [[.text(set.licence)]]),
      Block.Fact(name: "Used by", things: users.map { [map.entryLink(to: $0.id)] }),
      Block.Fact(name: "File", things: [[.code("\(set.id).csv")]]),
    ]
    let picture = table.flatMap { DatasetPicture(set: set, table: $0).figure }
    return [
      .heading(level: 2, set.title, id: Anchor.dataset(set).html),
      .paragraph([.text(set.summary)]), .facts(facts),
    ]
      + (picture.map { figure in
        [
          .figure(
            PageFigure(
              figure, named: set.id, on: "datasets", caption: [.text("\(figure.title).")],
              isSmall: true))
        ]
      } ?? [])
      + (table.map {
        [.table(columns(of: set, $0)), .folded("The first rows", [.table(first($0))])]
      }
        ?? [])
  }

  /// The columns with what they hold, neighbours that hold the same on one line.
  private func columns(of set: DatasetDescription, _ table: DataTable) -> Grid {
    let columns = table.columns.enumerated().map { index, name in
      ColumnSummary(table, column: index, told: set.columns?.first { $0.name == name })
    }
    var runs: [[ColumnSummary]] = []
    for column in columns {
      if let told = column.told, let last = runs.last?.first?.told, told.meaning == last.meaning {
        runs[runs.count - 1].append(column)
      } else {
        runs.append([column])
      }
    }
    return Grid(
      label: "Columns of \(set.title)",
      columns: [
        .init(title: "Column"), .init(title: "Meaning"), .init(title: "Unit"),
        .init(title: "Values"), .init(title: "Missing", isNumeric: true),
      ],
      rows: runs.map { run in
        let first = run[0]
        let name: [Inline] =
          run.count == 1
          ? [.code(first.name)]
          : [
            .code(first.name), .text(" to "), .code(run[run.count - 1].name),
            .text(", \(counted(run.count, "column"))"),
          ]
        let missing = run.reduce(0) { $0 + $1.missing }
        return Grid.Row(cells: [
          name, [.text(first.told?.meaning ?? "")], [.text(first.told?.unit ?? "")],
          [.text(ColumnSummary.values(of: run))], [.value("\(missing)", exact: "\(missing)")],
        ])
      })
  }

  private func first(_ table: DataTable) -> Grid {
    let shown = min(table.columns.count, Self.shownColumns)
    let rest = table.columns.count - shown
    let numeric = Set(table.numericColumns)
    return Grid(
      label: "The first rows of \(table.name)",
      columns: table.columns.prefix(shown).map { .init(title: $0, isNumeric: numeric.contains($0)) }
        + (rest > 0 ? [.init(title: "and \(rest) more")] : []),
      rows: (0..<min(table.rowCount, Self.shownRows)).map { row in
        Grid.Row(
          cells: (0..<shown).map { [.text(table[row, $0].shortened(to: 60))] }
            + (rest > 0 ? [[.text("…")]] : []))
      })
  }
}

/// What a column of a file holds.
private struct ColumnSummary {
  let name: String
  /// What the data set says of it.
  let told: Dataset.Column?
  /// The numbers; `nil` where they are none.
  let numbers: [Double]?
  /// The different texts, in order of appearance.
  let texts: [String]
  let missing: Int

  init(_ table: DataTable, column: Int, told: Dataset.Column?) {
    (name, self.told) = (table.columns[column], told)
    let whole = (try? table.complete(in: [name], missing: .dropRows))?.table ?? table
    missing = table.rowCount - whole.rowCount
    numbers = (try? whole.numbers(in: name)).map { $0.elements }
    var seen: Set<String> = []
    texts =
      numbers == nil
      ? (0..<whole.rowCount).map { whole[$0, column] }.filter { seen.insert($0).inserted } : []
  }

  /// The range of the numbers of some columns, or the different texts.
  static func values(of run: [ColumnSummary]) -> String {
    let numbers = run.compactMap { $0.numbers }
    if numbers.count == run.count {
      let all = numbers.joined()
      guard let low = all.min(), let high = all.max() else { return "none" }
      return "\(low.shortText) to \(high.shortText)"
    }
    let texts = run.flatMap { $0.texts }
    let shown = texts.prefix(5).map { $0.shortened(to: 24) }.joined(separator: ", ")
    return texts.count <= 5 ? shown : "\(texts.count) different: \(shown), …"
  }
}

extension String {
  /// The text if it is short, else its beginning.
  fileprivate func shortened(to length: Int) -> String {
    count <= length ? self : prefix(length - 1) + "…"
  }
}

extension Anchor {
  /// The place of a data set on the page of all of them.
  static func dataset(_ data: DatasetDescription) -> Anchor {
    Anchor(html: "data.\(data.id)", markdown: data.title.slug)
  }
}

extension Site {
  /// What is wrong with the files of the data sets.
  func dataProblems() -> [Problem] {
    verdict.entries.map { $0.entry }.flatMap { entry in
      (entry.content?.example.datasets ?? []).compactMap { set in
        guard data[set.id] == nil else { return nil }
        return Problem(
          file: entry.file, line: entry.line,
          message: "the data set \(set.id) of \(entry.id) cannot be had or read",
          cure: "See that the pack answers 'data' for it with a CSV file \(set.id).csv")
      }
    }
  }
}
