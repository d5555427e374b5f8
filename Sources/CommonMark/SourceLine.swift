/// The inline nodes of one line of a paragraph.
struct SourceLine {
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
  var trimmed: [SourceLine.Piece] {
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
