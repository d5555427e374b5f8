/// A published work that an entry rests on.
public struct Reference: Codable, Hashable, Sendable {
  /// Authors, as printed, such as `Lloyd, S. P`.
  public let authors: String
  public let year: Int
  public let title: String
  /// Journal, publisher or conference with volume and pages.
  public let published: String
  /// A lasting address, by preference a DOI as a URL.
  public let url: String?

  public init(_ authors: String, _ year: Int, _ title: String, _ published: String, url: String?) {
    self.authors = authors
    self.year = year
    self.title = title
    self.published = published
    self.url = url
  }
}
