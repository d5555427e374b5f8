import ArgumentParser
import CatalogKit
import Verification

/// `catalog path`: what to learn for an entry.
struct PathCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "What to learn for an entry, in the order of reading.",
    discussion: """
      The way holds exactly the entries that are needed and not known, the goal last: each comes \
      after all that it needs. Whoever knows an entry is not sent back to what it needs. Planned \
      entries have no page and no reading time yet.

      The file of --known is the one that the map of the site gives you and reads:
        {"format": "math-for-ml/known", "version": 1, "known": ["vectors", "norms"]}

      EXAMPLES:
        catalog path pca
        catalog path pca --known known.json
      """)

  @Argument(
    help: ArgumentHelp("The goal, such as k-means.", valueName: "ID"),
    completion: EntryIDs.completion(of: .all))
  var id: String
  @OptionGroup var known: KnownOptions
  @Flag(help: "Print the way as JSON.") var json = false
  @OptionGroup var workers: WorkerOptions

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let host = try session.host(workers)
    guard let goal = try host.registry.entries(named: [id]).first else { throw .planned([id]) }
    let known = try known.read(host.registry, session.console)
    let way = LearningGraph(host.registry).way(to: goal.id, knowing: Set(known.ids))
    let times = try ReadingTimes(of: way, host)
    guard !json else {
      return Outcome(
        text: jsonText(
          PathJSON(
            goal: goal.id, known: known.ids, unknown: known.strangers,
            way: way.map { LearningJSON($0, minutes: times[$0.id]) }, minutes: times.total)))
    }
    let text = LearningText(chapters: host.registry.chapters, times: times)
    return Outcome(text: text.way(to: goal, way, paint: session.console.paint))
  }
}

/// A way as `path --json` prints it.
struct PathJSON: Encodable {
  let goal: String
  /// What the reader knows.
  let known: [String]
  /// The ids of the file that no entry has.
  let unknown: [String]
  let way: [LearningJSON]
  /// The reading time of all that is not planned.
  let minutes: Int
}
