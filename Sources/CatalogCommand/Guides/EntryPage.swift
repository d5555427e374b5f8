import CatalogKit
import CommonMark
import Diagnostics
import Guides
import Verification

/// The guide of a complete entry, filled from its run.
struct EntryPage {
  let entry: EntryDescription
  let material: PageMaterial

  /// What a page is written in.
  enum Format {
    /// Text for a terminal, with escape sequences or without.
    case terminal(style: Bool)
    case markdown
  }

  /// The guide as text.
  ///
  /// - Parameters:
  ///   - links: what stands below the guide.
  ///   - width: how wide a line may be.
  ///   - format: what it is written in.
  /// - Returns: the text, and what the guide asks for that the run did not give.
  /// - Throws: ``WorkerFailure`` if the guide, the sources or the run is missing.
  func text(
    links: Rendition, width: Int, format: Format
  ) throws(WorkerFailure) -> (text: String, problems: [Problem]) {
    var guide = try readGuide()
    let answers = try answers(width: width)
    let problems = guide.problems + guide.fill { answers.answer($0) }
    guide.insert(links, at: .end)
    switch format {
    case .terminal(let style):
      return (guide.terminalText(width: width, style: style), problems)
    case .markdown: return (guide.commonMark(), problems)
    }
  }

  private func readGuide() throws(WorkerFailure) -> Guide {
    let file = try material.guide.result.get()
    return Guide(file.text, file: file.file)
  }

  private func answers(width: Int) throws(WorkerFailure) -> GuideAnswers {
    GuideAnswers(
      entry: entry, sheet: try material.example.result.get(),
      sources: try material.sources.result.get(), live: try material.live?.result.get(),
      width: width)
  }
}
