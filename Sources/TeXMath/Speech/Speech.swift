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
  ///
  /// - Parameter more: what is said next.
  /// - Returns: both.
  func then(_ more: String) -> String {
    var result = self
    result.append(more)
    return result.words
  }

  /// Adds what is said next.
  ///
  /// - Parameter next: words, which may begin with a pause.
  mutating func append(_ next: Speech) {
    guard let first = next.words.unicodeScalars.first else { return }
    defer { hasEnd = next.hasEnd }
    guard let last = words.unicodeScalars.last else {
      // cases follow "equals:", or they stand alone
      if first == ":" {
        words = "the cases\(next.words)"
      } else if next.words.unicodeScalars.count > 1 || !Self.isPause(first) {
        words = next.words
      }
      return
    }
    if Self.isPause(first), first != "." || next.words == "." {
      if !Self.isPause(last) { words += next.words }
      return
    }
    if first != "-" { words += hasEnd && !Self.isPause(last) ? ", " : " " }
    words += next.words
  }

  /// Adds words.
  mutating func append(_ more: String) { append(Speech(words: more)) }

  private static func isPause(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == ";" || scalar == ":" || scalar == "."
  }
}
