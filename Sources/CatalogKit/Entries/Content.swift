/// What makes an entry complete: its implementation, its cost, its sources, and the example that
/// proves them.
public struct Content: Sendable {
  /// The symbols that the page shows, cut out of the compiled source by name.
  public let implementation: [Symbol]
  /// The files of shared targets that the entry explains beside its own, such as
  /// `MathCore/Vector.swift`: `implementation` may name their symbols too.
  public let owns: [String]
  /// Time and space, such as `O(n k d) per iteration`.
  public let cost: String
  public let references: [Reference]
  /// The formulas that the guide displays, and what is proved of each.
  public let formulas: Formulas
  /// What `catalog run` does with the reader's data; `nil` where data make no sense.
  public let command: Command?
  /// What the reader can move and practise; `nil` where there is nothing.
  public let live: LiveContent?
  public let example: WorkedExample
  /// Where the exercises lead; `nil` where they lead nowhere.
  public var assessment: Assessment? = nil
}

/// The name of a declaration in an entry's source, such as `KMeans` or `KMeans.fit`.
public struct Symbol: Codable, Hashable, Sendable, ExpressibleByStringLiteral {
  public let name: String

  public init(_ name: String) { self.name = name }
  public init(stringLiteral name: String) { self.init(name) }
}
