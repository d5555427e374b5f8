import CatalogKit
import CommonMark

/// A drawing of entries and their links, as SVG within a page: boxes are links to pages, their
/// colours are those of their chapters, planned entries are pale.
enum MapDrawing {
  /// The box of an entry with its title.
  ///
  /// - Parameters:
  ///   - entry: where the link leads.
  ///   - chapter: the place of its chapter among all chapters.
  ///   - node: where it stands.
  ///   - attributes: further attributes of the link, each with a space before it.
  /// - Returns: a link of SVG.
  static func node(
    _ entry: EntryDescription, chapter: Int, _ node: MapLayout.Node, attributes: String = ""
  ) -> String {
    let box = node.box
    let top = box.middle - (node.lines.count - 1) * MapLayout.lineHeight / 2 + 4
    let lines = node.lines.enumerated().map { i, line in
      "<tspan x=\"\(box.x + box.width / 2)\" y=\"\(top + i * MapLayout.lineHeight)\">"
        + "\(line.escapedForHTML)</tspan>"
    }
    let name = entry.planned ? "\(entry.title), planned" : entry.title
    return "<a class=\"node \(style(of: chapter))\(entry.planned ? " planned" : "")\""
      + " href=\"\(entry.id.escapedForHTML).html\" aria-label=\"\(name.escapedForHTML)\""
      + "\(attributes)>"
      + "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\""
      + " rx=\"5\"/><text>\(lines.joined())</text></a>\n"
  }

  /// The class of a chapter, from 1, as the style sheet has its colours.
  static func style(of chapter: Int) -> String { "chapter-\(chapter + 1)" }
}

extension SiteMap {
  /// The place of an entry's chapter among all chapters.
  func chapterPlace(of entry: EntryDescription) -> Int {
    registry.chapters.firstIndex { $0.id == entry.chapter } ?? 0
  }

  /// The whole map as SVG.
  func mapPicture() -> String {
    let chapters = registry.chapters
    let layout = MapLayout(MapGrid(learning, chapters: chapters), of: learning)
    let bands = layout.bands.map { band in
      let box = band.box
      return
        "<g class=\"\(MapDrawing.style(of: band.chapter))\"><rect x=\"\(box.x)\" y=\"\(box.y)\""
        + " width=\"\(box.width)\" height=\"\(box.height)\" rx=\"8\"/>"
        + "<text x=\"10\" y=\"\(box.y + 19)\">"
        + "\(chapters[band.chapter].title.escapedForHTML)</text></g>\n"
    }
    let edges = layout.edges.map { edge in
      "<path data-from=\"\(edge.source)\" data-to=\"\(edge.target)\" d=\"\(edge.line.path)\"/>\n"
    }
    let nodes = zip(learning.entries, layout.nodes).enumerated().map { place, node in
      MapDrawing.node(
        node.0, chapter: chapterPlace(of: node.0), node.1, attributes: " data-place=\"\(place)\"")
    }
    let size = "\(layout.width)\" height=\"\(layout.height)"
    return "<div class=\"map-picture scroll\" role=\"region\" tabindex=\"0\""
      + " aria-label=\"The map as a picture\">\n"
      + "<svg class=\"map\" viewBox=\"0 0 \(layout.width) \(layout.height)\" width=\"\(size)\""
      + " role=\"group\" aria-label=\"All entries: a band for each chapter, the deeper the further"
      + " to the right. The list below says the same.\">\n"
      + "<g class=\"bands\">\n\(bands.joined())</g>\n<g class=\"edges\">\n\(edges.joined())</g>\n"
      + "<g class=\"nodes\">\n\(nodes.joined())</g>\n</svg>\n</div>\n"
  }
}
