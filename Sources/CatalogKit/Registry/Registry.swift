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
  /// The place of each entry in reading order, by its id.
  private let places: [String: Int]
  /// The places of the entries of each chapter, by the id of the chapter.
  private let members: [String: [Int]]
  /// The places of the entries that require an entry directly, by its id.
  private let requirers: [String: [Int]]
  /// The places of the entries that use an entry, each with its use, by the id of the used one.
  private let users: [String: [(place: Int, use: EntryDescription.Use)]]

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
    places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })
    members = Dictionary(grouping: all.indices) { all[$0].chapter }
    var requirers: [String: [Int]] = [:]
    var users: [String: [(Int, EntryDescription.Use)]] = [:]
    for (place, entry) in all.enumerated() {
      for id in entry.learnFirst { requirers[id, default: []].append(place) }
      for use in entry.uses { users[use.id, default: []].append((place, use)) }
    }
    (self.requirers, self.users) = (requirers, users)
    origins = Dictionary(
      uniqueKeysWithValues: packs.flatMap { pack in
        pack.all.map { ($0.id, pack.name) }
      })
  }

  /// An entry or a page by its id.
  public subscript(id: String) -> EntryDescription? {
    places[id].map { entries[$0] } ?? pages.first { $0.id == id }
  }

  /// The entry that had this id before; `nil` where none had.
  public func entry(formerly id: String) -> EntryDescription? {
    entries.first { $0.formerly?.contains(id) ?? false }
  }

  /// The complete entries, in reading order.
  public var complete: [EntryDescription] { entries.filter { !$0.planned } }

  /// Everything that has a guide and is checked: the pages, then the complete entries.
  public var checked: [EntryDescription] { pages + complete }

  /// The entries of a chapter, in reading order.
  public func entries(in chapter: Chapter) -> [EntryDescription] {
    (members[chapter.id] ?? []).map { entries[$0] }
  }

  /// The entries that must be learnt before this one, in reading order, nearest and farthest.
  ///
  /// - Parameter id: the id of an entry.
  /// - Returns: all that it requires, directly and through others.
  /// - Complexity: O(m log m) for m entries and links on the way.
  public func path(to id: String) -> [EntryDescription] {
    var needed: Set<Int> = []
    var open = self[id]?.learnFirst ?? []
    while let next = open.popLast() {
      guard let place = places[next], needed.insert(place).inserted else { continue }
      open += entries[place].learnFirst
    }
    return needed.sorted().map { entries[$0] }
  }

  /// The entries that require this one directly, in reading order.
  public func requiring(_ id: String) -> [EntryDescription] {
    (requirers[id] ?? []).map { entries[$0] }
  }

  /// The entries that use this one, in reading order, each with its use.
  public func using(_ id: String) -> [(entry: EntryDescription, use: EntryDescription.Use)] {
    (users[id] ?? []).map { (entries[$0.place], $0.use) }
  }

  /// The ids nearest to a misspelt one.
  public func nearest(to id: String) -> [String] {
    nearestNames(to: id, among: (pages + entries).map { $0.id })
  }
}
