import Diagnostics

extension Parser {
  /// `\begin{NAME} … \end{NAME}`.
  mutating func environment(from start: Int) throws(FormulaError) -> Node {
    let name = try rawArgument(of: "\\begin")
    guard let shape = Environments.shape(of: name) else {
      throw fault(
        .unknownEnvironment(name, nearest: nearestNames(to: name, among: Environments.names)),
        at: start)
    }
    var columns: [Node.Alignment] = []
    switch shape.argument {
    case .none: break
    case .columns: columns = try self.columns(of: name)
    case .count: _ = try rawArgument(of: name)
    case .optional:
      let before = index
      skipSpaces()
      if peek == "[" {
        let option = try rawOption()
        columns = option == "r" ? [.right] : option == "l" ? [.left] : []
      } else {
        index = before
      }
    }
    let outerTag = tag
    tag = nil
    defer { tag = outerTag }
    let outer = (alphabet, merges)
    defer { (alphabet, merges) = outer }
    let rows = try tableRows(until: .cell, isAligned: shape.environment == .aligned)
    guard peek == "\\", commandName(at: index).name == "end" else {
      throw fault(.unclosedEnvironment(name), at: start)
    }
    let end = index
    index = commandName(at: index).after
    let closed = try rawArgument(of: "\\end")
    if closed != name { throw fault(.mismatchedEnd(closed, opened: name), at: end) }

    let place = place(from: start)
    if shape.isPlain, rows.count == 1, rows[0].cells.count == 1, rows[0].tag == nil {
      return rows[0].cells[0]
    }
    let environment = shape.isPlain ? Node.Environment.gathered : shape.environment
    let table = Node(
      .table(Node.Table(environment, rows: rows, columns: columns)), at: place)
    let body =
      shape.isDisplayed ? Node(.style(.display, table), at: place) : table
    if shape.open.isEmpty && shape.close.isEmpty { return body }
    return Node(.fence(Node.Fence(shape.open, body, shape.close, size: .stretched)), at: place)
  }

  /// The rows of a table, or the lines of a formula: cells between `&`, lines between `\\`.
  ///
  /// A last line with nothing in it is none.
  mutating func tableRows(
    until end: End, isAligned: Bool = false
  ) throws(FormulaError) -> [Node.Table.Row] {
    var rows: [Node.Table.Row] = []
    var cells: [Node] = []
    var hasRule = try skipRules()
    while true {
      cells.append(try row(until: end, isContinued: isAligned && cells.count % 2 == 1))
      if peek == "&", end == .cell {
        index += 1
        continue
      }
      let row = Node.Table.Row(cells, tag: tag, hasRule: hasRule)
      tag = nil
      cells = []
      guard peek == "\\", ["\\", "cr", "newline"].contains(commandName(at: index).name) else {
        if row.cells.count > 1 || !row.cells[0].isEmpty || row.tag != nil || rows.isEmpty {
          rows.append(row)
        }
        if end == .end, peek != nil { throw fault(.unopenedGroup, at: index) }
        return rows
      }
      index = commandName(at: index).after
      if peek == "*" { index += 1 }
      // \\[2pt]: more room between two lines
      let before = index
      skipSpaces()
      if peek == "[", end == .cell, let option = try? rawOption(),
        Length.em(Array(option.unicodeScalars)) != nil
      {
      } else {
        index = before
      }
      rows.append(row)
      hasRule = try skipRules()
    }
  }

  /// Passes over `\hline` and its kin, and says whether there was one.
  private mutating func skipRules() throws(FormulaError) -> Bool {
    var found = false
    while true {
      let before = index
      skipSpaces()
      guard peek == "\\", commandName(at: index).name == "hline" else {
        index = before
        return found
      }
      index = commandName(at: index).after
      found = true
    }
  }

  /// The columns of an array: `{l|cc}`.
  private mutating func columns(of name: String) throws(FormulaError) -> [Node.Alignment] {
    let before = index
    skipSpaces()
    if peek == "[" { _ = try rawOption() } else { index = before }
    let start = index
    let written = try rawArgument(of: "\\begin{\(name)}")
    var columns: [Node.Alignment] = []
    var isInBraces = 0
    for scalar in written.unicodeScalars {
      switch scalar {
      case "{": isInBraces += 1
      case "}": isInBraces -= 1
      case _ where isInBraces > 0: continue
      case "l": columns.append(.left)
      case "c": columns.append(.center)
      case "r": columns.append(.right)
      case "|", " ", "@", "!", ":", "*": continue
      default: throw fault(.invalidColumns(written), at: start)
      }
    }
    return columns
  }

  /// The characters of `[ … ]`.
  private mutating func rawOption() throws(FormulaError) -> String {
    let start = index
    index += 1
    while let scalar = peek {
      index += 1
      if scalar == "]" { return self.written(start + 1..<index - 1) }
    }
    throw fault(.unclosedArgument("["), at: start)
  }

  /// `\substack{a \\ b}`.
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

/// The environments of TeX that a formula can have.
enum Environments {
  struct Shape {
    var environment: Node.Environment
    var open = ""
    var close = ""
    var argument = Argument.none
    /// Whether it is only a wrapper of one formula: `equation`.
    var isPlain = false
    /// Whether its cells are set as in a display: `dcases`.
    var isDisplayed = false
  }

  enum Argument { case none, columns, count, optional }

  static let names = [
    "matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "smallmatrix", "psmallmatrix",
    "bsmallmatrix", "array", "subarray", "cases", "dcases", "rcases", "aligned", "align",
    "alignedat",
    "alignat", "split", "gathered", "gather", "multline", "equation", "eqnarray", "displaymath",
    "math",
  ]

  static func shape(of name: String) -> Shape? {
    let base = name.hasSuffix("*") ? String(name.dropLast()) : name
    return switch base {
    case "matrix": Shape(environment: .matrix, argument: .optional)
    case "pmatrix": Shape(environment: .matrix, open: "(", close: ")", argument: .optional)
    case "bmatrix": Shape(environment: .matrix, open: "[", close: "]", argument: .optional)
    case "Bmatrix": Shape(environment: .matrix, open: "{", close: "}", argument: .optional)
    case "vmatrix": Shape(environment: .matrix, open: "|", close: "|", argument: .optional)
    case "Vmatrix": Shape(environment: .matrix, open: "‖", close: "‖", argument: .optional)
    case "smallmatrix": Shape(environment: .smallMatrix)
    case "psmallmatrix": Shape(environment: .smallMatrix, open: "(", close: ")")
    case "bsmallmatrix": Shape(environment: .smallMatrix, open: "[", close: "]")
    case "array": Shape(environment: .matrix, argument: .columns)
    case "subarray": Shape(environment: .stacked, argument: .columns)
    case "cases": Shape(environment: .cases, open: "{")
    case "dcases": Shape(environment: .cases, open: "{", isDisplayed: true)
    case "rcases": Shape(environment: .cases, close: "}")
    case "aligned": Shape(environment: .aligned, argument: .optional)
    case "align", "split", "eqnarray", "flalign": Shape(environment: .aligned)
    case "alignat", "alignedat", "xalignat": Shape(environment: .aligned, argument: .count)
    case "gathered": Shape(environment: .gathered, argument: .optional)
    case "gather", "multline": Shape(environment: .gathered)
    case "equation", "displaymath", "math": Shape(environment: .gathered, isPlain: true)
    default: nil
    }
  }
}
