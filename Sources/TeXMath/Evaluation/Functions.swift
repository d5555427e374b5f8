import Elementary

/// Functions that have one meaning in all of mathematics.
enum Functions {
  /// A function of one number, by the name that it is written with.
  static func named(_ name: String) -> (@Sendable (Dual) -> Dual)? {
    switch name {
    case "exp":
      {
        let y = Elementary.exp($0.value); return $0.mapped(to: y, derivative: y)
      }
    case "log", "ln": logarithm
    case "lg": { logarithm($0) / Dual(Elementary.log(10)) }
    case "sin":
      { $0.mapped(to: Elementary.sin($0.value), derivative: Elementary.cos($0.value)) }
    case "cos":
      { $0.mapped(to: Elementary.cos($0.value), derivative: -Elementary.sin($0.value)) }
    case "tan":
      {
        let y = Elementary.tan($0.value); return $0.mapped(to: y, derivative: 1 + y * y)
      }
    case "sinh":
      { $0.mapped(to: Elementary.sinh($0.value), derivative: Elementary.cosh($0.value)) }
    case "cosh":
      { $0.mapped(to: Elementary.cosh($0.value), derivative: Elementary.sinh($0.value)) }
    case "tanh":
      {
        let y = Elementary.tanh($0.value); return $0.mapped(to: y, derivative: 1 - y * y)
      }
    case "arcsin":
      {
        let x = $0.value
        return $0.mapped(to: Elementary.asin(x), derivative: 1 / (1 - x * x).squareRoot())
      }
    case "arccos":
      {
        let x = $0.value
        return $0.mapped(to: Elementary.acos(x), derivative: -1 / (1 - x * x).squareRoot())
      }
    case "arctan":
      { $0.mapped(to: Elementary.atan($0.value), derivative: 1 / (1 + $0.value * $0.value)) }
    case "erf":
      {
        // erf′(x) = 2/√π exp(−x²)
        let slope = 1.1283791670955126 * Elementary.exp(-$0.value * $0.value)
        return $0.mapped(to: Elementary.erf($0.value), derivative: slope)
      }
    case "sign", "sgn": { Dual($0.value > 0 ? 1 : $0.value < 0 ? -1 : 0) }
    default: nil
    }
  }

  /// log 0 is −∞, and 0 log 0 is for the author to exclude.
  @Sendable static func logarithm(_ x: Dual) -> Dual {
    x.mapped(to: Elementary.log(x.value), derivative: 1 / x.value)
  }

  static func determinant(_ value: Value, at place: Range<Int>) throws(EvaluationError) -> Value {
    .number(SquareMatrices.eliminate(try square(value, "the determinant", at: place)).determinant)
  }

  /// A function of a vector or a matrix, by its name.
  static func ofMatrix(
    _ name: String, _ value: Value, at place: Range<Int>
  ) throws(EvaluationError) -> Value? {
    switch name {
    case "det": return try determinant(value, at: place)
    case "tr", "trace", "Tr":
      return .number(SquareMatrices.trace(try square(value, "the trace", at: place)))
    case "diag":
      if case .matrix(let matrix) = value {
        return .vector((0..<min(matrix.rows, matrix.columns)).map { matrix[$0, $0] })
      }
      guard case .vector(let elements) = value else {
        throw EvaluationError(.notEvaluable("the diagonal of \(value.shape)"), at: place)
      }
      var matrix = SquareMatrices.identity(elements.count)
      for i in elements.indices { matrix[i, i] = elements[i] }
      return .matrix(matrix)
    default: return nil
    }
  }

  private static func square(
    _ value: Value, _ what: String, at place: Range<Int>
  ) throws(EvaluationError) -> Value.Matrix {
    switch value {
    case .matrix(let matrix) where matrix.rows == matrix.columns: return matrix
    case .number(let number): return Value.Matrix(rows: 1, columns: 1, elements: [number])
    default: throw EvaluationError(.notEvaluable("\(what) of \(value.shape)"), at: place)
    }
  }

  // MARK: - Counting

  static func factorial(_ value: Value, at place: Range<Int>) throws(EvaluationError) -> Value {
    guard case .number(let number) = value.reduced, number.value >= 0,
      number.value == number.value.rounded(.down), number.value <= 170, number.slope == 0
    else { throw EvaluationError(.notEvaluable("this factorial"), at: place) }
    var product = 1.0
    var factor = 2.0
    while factor <= number.value {
      product *= factor
      factor += 1
    }
    return .number(product)
  }

  /// C(n, k) = Π (n − k + i) / i, each step a whole number.
  static func binomial(
    _ n: Dual, _ k: Dual, at place: Range<Int>
  ) throws(EvaluationError) -> Value {
    guard n.value == n.value.rounded(.down), k.value == k.value.rounded(.down), n.value >= 0,
      n.value <= 1000, n.slope == 0, k.slope == 0
    else { throw EvaluationError(.notEvaluable("this binomial coefficient"), at: place) }
    if k.value < 0 || k.value > n.value { return .number(0) }
    let small = min(k.value, n.value - k.value)
    var result = 1.0
    var i = 1.0
    while i <= small {
      result = result * (n.value - small + i) / i
      i += 1
    }
    return .number(result)
  }
}
