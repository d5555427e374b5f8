/// Expressions with relations between them: `a = b \leq c`.
public struct Relations: Sendable, Equatable {
  /// The expressions, one more than there are relations.
  public let sides: [Node]
  /// The signs between them, such as `=`, `≤`, `∈`.
  public let relations: [String]

  /// The sides of a chain of relations; one side where there is none.
  static func chain(of node: Node) throws(EvaluationError) -> Relations {
    try chain(of: node.bareParts, at: node.place)
  }

  static func chain(of parts: [Node], at place: Range<Int>) throws(EvaluationError) -> Relations {
    var sides: [Node] = []
    var relations: [String] = []
    var current: [Node] = []
    func side(_ parts: [Node]) throws(EvaluationError) -> Node {
      guard let first = parts.first, let last = parts.last else {
        throw EvaluationError(.empty, at: place)
      }
      if parts.count == 1 { return first }
      return Node(
        .row(parts), at: first.place.lowerBound..<max(first.place.lowerBound, last.place.upperBound)
      )
    }
    var position = 0
    while position < parts.count {
      let part = parts[position]
      guard var sign = part.relation else {
        current.append(part)
        position += 1
        continue
      }
      if sign == ":", position + 1 < parts.count, parts[position + 1].relation == "=" {
        sign = "≔"
        position += 1
      }
      sides.append(try side(current))
      relations.append(sign)
      current = []
      position += 1
    }
    sides.append(try side(current))
    return Relations(sides: sides, relations: relations)
  }
}

extension Node {
  /// The sign of a relation between two expressions.
  var relation: String? {
    switch kind {
    case .symbol(let sign, .relation): sign == "|" || sign == "∣" ? nil : sign
    case .classed(.relation, let body): body.symbolName == ":=" ? "≔" : body.undressed.relation
    case .stack(let base, _, _): base.relation
    default: nil
    }
  }
}

extension Scope {
  /// Whether a condition holds: relations, joined by commas, "and", `\wedge`.
  func truth(of node: Node) throws(EvaluationError) -> Bool {
    let parts = node.withoutEnd.bareParts
    if parts.count == 1, case .text(let runs) = parts[0].kind,
      ["otherwise", "else", "otherwise."].contains(Self.words(runs))
    {
      return true
    }
    var clauses: [[Node]] = [[]]
    for part in parts {
      switch part.kind {
      case .text(let runs):
        // \text{if $x > 0$ and $y > 0$}
        for run in runs {
          switch run {
          case .formula(let formula): clauses[clauses.count - 1] += formula.bareParts
          case .words(let words, _):
            let word = words.trimmed
            if word == "and" { clauses.append([]) }
            guard ["and", "if", "for", "when", "where", ""].contains(word) else {
              throw EvaluationError(.notEvaluable("the condition \(word)"), at: part.place)
            }
          }
        }
      case .symbol("∧", _), .symbol(",", _): clauses.append([])
      default: clauses[clauses.count - 1].append(part)
      }
    }
    for clause in clauses where !clause.isEmpty {
      guard try holds(Relations.chain(of: clause, at: node.place)) else { return false }
    }
    return true
  }

  private static func words(_ runs: [Node.TextRun]) -> String {
    var words = ""
    for case .words(let text, _) in runs { words += text }
    return words.trimmed
  }

  private func holds(_ chain: Relations) throws(EvaluationError) -> Bool {
    guard !chain.relations.isEmpty else {
      if case .truth(let holds) = try value(of: chain.sides[0]) { return holds }
      throw EvaluationError(
        .notEvaluable("\(chain.sides[0].text) as a condition"), at: chain.sides[0].place)
    }
    var left = try value(of: chain.sides[0])
    for (relation, side) in zip(chain.relations, chain.sides.dropFirst()) {
      let right = try value(of: side)
      guard try Self.holds(left, relation, right, at: side.place) else { return false }
      left = right
    }
    return true
  }

  private static func holds(
    _ left: Value, _ relation: String, _ right: Value, at place: Range<Int>
  ) throws(EvaluationError) -> Bool {
    if relation == "∈" || relation == "∉" {
      guard case .list(let items) = right else {
        throw EvaluationError(.notEvaluable("\(right.shape) as a set"), at: place)
      }
      let isMember = items.contains { $0.numbers == left.numbers }
      return (relation == "∈") == isMember
    }
    if relation == "=" || relation == "≠" {
      return (left.numbers == right.numbers) == (relation == "=")
    }
    guard case (.number(let a), .number(let b)) = (left.reduced, right.reduced) else {
      throw EvaluationError(.shapes("an order", left.shape, right.shape), at: place)
    }
    switch relation {
    case "<": return a.value < b.value
    case ">": return a.value > b.value
    case "≤", "⩽", "≦": return a.value <= b.value
    case "≥", "⩾", "≧": return a.value >= b.value
    default: throw EvaluationError(.notEvaluable("the relation \(relation)"), at: place)
    }
  }
}
