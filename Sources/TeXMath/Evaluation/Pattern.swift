/// What dots stand for: in `x_1 + x_2 + \dots + x_n` the index that runs from 1 to n.
///
/// The first and the last item must be the same but for one index. Items between the first and the
/// dots must be the next ones of the pattern, so that a slip in them is found.
struct Pattern {
  var before: [Node]
  var after: [Node]
  var dots: Node

  /// The values of all items, those of the dots included.
  func values(in scope: Scope) throws(EvaluationError) -> [Value] {
    guard let first = before.first, let last = after.first, after.count == 1 else {
      throw EvaluationError(.notEvaluable("dots without a first and one last item"), at: dots.place)
    }
    var difference: (first: Node, last: Node)?
    guard Self.differ(first, last, &difference), let found = difference else {
      throw EvaluationError(.notEvaluable("dots between items of different form"), at: dots.place)
    }
    let start = try scope.wholeNumber(found.first)
    let end = try scope.wholeNumber(found.last)
    guard end >= start, end - start < Scope.longestRange else {
      throw EvaluationError(.notEvaluable("dots that count downwards"), at: dots.place)
    }
    for (offset, item) in before.enumerated().dropFirst() {
      var next: (first: Node, last: Node)?
      guard Self.differ(first, item, &next), let next,
        try scope.wholeNumber(next.last) == start + offset
      else {
        throw EvaluationError(
          .notEvaluable("dots after items that do not continue"), at: item.place)
      }
    }
    var values: [Value] = []
    for index in start...end {
      let number = Node(.number(String(index), .standard), at: found.first.place)
      let item = Self.replacing(first, last, by: number)
      values.append(try scope.value(of: item))
    }
    return values
  }

  /// Whether two parts are the same but for one pair of parts, which is found.
  private static func differ(
    _ a: Node, _ b: Node, _ difference: inout (first: Node, last: Node)?
  ) -> Bool {
    if a.symbolName == b.symbolName { return true }
    switch (a.kind, b.kind) {
    case (.row(let left), .row(let right)):
      if left.count == right.count {
        for (x, y) in zip(left, right) where !differ(x, y, &difference) { return false }
        return true
      }
    case (.scripts(let left), .scripts(let right)):
      return differ(left.base, right.base, &difference) && left.primes == right.primes
        && differ(left.sub, right.sub, &difference) && differ(left.sup, right.sup, &difference)
    case (.fence(let left), .fence(let right))
    where left.open == right.open && left.close == right.close:
      return differ(left.body, right.body, &difference)
    case (.fraction(let left), .fraction(let right)):
      return differ(left.numerator, right.numerator, &difference)
        && differ(left.denominator, right.denominator, &difference)
    case (.accent(let left, let x), .accent(let right, let y)) where left == right:
      return differ(x, y, &difference)
    default: break
    }
    guard case .number = a.kind else { return false }
    if let known = difference {
      return known.first.symbolName == a.symbolName && known.last.symbolName == b.symbolName
    }
    difference = (a, b)
    return true
  }

  private static func differ(
    _ a: Node?, _ b: Node?, _ difference: inout (first: Node, last: Node)?
  ) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return differ(a, b, &difference)
  }

  /// The first item with a new index wherever the first and the last differ.
  private static func replacing(_ a: Node, _ b: Node, by new: Node) -> Node {
    if a.symbolName == b.symbolName { return a }
    var node = a
    switch (a.kind, b.kind) {
    case (.row(let left), .row(let right)) where left.count == right.count:
      node.kind = .row(zip(left, right).map { replacing($0, $1, by: new) })
    case (.scripts(var left), .scripts(let right)):
      left.base = replacing(left.base, right.base, by: new)
      if let x = left.sub, let y = right.sub { left.sub = replacing(x, y, by: new) }
      if let x = left.sup, let y = right.sup { left.sup = replacing(x, y, by: new) }
      node.kind = .scripts(left)
    case (.fence(var left), .fence(let right)):
      left.body = replacing(left.body, right.body, by: new)
      node.kind = .fence(left)
    case (.fraction(var left), .fraction(let right)):
      left.numerator = replacing(left.numerator, right.numerator, by: new)
      left.denominator = replacing(left.denominator, right.denominator, by: new)
      node.kind = .fraction(left)
    case (.accent(let accent, let x), .accent(_, let y)):
      node.kind = .accent(accent, replacing(x, y, by: new))
    default: return Node(new.kind, at: a.place)
    }
    return node
  }
}
