/// How an entry rests on a concept: for what, and on what basis.
///
/// `requires` says what to learn first; a use says what the entry stands on. Uses are never
/// reduced: they make the concept → algorithm tables.
public struct Use: Codable, Hashable, Sendable {
  /// What makes the link true.
  public enum Basis: String, Codable, CaseIterable, Sendable {
    /// The implementation of the entry calls the implementation of the concept.
    case code
    /// The concept is needed to prove that the entry does what it claims.
    case proof
    /// The concept is the idea behind the entry; no line of code or proof calls it.
    case idea
  }

  public let basis: Basis
  /// What the concept does for the entry, in a few words.
  public let role: String
  /// The line at which it is stated.
  public let line: Int

  /// A use that the implementation itself makes.
  public static func code(_ role: String, line: Int = #line) -> Use {
    Use(basis: .code, role: role, line: line)
  }
  /// A use that the proof makes.
  public static func proof(_ role: String, line: Int = #line) -> Use {
    Use(basis: .proof, role: role, line: line)
  }
  /// A use in the idea only.
  public static func idea(_ role: String, line: Int = #line) -> Use {
    Use(basis: .idea, role: role, line: line)
  }
}
