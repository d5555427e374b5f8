import CatalogKit
import CommonMark
import Guides
import TeXMath

/// The texts of an exercise for people at a terminal, or as Markdown.
struct ExerciseTerminalText {
  let problem: PosedProblem
  let width: Int

  /// A text with the numbers of the problem.
  ///
  /// - Parameter markdown: the text as the exercise has it.
  /// - Returns: plain text, formulas in signs.
  func plain(_ markdown: String) -> String {
    var guide = Guide(filled(markdown), file: "")
    // what cannot be read was refused when the exercise was checked, and stays as it is written
    _ = guide.fill { request in
      guard case .formula(let tex) = request.kind, let formula = try? Formula(tex) else {
        return .success(Rendition(.inline, html: "", commonMark: "", text: ""))
      }
      return .success(Rendition(.inline, html: "", commonMark: "", text: formula.text))
    }
    return guide.terminalText(width: width, style: false)
  }

  /// A text with the numbers of the problem, as Markdown.
  func filled(_ markdown: String) -> String {
    ExerciseText.filled(markdown) { slot in
      guard let (value, _) = problem.number(slot) else { return "?" }
      if let format = ValueFormat(slot.format), let text = format.string(value) { return text }
      let text = "\(value == 0 ? 0 : value)"
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
  }
}
