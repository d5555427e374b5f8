import MathCore

extension Exercise {
  /// Grades what a reader typed.
  ///
  /// - Parameters:
  ///   - typed: the text, in UTF-8; for a choice its number, counted from 0.
  ///   - seed: the seed of the problem.
  /// - Returns: the verdict.
  public func verdict(on typed: [UInt8], seed: UInt64) -> AnswerVerdict {
    guard let problem = problem(seed: seed) else { return .wrong }
    return verdict(on: typed, of: problem)
  }

  /// Grades what a reader typed.
  ///
  /// - Parameters:
  ///   - typed: the text, in UTF-8; for a choice its number, counted from 0.
  ///   - problem: the problem.
  /// - Returns: the verdict.
  public func verdict(on typed: [UInt8], of problem: Problem) -> AnswerVerdict {
    switch form {
    case .formula(let variables):
      Grading.verdict(
        on: typed, variables: variables, at: problem.points, expected: problem.answer,
        routes: problem.routes, within: tolerance)
    default:
      Grading.verdict(
        on: typed, shape: form.shape, expected: problem.answer, routes: problem.routes,
        within: tolerance)
    }
  }
}
