extension Parser {
  /// A part with its primes, its subscript and its superscript, in any order.
  mutating func scripted(_ base: Node, from first: Int) throws(FormulaError) -> Node {
    var scripts = Node.Scripts(base: base, placement: Self.placement(of: base))
    var isScripted = false
    reading: while true {
      let before = index
      skipSpaces()
      guard let scalar = peek else {
        index = before
        break
      }
      switch scalar {
      case "_", "^":
        isScripted = true
        try readScript(scalar, into: &scripts)
      case "\\":
        let command = self.command(at: index)
        guard case .limits(let placement)? = command.meaning else {
          index = before
          break reading
        }
        if base.isEmpty { throw fault(.misplacedLimits(command.name), at: index) }
        index = command.after
        scripts.placement = placement
      default:
        let primes = Scripted.primes(scalar)
        if primes > 0 {
          index += 1
          scripts.primes += primes
          isScripted = true
        } else if scalar.value >= 0xB2, let (_, isSub) = Scripted.character(scalar) {
          isScripted = true
          try readScriptCharacters(isSub: isSub, into: &scripts)
        } else {
          index = before
          break reading
        }
      }
    }
    guard isScripted else { return base }
    let place = place(from: first).joined(with: base.place)
    if case .brace(let brace, let body, nil, let over) = base.kind, scripts.primes == 0,
      let label = over ? scripts.sup : scripts.sub, (over ? scripts.sub : scripts.sup) == nil
    {
      return Node(.brace(brace, base: body, label: label, over: over), at: place)
    }
    return Node(.scripts(scripts), at: place)
  }

  /// `_{…}` or `^{…}`.
  private mutating func readScript(
    _ mark: Unicode.Scalar, into scripts: inout Node.Scripts
  ) throws(FormulaError) {
    let position = index
    index += 1
    if mark == "_" ? scripts.sub != nil : scripts.sup != nil {
      throw fault(.doubleScript(String(mark)), at: position)
    }
    let script = try self.script(String(mark), at: position)
    if mark == "_" {
      scripts.sub = script
    } else if let primes = Self.primes(script) {
      scripts.primes += primes
    } else {
      scripts.sup = script
    }
  }

  private mutating func script(_ mark: String, at position: Int) throws(FormulaError) -> Node {
    skipSpaces()
    let start = index
    guard let scalar = peek, scalar != "}", scalar != "_", scalar != "^", scalar != "&" else {
      throw fault(.missingScript(mark), at: position)
    }
    var primes = 0
    while let prime = peek, Scripted.primes(prime) > 0 {
      primes += Scripted.primes(prime)
      index += 1
    }
    if primes == 0 { return try argument(of: mark) }
    let place = place(from: start)
    return Node(
      .scripts(
        Node.Scripts(
          base: Node(.row([]), at: place.lowerBound..<place.lowerBound), primes: primes)),
      at: place)
  }

  /// Characters that are small already: `x²`, `aᵢⱼ`.
  @inline(never)
  private mutating func readScriptCharacters(
    isSub: Bool, into scripts: inout Node.Scripts
  ) throws(FormulaError) {
    let start = index
    if isSub ? scripts.sub != nil : scripts.sup != nil {
      throw fault(.doubleScript(isSub ? "_" : "^"), at: start)
    }
    var parts: [Node] = []
    while let scalar = peek, let (plain, alsoSub) = Scripted.character(scalar), alsoSub == isSub {
      let position = index
      index += 1
      let place = place(from: position)
      if Characters.isDigit(plain), let last = parts.last,
        case .number(let digits, let alphabet) = last.kind
      {
        parts[parts.count - 1] = Node(
          .number(digits + String(plain), alphabet),
          at: last.place.joined(with: place))
      } else if Characters.isDigit(plain) {
        parts.append(Node(.number(String(plain), .standard), at: place))
      } else {
        parts.append(Node(Characters.kind(of: plain, in: .standard), at: place))
      }
    }
    let script = row(of: structured(parts), at: place(from: start))
    if isSub { scripts.sub = script } else { scripts.sup = script }
  }

  /// How many primes a superscript is: `^\prime`, `^{\prime\prime}`, `^{'}`.
  private static func primes(_ script: Node) -> Int? {
    switch script.kind {
    case .scripts(let scripts):
      let isOnlyPrimes =
        scripts.base.isEmpty && scripts.primes > 0 && scripts.sub == nil && scripts.sup == nil
      return isOnlyPrimes ? scripts.primes : nil
    case .symbol("′", _): return 1
    case .row(let parts) where !parts.isEmpty:
      let arePrimes = parts.allSatisfy { if case .symbol("′", _) = $0.kind { true } else { false } }
      return arePrimes ? parts.count : nil
    default: return nil
    }
  }

  private static func placement(of base: Node) -> Node.Placement {
    switch base.kind {
    case .function(_, limits: true), .bigOperator(_, limits: true), .classed(.large, _): .limits
    default: .beside
    }
  }
}

/// Characters of Unicode that are scripts or primes by themselves.
enum Scripted {
  /// How many primes a character is.
  static func primes(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "'", "’", "′": 1
    case "″": 2
    case "‴": 3
    case "⁗": 4
    default: 0
    }
  }

  /// The character that a small one stands for, and whether it stands below.
  static func character(_ scalar: Unicode.Scalar) -> (plain: Unicode.Scalar, isSub: Bool)? {
    guard scalar.value >= 0xB2 else { return nil }
    if let plain = superscripts[scalar] { return (plain, false) }
    if let plain = subscripts[scalar] { return (plain, true) }
    return nil
  }

  private static let superscripts = pairs(
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᶥᶲᵠᵡ",
    "0123456789+-=()niabcdefghjklmoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθιφφχ")
  private static let subscripts = pairs(
    "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ", "0123456789+-=()aehijklmnoprstuvxβγρφχ")

  private static func pairs(_ small: String, _ plain: String) -> [Unicode.Scalar: Unicode.Scalar] {
    var pairs: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (small, plain) in zip(small.unicodeScalars, plain.unicodeScalars) { pairs[small] = plain }
    return pairs
  }
}
