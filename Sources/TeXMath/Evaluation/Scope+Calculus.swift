extension Scope {
  // MARK: - Derivatives

  /// `\frac{d}{dx} …` of the rest of the term, by dual numbers.
  func derivative(
    _ fraction: Node.Fraction, at place: Range<Int>, _ reader: inout FactorReader
  ) throws(EvaluationError) -> Value {
    guard let variable = fraction.derivativeVariable else {
      throw EvaluationError(.notEvaluable("this derivative"), at: place)
    }
    if isDifferentiating { throw EvaluationError(.nestedDerivative, at: place) }
    guard let scope = differentiating(variable.symbolName, slopes: [1]) else {
      throw EvaluationError(.undeclared(variable.text), at: variable.place)
    }
    let value = try scope.product(reader.rest(), at: place)
    return try value.derivative(at: place)
  }

  // MARK: - Limits

  /// `\lim_{h \to 0} …` of the rest of the term, by extrapolation from points that come nearer.
  func limit(
    _ name: Node, _ scripts: Node.Scripts?, _ reader: inout FactorReader
  ) throws(EvaluationError) -> Value {
    guard let range = scripts?.sub else {
      throw EvaluationError(.bareRange("the limit"), at: name.place)
    }
    let chain = try Relations.chain(of: range)
    guard chain.relations == ["→"], chain.sides[0].isVariable else {
      throw EvaluationError(.notEvaluable("the limit over \(range.text)"), at: range.place)
    }
    if isDifferentiating {
      throw EvaluationError(.notEvaluable("the derivative of a limit,"), at: name.place)
    }
    let rest = reader.rest()
    let variable = chain.sides[0].symbolName
    func value(at x: Double) throws(EvaluationError) -> Double {
      let value = try binding(variable, to: .number(x)).product(rest, at: name.place)
      guard case .number(let number) = value.reduced else {
        throw EvaluationError(.notEvaluable("the limit of \(value.shape)"), at: name.place)
      }
      return number.value
    }
    let (target, side) = try self.target(chain.sides[1])
    var estimates: [Extrapolation.Estimate] = []
    if target.isInfinite {
      let sign: Double = target < 0 ? -1 : 1
      estimates.append(
        try Extrapolation.limit { h throws(EvaluationError) in try value(at: sign / h) })
    } else {
      if side >= 0 {
        estimates.append(
          try Extrapolation.limit { h throws(EvaluationError) in try value(at: target + h) })
      }
      if side <= 0 {
        estimates.append(
          try Extrapolation.limit { h throws(EvaluationError) in try value(at: target - h) })
      }
    }
    guard let first = estimates.first, let last = estimates.last, first.isSettled, last.isSettled,
      (first.value - last.value).magnitude
        <= 1e-5 * max(1, first.value.magnitude, last.value.magnitude)
    else { throw EvaluationError(.noLimit, at: name.place) }
    return .number(first.error <= last.error ? first.value : last.value)
  }

  /// Where a limit goes, and from which side: `0^+` is 1, `0^-` is −1, both is 0.
  private func target(_ node: Node) throws(EvaluationError) -> (Double, Int) {
    if case .scripts(let scripts) = node.undressed.kind, let sup = scripts.sup,
      case .symbol(let sign, _) = sup.undressed.kind, sign == "+" || sign == "−"
    {
      return (try number(scripts.base).value, sign == "+" ? 1 : -1)
    }
    return (try number(node).value, 0)
  }

  // MARK: - Integrals

  /// The place of the differential that belongs to the integral at a place.
  func differential(in parts: ArraySlice<Node>, after integral: Int) -> Int? {
    var open = 0
    var position = integral
    while position < parts.endIndex {
      if parts[position].startsIntegral { open += 1 }
      if parts[position].isDifferentialSign, position + 1 < parts.endIndex,
        parts[position + 1].isVariable, position > integral
      {
        open -= 1
        if open == 0 { return position + 1 }
      }
      position += 1
    }
    return nil
  }

  /// ∫ f(x) dx between two bounds.
  func integral(
    _ sign: Node, _ scripts: Node.Scripts?, _ reader: inout FactorReader
  ) throws(EvaluationError) -> Value {
    guard let lower = scripts?.sub, let upper = scripts?.sup else {
      throw EvaluationError(.bareRange("the integral"), at: sign.place)
    }
    // the sign of the integral has been passed
    let start = reader.position
    guard let end = differential(in: reader.parts, after: start - 1) else {
      throw EvaluationError(.missingOperand("the integral"), at: sign.place)
    }
    let variable = reader.parts[end].symbolName
    let body = reader.parts[start..<(end - 1)]
    reader.skip(to: end + 1)
    if isDifferentiating {
      throw EvaluationError(.notEvaluable("the derivative of an integral"), at: sign.place)
    }
    let bounds = (try number(lower).value, try number(upper).value)
    let result = try Quadrature.integral(from: bounds.0, to: bounds.1) {
      x throws(EvaluationError) in
      if body.isEmpty { return 1 }
      let value = try binding(variable, to: .number(x)).sum(body, at: sign.place)
      guard case .number(let number) = value.reduced else {
        throw EvaluationError(.notEvaluable("the integral of \(value.shape)"), at: sign.place)
      }
      return number.value
    }
    guard let result else { throw EvaluationError(.noIntegral, at: sign.place) }
    return .number(result)
  }
}

extension Node {
  /// The `d` of `dx`.
  var isDifferentialSign: Bool {
    switch kind {
    case .identifier("d", .standard), .identifier("d", .upright): true
    default: false
    }
  }
}

extension Node.Fraction {
  /// The variable of `\frac{d}{dx}` and `\frac{\partial}{\partial x}`, which act on what follows.
  var derivativeVariable: Node? {
    let (above, below) = (numerator.bareParts, denominator.bareParts)
    guard above.count == 1, below.count == 2, below[1].isVariable,
      above[0].symbolName == below[0].symbolName,
      above[0].isDifferentialSign || above[0].symbolName == "∂"
    else { return nil }
    return below[1]
  }
}

extension Value {
  /// The slopes in the shape of the value.
  func derivative(at place: Range<Int>) throws(EvaluationError) -> Value {
    switch self {
    case .number, .vector, .matrix: return replacing(numbers: slopes)
    case .list, .truth:
      throw EvaluationError(.notEvaluable("the derivative of \(shape)"), at: place)
    }
  }

  /// The same shape with other numbers; a list or a condition stays as it is.
  public func replacing(numbers: [Double]) -> Value {
    switch self {
    case .number: .number(numbers[0])
    case .vector: .vector(numbers)
    case .matrix(let matrix):
      .matrix(
        Matrix(rows: matrix.rows, columns: matrix.columns, elements: numbers.map { Dual($0) }))
    default: self
    }
  }
}
