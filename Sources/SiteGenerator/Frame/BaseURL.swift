import CommonMark
import Diagnostics

/// The address at which a site will be found; it ends in a slash.
struct BaseURL {
  let text: String

  /// Reads an address.
  ///
  /// - Parameter text: such as `https://example.org/math`.
  /// - Throws: ``Problem`` if it is not the address of a folder on the web.
  init(_ text: String) throws(Problem) {
    let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
    let rest = text.dropFirst(scheme?.count ?? 0)
    let isClean = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && scalar.value > 0x20 && !"\"'<>\\^`{|}?#".unicodeScalars.contains(scalar)
    }
    guard scheme != nil, isClean, let first = rest.first, first.isLetter || first.isNumber else {
      throw Problem(
        file: "--base-url", message: "'\(text)' is not the address of a site",
        cure: "Write it like https://example.org/math/, without ? and #")
    }
    self.text = text.hasSuffix("/") ? text : text + "/"
  }

  /// The canonical address of a page: the front page is the folder itself.
  func address(of page: String) -> String { page == "index" ? text : "\(text)\(page).html" }

  /// The site map, as search engines read it.
  func siteMap(_ pages: [Page]) -> OutputFile {
    let urls = pages.filter { $0.name != "404" }.map { page in
      "  <url><loc>\(address(of: page.name).escapedForHTML)</loc></url>\n"
    }
    return OutputFile(
      path: "sitemap.xml",
      text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n\(urls.joined())"
        + "</urlset>\n")
  }
}
