extension Parser {
  /// `\textcircled{1}`.
  @inline(never)
  mutating func circled(_ said: String, from start: Int) throws(FormulaError) -> Node {
    let content = try rawArgument(of: said)
    let scalars = Array(content.unicodeScalars)
    var sign = "(" + content + ")"
    if let number = Int(content), (1...20).contains(number),
      let scalar = Unicode.Scalar(0x2460 + UInt32(number) - 1)
    {
      sign = String(scalar)
    } else if scalars.count == 1, Characters.isLetter(scalars[0]) {
      let letter = scalars[0].value
      let circled = Unicode.Scalar(letter < 0x61 ? letter - 0x41 + 0x24B6 : letter - 0x61 + 0x24D0)
      if let circled { sign = String(circled) }
    }
    return Node(.text([.words(sign, .upright)]), at: place(from: start))
  }

  /// `\verb|x_i|`: the characters between two equal ones, as they are.
  @inline(never)
  mutating func verbatim(_ said: String, from start: Int) throws(FormulaError) -> Node {
    if peek == "*" { index += 1 }
    guard let mark = peek else { throw fault(.missingArgument(said), at: index) }
    index += 1
    let first = index
    while let scalar = peek, scalar != mark { index += 1 }
    guard peek == mark else { throw fault(.unclosedArgument(said), at: start) }
    let words = written(first..<index)
    index += 1
    return Node(.text([.words(words, .monospace)]), at: place(from: start))
  }

  /// `\unicode{x2264}`, `\char"2264`: a character by its number.
  @inline(never)
  mutating func character(_ said: String, from start: Int) throws(FormulaError) -> Node {
    skipSpaces()
    if peek == "[" { _ = try rawOption() }
    var digits: [Unicode.Scalar] = []
    if peek == "{" {
      digits = Array(try rawArgument(of: said).unicodeScalars)
    } else if peek == "`" {
      index += 1
      if peek == "\\" { index += 1 }
      guard let scalar = peek else { throw fault(.missingArgument(said), at: index) }
      index += 1
      return Node(Characters.kind(of: scalar, in: alphabet), at: place(from: start))
    } else {
      while let scalar = peek,
        Characters.isDigit(scalar) || scalar == "\"" || (scalar >= "A" && scalar <= "F")
      {
        digits.append(scalar)
        index += 1
      }
    }
    let isHexadecimal = digits.first == "x" || digits.first == "\"" || digits.first == "U"
    let number = Characters.string(isHexadecimal ? digits.dropFirst() : digits[...])
    guard digits.count <= 8, let value = UInt32(number, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value), scalar.value >= 0x20
    else { throw fault(.missingArgument(said), at: start) }
    let kind: Node.Kind =
      Characters.isDigit(scalar)
      ? .number(String(scalar), alphabet) : Characters.kind(of: scalar, in: alphabet)
    return Node(kind, at: place(from: start))
  }
}
