import CommonMark
import Diagnostics
import Guides

/// Whether the links that authors wrote lead somewhere, known when all pages are made.
struct LinkCheck {
  /// The headings of every page, by the name of the page.
  let headings: [String: Set<String>]

  /// What is wrong with the links of a page.
  ///
  /// - Parameters:
  ///   - links: the links of its guide.
  ///   - page: its name.
  /// - Returns: a problem for each link that leads nowhere.
  func problems(of links: [Link], on page: String) -> [Problem] {
    links.compactMap { link in
      if Link.isAbsolute(link.url) {
        return Target.web(link.url).isSafe
          ? nil
          : problem(link, "is neither a page of the site nor on the web", "Use https://")
      }
      guard let name = link.url.hasPrefix("#") ? page : link.guide else {
        return problem(link, "is no page of the site", "Write the id of an entry and .md")
      }
      guard let anchors = headings[name] else {
        let near = nearestNames(to: name, among: headings.keys.sorted())
        return problem(
          link, "leads to no entry",
          near.isEmpty
            ? "Write the id of an entry and .md"
            : "Write \(near.map { "\($0).md" }.joined(separator: " or "))")
      }
      guard let anchor = link.anchor, !anchors.contains(anchor) else { return nil }
      let near = nearestNames(to: anchor, among: anchors.sorted())
      return problem(
        link, "leads to no heading of \(name)",
        near.isEmpty
          ? "Leave out what follows the #"
          : "Write \(near.map { "#\($0)" }.joined(separator: " or "))")
    }
  }

  private func problem(_ link: Link, _ what: String, _ cure: String) -> Problem {
    Problem(file: link.file, line: link.line, message: "the link \(link.url) \(what)", cure: cure)
  }
}

/// The images of a guide: none of them leads to a file of the site.
///
/// - Parameters:
///   - markdown: the source of the guide.
///   - file: its name, for the problems.
/// - Returns: a problem for each image with a relative address; others are the guide's own problem.
func imageProblems(in markdown: String, file: String) -> [Problem] {
  // without its two signs there is no image, and nothing to parse again
  guard markdown.utf8.contains(UInt8(ascii: "!")), markdown.contains("![") else { return [] }
  let document = Document(markdown)
  return document.root.descendants.compactMap { node in
    guard case .image(let url, _) = node.kind, !Link.isAbsolute(url) else { return nil }
    return Problem(
      file: file, line: node.line, message: "the image \(url) is not part of the site",
      cure: "Use a figure of the worksheet")
  }
}
