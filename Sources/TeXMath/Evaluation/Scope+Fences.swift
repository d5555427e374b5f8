extension Scope {
  /// A bracket as a value: parentheses, bars, norms, cases, a pair, a matrix.
  func fenced(_ fence: Node.Fence, at place: Range<Int>) throws(EvaluationError) -> Value {
    switch (fence.open, fence.close) {
    case ("{", ""):
      guard case .table(let table) = fence.body.undressed.kind, table.environment == .cases else {
        throw EvaluationError(.notEvaluable("a brace that is not closed"), at: place)
      }
      return try cases(table, at: place)
    case ("|", "|"): return try bars(fence.body, at: place)
    case ("‖", "‖"), ("||", "||"):
      return .number(try Norms.norm(value(of: fence.body), order: .euclidean, self, at: place))
    case ("⟨", "⟩"):
      let parts = fence.body.separated()
      guard parts.count == 2 else {
        throw EvaluationError(.wrongArguments("⟨ ⟩", given: parts.count), at: place)
      }
      return try Operations.product(value(of: parts[0]), value(of: parts[1]), sign: "⋅", at: place)
    case ("⌊", "⌋"):
      return .number(try number(fence.body).value.rounded(.down))
    case ("⌈", "⌉"):
      return .number(try number(fence.body).value.rounded(.up))
    case ("(", ")"), ("[", "]"), ("{", "}"):
      if case .fraction(let fraction) = fence.body.kind, !fraction.hasBar {
        return try Functions.binomial(
          number(fraction.numerator), number(fraction.denominator), at: place)
      }
      if case .table(let table) = fence.body.undressed.kind { return try literal(table, at: place) }
      return try grouped(fence, at: place)
    default:
      throw EvaluationError(.notEvaluable("the bracket \(fence.open) … \(fence.close)"), at: place)
    }
  }

  /// Parentheses around an expression; with commas, a vector; in braces, a set.
  private func grouped(_ fence: Node.Fence, at place: Range<Int>) throws(EvaluationError) -> Value {
    let items = fence.body.separated()
    if fence.open == "{" { return .list(try elements(items)) }
    if items.count == 1 { return try value(of: items[0]) }
    return try vector(of: elements(items), at: place)
  }

  /// The values of items, with the ones that dots stand for.
  func elements(_ items: [Node]) throws(EvaluationError) -> [Value] {
    guard let dots = items.firstIndex(where: { $0.isDots }) else {
      var values: [Value] = []
      for item in items { values.append(try value(of: item)) }
      return values
    }
    return try Pattern(
      before: Array(items[..<dots]), after: Array(items[(dots + 1)...]), dots: items[dots]
    )
    .values(in: self)
  }

  func vector(of values: [Value], at place: Range<Int>) throws(EvaluationError) -> Value {
    var numbers: [Dual] = []
    for value in values {
      guard case .number(let number) = value.reduced else { return .list(values) }
      numbers.append(number)
    }
    return .vector(numbers)
  }

  /// |x| of a number, |A| of a matrix is its determinant, |S| of a set is its size.
  private func bars(_ body: Node, at place: Range<Int>) throws(EvaluationError) -> Value {
    let value: Value
    if case .table(let table) = body.undressed.kind {
      value = try literal(table, at: place)
    } else {
      value = try self.value(of: body)
    }
    switch value {
    case .number(let number): return .number(number.magnitude)
    case .list(let items): return .number(Double(items.count))
    case .matrix: return try Functions.determinant(value, at: place)
    default: throw EvaluationError(.notEvaluable("bars around \(value.shape)"), at: place)
    }
  }

  /// A matrix or a column, written out.
  func literal(_ table: Node.Table, at place: Range<Int>) throws(EvaluationError) -> Value {
    guard table.environment == .matrix || table.environment == .smallMatrix else {
      throw EvaluationError(.notEvaluable("a table"), at: place)
    }
    if table.rows.allSatisfy({ $0.cells.count == 1 }),
      table.rows.contains(where: { $0.cells[0].isDots })
    {
      return try vector(of: elements(table.rows.map { $0.cells[0] }), at: place)
    }
    var elements: [Dual] = []
    let columns = table.rows.first?.cells.count ?? 0
    for row in table.rows {
      guard row.cells.count == columns else {
        throw EvaluationError(.notEvaluable("a matrix with rows of different lengths"), at: place)
      }
      for cell in row.cells { elements.append(try number(cell)) }
    }
    return Value.matrix(Value.Matrix(rows: table.rows.count, columns: columns, elements: elements))
      .reduced
  }

  /// The first case whose condition holds.
  private func cases(_ table: Node.Table, at place: Range<Int>) throws(EvaluationError) -> Value {
    for row in table.rows {
      guard row.cells.count == 2 else {
        if row.cells.count == 1, row == table.rows.last {
          return try value(of: row.cells[0].withoutEnd)
        }
        throw EvaluationError(.notEvaluable("a case without its condition"), at: place)
      }
      if try truth(of: row.cells[1]) { return try value(of: row.cells[0].withoutEnd) }
    }
    throw EvaluationError(.notEvaluable("a point that no case covers,"), at: place)
  }
}

extension Node {
  /// Without the styles and groups around it.
  var undressed: Node {
    switch kind {
    case .style(_, let body), .color(_, let body), .attributed(_, let body), .boxed(let body),
      .classed(_, let body):
      return body.undressed
    case .row:
      let parts = bareParts
      return parts.count == 1 && parts[0] != self ? parts[0].undressed : self
    default: return self
    }
  }

  var isDots: Bool {
    let parts = bareParts
    guard parts.count == 1, case .symbol(let sign, _) = parts[0].kind else { return false }
    return sign == "…" || sign == "⋯" || sign == "⋮" || sign == "⋱"
  }

  /// Without the comma or full stop at its end.
  var withoutEnd: Node {
    var parts = bareParts
    while let last = parts.last, case .symbol(let sign, _) = last.kind,
      [",", ".", ";"].contains(sign)
    {
      parts.removeLast()
    }
    return parts.count == bareParts.count ? self : Node(.row(parts), at: place)
  }
}
