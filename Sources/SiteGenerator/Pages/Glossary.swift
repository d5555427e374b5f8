import CatalogKit
import CommonMark

extension SiteMap {
  /// Every entry with its summary, from A to Z.
  var glossary: [Block] {
    let sorted = registry.entries.map { (key: $0.title.lowercased(), entry: $0) }
      .sorted { ($0.key, $0.entry.id) < ($1.key, $1.entry.id) }
    var letters: [(letter: String, items: [Block.Item])] = []
    for (key, entry) in sorted {
      let letter = key.first { $0.isLetter || $0.isNumber }.map { $0.uppercased() } ?? "…"
      if letters.last?.letter != letter { letters.append((letter, [])) }
      letters[letters.count - 1].items.append(entry.item(isBrief: false))
    }
    return letters.flatMap { letter, items -> [Block] in
      [
        .heading(level: 3, letter, id: "glossary.\(letter.slug)"),
        .entries(items, style: "entries glossary"),
      ]
    }
  }
}
