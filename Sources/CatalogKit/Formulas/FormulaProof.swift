import MathCore
import TeXMath

/// A formula with values for its symbols: what it says on one draw.
struct FormulaProof {
  let formula: Formula
  let scope: Scope
  let draw: Draw
  let symbols: FormulaSymbols

  /// Whether a symbol in the formula stands for code of the entry.
  func asksCode() throws -> Bool {
    var names: Set<String> = []
    for (tex, symbol) in symbols.all where symbol.isCode { names.insert(try Draw.name(of: tex)) }
    let sides = try Statement.all(of: formula.root).flatMap { $0.chain.sides }
    return sides.contains { $0.contains(where: { names.contains($0.symbolName) }) }
  }

  // MARK: - Equality

  /// How far apart the sides are, in every statement of the formula.
  ///
  /// - Parameter orderCounts: whether `≤` and `≥` count as equality here.
  /// - Returns: the largest distance, or why there is none.
  /// - Throws: what cannot be evaluated.
  func equality(orderCounts: Bool = false) throws -> FormulaRun.Finding {
    var worst = FormulaRun.Finding.error(0, "")
    for statement in try Statement.all(of: formula.root) {
      let chain = statement.chain
      guard !chain.relations.isEmpty else { return .impossible("there is no equation in it") }
      let values = try chain.sides.map { try scope.value(of: $0) }
      for (index, relation) in chain.relations.enumerated() {
        guard Self.isEquality(relation) || orderCounts && Self.order(relation) != nil else {
          return .impossible("\(relation) is no equality: say .inequality")
        }
        let found = difference(
          (chain.sides[index], values[index]), (chain.sides[index + 1], values[index + 1]))
        worst = worst.orWorse(found)
      }
    }
    return worst
  }

  private static func isEquality(_ relation: String) -> Bool {
    ["=", "≔", "≡", "≜"].contains(relation)
  }

  /// The distance of two values, as a share of the larger of 1 and their size.
  func difference(_ a: (Node, Value), _ b: (Node, Value)) -> FormulaRun.Finding {
    let (left, right) = (a.1.numbers, b.1.numbers)
    guard left.count == right.count, a.1.reducedShape == b.1.reducedShape else {
      return .impossible(
        "\(a.0.text) is \(a.1.shape), but \(b.0.text) is \(b.1.shape); \(inputs)")
    }
    var (distance, scale) = (0.0, 1.0)
    for (x, y) in zip(left, right) {
      if x.isNaN || y.isNaN { distance = .nan }
      if x == y { continue }
      distance = distance.isNaN ? .nan : Swift.max(distance, (x - y).magnitude)
      scale = Swift.max(scale, x.magnitude, y.magnitude)
    }
    let infinite = distance.isInfinite || scale.isInfinite
    return .error(
      infinite ? .infinity : distance / scale,
      "\(a.0.text) is \(a.1.words), but \(b.0.text) is \(b.1.words); \(inputs)")
  }

  // MARK: - Order

  /// How far the order is missed; 0 where it holds.
  func order() throws -> FormulaRun.Finding {
    var worst = FormulaRun.Finding.error(0, "")
    var sawOrder = false
    for statement in try Statement.all(of: formula.root) {
      let chain = statement.chain
      let values = try chain.sides.map { try scope.value(of: $0) }
      for (index, relation) in chain.relations.enumerated() {
        let (a, b) = (
          (chain.sides[index], values[index]), (chain.sides[index + 1], values[index + 1])
        )
        var found = difference(a, b)
        if let sign = Self.order(relation) {
          sawOrder = true
          guard case (.number(let x), .number(let y)) = (a.1, b.1) else {
            return .impossible("\(a.0.text) and \(b.0.text) have no order")
          }
          if (y.value - x.value) * sign >= 0 { found = .error(0, "") }
        } else if !Self.isEquality(relation) {
          return .impossible("the relation \(relation) is not evaluated")
        }
        worst = worst.orWorse(found)
      }
    }
    return sawOrder ? worst : .impossible("there is no inequality in it")
  }

  /// 1 for "at most", −1 for "at least".
  private static func order(_ relation: String) -> Double? {
    switch relation {
    case "≤", "<", "⩽", "≦": 1
    case "≥", ">", "⩾", "≧": -1
    default: nil
    }
  }

  // MARK: - Derivatives

  /// How far the right side is from the slope of another formula.
  func derivative(of primitive: Formula, by tex: String) throws -> FormulaRun.Finding {
    let chain = try single(formula)
    let other = try single(primitive)
    let variable = try Formula(tex).root
    guard other.sides.count > 1 else {
      return .impossible("what is differentiated has no equation")
    }
    guard chain.sides.count > 1, chain.relations.allSatisfy({ Self.isEquality($0) }) else {
      return .impossible("there is no equation in it")
    }
    guard Derivative.isOf(chain.sides[0], other.sides[0], by: variable) else {
      return .impossible(
        "\(chain.sides[0].text) is not the derivative of \(other.sides[0].text) by \(variable.text)"
      )
    }
    let slopes = try Derivative.slopes(
      of: other.sides[other.sides.count - 1], by: variable, in: scope)
    var worst = FormulaRun.Finding.error(0, "")
    for (index, side) in chain.sides.enumerated() {
      if index == 0, !isDeclared(side) { continue }
      let value = try scope.value(of: side)
      let found = difference((side, value), (chain.sides[0], slopes))
      worst = worst.orWorse(found)
    }
    return worst
  }

  private func isDeclared(_ side: Node) -> Bool {
    (try? scope.value(of: side)) != nil
  }

  /// The one statement of a formula.
  private func single(_ formula: Formula) throws -> Relations {
    let statements = try Statement.all(of: formula.root)
    guard statements.count == 1 else { throw Refusal("\(formula.text) says more than one thing") }
    return statements[0].chain
  }

  // MARK: - Minima

  /// How far the slopes are from 0 at the left side, and whether points around it lie higher.
  func minimum(seed: UInt64) throws -> FormulaRun.Finding {
    let chain = try single(formula)
    guard chain.sides.count == 2, let search = Derivative.search(chain.sides[1]) else {
      return .impossible("it does not say that a symbol is the arg min of something")
    }
    let point = try scope.value(of: chain.sides[0])
    let here = scope.assuming(search.variable.symbolName, to: point)
    let value = try here.value(of: search.body)
    guard case .number(let lowest) = value else {
      return .impossible("\(search.body.text) is \(value.shape), which has no least value")
    }
    let slopes = try Derivative.slopes(of: search.body, by: search.variable, in: here)
    let scale = Swift.max(1, lowest.value.magnitude)
    // a slope that is no number is steeper than any
    let steepest = slopes.numbers.reduce(0.0) {
      $0.isNaN || $1.isNaN ? .nan : Swift.max($0, $1.magnitude / scale)
    }
    var source = SplitMix64(seed: seed)
    let sign: Double = search.seeksLargest ? -1 : 1
    for _ in 0..<8 {
      let near = point.replacing(
        numbers: point.numbers.map { $0 + source.uniform(in: -0.5..<0.5) })
      let there = try scope.assuming(search.variable.symbolName, to: near).value(of: search.body)
      guard let height = there.numbers.first, (height - lowest.value) * sign >= 0 else {
        return .error(.infinity, "a point near \(chain.sides[0].text) is better; \(inputs)")
      }
    }
    return .error(
      steepest,
      "at \(chain.sides[0].text) = \(point.words) the slopes are \(slopes.words); \(inputs)")
  }

  // MARK: - Words

  /// The drawn values, for a message.
  var inputs: String {
    "with "
      + draw.values.filter { symbol in formula.root.contains { $0.symbolName == symbol.name } }.map
    { "\((try? Formula($0.tex))?.text ?? $0.tex) = \($0.value.words)" }
    .joined(separator: ", ")
  }
}

extension Value {
  /// A matrix of one column counts as a vector, one of one number as a number.
  fileprivate var reducedShape: String {
    switch self {
    case .vector(let elements) where elements.count == 1: "a number"
    case .matrix(let matrix) where matrix.rows == 1 && matrix.columns == 1: "a number"
    default: shape
    }
  }

  /// The value on one line, long ones cut.
  fileprivate var words: String {
    func list(_ numbers: [Double]) -> String {
      numbers.prefix(12).map { "\($0)" }.joined(separator: ", ") + (numbers.count > 12 ? ", …" : "")
    }
    switch self {
    case .number(let number): return "\(number.value)"
    case .truth(let holds): return holds ? "true" : "false"
    case .vector: return "(\(list(numbers)))"
    case .matrix(let matrix): return "\(matrix.rows) × \(matrix.columns) [\(list(numbers))]"
    case .list(let items):
      return "[" + items.prefix(6).map { $0.words }.joined(separator: "; ")
        + (items.count > 6 ? "; …" : "") + "]"
    }
  }
}
