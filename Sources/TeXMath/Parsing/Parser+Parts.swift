extension Parser {
  /// One part without its scripts, or nothing for a command that says nothing.
  mutating func nucleus(until end: End) throws(FormulaError) -> Node? {
    let start = index
    guard let scalar = peek else { return nil }
    switch scalar {
    case "a"..."z", "A"..."Z":
      index += 1
      return accented(Node(.identifier(String(scalar), alphabet), at: place(from: start)))
    case "0"..."9", ".":
      return number()
    case "\\":
      return try command(until: end)
    case "{":
      return Self.enclosed(try group())
    case "_", "^", "'":
      return Node(.row([]), at: place(from: start))
    case "#":
      throw fault(.misplacedHash, at: index)
    case "$":
      throw fault(.misplacedDollar, at: index)
    case "~":
      index += 1
      return Node(.space(1.0 / 4), at: place(from: start))
    default:
      if Scripted.primes(scalar) > 0 || Scripted.character(scalar) != nil {
        return Node(.row([]), at: place(from: start))
      }
      if Characters.isWord(scalar) { return words() }
      index += 1
      return accented(Node(Characters.kind(of: scalar, in: alphabet), at: place(from: start)))
    }
  }

  /// A sign alone in braces keeps no distance: `1{,}000`, `a{=}b`.
  private static func enclosed(_ group: Node) -> Node {
    guard case .symbol(let sign, _) = group.kind else { return group }
    return Node(.symbol(sign, .ordinary), at: group.place)
  }

  /// Digits with at most one point that has digits after it; a point alone is punctuation.
  @inline(never)
  private mutating func number() -> Node {
    let start = index
    while let digit = peek, Characters.isDigit(digit) { index += 1 }
    if peek == ".", let digit = next, Characters.isDigit(digit) {
      index += 1
      while let digit = peek, Characters.isDigit(digit) { index += 1 }
    }
    if index == start {
      index += 1
      return Node(.symbol(".", .ordinary), at: place(from: start))
    }
    return Node(.number(written(start..<index), alphabet), at: place(from: start))
  }

  /// A part with the accents that follow it as combining characters: `x̂`.
  @inline(never)
  private mutating func accented(_ base: Node) -> Node {
    guard let mark = peek, mark.value >= 0x300 else { return base }
    var node = base
    while let mark = peek, Characters.isCombining(mark) {
      index += 1
      let place = base.place.joined(with: place(from: index - 1))
      if let accent = Characters.accent(mark) {
        node = Node(.accent(accent, node), at: place)
      } else if case .symbol(let sign, let kind) = node.kind, mark == "\u{338}" {
        node = Node(.symbol(Symbols.negation(of: sign), kind), at: place)
      }
    }
    return node
  }

  /// Letters of a script that mathematics does not use are words: `准确率`.
  @inline(never)
  private mutating func words() -> Node {
    let start = index
    while let scalar = peek, Characters.isWord(scalar) || Characters.isCombining(scalar) {
      index += 1
    }
    return Node(.text([.words(written(start..<index), .upright)]), at: place(from: start))
  }

  /// `{ … }`, with its own alphabet.
  mutating func group() throws(FormulaError) -> Node {
    let start = index
    index += 1
    return try closedGroup(from: start)
  }

  /// The rest of a group after its opening.
  @inline(never)
  mutating func closedGroup(from start: Int) throws(FormulaError) -> Node {
    let body = try row(until: .brace)
    if peek == "}" {
      index += 1
    } else if peek == "\\", case .structure(.endGroup)? = command(at: index).meaning {
      index = command(at: index).after
    } else {
      throw fault(.unclosedGroup, at: start)
    }
    return Node(body.kind, at: place(from: start))
  }

  /// What a command takes: a group, or the next part alone: `\frac12`, `x^\top`.
  mutating func argument(of name: String) throws(FormulaError) -> Node {
    skipSpaces()
    let first = index
    try descend()
    defer { depth -= 1 }
    while true {
      skipSpaces()
      let start = index
      guard let scalar = peek else { throw fault(.missingArgument(name), at: first) }
      switch scalar {
      case "}", "&", "_", "^", "'", "$": throw fault(.missingArgument(name), at: start)
      case "{": return try group()
      case "0"..."9":
        index += 1
        return Node(.number(written(start..<index), alphabet), at: place(from: start))
      case "\\":
        switch command(at: index).meaning {
        case .structure(.right)?, .structure(.end)?, .structure(.endGroup)?, .newLine?, .infix?,
          .structure(.closeFormula)?:
          throw fault(.missingArgument(name), at: start)
        default: break
        }
      default: break
      }
      if let part = try nucleus(until: .brace) {
        return row(of: structured([part]), at: part.place)
      }
    }
  }

  /// `[ … ]` after a command, if it is there.
  @inline(never)
  mutating func optionalArgument() throws(FormulaError) -> Node? {
    let before = index
    skipSpaces()
    guard peek == "[" else {
      index = before
      return nil
    }
    let start = index
    index += 1
    let body = try row(until: .bracket)
    guard peek == "]" else { throw fault(.unclosedArgument("["), at: start) }
    index += 1
    return body
  }
}
