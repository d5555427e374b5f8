public import Diagnostics

/// Every entry of every pack, checked as a whole: a registry that exists is consistent.
public struct Registry: Sendable {
  /// The entries in reading order: by pack, area and list.
  public let entries: [EntryDescription]
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
    var chapters: [Chapter] = []
    for chapter in packs.flatMap({ $0.chapters })
    where !chapters.contains(where: { $0.id == chapter.id }) {
      chapters.append(chapter)
    }
    let problems = Consistency(entries: all, chapters: chapters.map { $0.id }).problems()
    guard problems.isEmpty else { throw Problems(problems) }
    entries = all
    self.chapters = chapters
    byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
    origins = Dictionary(
      uniqueKeysWithValues: packs.flatMap { pack in pack.entries.map { ($0.id, pack.name) } })
  }

  /// An entry by its id.
  public subscript(id: String) -> EntryDescription? { byID[id] }

  /// The entry that had this id before; `nil` where none had.
  public func entry(formerly id: String) -> EntryDescription? {
    entries.first { $0.formerly?.contains(id) ?? false }
  }

  /// The complete entries, in reading order.
  public var complete: [EntryDescription] { entries.filter { !$0.planned } }

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
    nearestNames(to: id, among: entries.map { $0.id })
  }
}
