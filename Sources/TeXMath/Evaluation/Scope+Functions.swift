extension Scope {
  /// A function that has one meaning everywhere, applied to what follows: `\log x`, `\det(A)`.
  func function(
    _ name: Node, _ scripts: Node.Scripts?, _ reader: inout FactorReader
  ) throws(EvaluationError) -> Value {
    guard case .function(let word, _) = name.kind else {
      throw EvaluationError(.notEvaluable(name.text), at: name.place)
    }
    switch word {
    case "max", "min", "sup", "inf", "arg max", "arg min":
      return try extremum(word, name, scripts, &reader)
    case "lim": return try limit(name, scripts, &reader)
    case "Var", "Cov", "Cor": return try moment(word, name, scripts, &reader)
    default: break
    }
    if let sub = scripts?.sub, word != "log" {
      throw EvaluationError(.undeclared(word + " with the subscript " + sub.text), at: name.place)
    }
    let (argument, outer) = try self.argument(of: name, &reader)
    var value: Value
    if let function = Functions.named(word) {
      guard case .number(let number) = argument.reduced else {
        throw EvaluationError(.notEvaluable("\(word) of \(argument.shape)"), at: name.place)
      }
      value = .number(function(number))
      if let base = scripts?.sub {
        // log_b x = log x / log b
        value = .number(function(number) / Functions.logarithm(try self.number(base)))
      }
    } else if let result = try Functions.ofMatrix(word, argument, at: name.place) {
      value = result
    } else {
      throw EvaluationError(.undeclared(word), at: name.place)
    }
    if let power = scripts?.sup {
      let exponent = try number(power)
      if exponent.value < 0 {
        // sin⁻¹ is read as arcsin by some
        throw EvaluationError(.notEvaluable("\(word) with a negative exponent"), at: power.place)
      }
      guard case .number(let number) = value else {
        throw EvaluationError(.notEvaluable("a power of \(value.shape)"), at: power.place)
      }
      value = .number(number.power(exponent))
    }
    guard let outer else { return value }
    return try withScripts(value, outer, at: name.place)
  }

  /// What a function is applied to: the bracket that follows, or the factors up to the next
  /// function or sign of multiplication.
  private func argument(
    of name: Node, _ reader: inout FactorReader
  ) throws(EvaluationError) -> (Value, Node.Scripts?) {
    guard let next = reader.peek, next.multiplication == nil else {
      throw EvaluationError(.notAFunction(name.text), at: name.place)
    }
    if let (fence, scripts) = next.argumentList {
      reader.advance()
      let arguments = try arguments(fence)
      guard arguments.count == 1 else {
        throw EvaluationError(.wrongArguments(name.text, given: arguments.count), at: next.place)
      }
      return (arguments[0], scripts)
    }
    var value = try factor(&reader)
    while let next = reader.peek, next.multiplication == nil, !next.startsFunction,
      next.argumentList == nil
    {
      let second = try factor(&reader)
      value = try Operations.product(value, second, sign: nil, at: next.place)
    }
    return (value, nil)
  }

  /// Names with a meaning that is not a function of the author: `\operatorname{sign}` as text.
  func application(_ part: Node, _ reader: inout FactorReader) throws(EvaluationError) -> Value? {
    guard case .text(let runs) = part.kind, runs.count == 1, case .words(let word, _) = runs[0],
      Functions.named(word.trimmed) != nil
    else { return nil }
    return try function(Node(.function(word.trimmed, limits: false), at: part.place), nil, &reader)
  }

  // MARK: - Largest and smallest

  /// `\max(a, b)`, `\max_i x_i`, `\arg\min_{j} …`.
  private func extremum(
    _ word: String, _ name: Node, _ scripts: Node.Scripts?, _ reader: inout FactorReader
  ) throws(EvaluationError) -> Value {
    let seeksLargest = word.hasSuffix("max") || word == "sup"
    func isBetter(_ a: Dual, _ b: Dual) -> Bool {
      seeksLargest ? a.value > b.value : a.value < b.value
    }
    guard let range = scripts?.sub else {
      guard let next = reader.peek, let (fence, outer) = next.argumentList else {
        throw EvaluationError(.notAFunction(name.text), at: name.place)
      }
      reader.advance()
      var candidates: [Dual] = []
      for value in try elements(fence.body.separated()) { candidates += numbers(value) }
      guard var best = candidates.first, !word.hasPrefix("arg") else {
        throw EvaluationError(.wrongArguments(name.text, given: candidates.count), at: next.place)
      }
      for candidate in candidates where isBetter(candidate, best) { best = candidate }
      guard let outer else { return .number(best) }
      return try withScripts(.number(best), outer, at: next.place)
    }
    let rest = reader.rest()
    var best: (value: Dual, position: Value)?
    for (scope, position) in try assignments(range, upTo: nil) {
      guard case .number(let value) = try scope.product(rest, at: name.place).reduced else {
        throw EvaluationError(.notEvaluable("\(word) of what is no number"), at: name.place)
      }
      if best.map({ isBetter(value, $0.value) }) ?? true { best = (value, position) }
    }
    guard let best else { throw EvaluationError(.empty, at: range.place) }
    return word.hasPrefix("arg") ? best.position : .number(best.value)
  }

  private func numbers(_ value: Value) -> [Dual] {
    switch value {
    case .number(let number): [number]
    case .vector(let elements): elements
    case .matrix(let matrix): matrix.elements
    case .list(let items): items.flatMap { numbers($0) }
    case .truth: []
    }
  }

  // MARK: - Random variables

  /// E[f(X)] = (1/n) Σ f(xₖ) over equally likely outcomes.
  func expectation(_ name: Node, _ reader: inout FactorReader) throws(EvaluationError) -> Value {
    guard let next = reader.peek, let (fence, scripts) = next.argumentList else {
      throw EvaluationError(.notAFunction(name.text), at: name.place)
    }
    reader.advance()
    let mean = try self.mean(of: fence.body, at: next.place)
    guard let scripts else { return mean }
    return try withScripts(mean, scripts, at: next.place)
  }

  private func mean(of body: Node, at place: Range<Int>) throws(EvaluationError) -> Value {
    let variables = outcomes
    guard let count = variables.first?.values.count, count > 0,
      variables.allSatisfy({ $0.values.count == count })
    else {
      throw EvaluationError(.undeclared("a random variable with its outcomes"), at: place)
    }
    var total: Value?
    for k in 0..<count {
      var scope = self
      for variable in variables { scope = scope.binding(variable.name, to: variable.values[k]) }
      let value = try scope.value(of: body)
      total =
        try total.map { sum throws(EvaluationError) in try Operations.sum(sum, value, at: place) }
        ?? value
    }
    return try Operations.quotient(total ?? .number(0), .number(Double(count)), at: place)
  }

  /// Var(X) = E[(X − E X)²], Cov(X, Y) = E[(X − E X)(Y − E Y)ᵀ].
  private func moment(
    _ word: String, _ name: Node, _ scripts: Node.Scripts?, _ reader: inout FactorReader
  ) throws(EvaluationError) -> Value {
    guard scripts == nil, let next = reader.peek, let (fence, outer) = next.argumentList else {
      throw EvaluationError(.notAFunction(name.text), at: name.place)
    }
    reader.advance()
    let parts = fence.body.separated()
    guard parts.count == (word == "Var" ? 1 : 2) else {
      throw EvaluationError(.wrongArguments(word, given: parts.count), at: next.place)
    }
    func covariance(_ a: Node, _ b: Node) throws(EvaluationError) -> Value {
      let (meanA, meanB) = (try mean(of: a, at: next.place), try mean(of: b, at: next.place))
      let variables = outcomes
      let count = variables.first?.values.count ?? 0
      var total: Value?
      for k in 0..<count {
        var scope = self
        for variable in variables { scope = scope.binding(variable.name, to: variable.values[k]) }
        let left = try Operations.sum(
          scope.value(of: a), Operations.negated(meanA, at: a.place), at: a.place)
        let right = try Operations.sum(
          scope.value(of: b), Operations.negated(meanB, at: b.place), at: b.place)
        let product = try Operations.product(
          left, Operations.transposed(right, at: b.place), sign: nil, at: next.place)
        total =
          try total.map { sum throws(EvaluationError) in
            try Operations.sum(sum, product, at: next.place)
          } ?? product
      }
      return try Operations.quotient(total ?? .number(0), .number(Double(count)), at: next.place)
    }
    var value = try covariance(parts[0], parts[parts.count - 1])
    if word == "Cor" {
      let squares = (try covariance(parts[0], parts[0]), try covariance(parts[1], parts[1]))
      guard case (.number(let a), .number(let b)) = squares else {
        throw EvaluationError(.notEvaluable("the correlation of vectors"), at: next.place)
      }
      value = try Operations.quotient(value, .number((a * b).squareRoot), at: next.place)
    }
    guard let outer else { return value }
    return try withScripts(value, outer, at: next.place)
  }

  // MARK: - Indicators

  /// 1 where the condition in the bracket holds, 0 elsewhere.
  func indicator(_ part: Node, _ reader: inout FactorReader) throws(EvaluationError) -> Value {
    guard let next = reader.peek, let (fence, scripts) = next.argumentList else {
      throw EvaluationError(.notAFunction(part.text), at: part.place)
    }
    reader.advance()
    let value = Value.number(try truth(of: fence.body) ? 1 : 0)
    guard let scripts else { return value }
    return try withScripts(value, scripts, at: next.place)
  }
}

extension Node {
  /// Whether a function or a large operator begins here, which ends the argument of another.
  var startsFunction: Bool {
    switch kind {
    case .function, .bigOperator, .symbol(_, .prefix): true
    case .symbol("/", _): true
    case .scripts(let scripts): scripts.base.startsFunction
    default: false
    }
  }
}
