public import CatalogKit

/// What became of one request.
public struct Answer<Body: Sendable>: Sendable {
  /// The entry that was asked for.
  public let id: String
  public let result: Result<Body, WorkerFailure>
  /// Seconds from the request to the reply, on the wall.
  public let seconds: Double

  public init(id: String, result: Result<Body, WorkerFailure>, seconds: Double) {
    self.id = id
    self.result = result
    self.seconds = seconds
  }
}

/// Everything that a page is made of: the guide, the sources and the worked example of an entry.
public struct PageMaterial: Sendable {
  public let guide: Answer<PackFile>
  public let sources: Answer<[PackFile]>
  public let example: Answer<Worksheet>
  /// What the live parts show at the beginning; `nil` where the entry has none.
  public let live: Answer<LiveShown>?
  /// The data sets that the example reads; `nil` where it reads none.
  public let data: Answer<[PackFile]>?

  /// The material of one page.
  ///
  /// - Precondition: all are answers about the same entry.
  public init(
    guide: Answer<PackFile>, sources: Answer<[PackFile]>, example: Answer<Worksheet>,
    live: Answer<LiveShown>? = nil, data: Answer<[PackFile]>? = nil
  ) {
    precondition(guide.id == example.id && sources.id == example.id, "answers about one entry")
    (self.guide, self.sources, self.example) = (guide, sources, example)
    (self.live, self.data) = (live, data)
  }

  /// The entry that was asked for.
  public var id: String { example.id }
}
