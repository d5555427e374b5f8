/// What each command of TeX stands for.
enum Symbols {
  /// The meaning of a command.
  ///
  /// - Parameter name: without its backslash.
  /// - Returns: what it is, or nothing if it is not known.
  /// - Complexity: O(1) once the table is made.
  static func meaning(of name: String) -> Meaning? { table[name] }

  /// All commands that say something, for the nearest names of a mistyped one.
  static let names = table.filter { _, meaning in
    switch meaning {
    case .ignored, .definition: false
    default: true
    }
  }.keys.sorted()

  /// The sign that is written without its command: `≤` is `\leq`.
  static func sign(_ character: String) -> Node.Kind? { signs[character] }

  /// The command of a sign that has one: `leq` for `≤`.
  static func command(of sign: String) -> String? { commands[sign] }

  private static let commands: [String: String] = {
    var commands: [String: String] = [:]
    for (words, _) in signTables {
      for (name, sign) in pairs(words) where commands[sign] == nil { commands[sign] = name }
    }
    return commands
  }()

  private static let table: [String: Meaning] = {
    var table: [String: Meaning] = [:]
    for (words, meaning) in signTables {
      for (name, sign) in pairs(words) { table[name] = meaning(sign) }
    }
    for name in words(functions) { table[name] = .function(name, limits: false) }
    for name in words(functionsWithLimits) {
      // lim_sup is the command limsup, and is written "lim sup"
      let parts = name.split(separator: "_")
      var command = ""
      for part in parts { command += part }
      let said = parts.count == 2 ? String(parts[0]) + " " + String(parts[1]) : name
      table[command] = .function(said, limits: true)
    }
    for (name, function, limits) in ownFunctions {
      table[name] = .function(function, limits: limits)
    }
    for commands in [structures, spaces, styles, sizes] {
      for (name, meaning) in commands { table[name] = meaning }
    }
    for (name, accent) in accents { table[name] = .accent(accent) }
    for (name, alphabet, merges) in alphabets { table[name] = .alphabet(alphabet, merges: merges) }
    for (name, alphabet, merges) in switches {
      table[name] = .alphabetSwitch(alphabet, merges: merges)
    }
    for (name, alphabet) in texts { table[name] = .text(alphabet) }
    for (name, arrow) in pairs(arrows) { table[name] = .arrow(arrow) }
    for (count, names) in ignored.enumerated() {
      for name in words(names) { table[name] = .ignored(arguments: count) }
    }
    for name in words("hline hdashline toprule midrule bottomrule") { table[name] = .rule }
    for macro in Macros.ofTeX + Macros.all {
      table[macro.name] = .macro(Macro(macro.body, arguments: macro.arguments))
    }
    return table
  }()

  private static let signTables: [(String, @Sendable (String) -> Meaning)] = [
    (letters, { .identifier($0) }),
    (relations, { .symbol($0, .relation) }),
    (arrowSigns, { .symbol($0, .relation) }),
    (binaries, { .symbol($0, .binary) }),
    (ordinaries, { .symbol($0, .ordinary) }),
    (openings, { .symbol($0, .open) }),
    (closings, { .symbol($0, .close) }),
    ("ldotp . cdotp ⋅ colon :", { .symbol($0, .punctuation) }),
    (dots, { .symbol($0, .inner) }),
    (operators, { .bigOperator($0, limits: true) }),
    (integrals, { .bigOperator($0, limits: false) }),
  ]

  private static let signs: [String: Node.Kind] = {
    var signs: [String: Node.Kind] = [:]
    for (words, meaning) in signTables {
      for (_, sign) in pairs(words) where signs[sign] == nil {
        switch meaning(sign) {
        case .symbol(let text, let kind): signs[sign] = .symbol(text, kind)
        case .bigOperator(let text, let limits): signs[sign] = .bigOperator(text, limits: limits)
        default: break
        }
      }
    }
    signs["√"] = .symbol("√", .ordinary)
    signs["∂"] = .identifier("∂", .standard)
    return signs
  }()

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { String($0) }
  }

  static func pairs(_ text: String) -> [(String, String)] {
    let words = words(text)
    return stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) }
  }

  private static let functions = """
    log ln lg exp sin cos tan cot sec csc sinh cosh tanh coth sech csch arcsin arccos arctan arccot
    arctg arcctg cosec cotg cth sgn dim ker hom arg deg ctg tg sh ch th cov Cov corr Var tr Tr diag
    rank sign softmax span erf
    """

  private static let functionsWithLimits = """
    lim max min sup inf det gcd lcm Pr lim_sup lim_inf inj_lim proj_lim plim
    """

  /// Functions whose command is not their name.
  private static let ownFunctions: [(String, String, limits: Bool)] = [
    ("argmin", "arg min", true), ("argmax", "arg max", true), ("relu", "ReLU", false),
    ("ReLU", "ReLU", false),
  ]
}
