import CatalogKit
import Verification

/// One problem at the terminal: posed, answered until it is right or given up.
struct PracticeRound {
  let entry: String
  let exercise: ExerciseDescription
  let problem: PosedProblem
  let host: Verification.Host
  let console: Console
  let heading: String

  private var text: ExerciseTerminalText {
    ExerciseTerminalText(problem: problem, width: min(console.width ?? 80, 100))
  }

  /// Poses the problem and reads answers.
  ///
  /// - Returns: whether one of them was right.
  /// - Throws: ``Failure`` where no answer can be graded.
  func isSolved() throws(Failure) -> Bool {
    say("\n" + console.paint.bold("\(exercise.title) (\(heading), seed \(problem.seed))") + "\n")
    say(text.plain(exercise.prompt))
    for (number, choice) in exercise.choices.enumerated() { say("  \(number + 1). \(choice)\n") }
    var hints = exercise.hints[...]
    while true {
      say("> ")
      guard let line = console.nextLine() else {
        say("\n")
        return false
      }
      switch line.trimmed {
      case "":
        say(text.plain(exercise.solution))
        return false
      case "?": say(hints.popFirst().map { text.plain($0) } ?? "There are no more hints.\n")
      case let answer:
        let graded = try grade(answer)
        say(words(of: graded))
        if graded.verdict == .right { return true }
      }
    }
  }

  private func grade(_ answer: String) throws(Failure) -> GradedAnswer {
    // choices are counted from 1 for people
    let typed =
      exercise.form == .choice ? Int(answer).map { "\($0 - 1)" } ?? answer : answer
    switch host.grade(typed, of: problem, in: entry).result {
    case .success(let graded): return graded
    case .failure(let failure): throw .worker(entry: entry, failure)
    }
  }

  private func words(of graded: GradedAnswer) -> String {
    switch graded.verdict {
    case .right: console.paint.green("Right.") + "\n"
    case .wrong: "Not right. '?' gives a hint, an empty line the solution.\n"
    case .route:
      "Not right. "
        + text.plain(graded.route.map { exercise.routes[$0] } ?? "")
    case .unreadable: (graded.words ?? "This cannot be read.") + "\n"
    }
  }

  private func say(_ words: String) { try? console.write(.output, words) }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
