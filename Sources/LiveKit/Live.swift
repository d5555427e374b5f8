/// What of an entry runs in the browser too: its playgrounds and its exercises.
public struct Live: Sendable {
  /// The id of the entry.
  public let id: StaticString
  public let playgrounds: [Playground]
  public let exercises: [Exercise]

  /// The live parts of an entry.
  ///
  /// - Parameters:
  ///   - id: the id of the entry.
  ///   - playgrounds: its playgrounds, in the order of the page.
  ///   - exercises: its exercises, from the easiest to the hardest.
  public init(_ id: StaticString, playgrounds: [Playground] = [], exercises: [Exercise] = []) {
    (self.id, self.playgrounds, self.exercises) = (id, playgrounds, exercises)
  }
}
