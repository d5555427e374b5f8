import CommonMark

extension Guide {
  /// The guide as text for a terminal.
  ///
  /// - Parameters:
  ///   - width: the columns to wrap text at; code, tables and what was put in keep their lines.
  ///   - style: whether bold, italic and colour are written as escape sequences.
  /// - Returns: lines, each with a line break.
  public func terminalText(width: Int = 80, style: Bool = false) -> String {
    var writer = TerminalWriter(width: width, styled: style)
    writer.write(document.root)
    return writer.text
  }
}

/// Writes the blocks of a tree as lines, with a prefix for each list and quotation around them.
private struct TerminalWriter {
  private(set) var text = ""
  private let width: Int
  private let styled: Bool
  /// What stands before each line, and for a list item what stands before its first line alone.
  private var prefixes: [(first: String?, rest: String)] = []
  /// The number of the next item of each list around, `nil` for bullets.
  private var numbers: [Int?] = []
  private var isTight: [Bool] = []
  private var wantsGap = false
  /// How many of the prefixes have been there since the last block: those a gap has too.
  private var lasting = 0

  init(width: Int, styled: Bool) {
    self.width = width
    self.styled = styled
  }

  mutating func write(_ root: Node) {
    for step in root.walk {
      switch step {
      case .enter(let node): enter(node)
      case .exit(let node): exit(node)
      }
    }
  }

  private mutating func enter(_ node: Node) {
    switch node.kind {
    case .paragraph: block(inline(node).wrapped(to: room))
    case .heading(let level): heading(inline(node), level: level)
    case .codeBlock(_, let literal):
      let lines = literal.split(separator: "\n", omittingEmptySubsequences: false)
      block((lines.last == "" ? lines.dropLast() : lines).map { "    " + $0.printable })
    case .thematicBreak: block([String(repeating: "─", count: room)])
    case .table: block(table(node))
    case .inserted(let rendition) where rendition.placement == .block:
      let lines = rendition.text.split(separator: "\n", omittingEmptySubsequences: false)
      block(rendition.text.isEmpty ? [] : lines.map { String($0) })
    case .blockQuote: prefixes.append((nil, "│ "))
    case .list(let start, let tight):
      numbers.append(start)
      isTight.append(tight)
    case .item:
      let number = numbers.last ?? nil
      let mark = number.map { "\($0). " } ?? "• "
      if let number, !numbers.isEmpty { numbers[numbers.count - 1] = number &+ 1 }
      prefixes.append((mark, String(repeating: " ", count: mark.count)))
    default: break
    }
  }

  private mutating func exit(_ node: Node) {
    switch node.kind {
    case .blockQuote: leave()
    case .item:
      // an item without contents still shows its mark
      if prefixes.last?.first != nil { block([""]) }
      leave()
    case .list:
      numbers.removeLast()
      isTight.removeLast()
      wantsGap = true
    default: break
    }
  }

  private mutating func leave() {
    prefixes.removeLast()
    lasting = min(lasting, prefixes.count)
  }

  /// The columns that the prefixes leave, at least twenty.
  private var room: Int { max(20, width - prefixes.reduce(0) { $0 + $1.rest.count }) }

  private mutating func block(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    if wantsGap { text += prefixes.prefix(lasting).map { $0.rest }.joined().trimmingSpaces + "\n" }
    for line in lines {
      var opening = ""
      for index in prefixes.indices {
        opening += prefixes[index].first ?? prefixes[index].rest
        prefixes[index].first = nil
      }
      text += (opening + line).trimmingSpaces + "\n"
    }
    wantsGap = isTight.last != true
    lasting = prefixes.count
  }

  private mutating func heading(_ words: String, level: Int) {
    let lines = words.wrapped(to: room)
    let longest = lines.map { $0.columns }.max() ?? 0
    let rule = level > 2 ? [] : [String(repeating: level == 1 ? "═" : "─", count: longest)]
    block(lines.map { styled ? "\u{1B}[1m\($0)\u{1B}[22m" : $0 } + rule)
  }
}

// MARK: - Within a line

extension TerminalWriter {
  private func inline(_ root: Node) -> String {
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
  private func table(_ node: Node) -> [String] {
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

extension StringProtocol {
  /// The text without control characters, which could command the terminal.
  fileprivate var printable: String {
    var text = ""
    for scalar in unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\t"
      text.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return text
  }

  /// The text without spaces at its end.
  fileprivate var trimmingSpaces: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }

  /// How many columns the text takes: its characters without those of escape sequences.
  fileprivate var columns: Int {
    var (count, isEscape) = (0, false)
    for character in self {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { count += 1 }
      if character == "m" { isEscape = false }
    }
    return count
  }

  /// The lines of the text with at most so many columns, broken at spaces only.
  fileprivate func wrapped(to width: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      var (lines, current, filled) = ([String](), "", 0)
      for word in line.split(separator: " ") {
        let columns = word.columns
        if filled > 0, filled + 1 + columns > width {
          lines.append(current)
          (current, filled) = ("", 0)
        }
        current += (filled > 0 ? " " : "") + word
        filled += columns + (filled > 0 ? 1 : 0)
      }
      return lines + [current]
    }
  }
}
