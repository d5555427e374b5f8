public import Diagnostics

/// Every entry of every pack, checked as a whole: a registry that exists is consistent.
public struct Registry: Sendable {
  /// The entries in reading order: by pack, area and list.
  public let entries: [EntryDescription]
  /// The pages that are no entries, in the order of the packs.
  public let pages: [EntryDescription]
  /// The chapters in reading order.
  public let chapters: [Chapter]
  /// The name of the pack that an entry comes from, by the entry's id.
  public let origins: [String: String]
  private let byID: [String: EntryDescription]

  /// A registry of all the entries of some packs.
  ///
  /// - Parameter packs: the built-in catalog first.
  /// - Throws: ``Problems`` with everything that is inconsistent.
  public init(_ packs: [PackDescription]) throws(Problems) {
    let all = packs.flatMap { $0.entries }
    let pages = packs.flatMap { $0.pages ?? [] }
    var chapters: [Chapter] = []
    for chapter in packs.flatMap({ $0.chapters })
    where !chapters.contains(where: { $0.id == chapter.id }) {
      chapters.append(chapter)
    }
    var problems = Consistency(entries: pages + all, chapters: chapters.map { $0.id }).problems()
    let misplaced = all.filter { $0.kind == .page } + pages.filter { $0.kind != .page }
    problems += misplaced.map {
      Problem(
        file: $0.file, line: $0.line,
        message: "\($0.id), \($0.kind.withArticle), stands in the wrong list of its pack",
        cure: "List pages under 'pages', concepts and algorithms under 'entries'")
    }
    guard problems.isEmpty else { throw Problems(problems) }
    entries = all
    self.pages = pages
    self.chapters = chapters
    byID = Dictionary(uniqueKeysWithValues: (pages + all).map { ($0.id, $0) })
    origins = Dictionary(
      uniqueKeysWithValues: packs.flatMap { pack in
        pack.all.map { ($0.id, pack.name) }
      })
  }

  /// An entry or a page by its id.
  public subscript(id: String) -> EntryDescription? { byID[id] }

  /// The complete entries, in reading order.
  public var complete: [EntryDescription] { entries.filter { !$0.planned } }

  /// Everything that has a guide and is checked: the pages, then the complete entries.
  public var checked: [EntryDescription] { pages + complete }

  /// The entries of a chapter, in reading order.
  public func entries(in chapter: Chapter) -> [EntryDescription] {
    entries.filter { $0.chapter == chapter.id }
  }

  /// The entries that must be learnt before this one, in reading order, nearest and farthest.
  ///
  /// - Parameter id: the id of an entry.
  /// - Returns: all that it requires, directly and through others.
  /// - Complexity: O(entries + links).
  public func path(to id: String) -> [EntryDescription] {
    var needed: Set<String> = []
    var open = byID[id]?.learnFirst ?? []
    while let next = open.popLast() {
      if needed.insert(next).inserted { open += byID[next]?.learnFirst ?? [] }
    }
    return entries.filter { needed.contains($0.id) }
  }

  /// The entries that require this one directly, in reading order.
  public func requiring(_ id: String) -> [EntryDescription] {
    entries.filter { $0.learnFirst.contains(id) }
  }

  /// The entries that use this one, in reading order, each with its use.
  public func using(_ id: String) -> [(entry: EntryDescription, use: EntryDescription.Use)] {
    entries.flatMap { entry in
      entry.uses.filter { $0.id == id }.map { (entry, $0) }
    }
  }

  /// The ids nearest to a misspelt one.
  public func nearest(to id: String) -> [String] {
    nearestNames(to: id, among: (pages + entries).map { $0.id })
  }
}
