import CatalogKit
import CommonMark

/// A link from something that was checked to the row of its check on the same page.
///
/// Without script it leads there; with it the same row opens beside it.
struct EvidenceLink {
  /// The places of the checks among those of the page, from 0; the first is the one it leads to.
  let checks: [Int]
  /// Where the number stands among those of the first check; `nil` where it is the only one.
  let component: Int?

  /// A link to checks; `nil` where there are none.
  init?(checks: [Int]) {
    guard !checks.isEmpty else { return nil }
    (self.checks, component) = (checks, nil)
  }

  /// A link to what proves a number; `nil` where nothing does.
  init?(_ evidence: [Evidence]) {
    guard let first = evidence.first else { return nil }
    (checks, component) = (evidence.map { $0.check }, first.component)
  }

  /// The id of a check's row on the page of its entry.
  static func id(of check: Int) -> String { "check.\(check + 1)" }

  /// The link as HTML.
  ///
  /// - Parameter html: what is checked.
  /// - Returns: the link around it.
  func html(around html: String) -> String {
    let more = checks.dropFirst().map { Self.id(of: $0) }.joined(separator: " ")
    return "<a class=\"checked\" href=\"#\(Self.id(of: checks[0]))\""
      + (more.isEmpty ? "" : " data-more=\"\(more)\"")
      + (component.map { " data-component=\"\($0)\"" } ?? "") + ">\(html)</a>"
  }
}
