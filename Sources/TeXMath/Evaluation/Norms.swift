/// Norms of vectors and matrices, of the evaluator's own.
enum Norms {
  enum Order {
    /// Without a subscript.
    case euclidean
    /// The subscript as it is written: `1`, `2`, `\infty`, `F`, `p`.
    case written(Node)
  }

  static func norm(
    _ value: Value, order: Order, _ scope: Scope, at place: Range<Int>
  ) throws(EvaluationError) -> Dual {
    guard case .written(let node) = order else {
      if case .matrix = value {
        throw EvaluationError(
          .notEvaluable("the norm of a matrix without its subscript, F or 2,"), at: place)
      }
      return try power(of: elements(value, at: place), Dual(2))
    }
    let name = node.symbolName
    if name == "F" || name == "it:F" {
      guard let matrix = Operations.matrix(value) else {
        throw EvaluationError(.notEvaluable("the Frobenius norm of \(value.shape)"), at: place)
      }
      return try power(of: matrix.elements, Dual(2))
    }
    if case .matrix(let matrix) = value { return try induced(matrix, node, scope, at: place) }
    let elements = try elements(value, at: place)
    if name == "∞" {
      return elements.map { $0.magnitude }.reduce(Dual(0)) { $0.value < $1.value ? $1 : $0 }
    }
    let exponent = try scope.number(node)
    if exponent.value == 0, exponent.slope == 0 {
      return Dual(Double(elements.count { $0.value != 0 }))
    }
    return try power(of: elements, exponent)
  }

  private static func elements(_ value: Value, at place: Range<Int>) throws(EvaluationError)
    -> [Dual]
  {
    switch value {
    case .vector(let elements): return elements
    case .number(let number): return [number]
    case .matrix(let matrix) where matrix.rows == 1: return matrix.elements
    default: throw EvaluationError(.notEvaluable("the norm of \(value.shape)"), at: place)
    }
  }

  /// ‖x‖ₚ = (Σ |xᵢ|ᵖ)^(1/p).
  private static func power(of elements: [Dual], _ p: Dual) throws(EvaluationError) -> Dual {
    var sum = Dual(0)
    for element in elements {
      sum = sum + (p == Dual(2) ? element * element : element.magnitude.power(p))
    }
    if p == Dual(1) { return sum }
    // the norm has no slope at 0
    if sum.value == 0 { return Dual(0, slope: elements.contains { $0.slope != 0 } ? .nan : 0) }
    return p == Dual(2) ? sum.squareRoot : sum.power(Dual(1) / p)
  }

  /// ‖A‖₁ and ‖A‖∞ are the largest sums of columns and rows, ‖A‖₂ the largest singular value.
  private static func induced(
    _ matrix: Value.Matrix, _ order: Node, _ scope: Scope, at place: Range<Int>
  ) throws(EvaluationError) -> Dual {
    func largest(_ lines: Int, _ length: Int, _ element: (Int, Int) -> Dual) -> Dual {
      var largest = Dual(0)
      for line in 0..<lines {
        var sum = Dual(0)
        for position in 0..<length { sum = sum + element(line, position).magnitude }
        if sum.value > largest.value { largest = sum }
      }
      return largest
    }
    switch order.symbolName {
    case "1": return largest(matrix.columns, matrix.rows) { matrix[$1, $0] }
    case "∞": return largest(matrix.rows, matrix.columns) { matrix[$0, $1] }
    case "2" where !scope.isDifferentiating: return Dual(SquareMatrices.spectralNorm(matrix))
    default: throw EvaluationError(.notEvaluable("this norm of a matrix"), at: place)
    }
  }
}
