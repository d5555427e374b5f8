/// Words for a part of a formula.
struct Speech {
  var words: String
  var form = Form.long
  /// Whether its end is said, so that a pause follows.
  var hasEnd = false

  /// How much it is, to the ear.
  enum Form {
    /// One thing: a letter, a number, `x sub i`, `x squared`.
    case one
    /// Such things side by side, which are heard as their product: `2 x`.
    case product
    /// Anything else: beside it "times" is said.
    case long
  }

  /// One thing.
  static func one(_ words: String) -> Speech { Speech(words: words, form: .one) }

  /// Words, and the words that say where they end: "…, end fraction".
  static func ended(_ words: String, _ end: String) -> Speech {
    Speech(words: "\(words), end \(end)", hasEnd: true)
  }

  /// As one thing: "the quantity a plus b, end quantity".
  var asOne: Speech {
    form == .one || hasEnd || words.isEmpty ? self : .ended("the quantity \(words)", "quantity")
  }

  /// The words before more words: with a pause where an end was said.
  func then(_ more: String) -> String {
    guard !words.isEmpty else { return more }
    guard let first = more.unicodeScalars.first else { return words }
    let isPause = first == ":" || first == ";" || first == ","
    return words + (isPause ? "" : hasEnd ? ", " : " ") + more
  }

  /// Adds what is said next.
  mutating func append(_ next: Speech) {
    guard !next.words.isEmpty else { return }
    words = then(next.words)
    hasEnd = next.hasEnd
  }

  /// Adds words.
  mutating func append(_ more: String) { append(Speech(words: more)) }
}
