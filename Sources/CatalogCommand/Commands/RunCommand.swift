import ArgumentParser
import CatalogKit
import Verification

/// `catalog run`: an entry on the reader's data.
///
/// The options of an entry come from its pack, so this command reads its words itself.
struct RunCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run an entry on your own data.",
    usage: "catalog run ID --data FILE.csv [--features A,B,C] [--target COL] [options]",
    discussion: """
      The data are a CSV file with a header row. Every entry has options of its own: \
      'catalog run ID --help' shows them with their defaults and ranges, and the values that come \
      out.

      EXAMPLE:
        catalog run k-means --data my.csv --features height,weight --clusters 3 --json
      """,
    helpNames: [])

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("The entry, such as k-means, then its options.", valueName: "ID"),
    completion: EntryIDs.runCompletion)
  var words: [String] = []

  func outcome(in session: Session) throws(Failure) -> Outcome {
    guard let id = words.first, !id.hasPrefix("-") else {
      guard OptionList(words, by: RunRequest.common).has("help") else {
        throw .wrongUsage(
          "The entry comes first: catalog run ID --data FILE.csv.", command: "catalog run")
      }
      return Outcome(
        text: Root.helpMessage(for: RunCommand.self, columns: session.console.width) + "\n")
    }
    let workers = try WorkerOptions.read(OptionList(words, by: RunRequest.common))
    let host = try session.host(workers)
    guard let entry = try host.registry.completeEntries(named: [id]).first,
      let command = entry.content?.command
    else { throw .nothingToRun(id) }
    let list = OptionList(words, by: RunRequest.options(of: command))
    guard !list.has("help") else {
      return Outcome(text: RunHelp.text(of: entry, command, width: session.console.width))
    }
    let request = try RunRequest(list, entry: id, command: command)
    let data = try UserData(request, console: session.console)
    let result = try host.result(of: entry, request, data)
    if request.seedIsIdle {
      session.console.tell(["\(id) draws nothing at random: --seed changes nothing."])
    }
    let files = try request.figures.map { folder throws(Failure) in
      try FigureFolder(path: folder).write(result.worksheet)
    }
    if request.json { return Outcome(text: jsonText(RunJSON(id, result, data, figures: files))) }
    if let files {
      session.console.tell(
        files.isEmpty
          ? ["\(id) draws no figure: nothing was written."] : files.map { "wrote \($0)" })
    }
    return Outcome(
      text: RunText(paint: session.console.paint, width: session.console.width)
        .text(of: entry, result, data))
  }
}

extension Host {
  /// Runs an entry on data.
  fileprivate func result(
    of entry: EntryDescription, _ request: RunRequest, _ data: UserData
  ) throws(Failure) -> RunResult {
    let answer = run(entry.id, parameters: request.parameters, data: data.columns)
    switch answer.result {
    case .success(let result): return result
    case .failure(.refused(let reason)):
      throw .refused(entry: "\(entry.id) on \(data.file)", reason: reason)
    case .failure(let failure): throw .worker(entry: entry.id, failure)
    }
  }
}
