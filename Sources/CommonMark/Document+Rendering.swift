import CCommonMark

extension Document {
  /// The document as HTML that is well-formed XML too.
  ///
  /// Raw HTML of the source comes out as a comment that says so, and a dangerous address
  /// (`javascript:`) as an empty one. Each heading has its id,
  /// and those of level 2 and 3 a link to themselves.
  ///
  /// - Parameter address: what to make of the address of a link.
  /// - Returns: the blocks of the document, without a frame.
  public func html(address: (String) -> String = { $0 }) -> String {
    let nodes = root.descendants
    let links = nodes.compactMap { node in
      if node.isLink, case .link(let url, _) = node.kind { (node.pointer, url) } else { nil }
    }
    for (link, url) in links { cmark_node_set_url(link, address(url)) }
    defer { for (link, url) in links { cmark_node_set_url(link, url) } }

    let standIns = namedHeadings.map { node, heading in
      let tags = Heading.tags(level: heading.level, id: heading.id, text: heading.text)
      return StandIn(for: node, enter: tags.enter, exit: tags.exit)
    }
    defer { for standIn in standIns { standIn.withdraw() } }

    for node in root.descendants {
      guard let tags = node.tags else { continue }
      cmark_node_set_on_enter(node.pointer, tags.enter)
      cmark_node_set_on_exit(node.pointer, tags.exit)
    }
    return take(cmark_render_html(tree.root, CMARK_OPT_DEFAULT)).withoutForbiddenCharacters
  }

  /// The document as CommonMark with pipe tables.
  ///
  /// Read again, it is the same document, unless an item of a list begins with a list or with a
  /// thematic break: cmark indents those wrongly. Raw HTML comes out as it was written.
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
