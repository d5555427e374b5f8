extension Node {
  /// What this is to the part before it.
  var firstClass: Class {
    switch kind {
    case .fence(let fence): fence.open.isEmpty ? fence.body.firstClass : .open
    case .row(let parts): parts.first?.firstClass ?? .ordinary
    case .style(_, let body), .color(_, let body), .attributed(_, let body): body.firstClass
    case .scripts(let scripts): scripts.base.isEmpty ? .ordinary : scripts.base.firstClass
    default: soleClass
    }
  }

  /// What this is to the part after it.
  var lastClass: Class {
    switch kind {
    case .fence: .close
    case .row(let parts): parts.last?.lastClass ?? .ordinary
    case .style(_, let body), .color(_, let body), .attributed(_, let body): body.lastClass
    case .scripts(let scripts): scripts.base.isEmpty ? .ordinary : scripts.base.lastClass
    default: soleClass
    }
  }

  private var soleClass: Class {
    switch kind {
    case .symbol(_, let kind), .delimiter(_, _, let kind), .classed(let kind, _): kind
    case .function, .bigOperator: .large
    case .middle, .arrow: .relation
    case .stack(let base, _, _): base.lastClass
    default: .ordinary
    }
  }

  /// Whether plain brackets around it would look small: it is taller than a line of letters.
  ///
  /// - Parameter display: whether large operators are drawn large.
  /// - Returns: whether brackets around it grow.
  func isTall(inDisplay display: Bool) -> Bool {
    switch kind {
    case .fraction, .table, .brace: true
    case .bigOperator: display
    case .root(let body, _): body.isTall(inDisplay: display)
    case .row(let parts): parts.contains { $0.isTall(inDisplay: display) }
    case .scripts(let scripts):
      scripts.base.isTall(inDisplay: display)
        || (scripts.sub != nil && scripts.areLimits(inDisplay: display))
    case .fence(let fence): fence.body.isTall(inDisplay: display)
    case .accent(_, let body), .color(_, let body), .attributed(_, let body), .classed(_, let body),
      .boxed(let body),
      .cancelled(let body), .phantom(let body, _, true):
      body.isTall(inDisplay: display)
    case .style(let style, let body): body.isTall(inDisplay: style == .display)
    case .stack(let base, let over, let under):
      base.isTall(inDisplay: display) || over != nil && under != nil
    default: false
    }
  }
}

extension Node.Scripts {
  /// Whether the scripts stand below and above.
  func areLimits(inDisplay display: Bool) -> Bool {
    switch placement {
    case .beside: false
    case .limits: display
    case .alwaysLimits: true
    }
  }
}
