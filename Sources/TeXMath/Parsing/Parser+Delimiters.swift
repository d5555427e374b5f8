extension Parser {
  /// `\left( … \middle| … \right)`.
  mutating func leftRight(from start: Int) throws(FormulaError) -> Node {
    let open = try delimiter(after: "\\left").text
    let body = try row(until: .right)
    guard peek == "\\", commandName(at: index).name == "right" else {
      throw fault(.missingRight, at: start)
    }
    index = commandName(at: index).after
    let close = try delimiter(after: "\\right").text
    return Node(
      .fence(Node.Fence(open, body, close, size: .stretched)), at: place(from: start))
  }

  /// The bracket after `\left`, `\right`, `\middle` or `\big`; a point is an empty one.
  mutating func delimiter(
    after command: String
  ) throws(FormulaError) -> (text: String, kind: Node.Class) {
    skipSpaces()
    let start = index
    guard let scalar = peek else { throw fault(.missingDelimiter(command), at: start) }
    if scalar == "\\" {
      let (name, after) = commandName(at: index)
      guard let found = Brackets.delimiter(command: name) else {
        throw fault(.notADelimiter("\\" + name, after: command), at: start)
      }
      index = after
      return found
    }
    if scalar == "{" {
      // \left{( \right{)}: braces around the bracket
      index += 1
      let inner = try delimiter(after: command)
      skipSpaces()
      guard peek == "}" else { throw fault(.notADelimiter("{", after: command), at: start) }
      index += 1
      return inner
    }
    guard let found = Brackets.delimiter(String(scalar)) else {
      throw fault(.notADelimiter(String(scalar), after: command), at: start)
    }
    index += 1
    return found
  }
}
