/// What the compiler saw in one source file.
public struct IndexedFile: Hashable, Sendable {
  /// The path, relative to the folder in which the compiler ran: the root of the package.
  public let path: String
  /// Definitions and references, in the order of the file.
  public let occurrences: [Occurrence]

  public init(path: String, occurrences: [Occurrence]) {
    (self.path, self.occurrences) = (path, occurrences)
  }
}

/// A place where a symbol is defined or referred to.
public struct Occurrence: Hashable, Sendable {
  /// The name that the symbol has nowhere else: its unified symbol resolution.
  public let usr: String
  /// The name with labels, as in `squaredDistance(_:_:)`.
  public let name: String
  public let line: Int
  /// The column in bytes, counted from 1.
  public let column: Int
  /// Whether the symbol is defined here; it is referred to otherwise.
  public let isDefinition: Bool
  /// Whether the compiler refers to it without a word in the source.
  public let isImplicit: Bool

  public init(
    usr: String, name: String, line: Int, column: Int, isDefinition: Bool, isImplicit: Bool
  ) {
    (self.usr, self.name) = (usr, name)
    (self.line, self.column) = (line, column)
    (self.isDefinition, self.isImplicit) = (isDefinition, isImplicit)
  }
}

extension Occurrence: Comparable {
  public static func < (a: Occurrence, b: Occurrence) -> Bool {
    (a.line, a.column, a.usr, a.isDefinition ? 0 : 1)
      < (b.line, b.column, b.usr, b.isDefinition ? 0 : 1)
  }
}
