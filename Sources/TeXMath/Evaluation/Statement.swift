/// What a formula claims: expressions with relations between them.
public struct Statement: Sendable, Equatable {
  /// The sides and the relations between them.
  public let chain: Relations

  /// The claims of a formula: one, or one for each line of an aligned display.
  ///
  /// A line that begins with a relation goes on from the line before. A comma or a full stop at an
  /// end belongs to the sentence around the formula.
  public static func all(of root: Node) throws(EvaluationError) -> [Statement] {
    var statements: [Statement] = []
    var lines: [[Node]] = []
    for line in Statement.lines(of: root) {
      let parts = Node(.row(line), at: root.place).withoutEnd.bareParts
      guard let first = parts.first else { continue }
      if first.relation != nil, !lines.isEmpty {
        lines[lines.count - 1] += parts
      } else {
        lines.append(parts)
      }
    }
    for line in lines {
      // two statements in one line have a comma between them
      for part in Node(.row(line), at: root.place).separatedStatements {
        statements.append(Statement(chain: try Relations.chain(of: part, at: root.place)))
      }
    }
    if statements.isEmpty { throw EvaluationError(.empty, at: root.place) }
    return statements
  }

  private static func lines(of root: Node) -> [[Node]] {
    if case .table(let table) = root.undressed.kind,
      table.environment == .aligned || table.environment == .gathered
    {
      return table.rows.map { row in row.cells.flatMap { $0.bareParts } }
    }
    return [root.bareParts]
  }
}

extension Node {
  /// The parts between commas, where each part has a relation; else the whole.
  fileprivate var separatedStatements: [[Node]] {
    var parts: [[Node]] = [[]]
    for part in bareParts {
      if part.kind == .symbol(",", .punctuation) || part.kind == .symbol(";", .punctuation) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(part)
      }
    }
    let areStatements = parts.allSatisfy { $0.contains { $0.relation != nil } }
    return areStatements ? parts : [bareParts]
  }
}
