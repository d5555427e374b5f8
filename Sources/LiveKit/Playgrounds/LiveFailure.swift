/// Why a playground has nothing to show at some parameters, in words for the reader.
///
/// The words are fixed, so that a page can show them without building any text.
public struct LiveFailure: Error, Sendable {
  /// What is wrong and what to do, in one sentence.
  public let words: StaticString

  /// A failure.
  ///
  /// - Parameter words: what is wrong and what to do, in one sentence.
  public init(_ words: StaticString) { self.words = words }
}
