extension Speaker {
  /// Whether the brackets behind a letter hold what it is applied to: `f(x)`, and not `n(n + 1)`.
  ///
  /// TeX does not say. A list, a relation, a bar or one thing alone is an argument; a sum is an
  /// argument of a letter that usually is a function, else a factor.
  func isApplication(at place: Int, in parts: [Node]) -> Bool {
    guard place + 1 < parts.count, case .fence(let fence) = parts[place + 1].unscripted.kind,
      fence.open == "(" || fence.open == "["
    else { return false }
    let body = fence.body.visibleParts
    guard let first = body.first else {
      if case .identifier = parts[place].unscripted.kind { return true }
      return false
    }
    if case .table = first.kind { return false }
    if case .fraction(let fraction) = first.kind, !fraction.hasBar { return false }
    let isFunction: Bool
    switch parts[place].unscripted.kind {
    case .identifier("∂", _): return false
    case .identifier(let name, let alphabet):
      isFunction =
        name.unicodeScalars.count > 1 || alphabet == .doubleStruck
        || Self.functionLetters.contains(name) || (parts[place].scriptsOnly?.primes ?? 0) > 0
    case .accent(_, let base):
      if case .identifier(let name, _) = base.unscripted.kind {
        isFunction = Self.functionLetters.contains(name)
      } else {
        isFunction = false
      }
    case .text: isFunction = true
    case .number("1", let alphabet): isFunction = alphabet == .doubleStruck || alphabet == .bold
    default: return false
    }
    if isFunction { return true }
    if parts[place].scriptsOnly?.sup != nil || fence.open == "[" { return false }
    if body.count == 1 { return !isSign(first) || body.count == 1 }
    return body.contains { part in
      switch part.kind {
      case .symbol(_, .relation), .symbol(_, .punctuation), .middle: true
      default: false
      }
    } || body.count == 2 && isApplication(at: 0, in: body)
  }

  /// Letters that usually stand for functions.
  private static let functionLetters: Set<String> = [
    "f", "g", "h", "F", "G", "H", "J", "L", "P", "Q", "R", "K", "O", "E", "φ", "ϕ", "ψ", "Φ", "Ψ",
    "Γ", "σ", "ζ", "ℓ",
  ]

  /// What stands in brackets behind a function, and the scripts of the brackets.
  ///
  /// - Parameter node: the brackets.
  /// - Returns: the words behind "of"; `nil` where there are no brackets.
  func arguments(of node: Node) -> (Speech, Node.Scripts?)? {
    guard case .fence(let fence) = node.unscripted.kind else { return nil }
    let speaker = within(.arguments)
    let parts = fence.body.visibleParts
    let items = parts.split(omittingEmptySubsequences: false, whereSeparator: { isComma($0) })
    let isPlainList = items.allSatisfy { !$0.isEmpty } && !parts.contains { isInvolved($0) }
    let result: Speech
    if parts.isEmpty {
      result = Speech(words: "nothing")
    } else if items.count == 1, !parts.contains(where: { isSemicolon($0) }) {
      result = single(speaker, parts)
    } else if isPlainList {
      result = Self.list(items.map { speaker.line(Array($0)).orNothing.asArgument })
    } else {
      let inside = speaker.line(parts).orNothing.words
      result = Speech(
        words: "open parenthesis \(inside), close parenthesis", form: .whole, hasEnd: true)
    }
    return (result, node.scriptsOnly)
  }

  /// Whether a list with it is more than its items.
  private func isInvolved(_ node: Node) -> Bool {
    switch node.kind {
    case .symbol(_, .relation), .symbol(_, .inner), .middle, .table: true
    default: isSemicolon(node)
    }
  }

  private func isSemicolon(_ node: Node) -> Bool {
    if case .symbol(";", _) = node.kind { true } else { false }
  }

  /// One argument: shortly where it is heard as one, or is "x given z".
  private func single(_ speaker: Speaker, _ parts: [Node]) -> Speech {
    let bar = parts.firstIndex { part in
      if case .symbol(let sign, .relation) = part.kind { sign == "∣" || sign == "|" } else { false }
    }
    guard let bar, bar > 0 else { return speaker.line(parts).asArgument }
    let event = speaker.line(Array(parts[..<bar])).orNothing
    let condition = speaker.line(Array(parts[(bar + 1)...])).orNothing
    let both = Speech(words: event.then("given \(condition.words)"), hasEnd: true)
    return event.isShort && condition.isShort ? both : both.asOne
  }

  /// What a letter is called where arguments follow: "the variance" for Var.
  func called(_ node: Node) -> Speech {
    let name: String
    switch node.inner.kind {
    case .identifier(let text, _) where text.unicodeScalars.count > 1: name = text
    case .text(let runs):
      guard runs.count == 1, case .words(let text, _) = runs[0] else { return operand(node) }
      name = text
    default: return operand(node)
    }
    let words = SpokenSigns.function(name)
    return words == name ? operand(node) : Speech(words: words)
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [Speech]) -> Speech {
    guard let last = items.last, items.count > 1 else { return items.first ?? Speech(words: "") }
    let first = items.dropLast().map { $0.words }.joined(separator: ", ")
    let pause = items[items.count - 2].hasEnd ? ", and " : " and "
    return Speech(words: first + pause + last.words, hasEnd: last.hasEnd)
  }
}

extension Speech {
  /// As an argument: a product of letters needs no brackets behind "of".
  var asArgument: Speech { isShort ? self : asOne }
}
