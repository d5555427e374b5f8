import CatalogKit
import CommonMark
import Diagnostics
import Guides
import Verification

/// A page that is made, the files that it shows, and all that is wrong with it.
struct MadePage {
  var page: Page?
  var files: [OutputFile] = []
  var problems: [Problem] = []
  /// The displayed formulas of its guide; `nil` where there are none.
  var formulas: FormulaSheet.Part?
}

extension Site {
  /// The page of a complete entry: its guide, filled, and what is generated around it.
  ///
  /// Around the guide of a page nothing is generated.
  func completePage(of verdict: EntryVerdict, _ map: SiteMap) -> MadePage {
    let entry = verdict.entry
    var made = MadePage(problems: verdict.siteProblems)
    let sheet = try? verdict.answer.result.get()
    let sources = take(sources[entry.id], "sources", of: entry, &made.problems)
    guard let file = take(guides[entry.id], "guide", of: entry, &made.problems) else { return made }

    var guide = Guide(file.text, file: file.file)
    var answers = Answers(
      entry: entry, map: map, sheet: sheet, sources: sources,
      live: liveParts(of: entry, &made.problems), modules: modules)
    made.problems += guide.problems + (entry.kind == .page ? [] : guide.sectionProblems())
    made.problems += guide.imageProblems
    made.problems += guide.titleProblems(of: entry)
    made.formulas = FormulaSheet.Part(verdict, guide)
    let minutes = guide.readingTime { answers.code(of: $0) }.minutes
    made.problems += guide.fill { answers.answer($0) }
    let exercises = answers.otherExercises()
    for block in exercises.blocks {
      let isPlaced = guide.insert(block, at: .endOf(section: "Practice"))
      if !isPlaced { guide.insert(block, at: .end) }
    }
    made.problems += exercises.problems + answers.hiddenPlaygrounds + answers.hiddenAssessment
    guide.renderCode(highlighted)
    if entry.kind == .page {
      if !answers.showsChecks { guide.insert(answers.checksSection.rendition, at: .end) }
      made.files = answers.figures
      made.page = page(of: guide, answers)
      return made
    }

    let box = EntryBox(map: map, entry: entry, proof: proof)
    let checks = sheet.map { $0.checks.sentence }
    let headings = guide.headings
    guide.insert(box.head(checks: checks, minutes: minutes).rendition, at: .afterTitle)
    var sections = headings.filter { $0.level == 2 }.map { Page.Section(id: $0.id, title: $0.text) }
    var parts = [box.command, box.place, box.connections(shown: answers.shownLines)]
    if !answers.showsChecks { parts.insert(answers.checksSection, at: 1) }
    for part in parts {
      guard case .heading(_, let title, let id)? = part.first else { continue }
      // how to run it stands before what can go wrong, all else at the end
      let follower = id == "catalog.run" ? "When it fails" : ""
      let isPlaced = guide.insert(part.rendition, at: .before(section: follower))
      if !isPlaced { guide.insert(part.rendition, at: .end) }
      sections.insert(
        Page.Section(id: id, title: title),
        at: sections.firstIndex { $0.title == follower } ?? sections.count)
    }
    let neighbours = map.neighbours(of: entry)
    made.files = answers.figures
    made.page = Page(
      name: entry.id, title: entry.title, description: entry.summary,
      trail: map.chapter(of: entry).map { [Page.Neighbour($0)] } ?? [], kind: entry.kind.rawValue,
      sections: sections, html: guide.html(), commonMark: guide.commonMark(),
      previous: neighbours.previous, next: neighbours.next, links: guide.links,
      headings: Set(headings.map { $0.id }), minutes: minutes,
      scripts: answers.scripts.sorted() + answers.liveScripts + MapScripts.all)
    return made
  }

  /// The page of a planned entry: its place among the others.
  func plannedPage(of entry: EntryDescription, _ map: SiteMap) -> Page {
    let box = EntryBox(map: map, entry: entry, proof: proof)
    let blocks =
      [
        .heading(level: 1, entry.title, id: "title"),
        .paragraph(
          [.text("This page is planned: its place is known, its content is to come.")],
          style: "planned-notice"),
      ] + box.head(checks: nil, minutes: nil) + box.place + box.connections(shown: ShownLines())
    return Page(
      name: entry.id, title: entry.title, description: entry.summary,
      trail: map.chapter(of: entry).map { [Page.Neighbour($0)] } ?? [], kind: "planned",
      html: blocks.html, commonMark: blocks.commonMark + "\n", scripts: MapScripts.all)
  }

  /// What the live parts of an entry show; `nil` where there are none.
  private func liveParts(of entry: EntryDescription, _ problems: inout [Problem]) -> LiveShown? {
    entry.isLive ? take(live[entry.id], "live parts", of: entry, &problems) : nil
  }

  private func take<Body>(
    _ answer: Result<Body, WorkerFailure>?, _ what: String, of entry: EntryDescription,
    _ problems: inout [Problem]
  ) -> Body? {
    switch answer {
    case .success(let body): return body
    case .failure(let failure):
      problems.append(
        Problem(
          file: entry.file, line: entry.line,
          message: "the \(what) of \(entry.id) cannot be had: \(failure.description.clause)",
          cure: "See that the pack answers '\(message(for: what))' for it"))
    case nil:
      problems.append(
        Problem(
          file: entry.file, line: entry.line,
          message: "nobody asked for the \(what) of \(entry.id)",
          cure: "Ask the pack for it"))
    }
    return nil
  }
}

/// The message of the protocol that asks for something.
private func message(for what: String) -> String {
  switch what {
  case "guide": "guide"
  case "sources": "source"
  default: "live"
  }
}

extension Guide {
  /// The guide and its entry have one name.
  fileprivate func titleProblems(of entry: EntryDescription) -> [Problem] {
    guard !title.isEmpty, title != entry.title else { return [] }
    return [
      Problem(
        file: file, line: headings.first { $0.level == 1 }?.line,
        message: "the title '\(title)' is not that of the entry, '\(entry.title)'",
        cure: "Write one title in both places")
    ]
  }
}

extension String {
  /// The sentence without its full stop, within another sentence.
  var clause: String { hasSuffix(".") ? String(dropLast()) : self }
}
