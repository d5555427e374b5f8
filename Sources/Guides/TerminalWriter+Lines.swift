import CommonMark

extension TerminalWriter {
  func inline(_ root: Node) -> String {
    var line = ""
    var image: Node?
    for step in root.walk {
      switch step {
      case .enter(let node):
        switch node.kind {
        case .text(let literal): line += literal.printable
        case .code(let literal):
          line += mark("36") + (styled ? "" : "`") + literal.printable + (styled ? "" : "`")
          line += mark("39")
        case .softBreak: line += " "
        case .lineBreak: line += "\n"
        case .emphasis: line += mark("3")
        case .strong: line += mark("1")
        case .inserted(let rendition): line += rendition.text
        case .image where image == nil:
          image = node
          line += "[image: "
        default: break
        }
      case .exit(let node):
        switch node.kind {
        case .emphasis: line += mark("23")
        case .strong: line += mark("22")
        case .link(let url, _) where Link.isAbsolute(url) && url != node.text:
          line += " (\(url.printable))"
        case .image where image == node:
          image = nil
          line += "]"
        default: break
        }
      }
    }
    return line
  }

  private func mark(_ code: String) -> String { styled ? "\u{1B}[\(code)m" : "" }

  /// The rows with their columns under each other, a rule below the header.
  func table(_ node: Node) -> [String] {
    let rows = node.children.map { $0.children.map { inline($0) } }
    let cells = node.firstChild?.children ?? []
    let widths = cells.indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    var lines = rows.map { row in
      cells.indices.map { column in
        let gap = widths[column] - row[column].columns
        var before = 0
        if case .tableCell(let cell) = cells[column].kind {
          before = cell.alignment == .right ? gap : cell.alignment == .center ? gap / 2 : 0
        }
        return String(repeating: " ", count: before) + row[column]
          + String(repeating: " ", count: gap - before)
      }.joined(separator: "  ")
    }
    lines.insert(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "), at: 1)
    return lines
  }
}
