extension MathMLWriter {
  /// A fraction, of the size that it asks for.
  mutating func fraction(_ fraction: Node.Fraction) {
    let outer = isDisplay
    out += fraction.hasBar ? "<mfrac" : "<mfrac linethickness=\"0\""
    switch fraction.style {
    case .display where !isDisplay || isScript:
      out += " displaystyle=\"true\" scriptlevel=\"0\">"
    case .text where isDisplay || isScript:
      out += " displaystyle=\"false\" scriptlevel=\"0\">"
    case .script: out += " displaystyle=\"false\" scriptlevel=\"1\">"
    case .scriptscript: out += " displaystyle=\"false\" scriptlevel=\"2\">"
    default: out += ">"
    }
    // in a display numerator and denominator are of the size of text, not of scripts
    smaller(script: isScript) { writer in
      writer.group(fraction.numerator)
      writer.group(fraction.denominator)
    }
    isDisplay = outer
    out += "</mfrac>"
  }

  mutating func root(_ body: Node, index: Node?) {
    if let index {
      element("mroot") { writer in
        writer.group(body)
        writer.smaller { $0.group(index) }
      }
    } else {
      element("msqrt") { $0.content(body) }
    }
  }

  /// `\displaystyle` over the rest of a group.
  ///
  /// Nothing is said where nothing changes.
  mutating func styled(_ style: Node.Style, _ body: Node) {
    let (outerDisplay, outerScript) = (isDisplay, isScript)
    isDisplay = style == .display
    isScript = style == .script || style == .scriptscript
    if isDisplay == outerDisplay, !isScript, !outerScript {
      content(body)
    } else {
      let opening: String =
        switch style {
        case .display: "<mstyle displaystyle=\"true\" scriptlevel=\"0\">"
        case .text: "<mstyle displaystyle=\"false\" scriptlevel=\"0\">"
        case .script: "<mstyle displaystyle=\"false\" scriptlevel=\"1\">"
        case .scriptscript: "<mstyle displaystyle=\"false\" scriptlevel=\"2\">"
        }
      out += opening
      content(body)
      out += "</mstyle>"
    }
    (isDisplay, isScript) = (outerDisplay, outerScript)
  }

  /// A part that takes room and is not drawn; of the width alone or of the height alone.
  mutating func phantom(_ body: Node, width: Bool, height: Bool) {
    if !width { out += "<mpadded width=\"0\">" }
    if !height { out += "<mpadded height=\"0\" depth=\"0\">" }
    element("mphantom") { $0.content(body) }
    if !height { out += "</mpadded>" }
    if !width { out += "</mpadded>" }
  }

  // MARK: - Tables

  /// Cells in rows and columns; how they are aligned is told by classes.
  mutating func table(_ table: Node.Table) {
    let (outerDisplay, outerScript) = (isDisplay, isScript)
    switch table.environment {
    case .matrix: out += "<mtable class=\"matrix\">"
    case .smallMatrix: out += "<mtable class=\"matrix\" scriptlevel=\"1\">"
    case .cases: out += "<mtable class=\"cases\">"
    case .aligned: out += "<mtable class=\"aligned\" displaystyle=\"true\">"
    case .gathered: out += "<mtable class=\"gathered\" displaystyle=\"true\">"
    case .stacked: out += "<mtable class=\"stacked\">"
    }
    isDisplay = table.environment == .aligned || table.environment == .gathered
    if table.environment == .smallMatrix { isScript = true }
    var width = 0
    var hasTags = false
    for row in table.rows {
      width = max(width, row.cells.count)
      hasTags = hasTags || row.tag != nil
    }
    for row in table.rows { self.row(row, of: table, width: width, hasTags: hasTags) }
    (isDisplay, isScript) = (outerDisplay, outerScript)
    out += "</mtable>"
  }

  private mutating func row(
    _ row: Node.Table.Row, of table: Node.Table, width: Int, hasTags: Bool
  ) {
    // a line below the last row is a row without anything in it
    out += row.hasRule ? "<mtr class=\"ruled\">" : "<mtr>"
    for (column, cell) in row.cells.enumerated() {
      switch column < table.columns.count ? table.columns[column] : .center {
      case .center: out += "<mtd>"
      case .left: out += "<mtd class=\"left\">"
      case .right: out += "<mtd class=\"right\">"
      }
      content(cell)
      out += "</mtd>"
    }
    if hasTags {
      for _ in row.cells.count..<width { out += "<mtd></mtd>" }
      out += "<mtd class=\"tag\">"
      if let tag = row.tag {
        out += "<mtext>(</mtext>"
        content(tag)
        out += "<mtext>)</mtext>"
      }
      out += "</mtd>"
    }
    out += "</mtr>"
  }
}
