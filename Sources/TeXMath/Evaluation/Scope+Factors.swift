extension Scope {
  /// One factor: a symbol, a number, a bracket, a function with what it is applied to, a large
  /// operator with the rest of the term.
  func factor(_ reader: inout FactorReader) throws(EvaluationError) -> Value {
    guard let part = reader.peek else { throw EvaluationError(.empty, at: 0..<0) }
    reader.advance()
    var value = try unary(part, &reader)
    while let next = reader.peek, next.kind == .symbol("!", .ordinary) {
      reader.advance()
      value = try Functions.factorial(value, at: next.place)
    }
    return value
  }

  private func unary(_ part: Node, _ reader: inout FactorReader) throws(EvaluationError) -> Value {
    // a declared name of any form comes first
    switch self[part.symbolName] {
    case .value(let value)?: return value
    case .index(let value, _)?: return .number(Double(value))
    case .function(let function)?: return try call(function, part, &reader)
    case .outcomes?:
      throw EvaluationError(
        .notEvaluable("a random variable outside of an expectation"), at: part.place)
    case nil: break
    }
    if let gradient = try nabla(part, &reader) { return gradient }
    if let application = try application(part, &reader) { return application }
    switch part.kind {
    case .number(let digits, .doubleStruck) where digits == "1":
      return try indicator(part, &reader)
    case .identifier("I", .doubleStruck):
      return try indicator(part, &reader)
    case .identifier("E", .doubleStruck):
      return try expectation(part, &reader)
    case .bigOperator: return try large(part, nil, &reader)
    case .scripts(let scripts):
      if case .bigOperator = scripts.base.kind { return try large(scripts.base, scripts, &reader) }
      if case .number("1", .doubleStruck) = scripts.base.kind, let condition = scripts.sub,
        scripts.sup == nil
      {
        return .number(try truth(of: condition) ? 1 : 0)
      }
      return try scripted(scripts, at: part.place, &reader)
    case .function: return try function(part, nil, &reader)
    case .fraction(let fraction) where fraction.derivativeVariable != nil:
      return try derivative(fraction, at: part.place, &reader)
    default: return try atom(part)
    }
  }

  /// A part that stands for itself.
  func atom(_ part: Node) throws(EvaluationError) -> Value {
    switch part.kind {
    case .number(let digits, _):
      guard let number = Numerals.value(of: digits) else {
        throw EvaluationError(.notEvaluable(digits), at: part.place)
      }
      return .number(number)
    case .symbol("∞", _): return .number(.infinity)
    case .identifier, .accent, .text: throw EvaluationError(.undeclared(part.text), at: part.place)
    case .row, .style, .color, .boxed, .brace: return try value(of: part)
    case .classed(_, let body): return try value(of: body)
    case .fraction(let fraction): return try quotient(fraction, at: part.place)
    case .root(let body, let index): return try root(body, index, at: part.place)
    case .fence(let fence): return try fenced(fence, at: part.place)
    case .table(let table): return try literal(table, at: part.place)
    case .symbol(let sign, _), .delimiter(let sign, _, _), .middle(let sign),
      .arrow(let sign, _, _):
      throw EvaluationError(.notEvaluable(sign), at: part.place)
    default: throw EvaluationError(.notEvaluable(part.text), at: part.place)
    }
  }

  private func quotient(
    _ fraction: Node.Fraction, at place: Range<Int>
  ) throws(EvaluationError) -> Value {
    if !fraction.hasBar { throw EvaluationError(.notEvaluable("a stack of two"), at: place) }
    return try Operations.quotient(
      value(of: fraction.numerator), value(of: fraction.denominator), at: place)
  }

  private func root(
    _ body: Node, _ index: Node?, at place: Range<Int>
  ) throws(EvaluationError) -> Value {
    let radicand = try number(body)
    guard let index else { return .number(radicand.squareRoot) }
    let degree = try wholeNumber(index)
    // the odd root of a negative number is negative
    let isMirrored = radicand.value < 0 && degree % 2 != 0
    let root = (isMirrored ? -radicand : radicand).power(Dual(1) / Dual(Double(degree)))
    return .number(isMirrored ? -root : root)
  }

  // MARK: - Numbers

  /// A part that must be a number.
  func number(_ node: Node) throws(EvaluationError) -> Dual {
    let value = try value(of: node)
    guard case .number(let number) = value.reduced else {
      throw EvaluationError(
        .notEvaluable("\(value.shape) where a number is needed,"), at: node.place)
    }
    return number
  }

  /// A part that must be a whole number.
  func wholeNumber(_ node: Node) throws(EvaluationError) -> Int {
    let number = try number(node).value
    guard number == number.rounded(.down), number.magnitude <= 1_000_000_000 else {
      throw EvaluationError(.invalidIndex(node.text), at: node.place)
    }
    return Int(number)
  }

  // MARK: - Functions

  /// A function that the author bound, applied to the bracket that follows.
  private func call(
    _ function: @Sendable ([Value]) throws(Refusal) -> Value, _ name: Node,
    _ reader: inout FactorReader
  ) throws(EvaluationError) -> Value {
    guard let next = reader.peek, let (fence, scripts) = next.argumentList else {
      throw EvaluationError(.notAFunction(name.text), at: name.place)
    }
    reader.advance()
    let arguments = try self.arguments(fence)
    let result = try apply(
      function, to: arguments, name, at: name.place.lowerBound..<next.place.upperBound)
    guard let scripts else { return result }
    return try withScripts(result, scripts, at: next.place)
  }

  func apply(
    _ function: @Sendable ([Value]) throws(Refusal) -> Value, to arguments: [Value], _ name: Node,
    at place: Range<Int>
  ) throws(EvaluationError) -> Value {
    // its slope would be lost
    if isDifferentiating, arguments.contains(where: { $0.slopes.contains { $0 != 0 } }) {
      throw EvaluationError(
        .notEvaluable("the derivative of \(name.text), a function of the code,"), at: place)
    }
    do {
      return try function(arguments)
    } catch {
      throw EvaluationError(.refused("\(name.text): \(error.reason)"), at: place)
    }
  }

  /// The values between commas, semicolons and bars.
  func arguments(_ fence: Node.Fence) throws(EvaluationError) -> [Value] {
    var arguments: [Value] = []
    for part in fence.body.separated(bars: true) {
      arguments.append(try value(of: part))
    }
    return arguments
  }

  /// `\nabla L(w)`: a name that begins with ∇ and is declared as a whole.
  private func nabla(_ part: Node, _ reader: inout FactorReader) throws(EvaluationError) -> Value? {
    guard part.isNabla, let next = reader.peek else { return nil }
    let name = part.symbolName + next.symbolName
    switch self[name] {
    case .value(let value)?:
      reader.advance()
      return value
    case .function(let function)?:
      reader.advance()
      return try call(function, next, &reader)
    default: throw EvaluationError(.undeclared(part.text + next.text), at: part.place)
    }
  }
}

extension Node {
  var isNabla: Bool {
    switch kind {
    case .symbol("∇", _): true
    case .scripts(let scripts): scripts.base.isNabla && scripts.sup == nil
    default: false
    }
  }

  /// The bracket of a call, `f(x)`, and the scripts that stand on it.
  var argumentList: (fence: Fence, scripts: Scripts?)? {
    switch kind {
    case .fence(let fence) where fence.isArgumentList: (fence, nil)
    case .scripts(let scripts):
      if case .fence(let fence) = scripts.base.kind, fence.isArgumentList {
        (fence, scripts)
      } else {
        nil
      }
    default: nil
    }
  }

  /// The parts between commas and semicolons, and bars where those separate too.
  func separated(bars: Bool = false) -> [Node] {
    var parts: [Node] = []
    var current: [Node] = []
    func close(_ current: [Node], _ parts: inout [Node]) {
      let first = current.first?.place.lowerBound ?? place.lowerBound
      let last = current.last?.place.upperBound ?? first
      parts.append(Node(.row(current), at: first..<max(first, last)))
    }
    for part in bareParts {
      switch part.kind {
      case .symbol(",", _), .symbol(";", _):
        close(current, &parts)
        current = []
      case .symbol("|", .relation) where bars, .symbol("∣", .relation) where bars,
        .middle("|") where bars:
        close(current, &parts)
        current = []
      default: current.append(part)
      }
    }
    close(current, &parts)
    return parts
  }
}

extension Node.Fence {
  var isArgumentList: Bool {
    (open == "(" && close == ")") || (open == "[" && close == "]") || (open == "{" && close == "}")
  }
}

/// Numbers as they are written.
enum Numerals {
  /// - Returns: the nearest number for up to 19 digits, `nil` for more.
  static func value(of digits: String) -> Double? {
    var (whole, scale, sawPoint, count) = (UInt64(0), 0, false, 0)
    for scalar in digits.unicodeScalars {
      if scalar == "." {
        sawPoint = true
      } else if scalar >= "0", scalar <= "9" {
        count += whole > 0 || scalar != "0" ? 1 : 0
        if count > 19 { return nil }
        whole = whole * 10 + UInt64(scalar.value - 48)
        if sawPoint { scale += 1 }
      } else {
        return nil
      }
    }
    // both are exact up to 2⁵³ and 10²², so their quotient is rounded once
    return Double(whole) / Dual(10).power(scale).value
  }
}
