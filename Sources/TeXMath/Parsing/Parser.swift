/// Reads TeX, from left to right, into the tree of a formula.
///
/// A row is read in two steps. Here its parts are gathered one by one, each with its scripts; then
/// `structured` finds what belongs together: brackets and bars that pair, signs, `\arg\min`.
struct Parser {
  /// How deep groups and brackets may nest: the tree is walked by recursion.
  static let deepest = 64
  /// How long a formula may be, in Unicode scalars.
  static let longest = 100_000

  let scalars: [Unicode.Scalar]
  var index = 0
  var depth = 0
  /// The alphabet of the letters that come next.
  var alphabet = Alphabet.standard
  /// Whether neighbouring letters are one name.
  var merges = false
  /// The number of the line that is being read: `\tag{1}`.
  var tag: Node?
  /// What `#1`, `#2` … stand for in a macro of the catalog.
  var arguments: [Node] = []
  /// Where the macro stands that is being read; its parts have no place of their own.
  var macroPlace: Range<Int>?

  init(_ tex: String) {
    scalars = Array(tex.unicodeScalars)
  }

  /// The whole formula: one line, or several with `\\` between them.
  mutating func formula() throws(FormulaError) -> Node {
    if scalars.count > Self.longest { throw fault(.tooLong(Self.longest), at: Self.longest) }
    let start = index
    let rows = try tableRows(until: .end)
    let lines = rows.filter { $0.cells.contains { !$0.isEmpty } }
    if let line = lines.first, lines.count == 1, line.tag == nil {
      return line.cells[0]
    }
    if lines.isEmpty { return Node(.row([]), at: place(from: start)) }
    return Node(.table(Node.Table(.gathered, rows: lines)), at: place(from: start))
  }

  // MARK: - Rows

  /// What ends a row. The end itself is not taken.
  enum End: Equatable {
    case end, brace, bracket, right, cell
  }

  /// The parts up to the end of a group, a cell or the formula.
  ///
  /// - Parameter isContinued: whether something stands before it, so that a sign at its start joins
  ///   two operands: the second cell of an aligned line.
  mutating func row(until end: End, isContinued: Bool = false) throws(FormulaError) -> Node {
    let (outerAlphabet, outerMerges, outerDepth) = (alphabet, merges, depth)
    defer { (alphabet, merges, depth) = (outerAlphabet, outerMerges, outerDepth) }
    try descend()
    let base = depth
    let start = index
    var atoms: [Node] = []
    var infix: (numerator: [Node], Meaning.Structure)?
    while try !isAt(end) {
      if let found = infixCommand() {
        if infix != nil { throw fault(.doubleInfix(found.name), at: index) }
        index = found.after
        infix = (atoms, found.structure)
        atoms = []
        continue
      }
      guard let nucleus = try nucleus(until: end) else { continue }
      let atom = try scripted(nucleus)
      switch Brackets.role(of: atom) {
      case .open: try descend()
      case .close: depth = max(base, depth - 1)
      case .neither: break
      }
      append(atom, to: &atoms)
    }
    let place = place(from: start)
    guard let infix else {
      return row(of: structured(atoms, isContinued: isContinued), at: place)
    }
    let parts = (
      row(of: structured(infix.numerator), at: place), row(of: structured(atoms), at: place)
    )
    let hasBar = infix.1 == .over
    let fraction = Node(.fraction(Node.Fraction(parts.0, parts.1, hasBar: hasBar)), at: place)
    return infix.1 == .choose
      ? Node(.fence(Node.Fence("(", fraction, ")", size: .stretched)), at: place) : fraction
  }

  /// One part needs no row around it.
  func row(of parts: [Node], at place: Range<Int>) -> Node {
    parts.count == 1 ? parts[0] : Node(.row(parts), at: place)
  }

  /// Letters of one name are one identifier: `\mathrm{new}`.
  private func append(_ atom: Node, to atoms: inout [Node]) {
    if merges, case .identifier(let next, let alphabet) = atom.kind, let last = atoms.last,
      case .identifier(let name, alphabet) = last.kind, next != "∂",
      last.place.upperBound == atom.place.lowerBound || macroPlace != nil
    {
      atoms[atoms.count - 1] = Node(
        .identifier(name + next, alphabet), at: last.place.lowerBound..<atom.place.upperBound)
    } else {
      atoms.append(atom)
    }
  }

  /// Whether the row ends here. What cannot stand in a row is refused.
  private mutating func isAt(_ end: End) throws(FormulaError) -> Bool {
    skipSpaces()
    guard let scalar = peek else {
      // the caller knows what is missing
      return true
    }
    switch scalar {
    case "}":
      if end == .brace { return true }
      if end == .end { throw fault(.unopenedGroup, at: index) }
      return true
    case "]": return end == .bracket
    case "&":
      if end == .cell { return true }
      throw fault(.misplacedAmpersand, at: index)
    case "\\":
      switch commandName(at: index).name {
      case "right":
        if end == .right { return true }
        throw fault(.unopenedRight, at: index)
      case "end":
        if end == .cell { return true }
        throw end == .end
          ? fault(.unopenedEnd(peekEnvironment()), at: index) : fault(.unclosedGroup, at: index)
      case "\\", "cr", "newline": return end == .cell || end == .end
      default: return false
      }
    default: return false
    }
  }

  /// `\over`, `\choose` or `\atop` at this place.
  private func infixCommand() -> (name: String, structure: Meaning.Structure, after: Int)? {
    guard peek == "\\" else { return nil }
    let (name, after) = commandName(at: index)
    switch name {
    case "over": return (name, .over, after)
    case "choose": return (name, .choose, after)
    case "atop": return (name, .atop, after)
    default: return nil
    }
  }

  // MARK: - Parts

  /// One part without its scripts, or nothing for a command that says nothing.
  private mutating func nucleus(until end: End) throws(FormulaError) -> Node? {
    let start = index
    guard let scalar = peek else { return nil }
    switch scalar {
    case "{":
      return try group()
    case "_", "^", "'", "’", "′":
      return Node(.row([]), at: place(from: start))
    case "\\":
      return try command(until: end)
    case "#":
      return try argumentOfMacro()
    case "$":
      throw fault(.misplacedDollar, at: index)
    case "~":
      index += 1
      return Node(.space(1.0 / 4), at: place(from: start))
    case "0"..."9", ".":
      return number()
    default:
      index += 1
      return Node(Characters.kind(of: scalar, in: alphabet), at: place(from: start))
    }
  }

  /// Digits with at most one point that has digits after it; a point alone is punctuation.
  private mutating func number() -> Node {
    let start = index
    while let digit = peek, isDigit(digit) { index += 1 }
    if peek == ".", index + 1 < scalars.count, isDigit(scalars[index + 1]) {
      index += 1
      while let digit = peek, isDigit(digit) { index += 1 }
    }
    if index == start {
      index += 1
      return Node(.symbol(".", .ordinary), at: place(from: start))
    }
    return Node(.number(written(start..<index), alphabet), at: place(from: start))
  }

  /// `{ … }`, with its own alphabet.
  mutating func group() throws(FormulaError) -> Node {
    let start = index
    index += 1
    let body = try row(until: .brace)
    guard peek == "}" else { throw fault(.unclosedGroup, at: start) }
    index += 1
    return Node(body.kind, at: place(from: start))
  }

  /// What a command takes: a group, or the next part alone: `\frac12`, `x^\top`.
  mutating func argument(of name: String) throws(FormulaError) -> Node {
    skipSpaces()
    let start = index
    try descend()
    defer { depth -= 1 }
    switch peek {
    case nil, "}", "&", "_", "^", "'": throw fault(.missingArgument(name), at: start)
    case "{": return try group()
    case let digit? where isDigit(digit):
      index += 1
      return Node(.number(written(start..<index), alphabet), at: place(from: start))
    default:
      if peek == "\\",
        ["right", "end", "\\", "cr", "over", "choose", "atop"]
          .contains(commandName(at: index).name)
      {
        throw fault(.missingArgument(name), at: start)
      }
      guard let part = try nucleus(until: .brace) else {
        return try argument(of: name)
      }
      return row(of: structured([part]), at: part.place)
    }
  }

  /// `[ … ]` after a command, if it is there.
  mutating func optionalArgument() throws(FormulaError) -> Node? {
    let before = index
    skipSpaces()
    guard peek == "[" else {
      index = before
      return nil
    }
    let start = index
    index += 1
    let body = try row(until: .bracket)
    guard peek == "]" else { throw fault(.unclosedArgument("["), at: start) }
    index += 1
    return body
  }

  private mutating func argumentOfMacro() throws(FormulaError) -> Node {
    guard macroPlace != nil, index + 1 < scalars.count,
      let number = Int(String(scalars[index + 1])), arguments.indices.contains(number - 1)
    else { throw fault(.misplacedHash, at: index) }
    index += 2
    return arguments[number - 1]
  }

  // MARK: - Scripts

  /// A part with its primes, its subscript and its superscript, in any order.
  mutating func scripted(_ base: Node) throws(FormulaError) -> Node {
    var scripts = Node.Scripts(base: base, placement: placement(of: base))
    var isScripted = false
    reading: while true {
      let before = index
      skipSpaces()
      switch peek {
      case "'", "’", "′":
        index += 1
        scripts.primes += 1
        isScripted = true
      case "_", "^":
        let mark = written(index..<index + 1)
        let position = index
        index += 1
        if mark == "_" ? scripts.sub != nil : scripts.sup != nil {
          throw fault(.doubleScript(mark), at: position)
        }
        let script = try self.script(mark, at: position)
        isScripted = true
        if mark == "_" {
          scripts.sub = script
        } else if let primes = Self.primes(script) {
          scripts.primes += primes
        } else {
          scripts.sup = script
        }
      case "\\":
        let (name, after) = commandName(at: index)
        guard name == "limits" || name == "nolimits" || name == "displaylimits" else {
          index = before
          break reading
        }
        if !canHaveLimits(base) { throw fault(.misplacedLimits(name), at: index) }
        index = after
        scripts.placement =
          name == "limits" ? .alwaysLimits : name == "nolimits" ? .beside : .limits
      default:
        index = before
        break reading
      }
    }
    guard isScripted else { return base }
    if case .brace(let brace, let body, nil, let over) = base.kind, scripts.primes == 0,
      let label = over ? scripts.sup : scripts.sub, (over ? scripts.sub : scripts.sup) == nil
    {
      return Node(
        .brace(brace, base: body, label: label, over: over), at: place(from: base.place.lowerBound))
    }
    return Node(.scripts(scripts), at: place(from: base.place.lowerBound))
  }

  private mutating func script(_ mark: String, at position: Int) throws(FormulaError) -> Node {
    skipSpaces()
    // outer names end where a script begins: \mathrm{a_bc} has the scripted a and the name c
    switch peek {
    case nil, "}", "_", "^", "&": throw fault(.missingScript(mark), at: position)
    case "'", "’", "′":
      let start = index
      while peek == "'" || peek == "’" || peek == "′" { index += 1 }
      return Node(
        .scripts(
          Node.Scripts(base: Node(.row([]), at: start..<start), primes: index - start)),
        at: place(from: start))
    default: return try argument(of: mark)
    }
  }

  /// How many primes a superscript is: `^\prime`, `^{\prime\prime}`, `^{'}`.
  private static func primes(_ script: Node) -> Int? {
    if case .scripts(let scripts) = script.kind, scripts.base.isEmpty, scripts.primes > 0,
      scripts.sub == nil, scripts.sup == nil
    {
      return scripts.primes
    }
    let parts = script.parts
    let arePrimes = parts.allSatisfy { $0.kind == .symbol("′", .ordinary) }
    return arePrimes && !parts.isEmpty ? parts.count : nil
  }

  private func placement(of base: Node) -> Node.Placement {
    switch base.kind {
    case .function(_, limits: true), .bigOperator(_, limits: true), .classed(.large, _): .limits
    default: .beside
    }
  }

  private func canHaveLimits(_ base: Node) -> Bool {
    switch base.kind {
    case .function, .bigOperator, .classed(.large, _), .brace: true
    default: false
    }
  }
}
