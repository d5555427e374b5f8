package import CatalogKit
package import CodeIndex
package import Diagnostics
package import Verification

/// The call sites among some files, as the index of the compiler has them.
package struct CodeSites {
  /// Where one file uses what another declares.
  package let sites: [CallSite]
  /// Files that the index does not know, or knows as they were before.
  package let problems: [Problem]

  /// - Parameters:
  ///   - index: what the compiler saw.
  ///   - files: the files as they are now.
  package init(_ index: [IndexedFile], of files: [PackFile]) {
    let indexed = Dictionary(index.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var declaredIn: [String: String] = [:]
    for file in index {
      for occurrence in file.occurrences where occurrence.isDefinition {
        declaredIn[occurrence.usr] = file.path
      }
    }
    var (sites, problems): ([CallSite], [Problem]) = ([], [])
    for file in files {
      guard let seen = indexed[file.file] else {
        problems.append(
          Problem(
            file: file.file, message: "the index of the code does not know the file",
            cure: "Build again with --enable-index-store"))
        continue
      }
      if let line = seen.firstMismatch(with: file.text) {
        problems.append(
          Problem(
            file: file.file, line: line,
            message: "the index of the code is not of this version of the file",
            cure: "Build again with --enable-index-store"))
        continue
      }
      for occurrence in seen.occurrences where !occurrence.isDefinition {
        guard let place = declaredIn[occurrence.usr], place != file.file,
          !occurrence.isAccessor
        else { continue }
        sites.append(
          CallSite(
            file: file.file, line: occurrence.line, symbol: occurrence.name, declaredIn: place))
      }
    }
    (self.sites, self.problems) = (sites, problems)
  }
}

extension Occurrence {
  /// The name without labels.
  fileprivate var word: Substring { name.prefix { $0 != "(" } }

  /// Whether it is the getter or the setter of what is referred to itself, as in `getter:rows`.
  fileprivate var isAccessor: Bool { word.contains(":") }

  /// Whether the source spells the name: initializers are called by the name of a type, subscripts by
  /// brackets, and what has no name by `_`.
  fileprivate var isSpelt: Bool {
    !isImplicit && !isAccessor && !["init", "subscript", "callAsFunction", "_", ""].contains(word)
  }
}

extension IndexedFile {
  /// The first line on which a name that the compiler saw does not stand.
  ///
  /// - Parameter text: the file as it is now.
  /// - Returns: the line; `nil` where every name stands in its place.
  /// - Complexity: O(bytes + occurrences).
  func firstMismatch(with text: String) -> Int? {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return occurrences.first { occurrence in
      guard occurrence.isSpelt else { return false }
      guard lines.indices.contains(occurrence.line - 1) else { return true }
      let rest = lines[occurrence.line - 1].dropFirst(occurrence.column - 1)
      // a type is also called Self, an array is written in brackets, a name can stand in backticks
      return !["\(occurrence.word)", "`\(occurrence.word)", "Self", "["].contains {
        rest.starts(with: $0.utf8)
      }
    }?.line
  }
}
