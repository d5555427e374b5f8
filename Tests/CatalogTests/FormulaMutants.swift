import TeXMath

/// A formula with one slip in it, of the kinds that happen when one writes formulas.
struct FormulaMutant {
  enum Slip: String, CaseIterable {
    case droppedFactor = "a factor is dropped"
    case flippedSign = "a sign is flipped"
    case changedIndex = "an index is changed"
    case changedExponent = "an exponent is changed"
    case removedTranspose = "a transpose is removed"
  }

  let slip: Slip
  let root: Node
}

extension Node {
  /// Every formula that differs from this one by one slip.
  var mutants: [FormulaMutant] {
    var mutants = ownMutants
    for (position, child) in children.enumerated() {
      for mutant in child.mutants {
        mutants.append(
          FormulaMutant(slip: mutant.slip, root: replacingChild(position, by: mutant.root)))
      }
    }
    return mutants
  }

  /// The slips in this part, its own parts as they are.
  private var ownMutants: [FormulaMutant] {
    switch kind {
    case .row(let parts): rowMutants(parts)
    case .scripts(let scripts): scriptMutants(scripts)
    default: []
    }
  }

  private func rowMutants(_ parts: [Node]) -> [FormulaMutant] {
    var mutants: [FormulaMutant] = []
    func without(_ position: Int) -> Node {
      var rest = parts
      rest.remove(at: position)
      return Node(.row(rest), at: place)
    }
    for (position, part) in parts.enumerated() {
      let neighbours = [position - 1, position + 1].filter { parts.indices.contains($0) }
      if part.isFactor, neighbours.contains(where: { parts[$0].isFactor }) {
        mutants.append(FormulaMutant(slip: .droppedFactor, root: without(position)))
      }
      switch part.kind {
      case .symbol("+", .binary), .symbol("−", .binary):
        var flipped = parts
        flipped[position].kind = .symbol(part.kind == .symbol("+", .binary) ? "−" : "+", .binary)
        mutants.append(FormulaMutant(slip: .flippedSign, root: Node(.row(flipped), at: place)))
      case .symbol("−", .prefix):
        mutants.append(FormulaMutant(slip: .flippedSign, root: without(position)))
      default: break
      }
    }
    return mutants
  }

  private func scriptMutants(_ scripts: Scripts) -> [FormulaMutant] {
    var mutants: [FormulaMutant] = []
    if let sub = scripts.sub {
      var changed = scripts
      switch sub.kind {
      case .number(let digits, let alphabet):
        changed.sub = Node(.number(digits == "1" ? "2" : "1", alphabet), at: sub.place)
      case .row(let parts) where parts.count == 2:
        // jk becomes kj
        changed.sub = Node(.row([parts[1], parts[0]]), at: sub.place)
      default: changed.sub = Node(.number("1", .standard), at: sub.place)
      }
      if changed.sub?.symbolName != sub.symbolName {
        mutants.append(FormulaMutant(slip: .changedIndex, root: Node(.scripts(changed), at: place)))
      }
    }
    if let sup = scripts.sup {
      var changed = scripts
      let isTranspose = sup.symbolName == "⊤" || sup.symbolName == "T"
      switch sup.kind {
      case .number(let digits, let alphabet):
        changed.sup = Node(.number(digits == "2" ? "3" : "2", alphabet), at: sup.place)
      default: changed.sup = nil
      }
      let isBare = changed.sub == nil && changed.sup == nil && changed.primes == 0
      let root = isBare ? changed.base : Node(.scripts(changed), at: place)
      mutants.append(
        FormulaMutant(slip: isTranspose ? .removedTranspose : .changedExponent, root: root))
    }
    return mutants
  }

  /// Whether it can be multiplied with its neighbour.
  private var isFactor: Bool {
    switch kind {
    case .identifier, .number, .fraction, .fence, .accent, .root, .function: true
    case .scripts(let scripts):
      if case .bigOperator = scripts.base.kind { false } else { true }
    default: false
    }
  }

  /// This part with another child, in the order of `children`.
  private func replacingChild(_ position: Int, by child: Node) -> Node {
    var count = 0
    func next(_ node: Node) -> Node {
      defer { count += 1 }
      return count == position ? child : node
    }
    func next(_ node: Node?) -> Node? { node.map { next($0) } }
    var result = self
    switch kind {
    case .row(let parts): result.kind = .row(parts.map { next($0) })
    case .scripts(var scripts):
      scripts.base = next(scripts.base)
      scripts.sub = next(scripts.sub)
      scripts.sup = next(scripts.sup)
      result.kind = .scripts(scripts)
    case .fraction(var fraction):
      fraction.numerator = next(fraction.numerator)
      fraction.denominator = next(fraction.denominator)
      result.kind = .fraction(fraction)
    case .root(let body, let index):
      let newIndex = next(index)
      result.kind = .root(next(body), index: newIndex)
    case .fence(var fence):
      fence.body = next(fence.body)
      result.kind = .fence(fence)
    case .accent(let accent, let base): result.kind = .accent(accent, next(base))
    case .style(let style, let body): result.kind = .style(style, next(body))
    case .classed(let kind, let body): result.kind = .classed(kind, next(body))
    case .table(var table):
      for (i, row) in table.rows.enumerated() {
        table.rows[i].cells = row.cells.map { next($0) }
        table.rows[i].tag = next(row.tag)
      }
      result.kind = .table(table)
    default: preconditionFailure("no mutants of the parts of \(kind)")
    }
    return result
  }
}
