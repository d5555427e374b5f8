import CatalogKit
import Figures

/// What a run wrote down, for programs: values by name, the rest in order.
struct WorksheetJSON: Encodable {
  let sheet: Worksheet

  private enum Key: String, CodingKey { case values, figures, tables, notes, checks }

  /// A figure or a table under its name.
  private struct Named<Body: Encodable>: Encodable {
    let name: String
    let body: Body

    private enum Key: String, CodingKey { case name }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(name, forKey: .name)
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
      sheet.figures.map { Named(name: $0.name, body: $0.figure) }, forKey: .figures)
    let notes = sheet.lines.compactMap { if case .note(let text) = $0 { text } else { nil } }
    if !sheet.tables.isEmpty {
      try container.encode(
        sheet.tables.map { Named(name: $0.name, body: $0.table) }, forKey: .tables)
    }
    if !notes.isEmpty { try container.encode(notes, forKey: .notes) }
    if !sheet.checks.isEmpty {
      try container.encode(sheet.checks.map { CheckJSON($0) }, forKey: .checks)
    }
  }
}

/// A check as JSON: the claim, what was measured, and whether it passed.
struct CheckJSON: Encodable {
  let name: String
  let passed: Bool
  let actual: Quantity?
  let expected: Quantity?
  let error: Double
  let bound: Double
  let measure: String
  let basis: String
  let reason: String

  init(_ check: Check) {
    (name, passed, error) = (check.name, check.passed, check.error)
    actual = check.actual
    switch check.expected {
    case .value(let value): expected = value
    case .atMost, .holds: expected = nil
    }
    bound = check.tolerance.bound
    switch check.tolerance {
    case .exact, .absolute: measure = "absolute"
    case .relative: measure = "relative"
    }
    (basis, reason) = (check.reason.kind, check.reason.text)
  }
}
