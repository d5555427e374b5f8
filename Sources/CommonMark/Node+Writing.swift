import CCommonMark

extension Node {
  /// The HTML before and behind the children of a node of ours; `nil` for cmark's nodes.
  var tags: (enter: String, exit: String)? {
    switch note?.role {
    case nil: return nil
    case .inserted(let rendition): return (rendition.html, "")
    case .table:
      let box = "<div class=\"scroll\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">"
      return ("\(box)\n<table>", "</table>\n</div>")
    case .row:
      if previous == nil { return ("<thead>\n<tr>", "</tr>\n</thead>\n") }
      let isFirst = previous?.previous == nil
      return ((isFirst ? "<tbody>\n" : "") + "<tr>", "</tr>\n" + (next == nil ? "</tbody>\n" : ""))
    case .cell(let cell):
      let align = cell.alignment.map { " class=\"align-\($0.rawValue)\"" } ?? ""
      return cell.isHeader
        ? ("<th scope=\"col\"\(align)>", "</th>") : ("<td\(align)>", "</td>")
    }
  }

  /// Sets what a node of ours writes before its children, and nothing behind them.
  func write(_ text: String) {
    cmark_node_set_on_enter(pointer, text)
    cmark_node_set_on_exit(pointer, "")
  }

  /// The table as lines of Markdown; its cells have been told to write a pipe first.
  var pipeTable: String {
    var lines: [String] = []
    for row in children {
      let cells = row.children
      let texts = cells.map { cell in
        let text = take(cmark_render_commonmark(cell.pointer, CMARK_OPT_DEFAULT, 0))
        return text.trimmingEnd.unicodeScalars.dropFirst().map { scalar in
          scalar == "|" ? "\\|" : scalar == "\n" ? " " : String(scalar)
        }.joined()
      }
      lines.append("| " + texts.joined(separator: " | ") + " |")
      guard row.previous == nil else { continue }
      let rules = cells.map { cell in
        guard case .tableCell(let cell) = cell.kind else { return "---" }
        return switch cell.alignment {
        case nil: "---"
        case .left: ":--"
        case .center: ":-:"
        case .right: "--:"
        }
      }
      lines.append("| " + rules.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }
}

/// The string that cmark allocated, which is freed.
func take(_ text: UnsafeMutablePointer<CChar>?) -> String {
  guard let text else { return "" }
  defer { cmark_get_default_mem_allocator().pointee.free(text) }
  return String(cString: text)
}
