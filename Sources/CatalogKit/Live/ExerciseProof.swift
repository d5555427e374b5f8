import LiveKit

/// What is proved of an exercise, over many seeds.
struct ExerciseProof {
  let exercise: Exercise
  private let description: ExerciseDescription
  private let problems: [(posed: PosedProblem, problem: Problem)]

  /// How many seeds are tried.
  static let seeds = 50

  init(_ exercise: Exercise) {
    self.exercise = exercise
    description = ExerciseDescription(exercise)
    problems = (1...UInt64(Self.seeds)).compactMap { seed in
      exercise.problem(seed: seed).map {
        (PosedProblem($0, of: exercise, seed: seed), $0)
      }
    }
  }

  /// Everything that is proved: a claim, and what speaks against it.
  var claims: [(claim: String, failure: String?)] {
    [
      ("each of \(Self.seeds) seeds gives a problem, and no two the same", sameness),
      ("the texts ask for numbers that there are", missing),
      ("the right answer passes in every notation, and one that is too far off does not", refused),
      ("each of the \(exercise.routes.count) mistakes is recognised as itself", unrecognised),
      ("no hint holds the answer", spoiled),
    ]
  }

  private func filled(_ text: String, _ problem: PosedProblem) -> String {
    ExerciseText.filled(text) { slot in
      problem.number(slot).map { AnswerNotation.shortest($0.value) } ?? "?"
    }
  }

  private var sameness: String? {
    guard problems.count == Self.seeds else {
      return "\(Self.seeds - problems.count) seeds give no problem whose answers differ"
    }
    var seen: [String: UInt64] = [:]
    for (posed, _) in problems {
      let prompt = filled(description.prompt, posed)
      // a formula is asked for without numbers: there the points are what differs
      let key = description.form == .formula ? prompt + "\(posed.answer)" : prompt
      if let first = seen[key] { return "the seeds \(first) and \(posed.seed) give one problem" }
      seen[key] = posed.seed
    }
    return nil
  }

  private var missing: String? {
    guard let posed = problems.first?.posed else { return "there is no problem" }
    let texts =
      [description.prompt, description.solution] + description.hints + description.routes
    for slot in texts.flatMap({ ExerciseText.slots(of: $0) }) where posed.number(slot) == nil {
      return "the problem gives no '\(slot.name)'"
    }
    return nil
  }

  private var refused: String? {
    for (posed, problem) in problems {
      let texts = notations(of: posed)
      guard texts.count > 1 || description.form == .choice else {
        return "a formula has to be accepted in plain notation and in TeX"
      }
      for text in texts {
        let verdict = exercise.verdict(on: Array(text.utf8), of: problem)
        guard verdict == .right else {
          return "seed \(posed.seed): '\(text)' counts as \(verdict)"
        }
      }
      guard description.form != .formula, description.form != .choice else { continue }
      // three times the tolerance away from the right answer
      let scale = problem.answer.reduce(0) { max($0, $1.magnitude) }
      let step: Double =
        switch exercise.tolerance {
        case .absolute(let bound): 3 * bound
        case .relative(let bound): 3 * bound * scale
        }
      let far = [problem.answer[0] + step] + problem.answer.dropFirst()
      let text = AnswerNotation.all(far, shape: description.shape)[0]
      if exercise.verdict(on: Array(text.utf8), of: problem) == .right {
        return "seed \(posed.seed): '\(text)' passes"
      }
    }
    return nil
  }

  private var unrecognised: String? {
    for (posed, problem) in problems {
      for (place, numbers) in posed.routes.enumerated() {
        let text =
          exercise.routes[place].typed?.description
          ?? AnswerNotation.all(numbers, shape: description.shape)[0]
        let verdict = exercise.verdict(on: Array(text.utf8), of: problem)
        guard verdict == .route(place) else {
          return "seed \(posed.seed): mistake \(place + 1), '\(text)', counts as \(verdict)"
        }
      }
    }
    return nil
  }

  /// Which hint holds the answer.
  ///
  /// It does if one of its numbers is the answer and stands nowhere in the question, or if it has
  /// the signs of an accepted formula in their order.
  private var spoiled: String? {
    func signs(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    for hint in description.hints {
      if let formula = description.accepted.first(where: { signs(hint).contains(signs($0)) }) {
        return "the hint '\(hint)' holds \(formula)"
      }
    }
    for (posed, _) in problems where description.form != .formula && description.form != .choice {
      let asked = Set(AnswerNotation.numerals(in: filled(description.prompt, posed)))
      let answers = Set(posed.answer.map { AnswerNotation.shortest($0) })
      for hint in description.hints {
        let told = Set(AnswerNotation.numerals(in: filled(hint, posed))).subtracting(asked)
        if let numeral = told.intersection(answers).sorted().first {
          return "seed \(posed.seed): the hint '\(hint)' holds \(numeral)"
        }
      }
    }
    return nil
  }

  private func notations(of posed: PosedProblem) -> [String] {
    switch description.form {
    case .formula: description.accepted
    case .choice: [AnswerNotation.shortest(posed.answer[0])]
    case .number, .vector, .matrix: AnswerNotation.all(posed.answer, shape: description.shape)
    }
  }
}

extension LiveContent {
  /// Proves the exercises; each claim is a check of the worksheet.
  func prove(into sheet: inout Worksheet) {
    for exercise in live.exercises {
      for (claim, failure) in ExerciseProof(exercise).claims {
        sheet.expectExercise("exercise \(exercise.name): \(claim)", failure, origin)
      }
    }
  }
}
