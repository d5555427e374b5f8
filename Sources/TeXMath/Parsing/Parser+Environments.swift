import Diagnostics

extension Parser {
  /// `\begin{NAME} … \end{NAME}`.
  @inline(never)
  mutating func environment(from start: Int) throws(FormulaError) -> Node {
    let name = try environmentName(of: "\\begin")
    guard let shape = Environments.shape(of: name) else {
      throw fault(
        .unknownEnvironment(name, nearest: nearestNames(to: name, among: Environments.names)),
        at: start)
    }
    let columns = try self.columns(of: shape, name)
    let outer = (alphabet, merges, tag)
    defer { (alphabet, merges, tag) = outer }
    tag = nil
    let rows = try tableRows(until: .cell, isAligned: shape.environment == .aligned)
    guard peek == "\\", case .structure(.end)? = command(at: index).meaning else {
      throw fault(.unclosedEnvironment(name), at: start)
    }
    let end = index
    index = command(at: index).after
    let closed = try environmentName(of: "\\end")
    if closed != name { throw fault(.mismatchedEnd(closed, opened: name), at: end) }

    let place = place(from: start)
    if shape.isPlain, rows.count == 1, rows[0].cells.count == 1, rows[0].tag == nil {
      return rows[0].cells[0]
    }
    let environment = shape.isPlain ? Node.Environment.gathered : shape.environment
    let table = Node(.table(Node.Table(environment, rows: rows, columns: columns)), at: place)
    let body = shape.isDisplayed ? Node(.style(.display, table), at: place) : table
    if shape.open.isEmpty && shape.close.isEmpty { return body }
    return Node(.fence(Node.Fence(shape.open, body, shape.close, size: .stretched)), at: place)
  }

  /// The name in braces; in Markdown the star may be escaped: `{align\*}`.
  private mutating func environmentName(of said: String) throws(FormulaError) -> String {
    let name = try rawArgument(of: said)
    return Characters.string(name.unicodeScalars.filter { $0 != " " && $0 != "\\" }[...])
  }

  /// What stands after the name of an environment: how its columns are aligned.
  private mutating func columns(
    of shape: Environments.Shape, _ name: String
  ) throws(FormulaError) -> [Node.Alignment] {
    let before = index
    skipSpaces()
    switch shape.argument {
    case .none: break
    case .optional:
      guard peek == "[", let option = try? rawOption(), option.utf8.count < 2 else { break }
      return option == "r" ? [.right] : option == "l" ? [.left] : []
    case .count:
      _ = try rawArgument(of: "\\begin{\(name)}")
      return []
    case .columns:
      if peek == "[" { _ = try rawOption() }
      skipSpaces()
      let start = index
      let written = try rawArgument(of: "\\begin{\(name)}")
      guard let columns = Environments.columns(written) else {
        throw fault(.invalidColumns(written), at: start)
      }
      return columns
    }
    index = before
    return []
  }

  /// The rows of a table, or the lines of a formula: cells between `&`, lines between `\\`.
  ///
  /// A last line with nothing in it is none.
  mutating func tableRows(
    until end: End, isAligned: Bool = false
  ) throws(FormulaError) -> [Node.Table.Row] {
    var rows: [Node.Table.Row] = []
    var cells: [Node] = []
    var hasRule = try skipRules(into: &rows)
    while true {
      cells.append(try row(until: end, isContinued: isAligned && cells.count % 2 == 1))
      if peek == "&", end == .cell {
        index += 1
        continue
      }
      let row = Node.Table.Row(cells, tag: tag, hasRule: hasRule)
      tag = nil
      cells = []
      guard peek == "\\", case .newLine? = command(at: index).meaning else {
        if row.cells.count > 1 || !row.cells[0].isEmpty || row.tag != nil || rows.isEmpty {
          rows.append(row)
        }
        return rows
      }
      try newLine()
      rows.append(row)
      hasRule = try skipRules(into: &rows)
    }
  }

  /// Passes over `\hline` and its kin, and says whether there was one; `\intertext` is a row.
  private mutating func skipRules(into rows: inout [Node.Table.Row]) throws(FormulaError) -> Bool {
    var found = false
    while true {
      let before = index
      skipSpaces()
      guard peek == "\\" else {
        index = before
        return found
      }
      let command = self.command(at: index)
      switch command.meaning {
      case .rule?:
        index = command.after
        found = true
      case .text? where command.name == "intertext" || command.name == "shortintertext":
        let start = index
        index = command.after
        let words = try text(.upright, from: start, command: "\\" + command.name)
        rows.append(Node.Table.Row([words], hasRule: found))
        found = false
      default:
        index = before
        return found
      }
    }
  }

  /// `\substack{a \\ b}`.
  @inline(never)
  mutating func substack(from start: Int) throws(FormulaError) -> Node {
    skipSpaces()
    guard peek == "{" else { throw fault(.missingArgument("\\substack"), at: index) }
    index += 1
    let rows = try tableRows(until: .cell)
    guard peek == "}" else { throw fault(.unclosedArgument("\\substack"), at: start) }
    index += 1
    return Node(.table(Node.Table(.stacked, rows: rows)), at: place(from: start))
  }
}
