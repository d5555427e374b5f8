extension Speaker {
  /// A base with its scripts: "x sub i squared".
  func scripts(_ scripts: Node.Scripts) -> Speech {
    if let words = operatorWords(Node(.scripts(scripts), at: 0..<0)) { return words }
    if case .fence(let fence) = scripts.base.inner.kind, let words = measured(fence, scripts) {
      return words
    }
    var base = speech(of: scripts.base)
    if !isSign(scripts.base) { base = base.asBase }
    if case .identifier(let name, .doubleStruck) = scripts.base.inner.kind, scripts.sup != nil {
      // ℝ with a power is the space, not the set of numbers
      base = .one(letters.words(name, .doubleStruck))
    }
    return suffixed(base, scripts)
  }

  /// Words with those of scripts behind them.
  func suffixed(_ base: Speech, _ scripts: Node.Scripts?) -> Speech {
    guard let scripts else { return base }
    var result = base
    var suffixes: [Speech] = []
    if let sub = scripts.sub, !sub.visibleParts.isEmpty { suffixes.append(lowered(sub)) }
    if scripts.primes > 0 { suffixes.append(.one(primes(scripts.primes))) }
    if let sup = scripts.sup, !sup.visibleParts.isEmpty {
      suffixes.append(raised(sup, on: scripts.base))
    }
    // after "f of x" the scripts belong to the whole
    if !suffixes.isEmpty, base.form == .single { result.hasEnd = true }
    for suffix in suffixes {
      result.append(Speech(words: trimmed(suffix.words), hasEnd: suffix.hasEnd))
    }
    // f((x + 1)²) is not f(x + 1)²
    if result.form == .whole, !suffixes.isEmpty { result.form = .long }
    if result.form == .one, suffixes.contains(where: { $0.form != .one }) { result.form = .single }
    return result
  }

  private func trimmed(_ words: String) -> String {
    words.hasPrefix(" ") ? String(words.dropFirst()) : words
  }

  private func primes(_ count: Int) -> String {
    switch count {
    case 1: "prime"
    case 2: "double prime"
    case 3: "triple prime"
    default: "\(count) primes"
    }
  }

  /// " sub i", with the end said where it is long.
  func lowered(_ node: Node) -> Speech {
    let parts = node.visibleParts
    if parts.count == 1, case .function(let name, _) = parts[0].kind {
      return .one(" sub \(name)")
    }
    let words: Speech
    if parts.contains(where: { isComma($0) }), parts.allSatisfy({ isComma($0) || isLetter($0) }) {
      // x_{i,j} is "x sub i j"
      words = within(.index).line(parts.filter { !isComma($0) })
    } else {
      words = within(.index).line(parts)
    }
    guard words.isShort || words.words.isEmpty else { return .ended(" sub \(words.words)", "sub") }
    let isOne = words.form == .one && parts.first?.scriptsOnly?.sub == nil
    return Speech(
      words: words.words.isEmpty ? "" : " sub \(words.words)", form: isOne ? .one : .single)
  }

  private func isLetter(_ node: Node) -> Bool {
    switch node.kind {
    case .identifier, .number: true
    default: false
    }
  }

  /// " squared", " to the n", " transpose".
  func raised(_ node: Node, on base: Node?) -> Speech {
    let parts = node.visibleParts
    if let words = named(parts, on: base) { return .one(" \(words)") }
    if parts.count == 1, case .fence(let fence) = parts[0].kind, fence.open == "(" {
      let inside = within(.statement).speech(of: fence.body).orNothing
      return inside.form == .one
        ? Speech(words: " superscript \(inside.words)", form: .single)
        : .ended(" superscript \(inside.words)", "superscript")
    }
    if parts.count == 1, isWord(parts[0]) {
      return Speech(words: " superscript \(operand(parts[0]).words)", form: .single)
    }
    let isSpace: Bool
    if case .identifier(_, .doubleStruck)? = base?.kind { isSpace = true } else { isSpace = false }
    let power = within(isSpace ? .index : .statement).line(parts)
    let isNegated = parts.first?.isMinus == true && power.form == .single
    if power.form == .one || isShape(parts) || isNegated {
      return Speech(words: " to the \(power.words)", form: .single)
    }
    return .ended(" to the power \(power.words)", "power")
  }

  /// A power that has a name.
  private func named(_ parts: [Node], on base: Node?) -> String? {
    if isInverse(parts), base.map({ isInvertible($0) }) ?? false { return "inverse" }
    if parts.count == 2, parts[0].isMinus, isTransposition(parts[1], on: base) {
      return "inverse transpose"
    }
    guard parts.count == 1 else { return nil }
    if isTransposition(parts[0], on: base) { return "transpose" }
    switch parts[0].kind {
    case .number("2", _): return "squared"
    case .number("3", _): return "cubed"
    case .symbol("∗", _), .symbol("⋆", _): return "star"
    case .symbol("†", _): return "dagger"
    case .symbol("+", _): return "superscript plus"
    case .symbol("−", _): return "superscript minus"
    case .symbol("∘", _), .symbol("°", _): return "degrees"
    case .symbol("⊥", _), .symbol("⟂", _): return "perp"
    case .symbol("′", _): return "prime"
    default: return nil
    }
  }

  private func isTransposition(_ node: Node, on base: Node?) -> Bool {
    if case .number? = base?.unscripted.kind { return false }
    switch node.kind {
    case .symbol("⊤", _), .symbol("⊺", _), .identifier("T", _): return true
    case .text(let runs): return runs == [.words("T", .upright)]
    default: return false
    }
  }

  /// Whether a power is −1.
  func isInverse(_ node: Node) -> Bool { isInverse(node.visibleParts) }

  private func isInverse(_ parts: [Node]) -> Bool {
    guard parts.count == 2, parts[0].isMinus, case .number("1", _) = parts[1].kind else {
      return false
    }
    return true
  }

  /// Whether the power −1 of it is an inverse: of a matrix or a function, not of a number.
  private func isInvertible(_ node: Node) -> Bool {
    var found = false
    node.forEach { part in
      if case .table = part.kind { found = true }
      guard case .identifier(let name, let alphabet) = part.kind else { return }
      let isCapital = name.unicodeScalars.first.map {
        ("A"..."Z").contains($0) || ("Α"..."Ω").contains($0)
      }
      if alphabet.isBold || isCapital ?? false || name == "f" || name == "g" || name == "h" {
        found = true
      }
    }
    return found
  }

  private func isWord(_ node: Node) -> Bool {
    switch node.kind {
    case .text: true
    case .identifier(let name, _): name.unicodeScalars.count > 1
    default: false
    }
  }

  /// `m × n`.
  private func isShape(_ parts: [Node]) -> Bool {
    guard parts.count == 3, case .symbol("×", _) = parts[1].kind else { return false }
    return isLetter(parts[0]) && isLetter(parts[2])
  }
}
