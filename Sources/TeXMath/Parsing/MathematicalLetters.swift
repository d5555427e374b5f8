/// The letters of Unicode that have their alphabet in themselves: 𝐱 is x in bold.
enum MathematicalLetters {
  /// The plain letter or digit, and the alphabet.
  static func plain(_ scalar: Unicode.Scalar) -> (plain: Unicode.Scalar, alphabet: Alphabet)? {
    switch scalar.value {
    case 0x1D400..<0x1D6A4:
      let (block, letter) = (scalar.value - 0x1D400).quotientAndRemainder(dividingBy: 52)
      return plain(letter < 26 ? 0x41 + letter : 0x61 + letter - 26, latin[Int(block)])
    case 0x1D6A4: return ("ı", .standard)
    case 0x1D6A5: return ("ȷ", .standard)
    case 0x1D6A8..<0x1D7CA:
      let (block, letter) = (scalar.value - 0x1D6A8).quotientAndRemainder(dividingBy: 58)
      let alphabet = greek[Int(block)]
      switch letter {
      case 17: return ("ϴ", alphabet)
      case 25: return ("∇", alphabet)
      case 0..<25: return plain(0x391 + letter, alphabet)
      case 26..<51: return plain(0x3B1 + letter - 26, alphabet)
      case 51: return ("∂", alphabet)
      case 52: return ("ϵ", alphabet)
      case 53: return ("ϑ", alphabet)
      case 54: return ("ϰ", alphabet)
      case 55: return ("ϕ", alphabet)
      case 56: return ("ϱ", alphabet)
      default: return ("ϖ", alphabet)
      }
    case 0x1D7CE..<0x1D800:
      let (block, digit) = (scalar.value - 0x1D7CE).quotientAndRemainder(dividingBy: 10)
      return plain(0x30 + digit, digits[Int(block)])
    default: return exceptions[scalar]
    }
  }

  private static func plain(
    _ value: UInt32, _ alphabet: Alphabet
  ) -> (plain: Unicode.Scalar, alphabet: Alphabet)? {
    Unicode.Scalar(value).map { ($0, alphabet) }
  }

  /// The blocks of 52 Latin letters, in the order of Unicode.
  private static let latin: [Alphabet] = [
    .bold, .standard, .boldSymbol, .script, .script, .fraktur, .doubleStruck, .fraktur, .sans,
    .sans, .sans, .sans, .monospace,
  ]

  /// The blocks of 58 Greek letters.
  private static let greek: [Alphabet] = [.bold, .standard, .boldSymbol, .bold, .boldSymbol]

  /// The blocks of ten digits.
  private static let digits: [Alphabet] = [.bold, .doubleStruck, .sans, .sans, .monospace]

  /// Letters that stood in Unicode before the blocks were made.
  private static let exceptions: [Unicode.Scalar: (plain: Unicode.Scalar, alphabet: Alphabet)] = [
    "ℎ": ("h", .standard), "ℬ": ("B", .script), "ℰ": ("E", .script), "ℱ": ("F", .script),
    "ℋ": ("H", .script), "ℐ": ("I", .script), "ℒ": ("L", .script), "ℳ": ("M", .script),
    "ℛ": ("R", .script), "ℯ": ("e", .script), "ℊ": ("g", .script), "ℴ": ("o", .script),
    "ℭ": ("C", .fraktur), "ℌ": ("H", .fraktur), "ℨ": ("Z", .fraktur),
    "ℂ": ("C", .doubleStruck), "ℍ": ("H", .doubleStruck), "ℕ": ("N", .doubleStruck),
    "ℙ": ("P", .doubleStruck), "ℚ": ("Q", .doubleStruck), "ℝ": ("R", .doubleStruck),
    "ℤ": ("Z", .doubleStruck),
  ]
}
