extension Formula {
  /// The formula in plain words, as the accessible name of its picture: "L of w and b equals the
  /// fraction 1 over n, end fraction, times the sum from i equals 1 to n of …".
  ///
  /// What is short is said shortly: "x squared", "1 over 2". What is long has its end said, so that
  /// a listener knows what is in it. A letter is called bold, or capital, where the formula has the
  /// same letter otherwise too.
  ///
  /// - Returns: words, at least one.
  /// - Complexity: O(n) for n parts, times the depth to which they are nested.
  public var speech: String { root.speech }
}

extension Node {
  /// This part in plain words; see ``Formula/speech``.
  public var speech: String {
    let words = Speaker(of: self).speech(of: self).words
    return words.isEmpty ? "an empty formula" : words
  }
}
