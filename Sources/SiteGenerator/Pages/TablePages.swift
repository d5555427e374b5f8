import CatalogKit
import CommonMark
import TeXMath
import Verification

extension FormulaRecord {
  /// The formula within a line; one that cannot be read is not in a record.
  fileprivate var inline: Inline {
    (try? Rendition.formula(tex)).map { .rendition($0) } ?? .code(tex)
  }
}

extension SiteMap {
  /// Every check of every page and every entry.
  func verificationTables(_ verdict: Verdict) -> [Block] {
    let byID = Dictionary(
      verdict.entries.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    return (registry.pages + readingOrder).compactMap { byID[$0.id] }.flatMap {
      verdict -> [Block] in
      let entry = verdict.entry
      let table = ChecksTable(checks: verdict.checks, title: entry.title, prefix: entry.id)
      return [
        .heading(level: 2, entry.title, id: entry.id),
        .paragraph([
          link(to: entry.id), .text(": \(table.sentence). Registered in "), .code(entry.file),
          .text("."),
        ]),
        .table(table.grid),
      ] + formulaTable(verdict)
    }
  }

  /// Every displayed formula of an entry, and what was proved of it.
  private func formulaTable(_ verdict: EntryVerdict) -> [Block] {
    let records = verdict.formulas
    if records.isEmpty { return [] }
    let rows = records.map { record in
      Grid.Row(
        id: "\(verdict.entry.id).formula.\(record.name)",
        cells: [[record.inline], [.text(record.name)], record.evidence])
    }
    return [
      .table(
        Grid(
          label: "Formulas of \(verdict.entry.title)",
          columns: [.init(title: "Formula"), .init(title: "Name"), .init(title: "Checked")],
          rows: rows, style: "formulas"))
    ]
  }
}
