import CCommonMark

/// Pipe tables, found in the tree: cmark has parsed one as a paragraph of several lines.
///
/// A table is a header line, a delimiter line (`| --- | :-: |`) with as many cells, and the lines
/// up to the end of the paragraph, as on GitHub. Lines before the header stay a paragraph. The
/// nodes in a line (links, code, emphasis) move into the cells as they are; only text is cut.
extension Tree {
  /// Turns the paragraphs that hold a table into tables.
  ///
  /// - Parameter pipes: the escaped pipes of the source, still protected.
  func formTables(_ pipes: EscapedPipes) {
    for node in Node(root, in: self).descendants {
      guard case .paragraph = node.kind else { continue }
      let lines = SourceLine.lines(of: node)
      let places = lines.indices.dropFirst().filter { at in
        guard let alignments = lines[at].delimiters else { return false }
        return lines[at - 1].cells.count == alignments.count
      }
      guard let at = places.first, let alignments = lines[at].delimiters else { continue }
      let paragraphEnd = at >= 2 ? lines[at - 2].ending : nil
      let rows = [lines[at - 1]] + lines[(at + 1)...]
      let line = rows[0].nodes.first?.line ?? node.line
      let table = make(.table, line: line, type: CMARK_NODE_CUSTOM_BLOCK)
      for (index, row) in rows.enumerated() {
        let line = row.nodes.first?.line ?? line
        let rowNode = make(.row, line: line, type: CMARK_NODE_CUSTOM_INLINE)
        cmark_node_append_child(table, rowNode)
        let cells = row.cells
        for (column, alignment) in alignments.enumerated() {
          let role = Note.Role.cell(TableCell(isHeader: index == 0, alignment: alignment))
          let cell = make(role, line: line, type: CMARK_NODE_CUSTOM_INLINE)
          cmark_node_append_child(rowNode, cell)
          guard column < cells.count else { continue }
          for piece in cells[column].trimmed { append(piece, to: cell, pipes) }
        }
      }
      cmark_node_insert_after(node.pointer, table)
      // what is left of the table in the paragraph: texts that were cut, and line ends
      for leftover in lines[(at - 1)...].flatMap({ $0.nodes + ($0.ending.map { [$0] } ?? []) })
      where leftover.parent == node { detach(leftover.pointer) }
      if let paragraphEnd { detach(paragraphEnd.pointer) } else { detach(node.pointer) }
    }
  }

  private func append(_ piece: SourceLine.Piece, to cell: OpaquePointer, _ pipes: EscapedPipes) {
    switch piece {
    case .text(let text):
      let node = newNode(CMARK_NODE_TEXT)
      cmark_node_set_literal(node, pipes.inCell(text))
      cmark_node_append_child(cell, node)
    case .node(let node):
      cmark_node_append_child(cell, node.pointer)
      for below in node.descendants {
        guard case .code(let literal) = below.kind else { continue }
        cmark_node_set_literal(below.pointer, pipes.inCell(literal))
      }
    }
  }
}

/// The inline nodes of one line of a paragraph.
private struct SourceLine {
  /// A part of a cell: a node as a whole, or a stretch of a text node.
  enum Piece {
    case node(Node)
    case text(String)
  }

  var nodes: [Node] = []
  /// The line break behind them; `nil` on the last line.
  var ending: Node?

  static func lines(of paragraph: Node) -> [SourceLine] {
    var lines = [SourceLine()]
    for node in paragraph.children {
      switch node.kind {
      case .softBreak, .lineBreak:
        lines[lines.count - 1].ending = node
        lines.append(SourceLine())
      default: lines[lines.count - 1].nodes.append(node)
      }
    }
    return lines
  }

  /// The cells, cut at the pipes of the text; pipes at the two ends only frame the line.
  var cells: [[Piece]] {
    var cells: [[Piece]] = [[]]
    for node in nodes {
      guard case .text(let literal) = node.kind else {
        cells[cells.count - 1].append(.node(node))
        continue
      }
      let parts = literal.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { cells.append([]) }
        if !part.isEmpty { cells[cells.count - 1].append(.text(String(part))) }
      }
    }
    if cells.count > 1, cells[0].trimmed.isEmpty { cells.removeFirst() }
    if cells.count > 1, cells[cells.count - 1].trimmed.isEmpty { cells.removeLast() }
    return cells
  }

  /// How the columns are aligned, if the line is a delimiter line: dashes with a colon at neither,
  /// either or both ends, and at least one pipe.
  var delimiters: [TableCell.Alignment?]? {
    var text = ""
    for node in nodes {
      guard case .text(let literal) = node.kind else { return nil }
      text += literal
    }
    guard text.contains("|") else { return nil }
    var alignments: [TableCell.Alignment?] = []
    for cell in cells {
      guard case .text(let marker)? = cell.trimmed.first, cell.count == 1 else { return nil }
      var dashes = marker.utf8[...]
      let (left, right) = (marker.first == ":", marker.last == ":")
      if left { dashes = dashes.dropFirst() }
      if right { dashes = dashes.dropLast() }
      // smart punctuation has made dashes of the hyphens: – is --, — is ---
      let isRule = String(Substring(dashes)).allSatisfy { "-–—".contains($0) }
      guard !dashes.isEmpty, isRule else { return nil }
      alignments.append(left ? (right ? .center : .left) : (right ? .right : nil))
    }
    return alignments
  }
}

extension [SourceLine.Piece] {
  /// The pieces without the space at the two ends of the cell.
  fileprivate var trimmed: [SourceLine.Piece] {
    var pieces = self
    if case .text(let text)? = pieces.first {
      let rest = String(text.unicodeScalars.drop { $0 == " " || $0 == "\t" })
      pieces.replaceSubrange(0..<1, with: rest.isEmpty ? [] : [.text(rest)])
    }
    if case .text(let text)? = pieces.last {
      let rest = String(text.trimmingEnd)
      pieces.replaceSubrange(
        pieces.count - 1..<pieces.count, with: rest.isEmpty ? [] : [.text(rest)])
    }
    return pieces
  }
}

extension String {
  /// The string without the white space at its end.
  var trimmingEnd: String {
    var kept = unicodeScalars[...]
    while let last = kept.last, last == " " || last == "\t" || last == "\n" { kept.removeLast() }
    return String(kept)
  }
}
