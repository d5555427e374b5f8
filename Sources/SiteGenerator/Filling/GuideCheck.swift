public import CatalogKit
import CommonMark
public import Diagnostics
import Guides
import SiteTheme
public import Verification

/// What the site would say against its texts, told without building it.
///
/// The guides of all entries are known, so that a link is followed even where only one of them is
/// looked at.
public struct GuideCheck: Sendable {
  private let registry: Registry
  private let map: SiteMap
  /// The headings of every page, by the name of the page.
  private let headings: [String: Set<String>]
  private let theme: [Problem]

  /// - Parameters:
  ///   - registry: every entry, those of the built-in catalog first.
  ///   - guides: the guides of all pages and complete entries, in any order.
  public init(registry: Registry, guides: [Answer<PackFile>]) {
    (self.registry, map) = (registry, SiteMap(registry))
    let written = WrittenPages(map: map, checkCount: 0) { _ in [] }
    let made =
      Theme.texts().map { written.page($0) } + registry.chapters.map { written.page(of: $0) }
    var headings: [String: Set<String>] = [:]
    for entry in registry.pages + registry.entries { headings[entry.id] = [] }
    for case (let id, .success(let file)) in guides.map({ ($0.id, $0.result) }) {
      headings[id] = Set(Guide(file.text, file: file.file).headings.map { $0.id })
    }
    for page in made.compactMap({ $0.page }) { headings[page.name] = page.headings }
    let links = LinkCheck(headings: headings)
    self.headings = headings
    theme = made.flatMap { page in
      page.problems + (page.page.map { links.problems(of: $0.links, on: $0.name) } ?? [])
    }
  }

  /// What is wrong with the pages that belong to no entry.
  public var themeProblems: [Problem] { theme }

  /// What is wrong with the page of a complete entry: its sections, its title, its links, its
  /// images, and what it asks for that the run did not give.
  ///
  /// - Parameters:
  ///   - entry: the entry.
  ///   - material: its guide, its sources and its run.
  /// - Returns: the problems, those of the run itself left out.
  /// - Precondition: the material is that of the entry.
  public func problems(of entry: EntryDescription, _ material: PageMaterial) -> [Problem] {
    precondition(entry.id == material.id, "the material of \(entry.id), not of \(material.id)")
    let verdict = EntryVerdict(entry, answer: material.example)
    let site = Site(
      registry: registry, verdict: Verdict(entries: [entry], answers: [material.example]),
      guides: [material.guide], sources: [material.sources], live: [material.live].compactMap { $0 }
    )
    let made = site.completePage(of: verdict, map)
    let own = Array(made.problems.dropFirst(verdict.siteProblems.count))
    guard let page = made.page else { return own }
    // the headings as they are filled from the run
    let links = LinkCheck(headings: headings.merging([page.name: page.headings]) { $1 })
    return own + links.problems(of: page.links, on: page.name)
      + site.nameProblems().filter { $0.file == entry.file && $0.line == entry.line }
  }
}
