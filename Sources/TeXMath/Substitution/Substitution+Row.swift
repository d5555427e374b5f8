extension Substitution {
  /// Parts side by side.
  ///
  /// - Parameters:
  ///   - parts: the parts, as they are drawn.
  ///   - follows: whether something stands before the first, so that a negative number needs
  ///     parentheses.
  /// - Returns: the parts with values in place of symbols.
  mutating func row(_ parts: [Node], follows: Bool) -> [Node] {
    var line = SubstitutedLine(follows: follows)
    let outer = hidden
    defer { hidden = outer }
    var position = 0
    while position < parts.count {
      let part = parts[position]
      position += 1
      if part.isRoom {
        line.room.append(part)
      } else if let role = part.signRole {
        // what an operator binds, it binds up to the end of its term
        if role != .product { hidden = outer }
        line.append(sign: part, role)
      } else if part.isLarge {
        let end = parts[position...].firstIndex { $0.endsTerm } ?? parts.count
        let body = Array(parts[position..<end])
        if let terms = terms(of: part, body) {
          line.append(terms: terms, at: part.place)
          position = end
        } else {
          hide(variablesOf: part, body)
          line.append(function: limits(part))
        }
      } else if case .function = part.kind {
        line.append(function: part)
      } else {
        let isFactorial = position < parts.count && parts[position].kind == .symbol("!", .ordinary)
        let replacement = self.part(part)
        line.append(
          isFactorial && replacement.parts.count > 1
            ? Replacement(replacement.inParentheses) : replacement)
      }
    }
    return line.parts + line.room
  }

  // MARK: - Sums

  /// The terms of a sum, each with its values; `nil` for one that is not written out.
  private func terms(of sign: Node, _ body: [Node]) -> [[Node]]? {
    guard !keepsSymbols, case .scripts(let scripts) = sign.kind, let range = scripts.sub,
      case .bigOperator("∑", _) = scripts.base.kind,
      !sign.contains(where: { hidden.contains($0.symbolName) }),
      let ways = try? scope.assignments(range, upTo: scripts.sup), ways.count <= longestSum
    else { return nil }
    return ways.enumerated().map { index, way in
      var substitution = with(way.scope)
      return substitution.row(body, follows: index > 0)
    }
  }

  /// The limits of an operator, in which only what it does not bind has a value.
  private mutating func limits(_ sign: Node) -> Node {
    guard case .scripts(var scripts) = sign.kind else { return sign }
    scripts.sub = scripts.sub.map { whole($0) }
    scripts.sup = scripts.sup.map { whole($0) }
    return Node(.scripts(scripts), at: sign.place)
  }

  /// The variables under an operator, and that of an integral, have no value up to the end of the term.
  private mutating func hide(variablesOf sign: Node, _ body: [Node]) {
    if case .scripts(let scripts) = sign.kind, let range = scripts.sub {
      for clause in range.separated() {
        for (place, part) in clause.bareParts.enumerated() where part.isVariable {
          let isIndex = if case .index? = scope[part.symbolName] { true } else { false }
          if place == 0 || isIndex { hidden.insert(part.symbolName) }
        }
      }
    }
    guard sign.startsIntegral else { return }
    let visible = body.filter { !$0.isRoom }
    for (d, variable) in zip(visible, visible.dropFirst()) where d.symbolName == "d" {
      hidden.insert(variable.symbolName)
      hidden.insert("d")
    }
  }
}

extension Node {
  /// What it is between its neighbours; `nil` for what is no sign.
  fileprivate var signRole: SubstitutedLine.SignRole? {
    switch kind {
    case .symbol("!", _), .symbol("′", _): return .after
    case .symbol("+", .binary), .symbol("+", .prefix): return .plus
    case .symbol("−", .binary), .symbol("−", .prefix), .symbol("±", _), .symbol("∓", _):
      return .minus
    case .symbol(_, .binary), .symbol("/", _): return .product
    case .symbol(_, .relation), .symbol(_, .punctuation), .symbol(_, .open), .middle, .arrow:
      return .start
    case .symbol(_, .close): return .after
    case .delimiter(_, _, let kind): return kind == .close ? .after : .start
    case .classed(.relation, _): return .start
    case .classed(.binary, _): return .product
    default: return nil
    }
  }

  /// Whether a term ends before it.
  fileprivate var endsTerm: Bool {
    switch signRole {
    case .start: true
    case .plus, .minus: !isPrefix
    default: false
    }
  }

  /// Whether it is an operator that binds variables: a sum, an integral, `\min` with something below.
  fileprivate var isLarge: Bool {
    switch kind {
    case .bigOperator: return true
    case .scripts(let scripts):
      if case .bigOperator = scripts.base.kind { return true }
      if case .function = scripts.base.kind { return true }
      return false
    default: return false
    }
  }
}
