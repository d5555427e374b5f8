import CatalogKit
import SwiftListing

/// An entry as it is declared in a file of the catalog.
struct EntrySource {
  let id: String
  let kind: EntryDescription.Kind
  /// Whether it is an outline, whose content is to come.
  let isPlanned: Bool
  /// What it is called in Swift.
  let name: String
  /// The name of the area, as the folder is called.
  let area: String
  /// The file, from the root of the tree.
  let file: String
  /// The numbers of its first and its last line, counted from 1.
  let lines: ClosedRange<Int>
  /// The declaration as it stands there, from its comment to its last parenthesis.
  let text: String

  /// The title, as the source spells it.
  var title: String? { text.firstMatch(of: /title:\s*"((?:[^"\\]|\\.)*)"/).map { String($0.1) } }
  /// What the chapter is called in Swift.
  var chapter: String? { text.firstMatch(of: /chapter:\s*\.(\w+)/).map { String($0.1) } }

  /// The entries that a file declares, in its order.
  ///
  /// - Parameters:
  ///   - text: the source.
  ///   - file: the path of the file, from the root of the tree.
  ///   - area: the name of its area.
  /// - Returns: what is declared as `static let name = Concept("id", …` and its kin.
  static func all(in text: String, file: String, area: String) -> [EntrySource] {
    declarations(in: text).compactMap { symbol in
      guard let listing = try? declaration(named: symbol, in: text, file: file),
        let head = listing.text.firstMatch(
          of: /static let (\w+) = (Concept|Algorithm)(\.outline)?\(\s*"([^"\\]*)"/)
      else { return nil }
      return EntrySource(
        id: String(head.4), kind: head.2 == "Concept" ? .concept : .algorithm,
        isPlanned: head.3 != nil, name: String(head.1), area: area, file: file,
        lines: listing.startLine...listing.endLine, text: listing.text)
    }
  }
}
