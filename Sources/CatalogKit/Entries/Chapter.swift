/// A part of the book: where a reader finds an entry, whatever area its code lives in.
public struct Chapter: Codable, Hashable, Sendable {
  /// The name in addresses and on the command line, such as `linear-algebra`.
  public let id: String
  public let title: String
  /// What the chapter is about, in one sentence.
  public let summary: String

  public init(_ id: String, title: String, summary: String) {
    self.id = id
    self.title = title
    self.summary = summary
  }
}
