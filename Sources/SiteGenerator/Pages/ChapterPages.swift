import CatalogKit
import CommonMark
import Guides
import SiteTheme

extension WrittenPages {
  /// The page of a chapter: why it matters, its entries step by step, its tables, and its share of
  /// the topics.
  ///
  /// The text lies with the theme. A chapter of another pack has none there.
  ///
  /// - Parameter chapter: a chapter of the registry.
  /// - Returns: the page and what is wrong with its text.
  func page(of chapter: Chapter) -> MadePage {
    let file = Theme.file("Chapters/\(chapter.id).md")
    let text = file.text ?? ""
    let entries = map.registry.entries(in: chapter)
    let name = SiteMap.name(of: chapter)
    var guide = Guide(text, file: file.name, isFragment: true)
    var problems = guide.problems + guide.imageProblems
    problems += guide.fill { request in answer(request) }
    guide.renderCode(highlighted)
    let written = guide.headings
    let blocks =
      map.steps(of: chapter) + tables(of: chapter) + shares(of: chapter, on: name)
    guide.insert(
      [
        .heading(level: 1, chapter.title, id: "title"),
        .paragraph([.text(chapter.summary)], style: "lead"),
        .paragraph([.text(SiteMap.count(of: entries))], style: "count"),
      ].rendition, at: .afterTitle)
    guide.insert(blocks.rendition, at: .end)
    let sections =
      written.filter { $0.level == 2 }.map { Page.Section(id: $0.id, title: $0.text) }
      + blocks.headings.filter { $0.level == 2 }.map { Page.Section(id: $0.id, title: $0.title) }
    let chapters = map.registry.chapters
    let place = chapters.firstIndex { $0.id == chapter.id } ?? 0
    let page = Page(
      name: name, title: chapter.title, description: chapter.summary, kind: "chapter",
      sections: sections, html: guide.html(), commonMark: guide.commonMark(),
      previous: place > 0 ? Page.Neighbour(chapters[place - 1]) : nil,
      next: place + 1 < chapters.count ? Page.Neighbour(chapters[place + 1]) : nil,
      links: guide.links, headings: Set(written.map { $0.id } + blocks.headings.map { $0.id }))
    return MadePage(page: page, files: blocks.files, problems: problems)
  }

  private func tables(of chapter: Chapter) -> [Block] {
    let tables = UseTables(map: map, chapter: chapter)
    func section(_ title: String, _ id: String, _ blocks: [Block]) -> [Block] {
      blocks.isEmpty ? [] : [.heading(level: 2, title, id: "catalog.\(id)")] + blocks
    }
    return section("From concepts to algorithms", "concepts", tables.conceptTable)
      + section("From algorithms to concepts", "algorithms", tables.algorithmTable)
  }

  private func shares(of chapter: Chapter, on name: String) -> [Block] {
    let charts = TopicCharts(map)
    let chart = charts.chart(of: chapter, on: name)
    return chart.isEmpty
      ? []
      : [.heading(level: 2, "How much it matters", id: "catalog.shares")]
        + charts.sentence(of: chapter) + chart
  }
}

extension SiteMap {
  /// The entries of a chapter in steps: one stands a step behind the last of those in the chapter
  /// that must be learnt before it.
  func steps(of chapter: Chapter) -> [Block] {
    let entries = registry.entries(in: chapter)
    let before = entries.map { (id: $0.id, path: registry.path(to: $0.id).map { $0.id }) }
    var depth: [String: Int] = [:]
    // what must be learnt before an entry has a shorter path than the entry
    for (id, path) in before.sorted(by: { $0.path.count < $1.path.count }) {
      depth[id] = (path.compactMap { depth[$0] }.max() ?? 0) + 1
    }
    let steps = depth.values.max() ?? 0
    let parts = (1...max(steps, 1)).flatMap { step -> [Block] in
      let items = entries.filter { depth[$0.id] == step }.map { $0.item(isBrief: false) }
      let list = Block.entries(items, style: "entries")
      return steps == 1
        ? [list] : [.heading(level: 3, "Step \(step)", id: "catalog.step.\(step)"), list]
    }
    return entries.isEmpty
      ? []
      : [.heading(level: 2, "Entries", id: "catalog.entries")]
        + (steps == 1
          ? []
          : [
            .paragraph([.text("Each step needs something of the step before it in this chapter.")])
          ])
        + parts
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
  static func count(of entries: [EntryDescription]) -> String {
    let complete = entries.count { !$0.planned }
    return "\(entries.count) \(entries.count == 1 ? "entry" : "entries"), \(complete) complete."
  }
}
