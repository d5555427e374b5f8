/// Reads TeX, from left to right, into the tree of a formula.
///
/// A row is read in two steps. Here its parts are gathered one by one, each with its scripts; then
/// `structured` finds what belongs together: brackets and bars that pair, signs, `\arg\min`.
struct Parser {
  /// How deep groups and brackets may nest: the tree is walked by recursion.
  static let deepest = 64
  /// How long a formula may be, in Unicode scalars, with its macros written out.
  static let longest = 100_000

  /// What is read.
  ///
  /// A macro is replaced here by what it stands for when it is met.
  var scalars: [Unicode.Scalar]
  var index = 0
  var depth = 0
  /// The alphabet of the letters that come next.
  var alphabet = Alphabet.standard
  /// Whether neighbouring letters are one name.
  var merges = false
  /// The number of the line that is being read: `\tag{1}`.
  var tag: Node?
  /// How many `\left` are open.
  var fences = 0
  /// The alphabet of formulas within words: bold after `\boldmath`.
  var alphabetInText = Alphabet.standard
  /// The macros that the formula defines for itself.
  var definitions: [String: Macro] = [:]
  /// How many macros have been written out.
  var expansions = 0
  /// Where each scalar comes from in the TeX as it was given; empty while that is its own place.
  var origins: [Range<Int>] = []
  /// The command that was looked at last.
  var lastCommand: Command?

  init(_ tex: String) {
    scalars = Array(tex.unicodeScalars)
  }

  /// The whole formula: one line, or several with `\\` between them.
  mutating func formula() throws(FormulaError) -> Node {
    if scalars.count > Self.longest { throw fault(.tooLong(Self.longest), at: Self.longest) }
    let rows = try tableRows(until: .end)
    if peek != nil { throw fault(.unopenedGroup, at: index) }
    let lines = rows.filter { row in row.tag != nil || row.cells.contains { !$0.isEmpty } }
    if let line = lines.first, lines.count == 1, line.tag == nil {
      return line.cells[0]
    }
    if lines.isEmpty { return Node(.row([]), at: place(from: 0)) }
    return Node(.table(Node.Table(.gathered, rows: lines)), at: place(from: 0))
  }

  // MARK: - Rows

  /// What ends a row.
  ///
  /// The end itself is not taken.
  enum End: Equatable {
    case end, brace, bracket, right, cell, dollar
  }

  /// The parts up to the end of a group, a cell or the formula.
  ///
  /// - Parameters:
  ///   - end: what ends it; the caller takes it.
  ///   - isContinued: whether something stands before it, so that a sign at its start joins two
  ///     operands: the second cell of an aligned line.
  /// - Returns: the one part that it has, or a row of them.
  /// - Throws: what cannot be read, and where.
  mutating func row(until end: End, isContinued: Bool = false) throws(FormulaError) -> Node {
    let (outerAlphabet, outerMerges, outerDepth) = (alphabet, merges, depth)
    defer { (alphabet, merges, depth) = (outerAlphabet, outerMerges, outerDepth) }
    try descend()
    let base = depth
    let start = index
    var atoms: [Node] = []
    var lines: [Node.Table.Row] = []
    var infix: (numerator: [Node], sign: Meaning.Infix)?
    while try !isAt(end) {
      if peek == "\\" {
        let command = self.command(at: index)
        if case .infix(let sign)? = command.meaning {
          if infix != nil { throw fault(.doubleInfix(command.name), at: index) }
          index = command.after
          infix = (atoms, sign)
          atoms = []
          continue
        }
        if case .newLine? = command.meaning {
          // \\ within braces: the group has lines of its own
          try newLine()
          lines.append(Node.Table.Row([finished(atoms, infix, isContinued, from: start)]))
          (atoms, infix) = ([], nil)
          continue
        }
      }
      let first = index
      guard let nucleus = try nucleus(until: end) else { continue }
      let atom = try scripted(nucleus, from: first)
      switch Brackets.role(of: atom) {
      case .open: try descend()
      case .close: depth = max(base, depth - 1)
      case .neither: break
      }
      append(atom, to: &atoms)
    }
    let last = finished(atoms, infix, isContinued, from: start)
    if lines.isEmpty { return last }
    if !last.isEmpty { lines.append(Node.Table.Row([last])) }
    return Node(.table(Node.Table(.gathered, rows: lines)), at: place(from: start))
  }

  /// The gathered parts as one: structured, as a fraction if `\over` stood between them.
  @inline(never)
  private func finished(
    _ atoms: [Node], _ infix: (numerator: [Node], sign: Meaning.Infix)?, _ isContinued: Bool,
    from start: Int
  ) -> Node {
    let place = place(from: start)
    guard let infix else {
      return row(of: structured(atoms, isContinued: isContinued), at: place)
    }
    let fraction = Node(
      .fraction(
        Node.Fraction(
          row(of: structured(infix.numerator), at: place), row(of: structured(atoms), at: place),
          hasBar: infix.sign.hasBar)), at: place)
    if infix.sign.open.isEmpty { return fraction }
    return Node(
      .fence(Node.Fence(infix.sign.open, fraction, infix.sign.close, size: .stretched)), at: place)
  }

  /// One part needs no row around it.
  func row(of parts: [Node], at place: Range<Int>) -> Node {
    parts.count == 1 ? parts[0] : Node(.row(parts), at: place)
  }

  /// Letters of one name are one identifier: `\mathrm{new}`.
  private func append(_ atom: Node, to atoms: inout [Node]) {
    if merges, case .identifier(let next, let alphabet) = atom.kind, next != "∂",
      let last = atoms.last, case .identifier(let name, alphabet) = last.kind
    {
      atoms[atoms.count - 1] = Node(
        .identifier(name + next, alphabet),
        at: last.place.joined(with: atom.place))
    } else {
      atoms.append(atom)
    }
  }

  /// Whether the row ends here.
  ///
  /// What cannot stand in a row is refused.
  private mutating func isAt(_ end: End) throws(FormulaError) -> Bool {
    skipSpaces()
    // at the very end the caller knows what is missing
    guard let scalar = peek else { return true }
    switch scalar {
    case "}":
      if end == .end { throw fault(.unopenedGroup, at: index) }
      return true
    case "]": return end == .bracket
    case "$": return end == .dollar
    case "&":
      if end == .cell { return true }
      throw fault(.misplacedAmpersand, at: index)
    case "\\":
      switch command(at: index).meaning {
      case .structure(.right)?:
        if end == .right { return true }
        throw fault(.unopenedRight, at: index)
      case .structure(.end)?:
        if end == .cell { return true }
        throw end == .end
          ? fault(.unopenedEnd(peekEnvironment()), at: index) : fault(.unclosedGroup, at: index)
      case .structure(.endGroup)?:
        if end == .end { throw fault(.unopenedGroup, at: index) }
        return true
      case .structure(.closeFormula)?: return end == .dollar
      case .newLine?: return end == .cell || end == .end
      default: return false
      }
    default: return false
    }
  }

  /// Passes over `\\`, its star and its length: `\\[2pt]`.
  mutating func newLine() throws(FormulaError) {
    index = command(at: index).after
    if peek == "*" { index += 1 }
    let before = index
    skipSpaces()
    if peek == "[", let option = try? rawOption(), Length.em(Array(option.unicodeScalars)) != nil {
      return
    }
    index = before
  }
}
