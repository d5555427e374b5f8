/// Words for a part of a formula.
struct Speech {
  var words: String
  var form = Form.long
  /// Whether its end is said, so that a pause follows.
  var hasEnd = false

  /// How much it is, to the ear.
  enum Form {
    /// A letter or a number, `x sub i`, `x squared`: two of them side by side are heard as a
    /// product.
    case one
    /// One thing that takes several words: `x to the n`, `f of x`. Beside it "times" is said.
    case single
    /// Several letters, which are heard as their product: `2 x`.
    case product
    /// One thing whose end is said: "the fraction …, end fraction".
    case whole
    /// Anything else.
    case long
  }

  /// A letter or a number.
  static func one(_ words: String) -> Speech { Speech(words: words, form: .one) }

  /// Words, and the words that say where they end: "…, end fraction".
  static func ended(_ words: String, _ end: String) -> Speech {
    Speech(words: "\(words), end \(end)", form: .whole, hasEnd: true)
  }

  /// Whether it is heard without brackets: all but a sum, a relation and their like.
  var isShort: Bool { form == .one || form == .single || form == .product }

  /// As one thing: "the quantity a plus b, end quantity".
  var asOne: Speech {
    switch form {
    case .one, .single, .whole: self
    case .product, .long:
      words.isEmpty ? self : .ended("the quantity \(words)", "quantity")
    }
  }

  /// As what a power is written on.
  ///
  /// A product keeps its form: of `{XX}^T` the last is transposed, as it is drawn.
  var asBase: Speech {
    switch form {
    case .one, .product, .whole: self
    case .single, .long:
      words.isEmpty ? self : .ended("the quantity \(words)", "quantity")
    }
  }

  /// The words before more words: with a pause where an end was said.
  func then(_ more: String) -> String {
    guard let first = more.unicodeScalars.first, let last = words.unicodeScalars.last else {
      return words + more
    }
    let pauses: Set<Unicode.Scalar> = [",", ";", ":", "."]
    if pauses.contains(first), first != "." || more == "." {
      return pauses.contains(last) ? words : words + more
    }
    if first == "-" { return words + more }
    return words + (hasEnd && !pauses.contains(last) ? ", " : " ") + more
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
