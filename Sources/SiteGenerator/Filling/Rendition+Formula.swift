import CatalogKit
import CommonMark
import Diagnostics
import Guides
import TeXMath

extension Rendition {
  /// A formula within a line: MathML on the page, TeX in Markdown, text in a terminal.
  ///
  /// - Parameter tex: the formula.
  /// - Returns: the inline rendition.
  /// - Throws: why the formula cannot be read.
  static func formula(_ tex: String) throws(FormulaError) -> Rendition {
    .formula(try Formula(tex))
  }

  /// A formula within a line that is read already.
  ///
  /// - Parameter formula: the formula.
  /// - Returns: the inline rendition.
  static func formula(_ formula: Formula) -> Rendition {
    let fence = String(repeating: "`", count: formula.tex.longestRun(of: "`") + 1)
    return Rendition(
      .inline, html: formula.mathML(display: false),
      commonMark: "$\(fence)\(formula.tex.onOneLine)\(fence)$", text: formula.text)
  }

  /// A formula on lines of its own, with what was proved of it below.
  ///
  /// - Parameters:
  ///   - tex: the formula.
  ///   - id: its id in the page; `nil` where it has no name.
  ///   - evidence: what was proved of it, as HTML; `nil` where nothing is told.
  /// - Returns: the block rendition.
  /// - Throws: why the formula cannot be read.
  static func display(
    _ tex: String, id: String?, evidence: String?
  ) throws(FormulaError) -> Rendition {
    let formula = try Formula(tex)
    let id = id.map { " id=\"\($0.escapedForHTML)\"" } ?? ""
    let fence = String(repeating: "`", count: max(3, tex.longestRun(of: "`") + 1))
    return Rendition(
      .block,
      html: "<div class=\"formula\"\(id)>\n<div class=\"scroll\" tabindex=\"0\">"
        + formula.mathML(display: true, label: formula.speech) + "</div>\n"
        + (evidence ?? "") + "</div>\n",
      commonMark: "\(fence)math\n\(tex)\n\(fence)", text: formula.text)
  }
}

extension FormulaRecord {
  /// What was proved, as HTML: the way to the check; folded away where there is no check on the page,
  /// as of a statement.
  func evidence(_ link: EvidenceLink?) -> String {
    if let link { return "<p class=\"evidence\">\(link.html(around: "checked"))</p>\n" }
    return "<details class=\"evidence\"><summary>\(isChecked ? "checked" : "statement")</summary>\n"
      + "<p>\(evidence.html)</p></details>\n"
  }

  /// What was proved, in a sentence.
  var evidence: [Inline] {
    guard isChecked else {
      return [.text("Nothing to evaluate: \(how).")]
    }
    return [
      .text(
        "\(how.capitalizedFirst), on \(draws) random draw\(draws == 1 ? "" : "s"); "
          + "largest error \(error.roughText), tolerance \(tolerance.roughText).")
    ]
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension FormulaError {
  /// The error at its place in a guide.
  func problem(in tex: String, _ request: Request) -> Problem {
    let shown = tex.onOneLine
    return Problem(
      file: request.file, line: request.line,
      message: "the formula \(shown.count > 60 ? shown.prefix(60) + "…" : shown) cannot be read: "
        + "\(message), at character \(position + 1)",
      cure: cure)
  }
}
