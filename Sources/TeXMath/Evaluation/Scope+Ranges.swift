extension Scope {
  /// A sum, a product, a union over a range, of the rest of the term.
  func large(
    _ sign: Node, _ scripts: Node.Scripts?, _ reader: inout FactorReader
  ) throws(EvaluationError) -> Value {
    guard case .bigOperator(let name, _) = sign.kind else {
      throw EvaluationError(.notEvaluable(sign.text), at: sign.place)
    }
    if name == "∫" { return try integral(sign, scripts, &reader) }
    guard name == "∑" || name == "∏" else {
      throw EvaluationError(.notEvaluable(name), at: sign.place)
    }
    guard let range = scripts?.sub else {
      throw EvaluationError(.bareRange(reader.rest().first?.text ?? "i"), at: sign.place)
    }
    let rest = reader.rest()
    guard !rest.isEmpty else { throw EvaluationError(.missingOperand(name), at: sign.place) }
    var total: Value?
    for (scope, _) in try assignments(range, upTo: scripts?.sup) {
      let value = try scope.product(rest, at: sign.place)
      guard let sofar = total else {
        total = value
        continue
      }
      total =
        name == "∑"
        ? try Operations.sum(sofar, value, at: sign.place)
        : try Operations.product(sofar, value, sign: nil, at: sign.place)
    }
    // an empty sum is 0, an empty product is 1
    return total ?? .number(name == "∑" ? 0 : 1)
  }

  /// All the ways in which the indices under an operator run, in order.
  ///
  /// - Parameters:
  ///   - range: what is written below: `i=1`, `i \in S`, `j \neq i`, `i, j`, `1 \le i < j \le n`.
  ///   - upper: what is written above.
  /// - Returns: for each way the scope with the indices bound, and the value of the first index.
  /// - Throws: why a range cannot be read.
  func assignments(
    _ range: Node, upTo upper: Node?
  ) throws(EvaluationError) -> [(scope: Scope, position: Value)] {
    var scopes: [(scope: Scope, position: Value)] = [(self, .truth(true))]
    for clause in range.clauses {
      var next: [(scope: Scope, position: Value)] = []
      for (scope, position) in scopes {
        for (found, value) in try scope.assignments(ofClause: clause, upTo: upper) {
          if case .truth(true) = position {
            next.append((found, value))
          } else {
            next.append((found, position))
          }
          if next.count > Self.longestRange { throw EvaluationError(.tooMuchWork, at: range.place) }
        }
      }
      scopes = next
    }
    return scopes
  }

  /// How many terms an operator may have.
  static var longestRange: Int { 100_000 }

  private func assignments(
    ofClause clause: Node, upTo upper: Node?
  ) throws(EvaluationError) -> [(scope: Scope, position: Value)] {
    let chain = try Relations.chain(of: clause)
    if chain.relations.isEmpty {
      // \sum_i: an index with a declared range
      return try bind(declared: clause, where: nil)
    }
    let first = chain.sides[0]
    let variable = first.symbolName
    if chain.relations[0] == ":" {
      // i : l_i = j, "those i for which"
      let condition = Node(
        .row(Array(clause.bareParts.drop { $0.relation != ":" }.dropFirst())), at: clause.place)
      return try bind(declared: first, where: condition)
    }
    if chain.relations.count == 1, chain.relations[0] == "=", first.isVariable, let upper {
      return try bind(first, from: wholeNumber(chain.sides[1]), to: wholeNumber(upper))
    }
    if chain.relations.count == 1, chain.relations[0] == "∈", first.isVariable, !isBound(variable) {
      guard case .list(let items) = try value(of: chain.sides[1]) else {
        throw EvaluationError(
          .notEvaluable("\(chain.sides[1].text) as a set"), at: chain.sides[1].place)
      }
      return items.map { (binding(variable, to: $0), $0) }
    }
    // a condition: on an index with a declared range (of several the first one runs), on indices
    // between two bounds, or on bound ones
    let free = chain.sides.filter { $0.isVariable && !isBound($0.symbolName) && isIndex($0) }
    if let index = free.first { return try bind(declared: index, where: clause) }
    let unknown = chain.sides.filter { $0.isVariable && self[$0.symbolName] == nil }
    if unknown.isEmpty { return try truth(of: clause) ? [(self, .truth(true))] : [] }
    guard chain.sides.count > 2, let last = chain.sides.last else {
      throw EvaluationError(.bareRange(unknown[0].text), at: clause.place)
    }
    var scopes = [self]
    let bounds = (try wholeNumber(first), try wholeNumber(last))
    for variable in unknown {
      var wider: [Scope] = []
      for scope in scopes {
        wider += try scope.bind(variable, from: bounds.0, to: bounds.1).map { $0.scope }
      }
      scopes = wider
    }
    var kept: [(scope: Scope, position: Value)] = []
    for scope in scopes where try scope.truth(of: clause) {
      kept.append((scope, try scope.value(of: unknown[0])))
    }
    return kept
  }

  private func isIndex(_ node: Node) -> Bool {
    if case .index? = self[node.symbolName] { return true }
    return false
  }

  private func bind(
    _ variable: Node, from first: Int, to last: Int
  ) throws(EvaluationError) -> [(scope: Scope, position: Value)] {
    guard first <= last else { return [] }
    if last - first >= Self.longestRange { throw EvaluationError(.tooMuchWork, at: variable.place) }
    return (first...last).map {
      (binding(variable.symbolName, to: .number(Double($0))), .number(Double($0)))
    }
  }

  private func bind(
    declared variable: Node, where condition: Node?
  ) throws(EvaluationError) -> [(scope: Scope, position: Value)] {
    guard case .index(_, let count)? = self[variable.symbolName], count >= 1 else {
      throw EvaluationError(.bareRange(variable.text), at: variable.place)
    }
    let all = try bind(variable, from: 1, to: count)
    guard let condition else { return all }
    var kept: [(scope: Scope, position: Value)] = []
    for (scope, position) in all where try scope.truth(of: condition) {
      kept.append((scope, position))
    }
    return kept
  }
}

extension Node {
  /// A name that an operator can bind.
  var isVariable: Bool {
    switch kind {
    case .identifier: true
    case .scripts(let scripts): scripts.base.isVariable && scripts.sup == nil
    case .row: bareParts.count == 1 && bareParts[0].isVariable
    default: false
    }
  }

  /// The conditions under an operator, one by one: between commas, in the lines of a `\substack`.
  fileprivate var clauses: [Node] {
    if case .table(let table) = undressed.kind, table.environment == .stacked {
      return table.rows.flatMap { $0.cells.flatMap { $0.clauses } }
    }
    // 1 ≤ i, j ≤ n is rare and ambiguous; a comma ends a clause
    return separated().filter { !$0.isEmpty }
  }
}
