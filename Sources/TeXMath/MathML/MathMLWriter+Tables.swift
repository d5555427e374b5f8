extension MathMLWriter {
  /// Cells in rows and columns; how they are aligned is in `math.css`, by the classes.
  mutating func table(_ table: Node.Table) {
    switch table.environment {
    case .matrix: raw("<mtable class=\"matrix\">")
    case .smallMatrix: raw("<mstyle scriptlevel=\"1\"><mtable class=\"small matrix\">")
    case .cases: raw("<mtable class=\"cases\">")
    case .aligned: raw("<mtable displaystyle=\"true\" class=\"aligned\">")
    case .gathered: raw("<mtable displaystyle=\"true\" class=\"gathered\">")
    case .stacked: raw("<mtable class=\"stacked\">")
    }
    let hasTags = table.rows.contains { $0.tag != nil }
    for row in table.rows {
      raw(row.hasRule ? "<mtr class=\"ruled\">" : "<mtr>")
      for (column, cell) in row.cells.enumerated() {
        raw(Self.opening(column, of: table))
        if case .row(let parts) = cell.kind { write(parts) } else { write([cell]) }
        raw("</mtd>")
      }
      if hasTags {
        raw("<mtd class=\"tag\">")
        if let tag = row.tag {
          raw("<mtext>(</mtext>")
          write(tag)
          raw("<mtext>)</mtext>")
        }
        raw("</mtd>")
      }
      raw("</mtr>")
    }
    raw("</mtable>")
    if table.environment == .smallMatrix { raw("</mstyle>") }
  }

  /// The class of a cell in a column that the author aligned.
  private static func opening(_ column: Int, of table: Node.Table) -> StaticString {
    guard table.environment == .matrix, column < table.columns.count else { return "<mtd>" }
    switch table.columns[column] {
    case .left: return "<mtd class=\"left\">"
    case .right: return "<mtd class=\"right\">"
    case .center: return "<mtd>"
    }
  }
}
