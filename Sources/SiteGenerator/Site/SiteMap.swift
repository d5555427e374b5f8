import CatalogKit

/// Where everything stands on the site: the order of reading, the names of pages, the anchors.
struct SiteMap {
  let registry: Registry
  /// The entries in the order of the chapters.
  let readingOrder: [EntryDescription]
  /// The name of the pack that came first: the built-in catalog.
  private let builtIn: String?

  init(_ registry: Registry) {
    self.registry = registry
    readingOrder = registry.chapters.flatMap { registry.entries(in: $0) }
    builtIn = registry.entries.first.flatMap { registry.origins[$0.id] }
  }

  /// The name of the page of a chapter.
  static func name(of chapter: Chapter) -> String { "chapter-\(chapter.id)" }

  func chapter(of entry: EntryDescription) -> Chapter? {
    registry.chapters.first { $0.id == entry.chapter }
  }

  /// The pack of an entry; `nil` for the built-in catalog.
  func pack(of entry: EntryDescription) -> String? {
    let pack = registry.origins[entry.id]
    return pack == builtIn ? nil : pack
  }

  /// The complete entries before and behind a complete entry, in the order of reading.
  func neighbours(of entry: EntryDescription) -> (previous: Page.Neighbour?, next: Page.Neighbour?)
  {
    let complete = readingOrder.filter { !$0.planned }
    guard let place = complete.firstIndex(where: { $0.id == entry.id }) else { return (nil, nil) }
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
