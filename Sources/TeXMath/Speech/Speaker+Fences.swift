extension Speaker {
  /// A body between brackets, where it is no argument.
  func fence(_ fence: Node.Fence) -> Speech {
    if let words = measured(fence, nil) { return words }
    let parts = fence.body.visibleParts
    if parts.count == 1 {
      switch parts[0].kind {
      case .table(let table): return self.table(table, TableFence(fence))
      case .fraction(let fraction) where !fraction.hasBar:
        let (n, k) = (speech(of: fraction.numerator), speech(of: fraction.denominator))
        return Speech(words: n.asOne.then("choose \(k.asOne.words)"), form: .long)
      default: break
      }
    }
    switch (fence.open, fence.close) {
    case ("", ""): return speech(of: fence.body)
    case ("{", "}"): return set(fence.body)
    case ("⟨", "⟩") where parts.contains(where: { isComma($0) }):
      return inner(parts)
    case ("(", ")"):
      let inside = speech(of: fence.body)
      if parts.contains(where: { isComma($0) }) || parts.allSatisfy({ isSign($0) }) { break }
      return inside.form == .one || inside.form == .whole
        ? inside : .ended("the quantity \(inside.words)", "quantity")
    default: break
    }
    let inside = speech(of: fence.body)
    var result = Speech(
      words: SpokenSigns.bracket(fence.open) ?? SpokenSigns.sign(fence.open) ?? fence.open)
    result.append(inside)
    if !fence.close.isEmpty {
      let close = SpokenSigns.bracket(fence.close) ?? SpokenSigns.sign(fence.close) ?? fence.close
      result.words += ", \(close)"
    }
    (result.form, result.hasEnd) = (.whole, true)
    return result
  }

  /// What bars measure: an absolute value, a norm, a floor; and "evaluated at".
  ///
  /// - Parameters:
  ///   - fence: the brackets.
  ///   - scripts: what stands beside them.
  /// - Returns: the words, scripts and all; `nil` where it is no such thing.
  func measured(_ fence: Node.Fence, _ scripts: Node.Scripts?) -> Speech? {
    let name: String
    var rest = scripts
    switch (fence.open, fence.close) {
    case ("|", "|"):
      if case .table? = fence.body.visibleParts.first?.kind { return nil }
      name = isSet(fence.body) ? "size" : "absolute value"
    case ("‖", "‖"), ("||", "||"):
      name = norm(scripts?.sub)
      rest?.sub = nil
    case ("⌊", "⌋"): name = "floor"
    case ("⌈", "⌉"): name = "ceiling"
    case ("", "|"):
      guard let sub = scripts?.sub else { return nil }
      let place = within(.statement).speech(of: sub).words
      let end = scripts?.sup.map { "from \(place) to \(self.speech(of: $0).words)" }
      let body = self.speech(of: fence.body)
      return Speech(words: body.then(", evaluated \(end ?? "at \(place)")"), hasEnd: true)
    case ("{", "}"):
      guard let sub = scripts?.sub, let sup = scripts?.sup else { return nil }
      let parts = sub.visibleParts
      guard parts.count > 2, case .symbol("=", _) = parts[1].kind else { return nil }
      let start = within(.statement)
      return Speech(
        words: set(fence.body).words + ", for \(start.line([parts[0]]).words) from "
          + "\(start.line(Array(parts.dropFirst(2))).words) to \(speech(of: sup).words)",
        hasEnd: true)
    default: return nil
    }
    let inside = within(.statement).speech(of: fence.body)
    let isSquared = isSquare(rest?.sup)
    if isSquared { rest?.sup = nil }
    let words = "\(isSquared ? "the squared" : "the") \(name) of \(inside.orNothing.words)"
    let end = name.split(separator: " ").last.map { String($0) } ?? name
    let isPlain = inside.form == .one || inside.form == .single
    let speech: Speech =
      isPlain
      ? Speech(words: words, form: .single, hasEnd: inside.hasEnd)
      : .ended(words, name == "absolute value" ? name : end)
    return rest.map { suffixed(speech, $0) } ?? speech
  }

  private func isSquare(_ node: Node?) -> Bool {
    guard let parts = node?.visibleParts, parts.count == 1, case .number("2", _) = parts[0].kind
    else { return false }
    return true
  }

  private func norm(_ sub: Node?) -> String {
    guard let sub, !sub.isEmpty else { return "norm" }
    let words = index(sub)
    return words == "F" || words == "capital F" ? "Frobenius norm" : "\(words) norm"
  }

  /// Whether bars around it count: a script letter or a union.
  private func isSet(_ node: Node) -> Bool {
    node.visibleParts.contains { part in
      switch part.unscripted.kind {
      case .identifier(_, .script): true
      case .symbol(let sign, _), .bigOperator(let sign, _):
        ["∪", "∩", "⋃", "⋂", "∖"].contains(sign)
      default: false
      }
    }
  }

  /// "the set of x such that …", "the set 1, 2, end set".
  private func set(_ body: Node) -> Speech {
    let inside = within(.set).speech(of: body)
    if inside.words.isEmpty { return Speech(words: "the empty set") }
    return .ended("the set of \(inside.words)", "set")
  }

  /// An interval that a letter is in: "the closed interval from 0 to 1".
  func interval(_ node: Node) -> Speech? {
    guard case .fence(let fence) = node.kind else { return nil }
    let items = fence.body.visibleParts.split(whereSeparator: { isComma($0) })
    guard items.count == 2 else { return nil }
    let (start, end) = (line(Array(items[0])).asOne, line(Array(items[1])).asOne)
    let kind: String
    switch (fence.open, fence.close) {
    case ("[", "]"): kind = "closed interval"
    case ("(", ")"), ("]", "["): kind = "open interval"
    case ("[", ")"), ("[", "["): return half("included", "excluded")
    case ("(", "]"), ("]", "]"): return half("excluded", "included")
    default: return nil
    }
    func half(_ first: String, _ last: String) -> Speech {
      Speech(
        words: "the interval from \(start.words), \(first), to \(end.words), \(last)",
        form: .single, hasEnd: true)
    }
    let words = Speech(words: "the \(kind) from \(start.words)", hasEnd: start.hasEnd)
    return Speech(words: words.then("to \(end.words)"), form: .single, hasEnd: end.hasEnd)
  }

  /// "the inner product of a and b".
  private func inner(_ parts: [Node]) -> Speech {
    let items = parts.split(whereSeparator: { isComma($0) }).map { line(Array($0)).asOne }
    return Speech(
      words: "the inner product of \(Self.list(items).words)", form: .single,
      hasEnd: items.last?.hasEnd ?? false)
  }
}
