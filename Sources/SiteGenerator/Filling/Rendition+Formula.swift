import CommonMark
import Guides

extension Rendition {
  /// A formula within a line, as its TeX.
  static func formula(_ tex: String) -> Rendition {
    let fence = String(repeating: "`", count: tex.longestRun(of: "`") + 1)
    return Rendition(
      .inline, html: "<code class=\"formula\">\(tex.escapedForHTML)</code>",
      commonMark: "$\(fence)\(tex.onOneLine)\(fence)$", text: tex)
  }

  /// A formula on lines of its own, as its TeX.
  ///
  /// - Parameters:
  ///   - tex: the formula.
  ///   - id: its id in the page; `nil` where it has no name.
  /// - Returns: the block rendition.
  static func display(_ tex: String, id: String?) -> Rendition {
    let id = id.map { " id=\"\($0.escapedForHTML)\"" } ?? ""
    return .code(
      tex, info: "math",
      html: "<pre class=\"formula\"\(id) tabindex=\"0\"><code>\(tex.escapedForHTML)</code></pre>\n")
  }
}
