extension Scope {
  /// What a part of a formula is worth.
  ///
  /// - Parameter node: an expression, without relations.
  /// - Returns: its value; never one that is not declared or computed.
  /// - Throws: why it has none, and which part is to blame.
  public func value(of node: Node) throws(EvaluationError) -> Value {
    if case .value(let value)? = self[node.symbolName] { return value }
    return try sum(node.bareParts[...], at: node.place)
  }

  /// A sum of terms with their signs.
  func sum(_ parts: ArraySlice<Node>, at place: Range<Int>) throws(EvaluationError) -> Value {
    guard !parts.isEmpty else { throw EvaluationError(.empty, at: place) }
    let terms = try terms(parts)
    if let dots = terms.firstIndex(where: { $0.isDots }) { return try dotted(terms, dots) }
    var total: Value?
    for term in terms {
      var value = try product(term.parts, at: place)
      if term.isNegative { value = try Operations.negated(value, at: place) }
      if let sum = total {
        total = try Operations.sum(sum, value, at: place)
      } else {
        total = value
      }
    }
    guard let total else { throw EvaluationError(.empty, at: place) }
    return total
  }

  struct Term {
    var parts: ArraySlice<Node>
    var isNegative: Bool

    var isDots: Bool { parts.count == 1 && parts.first?.isDots == true }

    var node: Node {
      let start = parts.first?.place.lowerBound ?? 0
      return Node(.row(Array(parts)), at: start..<max(start, parts.last?.place.upperBound ?? start))
    }
  }

  /// A sum with dots: `x_1 + x_2 + \dots + x_n`.
  private func dotted(_ terms: [Term], _ dots: Int) throws(EvaluationError) -> Value {
    let place = terms[dots].node.place
    if terms.contains(where: { $0.isNegative }) {
      throw EvaluationError(.notEvaluable("dots between terms with different signs"), at: place)
    }
    let pattern = Pattern(
      before: terms[..<dots].map { $0.node }, after: terms[(dots + 1)...].map { $0.node },
      dots: terms[dots].node)
    var total: Value?
    for value in try pattern.values(in: self) {
      guard let sum = total else {
        total = value
        continue
      }
      total = try Operations.sum(sum, value, at: place)
    }
    return total ?? .number(0)
  }

  /// The terms between plus and minus.
  ///
  /// An integral reaches to its differential.
  private func terms(_ parts: ArraySlice<Node>) throws(EvaluationError) -> [Term] {
    var terms: [Term] = []
    var isNegative = false
    var start = parts.startIndex
    var position = start
    while position < parts.endIndex {
      let part = parts[position]
      if part.startsIntegral {
        position = differential(in: parts, after: position).map { $0 + 1 } ?? parts.endIndex
        continue
      }
      guard case .symbol(let sign, let kind) = part.kind, kind == .binary || kind == .prefix,
        sign == "+" || sign == "−"
      else {
        if case .symbol("±", _) = part.kind {
          throw EvaluationError(.notEvaluable("±"), at: part.place)
        }
        position += 1
        continue
      }
      let isFirst = position == start
      if isFirst && kind == .prefix || isFirst && terms.isEmpty {
        // a sign before the term, or several
        if sign == "−" { isNegative.toggle() }
      } else if isFirst {
        throw EvaluationError(.missingOperand(sign), at: part.place)
      } else if kind == .prefix {
        // a sign within a product: a · −b
        position += 1
        continue
      } else {
        terms.append(Term(parts: parts[start..<position], isNegative: isNegative))
        isNegative = sign == "−"
      }
      position += 1
      start = position
    }
    guard start < parts.endIndex else {
      throw EvaluationError(.missingOperand("a sign"), at: parts.last?.place ?? 0..<0)
    }
    terms.append(Term(parts: parts[start...], isNegative: isNegative))
    return terms
  }

  // MARK: - Products

  /// Factors side by side, and with signs of multiplication between them.
  func product(_ parts: ArraySlice<Node>, at place: Range<Int>) throws(EvaluationError) -> Value {
    if parts.contains(where: { $0.isDots }) { return try dotted(factors: parts) }
    var reader = FactorReader(parts: parts)
    var result: Value?
    var pending: (sign: String, place: Range<Int>)?
    var divided = false
    while let part = reader.peek {
      if let sign = part.multiplication {
        reader.advance()
        if result == nil || pending != nil || reader.peek == nil {
          throw EvaluationError(.missingOperand(sign), at: part.place)
        }
        pending = (sign, part.place)
        divided = false
        continue
      }
      var isNegative = false
      if case .symbol(let sign, .prefix) = part.kind, pending != nil || result == nil {
        isNegative = sign == "−"
        reader.advance()
      }
      if divided { throw EvaluationError(.ambiguousDivision, at: part.place) }
      // factors side by side bind closer than a sign between them
      var factor = try self.factor(&reader)
      if pending != nil, pending?.sign != "/" {
        while let next = reader.peek, next.multiplication == nil, !next.isPrefix {
          let second = try self.factor(&reader)
          factor = try Operations.product(factor, second, sign: nil, at: next.place)
        }
      }
      if isNegative { factor = try Operations.negated(factor, at: part.place) }
      if let first = result {
        result = try Operations.product(
          first, factor, sign: pending?.sign, at: pending?.place ?? part.place)
        divided = pending?.sign == "/"
      } else {
        result = factor
      }
      pending = nil
    }
    guard let result else { throw EvaluationError(.empty, at: place) }
    return result
  }
}

extension Scope {
  /// A product with dots: `x_1 x_2 \cdots x_n`.
  private func dotted(factors parts: ArraySlice<Node>) throws(EvaluationError) -> Value {
    let factors = parts.filter { $0.multiplication == nil }
    guard let dots = factors.firstIndex(where: { $0.isDots }) else { return .number(1) }
    let pattern = Pattern(
      before: Array(factors[..<dots]), after: Array(factors[(dots + 1)...]), dots: factors[dots])
    var product = Value.number(1)
    for value in try pattern.values(in: self) {
      product = try Operations.product(product, value, sign: nil, at: factors[dots].place)
    }
    return product
  }
}

/// Goes through the factors of a term.
struct FactorReader {
  let parts: ArraySlice<Node>
  private(set) var position: Int

  init(parts: ArraySlice<Node>) {
    self.parts = parts
    position = parts.startIndex
  }

  var peek: Node? { position < parts.endIndex ? parts[position] : nil }
  var second: Node? { position + 1 < parts.endIndex ? parts[position + 1] : nil }
  mutating func advance() { position += 1 }

  /// All that is left, which the reader passes over.
  mutating func rest() -> ArraySlice<Node> {
    let rest = parts[position...]
    position = parts.endIndex
    return rest
  }

  mutating func skip(to place: Int) { position = place }
}

extension Node {
  /// The parts side by side, without what only says how they look.
  ///
  /// Braces of TeX are not seen by
  /// the reader, so they keep nothing together here either.
  var bareParts: [Node] {
    visibleParts.flatMap { part in
      if case .brace(_, let base, _, _) = part.kind { base.bareParts } else { [part] }
    }
  }

  /// The sign of multiplication or division that it is, if it is one.
  var multiplication: String? {
    switch kind {
    case .symbol(let sign, let kind) where kind == .binary || kind == .ordinary:
      switch sign {
      case "⋅", "×", "∗", "⊙", "∘", "⊗", "⊘", "÷", "/": sign == "÷" ? "/" : sign
      default: nil
      }
    default: nil
    }
  }

  var isPrefix: Bool {
    if case .symbol(_, .prefix) = kind { return true }
    return false
  }

  var startsIntegral: Bool {
    switch kind {
    case .bigOperator(let sign, _): sign == "∫"
    case .scripts(let scripts): scripts.base.startsIntegral
    default: false
    }
  }
}
