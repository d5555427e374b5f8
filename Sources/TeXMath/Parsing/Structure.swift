extension Parser {
  /// Finds what belongs together in a row: `\arg\min`, brackets, bars, signs.
  ///
  /// - Parameter isContinued: whether something stands before the row.
  func structured(_ atoms: [Node], isContinued: Bool = false) -> [Node] {
    signed(withBars(paired(joined(atoms))), isContinued: isContinued)
  }

  /// `\arg\min` is one function.
  private func joined(_ atoms: [Node]) -> [Node] {
    guard atoms.contains(where: { $0.kind == .function("arg", limits: false) }) else {
      return atoms
    }
    var joined: [Node] = []
    for atom in atoms {
      var scripts: Node.Scripts?
      var function = atom
      if case .scripts(let found) = atom.kind {
        scripts = found
        function = found.base
      }
      let last = joined.lastIndex { if case .space = $0.kind { false } else { true } }
      guard case .function(let name, _) = function.kind, name == "min" || name == "max",
        let last, joined[last].kind == .function("arg", limits: false)
      else {
        joined.append(atom)
        continue
      }
      let place =
        joined[last].place
        .lowerBound..<max(function.place.upperBound, joined[last].place.upperBound)
      let search = Node(.function("arg " + name, limits: true), at: place)
      joined.removeSubrange(last...)
      if var scripts {
        scripts.base = search
        joined.append(
          Node(
            .scripts(scripts), at: place.lowerBound..<max(place.upperBound, atom.place.upperBound)))
      } else {
        joined.append(search)
      }
    }
    return joined
  }

  /// Brackets with what stands between them become one part.
  private func paired(_ atoms: [Node]) -> [Node] {
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
      func isOpening(_ other: Brackets.Mark) -> Bool {
        Brackets.match(other.text, mark.text) && other.size == mark.size
      }
      var partner = open.lastIndex { isOpening($0.mark) }
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
      let body = signed(withBars(Array(parts[(start + 1)...])), isContinued: false)
      let opening = parts[start]
      parts.removeSubrange(start...)
      let inside = opening.place.upperBound..<max(opening.place.upperBound, atom.place.lowerBound)
      parts.append(
        fence(
          open[partner].mark, row(of: body, at: inside), mark,
          at: opening.place.lowerBound..<max(opening.place.lowerBound, atom.place.upperBound)))
      open.removeSubrange(partner...)
    }
    return parts
  }

  private func fence(
    _ open: Brackets.Mark, _ body: Node, _ close: Brackets.Mark, at place: Range<Int>
  ) -> Node {
    let fence = Node(
      .fence(Node.Fence(open.text, body, close.text, size: open.size)), at: place)
    guard var scripts = close.scripts else { return fence }
    scripts.base = fence
    return Node(.scripts(scripts), at: place)
  }

  // MARK: - Bars

  /// Bars that enclose something become a fence; the others stand for "given".
  private func withBars(_ atoms: [Node]) -> [Node] {
    var left = ["|": 0, "‖": 0]
    for atom in atoms {
      if let mark = Brackets.mark(of: atom), mark.kind == .ordinary {
        left[mark.text, default: 0] += 1
      }
    }
    if left["|"] == 0, left["‖"] == 0 { return atoms }

    var parts: [Node] = []
    var open: [(at: Int, mark: Brackets.Mark)] = []
    var skipped = false
    for (position, atom) in atoms.enumerated() {
      if skipped {
        skipped = false
        continue
      }
      guard var mark = Brackets.mark(of: atom), mark.kind == .ordinary else {
        parts.append(atom)
        continue
      }
      // || is one mark
      var last = atom
      left[mark.text, default: 0] -= 1
      if mark.text == "|", mark.scripts == nil, position + 1 < atoms.count,
        let next = Brackets.mark(of: atoms[position + 1]), next.text == "|", next.size == mark.size,
        atom.place.upperBound == atoms[position + 1].place.lowerBound
      {
        mark.text = "||"
        mark.scripts = next.scripts
        last = atoms[position + 1]
        skipped = true
        left["|", default: 0] -= 1
      }
      let place = atom.place.lowerBound..<max(atom.place.lowerBound, last.place.upperBound)
      let follows = Self.endsOperand(parts, since: open.last?.at)
      if follows || mark.scripts != nil,
        let partner = open.lastIndex(where: {
          $0.mark.text == mark.text && $0.mark.size == mark.size
        })
      {
        let start = open[partner].at
        let body = signed(Array(parts[(start + 1)...]), isContinued: false)
        let opening = parts[start]
        parts.removeSubrange(start...)
        let inside = opening.place.upperBound..<max(opening.place.upperBound, place.lowerBound)
        parts.append(
          fence(
            mark, row(of: body, at: inside), mark,
            at: opening.place.lowerBound..<max(opening.place.lowerBound, place.upperBound)))
        open.removeSubrange(partner...)
        continue
      }
      let more = left[mark.text == "||" ? "|" : mark.text, default: 0]
      let opens =
        mark.scripts == nil && open.count < 4
        && (follows ? (mark.text == "||" ? more / 2 : more) % 2 == 1 : more > 0)
      if opens {
        open.append((parts.count, mark))
        parts.append(contentsOf: skipped ? [atom, last] : [atom])
        if skipped {
          // the pair stays together as one opening mark
          parts.removeLast(2)
          parts.append(Node(.symbol("||", .ordinary), at: place))
        }
        continue
      }
      parts.append(contentsOf: given(atom, mark, follows: follows, at: place))
    }
    // bars that were never closed
    for (at, mark) in open {
      let follows = Self.endsOperand(Array(parts[..<at]), since: nil)
      parts[at] = given(parts[at], mark, follows: follows, at: parts[at].place)[0]
    }
    return parts
  }

  /// A bar alone: "given" after an operand, else a sign.
  private func given(
    _ atom: Node, _ mark: Brackets.Mark, follows: Bool, at place: Range<Int>
  ) -> [Node] {
    if mark.scripts != nil { return [atom] }
    let kind: Node.Class = follows ? .relation : .ordinary
    if case .delimiter(let text, let size, _) = atom.kind {
      return [Node(.delimiter(text, size, kind), at: place)]
    }
    return [Node(.symbol(mark.text, kind), at: place)]
  }

  /// Whether the last part is something that an operator could join to the next.
  ///
  /// - Parameter opening: where a bar was opened; a sign alone after it stands for an operand:
  ///   `\|\cdot\|`.
  private static func endsOperand(_ parts: [Node], since opening: Int?) -> Bool {
    guard let last = parts.lastIndex(where: { if case .space = $0.kind { false } else { true } })
    else { return false }
    if let opening, last <= opening { return false }
    switch kind(of: parts[last]) {
    case .operand: return true
    case .function, .relation: return false
    case .binary: return last == (opening ?? -1) + 1
    }
  }

  // MARK: - Signs

  private enum Kind { case operand, binary, relation, function }

  private static func kind(of part: Node) -> Kind {
    switch part.kind {
    case .symbol(_, let kind), .delimiter(_, _, let kind), .classed(let kind, _):
      switch kind {
      case .ordinary, .close, .inner: .operand
      case .binary, .prefix: .binary
      case .relation, .open, .punctuation: .relation
      case .large: .function
      }
    case .function, .bigOperator: .function
    case .middle, .arrow: .relation
    case .scripts(let scripts): kind(of: scripts.base)
    case .style(_, let inner), .color(_, let inner): kind(of: inner.parts.last ?? inner)
    default: .operand
    }
  }

  /// A plus or minus with nothing before it to add to is a sign; so is one with nothing after it.
  private func signed(_ parts: [Node], isContinued: Bool) -> [Node] {
    var parts = parts
    var before: Kind = isContinued ? .operand : .relation
    for position in parts.indices {
      if case .space = parts[position].kind { continue }
      if case .symbol(let sign, .binary) = parts[position].kind {
        let next = parts[(position + 1)...].first {
          if case .space = $0.kind { false } else { true }
        }
        if next == nil {
          parts[position].kind = .symbol(sign, parts.count == 1 ? .binary : .ordinary)
        } else if before != .operand {
          parts[position].kind = .symbol(sign, Self.isSign(sign) ? .prefix : .ordinary)
        }
      }
      before = Self.kind(of: parts[position])
    }
    return parts
  }

  private static func isSign(_ sign: String) -> Bool {
    sign == "+" || sign == "−" || sign == "±" || sign == "∓"
  }
}
