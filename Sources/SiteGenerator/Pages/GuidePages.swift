import CatalogKit
import CommonMark
import Guides

extension Site {
  /// The page of a guide that belongs to no entry, in which everything has been filled.
  func page(of guide: borrowing Guide, _ answers: Answers) -> Page {
    let entry = answers.entry
    let headings = guide.headings
    return Page(
      name: entry.id, title: entry.title, description: entry.summary,
      sections: headings.filter { $0.level == 2 }.map { Page.Section(id: $0.id, title: $0.text) },
      html: guide.html(), commonMark: guide.commonMark(),
      links: guide.links + answers.assessmentLinks, headings: Set(headings.map { $0.id }),
      scripts: answers.scripts.sorted() + answers.liveScripts)
  }
}
