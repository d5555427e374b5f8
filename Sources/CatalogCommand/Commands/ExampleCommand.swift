import ArgumentParser
import CatalogKit
import Verification

/// `catalog example`: the worked example of an entry, run now.
struct ExampleCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "example", abstract: "Run the worked example of an entry.",
    discussion: "Fails with exit code 1 if a check of the example fails.")

  @Argument(
    help: ArgumentHelp("The entry, such as k-means.", valueName: "ID"),
    completion: EntryIDs.completion(of: .complete))
  var id: String
  @Flag(help: "Print the steps of the method, with the numbers in its formulas.") var trace = false
  @Flag(help: "Print the worksheet as JSON.") var json = false
  @OptionGroup var workers: WorkerOptions

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let host = try session.host(workers)
    let entries = try host.registry.completeEntries(named: [id])
    guard let entry = entries.first, let content = entry.content,
      let answer = host.worksheets(of: [id]).first
    else { throw .planned([id]) }
    let sheet: Worksheet
    switch answer.result {
    case .success(let body): sheet = body
    case .failure(let failure): throw .worker(entry: id, failure)
    }
    if trace, sheet.traces.isEmpty { throw .noTrace(id) }
    let status: ExitStatus = sheet.checks.allSatisfy { $0.passed } ? .success : .failed
    if json {
      let text = jsonText(ExampleJSON(id: id, example: content.example, sheet: sheet))
      return Outcome(text: text, status: status)
    }
    let (paint, width) = (session.console.paint, session.console.width)
    let source = content.example.dataset.map { "Data: \($0.title). \($0.summary)" }
    let head =
      [paint.bold("\(entry.title): \(content.example.title)")]
      + (source.map { wrapped($0, to: width ?? 100) } ?? [])
    let answers = GuideAnswers(
      entry: entry, sheet: sheet, sources: [], live: nil, width: width ?? 100)
    let body =
      trace
      ? TraceText(answers: answers, paint: paint).text
      : WorksheetText(paint: paint, width: width).text(of: sheet)
    return Outcome(text: head.joined(separator: "\n") + "\n\n" + body, status: status)
  }
}

/// A worked example as JSON.
private struct ExampleJSON: Encodable {
  let id: String
  let example: ExampleDescription
  let sheet: Worksheet

  private enum CodingKeys: String, CodingKey { case id, example, passed }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(example, forKey: .example)
    try container.encode(sheet.checks.allSatisfy { $0.passed }, forKey: .passed)
    try WorksheetJSON(sheet: sheet).encode(to: encoder)
  }
}
