extension Speaker {
  /// Parts side by side.
  func line(_ parts: [Node]) -> Speech {
    if parts.count == 1, !isSign(parts[0]), !isOperator(parts[0]) { return operand(parts[0]) }
    var result = Speech(words: "")
    var last: Speech?
    var isProduct = true
    var place = 0
    while place < parts.count {
      if let sign = sign(at: place, in: parts, isAfterOperand: last != nil) {
        result.append(sign.words)
        place = sign.next
        (last, isProduct) = (nil, false)
        continue
      }
      let next = operand(at: place, in: parts)
      if let last, !next.isLoose {
        let isHeard = last.form == .one && next.speech.form == .one && !isNumber(parts[place])
        if !isHeard {
          result.append("times")
          isProduct = false
        }
      }
      result.append(next.speech)
      if next.speech.form != .one { isProduct = false }
      last = next.isLoose ? nil : next.speech
      place = next.next
    }
    result.words = withoutEnd(result.words)
    result.form = isProduct && !result.words.isEmpty ? .product : .long
    return result
  }

  /// A part, and what belongs to it.
  private struct Piece {
    var speech: Speech
    /// The place of what follows.
    var next: Int
    /// Whether what follows belongs to it, as to "the sum over i of", or it to the words around.
    var isLoose = false
  }

  /// The operand that begins at a place.
  private func operand(at place: Int, in parts: [Node]) -> Piece {
    let part = parts[place]
    let follows = place + 1 < parts.count && !isSign(parts[place + 1]) && !parts[place + 1].isWide
    if case .text = part.inner.kind, !isApplication(at: place, in: parts) {
      let speech = operand(part)
      return Piece(speech: speech, next: place + 1, isLoose: speech.form != .one || isPadded(part))
    }
    if let words = operatorWords(part) {
      if follows, let (arguments, rest) = arguments(of: parts[place + 1]),
        takesBrackets(part, parts[place + 1])
      {
        let speech = Speech(words: words.then("of \(arguments.words)"), hasEnd: arguments.hasEnd)
        return Piece(speech: suffixed(speech, rest), next: place + 2)
      }
      guard follows else { return Piece(speech: words, next: place + 1) }
      let isDone = words.words.hasSuffix("minimizes") || words.words.hasSuffix("maximizes")
      return Piece(
        speech: isDone ? words : Speech(words: words.then("of")), next: place + 1, isLoose: true)
    }
    if isPrefixWord(part) {
      return Piece(speech: operand(part), next: place + 1, isLoose: true)
    }
    var result: Piece
    if isApplication(at: place, in: parts), let (arguments, rest) = arguments(of: parts[place + 1])
    {
      let speech = Speech(
        words: operand(part).then("of \(arguments.words)"), hasEnd: arguments.hasEnd)
      result = Piece(speech: suffixed(speech, rest), next: place + 2)
    } else if let derivative = derivativeSign(part, follows: follows) {
      return Piece(speech: derivative, next: place + 1, isLoose: true)
    } else {
      result = Piece(
        speech: operand(part, isFactor: isFactor(at: place, in: parts)), next: place + 1)
      if case .fraction(let fraction) = part.kind, awaitsOperand(fraction), follows {
        result.speech.words += " of"
        result.speech.hasEnd = false
        result.isLoose = true
      }
    }
    while result.next < parts.count, isPostfix(parts[result.next]) {
      result.speech.append(operand(parts[result.next]))
      result.next += 1
    }
    return result
  }

  /// `∂L` is heard as "partial L".
  private func derivativeSign(_ part: Node, follows: Bool) -> Speech? {
    guard follows, case .identifier("∂", _) = part.kind else { return nil }
    return .one("partial")
  }

  /// Whether a fraction is multiplied, or a function is applied to it.
  private func isFactor(at place: Int, in parts: [Node]) -> Bool {
    func multiplies(_ other: Int) -> Bool {
      guard parts.indices.contains(other), !parts[other].isWide else { return false }
      switch parts[other].inner.kind {
      case .text: return !isPadded(parts[other])
      case .symbol(let sign, .binary): return SpokenSigns.operation(sign)?.contains("times") ?? false
      case .symbol("/", _): return true
      case .bigOperator: return other > place
      default:
        let isLarge = parts[other].unscripted.isLargeOperator
        return isLarge ? other > place : !isSign(parts[other])
      }
    }
    return multiplies(place - 1) || multiplies(place + 1)
  }

  private func isNumber(_ node: Node) -> Bool {
    if case .number = node.unscripted.kind { true } else { false }
  }

  private func isPadded(_ node: Node) -> Bool {
    guard case .text(let runs) = node.inner.kind else { return false }
    if case .words(let words, _)? = runs.first, words.hasPrefix(" ") { return true }
    if case .words(let words, _)? = runs.last, words.hasSuffix(" ") { return true }
    return false
  }

  private func isPostfix(_ node: Node) -> Bool {
    if case .symbol(let sign, .ordinary) = node.kind { ["!", "%", "°", "′"].contains(sign) } else { false }
  }

  /// A sign that is said before what it belongs to: `∀`, `¬`.
  private func isPrefixWord(_ node: Node) -> Bool {
    if case .symbol(let sign, _) = node.kind { ["∀", "∃", "∄", "¬", "#", "_"].contains(sign) } else { false }
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

extension Node {
  /// `∑`, `∫`.
  var isLargeOperator: Bool {
    if case .bigOperator = kind { true } else { false }
  }
}
