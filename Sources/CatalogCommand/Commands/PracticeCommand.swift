import ArgumentParser
import CatalogKit
import Verification

/// `catalog practice`: problems of an entry, posed and graded.
struct PracticeCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Practise an entry or a page: problems that know what went wrong.",
    discussion: """
      Type an answer, such as -2.5, 1/3, (1, 2), or a formula. '?' gives a hint, an empty line the \
      solution. The same seed gives the same problems everywhere. Fails with exit code 1 if an \
      answer was wrong or left out.

      'catalog practice start' asks a little of everything and proposes where to begin.

      EXAMPLES:
        catalog practice start
        catalog practice dot-product --seed 7 --count 2
      """)

  @Argument(
    help: ArgumentHelp("The entry or page, such as dot-product or start.", valueName: "ID"),
    completion: EntryIDs.completion(of: .complete))
  var id: String
  @Option(help: ArgumentHelp("Only this exercise.", valueName: "NAME")) var exercise: String?
  @Option(help: ArgumentHelp("The seed of the first problems.", valueName: "N")) var seed = 1
  @Option(help: ArgumentHelp("How many problems of each exercise.", valueName: "N")) var count = 1
  @Flag(help: "Print the problems with their answers as JSON; nothing is asked.") var json = false
  @OptionGroup var workers: WorkerOptions

  func validate() throws {
    guard (0...1_000_000_000).contains(seed) else {
      throw ValidationError("--seed takes a whole number from 0 to 1000000000, not \(seed).")
    }
    guard (1...1000).contains(count) else {
      throw ValidationError("--count takes a whole number from 1 to 1000, not \(count).")
    }
  }

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let host = try session.host(workers)
    let entry = try host.registry.completeEntries(named: [id])[0]
    let seeds = (0..<count).map { UInt64(seed + $0) }
    let problems: [PosedProblem]
    switch host.problems(of: id, exercise: exercise, seeds: seeds).result {
    case .success(let body): problems = body
    case .failure(.refused(let reason)): throw .refused(entry: id, reason: reason)
    case .failure(let failure): throw .worker(entry: id, failure)
    }
    let posed = problems.compactMap { problem in
      entry.content?.exercises?.first { $0.name == problem.exercise }.map { ($0, problem) }
    }
    if json { return Outcome(text: jsonText(posed.map { PracticeJSON($0, $1) })) }
    var (right, wrong): (Int, Set<String>) = (0, [])
    for (number, (exercise, problem)) in posed.enumerated() {
      let round = PracticeRound(
        entry: id, exercise: exercise, problem: problem, host: host, console: session.console,
        heading: "\(number + 1) of \(posed.count)")
      if try round.isSolved() { right += 1 } else { wrong.insert(exercise.name) }
    }
    let proposal = exercise == nil ? entry.content?.assessment : nil
    let end = proposal.map {
      ProposalText(host.registry.proposal(of: $0), wrong: wrong, width: session.console.width)
        .text
    }
    return Outcome(
      text: end ?? "\(right) of \(posed.count) right.\n",
      status: right == posed.count ? .success : .failed)
  }
}
