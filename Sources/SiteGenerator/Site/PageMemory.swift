import CatalogKit
import Verification

/// The pages of a site that was made before, so that only what has changed is made again.
///
/// A page is the same as long as everything it is made of is equal: its guide, sources and run, and
/// for all pages at once the registry, the proof of the links and the frame. Nothing is decided by
/// time.
public final class PageMemory {
  /// What all pages depend on.
  struct Setting: Equatable {
    let entries: [EntryDescription]
    let proof: String?
    let frame: Frame.Source?
  }

  private struct Kept {
    let guide: PackFile?
    let sources: [PackFile]
    let run: [Worksheet.Line]
    let made: MadePage
  }

  private var setting: Setting?
  private var pages: [String: Kept] = [:]
  private var files: [String: [OutputFile]] = [:]

  public init() {}

  /// Forgets everything unless all that every page depends on is as it was.
  func enter(_ setting: Setting) {
    guard setting != self.setting else { return }
    (self.setting, pages, files) = (setting, [:], [:])
  }

  /// The page of an entry, if everything it is made of is equal.
  func page(
    _ id: String, guide: PackFile?, sources: [PackFile], run: [Worksheet.Line]
  ) -> MadePage? {
    guard let kept = pages[id], kept.guide == guide, kept.sources == sources, kept.run == run else {
      files[id] = nil
      return nil
    }
    return kept.made
  }

  /// Keeps a page with which nothing is wrong.
  func keep(
    _ made: MadePage, _ id: String, guide: PackFile?, sources: [PackFile], run: [Worksheet.Line]
  ) {
    guard made.problems.isEmpty else { return }
    pages[id] = Kept(guide: guide, sources: sources, run: run, made: made)
  }

  /// The files of a page: those of before, if it is the page of before.
  func files(of page: Page, make: () -> [OutputFile]) -> [OutputFile] {
    // only the pages of entries are known to be the same
    guard pages[page.name] != nil else { return make() }
    if let kept = files[page.name] { return kept }
    let made = make()
    files[page.name] = made
    return made
  }
}
