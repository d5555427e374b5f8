extension Node {
  /// The parts that it is made of, in the order in which they are read.
  public var children: [Node] {
    switch kind {
    case .identifier, .number, .symbol, .function, .bigOperator, .middle, .delimiter, .space: []
    case .text(let runs):
      runs.compactMap { run in if case .formula(let node) = run { node } else { nil } }
    case .row(let parts): parts
    case .scripts(let scripts): [scripts.base] + optional(scripts.sub) + optional(scripts.sup)
    case .fraction(let fraction): [fraction.numerator, fraction.denominator]
    case .root(let body, let index): optional(index) + [body]
    case .fence(let fence): [fence.body]
    case .accent(_, let body), .style(_, let body), .color(_, let body), .attributed(_, let body),
      .classed(_, let body),
      .boxed(let body), .cancelled(let body), .phantom(let body, _, _):
      [body]
    case .stack(let base, let over, let under): [base] + optional(over) + optional(under)
    case .brace(_, let base, let label, _): [base] + optional(label)
    case .arrow(_, let over, let under): optional(over) + optional(under)
    case .table(let table): table.rows.flatMap { $0.cells + optional($0.tag) }
    }
  }

  private func optional(_ node: Node?) -> [Node] { node.map { [$0] } ?? [] }

  /// Every part, this one first, in the order in which they are read.
  func forEach(_ body: (Node) -> Void) {
    body(self)
    for child in children { child.forEach(body) }
  }
}
