extension Alphabet {
  /// Whether plain text shows the alphabet by letters of its own: ℝ and ℒ always; bold where it
  /// must be told from plain.
  var hasLettersOfItsOwn: Bool {
    switch self {
    case .doubleStruck, .script, .fraktur: true
    default: false
    }
  }

  /// Whether it is a bold alphabet.
  var isBold: Bool { self == .bold || self == .boldSymbol }
}
