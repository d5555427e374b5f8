import CatalogKit

/// A problem as JSON: what is asked, what is right, and what the usual mistakes give.
struct PracticeJSON: Encodable {
  let exercise: String
  let title: String
  let seed: UInt64
  let form: String
  /// How many components a vector has; how many rows and columns a matrix has.
  let shape: [Int]?
  let prompt: String
  let choices: [String]?
  let variables: [String]?
  let hints: [String]
  let solution: String
  /// The right numbers, row after row; for a formula a text that passes.
  let answer: Answer
  let mistakes: [Mistake]

  /// A usual mistake: the numbers that it gives, and what is told.
  struct Mistake: Encodable {
    let gives: [Double]
    let feedback: String
  }

  /// Numbers, or the text of a formula.
  enum Answer: Encodable {
    case numbers([Double])
    case formula(String)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .numbers(let numbers): try container.encode(numbers)
      case .formula(let text): try container.encode(text)
      }
    }
  }

  init(_ exercise: ExerciseDescription, _ problem: PosedProblem) {
    let text = ExerciseTerminalText(problem: problem, width: 100)
    self.exercise = exercise.name
    (title, seed, form) = (exercise.title, problem.seed, exercise.form.rawValue)
    let hasShape = exercise.form == .vector || exercise.form == .matrix
    shape = hasShape ? exercise.shape : nil
    prompt = text.filled(exercise.prompt)
    choices = exercise.choices.isEmpty ? nil : exercise.choices
    variables = exercise.variables.isEmpty ? nil : exercise.variables
    hints = exercise.hints.map { text.filled($0) }
    solution = text.filled(exercise.solution)
    answer =
      exercise.form == .formula
      ? .formula(exercise.accepted.first ?? "") : .numbers(problem.answer)
    mistakes = zip(problem.routes, exercise.routes).map {
      Mistake(gives: $0, feedback: text.filled($1))
    }
  }
}
