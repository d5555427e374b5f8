public import CatalogKit
public import Diagnostics

/// What came of one complete entry, or of a page.
public struct EntryVerdict: Sendable {
  public let entry: EntryDescription
  public let answer: Answer<Worksheet>
  /// What the audit found wrong with the entry's files.
  public let problems: [Problem]

  public init(_ entry: EntryDescription, answer: Answer<Worksheet>, problems: [Problem] = []) {
    self.entry = entry
    self.answer = answer
    self.problems = problems
  }

  /// The checks of the worked example; none where it did not run.
  public var checks: [Check] { (try? answer.result.get().checks) ?? [] }

  /// What became of the formulas that the guide displays; none where the example did not run.
  public var formulas: [FormulaRecord] { (try? answer.result.get().formulas) ?? [] }

  /// What is wrong beside the checks, in whole sentences.
  public var failures: [String] {
    switch answer.result {
    case .failure(let failure): [failure.description]
    case .success(let sheet):
      (sheet.checks.isEmpty ? ["The example has no checks: nothing was proved."] : [])
        + sheet.repeatedNames.map { "The name '\($0)' stands twice in the worksheet." }
        + sheet.unfoundedClaims
    }
  }

  /// Whether the example ran, proved something, and nothing is wrong.
  public var passed: Bool {
    failures.isEmpty && problems.isEmpty && checks.allSatisfy { $0.passed }
  }
}

/// What came of all pages and complete entries; planned ones count nowhere.
public struct Verdict: Sendable {
  public let entries: [EntryVerdict]
  /// What the audit found that belongs to no single entry.
  public let problems: [Problem]

  /// A verdict on some entries.
  ///
  /// - Parameters:
  ///   - entries: the entries; outlines are left out.
  ///   - answers: the runs of their examples, matched by id.
  ///   - problems: what the audit found.
  ///   - guides: what is wrong with the guides, by the id of the entry.
  public init(
    entries: [EntryDescription], answers: [Answer<Worksheet>], problems: [Problem] = [],
    guides: [String: [Problem]] = [:]
  ) {
    let complete = entries.filter { !$0.planned }
    let byID = Dictionary(answers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let owners = problems.map { complete.owner(of: $0) }
    self.entries = complete.enumerated().map { index, entry in
      EntryVerdict(
        entry,
        answer: byID[entry.id]
          ?? Answer(id: entry.id, result: .failure(.refused("the example was not run")), seconds: 0),
        problems: zip(problems, owners).filter { $0.1 == index }.map { $0.0 }
          + (guides[entry.id] ?? []))
    }
    self.problems = zip(problems, owners).filter { $0.1 == nil }.map { $0.0 }
  }

  public var passed: Bool { problems.isEmpty && entries.allSatisfy { $0.passed } }
  /// The number of checks that were made.
  public var checkCount: Int { entries.reduce(0) { $0 + $1.checks.count } }
}

extension Host {
  /// Runs the worked examples of some entries and audits the packs.
  ///
  /// - Parameters:
  ///   - ids: the entries; all of the registry where it is `nil`.
  ///   - progress: is called as each example finishes, in whatever order they do.
  /// - Returns: the verdict, in reading order. The audit belongs to a verdict on everything: with
  ///   `ids` it is told only as far as it concerns them.
  public func verify(
    _ ids: [String]? = nil, progress: (Answer<Worksheet>) -> Void = { _ in }
  ) -> Verdict {
    let chosen = ids.map { Set($0) }
    let entries = registry.checked.filter { chosen?.contains($0.id) ?? true }
    let answers = worksheets(of: entries.map { $0.id }, progress: progress)
    let problems = audit().filter { problem in
      chosen == nil || entries.contains { $0.owns(problem) }
    }
    return Verdict(entries: entries, answers: answers, problems: problems)
  }
}

extension [EntryDescription] {
  /// The place of the entry in whose file a problem is: the one on its line, else the first.
  package func owner(of problem: Problem) -> Int? {
    firstIndex { $0.owns(problem) && $0.line == problem.line } ?? firstIndex { $0.owns(problem) }
  }
}

extension EntryDescription {
  /// Whether a problem is in the file in which the entry is registered.
  func owns(_ problem: Problem) -> Bool { problem.file == file }
}
