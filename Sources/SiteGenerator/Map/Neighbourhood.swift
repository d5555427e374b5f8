import CatalogKit
import CommonMark

extension EntryBox {
  /// Where the script puts the button with which a reader says that they know the entry.
  var mark: Rendition {
    Rendition(
      .block, html: "<div class=\"know\" data-entry=\"\(entry.id.escapedForHTML)\"></div>",
      commonMark: "", text: "")
  }

  /// The entries around this one: a picture, with the same words in Markdown.
  var place: [Block] {
    guard let around = map.learning.neighbourhood(of: entry.id) else { return [] }
    let depth = map.learning.depth(of: entry.id) ?? 0
    let wide = NeighbourhoodDrawing(map: map, entry: entry, around: around)
    let groups = [
      ("Learn first", around.needs), ("Leads to", around.neededBy), ("Used by", around.usedBy),
    ].filter { !$0.1.isEmpty }
    let words = groups.map { name, entries in
      "- **\(name):** " + entries.map { [map.link(to: $0.id)].commonMark }.joined(separator: ", ")
    }
    return [
      .heading(level: 2, "Place on the map", id: "catalog.map"),
      .paragraph([
        .text(
          "Depth \(depth): the longest way here has \(depth) \(depth == 1 ? "link" : "links"). "),
        .link("See the whole map", to: .page("map")), .text("."),
      ]),
    ]
      + (groups.isEmpty
        ? []
        : [
          .rendition(
            Rendition(
              .block, html: wide.html, commonMark: words.joined(separator: "\n"), text: ""))
        ])
  }
}

extension Anchor {
  /// The place where the reading time is defined.
  static var readingTime: Anchor { Anchor(html: "reading-time", markdown: "reading-time") }
}
