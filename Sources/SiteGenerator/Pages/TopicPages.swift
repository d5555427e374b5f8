import CatalogKit
import CommonMark
import Figures

/// How much each topic matters, as charts and tables.
struct TopicCharts {
  let map: SiteMap
  let shares: TopicShares

  init(_ map: SiteMap) {
    self.map = map
    shares = TopicShares(map.registry)
  }

  /// One bar of a chart: what it is about, and its share.
  private struct Topic {
    let title: String
    let link: Inline
    let share: TopicShare
  }

  /// The charts of all chapters, and of the concepts of each; then what matters less.
  var all: [Block] {
    [.heading(level: 2, "Chapters", id: "topics.chapters")]
      + chart(
        chapterTopics, "All chapters", named: "chapters", on: "topics", of: "Chapter")
      + map.registry.chapters.flatMap { chapter -> [Block] in
        let chart = self.chart(of: chapter, on: "topics")
        return chart.isEmpty
          ? [] : [.heading(level: 2, chapter.title, id: "topics.\(chapter.id)")] + chart
      } + rest
  }

  /// The chart of the concepts of a chapter; nothing where it has none.
  func chart(of chapter: Chapter, on page: String) -> [Block] {
    let topics = map.registry.entries(in: chapter).compactMap { entry -> Topic? in
      shares[concept: entry.id].map {
        Topic(title: entry.title, link: map.entryLink(to: entry.id), share: $0)
      }
    }
    guard !topics.isEmpty else { return [] }
    return chart(topics, chapter.title, named: "topics-\(chapter.id)", on: page, of: "Concept")
  }

  /// What the algorithms take of a chapter, in a sentence; nothing where it has no concepts.
  func sentence(of chapter: Chapter) -> [Block] {
    guard let share = shares[chapter: chapter.id] else { return [] }
    return [
      .paragraph([
        .text("Of \(counted(share.count, "algorithm")), "),
        .value("\(share.direct)", exact: "\(share.direct)"),
        .text(" \(share.direct == 1 ? "uses" : "use") a concept of this chapter directly, and "),
        .value("\(share.inAll)", exact: "\(share.inAll)"),
        .text(" \(share.inAll == 1 ? "rests" : "rest") on one in all. What that means is told by "),
        .link("the page of the topics", to: .page("topics")), .text("."),
      ])
    ]
  }

  private var chapterTopics: [Topic] {
    map.registry.chapters.compactMap { chapter in
      shares[chapter: chapter.id].map {
        Topic(
          title: chapter.title, link: .link(chapter.title, to: .page(SiteMap.name(of: chapter))),
          share: $0)
      }
    }
  }

  /// The largest first; equal ones in reading order.
  private func chart(
    _ topics: [Topic], _ title: String, named name: String, on page: String, of kind: String
  ) -> [Block] {
    let sorted = topics.enumerated().sorted { a, b in
      (b.element.share.inAll, b.element.share.direct, a.offset)
        < (a.element.share.inAll, a.element.share.direct, b.offset)
    }.map { $0.element }
    let figure = Figure.parts(
      "\(title): the share of algorithms that rest on it",
      description: "For each \(kind.lowercased()) a bar, the part that rests on it directly in "
        + "full colour, the rest pale. The longest stands on top; the table has all numbers.",
      names: sorted.map { $0.title },
      x: .linear("share of all algorithms (%)", range: 0...100),
      parts: (sorted.map { 100 * $0.share.directShare }, "directly"),
      of: (sorted.map { 100 * $0.share.shareInAll }, "in all"))
    let grid = Grid(
      label: "\(title): how many algorithms rest on it",
      columns: [
        .init(title: kind), .init(title: "Directly", isNumeric: true),
        .init(title: "In all", isNumeric: true),
      ],
      rows: sorted.map { topic in
        let share = topic.share
        return Grid.Row(cells: [
          [topic.link], cell(share.direct, share.directShare), cell(share.inAll, share.shareInAll),
        ])
      })
    let count = topics.first?.share.count ?? 0
    return [
      .figure(
        PageFigure(
          figure, named: name, on: page,
          caption: [
            .text(
              "Of \(counted(count, "algorithm")), the share that rests on each "
                + "\(kind.lowercased()): directly in full colour, in all pale.")
          ])),
      .folded("The numbers of this chart", [.table(grid)]),
    ]
  }

  /// A number of algorithms, and its share without decimals.
  private func cell(_ count: Int, _ share: Double) -> [Inline] {
    [
      .value("\(count)", exact: "\(count)"), .text(" ("),
      .value("\(Int((100 * share).rounded())) %", exact: "\(share)"), .text(")"),
    ]
  }

  /// The concepts on which few algorithms rest: none at all, or one in ten at most.
  private var rest: [Block] {
    func names(_ isIn: (TopicShare) -> Bool) -> [Inline] {
      let links = map.readingOrder.filter { shares[concept: $0.id].map(isIn) ?? false }
        .map { [map.entryLink(to: $0.id)] }
      return Array(links.joined(separator: [Inline.text(", ")]))
    }
    let none = names { $0.inAll == 0 }
    let few = names { $0.inAll > 0 && $0.inAll * 10 <= $0.count }
    return [.heading(level: 2, "What matters less here", id: "topics.less")]
      + (none.isEmpty
        ? []
        : [.paragraph([.text("No algorithm of this reference rests on ")] + none + [.text(".")])])
      + (few.isEmpty
        ? []
        : [
          .paragraph(
            [.text("At most one algorithm in ten rests, in all, on ")] + few + [.text(".")])
        ])
  }
}
