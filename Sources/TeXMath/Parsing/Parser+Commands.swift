import Diagnostics

extension Parser {
  /// The command at this place, with its arguments, or nothing for one that says nothing.
  mutating func command(until end: End) throws(FormulaError) -> Node? {
    let start = index
    let command = self.command(at: index)
    if command.name.isEmpty { throw fault(.loneBackslash, at: start) }
    guard let meaning = command.meaning else { throw unknown(command.name, at: start) }
    index = command.after
    let said = "\\" + command.name
    switch meaning {
    case .identifier(let text):
      return Node(.identifier(text, alphabet), at: place(from: start))
    case .symbol(let text, let kind):
      return Node(.symbol(text, kind), at: place(from: start))
    case .function(let text, let limits):
      return Node(.function(text, limits: limits), at: place(from: start))
    case .bigOperator(let text, let limits):
      return Node(.bigOperator(text, limits: limits), at: place(from: start))
    case .space(let width):
      return Node(.space(width), at: place(from: start))
    case .accent(let accent):
      let base = try argument(of: said)
      return Node(.accent(accent, base), at: place(from: start))
    case .alphabet(let alphabet, let merges):
      return try inAlphabet(alphabet, merges: merges, argumentOf: said, from: start)
    case .alphabetSwitch(let alphabet, let merges):
      // until the end of the group, which restores what was before
      self.alphabet = alphabet
      self.merges = merges
      return nil
    case .text(let alphabet):
      return try text(alphabet, from: start, command: said)
    case .style(let style):
      let body = try row(until: end)
      return Node(.style(style, body), at: place(from: start))
    case .big(let size, let kind):
      let delimiter = try self.delimiter(after: said)
      return Node(
        .delimiter(delimiter.text, .fixed(size), kind ?? delimiter.kind), at: place(from: start))
    case .classed(let kind):
      let body = try argument(of: said)
      return Node(.classed(kind, body), at: place(from: start))
    case .fraction(let style):
      // \cfrac[l]{…}{…}: on which side the numerator stands
      if peek == "[", style == .display { _ = try rawOption() }
      let numerator = try argument(of: said)
      let denominator = try argument(of: said)
      return Node(
        .fraction(Node.Fraction(numerator, denominator, style: style)), at: place(from: start))
    case .binomial(let style):
      let top = try argument(of: said)
      let bottom = try argument(of: said)
      let fraction = Node.Fraction(top, bottom, hasBar: false, style: style)
      let place = place(from: start)
      return Node(
        .fence(Node.Fence("(", Node(.fraction(fraction), at: place), ")", size: .stretched)),
        at: place)
    case .brace(let brace, let over):
      let base = try argument(of: said)
      return Node(.brace(brace, base: base, label: nil, over: over), at: place(from: start))
    case .arrow(let arrow):
      let under = try optionalArgument()
      let over = try argument(of: said)
      return Node(
        .arrow(arrow, over: over.isEmpty ? nil : over, under: under), at: place(from: start))
    case .phantom(let width, let height):
      let body = try argument(of: said)
      return Node(.phantom(body, width: width, height: height), at: place(from: start))
    case .macro(let macro):
      // \smash[b]{…}: which side is meant makes no difference here
      if peek == "[", said == "\\smash" { _ = try rawOption() }
      try expand(macro, said, from: start)
      return nil
    case .definition(let definition):
      try define(definition, said)
      return nil
    case .ignored(let count):
      if peek == "*" { index += 1 }
      for _ in 0..<count { _ = try rawArgument(of: said) }
      return nil
    case .rule:
      return nil
    case .limits:
      throw fault(.misplacedLimits(command.name), at: start)
    case .infix:
      throw fault(.doubleInfix(command.name), at: start)
    case .newLine:
      // every row and argument looks for it before it reads a command
      try newLine()
      return nil
    case .structure(let structure):
      return try self.structure(structure, said, from: start, until: end)
    }
  }

  func unknown(_ name: String, at position: Int) -> FormulaError {
    let near = nearestNames(to: name, among: Symbols.names + definitions.keys.sorted())
    return fault(.unknownCommand(name, nearest: near), at: position)
  }

  private mutating func inAlphabet(
    _ alphabet: Alphabet, merges: Bool, argumentOf said: String, from start: Int
  ) throws(FormulaError) -> Node {
    let outer = (self.alphabet, self.merges)
    defer { (self.alphabet, self.merges) = outer }
    self.alphabet = alphabet
    self.merges = merges
    let body = try argument(of: said)
    return Node(body.kind, at: place(from: start))
  }

  private mutating func structure(
    _ structure: Meaning.Structure, _ said: String, from start: Int, until end: End
  ) throws(FormulaError) -> Node? {
    switch structure {
    case .root:
      let index = try optionalArgument()
      let body = try argument(of: said)
      return Node(.root(body, index: index), at: place(from: start))
    case .left: return try leftRight(from: start)
    case .middle:
      guard fences > 0 else { throw fault(.misplacedMiddle, at: start) }
      let delimiter = try delimiter(after: said)
      return Node(.middle(delimiter.text), at: place(from: start))
    case .begin: return try environment(from: start)
    case .overset:
      let over = try argument(of: said)
      let base = try argument(of: said)
      return stacked(base, over: over, under: nil, from: start)
    case .underset:
      let under = try argument(of: said)
      let base = try argument(of: said)
      return stacked(base, over: nil, under: under, from: start)
    case .overunderset:
      let over = try argument(of: said)
      let under = try argument(of: said)
      let base = try argument(of: said)
      return stacked(base, over: over, under: under, from: start)
    case .operatorName: return try operatorName(said, from: start)
    case .mathop: return try largeOperator(said, from: start)
    case .not: return try negated(from: start)
    case .substack: return try substack(from: start)
    case .tag:
      if peek == "*" { index += 1 }
      tag = try text(.upright, from: start, command: said)
      return nil
    case .color:
      let color = try self.color(said)
      let body = try row(until: end)
      return Node(.color(color, body), at: place(from: start))
    case .textColor:
      let color = try self.color(said)
      let body = try argument(of: said)
      return Node(.color(color, body), at: place(from: start))
    case .boxed:
      if peek == "[" { _ = try rawOption() }
      let body = try argument(of: said)
      return Node(.boxed(body), at: place(from: start))
    case .cancel:
      let body = try argument(of: said)
      return Node(.cancelled(body), at: place(from: start))
    case .hspace:
      let width = try length(said)
      return Node(.space(width), at: place(from: start))
    case .rule:
      if peek == "[" { _ = try rawOption() }
      let width = try length(said)
      _ = try length(said)
      return Node(.space(width), at: place(from: start))
    case .parenthesizedMod, .binaryMod, .mod: return try modulo(structure, said, from: start)
    case .circled: return try circled(said, from: start)
    case .sideset:
      _ = try argument(of: said)
      _ = try argument(of: said)
      return nil
    case .fractionWithDelimiters: return try generalFraction(said, from: start)
    case .beginGroup: return try closedGroup(from: start)
    case .verbatim: return try verbatim(said, from: start)
    case .character: return try character(said, from: start)
    case .boldMath:
      alphabet = .boldSymbol
      return nil
    case .dots: return dots(from: start)
    case .openFormula, .closeFormula: throw fault(.misplacedDollar, at: start)
    case .right: throw fault(.unopenedRight, at: start)
    case .end:
      index = start
      throw fault(.unopenedEnd(peekEnvironment()), at: start)
    case .endGroup: throw fault(.unopenedGroup, at: start)
    }
  }
}
