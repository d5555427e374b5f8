extension TextWriter {
  /// Parts side by side as text.
  func line(_ parts: [Node]) -> Phrase {
    var phrases = parts.map { phrase(of: $0) }
    markDifferentials(among: parts, in: &phrases)
    encloseFactors(in: &phrases)
    let visible = phrases.filter { !isSpace($0) }
    guard visible.count != 1 else { return visible[0] }
    var text = ""
    var previous: Phrase?
    for (place, next) in phrases.enumerated() where !next.text.isEmpty {
      guard case .space(let isWide) = next.role else {
        if let previous { text += room(between: previous, and: next) }
        text += next.text
        previous = next
        continue
      }
      guard let before = previous else { continue }
      guard let after = phrases[(place + 1)...].first(where: { !isSpace($0) }) else { break }
      if isWide, !isTight, endsStatement(before), beginsStatement(after) { text += ";" }
      if isRoom(before, after), !text.hasSuffix(" ") { text += " " }
      previous = Phrase(text: " ", role: .open)
    }
    return Phrase(
      text: text, role: visible.isEmpty ? .space(isWide: false) : .fence,
      binding: binding(of: phrases.filter { !$0.text.isEmpty }),
      padding: (visible.first?.padding.before ?? false, visible.last?.padding.after ?? false))
  }

  private func isSpace(_ phrase: Phrase) -> Bool {
    if case .space = phrase.role { true } else { phrase.text.isEmpty }
  }

  /// Whether a space that was written between two parts is kept.
  private func isRoom(_ before: Phrase, _ after: Phrase) -> Bool {
    switch (before.role, after.role) {
    case (.open, _), (_, .close), (_, .punctuation), (.prefix, _), (.slash, _), (_, .slash): false
    case (.fence, .fence) where !before.text.hasSuffix(")") || after.text.hasPrefix("("): true
    default: true
    }
  }

  /// Whether what follows a wide space can be something new: `a = b; c = d`.
  private func endsStatement(_ phrase: Phrase) -> Bool {
    phrase.role.isOperand && !phrase.isWords
  }

  private func beginsStatement(_ phrase: Phrase) -> Bool {
    switch phrase.role {
    case .fence, .name: false
    case .function, .large: true
    default: phrase.role.isOperand
    }
  }

  /// In an integral and in a derivative the letter d belongs to what follows: `∫ x dx`, `d²y/dx²`.
  private func markDifferentials(among parts: [Node], in phrases: inout [Phrase]) {
    guard inDerivative || parts.contains(where: { isIntegral($0) }) else { return }
    for place in phrases.indices.dropLast() where isDifferential(parts[place]) {
      if phrases[place + 1].role.isOperand { phrases[place].role = .sign }
    }
  }

  private func isIntegral(_ node: Node) -> Bool {
    switch node.kind {
    case .bigOperator(_, let limits): !limits
    case .scripts(let scripts): isIntegral(scripts.base)
    default: false
    }
  }

  /// Whether a part is the d of a differential: `d`, `d²`.
  func isDifferential(_ node: Node) -> Bool {
    switch node.kind {
    case .identifier("d", _): true
    case .scripts(let scripts): scripts.sub == nil && isDifferential(scripts.base)
    default: false
    }
  }

  /// A fraction that is a factor stands in parentheses: `(2/n) x`, `log(a/b)`.
  private func encloseFactors(in phrases: inout [Phrase]) {
    let places = phrases.indices.filter { !phrases[$0].text.isEmpty && !isThin(phrases[$0]) }
    for (index, place) in places.enumerated() {
      guard case .fraction = phrases[place].role else { continue }
      let before = index > 0 ? phrases[places[index - 1]] : nil
      let after = index + 1 < places.count ? phrases[places[index + 1]] : nil
      if before.map({ multipliesNext($0) }) ?? false || after.map({ multipliesLast($0) }) ?? false {
        phrases[place] = phrases[place].asFactor
      }
    }
  }

  private func isThin(_ phrase: Phrase) -> Bool {
    if case .space(isWide: false) = phrase.role { true } else { false }
  }

  private func multipliesNext(_ phrase: Phrase) -> Bool {
    switch phrase.role {
    case .times, .slash, .close: true
    case .function(let hasLimits): !hasLimits
    default: phrase.role.isOperand && !phrase.padding.after
    }
  }

  private func multipliesLast(_ phrase: Phrase) -> Bool {
    switch phrase.role {
    case .times, .slash, .function, .large, .open: true
    default: phrase.role.isOperand && !phrase.padding.before
    }
  }

  /// How tightly a line holds together.
  private func binding(of phrases: [Phrase]) -> Phrase.Binding {
    var result = Phrase.Binding.application
    for phrase in phrases {
      switch phrase.role {
      case .relation, .punctuation, .dots, .space(isWide: true): return .relation
      case .sum: result = min(result, .sum)
      case .times, .large, .function, .prefix: result = min(result, .operation)
      case .slash: result = min(result, .fraction)
      case .name where phrase.padding != (false, false): return .relation
      default: break
      }
    }
    guard result == .application else {
      return isApplication(phrases) ? .application : result
    }
    return isApplication(phrases) ? .application : .product
  }

  /// Whether a line is one thing: `f(x)`, `log(x)`, `∂w`.
  private func isApplication(_ phrases: [Phrase]) -> Bool {
    if case .sign = phrases.first?.role, phrases.count > 1 {
      let rest = Array(phrases.dropFirst())
      return rest.count == 1 ? rest[0].role.isOperand : isApplication(rest)
    }
    guard phrases.count == 2 else { return false }
    switch (phrases[0].role, phrases[1].role) {
    case (.function(hasLimits: false), .fence): return true
    case (.name, .fence): return !phrases[0].padding.after
    // n(n + 1) is a product
    case (.letter, .fence):
      return !phrases[1].hasSum
    default: return false
    }
  }
}
