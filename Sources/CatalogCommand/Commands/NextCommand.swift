import ArgumentParser
import CatalogKit
import Verification

/// `catalog next`: what can be learnt now.
struct NextCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "next", abstract: "What you can learn next.",
    discussion: """
      These are the entries that you do not know, all of whose direct needs you know. What can be \
      read comes before what is planned; then the entry comes first that opens the most: on which \
      the most entries rest that you do not know yet, directly or through others. Without --known \
      they are the entries that need nothing.

      EXAMPLES:
        catalog next
        catalog next --known known.json
      """)

  @OptionGroup var known: KnownOptions
  @Flag(help: "Print the entries as JSON.") var json = false
  @OptionGroup var workers: WorkerOptions

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let host = try session.host(workers)
    let known = try known.read(host.registry, session.console)
    let steps = LearningGraph(host.registry).next(knowing: Set(known.ids))
    let times = try ReadingTimes(of: steps.map { $0.entry }, host)
    guard !json else {
      return Outcome(
        text: jsonText(
          NextJSON(
            known: known.ids, unknown: known.strangers,
            next: steps.map {
              LearningJSON($0.entry, minutes: times[$0.entry.id], opens: $0.opens)
            })))
    }
    let text = LearningText(chapters: host.registry.chapters, times: times)
    return Outcome(text: text.next(steps, paint: session.console.paint))
  }
}

/// What can be learnt next, as `next --json` prints it.
struct NextJSON: Encodable {
  /// What the reader knows.
  let known: [String]
  /// The ids of the file that no entry has.
  let unknown: [String]
  let next: [LearningJSON]
}
