extension Parser {
  var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  /// The scalar after the one at this place.
  var next: Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

  /// Passes over white space, and over comments from `%` to the end of the line.
  mutating func skipSpaces() {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "%" {
        while let next = peek, next != "\n" { index += 1 }
      } else if Characters.isSpace(scalar) {
        index += 1
      } else {
        return
      }
    }
  }

  /// A command: its name, what it is, and the place after it.
  struct Command {
    let at: Int
    let name: String
    let meaning: Meaning?
    let after: Int
  }

  /// The command whose backslash stands at a place.
  ///
  /// It is looked at several times before it is read, so the last one is kept.
  mutating func command(at place: Int) -> Command {
    if let lastCommand, lastCommand.at == place { return lastCommand }
    var end = place + 1
    if end < scalars.count {
      if Characters.isLetter(scalars[end]) {
        while end < scalars.count, Characters.isLetter(scalars[end]) { end += 1 }
      } else {
        end += 1
      }
    }
    let name = written(place + 1..<end)
    let own = definitions.isEmpty ? nil : definitions[name].map { Meaning.macro($0) }
    let command = Command(
      at: place, name: name, meaning: own ?? Symbols.meaning(of: name), after: end)
    lastCommand = command
    return command
  }

  /// The TeX between two places.
  func written(_ range: Range<Int>) -> String { Characters.string(scalars[range]) }

  /// From a place to here, in the TeX as it was given.
  func place(from start: Int) -> Range<Int> {
    let end = max(start, index)
    guard !origins.isEmpty else { return start..<end }
    guard start < end else {
      let position = start < origins.count ? origins[start].lowerBound : sourceEnd
      return position..<position
    }
    var (lower, upper) = (origins[start].lowerBound, origins[start].upperBound)
    for origin in origins[start..<end] {
      lower = min(lower, origin.lowerBound)
      upper = max(upper, origin.upperBound)
    }
    return lower..<upper
  }

  private var sourceEnd: Int { origins.last?.upperBound ?? 0 }

  func fault(_ fault: FormulaError.Fault, at position: Int) -> FormulaError {
    let source =
      origins.isEmpty
      ? position : position < origins.count ? origins[position].lowerBound : sourceEnd
    return FormulaError(fault: fault, position: source)
  }

  /// One level deeper.
  mutating func descend() throws(FormulaError) {
    depth += 1
    if depth > Self.deepest { throw fault(.nestedTooDeeply(Self.deepest), at: index) }
  }

  /// The characters between braces, as they are: the name of an environment, a length, a colour.
  mutating func rawArgument(of name: String) throws(FormulaError) -> String {
    skipSpaces()
    guard peek == "{" else { throw fault(.missingArgument(name), at: index) }
    return written(try rawGroup(of: name))
  }

  /// Where the inside of the braces at this place stands; they are passed over.
  mutating func rawGroup(of name: String) throws(FormulaError) -> Range<Int> {
    let start = index
    var open = 0
    while let scalar = peek {
      index += 1
      if scalar == "\\", peek != nil { index += 1 }
      if scalar == "{" { open += 1 }
      if scalar == "}" { open -= 1 }
      if open == 0 { return start + 1..<index - 1 }
    }
    throw fault(.unclosedArgument(name), at: start)
  }

  /// The characters of `[ … ]`, which begins here.
  mutating func rawOption() throws(FormulaError) -> String {
    let start = index
    index += 1
    while let scalar = peek, scalar != "\n" || index - start < 100 {
      index += 1
      if scalar == "]" { return written(start + 1..<index - 1) }
    }
    throw fault(.unclosedArgument("["), at: start)
  }

  /// The environment that `\end` here names, for a message.
  mutating func peekEnvironment() -> String {
    let before = index
    defer { index = before }
    index = command(at: index).after
    do { return try rawArgument(of: "\\end") } catch { return "" }
  }
}

extension Range<Int> {
  /// The range that holds both.
  func joined(with other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
