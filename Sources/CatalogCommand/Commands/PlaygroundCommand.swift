import ArgumentParser
import CatalogKit
import Verification

/// `catalog playground`: a playground of an entry at the values that the reader sets.
struct PlaygroundCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "playground", abstract: "Run a playground of an entry at your own values.",
    discussion: """
      The values are those of all parameters in their order, as they stand in the address of the \
      page: 'catalog playground dot-product --values 1,3,4,2'. Values that lack are as at the \
      beginning.
      """)

  @Argument(
    help: ArgumentHelp("The entry, such as dot-product.", valueName: "ID"),
    completion: EntryIDs.completion(of: .complete))
  var id: String
  @Option(help: ArgumentHelp("Which playground (default: the first).", valueName: "NAME"))
  var name: String?
  @Option(help: ArgumentHelp("The values of the parameters.", valueName: "NUMBERS"))
  var values: String?
  @Flag(help: "Print everything that is shown as JSON, with the numbers that a page gets.")
  var json = false
  @OptionGroup var workers: WorkerOptions

  /// The values that were given.
  private func numbers() throws(Failure) -> [Double] {
    var numbers: [Double] = []
    for word in (values ?? "").split(separator: ",") {
      guard let number = Double(word.filter { $0 != " " }), number.isFinite else {
        throw .wrongUsage(
          "--values takes numbers with commas between them, not '\(word)'.",
          command: "catalog playground")
      }
      numbers.append(number)
    }
    return numbers
  }

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let values = try numbers()
    let host = try session.host(workers)
    _ = try host.registry.completeEntries(named: [id])
    let answer = host.playground(id, name: name, values: values)
    let shown: PlaygroundShown
    switch answer.result {
    case .success(let body): shown = body
    case .failure(.refused(let reason)): throw .refused(entry: id, reason: reason)
    case .failure(let failure): throw .worker(entry: id, failure)
    }
    if json { return Outcome(text: jsonText(shown)) }
    return Outcome(text: PlaygroundText.lines(of: shown).map { $0 + "\n" }.joined())
  }
}
