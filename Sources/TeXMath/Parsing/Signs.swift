/// What a sign is, from what stands before and after it.
enum Signs {
  enum Kind { case operand, binary, relation, function }

  /// What a part is to a sign or a bar beside it.
  static func kind(of part: Node) -> Kind {
    switch part.kind {
    case .symbol(_, let kind), .delimiter(_, _, let kind), .classed(let kind, _):
      switch kind {
      case .ordinary, .close, .inner: .operand
      case .binary, .prefix: .binary
      case .relation, .open, .punctuation: .relation
      case .large: .function
      }
    case .function, .bigOperator: .function
    case .middle, .arrow: .relation
    case .scripts(let scripts): kind(of: scripts.base)
    case .stack(let base, _, _): base.parts.count == 1 ? kind(of: base) : .operand
    case .style(_, let inner), .color(_, let inner), .attributed(_, let inner):
      kind(of: inner.parts.last ?? inner)
    default: .operand
    }
  }

  /// A plus or minus with nothing before it to add to is a sign; so is one with nothing after it.
  static func signed(_ parts: [Node], isContinued: Bool) -> [Node] {
    guard parts.contains(where: { if case .symbol(_, .binary) = $0.kind { true } else { false } })
    else { return parts }
    var parts = parts
    var before: Kind = isContinued ? .operand : .relation
    for position in parts.indices {
      if case .space = parts[position].kind { continue }
      if case .symbol(let sign, .binary) = parts[position].kind {
        let hasNext = parts[(position + 1)...].contains {
          if case .space = $0.kind { false } else { true }
        }
        if !hasNext {
          parts[position].kind = .symbol(sign, parts.count == 1 ? .binary : .ordinary)
        } else if before != .operand {
          parts[position].kind = .symbol(sign, isSign(sign) ? .prefix : .ordinary)
        }
      }
      before = kind(of: parts[position])
    }
    return parts
  }

  private static func isSign(_ sign: String) -> Bool {
    sign == "+" || sign == "−" || sign == "±" || sign == "∓"
  }
}
