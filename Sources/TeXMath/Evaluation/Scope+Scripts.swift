extension Scope {
  /// A base with scripts: a declared name, an element, a power, a transpose, a norm.
  func scripted(
    _ scripts: Node.Scripts, at place: Range<Int>, _ reader: inout FactorReader
  ) throws(EvaluationError) -> Value {
    // the name without its superscript may be declared: x_{new}^2
    if scripts.sup != nil {
      var name = scripts
      name.sup = nil
      let bare = name.sub == nil && name.primes == 0 ? name.base : Node(.scripts(name), at: place)
      switch self[bare.symbolName] {
      case .value(let value)?: return try raised(value, scripts, at: place)
      case .index(let value, _)?: return try raised(.number(Double(value)), scripts, at: place)
      case .function?:
        throw EvaluationError(.notEvaluable("a power of the function \(bare.text)"), at: place)
      case .outcomes?:
        throw EvaluationError(
          .notEvaluable("a random variable outside of an expectation"), at: place)
      case nil: break
      }
    }
    if scripts.primes > 0 {
      throw EvaluationError(.undeclared(Node(.scripts(scripts), at: place).text), at: place)
    }
    if case .function = scripts.base.kind { return try function(scripts.base, scripts, &reader) }
    if case .identifier("E", .doubleStruck) = scripts.base.kind, scripts.sup == nil {
      return try expectation(scripts.base, &reader)
    }
    if case .fence(let fence) = scripts.base.kind, self[scripts.base.symbolName] == nil {
      if fence.open == "‖" || fence.open == "||" {
        let norm = try Norms.norm(
          value(of: fence.body), order: scripts.sub.map { .written($0) } ?? .euclidean, self,
          at: place)
        return try raised(.number(norm), scripts, at: place)
      }
      if fence.open == "|", let index = scripts.sub {
        throw EvaluationError(.notEvaluable("bars with the subscript \(index.text)"), at: place)
      }
    }
    let base = try value(of: scripts.base)
    return try withScripts(base, scripts, at: place)
  }

  /// A value with the scripts of its notation.
  func withScripts(
    _ base: Value, _ scripts: Node.Scripts, at place: Range<Int>
  ) throws(EvaluationError) -> Value {
    var value = base
    if let sub = scripts.sub { value = try element(of: value, at: sub) }
    return try raised(value, scripts, at: place)
  }

  // MARK: - Elements

  /// An element of a vector, a matrix or a list; indices count from 1.
  func element(of value: Value, at index: Node) throws(EvaluationError) -> Value {
    var element = value
    for index in indices(index, count: value.depth) {
      let position = try wholeNumber(index)
      element = try self.element(of: element, position, at: index.place)
    }
    return element
  }

  private func element(
    of value: Value, _ index: Int, at place: Range<Int>
  ) throws(EvaluationError) -> Value {
    func checked(_ count: Int) throws(EvaluationError) -> Int {
      guard index >= 1, index <= count else {
        throw EvaluationError(.indexOutOfRange(index, count: count), at: place)
      }
      return index - 1
    }
    switch value {
    case .vector(let elements): return .number(elements[try checked(elements.count)])
    case .list(let items): return items[try checked(items.count)]
    case .matrix(let matrix):
      let row = try checked(matrix.rows)
      return .list((0..<matrix.columns).map { .number(matrix[row, $0]) })
    default: throw EvaluationError(.notEvaluable("an element of \(value.shape)"), at: place)
    }
  }

  /// The indices in a subscript: `i,j`, or `ij` where two are needed.
  private func indices(_ index: Node, count: Int) -> [Node] {
    let separated = index.separated()
    if separated.count > 1 || count < 2 { return separated }
    let parts = index.bareParts
    if parts.count == count, parts.allSatisfy({ $0.isSingle }) { return parts }
    if parts.count == 1, case .number(let digits, let alphabet) = parts[0].kind,
      digits.unicodeScalars.count == count
    {
      return digits.unicodeScalars.map {
        Node(.number(String($0), alphabet), at: parts[0].place)
      }
    }
    return separated
  }

  // MARK: - Powers

  private func raised(
    _ base: Value, _ scripts: Node.Scripts, at place: Range<Int>
  ) throws(EvaluationError) -> Value {
    guard let sup = scripts.sup else { return base }
    if case .list = base, case .fence(let fence) = sup.kind, fence.open == "(" {
      // x^{(i)}: the i-th point
      return try element(of: base, at: fence.body)
    }
    switch exponent(sup) {
    case .transpose: return try Operations.transposed(base, at: place)
    case .inverseTranspose:
      let inverse = try power(base, Dual(-1), at: place)
      return try Operations.transposed(inverse, at: place)
    case .sign(let sign):
      throw EvaluationError(
        .undeclared(Node(.scripts(scripts), at: place).text + " with \(sign)"), at: place)
    case .value: return try power(base, number(sup), at: place)
    }
  }

  private enum Exponent { case transpose, inverseTranspose, sign(String), value }

  private func exponent(_ sup: Node) -> Exponent {
    let parts = sup.bareParts
    if parts.count == 1 {
      switch parts[0].kind {
      case .symbol("⊤", _), .symbol("⊺", _): return .transpose
      case .identifier("T", _) where self[parts[0].symbolName] == nil: return .transpose
      case .text(let runs) where runs == [.words("T", .upright)]: return .transpose
      case .symbol(let sign, _) where sign != "∞": return .sign(sign)
      default: return .value
      }
    }
    if parts.count == 2, case .symbol("−", _) = parts[0].kind, case .transpose = exponent(parts[1])
    {
      return .inverseTranspose
    }
    return .value
  }

  private func power(
    _ base: Value, _ exponent: Dual, at place: Range<Int>
  ) throws(EvaluationError) -> Value {
    switch base {
    case .number(let number): return .number(number.power(exponent))
    case .matrix(let matrix) where matrix.rows == matrix.columns:
      guard exponent.slope == 0, exponent.value == exponent.value.rounded(.down),
        exponent.value.magnitude <= 64
      else { throw EvaluationError(.notEvaluable("this power of a matrix"), at: place) }
      var factor = matrix
      if exponent.value < 0 {
        guard let inverse = SquareMatrices.eliminate(matrix).inverse else {
          throw EvaluationError(.singular, at: place)
        }
        factor = inverse
      }
      var result = Value.matrix(SquareMatrices.identity(matrix.rows))
      for _ in 0..<Int(exponent.value.magnitude) {
        result = try Operations.product(result, .matrix(factor), sign: nil, at: place)
      }
      return result
    default: throw EvaluationError(.notEvaluable("a power of \(base.shape)"), at: place)
    }
  }
}

extension Value {
  /// How many indices an element of it needs.
  var depth: Int {
    switch self {
    case .vector: 1
    case .matrix: 2
    case .list(let items): 1 + (items.first?.depth ?? 0)
    default: 0
    }
  }
}

extension Node {
  /// A letter or a digit alone, so that two of them side by side are two indices.
  var isSingle: Bool {
    switch kind {
    case .identifier: true
    case .number(let digits, _): digits.unicodeScalars.count == 1
    default: false
    }
  }
}
