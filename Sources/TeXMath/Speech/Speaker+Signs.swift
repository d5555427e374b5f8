extension Speaker {
  /// Whether a part stands between operands: a relation, an operator, a comma.
  func isSign(_ node: Node) -> Bool {
    switch node.kind {
    case .symbol(let sign, let kind):
      switch kind {
      case .binary, .prefix, .relation, .punctuation, .inner, .open, .close: true
      case .ordinary, .large: ["/", "|", "‖", "."].contains(sign)
      }
    case .middle, .delimiter, .arrow: true
    case .classed(let kind, _): kind == .relation || kind == .binary || kind == .punctuation
    case .stack(let base, _, _): isSign(base)
    case .scripts(let scripts): isScriptedSign(scripts)
    default: node.isWide
    }
  }

  /// `=_d`, `\to^p`: a relation or an operator with scripts.
  private func isScriptedSign(_ scripts: Node.Scripts) -> Bool {
    switch scripts.base.kind {
    case .symbol(_, .relation), .symbol(_, .binary), .arrow: true
    case .symbol("|", _): scripts.sub != nil
    default: false
    }
  }

  /// The words of the sign at a place, and the place of what follows; `nil` for an operand.
  func sign(at place: Int, in parts: [Node], isAfterOperand: Bool) -> (words: Speech, next: Int)? {
    let part = parts[place]
    func said(_ words: String) -> (words: Speech, next: Int) { (Speech(words: words), place + 1) }
    if part.isWide {
      let neighbours = [place - 1, place + 1].filter { parts.indices.contains($0) }
      let ends = neighbours.count == 2 && neighbours.allSatisfy { !isSign(parts[$0]) }
      return said(ends ? ";" : "")
    }
    // a large ∩ between two sets is the small one
    if case .bigOperator(let sign, _) = part.kind, isAfterOperand, place + 1 < parts.count,
      let words = SpokenSigns.operation(sign)
    {
      return said(words)
    }
    guard isSign(part) else { return nil }
    switch part.kind {
    case .symbol(let sign, let kind):
      if sign == ":", place + 1 < parts.count, case .symbol("=", _) = parts[place + 1].kind {
        return (Speech(words: "is defined as"), place + 2)
      }
      switch kind {
      case .relation: return said(relation(sign, at: place, in: parts))
      case .binary: return said(operation(sign, at: place, in: parts))
      case .prefix: return said(prefix(sign, at: place, in: parts))
      case .punctuation: return punctuation(sign, at: place, in: parts)
      case .inner: return dots(sign, at: place, in: parts)
      case .open, .close: return said(SpokenSigns.bracket(sign) ?? SpokenSigns.sign(sign) ?? sign)
      case .ordinary, .large:
        if sign == "/" { return said("divided by") }
        if sign == "." { return said(".") }
        return said(bar(sign, at: place))
      }
    case .middle(let sign), .delimiter(let sign, _, _): return said(bar(sign, at: place))
    case .classed(_, let body): return said(compound(body, at: place, in: parts))
    case .scripts(let scripts):
      if case .symbol("|", _) = scripts.base.kind, let sub = scripts.sub {
        return said(", evaluated at \(within(.statement).speech(of: sub).orNothing.words)")
      }
      let words = sign(at: 0, in: [scripts.base], isAfterOperand: true)?.words
      return (suffixed(words ?? operand(scripts.base), scripts), place + 1)
    case .stack(let base, let over, let under):
      let words = sign(at: 0, in: [base], isAfterOperand: true)?.words ?? operand(base)
      return (stack(words, over, under), place + 1)
    default: return (operand(part), place + 1)
    }
  }

  private func relation(_ sign: String, at place: Int, in parts: [Node]) -> String {
    switch sign {
    case "|", "∣": return bar(sign, at: place)
    case "∥", "‖", "||":
      return setting == .arguments ? "relative to" : place == 0 ? "double bar" : "is parallel to"
    case ":": return colon(at: place, in: parts)
    case "→" where isMapping(parts): return "to"
    default: break
    }
    let isDomain = ["∈", "∉", "⊂", "⊆", "∼"].contains(sign) && isDomain(at: place, in: parts)
    let isShort = setting == .index || isDomain
    if let words = SpokenSigns.relation(sign, inIndex: isShort) { return words }
    if sign.unicodeScalars.last == "\u{338}" {
      let plain = String(sign.unicodeScalars.dropLast())
      return "not \(SpokenSigns.relation(plain, inIndex: setting == .index) ?? plain)"
    }
    return SpokenSigns.operation(sign) ?? SpokenSigns.sign(sign) ?? sign
  }

  /// Whether a relation says where a letter is from: "for all x in C", "the set of x in C such that".
  private func isDomain(at place: Int, in parts: [Node]) -> Bool {
    func has(_ signs: Set<String>, _ parts: ArraySlice<Node>) -> Bool {
      parts.contains {
        if case .symbol(let sign, _) = $0.kind { signs.contains(sign) } else { false }
      }
    }
    if has(["∀", "∃", "∄"], parts[..<place]) {
      return !has([",", ":", "=", "<", ">", "≤", "≥"], parts[..<place])
    }
    return (setting == .set || setting == .arguments) && has([":", "|", "∣"], parts[place...])
      && !has([":", "|", "∣"], parts[..<place])
  }

  /// A sign of several: `\mathrel{:=}`.
  private func compound(_ body: Node, at place: Int, in parts: [Node]) -> String {
    let text = body.text
    return SpokenSigns.relation(text, inIndex: setting == .index)
      ?? SpokenSigns.operation(text) ?? speech(of: body).words
  }

  private func operation(_ sign: String, at place: Int, in parts: [Node]) -> String {
    let neighbours = [place - 1, place + 1].filter { parts.indices.contains($0) }.map { parts[$0] }
    if sign == "⋅", neighbours.isEmpty || neighbours.allSatisfy({ isVector($0) }) { return "dot" }
    if sign == "×", setting == .index, parts.count == 3 { return "by" }
    return SpokenSigns.operation(sign) ?? SpokenSigns.sign(sign) ?? sign
  }

  private func isVector(_ node: Node) -> Bool {
    switch node.unscripted.kind {
    case .identifier(_, let alphabet): alphabet.isBold
    case .accent(.vec, _): true
    default: false
    }
  }

  /// A minus before a letter or a number is "negative", before anything longer "minus".
  private func prefix(_ sign: String, at place: Int, in parts: [Node]) -> String {
    guard sign == "−" else {
      let isNumber = place + 1 < parts.count && parts[place + 1].isNumber
      return sign == "+" && isNumber ? "positive" : SpokenSigns.operation(sign) ?? sign
    }
    guard place + 1 < parts.count else { return "minus" }
    switch parts[place + 1].unscripted.kind {
    case .number, .accent: return "negative"
    case .identifier(let name, _): return name == "∂" ? "minus" : "negative"
    case .symbol("∞", _): return "negative"
    default: return "minus"
    }
  }

  private func punctuation(_ sign: String, at place: Int, in parts: [Node]) -> (
    words: Speech, next: Int
  ) {
    if sign == ":" { return (Speech(words: colon(at: place, in: parts)), place + 1) }
    let isLast = place + 1 == parts.count
    return (Speech(words: isLast ? "" : sign == "⋅" ? "dot" : sign), place + 1)
  }

  /// `x_1, …, x_n`: "and so on up to".
  private func dots(_ sign: String, at place: Int, in parts: [Node]) -> (words: Speech, next: Int) {
    let isAfterComma = place > 0 && isComma(parts[place - 1])
    guard isAfterComma else {
      let isRange =
        sign == "…" && place > 0 && place + 1 < parts.count
        && !isSign(parts[place - 1]) && !isSign(parts[place + 1])
      return (Speech(words: isRange ? "up to" : SpokenSigns.sign(sign) ?? "dot dot dot"), place + 1)
    }
    guard place + 2 < parts.count, isComma(parts[place + 1]) else {
      return (Speech(words: "and so on"), place + 1)
    }
    return (Speech(words: "and so on up to"), place + 2)
  }

  func isComma(_ node: Node) -> Bool {
    if case .symbol(",", _) = node.kind { true } else { false }
  }

  /// `f: X → Y` is from X to Y; a set and an index say "such that".
  private func colon(at place: Int, in parts: [Node]) -> String {
    if isMapping(parts) { return "from" }
    if setting == .set || setting == .index { return "such that" }
    if case .symbol("∃", _)? = parts.first?.kind { return "such that" }
    if case .symbol("∀", _)? = parts.first?.kind { return "," }
    return setting == .arguments ? "such that" : "colon"
  }

  private func isMapping(_ parts: [Node]) -> Bool {
    func place(of sign: String) -> Int? {
      parts.firstIndex { if case .symbol(sign, _) = $0.kind { true } else { false } }
    }
    guard let colon = place(of: ":"), let arrow = place(of: "→") else { return false }
    return colon < arrow
  }

  private func bar(_ sign: String, at place: Int) -> String {
    guard sign == "|" || sign == "∣" else {
      return SpokenSigns.sign(sign) ?? SpokenSigns.operation(sign) ?? sign
    }
    if place == 0 { return setting == .index ? "restricted to" : "vertical bar" }
    return setting == .set ? "such that" : "given"
  }
}
