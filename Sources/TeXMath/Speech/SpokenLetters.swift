/// The names of the letters of one formula.
struct SpokenLetters {
  /// Names that the formula has in more than one alphabet.
  private let inSeveralAlphabets: Set<String>
  /// Latin letters, small, that the formula has both small and capital.
  private let inBothCases: Set<String>

  /// Letters that are told apart by no more than they must be.
  init(of formula: Node) {
    var alphabets: [String: [Style]] = [:]
    formula.forEach { node in
      if case .identifier(let name, let alphabet) = node.kind {
        let style = Style(alphabet)
        if !(alphabets[name] ?? []).contains(style) { alphabets[name, default: []].append(style) }
      }
    }
    var several: Set<String> = []
    var both: Set<String> = []
    for (name, styles) in alphabets {
      if styles.count > 1 { several.insert(name) }
      let small = Self.small(name)
      if small != name, alphabets[small] != nil { both.insert(small) }
    }
    (inSeveralAlphabets, inBothCases) = (several, both)
  }

  /// What is heard of an alphabet.
  private enum Style {
    case plain, bold, doubleStruck, script, fraktur

    init(_ alphabet: Alphabet) {
      self =
        switch alphabet {
        case .standard, .upright, .italic, .sans, .monospace: .plain
        case .bold, .boldSymbol: .bold
        case .doubleStruck: .doubleStruck
        case .script: .script
        case .fraktur: .fraktur
        }
    }

    var word: String? {
      switch self {
      case .plain: nil
      case .bold: "bold"
      case .doubleStruck: "double-struck"
      case .script: "script"
      case .fraktur: "fraktur"
      }
    }
  }

  /// How a letter or a name is said.
  func words(_ name: String, _ alphabet: Alphabet) -> String {
    var words = Self.greek(name) ?? spelled(name)
    if inBothCases.contains(Self.small(name)), Self.small(name) != name {
      words = "capital \(words)"
    }
    if inSeveralAlphabets.contains(name), let style = Style(alphabet).word {
      words = "\(style) \(words)"
    }
    return words
  }

  /// A name whose words are joined by lines is said as words.
  private func spelled(_ name: String) -> String {
    name.split(whereSeparator: { $0 == "_" || $0 == " " || $0 == "\u{A0}" })
      .joined(separator: " ")
  }

  /// A Latin capital as a small letter.
  private static func small(_ name: String) -> String {
    let scalars = Array(name.unicodeScalars)
    guard scalars.count == 1, ("A"..."Z").contains(scalars[0]),
      let small = Unicode.Scalar(scalars[0].value + 32)
    else { return name }
    return String(Character(small))
  }

  /// The name of a letter that is not Latin.
  private static func greek(_ name: String) -> String? {
    let scalars = Array(name.unicodeScalars)
    guard scalars.count == 1, let scalar = scalars.first else { return nil }
    let value = scalar.value
    switch scalar {
    case "Α"..."Ρ": return "capital \(greek[Int(value - 0x391)])"
    case "Σ"..."Ω": return "capital \(greek[Int(value - 0x392)])"
    case "α"..."ρ": return greek[Int(value - 0x3B1)]
    case "ς": return "final sigma"
    case "σ"..."ω": return greek[Int(value - 0x3B2)]
    // the slanted capitals, in the same order, with a variant of theta after rho
    case "𝛢"..."𝛲": return "capital \(greek[Int(value - 0x1D6E2)])"
    case "𝛴"..."𝛺": return "capital \(greek[Int(value - 0x1D6E3)])"
    case "ϵ": return "epsilon"
    case "ϑ": return "theta"
    case "ϕ": return "phi"
    case "ϖ": return "pi"
    case "ϱ": return "rho"
    case "ϰ": return "kappa"
    case "ϝ": return "digamma"
    case "ℓ": return "ell"
    case "ℏ": return "h bar"
    case "ı": return "i"
    case "ȷ": return "j"
    case "ℜ": return "the real part"
    case "ℑ": return "the imaginary part"
    case "℘": return "Weierstrass p"
    case "ℵ": return "aleph"
    case "ℶ": return "beth"
    case "ℷ": return "gimel"
    case "ℸ": return "daleth"
    case "𝕜": return "double-struck k"
    case "ð": return "eth"
    case "Å", "å": return "a ring"
    case "Æ", "æ": return "a e"
    case "Œ", "œ": return "o e"
    case "Ø", "ø": return "o slash"
    case "ß": return "sharp s"
    case "∂": return "partial"
    default: return nil
    }
  }

  private static let greek = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
    "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi",
    "omega",
  ]
}
