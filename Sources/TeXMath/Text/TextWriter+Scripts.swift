extension TextWriter {
  /// A base with its scripts: `xᵢ²`, `x_{i,j}`, `e^(x + 1)`.
  func phrase(of scripts: Node.Scripts) -> Phrase {
    let base = phrase(of: scripts.base)
    // XXᵀ is drawn without brackets where TeX has {XX}^T
    var result = base.enclosed(below: .product)
    if case .fraction = base.role { result = base.enclosed }
    if case .root = base.role { result = base.enclosed }
    if base.hasSup, scripts.sup != nil { result = base.enclosed }
    if case .function = base.role { result.role = .function(hasLimits: takesLimits(scripts)) }
    if case .space = base.role { (result.text, result.role) = ("", .letter) }
    // f(x)|ₓ₌₀ is evaluated there
    if case .symbol("|", _) = scripts.base.kind, scripts.sub != nil { result.role = .postfix }
    if let sub = scripts.sub, !sub.isEmpty { result.text += lowered(sub) }
    result.text += primes(scripts.primes)
    if let sup = scripts.sup, !sup.isEmpty {
      let raised = raised(sup)
      result.text += raised
      result.endsPlainly = raised.hasPrefix("^") && !raised.hasSuffix(")")
    }
    result.hasScripts = true
    result.hasSub = base.hasSub || scripts.sub != nil || scripts.primes > 0
    result.hasSup = base.hasSup || scripts.sup != nil
    return result
  }

  /// A sign with what stands over and under it, as scripts.
  func stacked(_ base: Phrase, over: Node?, under: Node?) -> Phrase {
    var result = base.role.isOperand ? base.enclosed(below: .atom) : base
    if let under, !under.isEmpty { result.text += lowered(under) }
    if let over, !over.isEmpty { result.text += raised(over) }
    result.hasScripts = true
    return result
  }

  /// Whether what is sought stands below: the θ of `max_θ`.
  private func takesLimits(_ scripts: Node.Scripts) -> Bool {
    guard case .function(_, limits: true) = scripts.base.kind else { return false }
    return scripts.sub != nil
  }

  private func lowered(_ node: Node) -> String {
    if let small = SmallLetters.lowered.text(of: node) { return small }
    let phrase = tight.phrase(of: node)
    return isSingle(phrase) ? "_\(phrase.text)" : "_{\(phrase.text)}"
  }

  private func raised(_ node: Node) -> String {
    if let small = SmallLetters.raised.text(of: node) { return small }
    let sup = phrase(of: node)
    switch sup.text {
    case "∗", "⋆", "*": return "*"
    case "†", "‡", "°": return sup.text
    case "∘": return "°"
    default: break
    }
    if isSingle(sup) { return "^\(sup.text)" }
    if case .fence = node.kind { return "^{\(sup.text)}" }
    return "^(\(sup.text))"
  }

  /// Whether a script needs no brackets: one letter, name or sign.
  private func isSingle(_ phrase: Phrase) -> Bool {
    switch phrase.role {
    case .fence, .apart, .fraction, .root, .space: false
    default: phrase.binding == .atom && !phrase.hasScripts && !phrase.text.contains(" ")
    }
  }

  private func primes(_ count: Int) -> String {
    switch count {
    case 2: "″"
    case 3: "‴"
    default: String(repeating: "′", count: count)
    }
  }

  /// A letter with a mark on it, `x̂`; over more than a letter a call, `hat(x + y)`.
  func phrase(of accent: Node.Accent, over base: Node) -> Phrase {
    let inside = phrase(of: base)
    guard inside.text.unicodeScalars.count == 1 else { return call(spelled(accent), inside) }
    return Phrase(text: inside.text + mark(of: accent), role: inside.role)
  }

  /// The combining character of a mark.
  private func mark(of accent: Node.Accent) -> String {
    switch accent {
    case .hat, .wideHat: "\u{302}"
    case .tilde, .wideTilde: "\u{303}"
    case .bar: "\u{304}"
    case .overline: "\u{305}"
    case .underline: "\u{332}"
    case .vec, .rightArrow: "\u{20D7}"
    case .leftArrow: "\u{20D6}"
    case .bothArrow: "\u{20E1}"
    case .underRightArrow: "\u{20EF}"
    case .underLeftArrow: "\u{20EE}"
    case .dot: "\u{307}"
    case .doubleDot: "\u{308}"
    case .tripleDot: "\u{20DB}"
    case .check: "\u{30C}"
    case .breve: "\u{306}"
    case .acute: "\u{301}"
    case .grave: "\u{300}"
    case .ring: "\u{30A}"
    }
  }

  private func spelled(_ accent: Node.Accent) -> String {
    switch accent {
    case .hat, .wideHat: "hat"
    case .tilde, .wideTilde: "tilde"
    case .bar: "bar"
    case .overline: "overline"
    case .underline: "underline"
    case .vec, .rightArrow, .leftArrow, .bothArrow: "vec"
    case .underRightArrow, .underLeftArrow: "underarrow"
    case .dot: "dot"
    case .doubleDot: "ddot"
    case .tripleDot: "dddot"
    case .check: "check"
    case .breve: "breve"
    case .acute: "acute"
    case .grave: "grave"
    case .ring: "ring"
    }
  }
}
