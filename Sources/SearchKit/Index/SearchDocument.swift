/// One thing that can be found, as the index shows it.
///
/// All texts are UTF-8.
public struct SearchDocument: Hashable, Sendable {
  public let kind: SearchKind
  /// Its address in the site, such as `k-means.html`.
  public let address: [UInt8]
  public let title: [UInt8]
  /// Where it belongs, such as the title of its chapter; may be empty.
  public let place: [UInt8]
  /// Sentences of it, of which the best is shown; the first says what it is.
  public let passages: [[UInt8]]

  public init(
    kind: SearchKind, address: [UInt8], title: [UInt8], place: [UInt8], passages: [[UInt8]]
  ) {
    (self.kind, self.address, self.title) = (kind, address, title)
    (self.place, self.passages) = (place, passages)
  }
}

/// A document with everything that is searched in it.
public struct SearchablePage: Sendable {
  public let document: SearchDocument
  /// Other names, which count as much as the title.
  public let names: [[UInt8]]
  public let headings: [[UInt8]]
  /// All its text, formulas and code, in pieces.
  public let text: [[UInt8]]

  /// A page that can be found.
  ///
  /// - Parameters:
  ///   - document: what is shown of it; its first passage counts as its summary.
  ///   - names: other names of it, UTF-8.
  ///   - headings: its headings, UTF-8.
  ///   - text: all its text, UTF-8.
  public init(
    _ document: SearchDocument, names: [[UInt8]] = [], headings: [[UInt8]] = [],
    text: [[UInt8]] = []
  ) {
    (self.document, self.names, self.headings) = (document, names, headings)
    self.text = text
  }
}
