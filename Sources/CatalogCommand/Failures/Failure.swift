import CatalogKit
import CodeIndex
import Diagnostics
import Foundation
import SiteGenerator
import Verification

/// Why a command has no result.
enum Failure: Error {
  /// A word that is no command.
  case unknownCommand(String, nearest: [String])
  /// What the argument parser says.
  case wrongUsage(String, command: String)
  /// Ids that no entry has.
  case unknownEntries([UnknownEntry])
  /// Entries whose content does not exist yet.
  case planned([String])
  /// Words to search for that are in no entry.
  case nothingMatched([String])
  /// A search without results, and what is to be said of its words.
  case nothingFound([String])
  /// Packs of which no entry is complete.
  case nothingToCheck
  /// All that is wrong with the options of `run`.
  case options([OptionProblem])
  /// An entry that does nothing with data.
  case nothingToRun(String)
  /// An example that is not worked in steps.
  case noTrace(String)
  /// A run without data; the example is a line that would do.
  case noData(entry: String, example: String)
  case cannotRead(file: String, reason: SystemError)
  case cannotWrite(file: String, reason: SystemError)
  /// A file that is not one of what the reader knows.
  case known(file: String, KnownEntriesError)
  /// All that is wrong with the reader's data.
  case data([Problem])
  /// Data that the mathematics of an entry cannot answer.
  case refused(entry: String, reason: String)
  /// A worker that gave no answer.
  case worker(entry: String, WorkerFailure)
  /// A folder that cannot become a site.
  case site(SiteFolderError)
  /// A port at which no server can listen.
  case cannotListen(port: UInt16, reason: SystemError)
  /// All that is wrong with an entry that shall be added.
  case newEntry([NewEntryProblem])
  /// A formula that cannot be read.
  case formula(FormulaProblem)
  /// No formula, neither as an argument nor on standard input.
  case noFormula
  /// Code without an index, where links must be proved.
  case noIndex(CodeIndexError)
  /// Packs that do not answer, or entries that do not fit together.
  case inconsistent([Problem])

  /// An id that no entry has, and the ids that may have been meant.
  struct UnknownEntry: Hashable {
    let id: String
    let nearest: [String]
    /// The id of the entry that had this one before.
    let isNow: String?
  }

  var status: ExitStatus {
    switch self {
    case .unknownCommand, .wrongUsage, .unknownEntries, .planned, .options, .nothingToRun, .noTrace,
      .noData, .newEntry, .noFormula:
      .usage
    case .nothingMatched, .nothingFound, .nothingToCheck, .inconsistent, .noIndex, .formula: .failed
    // an entry that says no when it is asked for its own is wrong itself
    case .worker(_, .refused): .failed
    case .cannotRead: .noInput
    case .known, .data, .refused: .dataError
    case .worker: .internalError
    case .cannotWrite, .site, .cannotListen: .cannotWrite
    }
  }
}

extension Failure {
  /// What is wrong and what to do, one line for each thing.
  var lines: [String] {
    switch self {
    case .unknownCommand(let word, let nearest):
      ["there is no command '\(word)'\(meant(nearest)). See 'catalog --help'."]
    case .wrongUsage(let message, let command):
      ["\(oneLine(message)) See '\(command) --help'."]
    case .unknownEntries(let entries):
      entries.map { entry in
        entry.isNow.map { "'\(entry.id)' is called \($0) now: write \($0)." }
          ?? "there is no entry '\(entry.id)'\(meant(entry.nearest)). See 'catalog list'."
      }
    case .planned(let ids):
      ids.map {
        "\($0) is planned: it has nothing to run or to check yet. See 'catalog show \($0)'."
      }
    case .nothingMatched(let words):
      ["no entry matches '\(words.joined(separator: " "))'. See 'catalog list'."]
    case .nothingFound(let lines):
      lines.isEmpty ? ["there is nothing to search for: write words."] : lines
    case .nothingToCheck: ["no entry is complete: there is nothing to check."]
    case .newEntry(let problems): problems.map { $0.description }
    case .options(let problems): problems.map { $0.description }
    case .nothingToRun(let id):
      ["\(id) does nothing with data of yours. See 'catalog example \(id)'."]
    case .noTrace(let id):
      ["the example of \(id) is not worked in steps. See 'catalog example \(id)'."]
    case .noData(let id, let example): ["\(id) needs data, such as: \(example)"]
    case .cannotRead(let file, let reason): ["cannot read \(file): \(reason)."]
    case .cannotWrite(let file, let reason): ["cannot write \(file): \(reason)."]
    case .cannotListen(let port, SystemError(EADDRINUSE)):
      ["port \(port) is in use: choose another one with --port, or 0 for any that is free."]
    case .cannotListen(let port, let reason): ["cannot listen at port \(port): \(reason)."]
    case .site(let error): [oneLine(error.description)]
    case .known(let file, let error): [sentence("\(file) \(error)")]
    case .data(let problems), .inconsistent(let problems): problems.map { oneLine($0.description) }
    case .formula(let problem): problem.lines
    case .noFormula:
      ["there is no formula. Write it behind 'catalog formula', or give it on standard input."]
    case .noIndex(let error): ["the links cannot be proved from the code: \(error)."]
    case .refused(let entry, let reason):
      reason.split(separator: "\n").map { "\(entry): \(sentence(String($0)))" }
    case .worker(let entry, let failure): ["\(entry): \(oneLine(failure.description))"]
    }
  }
}

/// `; the nearest: a, b, c`, where there are any.
private func meant(_ nearest: [String]) -> String {
  nearest.isEmpty ? "" : "; the nearest: \(nearest.joined(separator: ", "))"
}

/// A message on one line, with a full stop.
private func oneLine(_ message: String) -> String {
  sentence(message.split(whereSeparator: \.isNewline).joined(separator: " "))
}

private func sentence(_ text: String) -> String {
  text.last.map { ".?!".contains($0) } ?? true ? text : text + "."
}
