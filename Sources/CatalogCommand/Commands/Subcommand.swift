import ArgumentParser
import CatalogKit
import Diagnostics
import Verification

/// One command of the program: a function from its arguments to a result.
protocol Subcommand: ParsableCommand {
  /// What the command answers.
  ///
  /// - Parameter session: the console, and the way to the packs.
  /// - Returns: what goes to standard output, and how the program ends.
  /// - Throws: ``Failure`` where there is no result.
  func outcome(in session: Session) throws(Failure) -> Outcome
}

/// The result of a command: all of standard output, written at the end and at once.
struct Outcome {
  let text: String
  var status = ExitStatus.success
}

/// What a command works with.
struct Session {
  let console: Console
  let builtIn: PackLocation
  let code: BuiltInCode?

  /// The packs at work, the built-in catalog first.
  ///
  /// - Parameters:
  ///   - options: the other packs, and what a request may cost.
  ///   - jobs: how many workers may be busy at once.
  ///   - cache: where answers are kept; `nil` to ask for everything anew.
  /// - Returns: the host.
  /// - Throws: ``Failure`` with what is wrong among the packs.
  func host(_ options: WorkerOptions, jobs: Int = 1, cache: ResultCache? = nil) throws(Failure)
    -> Host
  {
    do throws(Problems) {
      return try Host(
        packs: [builtIn] + options.pack.map { PackLocation(path: $0) },
        limits: options.limits, jobs: jobs, cache: cache)
    } catch {
      throw .inconsistent(error.all)
    }
  }
}

extension Registry {
  /// The entries of some ids.
  ///
  /// - Parameter ids: what the user wrote.
  /// - Returns: the entries in the same order.
  /// - Throws: ``Failure`` with every id that no entry has.
  func entries(named ids: [String]) throws(Failure) -> [EntryDescription] {
    let unknown = ids.filter { self[$0] == nil }
    guard unknown.isEmpty else {
      throw .unknownEntries(
        unknown.map {
          Failure.UnknownEntry(id: $0, nearest: nearest(to: $0), isNow: entry(formerly: $0)?.id)
        })
    }
    return ids.compactMap { self[$0] }
  }

  /// The entries of some ids, all of which are complete.
  ///
  /// - Parameter ids: what the user wrote.
  /// - Returns: the entries in the same order.
  /// - Throws: ``Failure`` with every id that no entry has, or whose entry is planned.
  func completeEntries(named ids: [String]) throws(Failure) -> [EntryDescription] {
    let entries = try entries(named: ids)
    let planned = entries.filter { $0.planned }.map { $0.id }
    guard planned.isEmpty else { throw .planned(planned) }
    return entries
  }
}

/// How many workers may be busy at once.
struct JobOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("How many workers run at once (default: one a processor).", valueName: "N"))
  var jobs: Int?

  func validate() throws {
    guard jobs.map({ (1...256).contains($0) }) ?? true else {
      throw ValidationError("--jobs takes a whole number from 1 to 256, not \(jobs ?? 0).")
    }
  }
}
