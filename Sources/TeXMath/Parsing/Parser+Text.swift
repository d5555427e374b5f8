import Diagnostics

extension Parser {
  /// `\text{for all $i$}`: words as they are written, with formulas between them.
  mutating func text(
    _ alphabet: Alphabet, from start: Int, command: String
  ) throws(FormulaError) -> Node {
    skipSpaces()
    var runs: [Node.TextRun] = []
    if peek == "{" {
      index += 1
      try runText(alphabet, into: &runs, command: command, from: start)
    } else {
      // \text F: one character
      guard let scalar = peek, scalar != "}", scalar != "\\", scalar != "$" else {
        throw fault(.missingArgument(command), at: index)
      }
      index += 1
      runs.append(.words(String(scalar), alphabet))
    }
    return Node(.text(runs), at: place(from: start))
  }

  /// The runs up to the closing brace, which is taken.
  private mutating func runText(
    _ alphabet: Alphabet, into runs: inout [Node.TextRun], command: String, from start: Int
  ) throws(FormulaError) {
    try descend()
    defer { depth -= 1 }
    var words = String.UnicodeScalarView()
    func flush(_ words: inout String.UnicodeScalarView, _ runs: inout [Node.TextRun]) {
      if !words.isEmpty { runs.append(.words(String(words), alphabet)) }
      words = String.UnicodeScalarView()
    }
    while let scalar = peek {
      switch scalar {
      case "}":
        index += 1
        flush(&words, &runs)
        return
      case "{":
        index += 1
        flush(&words, &runs)
        try runText(alphabet, into: &runs, command: command, from: start)
      case "$":
        flush(&words, &runs)
        runs.append(.formula(try formulaInText()))
      case "~":
        words.append("\u{A0}")
        index += 1
      case "%":
        skipSpaces()
      case "\\":
        flush(&words, &runs)
        try commandInText(alphabet, into: &runs, words: &words, command: command)
      case "`" where index + 1 < scalars.count && scalars[index + 1] == "`":
        words.append("“")
        index += 2
      case "'" where index + 1 < scalars.count && scalars[index + 1] == "'":
        words.append("”")
        index += 2
      case "'":
        words.append("’")
        index += 1
      case "\n", "\t", "\r":
        words.append(" ")
        index += 1
      default:
        words.append(scalar)
        index += 1
      }
    }
    throw fault(.unclosedArgument(command), at: start)
  }

  /// `$…$` within words.
  private mutating func formulaInText() throws(FormulaError) -> Node {
    let start = index
    index += 1
    var end = index
    while end < scalars.count, scalars[end] != "$" { end += scalars[end] == "\\" ? 2 : 1 }
    guard end < scalars.count else { throw fault(.unclosedArgument("$"), at: start) }
    // read as a formula of its own, with the places of this one
    var inner = self
    inner.index = index
    inner.alphabet = .standard
    inner.merges = false
    let body = try Self.inner(scalars[..<end], as: inner)
    index = end + 1
    return Node(body.kind, at: place(from: start))
  }

  private static func inner(
    _ scalars: ArraySlice<Unicode.Scalar>, as outer: Parser
  ) throws(FormulaError) -> Node {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    var parser = Parser(String(text))
    parser.index = outer.index
    parser.depth = outer.depth
    parser.arguments = outer.arguments
    parser.macroPlace = outer.macroPlace
    let node = try parser.row(until: .end)
    if parser.peek != nil { throw parser.fault(.unopenedGroup, at: parser.index) }
    return node
  }

  /// A command within words: another alphabet, an escaped character, a letter with an accent.
  private mutating func commandInText(
    _ alphabet: Alphabet, into runs: inout [Node.TextRun], words: inout String.UnicodeScalarView,
    command: String
  ) throws(FormulaError) {
    let start = index
    let (name, after) = commandName(at: index)
    if let combining = TextAccents.combining[name] {
      index = after
      let isGroup = peek == "{"
      if isGroup { index += 1 }
      if let letter = peek, letter != "}", letter != "\\" {
        words.append(letter)
        words.append(combining)
        index += 1
      }
      if isGroup {
        guard peek == "}" else { throw fault(.unclosedArgument("\\" + name), at: start) }
        index += 1
      }
      return
    }
    switch Symbols.meaning(of: name) {
    case .text(let inner)?:
      index = after
      let node = try text(inner, from: start, command: "\\" + name)
      if case .text(let inside) = node.kind { runs += inside }
    case .alphabet(let inner, _)?:
      index = after
      let node = try text(inner, from: start, command: "\\" + name)
      if case .text(let inside) = node.kind { runs += inside }
    case .space(let width)?:
      index = after
      if width > 0 { words.append(width >= 1 ? "\u{2003}" : "\u{A0}") }
    case .ignored?, .alphabetSwitch?, .style?:
      index = after
      while peek == " " { index += 1 }
    case nil:
      throw fault(
        .unknownCommand(name, nearest: nearestNames(to: name, among: Symbols.names)), at: start)
    case .symbol(let text, _)?:
      index = after
      if name.unicodeScalars.first.map({ isLetter($0) }) == true {
        while peek == " " { index += 1 }
      }
      words.append(contentsOf: text.unicodeScalars)
    case .identifier(let text)?:
      index = after
      while peek == " " { index += 1 }
      words.append(contentsOf: text.unicodeScalars)
    default:
      // a command of formulas: read as one
      var parts = self
      guard let node = try parts.command(until: .brace) else {
        index = parts.index
        return
      }
      index = parts.index
      runs.append(.formula(node))
    }
  }
}

/// `\'e` and its kin: the accents of text as combining characters.
enum TextAccents {
  static let combining: [String: Unicode.Scalar] = [
    "'": "\u{301}", "`": "\u{300}", "\"": "\u{308}", "^": "\u{302}", "~": "\u{303}",
    "=": "\u{304}", ".": "\u{307}",
  ]
}
