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
    let result =
      switch self {
      case .mathml: formula.mathML(display: !inline)
      case .text: formula.text
      case .speech: formula.speech
      case .tree: onOneLine ? formula.root.treeLine : formula.root.tree
      }
    return result.split(separator: "\n", omittingEmptySubsequences: false)
      .map { visible(String($0)) }.joined(separator: "\n")
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
    let namespace = "http://www.w3.org/1998/Math/MathML"
    return "<math xmlns=\"\(namespace)\"><merror><mtext>\(escaped)</mtext></merror></math>"
  }
}
