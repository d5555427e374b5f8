import CatalogKit
import CommonMark
import Diagnostics
import Guides
import Verification

/// The guide of a complete entry, filled from its run.
struct EntryPage {
  let entry: EntryDescription
  let material: PageMaterial

  /// The guide as text for a terminal.
  ///
  /// - Parameters:
  ///   - links: what stands below the guide, as lines.
  ///   - width: how wide a line may be.
  ///   - style: whether escape sequences are written.
  /// - Returns: the text, and what the guide asks for that the run did not give.
  /// - Throws: ``WorkerFailure`` if the guide, the sources or the run is missing.
  func text(
    links: String, width: Int, style: Bool
  ) throws(WorkerFailure) -> (text: String, problems: [Problem]) {
    var guide = try readGuide()
    let answers = try answers(width: width)
    let problems = guide.problems + guide.fill { answers.answer($0) }
    guide.insert(Rendition(.block, html: "", commonMark: links, text: links), at: .end)
    return (guide.terminalText(width: width, style: style), problems)
  }

  /// What is wrong with the guide: its sections, its words, and what it asks for in vain.
  ///
  /// - Returns: the problems; those of a guide or a run that is missing are told elsewhere.
  func problems() -> [Problem] {
    guard var guide = try? readGuide() else { return [] }
    let sections = guide.sectionProblems()
    guard let answers = try? answers(width: 80) else { return guide.problems + sections }
    return guide.problems + sections + guide.fill { answers.answer($0) }
  }

  private func readGuide() throws(WorkerFailure) -> Guide {
    let file = try material.guide.result.get()
    return Guide(file.text, file: file.file)
  }

  private func answers(width: Int) throws(WorkerFailure) -> GuideAnswers {
    GuideAnswers(
      entry: entry, sheet: try material.example.result.get(),
      sources: try material.sources.result.get(), width: width)
  }
}

/// What an entry is connected to: what to learn first, what it uses, what rests on it.
struct EntryLinks {
  let registry: Registry
  let entry: EntryDescription

  /// The links as lines of text.
  ///
  /// - Parameter width: how wide a line may be.
  /// - Returns: the lines; none for an entry without links.
  func lines(width: Int) -> [String] {
    let uses = entry.uses.map { "\(name($0.id)): \($0.role) (\($0.basis.rawValue))" }
    return section("Learn first", entry.learnFirst.map { name($0) }, width)
      + section("Uses", uses, width)
      + section("Then", registry.requiring(entry.id).map { name($0.id) }, width)
  }

  private func section(_ title: String, _ items: [String], _ width: Int) -> [String] {
    items.isEmpty
      ? []
      : ["\(title):"]
        + items.flatMap { item in
          wrapped(item, to: max(20, width - 4)).enumerated().map { ($0 == 0 ? "  • " : "    ") + $1 }
        }
  }

  private func name(_ id: String) -> String { registry[id].map { "\($0.title) (\(id))" } ?? id }
}
