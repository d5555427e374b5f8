import ArgumentParser
import CatalogKit
import Diagnostics
import Foundation
import SiteGenerator
import Verification

/// `catalog check`: whether everything is as the entries claim.
struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Run the worked examples and check their results, guides and files.",
    discussion: """
      Without entries, everything is checked. Fails with exit code 1 if a check fails.

      With --github everything that is wrong becomes an annotation, written to standard error, \
      and goes into the summary of the job.
      """)

  @Argument(
    help: ArgumentHelp("The entries to check.", valueName: "ID"),
    completion: EntryIDs.completion(of: .complete))
  var ids: [String] = []
  @Flag(help: "Print the verdict as JSON.") var json = false
  @Option(help: ArgumentHelp("Also write the verdict as JUnit XML.", valueName: "FILE"))
  var junit: String?
  @Flag(help: "Also write the verdict for GitHub Actions.") var github = false
  @Flag(help: "Stop at the first entry, in reading order, that fails.") var failFast = false
  @Option(
    help: ArgumentHelp(
      "Check one part of N equal ones, so that machines can share the work.", valueName: "I/N"))
  var shard: String?
  @OptionGroup var links: LinkOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var workers: WorkerOptions
  @OptionGroup var cache: CacheOptions

  func validate() throws {
    if let shard, Shard(shard) == nil {
      throw ValidationError(
        "--shard takes I/N, the part I of N parts with 1 ≤ I ≤ N, not '\(shard)'.")
    }
  }

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let jobs = jobs.jobs ?? session.console.processors
    let host = try session.host(workers, jobs: jobs, cache: cache.cache(session.console))
    let registry = host.registry
    let named = Set(try registry.completeEntries(named: ids).map { $0.id })
    let chosen = registry.checked.filter { ids.isEmpty || named.contains($0.id) }
    guard !chosen.isEmpty else { throw .nothingToCheck }
    let shard = shard.flatMap { Shard($0) } ?? .whole
    let part = shard.ids(among: chosen.map { $0.id })
    let entries = chosen.filter { part.contains($0.id) }
    let proof = try session.proof(host, required: links.required)
    let inspection = Inspection(
      of: entries, on: host, links: proof?.problems ?? [],
      everything: ids.isEmpty && shard.isFirst, console: session.console)
    let verdict = failFast ? inspection.verdict(stoppingAfter: jobs) : inspection.verdict()
    cache.tell(host.reused, of: verdict.entries.count, session.console)
    if let junit { try write(JUnitReport.text(of: verdict), to: junit) }
    if github { try session.console.tellGitHub(verdict) }
    let left = entries.count - verdict.entries.count
    if left > 0 {
      session.console.tell([
        "stopped at the first failure: \(counted(left, "entry was", "entries were")) not checked."
      ])
    }
    let status: ExitStatus = verdict.passed ? .success : .failed
    guard json else {
      return Outcome(text: TerminalReport.text(of: verdict), status: status)
    }
    return Outcome(
      text: String(decoding: JSONReport.data(of: verdict), as: UTF8.self), status: status)
  }

  private func write(_ text: String, to file: String) throws(Failure) {
    do throws(SystemError) {
      try writeFile(text, to: file)
    } catch {
      throw .cannotWrite(file: file, reason: error)
    }
  }
}
