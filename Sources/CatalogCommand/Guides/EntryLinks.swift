import CatalogKit
import CommonMark

/// What an entry is connected to: what to learn first, what it uses, what rests on it.
struct EntryLinks {
  let registry: Registry
  let entry: EntryDescription

  /// The links in every format.
  ///
  /// - Parameter width: how wide a line may be.
  /// - Returns: a block; an empty one for an entry without links.
  func rendition(width: Int) -> Rendition {
    let markdown = sections.map { title, items in
      "**\(title)**\n\n"
        + items.map { "- \($0.escapedForCommonMark)" }.joined(separator: "\n")
    }
    let text = sections.map { title, items in
      "\(title):\n"
        + items.flatMap { item in
          wrapped(item, to: max(20, width - 4)).enumerated().map {
            ($0 == 0 ? "  • " : "    ") + $1
          }
        }.joined(separator: "\n")
    }
    return Rendition(
      .block, html: "", commonMark: markdown.joined(separator: "\n\n"),
      text: text.joined(separator: "\n\n"))
  }

  private var sections: [(title: String, items: [String])] {
    let uses = entry.uses.map { "\(name($0.id)): \($0.role) (\($0.basis.rawValue))" }
    let all = [
      ("Learn first", entry.learnFirst.map { name($0) }), ("Uses", uses),
      ("Then", registry.requiring(entry.id).map { name($0.id) }),
    ]
    return all.filter { !$0.1.isEmpty }
  }

  private func name(_ id: String) -> String { registry[id].map { "\($0.title) (\(id))" } ?? id }
}
