import CatalogKit
import CommonMark

/// Where everything stands on the site: the order of reading, the names of pages, the anchors.
struct SiteMap: Sendable {
  let registry: Registry
  /// The entries in the order of the chapters.
  let readingOrder: [EntryDescription]
  /// The complete ones of them.
  private let complete: [EntryDescription]
  /// The place of each complete entry among them, by its id.
  private let places: [String: Int]
  /// The chapters by their ids.
  private let chapters: [String: Chapter]
  /// The place of each entry on the verification page, by its id.
  private let anchors: [String: Anchor]
  /// The name of the pack that came first: the built-in catalog.
  private let builtIn: String?

  init(_ registry: Registry) {
    self.registry = registry
    readingOrder = registry.chapters.flatMap { registry.entries(in: $0) }
    builtIn = registry.entries.first.flatMap { registry.origins[$0.id] }
    // in Markdown an anchor is made of its heading, and of the number of its repetition
    let complete = readingOrder.filter { !$0.planned }
    self.complete = complete
    places = Dictionary(uniqueKeysWithValues: complete.enumerated().map { ($1.id, $0) })
    chapters = Dictionary(uniqueKeysWithValues: registry.chapters.map { ($0.id, $0) })
    let titles =
      [Block.heading(level: 1, "Verification", id: "")]
      + complete.map { Block.heading(level: 2, $0.title, id: "") }
    let headings = Document(titles.commonMark).headings.dropFirst()
    anchors = Dictionary(
      zip(complete, headings).map { ($0.id, Anchor(html: $0.id, markdown: $1.id)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The name of the page of a chapter.
  static func name(of chapter: Chapter) -> String { "chapter-\(chapter.id)" }

  func chapter(of entry: EntryDescription) -> Chapter? {
    chapters[entry.chapter]
  }

  /// Where the checks of an entry are told.
  func verification(of entry: EntryDescription) -> Target {
    .page("verification", at: anchors[entry.id])
  }

  /// The pack of an entry; `nil` for the built-in catalog.
  func pack(of entry: EntryDescription) -> String? {
    let pack = registry.origins[entry.id]
    return pack == builtIn ? nil : pack
  }

  /// The complete entries before and behind a complete entry, in the order of reading.
  func neighbours(of entry: EntryDescription) -> (previous: Page.Neighbour?, next: Page.Neighbour?)
  {
    guard let place = places[entry.id] else { return (nil, nil) }
    return (
      place > 0 ? Page.Neighbour(complete[place - 1]) : nil,
      place + 1 < complete.count ? Page.Neighbour(complete[place + 1]) : nil
    )
  }

  /// A link to an entry.
  func link(to id: String) -> Inline { .link(registry[id]?.title ?? id, to: .page(id)) }
}

extension Page.Neighbour {
  init(_ entry: EntryDescription) { self.init(name: entry.id, title: entry.title) }
  init(_ chapter: Chapter) { self.init(name: SiteMap.name(of: chapter), title: chapter.title) }
}

extension EntryDescription {
  /// The entry as one line of a list.
  func item(isBrief: Bool) -> Block.Item {
    Block.Item(
      title: title, target: .page(id), text: isBrief ? "" : summary,
      mark: planned ? "planned" : isBrief ? nil : kind.rawValue)
  }
}
