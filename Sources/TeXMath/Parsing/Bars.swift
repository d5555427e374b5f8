/// Bars: those that enclose something become a fence, the others stand for "given".
///
/// A bar looks the same on both sides, so its neighbours tell what it is. After an operand it
/// closes what is open, else it opens; one that finds no partner is a relation, as in p(x | y).
struct Bars {
  /// How deep bars nest within one pair of brackets.
  private static let deepest = 2

  private struct Opening {
    var at: Int
    var mark: Brackets.Mark
    /// Whether it stands after an operand, where a bar may also mean "given": λ|w|, p | f |.
    var follows: Bool
  }

  private var parts: [Node] = []
  private var open: [Opening] = []
  /// How many bars of each kind are still to come.
  private var bars = 0
  private var doubleBars = 0

  /// The parts of a row with the fences that bars make.
  ///
  /// - Complexity: O(n) for n parts.
  static func paired(_ atoms: [Node]) -> [Node] {
    var all = Bars()
    for atom in atoms {
      if let mark = Brackets.mark(of: atom), mark.kind == .ordinary {
        if mark.text == "|" { all.bars += 1 } else { all.doubleBars += 1 }
      }
    }
    if all.bars + all.doubleBars == 0 { return atoms }
    var position = 0
    while position < atoms.count {
      let atom = atoms[position]
      position += 1
      guard let mark = Brackets.mark(of: atom), mark.kind == .ordinary else {
        all.parts.append(atom)
        continue
      }
      all.count(mark)
      if mark.text == "|", mark.scripts == nil, position < atoms.count,
        let second = Brackets.mark(of: atoms[position]), second.kind == .ordinary,
        second.text == "|", second.size == mark.size,
        atom.place.upperBound == atoms[position].place.lowerBound
      {
        all.count(second)
        position += 1
        all.readPair(
          (atom, mark), (atoms[position - 1], second),
          isClosed: isPair(nextAfter: position, in: atoms))
      } else {
        all.read(atom, mark)
      }
    }
    for opening in all.open {
      all.parts[opening.at] = given(all.parts[opening.at], opening.mark, follows: opening.follows)
    }
    return all.parts
  }

  /// Whether the next bar of a row is one of two side by side.
  private static func isPair(nextAfter position: Int, in atoms: [Node]) -> Bool {
    let next = atoms[position...].firstIndex {
      guard let mark = Brackets.mark(of: $0) else { return false }
      return mark.kind == .ordinary && mark.text == "|"
    }
    guard let next, next + 1 < atoms.count, let second = Brackets.mark(of: atoms[next + 1]) else {
      return false
    }
    return second.kind == .ordinary && second.text == "|"
      && atoms[next].place.upperBound == atoms[next + 1].place.lowerBound
  }

  private mutating func count(_ mark: Brackets.Mark) {
    if mark.text == "|" { bars -= 1 } else { doubleBars -= 1 }
  }

  // MARK: - One bar

  private mutating func read(_ atom: Node, _ mark: Brackets.Mark) {
    let follows = endsOperand
    if follows || mark.scripts != nil, close(atom, mark) { return }
    let more = mark.text == "‖" ? doubleBars : bars
    if mark.scripts == nil, open.count < Self.deepest, follows ? more % 2 == 1 : more > 0 {
      open.append(Opening(at: parts.count, mark: mark, follows: follows))
      parts.append(atom)
    } else {
      parts.append(Self.given(atom, mark, follows: follows))
    }
  }

  /// Closes the last opening of this kind, if there is one and the two enclose one thing.
  private mutating func close(_ atom: Node, _ mark: Brackets.Mark) -> Bool {
    guard
      let partner = open.lastIndex(where: {
        $0.mark.text == mark.text && $0.mark.size == mark.size
      })
    else { return false }
    let opening = open[partner]
    open.removeSubrange(partner...)
    // a slice that is still held would make every change a copy of all parts
    let inner = Array(parts[(opening.at + 1)...])
    let first = parts[opening.at]
    if inner.isEmpty || (opening.follows && inner.contains { Self.separates($0) }) {
      // p(a | b, c | d): two bars that both mean "given"
      parts[opening.at] = Self.given(first, opening.mark, follows: opening.follows)
      return false
    }
    parts.removeSubrange(opening.at...)
    let body = Signs.signed(inner, isContinued: false)
    parts.append(Brackets.fence(first, opening.mark, body, mark, atom))
    return true
  }

  private static func separates(_ part: Node) -> Bool {
    switch part.kind {
    case .symbol(_, .relation), .symbol(_, .punctuation): true
    default: false
    }
  }

  // MARK: - Two bars side by side

  /// `||` is one mark, unless its bars close or open two different things: `|x - |y||`.
  private mutating func readPair(
    _ first: (atom: Node, mark: Brackets.Mark), _ second: (atom: Node, mark: Brackets.Mark),
    isClosed: Bool
  ) {
    let place = first.atom.place.joined(with: second.atom.place)
    var pair = first.mark
    pair.text = "||"
    pair.scripts = second.mark.scripts
    let follows = endsOperand
    if follows || pair.scripts != nil {
      if close(second.atom, pair) { return }
      if open.last?.mark.text == "|" {
        // |x||y|, |x - |y||
        readBoth(first, second)
        return
      }
    }
    if !isClosed, follows ? bars % 2 == 1 : bars >= 2 {
      // x ||x| > 0, and ||x| - |y||
      readBoth(first, second)
      return
    }
    let joined = Node(.symbol("||", .ordinary), at: place)
    let opens = isClosed && pair.scripts == nil && open.count < Self.deepest
    if opens, !follows || bars % 4 == 2 {
      open.append(Opening(at: parts.count, mark: pair, follows: follows))
      parts.append(joined)
    } else if var scripts = pair.scripts {
      scripts.base = joined
      parts.append(Node(.scripts(scripts), at: place))
    } else {
      parts.append(Self.given(joined, pair, follows: follows))
    }
  }

  private mutating func readBoth(
    _ first: (atom: Node, mark: Brackets.Mark), _ second: (atom: Node, mark: Brackets.Mark)
  ) {
    bars += 1
    read(first.atom, first.mark)
    bars -= 1
    read(second.atom, second.mark)
  }

  // MARK: - What stands before

  /// A bar alone: "given" after an operand, else a sign.
  private static func given(_ atom: Node, _ mark: Brackets.Mark, follows: Bool) -> Node {
    if mark.scripts != nil { return atom }
    let kind: Node.Class = follows ? .relation : .ordinary
    if case .delimiter(let text, let size, _) = atom.kind {
      return Node(.delimiter(text, size, kind), at: atom.place)
    }
    return Node(.symbol(mark.text, kind), at: atom.place)
  }

  /// Whether the last part is something that a bar could close or stand after.
  ///
  /// A sign alone after an opening stands for an operand: `\|\cdot\|`.
  private var endsOperand: Bool {
    let opening = open.last?.at ?? -1
    var last = parts.count - 1
    while last > opening, case .space = parts[last].kind { last -= 1 }
    guard last > opening else { return false }
    switch Signs.kind(of: parts[last]) {
    case .operand: return true
    case .function, .relation: return false
    case .binary: return opening >= 0 && last == opening + 1
    }
  }
}
