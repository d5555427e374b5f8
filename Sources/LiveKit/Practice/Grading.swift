public import MathCore

/// What becomes of an answer.
public enum Grade: Sendable {
  case right
  /// One of the usual mistakes, by its place.
  case route(Int)
  case wrong
  /// It is no answer of the form that is asked for.
  case unreadable(AnswerError)
}

extension Exercise {
  /// Grades what a reader typed.
  ///
  /// - Parameters:
  ///   - typed: the bytes of the text, in UTF-8; for a choice its number, counted from 0.
  ///   - seed: the seed of the problem.
  /// - Returns: the grade.
  public func grade(_ typed: [UInt8], seed: UInt64) -> Grade {
    guard let problem = problem(seed: seed) else { return .wrong }
    return grade(typed, of: problem)
  }

  /// Grades what a reader typed.
  ///
  /// - Parameters:
  ///   - typed: the bytes of the text, in UTF-8; for a choice its number, counted from 0.
  ///   - problem: the problem.
  /// - Returns: the grade.
  public func grade(_ typed: [UInt8], of problem: Problem) -> Grade {
    let given: [Double]
    do throws(AnswerError) {
      given = try numbers(typed, of: problem)
    } catch {
      return .unreadable(error)
    }
    if tolerance.admits(given, for: problem.answer) { return .right }
    for (i, route) in problem.routes.enumerated() where tolerance.admits(given, for: route) {
      return .route(i)
    }
    return .wrong
  }

  /// The numbers that were typed, or the values of the typed formula at the points of the problem.
  private func numbers(
    _ typed: [UInt8], of problem: Problem
  ) throws(AnswerError) -> [Double] {
    switch form {
    case .number, .choice: return try readAnswer(typed, rows: 1, columns: 1)
    case .vector(let count): return try readAnswer(typed, rows: count, columns: 1)
    case .matrix(let rows, let columns):
      return try readAnswer(typed, rows: rows, columns: columns)
    case .formula(let variables):
      let expression = try Expression(typed, of: variables)
      return (0..<problem.points.rows).map {
        expression.value(at: problem.points.row($0).elements)
      }
    }
  }
}
