import CatalogKit
import Foundation

/// Descriptions of made-up entries, for registries that err in each way.
enum Fixture {
  static let chapter = Chapter("numbers", title: "Numbers", summary: "What can be counted.")

  static func entry(
    _ id: String, kind: EntryDescription.Kind = .concept, requires: [String] = [],
    buildsOn: [String] = [], uses: [String] = [], chapter: String = "numbers",
    summary: String = "A thing.", area: String = "Numbers", line: Int = 1,
    formerly: [String] = []
  ) throws -> EntryDescription {
    // An entry description has no public initializer: packs make it, in Swift or as JSON.
    let json = """
      {"id": "\(id)", "kind": "\(kind.rawValue)", "area": "\(area)", "chapter": "\(chapter)",
       "title": "\(id)", "summary": "\(summary)", "requires": \(requires), "buildsOn": \(buildsOn),
       "uses": [\(uses.map { #"{"id": "\#($0)", "role": "r", "basis": "idea"}"# }
         .joined(separator: ","))],
       "file": "Catalog/\(area)/Entries/Outlines.swift", "line": \(line),
       "formerly": \(formerly)}
      """
    return try PackProtocol.decoder().decode(
      EntryDescription.self, from: .init(json.utf8))
  }

  static func pack(_ entries: EntryDescription...) -> PackDescription {
    PackDescription(name: "test", chapters: [chapter], entries: entries)
  }
}
