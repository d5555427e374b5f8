import CatalogKit
import CommonMark

/// What the web expects of a site beside its pages.
struct WebFiles {
  let map: SiteMap
  /// Where the site will be found; `nil` where that is not known.
  let baseURL: BaseURL?

  /// The files: a table of contents for programs that read Markdown, a word to GitHub's server that
  /// the pages are finished, and where the address is known the way to the site map.
  var all: [OutputFile] {
    [OutputFile(path: "llms.txt", text: contents), OutputFile(path: ".nojekyll", text: "")]
      + (baseURL.map { [robots($0)] } ?? [])
  }

  /// The form of llmstxt.org: a title, what it is, and lists of links to Markdown files.
  private var contents: String {
    var text =
      "# The mathematics of machine learning\n\n"
      + "> A reference whose every number is computed and checked: concepts and algorithms with "
      + "definitions, implementations in Swift, and worked examples on real data.\n"
    for chapter in map.registry.chapters {
      let complete = map.registry.entries(in: chapter).filter { !$0.planned }
      guard !complete.isEmpty else { continue }
      text += "\n## \(chapter.title)\n\n"
      for entry in complete {
        let (title, summary) = (
          entry.title.escapedForCommonMark, entry.summary.escapedForCommonMark
        )
        text += "- [\(title)](\(baseURL?.text ?? "")markdown/\(entry.id).md): \(summary)\n"
      }
    }
    return text + "\n## Optional\n\n"
      + "- [Verification](\(baseURL?.text ?? "")markdown/verification.md): how every number "
      + "is checked, and how many checks each entry has\n"
  }

  private func robots(_ baseURL: BaseURL) -> OutputFile {
    OutputFile(
      path: "robots.txt", text: "User-agent: *\nAllow: /\n\nSitemap: \(baseURL.text)sitemap.xml\n")
  }
}
