extension Parser {
  /// `\left( … \middle| … \right)`.
  @inline(never)
  mutating func leftRight(from start: Int) throws(FormulaError) -> Node {
    let open = try delimiter(after: "\\left").text
    fences += 1
    let body = try row(until: .right)
    fences -= 1
    guard peek == "\\", case .structure(.right)? = command(at: index).meaning else {
      throw fault(.missingRight, at: start)
    }
    index = command(at: index).after
    let close = try delimiter(after: "\\right").text
    return Node(
      .fence(Node.Fence(open, body, close, size: .stretched)), at: place(from: start))
  }

  /// The bracket after `\left`, `\right`, `\middle` or `\big`; a point is an empty one.
  mutating func delimiter(
    after said: String
  ) throws(FormulaError) -> (text: String, kind: Node.Class) {
    var braces = 0
    skipSpaces()
    while peek == "{", braces < 2 {
      // \left{(}: braces around the bracket
      braces += 1
      index += 1
      skipSpaces()
    }
    while peek == "\\", case .macro(let macro)? = command(at: index).meaning {
      let command = self.command(at: index)
      index = command.after
      try expand(macro, "\\" + command.name, from: command.at)
      skipSpaces()
    }
    guard let scalar = peek else { throw fault(.missingDelimiter(said), at: index) }
    let found: (text: String, kind: Node.Class)
    if scalar == "\\" {
      let command = self.command(at: index)
      guard let delimiter = Brackets.delimiter(command.meaning) else {
        throw fault(.notADelimiter("\\" + command.name, after: said), at: index)
      }
      index = command.after
      found = delimiter
    } else {
      guard let delimiter = Brackets.delimiter(scalar) else {
        throw fault(.notADelimiter(String(scalar), after: said), at: index)
      }
      index += 1
      found = delimiter
    }
    for _ in 0..<braces {
      skipSpaces()
      guard peek == "}" else { throw fault(.notADelimiter("{", after: said), at: index) }
      index += 1
    }
    return found
  }

  /// `\middle|`.
  @inline(never)
  mutating func middle(_ said: String, from start: Int) throws(FormulaError) -> Node {
    guard fences > 0 else { throw fault(.misplacedMiddle, at: start) }
    let delimiter = try delimiter(after: said)
    return Node(.middle(delimiter.text), at: place(from: start))
  }

  /// `\big(` and its kin.
  @inline(never)
  mutating func bigDelimiter(
    _ size: Int, _ kind: Node.Class?, _ said: String, from start: Int
  ) throws(FormulaError) -> Node {
    let delimiter = try self.delimiter(after: said)
    return Node(
      .delimiter(delimiter.text, .fixed(size), kind ?? delimiter.kind), at: place(from: start))
  }
}
