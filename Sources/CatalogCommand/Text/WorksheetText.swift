import CatalogKit
import Figures
import Guides

/// What a run wrote down, for people at a terminal.
struct WorksheetText {
  let paint: Paint
  let width: Int?

  /// The lines of a worksheet in their order, with names in front of values.
  ///
  /// - Parameter sheet: what was written down.
  /// - Returns: text, each line with its line feed.
  func text(of sheet: Worksheet) -> String {
    let scalars = sheet.values.filter { QuantityText.scalar($0.value) != nil }
    let indent = (scalars.map { $0.name.count }.max() ?? 0) + 2
    return sheet.lines.flatMap { lines(of: $0, indent) }.map { $0 + "\n" }.joined()
  }

  private func lines(of line: Worksheet.Line, _ indent: Int) -> [String] {
    switch line {
    case .note(let text): wrapped(text, to: min(width ?? 80, 100))
    case .value(let name, let quantity): value(name, quantity, indent)
    case .table(let name, let table): [paint.bold(name)] + self.lines(of: table).map { "  " + $0 }
    case .figure(let name, let figure): ["\(paint.bold("figure")) \(name): \(figure.title)"]
    case .trace(let name, let trace):
      [
        "\(paint.bold("trace")) \(name): \(trace.figure.title) "
          + "(\(counted(trace.steps.count, "step", "steps")); see them with --trace)"
      ]
    case .check(let check): [self.line(of: check)]
    }
  }

  private func value(_ name: String, _ quantity: Quantity, _ indent: Int) -> [String] {
    if let scalar = QuantityText.scalar(quantity) {
      return [paint.bold(name) + String(repeating: " ", count: indent - name.count) + scalar]
    }
    let text = QuantityText(limit: 20, width: (width ?? 100) - 2)
    return [paint.bold(name)] + text.lines(of: quantity).map { "  " + $0 }
  }

  /// The lines of a table.
  func lines(of table: Table) -> [String] {
    let cells = table.rows.map { row in
      zip(row, table.columns).map { quantity, column in cell(quantity, column.format) }
    }
    let words = table.columns.indices.filter { j in
      table.rows.contains { if case .text = $0[j] { true } else { false } }
    }
    return TextTable(
      headings: table.columns.map { $0.title }, rows: cells, leftAligned: Set(words)
    ).lines
  }

  private func cell(_ quantity: Quantity, _ format: String?) -> String {
    let format = format.flatMap { ValueFormat($0) }
    return quantity.written(format) ?? QuantityText.inline(quantity)
  }

  /// A check on one line: whether it passed, what was measured against what, and the reason.
  func line(of check: Check) -> String {
    let verdict = check.passed ? paint.green("passed") : paint.red("FAILED")
    return
      "\(verdict)  \(check.name)\(check.measurement) (\(check.reason.kind): \(check.reason.text))"
  }
}

extension Check {
  /// What was measured against what; two digits of an error are enough.
  fileprivate var measurement: String {
    switch (expected, tolerance) {
    case (.holds, _): return ""
    case (.atMost(let bound), _): return ": \(error.twoDigits), at most \(bound.shortText)"
    case (.value, .exact) where passed: return ": exact"
    case (.value(let value), let tolerance):
      let difference = actual.map {
        "; \(QuantityText.inline($0)) is not \(QuantityText.inline(value))"
      }
      return ": error \(error.twoDigits), at most \(tolerance.bound.shortText)"
        + (passed ? "" : difference ?? "")
    }
  }
}

extension Double {
  /// The number to two significant digits.
  fileprivate var twoDigits: String { ValueFormat(".2g")?.string(self) ?? shortText }
}
