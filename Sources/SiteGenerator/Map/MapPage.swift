import CatalogKit
import CommonMark

extension SiteMap {
  /// The map of all entries: the picture, and the same as a list by chapter.
  ///
  /// The box before it is filled by the script with what the reader knows.
  var mapBlocks: [Block] {
    let entries = learning.entries
    let chapters = registry.chapters.filter { !registry.entries(in: $0).isEmpty }
    let picture = Rendition(
      .block, html: "<div class=\"map-tools\" hidden=\"\"></div>\n" + mapPicture(), commonMark: "",
      text: "")
    return [
      .rendition(picture),
      .heading(level: 2, "All entries by chapter", id: "catalog.entries"),
      .paragraph([
        .text(
          "Beside each entry stands its depth: how many links the longest way to it has. Behind it "
            + "stands what it needs directly.")
      ]),
    ]
      + chapters.flatMap { chapter -> [Block] in
        let own = entries.filter { $0.chapter == chapter.id }
        return [
          .heading(level: 3, chapter.title, id: "catalog.\(chapter.id)"),
          .rendition(list(of: own)),
        ]
      }
  }

  /// Entries with depth and needs, in the order of reading.
  private func list(of entries: [EntryDescription]) -> Rendition {
    let items = entries.map { entry -> (html: String, commonMark: String) in
      let depth = learning.depth(of: entry.id) ?? 0
      let facts: [Inline] =
        [.text("depth \(depth)\(entry.planned ? ", planned" : "")")]
        + (entry.learnFirst.isEmpty ? [] : [.text("; needs ")])
        + Array(entry.learnFirst.map { [link(to: $0)] }.joined(separator: [.text(", ")]))
      let name = link(to: entry.id)
      return (
        "<li class=\"\(MapDrawing.style(of: chapterPlace(of: entry)))"
          + "\(entry.planned ? " planned" : "")\" data-entry=\"\(entry.id.escapedForHTML)\">"
          + "\(name.html) <span class=\"about\">\(facts.html)</span></li>\n",
        "- " + ([name, .text(": ")] + facts).commonMark
      )
    }
    return Rendition(
      .block, html: "<ul class=\"map-list\">\n\(items.map { $0.html }.joined())</ul>",
      commonMark: items.map { $0.commonMark }.joined(separator: "\n"), text: "")
  }
}
