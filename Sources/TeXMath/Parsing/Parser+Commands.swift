import Diagnostics

extension Parser {
  /// The command at this place, with its arguments, or nothing for one that says nothing.
  mutating func command(until end: End) throws(FormulaError) -> Node? {
    let start = index
    let (name, after) = commandName(at: index)
    if name.isEmpty { throw fault(.loneBackslash, at: start) }
    guard let meaning = Symbols.meaning(of: name) else {
      throw fault(
        .unknownCommand(name, nearest: nearestNames(to: name, among: Symbols.names)), at: start)
    }
    index = after
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
      let numerator = try argument(of: said)
      let denominator = try argument(of: said)
      return Node(
        .fraction(Node.Fraction(numerator, denominator, style: style)), at: place(from: start))
    case .binomial(let style):
      let parts = (try argument(of: said), try argument(of: said))
      let fraction = Node.Fraction(parts.0, parts.1, hasBar: false, style: style)
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
    case .macro(let body, let count):
      return try expand(body, arguments: count, of: said, from: start)
    case .ignored(let count):
      for _ in 0..<count { _ = try rawArgument(of: said) }
      return nil
    case .structure(let structure):
      return try self.structure(structure, said, from: start, until: end)
    }
  }

  private mutating func inAlphabet(
    _ alphabet: Alphabet, merges: Bool, argumentOf said: String, from start: Int
  ) throws(FormulaError) -> Node {
    let outer = (self.alphabet, self.merges)
    defer { (self.alphabet, self.merges) = outer }
    // \boldsymbol{\mathrm{x}} and \mathbf{\mathit{x}}: bold stays bold
    self.alphabet = alphabet
    self.merges = merges
    let body = try argument(of: said)
    return Node(body.kind, at: place(from: start))
  }

  /// A command of the catalog's own: its TeX, read with its arguments in their places.
  private mutating func expand(
    _ body: String, arguments count: Int, of said: String, from start: Int
  ) throws(FormulaError) -> Node {
    var arguments: [Node] = []
    for _ in 0..<count { arguments.append(try argument(of: said)) }
    var inner = Parser(body)
    inner.arguments = arguments
    inner.macroPlace = place(from: start)
    inner.alphabet = alphabet
    inner.depth = depth
    return try inner.row(until: .end)
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
      guard end == .right else { throw fault(.misplacedMiddle, at: start) }
      return Node(.middle(try delimiter(after: said).text), at: place(from: start))
    case .begin: return try environment(from: start)
    case .overset, .stackrel:
      let over = try argument(of: said)
      let base = try argument(of: said)
      return stacked(base, over: over, under: nil, from: start)
    case .underset:
      let under = try argument(of: said)
      let base = try argument(of: said)
      return stacked(base, over: nil, under: under, from: start)
    case .operatorName: return try operatorName(said, from: start)
    case .mathop:
      let body = try argument(of: said)
      switch body.kind {
      case .function(let name, _):
        return Node(.function(name, limits: true), at: place(from: start))
      case .identifier(let name, .upright):
        return Node(.function(name, limits: true), at: place(from: start))
      case .bigOperator(let name, _):
        return Node(.bigOperator(name, limits: true), at: place(from: start))
      default: return Node(.classed(.large, body), at: place(from: start))
      }
    case .limits, .noLimits: throw fault(.misplacedLimits(String(said.dropFirst())), at: start)
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
    case .boxed: return Node(.boxed(try argument(of: said)), at: place(from: start))
    case .cancel: return Node(.cancelled(try argument(of: said)), at: place(from: start))
    case .hspace: return Node(.space(try length(said)), at: place(from: start))
    case .parenthesizedMod:
      let body = try argument(of: said)
      let place = place(from: start)
      let parts = [Node(.function("mod", limits: false), at: place), body]
      return Node(
        .row([
          Node(.space(1), at: place),
          Node(.fence(Node.Fence("(", Node(.row(parts), at: place), ")")), at: place),
        ]), at: place)
    case .binaryMod:
      return Node(
        .classed(.binary, Node(.function("mod", limits: false), at: place(from: start))),
        at: place(from: start))
    case .mod: return Node(.function("mod", limits: false), at: place(from: start))
    case .circled: return try circled(said, from: start)
    case .sideset:
      _ = try argument(of: said)
      _ = try argument(of: said)
      return nil
    case .fractionWithDelimiters: return try generalFraction(said, from: start)
    case .right: throw fault(.unopenedRight, at: start)
    case .end:
      index = start
      throw fault(.unopenedEnd(peekEnvironment()), at: start)
    case .over, .choose, .atop: throw fault(.doubleInfix(String(said.dropFirst())), at: start)
    case .newLine: throw fault(.misplacedNewLine, at: start)
    case .line: return nil
    }
  }

  /// `\underset{x}{\min}` is `\min` with a limit.
  private func stacked(_ base: Node, over: Node?, under: Node?, from start: Int) -> Node {
    switch base.kind {
    case .function, .bigOperator:
      let scripts = Node.Scripts(base: base, sub: under, sup: over, placement: .alwaysLimits)
      return Node(.scripts(scripts), at: place(from: start))
    default:
      return Node(.stack(base: base, over: over, under: under), at: place(from: start))
    }
  }

  /// `\operatorname{tr}`, `\operatorname*{arg\,min}`.
  private mutating func operatorName(_ said: String, from start: Int) throws(FormulaError) -> Node {
    var limits = false
    if peek == "*" {
      limits = true
      index += 1
    }
    let outer = (alphabet, merges)
    defer { (alphabet, merges) = outer }
    (alphabet, merges) = (.upright, true)
    let body = try argument(of: said)
    guard let name = Self.words(body) else {
      return Node(.classed(.large, body), at: place(from: start))
    }
    let isSearch = name == "argmin" || name == "argmax"
    let spaced = isSearch ? "arg " + name.dropFirst(3) : name
    return Node(
      .function(spaced, limits: limits || isSearch || name == "arg min" || name == "arg max"),
      at: place(from: start))
  }

  /// The words that a part consists of, if it has nothing else.
  private static func words(_ node: Node) -> String? {
    var words = ""
    for part in node.parts {
      switch part.kind {
      case .identifier(let name, _), .number(let name, _), .function(let name, _): words += name
      case .symbol("−", _): words += "-"
      case .symbol("∗", _): words += "*"
      case .symbol("′", _): words += "′"
      case .space(let width): words += width > 0 ? " " : ""
      case .text(let runs):
        for case .words(let text, _) in runs { words += text }
      default: return nil
      }
    }
    return words.isEmpty ? nil : words
  }

  /// `\not\in`: the sign of the negated relation.
  private mutating func negated(from start: Int) throws(FormulaError) -> Node {
    let base = try argument(of: "\\not")
    guard case .symbol(let sign, let kind) = base.kind else {
      return Node(.cancelled(base), at: place(from: start))
    }
    return Node(.symbol(Symbols.negation(of: sign), kind), at: place(from: start))
  }

  private mutating func circled(_ said: String, from start: Int) throws(FormulaError) -> Node {
    let content = try rawArgument(of: said)
    let sign: String
    if let number = Int(content), (1...20).contains(number),
      let scalar = Unicode.Scalar(0x2460 + UInt32(number) - 1)
    {
      sign = String(scalar)
    } else if content.unicodeScalars.count == 1, let scalar = content.unicodeScalars.first,
      scalar >= "A" && scalar <= "Z" || scalar >= "a" && scalar <= "z",
      let circled = Unicode.Scalar(
        scalar.value < 0x61 ? scalar.value - 0x41 + 0x24B6 : scalar.value - 0x61 + 0x24D0)
    {
      sign = String(circled)
    } else {
      sign = "(" + content + ")"
    }
    return Node(.text([.words(sign, .upright)]), at: place(from: start))
  }

  /// `\genfrac{(}{)}{0pt}{}{n}{k}`.
  private mutating func generalFraction(
    _ said: String, from start: Int
  ) throws(FormulaError) -> Node {
    let open = try rawArgument(of: said)
    let close = try rawArgument(of: said)
    let thickness = try rawArgument(of: said)
    _ = try rawArgument(of: said)
    let numerator = try argument(of: said)
    let denominator = try argument(of: said)
    let hasBar = !thickness.unicodeScalars.contains("0")
    let fraction = Node(
      .fraction(Node.Fraction(numerator, denominator, hasBar: hasBar)), at: place(from: start))
    let fence = (Brackets.delimiter(open)?.text ?? "", Brackets.delimiter(close)?.text ?? "")
    if fence == ("", "") { return fraction }
    return Node(
      .fence(Node.Fence(fence.0, fraction, fence.1, size: .stretched)), at: fraction.place)
  }

  // MARK: - Colours and lengths

  /// A colour by its name or as `#rrggbb`; nothing else reaches a page.
  private mutating func color(_ said: String) throws(FormulaError) -> String {
    let start = index
    let color = try rawArgument(of: said)
    let scalars = Array(color.unicodeScalars)
    let isName = !scalars.isEmpty && scalars.count <= 24 && scalars.allSatisfy { isLetter($0) }
    let isHex =
      (scalars.count == 7 || scalars.count == 4) && scalars[0] == "#"
      && scalars.dropFirst().allSatisfy {
        isDigit($0) || ($0 >= "a" && $0 <= "f") || ($0 >= "A" && $0 <= "F")
      }
    if !isName && !isHex { throw fault(.invalidColor(color), at: start) }
    return color
  }

  /// A length in em: `{2em}`, `3mu`, `-4pt`.
  private mutating func length(_ said: String) throws(FormulaError) -> Double {
    if peek == "*" { index += 1 }
    skipSpaces()
    let start = index
    var characters: [Unicode.Scalar] = []
    if peek == "{" {
      characters = Array(try rawArgument(of: said).unicodeScalars)
    } else {
      while let scalar = peek, isDigit(scalar) || scalar == "." || scalar == "-" || scalar == " " {
        characters.append(scalar)
        index += 1
      }
      for _ in 0..<2 {
        if let scalar = peek, isLetter(scalar) {
          characters.append(scalar)
          index += 1
        }
      }
    }
    guard let length = Length.em(characters) else {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: characters)
      throw fault(.invalidLength(String(text)), at: start)
    }
    return length
  }
}

/// Lengths of TeX in em.
enum Length {
  /// - Parameter characters: a number and a unit, such as `1.5em`.
  static func em(_ characters: [Unicode.Scalar]) -> Double? {
    let characters = characters.filter { $0 != " " }
    guard characters.count > 2, characters.count <= 12 else { return nil }
    var unit = String.UnicodeScalarView()
    unit.append(contentsOf: characters.suffix(2))
    var number = String.UnicodeScalarView()
    number.append(contentsOf: characters.dropLast(2))
    guard let value = decimal(Array(number)), let em = inEm(String(unit)) else { return nil }
    let length = value * em
    return length >= -20 && length <= 20 ? length : nil
  }

  private static func inEm(_ unit: String) -> Double? {
    switch unit {
    case "em": 1
    case "ex": 0.431
    case "mu": 1.0 / 18
    case "pt": 0.1
    case "px": 0.0625
    case "cm": 2.845
    case "mm": 0.2845
    case "in": 7.227
    default: nil
    }
  }

  /// A decimal number: digits, at most one point, at most one sign.
  static func decimal(_ scalars: [Unicode.Scalar]) -> Double? {
    var (value, scale, isNegative, sawDigit, sawPoint) = (0.0, 1.0, false, false, false)
    for (position, scalar) in scalars.enumerated() {
      switch scalar {
      case "-" where position == 0: isNegative = true
      case "." where !sawPoint: sawPoint = true
      case "0"..."9":
        sawDigit = true
        value = value * 10 + Double(scalar.value - 48)
        if sawPoint { scale *= 10 }
      default: return nil
      }
    }
    return sawDigit ? (isNegative ? -1 : 1) * value / scale : nil
  }
}
