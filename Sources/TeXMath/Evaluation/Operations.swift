/// Arithmetic of numbers, vectors and matrices, of the evaluator's own.
enum Operations {
  static func negated(_ value: Value, at place: Range<Int>) throws(EvaluationError) -> Value {
    try mapped(value, "the sign", at: place) { -$0 }
  }

  static func sum(_ a: Value, _ b: Value, at place: Range<Int>) throws(EvaluationError) -> Value {
    try combined(a, b, "a sum", at: place) { $0 + $1 }
  }

  /// A product by a sign, or of factors side by side where `sign` is `nil`.
  static func product(
    _ a: Value, _ b: Value, sign: String?, at place: Range<Int>
  ) throws(EvaluationError) -> Value {
    switch sign {
    case "/": return try quotient(a, b, at: place)
    case "⊙", "∘": return try combined(a, b, "an elementwise product", at: place) { $0 * $1 }
    case "⊘": return try combined(a, b, "an elementwise quotient", at: place) { $0 / $1 }
    case "⊗":
      guard case .vector(let u) = a, case .vector(let v) = b else {
        throw shapes("an outer product", a, b, at: place)
      }
      return outer(u, v)
    case "×":
      if case .vector(let u) = a, case .vector(let v) = b {
        guard u.count == 3, v.count == 3 else { throw shapes("a cross product", a, b, at: place) }
        return .vector([
          u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0],
        ])
      }
    case "⋅":
      if case .vector(let u) = a, case .vector(let v) = b {
        guard u.count == v.count else { throw shapes("a dot product", a, b, at: place) }
        return .number(dot(u, v))
      }
    default: break
    }
    return try matrixProduct(a, b, at: place)
  }

  /// Numbers scale; matrices and columns are multiplied as in linear algebra.
  private static func matrixProduct(
    _ a: Value, _ b: Value, at place: Range<Int>
  ) throws(EvaluationError) -> Value {
    switch (a, b) {
    case (.number(let s), .number(let t)): return .number(s * t)
    case (.number(let s), _): return try mapped(b, "a product", at: place) { s * $0 }
    case (_, .number(let s)): return try mapped(a, "a product", at: place) { $0 * s }
    case (.vector, .vector): throw EvaluationError(.ambiguousProduct, at: place)
    default: break
    }
    guard let left = matrix(a), let right = matrix(b), left.columns == right.rows else {
      throw shapes("a product", a, b, at: place)
    }
    var elements: [Dual] = []
    for i in 0..<left.rows {
      for j in 0..<right.columns {
        var sum = Dual(0)
        for k in 0..<left.columns { sum = sum + left[i, k] * right[k, j] }
        elements.append(sum)
      }
    }
    let product = Value.Matrix(rows: left.rows, columns: right.columns, elements: elements)
    return Value.matrix(product).reduced
  }

  static func quotient(_ a: Value, _ b: Value, at place: Range<Int>) throws(EvaluationError)
    -> Value
  {
    guard case .number(let divisor) = b else { throw shapes("a quotient", a, b, at: place) }
    return try mapped(a, "a quotient", at: place) { $0 / divisor }
  }

  /// A vector is a matrix of one column.
  static func matrix(_ value: Value) -> Value.Matrix? {
    switch value {
    case .matrix(let matrix): matrix
    case .vector(let elements): Value.Matrix(rows: elements.count, columns: 1, elements: elements)
    default: nil
    }
  }

  static func dot(_ u: [Dual], _ v: [Dual]) -> Dual {
    var sum = Dual(0)
    for i in u.indices { sum = sum + u[i] * v[i] }
    return sum
  }

  private static func outer(_ u: [Dual], _ v: [Dual]) -> Value {
    .matrix(
      Value.Matrix(rows: u.count, columns: v.count, elements: u.flatMap { a in v.map { a * $0 } }))
  }

  static func transposed(_ value: Value, at place: Range<Int>) throws(EvaluationError) -> Value {
    switch value {
    case .number: return value
    case .vector(let elements):
      return .matrix(Value.Matrix(rows: 1, columns: elements.count, elements: elements))
    case .matrix(let matrix):
      var elements: [Dual] = []
      for j in 0..<matrix.columns {
        for i in 0..<matrix.rows { elements.append(matrix[i, j]) }
      }
      let transposed = Value.Matrix(rows: matrix.columns, columns: matrix.rows, elements: elements)
      return matrix.rows == 1 ? .vector(elements) : .matrix(transposed)
    default: throw EvaluationError(.notEvaluable("the transpose of \(value.shape)"), at: place)
    }
  }

  // MARK: - Element by element

  static func mapped(
    _ value: Value, _ operation: String, at place: Range<Int>, _ transform: (Dual) -> Dual
  ) throws(EvaluationError) -> Value {
    switch value {
    case .number(let number): return .number(transform(number))
    case .vector(let elements): return .vector(elements.map(transform))
    case .matrix(var matrix):
      matrix.elements = matrix.elements.map(transform)
      return .matrix(matrix)
    default: throw EvaluationError(.notEvaluable("\(operation) of \(value.shape)"), at: place)
    }
  }

  private static func combined(
    _ a: Value, _ b: Value, _ operation: String, at place: Range<Int>,
    _ combine: (Dual, Dual) -> Dual
  ) throws(EvaluationError) -> Value {
    switch (a, b) {
    case (.number(let x), .number(let y)): return .number(combine(x, y))
    case (.vector(let u), .vector(let v)) where u.count == v.count:
      return .vector(zip(u, v).map { combine($0, $1) })
    case (.matrix(var m), .matrix(let n)) where m.rows == n.rows && m.columns == n.columns:
      for i in m.elements.indices { m.elements[i] = combine(m.elements[i], n.elements[i]) }
      return .matrix(m)
    default: throw shapes(operation, a, b, at: place)
    }
  }

  static func shapes(
    _ operation: String, _ a: Value, _ b: Value, at place: Range<Int>
  ) -> EvaluationError {
    EvaluationError(.shapes(operation, a.shape, b.shape), at: place)
  }
}
