import LiveKit
import MathCore

extension LiveContent {
  /// Everything that a page shows at the beginning.
  ///
  /// - Returns: the playgrounds at their start, and the problem of seed 1 of each exercise.
  /// - Throws: what reading the data throws, or ``Refusal`` where an exercise gives no problem.
  func shown() throws -> LiveShown {
    let data = try data()
    return LiveShown(
      playgrounds: live.playgrounds.map { $0.shown(at: [], data: data) },
      problems: try live.exercises.map { try problem(of: $0, seed: 1) })
  }

  /// A playground at some values.
  ///
  /// - Parameters:
  ///   - name: which playground; `nil` for the first.
  ///   - values: the values of its parameters.
  /// - Returns: what it shows.
  /// - Throws: ``Refusal`` for a name that there is not, or what reading the data throws.
  func playground(_ name: String?, at values: [Double]) throws -> PlaygroundShown {
    let all = live.playgrounds
    guard let found = all.first(where: { name == nil || $0.name.description == name }) else {
      throw unknown("playground", name, among: all.map { $0.name.description })
    }
    return found.shown(at: values, data: try data())
  }

  /// Problems of one exercise or of all.
  ///
  /// - Parameters:
  ///   - name: which exercise; `nil` for all.
  ///   - seeds: the seeds of the problems of each.
  /// - Returns: the problems, exercise by exercise within each seed.
  /// - Throws: ``Refusal`` for a name that there is not.
  func problems(of name: String?, seeds: [UInt64]) throws(Refusal) -> [PosedProblem] {
    var problems: [PosedProblem] = []
    let chosen = try exercises(named: name)
    for seed in seeds {
      for exercise in chosen { problems.append(try problem(of: exercise, seed: seed)) }
    }
    return problems
  }

  /// Grades an answer.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - name: the exercise.
  ///   - seed: the seed of the problem.
  /// - Returns: the verdict.
  /// - Throws: ``Refusal`` for a name that there is not.
  func grade(_ text: String, of name: String, seed: UInt64) throws(Refusal) -> GradedAnswer {
    GradedAnswer(
      try exercises(named: name)[0].verdict(on: Array(text.utf8), seed: seed))
  }

  private func exercises(named name: String?) throws(Refusal) -> [Exercise] {
    let chosen = live.exercises.filter { name == nil || $0.name.description == name }
    guard !chosen.isEmpty else {
      throw unknown("exercise", name, among: live.exercises.map { $0.name.description })
    }
    return chosen
  }

  private func problem(of exercise: Exercise, seed: UInt64) throws(Refusal) -> PosedProblem {
    guard let problem = exercise.problem(seed: seed) else {
      throw Refusal("the exercise \(exercise.name) has no good problem for the seed \(seed)")
    }
    return PosedProblem(problem, of: exercise, seed: seed)
  }

  private func unknown(_ kind: String, _ name: String?, among all: [String]) -> Refusal {
    guard let name, !all.isEmpty else { return Refusal("\(live.id) has no \(kind)") }
    return Refusal("\(live.id) has no \(kind) '\(name)': there is \(all.joined(separator: ", "))")
  }
}
