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

extension Guide {
  /// A problem for each image with a relative address: none of them leads to a file of the site.
  var imageProblems: [Problem] {
    images.map { image in
      Problem(
        file: image.file, line: image.line,
        message: "the image \(image.url) is not part of the site",
        cure: "Use a figure of the worksheet")
    }
  }
}
