/// Puts values in place of symbols.
struct Substitution {
  let scope: Scope
  let digits: Int
  let longestSum: Int
  /// Whether only indices get their values: `c_j` becomes `c_1`.
  let keepsSymbols: Bool
  /// The names that a sum or a search binds here, which have no value.
  var hidden: Set<String> = []

  init(_ scope: Scope, digits: Int, longestSum: Int, keepsSymbols: Bool = false) {
    precondition((1...17).contains(digits), "a number has 1 to 17 digits, not \(digits)")
    (self.scope, self.digits, self.longestSum) = (scope, digits, longestSum)
    self.keepsSymbols = keepsSymbols
  }

  /// The same with an index that has its value.
  func with(_ scope: Scope) -> Substitution {
    var other = Substitution(
      scope, digits: digits, longestSum: longestSum, keepsSymbols: keepsSymbols)
    other.hidden = hidden
    return other
  }

  /// A part that stands alone: a formula, a numerator, a cell.
  mutating func whole(_ node: Node) -> Node {
    // `L(w, b)` may be declared as one symbol
    if let literal = literal(for: node) { return Node.side(literal.parts, at: node.place) }
    return Node.side(row(node.flattened, follows: false), at: node.place)
  }

  // MARK: - One part

  /// What stands in place of a part.
  mutating func part(_ node: Node) -> Replacement {
    if let literal = literal(for: node) { return Replacement(literal) }
    var node = node
    switch node.kind {
    case .scripts(let scripts): return self.scripts(scripts, node)
    case .fraction(var fraction) where !fraction.isDerivative:
      fraction.numerator = whole(fraction.numerator)
      fraction.denominator = whole(fraction.denominator)
      node.kind = .fraction(fraction)
    case .root(let body, let index): node.kind = .root(whole(body), index: index.map { whole($0) })
    case .fence(var fence):
      fence.body = whole(fence.body)
      node.kind = .fence(fence)
    case .brace(let sign, let base, let label, let over):
      node.kind = .brace(sign, base: whole(base), label: label, over: over)
    case .classed(let kind, let body) where kind == .ordinary || kind == .large:
      node.kind = .classed(kind, whole(body))
    case .table(var table):
      for (i, row) in table.rows.enumerated() {
        table.rows[i].cells = row.cells.map { whole($0) }
      }
      node.kind = .table(table)
    default: break
    }
    return Replacement(node)
  }

  /// The value of a whole part, written out.
  private func literal(for node: Node) -> Literal? {
    let name = node.symbolName
    guard !hidden.contains(name) else { return nil }
    switch scope[name] {
    case .value(let value)?:
      // an index that a sum binds is a value there
      if keepsSymbols, !scope.isBound(name) { return nil }
      return Literal(value, digits: digits, at: node.place)
    case .index(let index, _)?:
      return Literal(.number(Double(index)), digits: digits, at: node.place)
    default: return nil
    }
  }

  /// A base with scripts: an element, a power, a symbol of its own.
  private mutating func scripts(_ scripts: Node.Scripts, _ node: Node) -> Replacement {
    var (scripts, node) = (scripts, node)
    let sup = scripts.sup.map { whole($0) }
    var bare = scripts
    bare.sup = nil
    let isBare = bare.sub == nil && bare.primes == 0
    let name = isBare ? bare.base : Node(.scripts(bare), at: node.place)
    if let literal = literal(for: name) ?? element(bare, name) {
      guard let sup else { return Replacement(literal) }
      node.kind = .scripts(Node.Scripts(base: literal.base(at: node.place), sup: sup))
      return Replacement(node, isNumber: literal.isNumber)
    }
    switch scripts.base.kind {
    case .fence, .root, .fraction, .table, .classed: scripts.base = part(scripts.base).node
    default: break
    }
    scripts.sub = scripts.sub.map { whole($0) }
    scripts.sup = sup
    node.kind = .scripts(scripts)
    return Replacement(node)
  }

  /// The value of `x_i`, where x has elements and i a value.
  private func element(_ scripts: Node.Scripts, _ name: Node) -> Literal? {
    guard !keepsSymbols, scripts.sub != nil, scripts.primes == 0,
      case .value(let value)? = scope[scripts.base.symbolName], value.depth > 0,
      !name.contains(where: { hidden.contains($0.symbolName) }),
      let element = try? scope.value(of: name)
    else { return nil }
    return Literal(element, digits: digits, at: name.place)
  }
}

extension Node.Fraction {
  /// Whether it is a derivative, which is one symbol: `\frac{\partial L}{\partial w}`.
  fileprivate var isDerivative: Bool {
    let sign = numerator.bareParts.first?.symbolName
    return (sign == "∂" || sign == "d") && denominator.bareParts.first?.symbolName == sign
  }
}

/// What stands in place of a part.
struct Replacement {
  let parts: [Node]
  /// Whether it is a number that was put in, which must not touch another factor.
  let isNumber: Bool
  /// Whether it begins with a minus.
  let isNegative: Bool

  init(_ literal: Literal) {
    (parts, isNumber, isNegative) = (literal.parts, literal.isNumber, literal.isNegative)
  }

  init(_ node: Node, isNumber: Bool = false) {
    (parts, self.isNumber, isNegative) = ([node], isNumber, false)
  }

  /// As one part.
  var node: Node { parts.count == 1 ? parts[0] : inParentheses }

  /// The same in parentheses.
  var inParentheses: Node {
    let place = parts.first?.place ?? 0..<0
    return Node(.fence(Node.Fence("(", Node.side(parts, at: place), ")")), at: place)
  }
}
