import CatalogKit
import SiteTheme

/// Where everything stands on the site: the order of reading, the names of pages, the anchors.
struct SiteMap: Sendable {
  let registry: Registry
  /// The names of the pages that belong to no entry.
  let pages: [String]
  /// The entries in the order of the chapters.
  let readingOrder: [EntryDescription]
  /// The complete ones of them.
  private let complete: [EntryDescription]
  /// The place of each complete entry among them, by its id.
  private let places: [String: Int]
  /// The chapters by their ids.
  private let chapters: [String: Chapter]
  /// What must be learnt before what.
  let learning: LearningGraph
  /// The name of the pack that came first: the built-in catalog.
  private let builtIn: String?

  /// - Parameters:
  ///   - registry: every entry.
  ///   - texts: the texts of the pages that belong to none.
  init(_ registry: Registry, texts: [PackFile] = Theme.texts()) {
    self.registry = registry
    pages = registry.pages.map { $0.id } + texts.map { $0.pageName }
    learning = LearningGraph(registry)
    readingOrder = registry.chapters.flatMap { registry.entries(in: $0) }
    builtIn = registry.entries.first.flatMap { registry.origins[$0.id] }
    let entries = readingOrder.filter { !$0.planned }
    complete = entries
    places = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.id, $0) })
    chapters = Dictionary(uniqueKeysWithValues: registry.chapters.map { ($0.id, $0) })
  }

  /// The name of the page of a chapter.
  static func name(of chapter: Chapter) -> String { name(ofChapter: chapter.id) }

  /// The name of the page of a chapter, by the id of the chapter.
  static func name(ofChapter id: String) -> String { "chapter-\(id)" }

  func chapter(of entry: EntryDescription) -> Chapter? {
    chapters[entry.chapter]
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

  /// A link to an entry, pale where it is planned.
  func entryLink(to id: String) -> Inline {
    registry[id]?.planned ?? false ? .planned(link(to: id)) : link(to: id)
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
