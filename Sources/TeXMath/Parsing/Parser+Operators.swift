extension Parser {
  /// `\underset{x}{\min}` is `\min` with a limit.
  static func stacked(_ base: Node, over: Node?, under: Node?) -> Node.Kind {
    switch base.kind {
    case .function, .bigOperator:
      .scripts(Node.Scripts(base: base, sub: under, sup: over, placement: .alwaysLimits))
    default: .stack(base: base, over: over, under: under)
    }
  }

  /// `\operatorname{tr}`, `\operatorname*{arg\,min}`.
  @inline(never)
  mutating func operatorName(_ said: String, from start: Int) throws(FormulaError) -> Node {
    var limits = said == "\\operatornamewithlimits"
    if peek == "*" {
      limits = true
      index += 1
    }
    let outer = (alphabet, merges)
    defer { (alphabet, merges) = outer }
    (alphabet, merges) = (.upright, true)
    let body = try argument(of: said)
    return named(body, limits: limits, from: start)
      ?? Node(.classed(.large, body), at: place(from: start))
  }

  /// `\mathop{…}`: what it encloses is an operator with limits.
  @inline(never)
  mutating func largeOperator(_ said: String, from start: Int) throws(FormulaError) -> Node {
    let body = try argument(of: said)
    switch body.kind {
    case .bigOperator(let name, _):
      return Node(.bigOperator(name, limits: true), at: place(from: start))
    case .function, .text:
      if let function = named(body, limits: true, from: start) { return function }
    case .identifier(_, .upright), .row:
      let isUpright = body.parts.allSatisfy { part in
        switch part.kind {
        case .identifier(_, let alphabet): alphabet == .upright
        case .function, .space, .text: true
        default: false
        }
      }
      if isUpright, let function = named(body, limits: true, from: start) { return function }
    default: break
    }
    return Node(.classed(.large, body), at: place(from: start))
  }

  /// The function whose name a part writes, if it writes nothing else.
  private func named(_ body: Node, limits: Bool, from start: Int) -> Node? {
    guard let words = Self.words(body) else { return nil }
    let isSearch = words == "argmin" || words == "argmax"
    let name = isSearch ? (words == "argmin" ? "arg min" : "arg max") : words
    let hasLimits = limits || name == "arg min" || name == "arg max"
    return Node(.function(name, limits: hasLimits), at: place(from: start))
  }

  /// The words that a part consists of, if it has nothing else.
  private static func words(_ node: Node) -> String? {
    var words = ""
    for part in node.parts {
      switch part.kind {
      case .identifier(let name, _), .number(let name, _), .function(let name, _): words += name
      case .symbol("−", _): words += "-"
      case .symbol("∗", _): words += "*"
      case .symbol("/", _): words += "/"
      case .symbol(".", _): words += "."
      case .symbol("′", _): words += "′"
      case .space(let width): words += width > 0 ? " " : ""
      case .text(let runs):
        for run in runs {
          guard case .words(let text, _) = run else { return nil }
          words += text
        }
      default: return nil
      }
    }
    return words.isEmpty ? nil : words
  }

  /// `\not\in`: the sign of the negated relation.
  @inline(never)
  mutating func negated(from start: Int) throws(FormulaError) -> Node {
    let base = try argument(of: "\\not")
    guard case .symbol(let sign, let kind) = base.kind else {
      return Node(.cancelled(base), at: place(from: start))
    }
    return Node(
      .symbol(Symbols.negation(of: sign), sign == "|" ? .relation : kind), at: place(from: start))
  }

  /// `a \bmod n`, `a \equiv b \pmod{n}`.
  @inline(never)
  mutating func modulo(
    _ structure: Meaning.Structure, _ said: String, from start: Int
  ) throws(FormulaError) -> Node {
    let name = Node(.function("mod", limits: false), at: place(from: start))
    switch structure {
    case .binaryMod: return Node(.classed(.binary, name), at: name.place)
    case .mod: return name
    default:
      let body = try argument(of: said)
      let place = place(from: start)
      let inside = Node(.row([name, body]), at: place)
      return Node(
        .row([Node(.space(1), at: place), Node(.fence(Node.Fence("(", inside, ")")), at: place)]),
        at: place)
    }
  }

  /// `\genfrac{(}{)}{0pt}{}{n}{k}`.
  @inline(never)
  mutating func generalFraction(_ said: String, from start: Int) throws(FormulaError) -> Node {
    let open = try rawArgument(of: said)
    let close = try rawArgument(of: said)
    let thickness = try rawArgument(of: said)
    _ = try rawArgument(of: said)
    let numerator = try argument(of: said)
    let denominator = try argument(of: said)
    let isBare = Length.em(Array(thickness.unicodeScalars)).map { $0 == 0 } ?? false
    let fraction = Node(
      .fraction(Node.Fraction(numerator, denominator, hasBar: !isBare)), at: place(from: start))
    let fence = (Brackets.delimiter(tex: open), Brackets.delimiter(tex: close))
    if fence.0.isEmpty && fence.1.isEmpty { return fraction }
    return Node(
      .fence(Node.Fence(fence.0, fraction, fence.1, size: .stretched)), at: fraction.place)
  }

  /// `\dots`: in the middle between two signs, on the line between commas.
  @inline(never)
  mutating func dots(from start: Int) -> Node {
    let place = place(from: start)
    skipSpaces()
    var isRaised = false
    switch peek {
    case "+"?, "-"?, "*"?, "="?, "<"?, ">"?, ":"?: isRaised = true
    case "\\"?:
      switch command(at: index).meaning {
      case .symbol(_, .binary)?, .symbol(_, .relation)?, .bigOperator?: isRaised = true
      default: break
      }
    default: break
    }
    return Node(.symbol(isRaised ? "⋯" : "…", .inner), at: place)
  }
}
