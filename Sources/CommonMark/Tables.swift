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
    for node in Node(root, in: self).descendants where node.isParagraph && node.hasPipe {
      let lines = SourceLine.lines(of: node)
      let found = lines.indices.dropFirst().lazy.compactMap { at in
        lines[at].delimiters.map { (at: at, alignments: $0) }
      }.first { lines[$0.at - 1].cells.count == $0.alignments.count }
      guard let (at, alignments) = found else { continue }
      let rows = [lines[at - 1]] + lines[(at + 1)...]
      cmark_node_insert_after(node.pointer, makeTable(rows, alignments, line: node.line, pipes))
      if at == 1 {
        detach(node.pointer)
      } else {
        // texts that were cut, the delimiter line and the line ends still stand in the paragraph
        let moved = lines[at - 2].ending.map { [$0] } ?? []
        let leftovers = lines[(at - 1)...].flatMap { $0.nodes + ($0.ending.map { [$0] } ?? []) }
        for leftover in moved + leftovers where leftover.parent == node {
          detach(leftover.pointer)
        }
      }
    }
  }

  /// A table whose first row is its header.
  private func makeTable(
    _ rows: [SourceLine], _ alignments: [TableCell.Alignment?], line: Int, _ pipes: EscapedPipes
  ) -> OpaquePointer {
    let lines = rows.map { $0.nodes.first?.line ?? line }
    let table = make(.table, line: lines[0], type: CMARK_NODE_CUSTOM_BLOCK)
    for (index, row) in rows.enumerated() {
      let cells = row.cells
      let role = Note.Role.row(surplus: max(0, cells.count - alignments.count))
      let rowNode = make(role, line: lines[index], type: CMARK_NODE_CUSTOM_INLINE)
      cmark_node_append_child(table, rowNode)
      for (column, alignment) in alignments.enumerated() {
        let role = Note.Role.cell(TableCell(isHeader: index == 0, alignment: alignment))
        let cell = make(role, line: lines[index], type: CMARK_NODE_CUSTOM_INLINE)
        cmark_node_append_child(rowNode, cell)
        guard column < cells.count else { continue }
        for piece in cells[column].trimmed { append(piece, to: cell, pipes) }
      }
    }
    return table
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

extension Node {
  /// Whether a text directly below the node has a pipe: without one there is no delimiter line.
  fileprivate var hasPipe: Bool {
    var child = cmark_node_first_child(pointer)
    while let node = child {
      if cmark_node_get_type(node) == CMARK_NODE_TEXT, var text = cmark_node_get_literal(node) {
        while text.pointee != 0 {
          if text.pointee == CChar(UInt8(ascii: "|")) { return true }
          text += 1
        }
      }
      child = cmark_node_next(node)
    }
    return false
  }
}
