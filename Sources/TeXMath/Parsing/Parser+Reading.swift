extension Parser {
  var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  /// Passes over white space, and over comments from `%` to the end of the line.
  mutating func skipSpaces() {
    while let scalar = peek {
      if scalar == "%" {
        while let next = peek, next != "\n" { index += 1 }
      } else if scalar.properties.isWhitespace || scalar == "\u{FEFF}" {
        index += 1
      } else {
        return
      }
    }
  }

  /// The name of the command whose backslash stands at a place, and the place after it.
  func commandName(at place: Int) -> (name: String, after: Int) {
    var end = place + 1
    guard end < scalars.count else { return ("", end) }
    guard isLetter(scalars[end]) else { return (String(scalars[end]), end + 1) }
    while end < scalars.count, isLetter(scalars[end]) { end += 1 }
    return (written(place + 1..<end), end)
  }

  /// The TeX between two places.
  func written(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// From a place to here; within a macro of the catalog the place of the macro.
  func place(from start: Int) -> Range<Int> { macroPlace ?? start..<max(start, index) }

  func fault(_ fault: FormulaError.Fault, at position: Int) -> FormulaError {
    FormulaError(fault: fault, position: macroPlace?.lowerBound ?? position)
  }

  /// One level deeper.
  mutating func descend() throws(FormulaError) {
    depth += 1
    if depth > Self.deepest { throw fault(.nestedTooDeeply(Self.deepest), at: index) }
  }

  /// The characters between braces, as they are: the name of an environment, a length, a colour.
  mutating func rawArgument(of name: String) throws(FormulaError) -> String {
    skipSpaces()
    let start = index
    guard peek == "{" else { throw fault(.missingArgument(name), at: start) }
    var open = 0
    while let scalar = peek {
      index += 1
      if scalar == "\\", peek != nil { index += 1 }
      if scalar == "{" { open += 1 }
      if scalar == "}" { open -= 1 }
      if open == 0 { return written(start + 1..<index - 1) }
    }
    throw fault(.unclosedArgument(name), at: start)
  }

  /// The environment that `\end` here names, for a message.
  func peekEnvironment() -> String {
    var copy = self
    copy.index = commandName(at: index).after
    do { return try copy.rawArgument(of: "\\end") } catch { return "" }
  }

  func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

  func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (scalar >= "a" && scalar <= "z") || (scalar >= "A" && scalar <= "Z")
  }
}
