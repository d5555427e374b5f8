extension Alphabet {
  /// A name in the mathematical letters of Unicode: 𝐱, ℝ, ℒ.
  ///
  /// - Parameter name: plain letters or digits.
  /// - Returns: the same in this alphabet, if Unicode has it; other characters as they are.
  func letters(_ name: String) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { letters.append(letter(scalar)) }
    return String(letters)
  }

  /// One character in the mathematical letters of Unicode: browsers know alphabets by these alone.
  ///
  /// Source: The Unicode Standard, Mathematical Alphanumeric Symbols, U+1D400 to U+1D7FF, and for
  /// the letters that were there before, Letterlike Symbols, U+2100 to U+214F.
  func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    let code: UInt32? =
      switch scalar {
      case "A"..."Z": earlierLetter(scalar) ?? latin.map { $0 + value - 0x41 }
      case "a"..."z": earlierLetter(scalar) ?? latin.map { $0 + 26 + value - 0x61 }
      case "0"..."9": digits.map { $0 + value - 0x30 }
      case "Α"..."Ω": greek(isCapital: true).map { $0 + value - 0x391 }
      case "α"..."ω": greek(isCapital: false).map { $0 + 26 + value - 0x3B1 }
      case "∇": greek(isCapital: true).map { $0 + 25 }
      case "∂": greek(isCapital: false).map { $0 + 51 }
      case "ϵ": greek(isCapital: false).map { $0 + 52 }
      case "ϑ": greek(isCapital: false).map { $0 + 53 }
      case "ϰ": greek(isCapital: false).map { $0 + 54 }
      case "ϕ": greek(isCapital: false).map { $0 + 55 }
      case "ϱ": greek(isCapital: false).map { $0 + 56 }
      case "ϖ": greek(isCapital: false).map { $0 + 57 }
      case "ı": self == .italic || self == .boldSymbol ? 0x1D6A4 : nil
      case "ȷ": self == .italic || self == .boldSymbol ? 0x1D6A5 : nil
      default: nil
      }
    return code.flatMap { Unicode.Scalar($0) } ?? scalar
  }

  /// Where the capital A of the alphabet stands; the small letters follow.
  private var latin: UInt32? {
    switch self {
    case .standard, .upright: nil
    case .bold: 0x1D400
    case .italic: 0x1D434
    case .boldSymbol: 0x1D468
    case .script: 0x1D49C
    case .fraktur: 0x1D504
    case .doubleStruck: 0x1D538
    case .sans: 0x1D5A0
    case .monospace: 0x1D670
    }
  }

  private var digits: UInt32? {
    switch self {
    case .bold, .boldSymbol: 0x1D7CE
    case .doubleStruck: 0x1D7D8
    case .sans: 0x1D7E2
    case .monospace: 0x1D7F6
    case .standard, .upright, .italic, .script, .fraktur: nil
    }
  }

  /// Where the capital alpha of the alphabet stands; the small one comes 26 later.
  private func greek(isCapital: Bool) -> UInt32? {
    switch self {
    case .bold: 0x1D6A8
    case .italic: 0x1D6E2
    // a bold letter slants where the plain one does: capitals stand upright
    case .boldSymbol: isCapital ? 0x1D6A8 : 0x1D71C
    case .standard, .upright, .script, .fraktur, .doubleStruck, .sans, .monospace: nil
    }
  }

  /// The letters that Unicode had before the block of mathematical letters.
  private func earlierLetter(_ scalar: Unicode.Scalar) -> UInt32? {
    switch (self, scalar) {
    case (.italic, "h"): 0x210E
    case (.doubleStruck, "C"): 0x2102
    case (.doubleStruck, "H"): 0x210D
    case (.doubleStruck, "N"): 0x2115
    case (.doubleStruck, "P"): 0x2119
    case (.doubleStruck, "Q"): 0x211A
    case (.doubleStruck, "R"): 0x211D
    case (.doubleStruck, "Z"): 0x2124
    case (.script, "B"): 0x212C
    case (.script, "E"): 0x2130
    case (.script, "F"): 0x2131
    case (.script, "H"): 0x210B
    case (.script, "I"): 0x2110
    case (.script, "L"): 0x2112
    case (.script, "M"): 0x2133
    case (.script, "R"): 0x211B
    case (.script, "e"): 0x212F
    case (.script, "g"): 0x210A
    case (.script, "o"): 0x2134
    case (.fraktur, "C"): 0x212D
    case (.fraktur, "H"): 0x210C
    case (.fraktur, "I"): 0x2111
    case (.fraktur, "R"): 0x211C
    case (.fraktur, "Z"): 0x2128
    default: nil
    }
  }
}
