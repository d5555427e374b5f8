import ArgumentParser
import TeXMath

/// What a formula is written as.
enum FormulaFormat: String, ExpressibleByArgument, CaseIterable {
  case mathml, text, speech, tree

  /// A formula in this form.
  ///
  /// - Parameters:
  ///   - formula: the formula.
  ///   - inline: whether it stands in a line of text, which MathML lays out more narrowly.
  ///   - onOneLine: whether the tree is written on one line.
  /// - Returns: one line, but for the tree.
  func text(of formula: Formula, inline: Bool, onOneLine: Bool) -> String {
    switch self {
    case .mathml: formula.mathML(display: !inline)
    case .text: formula.text
    case .speech: formula.speech
    case .tree: onOneLine ? formula.root.treeLine : formula.root.tree
    }
  }

  /// What stands in place of a formula that cannot be read.
  func text(of problem: FormulaProblem) -> String {
    guard self == .mathml else { return problem.message }
    var escaped = ""
    for scalar in problem.message.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "<math><merror><mtext>\(escaped)</mtext></merror></math>"
  }
}
