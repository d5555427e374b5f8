import CatalogKit
import CommonMark

extension SiteMap {
  /// The page of a chapter: its entries in the order of reading.
  func page(of chapter: Chapter) -> Page {
    let entries = registry.entries(in: chapter)
    let blocks: [Block] = [
      .heading(level: 1, chapter.title, id: "title"),
      .paragraph([.text(chapter.summary)], style: "lead"),
      .paragraph([.text(Self.count(of: entries))], style: "count"),
      .entries(entries.map { $0.item(isBrief: false) }, style: "entries"),
    ]
    let place = registry.chapters.firstIndex { $0.id == chapter.id } ?? 0
    let chapters = registry.chapters
    return Page(
      name: Self.name(of: chapter), title: chapter.title, description: chapter.summary,
      kind: "chapter", html: blocks.html, commonMark: blocks.commonMark + "\n",
      previous: place > 0 ? Page.Neighbour(chapters[place - 1]) : nil,
      next: place + 1 < chapters.count ? Page.Neighbour(chapters[place + 1]) : nil)
  }

  /// All chapters with the names of their entries, for the front page.
  var chapterList: [Block] {
    registry.chapters.flatMap { chapter -> [Block] in
      let entries = registry.entries(in: chapter)
      guard !entries.isEmpty else { return [] }
      let blocks: [Block] = [
        .heading(level: 3, chapter.title, id: "catalog.\(chapter.id)"),
        .paragraph([
          .text("\(chapter.summary) "),
          .link("\(Self.count(of: entries))", to: .page(Self.name(of: chapter))),
        ]),
        .entries(entries.map { $0.item(isBrief: true) }, style: "names"),
      ]
      return [.group(blocks, style: "chapter-card \(accent(of: chapter.id) ?? "")")]
    }
  }

  /// How many entries there are: `3 entries, 1 complete.`.
  private static func count(of entries: [EntryDescription]) -> String {
    let complete = entries.count { !$0.planned }
    return "\(entries.count) \(entries.count == 1 ? "entry" : "entries"), \(complete) complete."
  }
}
