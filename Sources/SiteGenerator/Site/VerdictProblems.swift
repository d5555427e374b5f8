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

extension EntryDescription {
  /// The path of the file in which a check of this entry is written.
  ///
  /// The compiler names files `UnsupervisedEntries/KMeans.swift`; where that lies is known from the
  /// entry's own file, `Catalog/Unsupervised/Entries/KMeans.swift`.
  func path(of origin: Origin) -> String {
    let parts = origin.fileID.split(separator: "/")
    let folders = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    guard parts.count == 2, parts[0].hasSuffix("Entries"), folders.last == "Entries" else {
      return origin.fileID
    }
    let area = parts[0].dropLast("Entries".count)
    return (folders.dropLast(2) + [area, "Entries", parts[1]]).joined(separator: "/")
  }
}
