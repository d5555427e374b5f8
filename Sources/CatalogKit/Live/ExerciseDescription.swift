import LiveKit

/// An exercise as it is told to other processes: its texts, and what it asks for.
public struct ExerciseDescription: Codable, Hashable, Sendable {
  /// What the reader has to find.
  public enum Form: String, Codable, Sendable { case number, vector, matrix, choice, formula }

  public let name: String
  public let title: String
  public let form: Form
  /// The shape of a vector or matrix; the number of choices.
  public let shape: [Int]
  /// The variables of a formula.
  public let variables: [String]
  /// What is asked, in Markdown; a number of the problem is asked for as in a guide, and within a
  /// formula by `\given{…}`.
  public let prompt: String
  public let hints: [String]
  public let solution: String
  /// What to tell a reader who made one of the usual mistakes.
  public let routes: [String]
  /// The words of the choices.
  public let choices: [String]
  /// For a formula, the right answer in plain notation and in TeX.
  public let accepted: [String]

  init(_ exercise: Exercise) {
    (name, title) = (exercise.name.description, exercise.title)
    var names: [String] = []
    switch exercise.form {
    case .number: (form, shape) = (.number, [])
    case .vector(let count): (form, shape) = (.vector, [count])
    case .matrix(let rows, let columns): (form, shape) = (.matrix, [rows, columns])
    case .choice(let count): (form, shape) = (.choice, [count])
    case .formula(let variables):
      (form, shape) = (.formula, [])
      names = variables.map { $0.description }
    }
    variables = names
    (prompt, hints, solution) = (exercise.prompt, exercise.hints, exercise.solution)
    routes = exercise.routes.map { $0.feedback }
    (choices, accepted) = (exercise.choices, exercise.accepted)
  }
}

/// A problem as another process or a page needs it: the numbers of a seed.
public struct PosedProblem: Codable, Hashable, Sendable {
  /// A named number, vector or matrix.
  public struct Given: Codable, Hashable, Sendable {
    public let name: String
    /// The place of its first number among all that are given.
    public let place: Int
    public let value: Quantity
  }

  public let exercise: String
  public let seed: UInt64
  public let given: [Given]
  /// The right numbers, row after row; the values of a formula at the points.
  public let answer: [Double]
  /// What each of the usual mistakes gives.
  public let routes: [[Double]]

  init(_ problem: Problem, of exercise: Exercise, seed: UInt64) {
    (self.exercise, self.seed) = (exercise.name.description, seed)
    given = problem.names.map { given in
      let end = given.place + given.shape.reduce(1, *)
      let numbers = Array(problem.shown[given.place..<end])
      let value: Quantity =
        switch given.shape.count {
        case 0: .number(numbers[0])
        case 1: .vector(numbers)
        default: .matrix(rows: given.shape[0], columns: given.shape[1], elements: numbers)
        }
      return Given(name: given.name, place: given.place, value: value)
    }
    (answer, routes) = (problem.answer, problem.routes)
  }
}

/// What an answer is worth, as it is told to other processes.
public struct GradedAnswer: Codable, Hashable, Sendable {
  /// The kinds of verdicts.
  public enum Verdict: String, Codable, Sendable { case right, route, wrong, unreadable }

  public let verdict: Verdict
  /// The place of the mistake among the routes.
  public let route: Int?
  /// Why the answer cannot be read.
  public let words: String?
  /// At which byte of the answer.
  public let position: Int?

  init(_ verdict: AnswerVerdict) {
    switch verdict {
    case .right: (self.verdict, route, words, position) = (.right, nil, nil, nil)
    case .wrong: (self.verdict, route, words, position) = (.wrong, nil, nil, nil)
    case .route(let place): (self.verdict, route, words, position) = (.route, place, nil, nil)
    case .unreadable(let error):
      (self.verdict, route) = (.unreadable, nil)
      (words, position) = (error.words.description, error.position)
    }
  }
}

/// Everything of the live parts that a page shows at the beginning.
public struct LiveShown: Codable, Hashable, Sendable {
  public let playgrounds: [PlaygroundShown]
  /// The first problem of each exercise.
  public let problems: [PosedProblem]

  public init(playgrounds: [PlaygroundShown], problems: [PosedProblem]) {
    (self.playgrounds, self.problems) = (playgrounds, problems)
  }
}
