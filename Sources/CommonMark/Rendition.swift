/// Something of ours in a document, worded once for each format it can come out in.
public struct Rendition: Hashable, Sendable {
  /// Where a rendition can stand.
  public enum Placement: Hashable, Sendable {
    /// Where a paragraph can stand.
    case block
    /// Within a line of text.
    case inline
  }

  public let placement: Placement
  /// Well-formed HTML, put into the page as it is.
  public let html: String
  /// CommonMark, put into the Markdown page as it is.
  public let commonMark: String
  /// Plain text, for a terminal and for headings.
  public let text: String

  /// A rendition.
  ///
  /// - Parameters:
  ///   - placement: where it can stand.
  ///   - html: well-formed HTML; whoever makes it answers for the escaping.
  ///   - commonMark: CommonMark; an inline one has no line break.
  ///   - text: plain text.
  public init(_ placement: Placement, html: String, commonMark: String, text: String) {
    self.placement = placement
    self.html = html
    self.commonMark = commonMark
    self.text = text
  }
}

extension Rendition {
  /// Plain text within a line, escaped for each format.
  ///
  /// - Parameter text: what to write.
  /// - Returns: the inline rendition.
  public static func text(_ text: String) -> Rendition {
    Rendition(
      .inline, html: text.escapedForHTML, commonMark: text.escapedForCommonMark, text: text)
  }
}
