import ArgumentParser
import CatalogKit
import Diagnostics
import Foundation
import Verification

/// `catalog check`: whether everything is as the entries claim.
struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Run the worked examples and check their results, guides and files.",
    discussion: "Without entries, everything is checked. Fails with exit code 1 if a check fails.")

  @Argument(help: ArgumentHelp("The entries to check.", valueName: "ID")) var ids: [String] = []
  @Flag(help: "Print the verdict as JSON.") var json = false
  @Option(help: ArgumentHelp("Also write the verdict as JUnit XML.", valueName: "FILE"))
  var junit: String?
  @OptionGroup var links: LinkOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var workers: WorkerOptions
  @OptionGroup var cache: CacheOptions

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let host = try session.host(
      workers, jobs: jobs.jobs ?? session.console.processors,
      cache: cache.cache(session.console))
    let registry = host.registry
    let named = Set(try registry.completeEntries(named: ids).map { $0.id })
    let entries = registry.complete.filter { ids.isEmpty || named.contains($0.id) }
    guard !entries.isEmpty else { throw .nothingToCheck }
    let proof = try session.proof(host, required: links.required)
    let verdict = host.verdict(
      on: entries, audits: ids.isEmpty, links: proof?.problems ?? [], session.console)
    cache.tell(host.reused, of: entries.count, session.console)
    if let junit { try write(JUnitReport.text(of: verdict), to: junit) }
    let status: ExitStatus = verdict.passed ? .success : .failed
    guard json else { return Outcome(text: TerminalReport.text(of: verdict), status: status) }
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

extension Verification.Host {
  /// The verdict on some entries: their examples, their guides, and the files of the packs.
  ///
  /// - Parameters:
  ///   - entries: complete entries.
  ///   - everything: whether problems that belong to no entry count.
  ///   - links: what is wrong with the links.
  ///   - console: where progress is shown.
  /// - Returns: the verdict, in reading order.
  fileprivate func verdict(
    on entries: [EntryDescription], audits everything: Bool, links: [Problem],
    _ console: Console
  ) -> Verdict {
    let progress = Progress(on: console, "checking", of: entries.count)
    let materials = materials(of: entries.map { $0.id }) { progress.step($0.id) }
    progress.end()
    let files = Set(entries.map { $0.file })
    let audit = (audit() + links).filter { everything || files.contains($0.file) }
    let guides = zip(entries, materials).flatMap { EntryPage(entry: $0, material: $1).problems() }
    return Verdict(
      entries: entries, answers: materials.map { $0.example }, problems: audit + guides)
  }
}
