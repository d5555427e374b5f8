import Diagnostics

extension Parser {
  /// The command at this place, with its arguments, or nothing for one that says nothing.
  mutating func command(until end: End) throws(FormulaError) -> Node? {
    let start = index
    let command = self.command(at: index)
    if command.name.isEmpty { throw fault(.loneBackslash, at: start) }
    guard let meaning = command.meaning else { throw unknown(command.name, at: start) }
    index = command.after
    // two functions that are not inlined: what nests needs little of the stack
    if case .structure(let structure) = meaning {
      return try self.structure(structure, "\\" + command.name, from: start, until: end)
    }
    return try plain(meaning, command.name, from: start, until: end)
  }

  @inline(never)
  private mutating func plain(
    _ meaning: Meaning, _ name: String, from start: Int, until end: End
  ) throws(FormulaError) -> Node? {
    let said = "\\" + name
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
      return try one(said, from: start) { .accent(accent, $0) }
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
      return try rest(until: end, from: start) { .style(style, $0) }
    case .big(let size, let kind):
      return try bigDelimiter(size, kind, said, from: start)
    case .classed(let kind):
      return try one(said, from: start) { .classed(kind, $0) }
    case .fraction(let style):
      // \cfrac[l]{…}{…}: on which side the numerator stands
      if peek == "[", style == .display { _ = try rawOption() }
      return try two(said, from: start) { .fraction(Node.Fraction($0, $1, style: style)) }
    case .binomial(let style):
      let fraction = try two(said, from: start) {
        .fraction(Node.Fraction($0, $1, hasBar: false, style: style))
      }
      return Node(.fence(Node.Fence("(", fraction, ")", size: .stretched)), at: fraction.place)
    case .brace(let brace, let over):
      return try one(said, from: start) { .brace(brace, base: $0, label: nil, over: over) }
    case .arrow(let arrow):
      let under = try optionalArgument()
      return try one(said, from: start) { .arrow(arrow, over: $0.isEmpty ? nil : $0, under: under) }
    case .phantom(let width, let height):
      return try one(said, from: start) { .phantom($0, width: width, height: height) }
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
      throw fault(.misplacedLimits(name), at: start)
    case .infix:
      throw fault(.doubleInfix(name), at: start)
    case .newLine:
      // every row and argument looks for it before it reads a command
      try newLine()
      return nil
    case .structure:
      return nil
    }
  }

  func unknown(_ name: String, at position: Int) -> FormulaError {
    let near = nearestNames(to: name, among: Symbols.names + definitions.keys.sorted())
    return fault(.unknownCommand(name, nearest: near), at: position)
  }

  @inline(never)
  private mutating func inAlphabet(
    _ alphabet: Alphabet, merges: Bool, argumentOf said: String, from start: Int
  ) throws(FormulaError) -> Node {
    let outer = (self.alphabet, self.merges)
    defer { (self.alphabet, self.merges) = outer }
    self.alphabet = alphabet
    self.merges = merges
    return try one(said, from: start) { $0.kind }
  }

  // MARK: - Commands by what they take

  /// One argument.
  @inline(never)
  mutating func one(
    _ said: String, from start: Int, _ kind: (Node) -> Node.Kind
  ) throws(FormulaError) -> Node {
    let body = try argument(of: said)
    return Node(kind(body), at: place(from: start))
  }

  /// Two arguments.
  @inline(never)
  mutating func two(
    _ said: String, from start: Int, _ kind: (Node, Node) -> Node.Kind
  ) throws(FormulaError) -> Node {
    let first = try argument(of: said)
    let second = try argument(of: said)
    return Node(kind(first, second), at: place(from: start))
  }

  /// The rest of its group.
  @inline(never)
  private mutating func rest(
    until end: End, from start: Int, _ kind: (Node) -> Node.Kind
  ) throws(FormulaError) -> Node {
    let body = try row(until: end)
    return Node(kind(body), at: place(from: start))
  }

  @inline(never)
  private mutating func structure(
    _ structure: Meaning.Structure, _ said: String, from start: Int, until end: End
  ) throws(FormulaError) -> Node? {
    switch structure {
    case .root:
      let index = try optionalArgument()
      return try one(said, from: start) { .root($0, index: index) }
    case .left: return try leftRight(from: start)
    case .middle: return try middle(said, from: start)
    case .begin: return try environment(from: start)
    case .overset:
      return try two(said, from: start) { Self.stacked($1, over: $0, under: nil) }
    case .underset:
      return try two(said, from: start) { Self.stacked($1, over: nil, under: $0) }
    case .overunderset:
      let over = try argument(of: said)
      return try two(said, from: start) { Self.stacked($1, over: over, under: $0) }
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
      return try rest(until: end, from: start) { .color(color, $0) }
    case .textColor:
      let color = try self.color(said)
      return try one(said, from: start) { .color(color, $0) }
    case .data:
      let attributes = try attributes(said)
      return try one(said, from: start) { .attributed(attributes, $0) }
    case .boxed:
      if peek == "[" { _ = try rawOption() }
      return try one(said, from: start) { .boxed($0) }
    case .cancel:
      return try one(said, from: start) { .cancelled($0) }
    case .hspace:
      let width = try length(said)
      return Node(.space(width), at: place(from: start))
    case .rule: return try rule(said, from: start)
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
