public import CatalogKit
import Foundation
import SearchKit
public import Verification

/// The index of a site, as the program reads it and as pages load it.
public struct SearchFile: Sendable {
  /// The index, UTF-8 text.
  public let index: [UInt8]

  /// The index of everything on the site.
  ///
  /// - Parameters:
  ///   - registry: every entry.
  ///   - guides: the guides of the complete entries; an entry whose guide cannot be had is found by its
  ///     outline.
  /// - Complexity: O(n log n) for n words.
  public init(registry: Registry, guides: [Answer<PackFile>]) {
    let files = guides.compactMap { answer in
      (try? answer.result.get()).map { (answer.id, $0) }
    }
    let pages = SearchablePages(
      registry: registry, guides: Dictionary(files, uniquingKeysWith: { first, _ in first }))
    index = searchIndex(of: pages.all)
  }

  /// The index as a script, because pages are also read from `file:`.
  public var file: OutputFile {
    let text = String(decoding: index, as: UTF8.self)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let json = (try? encoder.encode(text)) ?? Data("\"\"".utf8)
    return OutputFile(
      path: "search-index.js",
      text: "self.catalogSearchIndex = \(String(decoding: json, as: UTF8.self));\n")
  }
}
