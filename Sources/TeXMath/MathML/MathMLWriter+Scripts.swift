extension MathMLWriter {
  /// A base with what is written small beside it, or below and above it.
  mutating func scripts(_ scripts: Node.Scripts, before: Node.Class?, after: Node.Class?) {
    let isOver = scripts.areLimits(inDisplay: isDisplay)
    let hasSup = scripts.sup != nil || scripts.primes > 0
    let name: String =
      switch (scripts.sub != nil, hasSup) {
      case (true, true): isOver ? "munderover" : "msubsup"
      case (true, false): isOver ? "munder" : "msub"
      case (false, true): isOver ? "mover" : "msup"
      case (false, false): "mrow"
      }
    out += "<"
    out += name
    out += ">"
    base(scripts, isOver: isOver, before: before, after: after)
    smaller { writer in
      if let sub = scripts.sub { writer.group(sub) }
      if hasSup { writer.superscript(scripts) }
    }
    out += "</"
    out += name
    out += ">"
  }

  private mutating func base(
    _ scripts: Node.Scripts, isOver: Bool, before: Node.Class?, after: Node.Class?
  ) {
    switch scripts.base.kind {
    case .bigOperator(let sign, _):
      // below and above also in a line, where a browser moves limits to the side
      if isOver && !isDisplay {
        out += "<mo movablelimits=\"false\" lspace=\"0\" rspace=\"0.1667em\">"
        escape(sign)
        out += "</mo>"
      } else {
        bigOperator(sign, before: before, after: after)
      }
    case .function(let name, _) where isOver:
      out += "<mo movablelimits=\"false\" lspace=\"0\" rspace=\"0\">"
      escape(name)
      out += "</mo>"
    case .symbol, .delimiter: part(scripts.base, before: before, after: after)
    case .classed(.large, let body): group(body)
    default: group(scripts.base)
    }
  }

  private mutating func superscript(_ scripts: Node.Scripts) {
    guard scripts.primes > 0 else {
      if let sup = scripts.sup { group(sup) }
      return
    }
    guard let sup = scripts.sup else { return primes(scripts.primes) }
    element("mrow") { writer in
      writer.primes(scripts.primes)
      writer.content(sup)
    }
  }

  /// Up to four primes are one sign.
  private mutating func primes(_ count: Int) {
    out += "<mo class=\"prime\">"
    switch count {
    case 2: out += "″"
    case 3: out += "‴"
    case 4: out += "⁗"
    default: for _ in 0..<count { out += "′" }
    }
    out += "</mo>"
  }

  // MARK: - Over and under

  /// `\overset{a}{b}`, `\underset{a}{b}`.
  mutating func stack(_ base: Node, over: Node?, under: Node?) {
    switch (under, over) {
    case (let under?, let over?):
      element("munderover") { writer in
        writer.stackBase(base)
        writer.smaller { $0.group(under) }
        writer.smaller { $0.group(over) }
      }
    case (let under?, nil):
      element("munder") { writer in
        writer.stackBase(base)
        writer.smaller { $0.group(under) }
      }
    case (nil, let over?):
      element("mover") { writer in
        writer.stackBase(base)
        writer.smaller { $0.group(over) }
      }
    case (nil, nil): group(base)
    }
  }

  /// A sign that something stands over is not drawn wider for it.
  private mutating func stackBase(_ base: Node) {
    if case .symbol(let sign, let kind) = base.kind, kind == .relation || kind == .binary {
      out +=
        isScript ? "<mo stretchy=\"false\" lspace=\"0\" rspace=\"0\">" : "<mo stretchy=\"false\">"
      escape(sign)
      out += "</mo>"
    } else {
      group(base)
    }
  }

  /// `\underbrace{b}_{label}`.
  mutating func brace(_ brace: String, _ base: Node, label: Node?, over: Bool) {
    let name = over ? "mover" : "munder"
    if label != nil { out += "<\(name)>" }
    out += "<\(name)>"
    group(base)
    out += "<mo stretchy=\"true\">"
    escape(brace)
    out += "</mo></\(name)>"
    if let label {
      smaller { $0.group(label) }
      out += "</\(name)>"
    }
  }

  /// An arrow as long as what stands over and under it, and half an em more at both ends.
  mutating func arrow(_ sign: String, over: Node?, under: Node?) {
    let name = over == nil ? "munder" : under == nil ? "mover" : "munderover"
    out += "<\(name)><mo stretchy=\"true\""
    out += isScript ? " lspace=\"0\" rspace=\"0\">" : " lspace=\"0.2778em\" rspace=\"0.2778em\">"
    escape(sign)
    out += "</mo>"
    smaller { writer in
      if let under { writer.label(under) }
      if let over { writer.label(over) }
      if under == nil, over == nil { writer.out += "<mspace width=\"1em\"/>" }
    }
    out += "</\(name)>"
  }

  private mutating func label(_ node: Node) {
    element("mrow") { writer in
      writer.space(0.5)
      writer.content(node)
      writer.space(0.5)
    }
  }
}
