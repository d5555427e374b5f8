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

  /// A name in the mathematical letters of Unicode.
  ///
  /// - Parameter name: plain letters or digits.
  /// - Returns: the same in this alphabet, if Unicode has it; other characters as they are.
  func letters(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars { result.unicodeScalars.append(letter(scalar)) }
    return result
  }

  private func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard let block else { return scalar }
    // the letters that Unicode had before the block of mathematical letters
    for (plain, special) in zip(block.earlier.unicodeScalars, block.earlierLetters.unicodeScalars)
    where plain == scalar {
      return special
    }
    let start: (UInt32, base: UInt32)? =
      switch scalar {
      case "A"..."Z": (block.capital, 0x41)
      case "a"..."z": (block.small, 0x61)
      case "0"..."9": block.zero.map { ($0, 0x30) }
      case "Α"..."Ω": block.alpha.map { ($0, 0x391) }
      case "α"..."ω": block.smallAlpha.map { ($0, 0x3B1) }
      default: nil
      }
    return start.flatMap { Unicode.Scalar($0.0 + scalar.value - $0.base) } ?? scalar
  }

  /// Where the letters of an alphabet begin in Unicode.
  private struct Block {
    let capital: UInt32
    let small: UInt32
    var zero: UInt32?
    var alpha: UInt32?
    var smallAlpha: UInt32?
    var earlier = ""
    var earlierLetters = ""
  }

  private var block: Block? {
    switch self {
    case .bold:
      Block(
        capital: 0x1D400, small: 0x1D41A, zero: 0x1D7CE, alpha: 0x1D6A8, smallAlpha: 0x1D6C2)
    case .boldSymbol:
      // slanted where the standard letter is: capital Greek letters are upright
      Block(
        capital: 0x1D468, small: 0x1D482, zero: 0x1D7CE, alpha: 0x1D6A8, smallAlpha: 0x1D736)
    case .doubleStruck:
      Block(
        capital: 0x1D538, small: 0x1D552, zero: 0x1D7D8, earlier: "CHNPQRZ",
        earlierLetters: "ℂℍℕℙℚℝℤ")
    case .script:
      Block(
        capital: 0x1D49C, small: 0x1D4B6, earlier: "BEFHILMRego", earlierLetters: "ℬℰℱℋℐℒℳℛℯℊℴ")
    case .fraktur:
      Block(capital: 0x1D504, small: 0x1D51E, earlier: "CHIRZ", earlierLetters: "ℭℌℑℜℨ")
    case .sans: Block(capital: 0x1D5A0, small: 0x1D5BA, zero: 0x1D7E2)
    case .monospace: Block(capital: 0x1D670, small: 0x1D68A, zero: 0x1D7F6)
    case .italic:
      Block(capital: 0x1D434, small: 0x1D44E, earlier: "h", earlierLetters: "ℎ")
    case .standard, .upright: nil
    }
  }
}
