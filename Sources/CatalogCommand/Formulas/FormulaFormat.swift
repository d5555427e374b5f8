import ArgumentParser
import TeXMath

/// What a formula is written as.
enum FormulaFormat: String, ExpressibleByArgument, CaseIterable {
  case text, speech, tree

  /// A formula in this form.
  ///
  /// - Parameters:
  ///   - formula: the formula.
  ///   - onOneLine: whether the tree is written on one line.
  /// - Returns: one line, but for the tree.
  func text(of formula: Formula, onOneLine: Bool) -> String {
    switch self {
    case .text: visible(formula.text)
    case .speech: visible(formula.speech)
    case .tree where onOneLine: visible(formula.root.treeLine)
    case .tree:
      formula.root.tree.split(separator: "\n").map { visible(String($0)) }.joined(separator: "\n")
    }
  }
}
