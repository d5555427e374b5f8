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
    case .mathml: visible(formula.mathML(display: !inline))
    case .text: visible(formula.text)
    case .speech: visible(formula.speech)
    case .tree where onOneLine: visible(formula.root.treeLine)
    case .tree:
      formula.root.tree.split(separator: "\n").map { visible(String($0)) }.joined(separator: "\n")
    }
  }

  /// What stands in place of a formula that cannot be read.
  ///
  /// - Parameter problem: why it cannot be read, and where.
  /// - Returns: one line.
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
