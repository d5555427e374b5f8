/// A page of the site that is neither a concept nor an algorithm: a guide without the fixed sections,
/// with numbers, figures, formulas and exercises of its own.
///
/// It goes the way of an entry: its example runs in a worker, its formulas and exercises are proved,
/// its guide is filled from the run. It has no place among the prerequisites.
public struct GuidePage: Sendable, Identifiable {
  /// The name in addresses and on the command line, such as `school-algebra`.
  public let id: String
  public let title: String
  /// What it is good for, in one sentence that ends with a full stop.
  public let summary: String
  public let content: Content
  public let origin: Origin

  /// A page.
  ///
  /// - Parameters:
  ///   - id: the name in addresses, in lower case with hyphens.
  ///   - title: the name as a heading.
  ///   - summary: what it is good for, in one sentence.
  ///   - formulas: the formulas that the guide displays, and what is proved of each.
  ///   - live: what the reader can move and practise.
  ///   - assessment: where the exercises lead; `nil` where they lead nowhere.
  ///   - example: what the page computes for its text; `nil` where that is nothing.
  ///   - fileID: where it is written; leave it to the compiler.
  ///   - line: where it is written; leave it to the compiler.
  public init(
    _ id: String, title: String, summary: String, formulas: Formulas = .none,
    live: LiveContent? = nil, assessment: Assessment? = nil,
    example: WorkedExample? = nil,
    fileID: String = #fileID, line: Int = #line
  ) {
    (self.id, self.title, self.summary) = (id, title, summary)
    content = Content(
      implementation: [], owns: [], cost: "", references: [], formulas: formulas, command: nil,
      live: live, example: example ?? WorkedExample(title) { _ in }, assessment: assessment)
    origin = Origin(fileID: fileID, line: line)
  }
}
