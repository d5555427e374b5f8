import CatalogKit
import CommonMark

/// What algorithms rest on which concepts, told from both sides: for the whole, or for a chapter.
struct UseTables {
  let map: SiteMap
  /// The chapter that one end of each link is in; `nil` for all.
  var chapter: Chapter?

  /// Concept → algorithms: what each concept is used for, and what it requires.
  var conceptTable: [Block] {
    table(
      "Concepts and the algorithms that rest on them", ["Concept", "Algorithm"],
      .concept
    ) { concept in
      map.registry.using(concept.id)
        .filter { $0.entry.kind == .algorithm && isShown(concept, $0.entry) }
        .map { ($0.entry.id, $0.use) }
    }
  }

  /// Algorithm → concepts: what each algorithm rests on, and what it requires.
  var algorithmTable: [Block] {
    table(
      "Algorithms and the concepts that they rest on", ["Algorithm", "Concept"],
      .algorithm
    ) { algorithm in
      algorithm.uses.filter { use in
        map.registry[use.id].map { isShown($0, algorithm) } ?? false
      }.map { ($0.id, $0) }
    }
  }

  private func isShown(_ concept: EntryDescription, _ algorithm: EntryDescription) -> Bool {
    chapter.map { [concept.chapter, algorithm.chapter].contains($0.id) } ?? true
  }

  private func table(
    _ label: String, _ names: [String], _ kind: EntryDescription.Kind,
    _ links: (EntryDescription) -> [(id: String, use: EntryDescription.Use)]
  ) -> [Block] {
    let groups = map.readingOrder.filter { $0.kind == kind }.compactMap { entry in
      group(of: entry, links(entry))
    }
    guard !groups.isEmpty else { return [] }
    return [
      .groups(
        GroupedGrid(
          label: label, names: names[0], columns: [names[1], "For", "By"], groups: groups))
    ]
  }

  /// The rows of an entry; `nil` for one of another chapter without any.
  private func group(
    of entry: EntryDescription, _ links: [(id: String, use: EntryDescription.Use)]
  ) -> GroupedGrid.Group? {
    if links.isEmpty, let chapter, chapter.id != entry.chapter { return nil }
    let requires = entry.learnFirst.map { [map.entryLink(to: $0)] }
    let note = requires.isEmpty ? [] : [[.text("after ")]] + requires.separated
    let rows = links.map { link -> [[Inline]] in
      [[map.entryLink(to: link.id)], [.text(link.use.role)], [.text(link.use.basis.rawValue)]]
    }
    return GroupedGrid.Group(
      name: [map.entryLink(to: entry.id)], note: note.flatMap { $0 },
      rows: rows.isEmpty ? [[[.text("none directly")], [], []]] : rows)
  }
}

extension [[Inline]] {
  /// The lines with commas between them.
  fileprivate var separated: [[Inline]] {
    enumerated().map { index, line in index == 0 ? line : [.text(", ")] + line }
  }
}
