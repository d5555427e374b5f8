import ArgumentParser
import CatalogKit
import Figures
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

  @Argument(parsing: .captureForPassthrough, help: .hidden) var words: [String] = []

  func outcome(in session: Session) throws(Failure) -> Outcome {
    guard let id = words.first, !id.hasPrefix("-") else {
      guard OptionList(words, by: RunRequest.common).has("help") else {
        throw .wrongUsage(
          "The entry comes first: catalog run ID --data FILE.csv.", command: "catalog run")
      }
      return Outcome(text: Root.helpMessage(for: RunCommand.self, columns: session.console.width) + "\n")
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
    if request.json { return Outcome(text: jsonText(RunJSON(id, result, data))) }
    return Outcome(text: RunText(paint: session.console.paint, width: session.console.width)
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

/// The result of a run as JSON.
struct RunJSON: Encodable {
  let id: String
  let parameters: [String: ArgumentValue]
  let data: DataJSON
  let sheet: WorksheetJSON

  /// What the run was given: `rows` and `columns` are those that were used.
  struct DataJSON: Encodable {
    let file: String
    let rows: Int
    let columns: [String]
    let target: String?
    let droppedRows: Int?

    private enum CodingKeys: String, CodingKey {
      case file, rows, columns, target
      case droppedRows = "dropped_rows"
    }
  }

  init(_ id: String, _ result: RunResult, _ data: UserData) {
    self.id = id
    parameters = result.parameters
    self.data = DataJSON(
      file: data.file, rows: data.columns.rows, columns: data.columns.features.map { $0.name },
      target: data.columns.target?.name, droppedRows: data.droppedRows == 0 ? nil : data.droppedRows)
    sheet = WorksheetJSON(sheet: result.worksheet)
  }

  private enum CodingKeys: String, CodingKey { case id, parameters, data }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(parameters, forKey: .parameters)
    try container.encode(data, forKey: .data)
    try sheet.encode(to: encoder)
  }
}

/// The result of a run for people.
struct RunText {
  let paint: Paint
  let width: Int?

  /// What ran on what, then what came out.
  func text(of entry: EntryDescription, _ result: RunResult, _ data: UserData) -> String {
    let names = data.columns.features.map { $0.name }.joined(separator: ", ")
    let dropped =
      data.droppedRows == 0
      ? "" : " (\(counted(data.droppedRows, "row that misses a value", "rows that miss a value")) left out)"
    let target = data.columns.target.map { ["target: \($0.name)"] } ?? []
    let parameters = (entry.content?.command?.parameters ?? []).compactMap { parameter in
      result.parameters[parameter.name].map { "\(parameter.name) \($0.text)" }
    }
    let head =
      [
        paint.bold("\(entry.title) on \(data.file)"),
        "\(counted(data.columns.rows, "row", "rows"))\(dropped), "
          + "\(counted(data.columns.features.count, "feature", "features")): \(names)",
      ] + target + (parameters.isEmpty ? [] : [parameters.joined(separator: ", ")])
    return head.flatMap { wrapped($0, to: width ?? 100) }.joined(separator: "\n") + "\n\n"
      + WorksheetText(paint: paint, width: width).text(of: result.worksheet)
  }
}

extension ArgumentValue {
  /// The value as one would type it.
  fileprivate var text: String {
    switch self {
    case .integer(let value): "\(value)"
    case .number(let value): value.shortText
    case .word(let value): value
    case .seed(let value): "\(value)"
    }
  }
}
