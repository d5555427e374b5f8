import CatalogKit
import Figures

/// What a run wrote down, for programs: values by name, the rest in order.
struct WorksheetJSON: Encodable {
  let sheet: Worksheet
  /// The files of the figures, in order; `nil` where they were not written.
  var figureFiles: [String]?

  private enum Key: String, CodingKey { case values, figures, tables, traces, notes, checks }

  /// A figure or a table under its name.
  private struct Named<Body: Encodable>: Encodable {
    let name: String
    var file: String?
    let body: Body

    private enum Key: String, CodingKey { case name, file }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(name, forKey: .name)
      try container.encodeIfPresent(file, forKey: .file)
      try body.encode(to: encoder)
    }
  }

  /// Writes `values` and `figures` always, what else there is where there is any.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(
      Dictionary(sheet.values.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last }),
      forKey: .values)
    try container.encode(
      sheet.figures.enumerated().map { index, figure in
        Named(name: figure.name, file: figureFiles?[index], body: figure.figure)
      }, forKey: .figures)
    let notes = sheet.lines.compactMap { if case .note(let text) = $0 { text } else { nil } }
    if !sheet.tables.isEmpty {
      try container.encode(
        sheet.tables.map { Named(name: $0.name, body: $0.table) }, forKey: .tables)
    }
    if !sheet.traces.isEmpty {
      try container.encode(
        sheet.traces.map { Named(name: $0.name, body: $0.trace) }, forKey: .traces)
    }
    if !notes.isEmpty { try container.encode(notes, forKey: .notes) }
    if !sheet.checks.isEmpty {
      try container.encode(sheet.checks.map { JudgedCheck(check: $0) }, forKey: .checks)
    }
  }
}

/// A check as JSON, and whether it passed.
private struct JudgedCheck: Encodable {
  let check: Check

  private enum Key: String, CodingKey { case passed }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(check.passed, forKey: .passed)
    try check.encode(to: encoder)
  }
}
