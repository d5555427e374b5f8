extension Speaker {
  /// Whether what follows belongs to a part: a function, a sum, a gradient.
  func isOperator(_ node: Node) -> Bool {
    switch node.unscripted.kind {
    case .function, .bigOperator: true
    case .symbol("∇", _): true
    case .identifier("E", .doubleStruck), .identifier("ℜ", _), .identifier("ℑ", _): true
    default: false
    }
  }

  /// The words of an operator up to "of": "the sum from i equals 1 to n".
  func operatorWords(_ node: Node) -> Speech? {
    guard isOperator(node) else { return nil }
    var scripts = node.scriptsOnly
    var base = node.inner
    // \mathop{\arg\max}_x
    while let outer = scripts, let deeper = outer.base.inner.scriptsOnly {
      scripts = Node.Scripts(
        base: deeper.base, sub: outer.sub ?? deeper.sub, primes: outer.primes + deeper.primes,
        sup: outer.sup ?? deeper.sup)
    }
    if let scripts { base = scripts.base.inner }
    let (sub, sup) = (scripts?.sub.flatMap { $0.isEmpty ? nil : $0 }, scripts?.sup)
    switch base.kind {
    case .bigOperator(let sign, let limits):
      return Speech(words: SpokenSigns.large(sign) + range(sub, sup, isIntegral: !limits))
    case .function(let name, let limits): return function(name, limits: limits, sub, sup)
    case .symbol("∇", _):
      var words = "the gradient"
      if let sup { words = "nabla\(raised(sup, on: base).words)" }
      if let sub { words += " with respect to \(index(sub))" }
      return Speech(words: words)
    case .identifier("ℜ", _): return Speech(words: "the real part")
    case .identifier("ℑ", _): return Speech(words: "the imaginary part")
    default: return Speech(words: "the expected value" + (sub.map { " over \(index($0))" } ?? ""))
    }
  }

  /// What an index runs over, in words.
  func index(_ node: Node) -> String {
    let speaker = within(.index)
    let parts = node.visibleParts
    guard parts.count == 3, isComma(parts[1]) else {
      return speaker.speech(of: node).orNothing.words
    }
    return Self.list([speaker.operand(parts[0]), speaker.operand(parts[2])]).words
  }

  /// " from i equals 1 to n", " over i in C".
  private func range(_ sub: Node?, _ sup: Node?, isIntegral: Bool) -> String {
    let end = sup.map { speech(of: $0).orNothing.words }
    guard let sub else { return end.map { " up to \($0)" } ?? "" }
    let parts = sub.visibleParts
    if isIntegral {
      return end.map { " from \(speech(of: sub).words) to \($0)" } ?? " over \(index(sub))"
    }
    if parts.count > 2, case .symbol("=", _) = parts[1].kind, let end {
      let start = within(.statement)
      return
        " from \(start.line([parts[0]]).words) equals \(start.line(Array(parts.dropFirst(2))).orNothing.words) to \(end)"
    }
    return " over \(index(sub))" + (end.map { " to \($0)" } ?? "")
  }

  private func function(_ name: String, limits: Bool, _ sub: Node?, _ sup: Node?) -> Speech {
    if name == "arg min" || name == "arg max" {
      let verb = name == "arg min" ? "minimizes" : "maximizes"
      let sought = sub.map { within(.index).speech(of: $0) } ?? Speech(words: "argument")
      return Speech(words: "the \(sought.then("that \(verb)"))")
    }
    var words = SpokenSigns.function(name)
    if let sup {
      if isInverse(sup) {
        words = words.hasPrefix("the ") ? "the inverse \(words.dropFirst(4))" : "inverse \(words)"
      } else {
        words += raised(sup, on: nil).words
      }
    }
    guard let sub else { return Speech(words: words) }
    switch name {
    case "lim", "plim", "lim sup", "lim inf": return Speech(words: "\(words) as \(approach(sub))")
    case "log", "lg", "ln": return Speech(words: "\(words) base \(index(sub))")
    default:
      return Speech(words: words + (limits ? " over \(index(sub))" : lowered(sub).words))
    }
  }

  /// `x → 0`: "x approaches 0".
  private func approach(_ node: Node) -> String {
    let parts = node.visibleParts
    let arrow = parts.firstIndex { part in
      if case .symbol("→", _) = part.kind { true } else { false }
    }
    guard let arrow, arrow > 0, arrow + 1 < parts.count else { return index(node) }
    let start = within(.statement)
    return start.line(Array(parts[..<arrow])).words + " approaches "
      + start.line(Array(parts[(arrow + 1)...])).words
  }

  /// Whether brackets behind an operator hold what it is applied to.
  func takesBrackets(_ node: Node, _ next: Node) -> Bool {
    guard case .fence(let fence) = next.unscripted.kind else { return false }
    switch node.unscripted.kind {
    case .function(_, limits: true) where node.scriptsOnly?.sub != nil:
      return fence.body.visibleParts.contains { isComma($0) }
    case .function: return fence.open == "(" || fence.open == "["
    case .identifier: return true
    default: return false
    }
  }
}
