extension MathMLWriter {
  mutating func scripts(_ scripts: Node.Scripts) {
    let hasSup = scripts.primes > 0 || scripts.sup != nil
    let isOver = scripts.placement != .beside
    let name: StaticString =
      switch (scripts.sub != nil, hasSup) {
      case (true, true): isOver ? "munderover" : "msubsup"
      case (true, false): isOver ? "munder" : "msub"
      default: isOver ? "mover" : "msup"
      }
    open(name)
    base(scripts.base, scripts.placement)
    if let sub = scripts.sub { script(sub) }
    if hasSup { superscript(scripts) }
    close(name)
  }

  /// The base: an operator says whether its limits move beside it in a line.
  private mutating func base(_ base: Node, _ placement: Node.Placement) {
    let stays = placement == .alwaysLimits
    switch base.kind {
    case .bigOperator(let sign, _):
      leaf("mo", stays ? " movablelimits=\"false\"" : "", sign)
    case .function(let name, _) where placement != .beside:
      // arg min keeps its limit below in a line too
      let moves = !stays && !name.unicodeScalars.contains(" ")
      leaf(
        "mo",
        moves
          ? " form=\"prefix\" lspace=\"0\" rspace=\"0\" movablelimits=\"true\""
          : " form=\"prefix\" lspace=\"0\" rspace=\"0\" movablelimits=\"false\"", name)
    default: row(of: base)
    }
  }

  private mutating func superscript(_ scripts: Node.Scripts) {
    let primes = String(repeating: "′", count: scripts.primes)
    guard let sup = scripts.sup else { return leaf("mo", " lspace=\"0\" rspace=\"0\"", primes) }
    guard scripts.primes > 0 else { return script(sup) }
    raw("<mrow>")
    leaf("mo", " lspace=\"0\" rspace=\"0\"", primes)
    script(sup)
    raw("</mrow>")
  }

  mutating func fraction(_ fraction: Node.Fraction) {
    if let style = fraction.style { raw(Self.opening(style)) }
    raw(fraction.hasBar ? "<mfrac>" : "<mfrac linethickness=\"0\">")
    row(of: fraction.numerator)
    row(of: fraction.denominator)
    raw("</mfrac>")
    if fraction.style != nil { raw("</mstyle>") }
  }

  mutating func style(_ style: Node.Style, _ body: Node) {
    raw(Self.opening(style))
    row(of: body)
    raw("</mstyle>")
  }

  private static func opening(_ style: Node.Style) -> StaticString {
    switch style {
    case .display: "<mstyle displaystyle=\"true\" scriptlevel=\"0\">"
    case .text: "<mstyle displaystyle=\"false\" scriptlevel=\"0\">"
    case .script: "<mstyle displaystyle=\"false\" scriptlevel=\"1\">"
    case .scriptscript: "<mstyle displaystyle=\"false\" scriptlevel=\"2\">"
    }
  }

  // MARK: - Above and below

  mutating func stack(_ base: Node, over: Node?, under: Node?) {
    let name: StaticString =
      over != nil && under != nil ? "munderover" : over != nil ? "mover" : "munder"
    open(name)
    row(of: base)
    if let under { script(under) }
    if let over { script(over) }
    close(name)
  }

  mutating func brace(_ brace: String, _ base: Node, _ label: Node?, over: Bool) {
    let name: StaticString = over ? "mover" : "munder"
    if label != nil { open(name) }
    open(name)
    row(of: base)
    leaf("mo", " stretchy=\"true\"", brace)
    close(name)
    if let label {
      script(label)
      close(name)
    }
  }

  /// An arrow that is as long as what stands on it, with a little room at both ends.
  mutating func arrow(_ sign: String, over: Node?, under: Node?) {
    let name: StaticString = under != nil ? (over != nil ? "munderover" : "munder") : "mover"
    open(name)
    leaf("mo", " stretchy=\"true\" minsize=\"1.5em\" lspace=\"0.2778em\" rspace=\"0.2778em\"", sign)
    func label(_ node: Node?, _ writer: inout MathMLWriter) {
      writer.raw("<mrow><mspace width=\"0.4em\"/>")
      if let node { writer.script(node) }
      writer.raw("<mspace width=\"0.4em\"/></mrow>")
    }
    if under != nil { label(under, &self) }
    if over != nil || under == nil { label(over, &self) }
    close(name)
  }

  mutating func accent(_ accent: Node.Accent, _ base: Node) {
    let (sign, isWide, isOver) = accent.sign
    if isOver { raw("<mover accent=\"true\">") } else { raw("<munder accentunder=\"true\">") }
    row(of: base)
    leaf("mo", isWide ? " stretchy=\"true\"" : " stretchy=\"false\"", sign)
    close(isOver ? "mover" : "munder")
  }

  /// A part that keeps distance as another class does.
  mutating func classed(_ kind: Node.Class, _ body: Node) {
    let room: StaticString =
      switch kind {
      case .binary: "<mspace width=\"0.2222em\"/>"
      case .relation: "<mspace width=\"0.2778em\"/>"
      default: ""
      }
    if room.utf8CodeUnitCount == 0 || isInScript { return row(of: body) }
    raw("<mrow>")
    raw(room)
    let outer = isInScript
    isInScript = true
    row(of: body)
    isInScript = outer
    raw(room)
    raw("</mrow>")
  }
}

extension Node.Accent {
  /// The sign over or under the base, whether it is as wide as the base, and whether it is over it.
  fileprivate var sign: (String, isWide: Bool, isOver: Bool) {
    switch self {
    case .hat: ("ˆ", false, true)
    case .wideHat: ("\u{302}", true, true)
    case .tilde, .wideTilde: ("˜", false, true)
    case .bar: ("¯", false, true)
    case .overline: ("¯", true, true)
    case .underline: ("_", true, false)
    case .vec: ("→", false, true)
    case .rightArrow: ("→", true, true)
    case .leftArrow: ("←", true, true)
    case .bothArrow: ("↔", true, true)
    case .underRightArrow: ("→", true, false)
    case .underLeftArrow: ("←", true, false)
    case .dot: ("˙", false, true)
    case .doubleDot: ("¨", false, true)
    case .tripleDot: ("\u{20DB}", false, true)
    case .check: ("ˇ", false, true)
    case .breve: ("˘", false, true)
    case .acute: ("´", false, true)
    case .grave: ("`", false, true)
    case .ring: ("˚", false, true)
    }
  }
}
