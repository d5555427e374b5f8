import CatalogKit
import CommonMark

extension SiteMap {
  /// Concept → algorithms: what each concept is used for.
  var conceptTable: [Block] {
    let rows = readingOrder.filter { $0.kind == .concept }.flatMap { concept in
      registry.using(concept.id).filter { $0.entry.kind == .algorithm }.map { user in
        Grid.Row(cells: [
          [link(to: concept.id)], [link(to: user.entry.id)], [.text(user.use.role)],
          [.text(user.use.basis.rawValue)],
        ])
      }
    }
    return [usesTable(["Concept", "Algorithm"], rows)]
  }

  /// Algorithm → concepts: what each algorithm rests on.
  var algorithmTable: [Block] {
    let rows = readingOrder.filter { $0.kind == .algorithm }.flatMap { algorithm in
      algorithm.uses.map { use in
        Grid.Row(cells: [
          [link(to: algorithm.id)], [link(to: use.id)], [.text(use.role)],
          [.text(use.basis.rawValue)],
        ])
      }
    }
    return [usesTable(["Algorithm", "Concept"], rows)]
  }

  private func usesTable(_ columns: [String], _ rows: [Grid.Row]) -> Block {
    .table(
      Grid(
        label: "\(columns[0]) and \(columns[1].lowercased())",
        columns: (columns + ["For", "By"]).map { Grid.Column(title: $0) }, rows: rows))
  }

  /// Every data set that an entry uses, with its source and its licence.
  var datasetList: [Block] {
    var seen: Set<String> = []
    let sets = readingOrder.compactMap { $0.content?.example.dataset }
      .filter { seen.insert($0.id).inserted }
      .sorted { $0.id < $1.id }
    return sets.flatMap { data -> [Block] in
      let users = readingOrder.filter { $0.content?.example.dataset?.id == data.id }
      return [
        .heading(level: 2, data.id, id: Anchor.dataset(data).html),
        .paragraph([.strong(data.title), .text(". \(data.summary)")]),
        .facts([
          Block.Fact(name: "Source", things: [[.text(data.source)]]),
          Block.Fact(name: "Licence", things: [[.text(data.licence)]]),
          Block.Fact(name: "Used by", things: users.map { [link(to: $0.id)] }),
        ]),
      ]
    }
  }
}
