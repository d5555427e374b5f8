import CatalogKit
import Guides
import Verification

extension Site {
  /// What stands behind the checks, counted by kind.
  var reasonsTable: [Block] {
    let checks = verdict.entries.flatMap { $0.checks }
    let kinds: [Reason] = [
      .reference(""), .published(""), .closedForm(""), .theorem(""), .agreement(""),
    ]
    let rows = kinds.map { kind in
      let own = checks.filter { $0.reason.kind == kind.kind }
      let numbers = own.reduce(0) { $0 + ($1.actual?.count ?? 0) }
      return Grid.Row(cells: [
        [.text(kind.kind)], [.text(kind.meaning)], [.number(own.count)], [.number(numbers)],
      ])
    }
    return [
      .table(
        Grid(
          label: "What stands behind the checks",
          columns: [
            .init(title: "Kind"), .init(title: "What it is"),
            .init(title: "Checks", isNumeric: true), .init(title: "Numbers", isNumeric: true),
          ], rows: rows))
    ]
  }

  /// The complete entries with what was checked of each, chapter by chapter.
  func checkedEntries(_ map: SiteMap) -> [Block] {
    let verdicts = Dictionary(
      verdict.entries.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    func table(_ title: String, _ id: String, _ entries: [EntryDescription]) -> [Block] {
      let own = entries.compactMap { verdicts[$0.id] }
      guard !own.isEmpty else { return [] }
      return [
        .heading(level: 3, title, id: "catalog.\(id)"),
        .table(
          Grid(
            label: "What was checked: \(title)",
            columns: [
              .init(title: "Entry"), .init(title: "Checks", isNumeric: true),
              .init(title: "Formulas", isNumeric: true),
              .init(title: "Exercises", isNumeric: true), .init(title: "Links", isNumeric: true),
              .init(title: "Nearest to its tolerance", isNumeric: true),
            ], rows: own.map { row(of: $0, map) }, style: "verified")),
      ]
    }
    return registry.chapters.flatMap { table($0.title, $0.id, registry.entries(in: $0)) }
      + table("Guide pages", "pages", registry.pages)
  }

  private func row(of verdict: EntryVerdict, _ map: SiteMap) -> Grid.Row {
    let entry = verdict.entry
    let links = entry.uses.count { use in
      use.basis == .code && !(proof?.sites(of: entry.id, using: use.id).isEmpty ?? true)
    }
    return Grid.Row(cells: [
      [map.link(to: entry.id)],
      [.link("\(verdict.checks.count)", to: entry.target(ofCheck: 0))],
      [.number(verdict.formulas.count { $0.isChecked })],
      [.number(entry.content?.exercises?.count ?? 0)],
      [proof == nil ? .text("") : .number(links)],
      [slimmest(of: verdict)],
    ])
  }

  /// The largest error of an entry as a share of its tolerance, with the way to its check.
  private func slimmest(of verdict: EntryVerdict) -> Inline {
    let shares = verdict.checks.map { check in
      check.tolerance.bound > 0 ? check.error / check.tolerance.bound : 0
    }
    guard let most = shares.max(), most > 0, let place = shares.firstIndex(of: most),
      let text = ValueFormat(".0%")?.string(most)
    else { return .text("exact") }
    return .link(text, to: verdict.entry.target(ofCheck: place))
  }
}

extension Reason {
  /// What it means that a check rests on this kind of reason.
  fileprivate var meaning: String {
    switch self {
    case .reference: "another program, named with its version, gives this value"
    case .published: "a table or a paper, named with the place, has this value"
    case .closedForm: "the value follows from the question in a line of arithmetic, which is stated"
    case .theorem: "a theorem, which is stated, says what must hold of the result"
    case .agreement:
      "two ways to the result share no code: a displayed formula and the implementation, "
        + "or two implementations"
    }
  }
}

extension Inline {
  /// A count.
  fileprivate static func number(_ count: Int) -> Inline { .value("\(count)", exact: "\(count)") }
}

extension EntryDescription {
  /// Where a check of a complete entry stands: on its page.
  ///
  /// - Parameter place: the place among the checks of the entry, from 0.
  /// - Returns: the row of the check.
  func target(ofCheck place: Int) -> Target {
    .page(id, at: Anchor(html: EvidenceLink.id(of: place), markdown: nil))
  }
}
