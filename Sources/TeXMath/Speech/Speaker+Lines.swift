extension Speaker {
  /// Parts side by side.
  func line(_ parts: [Node]) -> Speech {
    let hasIntegral = parts.contains { $0.unscripted.isIntegral }
    var result = Speech(words: "")
    var pieces: [Piece] = []
    var last: Piece?
    var isNegated = false
    var place = 0
    while place < parts.count {
      if let sign = sign(at: place, in: parts, isAfterOperand: last != nil) {
        result.append(sign.words)
        isNegated = pieces.isEmpty && place == 0 && parts[0].isMinus
        pieces.append(Piece(speech: sign.words, next: sign.next))
        place = sign.next
        last = nil
        continue
      }
      if hasIntegral, let differential = differential(at: place, in: parts) {
        result.append(last == nil ? "" : ",")
        result.append(differential.speech)
        (last, place) = (nil, differential.next)
        pieces.append(differential)
        continue
      }
      let next = piece(at: place, in: parts)
      if let last, !next.isAside, !isHeardAsProduct(last, next, isNumber: parts[place].isNumber) {
        result.append("times")
      }
      result.append(next.speech)
      pieces.append(next)
      last = next.isOpen ? nil : next
      place = next.next
    }
    result.words = withoutEnd(result.words)
    if parts.count == 1, isSign(parts[0]) {
      result.form = .single
    } else if pieces.count == 1, parts.count == pieces[0].next, !pieces[0].isOpen {
      result.form = pieces[0].speech.form
    } else if pieces.count == 2, isNegated, pieces[1].speech.form == .one {
      result.form = .single
    } else if pieces.count == 2, isFunction(parts[0]), pieces[0].isOpen, pieces[1].speech.isShort {
      // "the logarithm of x"
      result.form = .single
    } else if !pieces.isEmpty, pieces.allSatisfy({ $0.speech.form == .one }) {
      result.form = .product
    }
    return result
  }

  /// A part, and what belongs to it.
  struct Piece {
    var speech: Speech
    /// The place of what follows.
    var next: Int
    /// Whether what follows belongs to it, as to "the sum over i of".
    var isOpen = false
    /// Whether it is no factor of what precedes: words.
    var isAside = false
    /// Whether it is a letter with its arguments, "f of x".
    var isCall = false
  }

  private func isFunction(_ node: Node) -> Bool {
    switch node.unscripted.kind {
    case .function(_, limits: false), .symbol("∇", _): true
    default: false
    }
  }

  private func isHeardAsProduct(_ last: Piece, _ next: Piece, isNumber: Bool) -> Bool {
    guard last.speech.form == .one, !isNumber || setting == .index else { return false }
    return next.speech.form == .one || next.isCall
  }

  /// The operand that begins at a place.
  private func piece(at place: Int, in parts: [Node]) -> Piece {
    let part = parts[place]
    let follows = place + 1 < parts.count && !isSign(parts[place + 1]) && !parts[place + 1].isWide
    if let words = operatorWords(part) {
      return applied(words, part, at: place, in: parts, follows: follows)
    }
    if isPrefixWord(part) {
      return Piece(speech: operand(part), next: place + 1, isOpen: true, isAside: true)
    }
    if isApplication(at: place, in: parts), let (arguments, rest) = arguments(of: parts[place + 1])
    {
      let name = called(part)
      let speech = Speech(
        words: name.then("of \(arguments.words)"), form: .single, hasEnd: arguments.hasEnd)
      return withPostfix(
        Piece(speech: suffixed(speech, rest), next: place + 2, isCall: name.form == .one), parts)
    }
    if case .text = part.inner.kind {
      let speech = operand(part)
      let isAside = speech.form != .one || isPadded(part)
      return Piece(speech: speech, next: place + 1, isOpen: isAside, isAside: isAside)
    }
    if place > 0, isMembership(parts[place - 1]), let interval = interval(part) {
      return Piece(speech: interval, next: place + 1)
    }
    if follows, case .identifier("∂", _) = part.kind {
      return Piece(speech: .one("partial"), next: place + 1, isOpen: true)
    }
    var result = Piece(
      speech: operand(part, isFactor: isFactor(at: place, in: parts)), next: place + 1)
    if case .fraction(let fraction) = part.kind, awaitsOperand(fraction), follows {
      result.speech = Speech(words: result.speech.words + " of")
      result.isOpen = true
    }
    return withPostfix(result, parts)
  }

  /// An operator, with what it is applied to where that is in brackets.
  private func applied(
    _ words: Speech, _ part: Node, at place: Int, in parts: [Node], follows: Bool
  ) -> Piece {
    if follows, let (arguments, rest) = arguments(of: parts[place + 1]),
      takesBrackets(part, parts[place + 1])
    {
      let speech = Speech(
        words: words.then("of \(arguments.words)"), form: .single, hasEnd: arguments.hasEnd)
      return withPostfix(Piece(speech: suffixed(speech, rest), next: place + 2), parts)
    }
    guard follows else { return Piece(speech: words, next: place + 1) }
    let isDone = words.words.hasSuffix("minimizes") || words.words.hasSuffix("maximizes")
    return Piece(
      speech: isDone ? words : Speech(words: words.then("of")), next: place + 1, isOpen: true)
  }

  /// A piece with the "factorial" or "percent" behind it.
  private func withPostfix(_ piece: Piece, _ parts: [Node]) -> Piece {
    var result = piece
    while result.next < parts.count, isPostfix(parts[result.next]) {
      result.speech.append(operand(parts[result.next]))
      if result.speech.form == .one { result.speech.form = .single }
      result.isCall = false
      result.next += 1
    }
    return result
  }

  /// The `dx` of an integral.
  private func differential(at place: Int, in parts: [Node]) -> Piece? {
    guard case .identifier("d", _) = parts[place].kind, place + 1 < parts.count,
      !isSign(parts[place + 1]), !isOperator(parts[place + 1])
    else { return nil }
    return Piece(
      speech: Speech(words: "d \(operand(parts[place + 1]).words)"), next: place + 2)
  }

  /// Whether a fraction is multiplied, or a function is applied to it.
  private func isFactor(at place: Int, in parts: [Node]) -> Bool {
    func multiplies(_ other: Int) -> Bool {
      guard parts.indices.contains(other), !parts[other].isWide else { return false }
      switch parts[other].inner.kind {
      case .text: return !isPadded(parts[other])
      case .symbol(let sign, .binary):
        return SpokenSigns.operation(sign)?.hasSuffix("times") ?? false
      case .symbol("/", _): return true
      default: break
      }
      switch parts[other].unscripted.kind {
      case .bigOperator, .function(_, limits: true): return other > place
      default: return !isSign(parts[other])
      }
    }
    return multiplies(place - 1) || multiplies(place + 1)
  }

  private func isPadded(_ node: Node) -> Bool {
    guard case .text(let runs) = node.inner.kind else { return false }
    if case .words(let words, _)? = runs.first, words.hasPrefix(" ") { return true }
    if case .words(let words, _)? = runs.last, words.hasSuffix(" ") { return true }
    return false
  }

  private func isMembership(_ node: Node) -> Bool {
    guard case .symbol(let sign, .relation) = node.kind else { return false }
    return ["∈", "∉", "⊂", "⊆"].contains(sign)
  }

  private func isPostfix(_ node: Node) -> Bool {
    guard case .symbol(let sign, .ordinary) = node.kind else { return false }
    return ["!", "%", "°", "′"].contains(sign)
  }

  /// A sign that is said before what it belongs to: `∀`, `¬`.
  private func isPrefixWord(_ node: Node) -> Bool {
    guard case .symbol(let sign, _) = node.kind else { return false }
    return ["∀", "∃", "∄", "¬", "#", "_"].contains(sign)
  }

  /// Words without the pause at their end.
  private func withoutEnd(_ words: String) -> String {
    var scalars = words.unicodeScalars
    while let last = scalars.last, last == "," || last == ";" || last == "." || last == " " {
      scalars.removeLast()
    }
    return String(scalars)
  }
}
