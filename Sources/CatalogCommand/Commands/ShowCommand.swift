import ArgumentParser
import CatalogKit
import CommonMark
import Diagnostics
import Verification

/// `catalog show`: an entry to read.
struct ShowCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Read an entry: its guide, with the values of a run of now.",
    discussion: "A planned entry has no guide yet: its place among the others is shown.")

  @Argument(
    help: ArgumentHelp("The entry, such as k-means.", valueName: "ID"),
    completion: EntryIDs.completion(of: .all))
  var id: String
  @Flag(help: "Print Markdown.") var markdown = false
  @OptionGroup var workers: WorkerOptions

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let host = try session.host(workers)
    let (paint, width) = (session.console.paint, min(session.console.width ?? 80, 100))
    guard let entry = try host.registry.entries(named: [id]).first else { throw .planned([id]) }
    let links = EntryLinks(registry: host.registry, entry: entry).rendition(width: width)
    guard !entry.planned, let material = host.materials(of: [id]).first else {
      let (title, connections) =
        markdown
        ? ("# \(entry.title)", links.commonMark) : (paint.bold(entry.title), links.text)
      let parts = [title, "Planned: \(entry.summary)", connections].filter { !$0.isEmpty }
      return Outcome(text: parts.joined(separator: "\n\n") + "\n")
    }
    do {
      let page = try EntryPage(entry: entry, material: material).text(
        links: links, width: width, format: markdown ? .markdown : .terminal(style: paint.isOn))
      session.console.tell(page.problems.map { $0.description })
      return Outcome(text: page.text, status: page.problems.isEmpty ? .success : .failed)
    } catch {
      throw .worker(entry: id, error)
    }
  }
}
