/// A formula, read from TeX.
///
/// One tree serves all that is done with it: it is drawn (`mathML`), printed (`text`), read aloud
/// (`speech`) and evaluated (`Evaluator`).
public struct Formula: Sendable, Equatable {
  /// The TeX as it was written.
  public let tex: String
  /// The whole formula.
  public let root: Node

  /// Reads a formula.
  ///
  /// - Parameter tex: TeX as it stands between dollars, or an environment such as `aligned`.
  /// - Throws: what cannot be read, and where.
  /// - Complexity: O(n) for n characters.
  public init(_ tex: String) throws(FormulaError) {
    var parser = Parser(tex)
    self.tex = tex
    root = try parser.formula()
  }

  /// A formula of parts that were put together otherwise, such as one that was changed.
  ///
  /// - Parameters:
  ///   - root: the whole formula.
  ///   - tex: what stands for it in a message.
  package init(_ root: Node, tex: String) {
    self.tex = tex
    self.root = root
  }
}
