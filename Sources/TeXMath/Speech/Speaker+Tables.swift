/// What stands around a table.
enum TableFence {
  case plain
  /// `|…|`.
  case determinant
  /// `{`.
  case cases
  /// `‖…‖`.
  case norm

  init(_ fence: Node.Fence) {
    self =
      switch (fence.open, fence.close) {
      case ("|", "|"): .determinant
      case ("‖", "‖"): .norm
      case ("{", ""): .cases
      default: .plain
      }
  }
}

extension Speaker {
  /// Cells in rows and columns.
  func table(_ table: Node.Table, _ fence: TableFence) -> Speech {
    switch (table.environment, fence) {
    case (.cases, _), (.matrix, .cases), (.smallMatrix, .cases): cases(table)
    case (.matrix, let fence), (.smallMatrix, let fence): matrix(table, fence)
    case (.aligned, _), (.gathered, _): lines(table)
    case (.stacked, _):
      Speech(
        words: table.rows.map { line($0.cells.flatMap { $0.visibleParts }).words }
          .filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }

  /// "the 2 by 2 matrix with row 1: 1, 2; row 2: 3, 4; end matrix".
  private func matrix(_ table: Node.Table, _ fence: TableFence) -> Speech {
    let rows = table.rows.map { row in
      row.cells.map { cell in
        let words = speech(of: cell).words
        return words.isEmpty ? "empty" : words
      }
    }
    let columns = rows.map { $0.count }.max() ?? 0
    let prefix: String
    switch fence {
    case .determinant: prefix = "the determinant of "
    case .norm: prefix = "the norm of "
    case .plain, .cases: prefix = ""
    }
    if columns == 1, rows.count > 1 {
      let cells = rows.compactMap { $0.first }.joined(separator: ", ")
      return .ended("\(prefix)the column vector \(cells)", "vector")
    }
    if rows.count == 1, columns > 1 {
      return .ended("\(prefix)the row vector \(rows[0].joined(separator: ", "))", "vector")
    }
    let spoken = rows.enumerated().map { "row \($0 + 1): \($1.joined(separator: ", "))" }
    return Speech(
      words:
        "\(prefix)the \(rows.count) by \(columns) matrix with \(spoken.joined(separator: "; ")); end matrix",
      form: .whole, hasEnd: true)
  }

  /// ": a if b; c otherwise".
  private func cases(_ table: Node.Table) -> Speech {
    let spoken = table.rows.map { row in
      let value = row.cells.first.map { speech(of: $0) } ?? Speech(words: "")
      let condition = row.cells.dropFirst().map { speech(of: $0).words }
        .filter { !$0.isEmpty }.joined(separator: " ")
      guard !condition.isEmpty else { return value.words }
      let first = row.cells.dropFirst().first { !$0.isEmpty }?.visibleParts.first
      if case .text? = first?.kind { return value.then(condition) }
      return value.then("if \(condition)")
    }.filter { !$0.isEmpty }
    return Speech(words: ": \(spoken.joined(separator: "; ")); end cases", hasEnd: true)
  }

  /// Lines one after the other.
  private func lines(_ table: Node.Table) -> Speech {
    var result = Speech(words: "")
    for row in table.rows {
      var parts: [Node] = []
      for (column, cell) in row.cells.enumerated() {
        if column > 0, column.isMultiple(of: 2), !parts.isEmpty, !cell.isEmpty {
          parts.append(Node(.space(1), at: cell.place))
        }
        parts += cell.spokenParts
      }
      let next = line(parts)
      if !next.words.isEmpty {
        let goesOn = parts.first.map { isSign($0) } ?? false
        result = Speech(
          words: result.words.isEmpty
            ? next.words : result.words + (goesOn ? ", " : "; ") + next.words)
      }
      if let tag = row.tag {
        result.append(", labelled \(speech(of: tag).words)")
      }
    }
    return result
  }
}
