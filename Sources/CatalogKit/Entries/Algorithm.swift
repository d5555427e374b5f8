/// A method of machine learning: what must be understood first, what it rests on, its code and a
/// worked example.
///
/// Algorithms are static members without a type annotation, for the reason given at ``Concept``.
public struct Algorithm: Sendable, Identifiable {
  /// The name in addresses and on the command line, such as `k-means`.
  public let id: String
  public let title: String
  public let chapter: Chapter
  /// What it does, in one sentence that ends with a full stop.
  public let summary: String
  /// The concepts to learn first; nothing that another requirement implies.
  public let requires: [Concept]
  /// The algorithms that it extends or is made of: they too are learnt first.
  public let buildsOn: [Algorithm]
  /// What it rests on, in order of importance.
  public let uses: [UsedConcept]
  /// The implementation and the example; `nil` for an outline.
  public let content: Content?
  /// The ids it had before: their addresses lead to it.
  public let formerly: [String]
  public let origin: Origin

  /// A complete algorithm.
  ///
  /// - Parameters:
  ///   - id: the name in addresses, in lower case with hyphens.
  ///   - title: the name as a heading.
  ///   - chapter: where the reader finds it.
  ///   - summary: what it does, in one sentence.
  ///   - requires: the concepts to learn first.
  ///   - buildsOn: the algorithms that it extends or is made of.
  ///   - uses: what it rests on, each with its role and basis.
  ///   - implementation: the symbols that the page shows.
  ///   - owns: the files of shared targets that the entry explains beside its own.
  ///   - cost: time and space, such as `O(n k d) per iteration`.
  ///   - references: the published works it rests on.
  ///   - formulas: the formulas that the guide displays, and what is proved of each.
  ///   - command: what `catalog run` does with the reader's data.
  ///   - live: what the reader can move and practise.
  ///   - formerly: the ids it had before, whose addresses lead to it.
  ///   - example: the worked example.
  ///   - fileID: where it is written; leave it to the compiler.
  ///   - line: where it is written; leave it to the compiler.
  public init(
    _ id: String, title: String, chapter: Chapter, summary: String,
    requires: [Concept], buildsOn: [Algorithm] = [], uses: KeyValuePairs<Concept, Use>,
    implementation: [Symbol], owns: [String] = [], cost: String, references: [Reference],
    formulas: Formulas = .none, command: Command, live: LiveContent? = nil,
    formerly: [String] = [], example: WorkedExample,
    fileID: String = #fileID, line: Int = #line
  ) {
    self.id = id
    self.title = title
    self.chapter = chapter
    self.summary = summary
    self.requires = requires
    self.buildsOn = buildsOn
    self.uses = uses.map { UsedConcept(concept: $0.key, use: $0.value) }
    content = Content(
      implementation: implementation, owns: owns, cost: cost, references: references,
      formulas: formulas, command: command, live: live, example: example)
    self.formerly = formerly
    origin = Origin(fileID: fileID, line: line)
  }

  private init(
    outline id: String, title: String, chapter: Chapter, summary: String, requires: [Concept],
    buildsOn: [Algorithm], uses: [UsedConcept], formerly: [String], origin: Origin
  ) {
    self.id = id
    self.title = title
    self.chapter = chapter
    self.summary = summary
    self.requires = requires
    self.buildsOn = buildsOn
    self.uses = uses
    content = nil
    self.formerly = formerly
    self.origin = origin
  }

  /// A planned algorithm: its place in the order, before its content exists.
  ///
  /// - Parameters:
  ///   - id: the name in addresses, in lower case with hyphens.
  ///   - title: the name as a heading.
  ///   - chapter: where the reader will find it.
  ///   - summary: what it does, in one sentence.
  ///   - requires: the concepts to learn first.
  ///   - buildsOn: the algorithms that it extends or is made of.
  ///   - uses: what it will rest on.
  ///   - formerly: the ids it had before, whose addresses lead to it.
  ///   - fileID: where it is written; leave it to the compiler.
  ///   - line: where it is written; leave it to the compiler.
  /// - Returns: the outline.
  public static func outline(
    _ id: String, title: String, chapter: Chapter, summary: String,
    requires: [Concept], buildsOn: [Algorithm] = [], uses: KeyValuePairs<Concept, Use> = [:],
    formerly: [String] = [], fileID: String = #fileID, line: Int = #line
  ) -> Algorithm {
    Algorithm(
      outline: id, title: title, chapter: chapter, summary: summary, requires: requires,
      buildsOn: buildsOn, uses: uses.map { UsedConcept(concept: $0.key, use: $0.value) },
      formerly: formerly, origin: Origin(fileID: fileID, line: line))
  }
}

extension Algorithm: CustomStringConvertible {
  public var description: String { id }
}
