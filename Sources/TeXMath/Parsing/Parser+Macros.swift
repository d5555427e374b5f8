extension Parser {
  /// How many macros may be written out: one that stands for itself never ends.
  static let mostExpansions = 1000

  /// Writes a macro out: what it stands for takes its place, and is read next.
  @inline(never)
  mutating func expand(_ macro: Macro, _ said: String, from start: Int) throws(FormulaError) {
    var arguments: [Range<Int>] = []
    var first: [Unicode.Scalar]?
    if let given = macro.first {
      let before = index
      skipSpaces()
      if peek == "[" {
        let open = index
        _ = try rawOption()
        arguments.append(open + 1..<index - 1)
      } else {
        index = before
        first = given
        arguments.append(0..<0)
      }
    }
    while arguments.count < macro.arguments { arguments.append(try token(of: said)) }

    expansions += 1
    if expansions > Self.mostExpansions { throw fault(.endlessMacro(said), at: start) }
    let whole = place(from: start)
    var written: [Unicode.Scalar] = []
    var places: [Range<Int>] = []
    var position = 0
    let body = macro.body
    while position < body.count {
      let scalar = body[position]
      position += 1
      if scalar == "#", position < body.count, let number = Self.digit(body[position]),
        number >= 1, number <= macro.arguments
      {
        position += 1
        if number == 1, let first {
          written += first
          places += [Range<Int>](repeating: whole, count: first.count)
        } else {
          let argument = arguments[number - 1]
          written += scalars[argument]
          places += origins.isEmpty ? argument.map { $0..<$0 + 1 } : Array(origins[argument])
        }
      } else {
        written.append(scalar)
        places.append(whole)
      }
      if written.count > Self.longest { throw fault(.tooLong(Self.longest), at: start) }
    }
    if let last = written.last, Characters.isLetter(last), let next = peek,
      Characters.isLetter(next)
    {
      // \grad x: the name of the command ended here
      written.append(" ")
      places.append(whole)
    }
    if scalars.count - (index - start) + written.count > Self.longest {
      throw fault(.tooLong(Self.longest), at: start)
    }
    if origins.isEmpty { origins = scalars.indices.map { $0..<$0 + 1 } }
    scalars.replaceSubrange(start..<index, with: written)
    origins.replaceSubrange(start..<index, with: places)
    index = start
    lastCommand = nil
  }

  /// The place of an argument as it is written: the inside of braces, a command, one character.
  private mutating func token(of name: String) throws(FormulaError) -> Range<Int> {
    skipSpaces()
    let start = index
    guard let scalar = peek, scalar != "}", scalar != "&" else {
      throw fault(.missingArgument(name), at: start)
    }
    if scalar == "{" { return try rawGroup(of: name) }
    index = scalar == "\\" ? command(at: index).after : index + 1
    return start..<index
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    Characters.isDigit(scalar) ? Int(scalar.value) - 48 : nil
  }

  // MARK: - Definitions

  /// `\newcommand{\x}[1]{…}`, `\def\x#1{…}`, `\DeclareMathOperator{\x}{…}`, `\let\x=\y`.
  @inline(never)
  mutating func define(_ definition: Meaning.Definition, _ said: String) throws(FormulaError) {
    var isStarred = false
    if peek == "*" {
      isStarred = true
      index += 1
    }
    skipSpaces()
    let isInBraces = peek == "{"
    if isInBraces { index += 1 }
    skipSpaces()
    guard peek == "\\" else { throw fault(.missingArgument(said), at: index) }
    let position = index
    let name = command(at: index).name
    index = command(at: index).after
    if name.isEmpty { throw fault(.loneBackslash, at: position) }
    if isInBraces {
      skipSpaces()
      guard peek == "}" else { throw fault(.unclosedArgument(said), at: position) }
      index += 1
    }
    skipSpaces()
    var macro = Macro("")
    switch definition {
    case .command:
      if peek == "[" {
        let number = index
        let option = try rawOption()
        guard let count = Int(option), (0...9).contains(count) else {
          throw fault(.missingArgument(said), at: number)
        }
        macro.arguments = count
        skipSpaces()
        if peek == "[", count > 0 { macro.first = Array(try rawOption().unicodeScalars) }
      }
      macro.body = Array(scalars[try token(of: said)])
    case .plain:
      while peek == "#", let digit = next, Characters.isDigit(digit) {
        macro.arguments += 1
        index += 2
      }
      macro.body = Array(scalars[try token(of: said)])
    case .operatorName:
      let body = scalars[try token(of: said)]
      macro.body =
        Array((isStarred ? "\\operatorname*{" : "\\operatorname{").unicodeScalars) + body + ["}"]
    case .copy:
      if peek == "=" { index += 1 }
      macro.body = Array(scalars[try token(of: said)])
    }
    definitions[name] = macro
    lastCommand = nil
  }
}
