extension Formula {
  /// The formula as one line of plain Unicode, for a terminal and for Markdown:
  /// `∂L/∂w = −(2/n) Σᵢ₌₁ⁿ xᵢ(yᵢ − (w xᵢ + b))`.
  ///
  /// Scripts are small letters where Unicode has each of them, else `x_name`, `x_{i,j}` and
  /// `x^(n + 1)`. Parentheses are added exactly where a fraction or a root on one line could be
  /// read in two ways. A bold letter is written plainly, unless the formula has the plain letter
  /// too.
  ///
  /// - Complexity: O(n) for n parts, times the depth to which they are nested.
  public var text: String { root.text }
}

extension Node {
  /// This part as one line of plain Unicode; see ``Formula/text``.
  public var text: String {
    let phrase = TextWriter(of: self).phrase(of: self)
    if case .space = phrase.role { return "" }
    return phrase.text
  }
}
