/// One area of the code: its entries in reading order, and the pages that belong to none.
///
/// The list is explicit, one word an entry, because it is a table of contents that people read.
/// A completeness check tells when a file is missing from it.
public struct Area: Sendable {
  /// The folder under `Catalog`, such as `LinearAlgebra`.
  public let id: String
  public let concepts: [Concept]
  public let algorithms: [Algorithm]
  public let pages: [GuidePage]

  public init(
    _ id: String, concepts: [Concept] = [], algorithms: [Algorithm] = [], pages: [GuidePage] = []
  ) {
    self.id = id
    self.concepts = concepts
    self.algorithms = algorithms
    self.pages = pages
  }
}
