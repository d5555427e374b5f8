import CatalogKit
import CommonMark
import Foundation

/// The scripts by which the map knows what the reader knows, by their paths in the site.
enum MapScripts {
  /// The file that is made: the entries and their links.
  static let data = "map-data.js"
  /// What a page of an entry, and the map, runs in this order.
  static let all = [data, "learning.js", "map.js"]
}

extension SiteMap {
  /// The entries and their links for the scripts: a script file, because pages that lie on a disk can
  /// load nothing else.
  ///
  /// - Parameter pages: all finished pages, for their reading times.
  /// - Returns: the file.
  func mapData(_ pages: [FinishedPage]) -> OutputFile {
    let minutes = Dictionary(
      pages.compactMap { page in page.minutes.map { (page.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    let data = MapData(
      chapters: registry.chapters.map { $0.title },
      entries: zip(learning.entries, learning.needs).map { entry, needs in
        MapData.Entry(
          id: entry.id, title: entry.title, chapter: chapterPlace(of: entry), needs: needs,
          minutes: minutes[entry.id])
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = (try? encoder.encode(data)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return OutputFile(
      path: MapScripts.data, text: "\"use strict\";\nself.catalogMapData = \(json);\n")
  }
}

/// The graph as the scripts read it, the entries in the order of reading.
private struct MapData: Encodable {
  struct Entry: Encodable {
    let id, title: String
    /// The place of its chapter.
    let chapter: Int
    /// The places of its direct needs.
    let needs: [Int]
    /// How long it takes to read; absent where it is planned.
    let minutes: Int?
  }

  /// The titles of the chapters.
  let chapters: [String]
  let entries: [Entry]
}
