extension TextWriter {
  /// Cells in rows and columns, on one line.
  func phrase(of table: Node.Table) -> Phrase {
    switch table.environment {
    case .matrix, .smallMatrix: Phrase(text: "[\(cells(of: table))]", role: .fence)
    case .cases: Phrase(text: "{\(cases(of: table))}", role: .fence)
    case .aligned, .gathered: Phrase(text: lines(of: table), role: .fence, binding: .relation)
    case .stacked:
      Phrase(
        text: table.rows.map { withoutEnd(line($0.cells.flatMap { $0.flattened }).text) }
          .filter { !$0.isEmpty }.joined(separator: isTight ? "," : ", "),
        role: .fence, binding: .relation)
    }
  }

  /// A table between brackets: `[1 2; 3 4]`, `{a if b; c if d}`.
  func enclosed(_ table: Node.Table, _ fence: Node.Fence) -> Phrase {
    if fence.open.isEmpty, fence.close.isEmpty { return phrase(of: table) }
    let body: String
    switch table.environment {
    case .matrix, .smallMatrix:
      // a brace alone before a table is the brace of cases
      body = fence.open == "{" && fence.close.isEmpty ? cases(of: table) : cells(of: table)
    case .cases: body = cases(of: table)
    case .aligned, .gathered, .stacked: body = phrase(of: table).text
    }
    let close = fence.open == "{" && fence.close.isEmpty ? "}" : fence.close
    return Phrase(text: fence.open + body + close, role: .fence)
  }

  /// `1 2; 3 4`, with commas where a cell has room within.
  private func cells(of table: Node.Table) -> String {
    let rows = table.rows.map { row in row.cells.map { phrase(of: $0).text } }
    let isPlain = rows.allSatisfy { row in row.allSatisfy { !$0.contains(" ") && !$0.isEmpty } }
    return rows.map { $0.joined(separator: isPlain ? " " : ", ") }.joined(separator: "; ")
  }

  /// `a if b; c otherwise`.
  private func cases(of table: Node.Table) -> String {
    table.rows.map { row in
      let value = row.cells.first.map { withoutEnd(phrase(of: $0).text) } ?? ""
      let rest = row.cells.dropFirst().map { withoutEnd(phrase(of: $0).text) }
        .filter { !$0.isEmpty }.joined(separator: " ")
      guard !rest.isEmpty else { return value }
      return beginsWithWords(row.cells.dropFirst().first)
        ? "\(value) \(rest)" : "\(value) if \(rest)"
    }.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func beginsWithWords(_ node: Node?) -> Bool {
    if case .text = node.flatMap({ $0.visibleParts.first })?.kind { true } else { false }
  }

  /// Lines one after the other, joined by `; `; one that goes on with a relation just goes on.
  private func lines(of table: Node.Table) -> String {
    var text = ""
    var goesOn = true
    for row in table.rows {
      let parts = joined(row.cells)
      let next = line(parts).text
      if !next.isEmpty {
        let continues =
          goesOn || continuesLine(parts, afterEmptyCell: row.cells.first?.isEmpty ?? true)
        if text.isEmpty {
          text = next
        } else {
          text = continues ? "\(text) \(next)" : "\(withoutEnd(text)); \(next)"
        }
        goesOn = endsOpen(parts)
      }
      if let tag = row.tag { text += "  (\(phrase(of: tag).text))" }
    }
    return text
  }

  /// The cells of a line: a pair belongs together, and a wide space stands between pairs.
  private func joined(_ cells: [Node]) -> [Node] {
    var result: [Node] = []
    for (column, cell) in cells.enumerated() {
      if column > 0, column.isMultiple(of: 2), !result.isEmpty {
        result.append(Node(.space(1), at: cell.place))
      }
      result += cell.flattened
    }
    return result
  }

  private func continuesLine(_ parts: [Node], afterEmptyCell: Bool) -> Bool {
    let first = parts.first { !$0.isRoom }
    switch first.flatMap({ signRole(of: $0) }) {
    case .relation: return true
    case .sum, .times, .prefix: return afterEmptyCell
    default: return false
    }
  }

  private func endsOpen(_ parts: [Node]) -> Bool {
    let last = parts.last { !$0.isRoom }
    switch last.flatMap({ signRole(of: $0) }) {
    case .relation, .sum, .times, .prefix: return true
    default: return false
    }
  }

  /// The role of a sign by itself; `nil` for an operand.
  private func signRole(of node: Node) -> Phrase.Role? {
    switch node.kind {
    case .symbol: phrase(of: node).role
    case .arrow: .relation
    case .classed(let kind, _): role(of: kind)
    case .stack(let base, _, _): signRole(of: base)
    default: nil
    }
  }

  /// A text without the comma, semicolon or full stop at its end.
  private func withoutEnd(_ text: String) -> String {
    guard let last = text.unicodeScalars.last, ",;.".unicodeScalars.contains(last) else {
      return text
    }
    var result = text
    result.unicodeScalars.removeLast()
    while result.unicodeScalars.last == " " { result.unicodeScalars.removeLast() }
    return result
  }
}
