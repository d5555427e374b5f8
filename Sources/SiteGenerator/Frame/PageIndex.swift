import CatalogKit
import CommonMark

/// The pages around a page, in the margin beside it: those of its chapter in the order of reading,
/// or those of its group.
///
/// Every page of a chapter has the same index but for the mark at its own place, so the lines are
/// written once. Of a long chapter a page shows the part around itself: the time to build a site
/// grows with its pages, not with their square.
struct PageIndex {
  let title: String
  /// The class that sets the accent; `nil` outside of the chapters.
  let accent: String?
  private let lines: [Line]
  private let places: [String: Int]

  /// A page as the index lists it.
  struct Line {
    let name: String
    let title: String
    var isPlanned = false
  }

  /// The most lines before a page, and the most behind it.
  private static let reach = 40

  init(title: String, accent: String? = nil, lines: [Line]) {
    (self.title, self.accent, self.lines) = (title, accent, lines)
    places = Dictionary(
      lines.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The names of the pages that it lists.
  var names: [String] { lines.map { $0.name } }

  /// The items of the list as HTML, seen from one of its pages.
  func html(at name: String) -> String {
    let place = places[name] ?? 0
    let first = max(0, place - Self.reach)
    let last = min(lines.count, place + Self.reach + 1)
    // a long chapter keeps its first line, which leads to all the others
    return ((first > 0 ? [0] : []) + Array(first..<last)).map { at in
      let line = lines[at]
      let current = line.name == name ? " aria-current=\"page\"" : ""
      return "<li\(line.isPlanned ? " class=\"planned\"" : "")>"
        + "<a href=\"\(line.name.escapedForHTML).html\"\(current)>\(line.title.escapedForHTML)</a>"
        + "</li>\n"
    }.joined()
  }
}

extension SiteMap {
  /// The class of a chapter, by which the style sheet gives it its accent.
  ///
  /// It is `chapter-1` and so on in the order of reading. There are thirteen accents; after the
  /// last they repeat.
  func accent(of chapter: String) -> String? {
    registry.chapters.firstIndex { $0.id == chapter }.map { "chapter-\($0 % 13 + 1)" }
  }

  /// The index of every page that has one, by its name.
  func indexes() -> [String: PageIndex] {
    let chapters = registry.chapters.map { chapter in
      PageIndex(
        title: chapter.title, accent: accent(of: chapter.id),
        lines: [PageIndex.Line(name: Self.name(of: chapter), title: "Overview")]
          + registry.entries(in: chapter).map {
            PageIndex.Line(name: $0.id, title: $0.title, isPlanned: $0.planned)
          })
    }
    let groups = SiteGroup.all(of: pages).map { group in
      PageIndex(
        title: group.title,
        lines: group.pages.map { PageIndex.Line(name: $0.name, title: $0.title) })
    }
    return Dictionary(
      (chapters + groups).flatMap { index in index.names.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
  }
}
