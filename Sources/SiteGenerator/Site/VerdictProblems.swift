import CatalogKit
import Diagnostics
import Verification

extension EntryVerdict {
  /// A complete entry that the verdict leaves out.
  static func missing(_ entry: EntryDescription) -> EntryVerdict {
    let failure = WorkerFailure.refused("the example was not run")
    return EntryVerdict(entry, answer: Answer(id: entry.id, result: .failure(failure), seconds: 0))
  }

  /// Why the entry cannot be shown: a site shows nothing that was not checked.
  var siteProblems: [Problem] {
    let cure = "See 'catalog check \(entry.id)'"
    return problems
      + failures.map {
        Problem(
          file: entry.file, line: entry.line, message: "\(entry.id): \($0.clause)", cure: cure)
      }
      + checks.filter { !$0.passed }.map { check in
        Problem(
          file: entry.path(of: check.origin), line: check.origin.line,
          message: "the check '\(check.name)' of \(entry.id) failed", cure: cure)
      }
  }
}
