extension Parser {
  /// `\text{for all $i$}`: words as they are written, with formulas between them.
  @inline(never)
  mutating func text(
    _ alphabet: Alphabet, from start: Int, command: String
  ) throws(FormulaError) -> Node {
    var runs = Runs(alphabet: alphabet)
    try textArgument(into: &runs, command: command, from: start)
    return Node(.text(runs.all), at: place(from: start))
  }

  /// The runs of a text, and the words that come next.
  struct Runs {
    var all: [Node.TextRun] = []
    var words = ""
    var alphabet: Alphabet

    init(alphabet: Alphabet) { self.alphabet = alphabet }

    mutating func flush() {
      if words.isEmpty { return }
      if case .words(let before, alphabet)? = all.last {
        all[all.count - 1] = .words(before + words, alphabet)
      } else {
        all.append(.words(words, alphabet))
      }
      words = ""
    }
  }

  /// `{ … }` after a command of text, or one character: `\text F`.
  private mutating func textArgument(
    into runs: inout Runs, command: String, from start: Int
  ) throws(FormulaError) {
    skipSpaces()
    if peek == "{" {
      index += 1
      try textGroup(into: &runs, command: command, from: start)
      return
    }
    guard let scalar = peek, scalar != "}", scalar != "\\", scalar != "$", scalar != "&" else {
      throw fault(.missingArgument(command), at: index)
    }
    index += 1
    runs.words.unicodeScalars.append(scalar)
    runs.flush()
  }

  /// The runs up to the closing brace, which is taken.
  private mutating func textGroup(
    into runs: inout Runs, command: String, from start: Int
  ) throws(FormulaError) {
    let outer = (depth, runs.alphabet, alphabetInText)
    defer { (depth, runs.alphabet, alphabetInText) = outer }
    try descend()
    while let scalar = peek {
      switch scalar {
      case "}":
        index += 1
        runs.flush()
        return
      case "{":
        index += 1
        runs.flush()
        try textGroup(into: &runs, command: command, from: start)
      case "$":
        runs.flush()
        let node = try formulaInText(from: index)
        runs.all.append(.formula(node))
      case "\\":
        try commandInText(into: &runs, command: command)
      case "%":
        skipSpaces()
      default:
        character(scalar, into: &runs.words)
      }
    }
    throw fault(.unclosedArgument(command), at: start)
  }

  /// One character of words; dashes and quotation marks are written with several.
  private mutating func character(_ scalar: Unicode.Scalar, into words: inout String) {
    let isDouble = next == scalar
    switch scalar {
    case "~": words.unicodeScalars.append("\u{A0}")
    case "\n", "\t", "\r": words.unicodeScalars.append(" ")
    case "`" where isDouble: words.unicodeScalars.append("“")
    case "'" where isDouble: words.unicodeScalars.append("”")
    case "`": words.unicodeScalars.append("‘")
    case "'": words.unicodeScalars.append("’")
    case "-" where isDouble:
      index += 1
      let isTriple = next == scalar
      if isTriple { index += 1 }
      words.unicodeScalars.append(isTriple ? "—" : "–")
    default: words.unicodeScalars.append(scalar)
    }
    index += isDouble && (scalar == "`" || scalar == "'") ? 2 : 1
  }

  /// `$…$` or `\(…\)` within words.
  private mutating func formulaInText(from start: Int) throws(FormulaError) -> Node {
    let isDollar = peek == "$"
    index = isDollar ? index + 1 : command(at: index).after
    let outer = (alphabet, merges)
    defer { (alphabet, merges) = outer }
    (alphabet, merges) = (alphabetInText, false)
    let body = try row(until: .dollar)
    if isDollar, peek == "$" {
      index += 1
    } else if !isDollar, peek == "\\", case .structure(.closeFormula)? = command(at: index).meaning
    {
      index = command(at: index).after
    } else {
      throw fault(.unclosedArgument(isDollar ? "$" : "\\("), at: start)
    }
    return Node(body.kind, at: place(from: start))
  }

  /// A command within words: another alphabet, an escaped character, a letter with an accent.
  private mutating func commandInText(
    into runs: inout Runs, command text: String
  ) throws(FormulaError) {
    let start = index
    let command = self.command(at: index)
    if command.name.isEmpty { throw fault(.loneBackslash, at: start) }
    if let mark = TextAccents.combining(command.name) {
      index = command.after
      try accentInText(mark, into: &runs.words, said: "\\" + command.name, from: start)
      return
    }
    guard let meaning = command.meaning else { throw unknown(command.name, at: start) }
    func pass() {
      index = command.after
      // spaces after a name only end it
      guard let first = command.name.unicodeScalars.first, Characters.isLetter(first) else {
        return
      }
      while peek == " " { index += 1 }
    }
    switch meaning {
    case .text(let alphabet), .alphabet(let alphabet, _):
      runs.flush()
      index = command.after
      let outer = runs.alphabet
      runs.alphabet = alphabet
      try textArgument(into: &runs, command: "\\" + command.name, from: start)
      runs.alphabet = outer
    case .alphabetSwitch(let alphabet, _):
      pass()
      runs.flush()
      runs.alphabet = alphabet
    case .structure(.boldMath):
      pass()
      alphabetInText = .boldSymbol
    case .structure(.openFormula):
      runs.flush()
      let node = try formulaInText(from: start)
      runs.all.append(.formula(node))
    case .space(let width):
      pass()
      if width > 0 { runs.words.unicodeScalars.append(width >= 1 ? "\u{2003}" : "\u{A0}") }
    case .ignored(0), .style: pass()
    case .newLine:
      pass()
      runs.words.unicodeScalars.append(" ")
    case .symbol(let sign, _), .identifier(let sign):
      pass()
      runs.words += sign
    default:
      // a command of formulas: read as one
      runs.flush()
      if let node = try self.command(until: .brace) { runs.all.append(.formula(node)) }
    }
  }
}
