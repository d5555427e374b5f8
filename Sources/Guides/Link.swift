/// A link of a guide.
public struct Link: Codable, Hashable, Sendable {
  /// The address as the guide writes it.
  public let url: String
  /// What the reader sees.
  public let text: String
  public let file: String
  /// Where it is written, counted from 1.
  public let line: Int

  package init(url: String, text: String, file: String, line: Int) {
    (self.url, self.text, self.file, self.line) = (url, text, file, line)
  }
}

extension Link {
  /// The guide that a link `ID.md` or `ID.md#anchor` leads to; `nil` for any other address.
  public var guide: String? {
    guard !Self.isAbsolute(url) else { return nil }
    let path = url.prefix { $0 != "#" && $0 != "?" }
    guard path.hasSuffix(".md"), !path.contains("/") else { return nil }
    return String(path.dropLast(3))
  }

  /// What follows the `#`; `nil` where there is none.
  public var anchor: String? {
    url.firstIndex(of: "#").map { String(url[url.index(after: $0)...]) }
  }

  /// The address of the HTML page where an address leads to a Markdown page of the site.
  ///
  /// - Parameter url: any address.
  /// - Returns: a relative address with `.md` turned into `.html`, its anchor kept; any other
  ///   address as it is.
  public static func htmlAddress(_ url: String) -> String {
    let path = url.prefix { $0 != "#" && $0 != "?" }
    guard !isAbsolute(url), path.hasSuffix(".md") else { return url }
    return path.dropLast(3) + ".html" + url.dropFirst(path.count)
  }

  /// Whether an address leads out of the site: it begins with a scheme or with `//`.
  public static func isAbsolute(_ url: String) -> Bool {
    if url.hasPrefix("//") { return true }
    guard let colon = url.firstIndex(of: ":") else { return false }
    let scheme = url[..<colon]
    return scheme.first?.isLetter == true
      && scheme.allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
  }
}
