/// What of an entry or a page runs in the browser too: its playgrounds and its exercises.
///
/// The two are told by functions, so that a module which has the one does not hold the other.
public struct Live: Sendable {
  /// The id of the entry or page.
  public let id: StaticString
  private let makePlaygrounds: @Sendable () -> [Playground]
  private let makeExercises: @Sendable () -> [Exercise]

  /// The live parts of an entry or a page.
  ///
  /// - Parameters:
  ///   - id: the id of the entry or page.
  ///   - playgrounds: its playgrounds, in the order of the page.
  ///   - exercises: its exercises, from the easiest to the hardest.
  @inline(__always)
  public init(
    _ id: StaticString, playgrounds: @autoclosure @escaping @Sendable () -> [Playground] = [],
    exercises: @autoclosure @escaping @Sendable () -> [Exercise] = []
  ) {
    (self.id, makePlaygrounds, makeExercises) = (id, playgrounds, exercises)
  }

  /// Its playgrounds, in the order of the page.
  @inline(__always)
  public var playgrounds: [Playground] { makePlaygrounds() }

  /// Its exercises, from the easiest to the hardest.
  @inline(__always)
  public var exercises: [Exercise] { makeExercises() }
}
