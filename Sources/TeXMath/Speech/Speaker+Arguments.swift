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
    guard let first = body.first else { return false }
    if case .table = first.kind { return false }
    if case .fraction(let fraction) = first.kind, !fraction.hasBar { return false }
    let isFunction: Bool
    switch parts[place].unscripted.kind {
    case .identifier("∂", _): return false
    case .identifier(let name, let alphabet):
      isFunction = name.unicodeScalars.count > 1 || alphabet == .doubleStruck
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
    let parts = fence.body.flattened.filter { !$0.isRoom }
    let items = parts.split(omittingEmptySubsequences: false, whereSeparator: { isComma($0) })
    let isPlainList = !parts.contains { part in
      switch part.kind {
      case .symbol(_, .relation), .symbol(_, .inner), .symbol(";", _), .middle, .table: true
      default: false
      }
    }
    let result: Speech
    if items.count == 1 {
      result = single(speaker, parts)
    } else if isPlainList, items.allSatisfy({ !$0.isEmpty }) {
      let spoken = items.map { item in
        let words = speaker.line(Array(item))
        return words.form == .long && !isCall(Array(item)) ? words.asOne : words
      }
      result = Self.list(spoken)
    } else {
      result = .init(
        words: "open parenthesis \(speaker.line(parts).words), close parenthesis", hasEnd: true)
    }
    return (result, node.scriptsOnly)
  }

  /// One argument: shortly where it is heard as one, or is "x given z".
  private func single(_ speaker: Speaker, _ parts: [Node]) -> Speech {
    let words = speaker.line(parts)
    if words.words.isEmpty { return Speech(words: "nothing") }
    if words.form != .long || isCall(parts) { return words }
    let bar = parts.firstIndex { part in
      if case .symbol(let sign, .relation) = part.kind { sign == "∣" || sign == "|" } else { false }
    }
    if let bar {
      let sides = [Array(parts[..<bar]), Array(parts[(bar + 1)...])]
      if sides.allSatisfy({ speaker.line($0).form != .long || isCall($0) }) {
        return Speech(words: words.words, hasEnd: true)
      }
    }
    return words.asOne
  }

  /// Whether parts are one function with its arguments, or one thing between bars.
  private func isCall(_ parts: [Node]) -> Bool {
    switch parts.count {
    case 1:
      if case .fence = parts[0].unscripted.kind { return true }
      if case .root = parts[0].kind { return true }
      return false
    case 2: return isApplication(at: 0, in: parts) || isOperator(parts[0])
    default: return false
    }
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [Speech]) -> Speech {
    guard let last = items.last, items.count > 1 else { return items.first ?? Speech(words: "") }
    let first = items.dropLast().map { $0.words }.joined(separator: ", ")
    let pause = items[items.count - 2].hasEnd ? ", and " : " and "
    return Speech(words: first + pause + last.words, hasEnd: last.hasEnd)
  }
}
