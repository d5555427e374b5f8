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
  ///   - sources: the sources of the complete entries.
  /// - Complexity: O(n log n) for n words.
  public init(
    registry: Registry, guides: [Answer<PackFile>], sources: [Answer<[PackFile]>]
  ) {
    func byID<Body>(_ answers: [Answer<Body>]) -> [String: Body] {
      Dictionary(
        answers.compactMap { answer in (try? answer.result.get()).map { (answer.id, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
    let pages = SearchablePages(registry: registry, guides: byID(guides), sources: byID(sources))
    index = searchIndex(of: pages.all)
  }

  /// The index of everything that the packs of a host have.
  ///
  /// - Parameter host: is asked for the guides and sources of the complete entries; no example runs.
  public init(of host: Verification.Host) {
    let ids = host.registry.checked.map { $0.id }
    self.init(
      registry: host.registry, guides: host.guides(of: ids), sources: host.sources(of: ids))
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
