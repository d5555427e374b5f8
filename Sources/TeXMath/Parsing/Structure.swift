extension Parser {
  /// Finds what belongs together in a row: `\arg\min`, brackets, bars, signs.
  ///
  /// - Parameters:
  ///   - atoms: the parts as they were read, one by one.
  ///   - isContinued: whether something stands before the row.
  /// - Returns: the parts as they belong together.
  /// - Complexity: O(n) for n parts.
  func structured(_ atoms: [Node], isContinued: Bool = false) -> [Node] {
    if atoms.count == 1, case .identifier = atoms[0].kind { return atoms }
    return Signs.signed(
      Bars.paired(brackets(Self.searches(atoms))), isContinued: isContinued)
  }

  /// `\arg\min` is one function.
  private static func searches(_ atoms: [Node]) -> [Node] {
    func isArg(_ node: Node) -> Bool {
      if case .function("arg", _) = node.kind { true } else { false }
    }
    guard atoms.contains(where: { isArg($0) }) else { return atoms }
    var joined: [Node] = []
    // where arg stands, as long as only spaces follow it
    var arg: Int?
    for atom in atoms {
      if case .space = atom.kind {
        joined.append(atom)
        continue
      }
      guard let position = arg, let search = search(atom, after: joined[position]) else {
        arg = isArg(atom) ? joined.count : nil
        joined.append(atom)
        continue
      }
      joined.removeSubrange(position...)
      joined.append(search)
      arg = nil
    }
    return joined
  }

  /// `\min` or `\max` with its limits, as the search for what attains it.
  private static func search(_ atom: Node, after arg: Node) -> Node? {
    let place = arg.place.joined(with: atom.place)
    switch atom.kind {
    case .function("min", _): return Node(.function("arg min", limits: true), at: place)
    case .function("max", _): return Node(.function("arg max", limits: true), at: place)
    case .scripts(var scripts):
      guard let base = search(scripts.base, after: arg) else { return nil }
      scripts.base = base
      return Node(.scripts(scripts), at: place)
    default: return nil
    }
  }

  /// Brackets with what stands between them become one part.
  private func brackets(_ atoms: [Node]) -> [Node] {
    guard atoms.contains(where: { Brackets.role(of: $0) == .close }) else { return atoms }
    var parts: [Node] = []
    var open: [(at: Int, mark: Brackets.Mark)] = []
    for atom in atoms {
      guard let mark = Brackets.mark(of: atom), mark.kind != .ordinary else {
        parts.append(atom)
        continue
      }
      if mark.kind == .open {
        open.append((parts.count, mark))
        parts.append(atom)
        continue
      }
      var partner = open.lastIndex {
        Brackets.match($0.mark.text, mark.text) && $0.mark.size == mark.size
      }
      if partner == nil, let last = open.last, Brackets.areHalfOpen(last.mark.text, mark.text),
        last.mark.size == mark.size
      {
        partner = open.count - 1
      }
      guard let partner else {
        parts.append(atom)
        continue
      }
      let start = open[partner].at
      let inner = Array(parts[(start + 1)...])
      let body = Signs.signed(Bars.paired(inner), isContinued: false)
      let opening = parts[start]
      parts.removeSubrange(start...)
      parts.append(Brackets.fence(opening, open[partner].mark, body, mark, atom))
      open.removeSubrange(partner...)
    }
    return parts
  }
}

extension Brackets {
  /// A fence with the scripts of its closing bracket.
  static func fence(
    _ opening: Node, _ open: Mark, _ body: [Node], _ close: Mark, _ closing: Node
  ) -> Node {
    let inside = body.reduce(
      opening.place.upperBound..<max(opening.place.upperBound, closing.place.lowerBound)
    ) { $0.joined(with: $1.place) }
    let content = body.count == 1 ? body[0] : Node(.row(body), at: inside)
    let end = close.scripts?.base.place ?? closing.place
    let fence = Node(
      .fence(Node.Fence(open.text, content, close.text, size: open.size)),
      at: opening.place.joined(with: inside).joined(with: end))
    guard var scripts = close.scripts else { return fence }
    scripts.base = fence
    return Node(.scripts(scripts), at: fence.place.joined(with: closing.place))
  }
}
