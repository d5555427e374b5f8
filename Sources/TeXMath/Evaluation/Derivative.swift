/// Derivatives of displayed formulas: how they are written, and what they are.
public enum Derivative {
  /// Whether a part is written as the derivative of a function by a variable: `\frac{\partial L}{\partial w}`,
  /// `\frac{dL}{dx}`, `\nabla_w L`, `\nabla L(w)`, `L'(x)`.
  ///
  /// - Parameters:
  ///   - part: what may be the derivative.
  ///   - function: the left side of the definition, such as `L(w, b)`.
  ///   - variable: the variable.
  /// - Returns: whether it is that derivative, as it is written.
  public static func isOf(_ part: Node, _ function: Node, by variable: Node) -> Bool {
    guard let head = function.bareParts.first?.symbolName else { return false }
    let name = variable.symbolName
    let parts = part.bareParts
    guard let first = parts.first else { return false }
    if case .fraction(let fraction) = first.kind, parts.count == 1 {
      let (above, below) = (fraction.numerator.bareParts, fraction.denominator.bareParts)
      return above.count >= 2 && below.count >= 2 && above[0].symbolName == below[0].symbolName
        && (above[0].symbolName == "∂" || above[0].isDifferentialSign)
        && above[1].symbolName == head
        && Node(.row(Array(below.dropFirst())), at: part.place).symbolName == name
    }
    if first.isNabla, parts.count >= 2 {
      if case .scripts(let scripts) = first.kind, scripts.sub?.symbolName != name { return false }
      return parts[1].symbolName == head
    }
    if case .scripts(let scripts) = first.kind, scripts.primes == 1, scripts.sup == nil {
      return scripts.base.symbolName == head && parts.count == 2
        && parts[1].symbolName == "(" + name + ")"
    }
    return false
  }

  /// The slopes of an expression by a variable.
  ///
  /// - Parameters:
  ///   - expression: what is differentiated.
  ///   - variable: a number, a vector, a matrix, or an element such as `w_j`.
  ///   - scope: the values of all symbols.
  /// - Returns: for a number the slope, in the shape of the expression; for a vector or a matrix the
  ///   slopes of a number, in the shape of the variable.
  /// - Throws: why there are none.
  public static func slopes(
    of expression: Node, by variable: Node, in scope: Scope
  ) throws(EvaluationError) -> Value {
    let (name, element) = try place(of: variable, in: scope)
    guard case .value(let value)? = scope[name] else {
      throw EvaluationError(.undeclared(variable.text), at: variable.place)
    }
    let count = value.numbers.count
    func slope(_ position: Int) throws(EvaluationError) -> Value {
      var seeds = [Double](repeating: 0, count: count)
      seeds[position] = 1
      guard let seeded = scope.differentiating(name, slopes: seeds) else {
        throw EvaluationError(.undeclared(variable.text), at: variable.place)
      }
      let result = try seeded.value(of: expression)
      return try result.derivative(at: expression.place)
    }
    if let element { return try slope(element) }
    if case .number = value { return try slope(0) }
    var slopes: [Double] = []
    for position in 0..<count {
      guard case .number(let number) = try slope(position).reduced else {
        throw EvaluationError(
          .notEvaluable("the gradient of what is no number"), at: expression.place)
      }
      slopes.append(number.value)
    }
    return value.replacing(numbers: slopes)
  }

  /// The symbol of a variable, and which of its elements is meant.
  private static func place(
    of variable: Node, in scope: Scope
  ) throws(EvaluationError) -> (String, Int?) {
    let name = variable.symbolName
    if scope[name] != nil { return (name, nil) }
    guard case .scripts(let scripts) = variable.undressed.kind, let sub = scripts.sub,
      case .value(.vector(let elements))? = scope[scripts.base.symbolName]
    else { return (name, nil) }
    let index = try scope.wholeNumber(sub)
    guard index >= 1, index <= elements.count else {
      throw EvaluationError(.indexOutOfRange(index, count: elements.count), at: sub.place)
    }
    return (scripts.base.symbolName, index - 1)
  }

  /// `\arg\min_b f(b)`: the variable, and what is made least.
  public static func search(
    _ part: Node
  ) -> (variable: Node, body: Node, seeksLargest: Bool)? {
    let parts = part.bareParts
    guard let first = parts.first, parts.count > 1, case .scripts(let scripts) = first.kind,
      case .function(let name, _) = scripts.base.kind, name == "arg min" || name == "arg max",
      let range = scripts.sub, let variable = range.bareParts.first
    else { return nil }
    let body = Node(.row(Array(parts.dropFirst())), at: part.place)
    return (variable, body, name == "arg max")
  }
}

extension Node {
  /// Whether a part of it, or itself, is as asked.
  public func contains(where predicate: (Node) -> Bool) -> Bool {
    predicate(self) || children.contains { $0.contains(where: predicate) }
  }
}
