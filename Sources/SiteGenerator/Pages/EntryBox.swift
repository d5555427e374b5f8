import CatalogKit
import CommonMark
import Guides
import Verification

/// What is generated around the guide of an entry: its place among the others, and how to run it.
struct EntryBox {
  let map: SiteMap
  let entry: EntryDescription
  /// What the code proves of the links; `nil` where it has no index.
  let proof: LinkProof?

  /// The summary and the facts, below the title.
  ///
  /// - Parameters:
  ///   - checks: a sentence about the checks; `nil` where there are none.
  ///   - minutes: how long the page takes to read; `nil` where that is not known.
  /// - Returns: the blocks.
  func head(checks: String?, minutes: Int?) -> [Block] {
    var facts: [Block.Fact] = []
    func add(_ name: String, _ things: [[Inline]]) {
      if !things.isEmpty { facts.append(Block.Fact(name: name, things: things)) }
    }
    add("Learn first", entry.learnFirst.map { [map.link(to: $0)] })
    add("Leads to", map.registry.requiring(entry.id).map { [map.link(to: $0.id)] })
    if let minutes {
      let time = ReadingTime.text(minutes: minutes)
      add("Reading time", [[.link(time, to: .page("map", at: .readingTime))]])
    }
    if let content = entry.content {
      add("Cost", content.cost.isEmpty ? [] : [[.text(content.cost)]])
      add(
        "Data",
        content.example.datasets.map { data in
          [.link(data.title, to: .page("datasets", at: .dataset(data)))]
        })
    }
    if let checks { add("Verified", [[.link(checks, to: entry.target(ofCheck: 0))]]) }
    if let pack = map.pack(of: entry) { add("From the pack", [[.text(pack)]]) }
    return [.paragraph([.text(entry.summary)], style: "lead")]
      + (facts.isEmpty ? [] : [.facts(facts)]) + [.rendition(mark)]
  }

  /// How to run the entry on data of one's own; nothing where it has no command.
  var command: [Block] {
    guard let command = entry.content?.command else { return [] }
    let column =
      switch command.input {
      case .features: ""
      case .featuresAndTarget: " --target COLUMN"
      case .texts: " --text COLUMN"
      }
    let own = command.parameters.first.map { " --\($0.option) \($0.standard)" } ?? ""
    let options = Grid(
      label: "Parameters of \(entry.title)",
      columns: [
        .init(title: "Option"), .init(title: "Default", isNumeric: true), .init(title: "Takes"),
        .init(title: "Meaning"),
      ],
      rows: command.parameters.map { parameter in
        Grid.Row(cells: [
          [.code("--\(parameter.option)")],
          parameter.isRequired ? [.text("must be given")] : [.code(parameter.standard)],
          [.text(parameter.range)],
          [.text(parameter.help)],
        ])
      })
    let values = Grid(
      label: "Values that \(entry.title) gives",
      columns: [.init(title: "Value"), .init(title: "Meaning")],
      rows: command.gives.map { Grid.Row(cells: [[.code($0.name)], [.text($0.help)]]) })
    return [
      .heading(level: 2, "Run it on your data", id: "catalog.run"),
      .code(
        "catalog run \(entry.id) --data FILE.csv\(column)\(own)\n", language: "sh"),
    ] + (command.parameters.isEmpty ? [] : [.table(options)])
      + (command.gives.isEmpty ? [] : [.paragraph([.text("It gives:")]), .table(values)])
  }

  /// What the entry rests on, and what rests on it, with role, basis and the lines that prove it.
  ///
  /// - Parameter shown: the lines of source that the page shows.
  /// - Returns: the blocks.
  func connections(shown: ShownLines) -> [Block] {
    func lines(_ user: String, _ used: String, _ use: EntryDescription.Use) -> [Inline] {
      guard use.basis == .code else { return [] }
      if map.registry[user]?.planned ?? false { return [.text(" (planned)")] }
      return CallLines(sites: proof?.sites(of: user, using: used) ?? [], shown: shown).line
    }
    let uses = entry.uses.map { ($0.id, $0, lines(entry.id, $0.id, $0)) }
    let users = map.registry.using(entry.id).map {
      ($0.entry.id, $0.use, lines($0.entry.id, entry.id, $0.use))
    }
    guard !uses.isEmpty || !users.isEmpty else { return [] }
    return [.heading(level: 2, "Connections", id: "catalog.connections")]
      + table("Rests on", "Concept", uses) + table("Used by", "Entry", users)
  }

  private func table(
    _ title: String, _ column: String,
    _ links: [(id: String, use: EntryDescription.Use, lines: [Inline])]
  ) -> [Block] {
    guard !links.isEmpty else { return [] }
    let id = "catalog.\(column.lowercased())"
    return [
      .heading(level: 3, title, id: id),
      .table(
        Grid(
          label: "\(title): \(entry.title)",
          columns: [.init(title: column), .init(title: "For"), .init(title: "By")],
          rows: links.map { link in
            Grid.Row(cells: [
              [map.link(to: link.id)], [.text(link.use.role)],
              [.text(link.use.basis.rawValue)] + link.lines,
            ])
          })),
    ]
  }
}
