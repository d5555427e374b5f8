import CCommonMark

extension Document {
  /// The document as HTML that is well-formed XML too.
  ///
  /// Raw HTML of the source comes out as a comment that says so, and a dangerous address
  /// (`javascript:`) as an empty one. Each heading has its id.
  ///
  /// - Parameter address: what to make of the address of a link.
  /// - Returns: the blocks of the document, without a frame.
  public func html(address: (String) -> String = { $0 }) -> String {
    let links = root.descendants.compactMap { node in
      if case .link(let url, _) = node.kind { (node.pointer, url) } else { nil }
    }
    for (link, url) in links { cmark_node_set_url(link, address(url)) }
    defer { for (link, url) in links { cmark_node_set_url(link, url) } }

    let standIns = namedHeadings.map { node, heading in
      let level = heading.level
      let id = heading.id.escapedForHTML
      return StandIn(for: node, enter: "<h\(level) id=\"\(id)\">", exit: "</h\(level)>")
    }
    defer { for standIn in standIns { standIn.withdraw() } }

    for node in root.descendants {
      guard let tags = node.tags else { continue }
      cmark_node_set_on_enter(node.pointer, tags.enter)
      cmark_node_set_on_exit(node.pointer, tags.exit)
    }
    return take(cmark_render_html(tree.root, CMARK_OPT_DEFAULT)).replacingWhatXMLForbids
  }

  /// The document as CommonMark with pipe tables.
  ///
  /// Read again, it is the same document.
  ///
  /// - Parameter width: the column at which to wrap text; 0 keeps the lines as they are.
  /// - Returns: the source of the document, with a line break at its end.
  public func commonMark(width: Int = 0) -> String {
    let nodes = root.descendants
    for node in nodes {
      guard let note = node.note else { continue }
      switch note.role {
      case .inserted(let rendition): node.write(rendition.commonMark)
      case .cell: node.write("|")  // so that what follows is not at the beginning of a line
      case .row, .table: node.write("")
      }
    }
    let standIns = nodes.compactMap { node -> StandIn? in
      switch node.kind {
      case .table: StandIn(for: node, writing: node.pipeTable)
      case .inserted(let rendition) where rendition.placement == .block:
        StandIn(for: node, writing: rendition.commonMark.trimmingEnd)
      default: nil
      }
    }
    defer { for standIn in standIns { standIn.withdraw() } }
    return take(cmark_render_commonmark(tree.root, CMARK_OPT_DEFAULT, Int32(clamping: width)))
  }

  /// The document as one inline rendition, if it is a single paragraph.
  ///
  /// - Parameter address: what to make of the address of a link in HTML.
  /// - Returns: the rendition; `nil` for a document of any other form.
  public func inlineRendition(address: (String) -> String = { $0 }) -> Rendition? {
    let blocks = root.children
    guard blocks.count == 1, case .paragraph = blocks[0].kind else { return nil }
    let (open, close) = ("<p>", "</p>\n")
    let html = html(address: address)
    guard html.hasPrefix(open), html.hasSuffix(close) else { return nil }
    return Rendition(
      .inline, html: String(html.dropFirst(open.count).dropLast("</p>".count + 1)),
      commonMark: String(commonMark().trimmingEnd.map { $0 == "\n" ? " " : $0 }),
      text: blocks[0].text)
  }
}

/// A node that takes the place of another while the document is rendered.
private struct StandIn {
  let original: Node
  let block: OpaquePointer
  /// The node with the children of the original; `nil` where it keeps them.
  let holder: OpaquePointer?

  /// A block that frames the children of a heading.
  ///
  /// cmark breaks the line behind the opening of a custom block, not behind that of an inline: so
  /// the tags are an inline within an empty block.
  init(for node: Node, enter: String, exit: String) {
    original = node
    block = newNode(CMARK_NODE_CUSTOM_BLOCK)
    let holder = newNode(CMARK_NODE_CUSTOM_INLINE)
    self.holder = holder
    cmark_node_set_on_enter(holder, enter)
    cmark_node_set_on_exit(holder, exit)
    cmark_node_append_child(block, holder)
    moveChildren(of: node.pointer, to: holder)
    cmark_node_replace(node.pointer, block)
  }

  /// A block that is written literally.
  ///
  /// It is a paragraph, because cmark writes a blank line before and behind both ends of a custom
  /// block, which would end a quotation around it.
  init(for node: Node, writing text: String) {
    original = node
    block = newNode(CMARK_NODE_PARAGRAPH)
    holder = nil
    let literal = newNode(CMARK_NODE_CUSTOM_INLINE)
    cmark_node_set_on_enter(literal, text)
    cmark_node_append_child(block, literal)
    cmark_node_replace(node.pointer, block)
  }

  /// Puts the original back.
  func withdraw() {
    if let holder { moveChildren(of: holder, to: original.pointer) }
    cmark_node_replace(block, original.pointer)
    cmark_node_free(block)
  }
}

extension Node {
  /// The HTML before and behind the children of a node of ours; `nil` for cmark's nodes.
  fileprivate var tags: (enter: String, exit: String)? {
    switch note?.role {
    case nil: return nil
    case .inserted(let rendition): return (rendition.html, "")
    case .table: return ("<table>", "</table>")
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
  fileprivate func write(_ text: String) {
    cmark_node_set_on_enter(pointer, text)
    cmark_node_set_on_exit(pointer, "")
  }

  /// The table as lines of Markdown; its cells have been told to write a pipe first.
  fileprivate var pipeTable: String {
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
private func take(_ text: UnsafeMutablePointer<CChar>?) -> String {
  guard let text else { return "" }
  defer { cmark_get_default_mem_allocator().pointee.free(text) }
  return String(cString: text)
}

extension String {
  /// The text with U+FFFD for each character that XML 1.0 does not admit: control characters other
  /// than tab and line ends, U+FFFE and U+FFFF.
  fileprivate var replacingWhatXMLForbids: String {
    func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x9, 0xA, 0xD: false
      case 0..<0x20, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
    guard unicodeScalars.contains(where: isForbidden) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      text.unicodeScalars.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return text
  }
}
