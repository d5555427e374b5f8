/// Writes the parts of a formula as MathML Core, one after the other, at the end of one string.
struct MathMLWriter {
  var out = ""
  /// Whether limits stand below and above, and fractions are large.
  var isDisplay: Bool
  /// Whether it stands in a script, where operators keep no distance.
  var isScript = false

  init(isDisplay: Bool) {
    self.isDisplay = isDisplay
  }

  // MARK: - Rows

  /// A part as exactly one element.
  mutating func group(_ node: Node) {
    switch node.kind {
    case .row(let parts) where parts.count != 1: element("mrow") { $0.row(parts) }
    case .row(let parts): group(parts[0])
    case .symbol, .delimiter, .middle: part(node, before: nil, after: nil)
    case .function(let name, _): functionName(name)
    case .bigOperator(let sign, _): bigOperator(sign, before: nil, after: nil)
    case .scripts(let scripts) where !isOperator(scripts.base):
      self.scripts(scripts, before: nil, after: nil)
    case .identifier, .number, .fraction, .root, .fence, .accent, .table, .brace:
      part(node, before: nil, after: nil)
    default: element("mrow") { $0.part(node, before: nil, after: nil) }
    }
  }

  /// A part as what an element holds that takes any number of parts.
  mutating func content(_ node: Node) {
    if case .row(let parts) = node.kind {
      row(parts)
    } else {
      part(node, before: nil, after: nil)
    }
  }

  /// Parts side by side.
  ///
  /// What stands before and after an operator decides its room.
  mutating func row(_ parts: [Node]) {
    var before: Node.Class?
    for place in parts.indices {
      var next = place + 1
      while next < parts.count, case .space = parts[next].kind { next += 1 }
      let after = next < parts.count ? parts[next].firstClass : nil
      part(parts[place], before: before, after: after)
      if case .space = parts[place].kind { continue }
      before = parts[place].lastClass
    }
  }

  /// One part.
  ///
  /// - Parameters:
  ///   - node: the part.
  ///   - before: what stands before it; nothing at the start.
  ///   - after: what stands after it; nothing at the end.
  mutating func part(_ node: Node, before: Node.Class?, after: Node.Class?) {
    switch node.kind {
    case .identifier(let name, let alphabet): identifier(name, alphabet)
    case .number(let digits, let alphabet): number(digits, alphabet)
    case .symbol(let sign, let kind): symbol(sign, kind, before: before, after: after)
    case .function(let name, _):
      function(before: before, after: after) { $0.functionName(name) }
    case .bigOperator(let sign, _): bigOperator(sign, before: before, after: after)
    case .text(let runs): text(runs)
    case .row(let parts): element("mrow") { $0.row(parts) }
    case .scripts(let scripts):
      if case .function = scripts.base.kind {
        function(before: before, after: after) { $0.scripts(scripts, before: nil, after: nil) }
      } else if case .classed(.large, _) = scripts.base.kind {
        function(before: before, after: after) { $0.scripts(scripts, before: nil, after: nil) }
      } else {
        self.scripts(scripts, before: before, after: after)
      }
    case .fraction(let fraction): self.fraction(fraction)
    case .root(let body, let index): root(body, index: index)
    case .fence(let fence): self.fence(fence)
    case .middle(let sign): middle(sign)
    case .delimiter(let sign, let size, let kind): delimiter(sign, size, kind)
    case .accent(let accent, let base): self.accent(accent, base)
    case .stack(let base, let over, let under): stack(base, over: over, under: under)
    case .brace(let brace, let base, let label, let over):
      self.brace(brace, base, label: label, over: over)
    case .arrow(let sign, let over, let under): arrow(sign, over: over, under: under)
    case .table(let table): self.table(table)
    case .style(let style, let body): styled(style, body)
    case .color(let color, let body):
      out += "<mrow mathcolor=\""
      escape(color)
      out += "\">"
      content(body)
      out += "</mrow>"
    case .attributed(let attributes, let body):
      out += "<mrow"
      for attribute in attributes {
        out += " data-" + attribute.name + "=\""
        escape(attribute.value)
        out += "\""
      }
      out += ">"
      content(body)
      out += "</mrow>"
    case .classed(let kind, let body): classed(kind, body, before: before, after: after)
    case .boxed(let body): element("mrow", " class=\"boxed\"") { $0.content(body) }
    case .cancelled(let body): element("mrow", " class=\"cancelled\"") { $0.content(body) }
    case .phantom(let body, let width, let height):
      phantom(body, width: width, height: height)
    case .space(let width): space(width)
    }
  }

  // MARK: - Elements

  /// An element around what `body` writes.
  mutating func element(
    _ name: StaticString, _ attributes: StaticString = "", _ body: (inout MathMLWriter) -> Void
  ) {
    out += "<"
    append(name)
    append(attributes)
    out += ">"
    body(&self)
    out += "</"
    append(name)
    out += ">"
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { out += String(decoding: $0, as: UTF8.self) }
  }

  /// Writes in the size of fractions and scripts, then goes back to the size of before.
  mutating func smaller(script: Bool = true, _ body: (inout MathMLWriter) -> Void) {
    let (outerDisplay, outerScript) = (isDisplay, isScript)
    isDisplay = false
    if script { isScript = true }
    body(&self)
    (isDisplay, isScript) = (outerDisplay, outerScript)
  }

  /// Room of a width in em.
  ///
  /// Negative room is a margin of the style sheet, a sixth of an em at a
  /// time, as no attribute can be negative.
  mutating func space(_ width: Double) {
    if width < 0 {
      for _ in 0..<Int(6 * -width + 0.5) { out += "<mspace class=\"back\"/>" }
    } else {
      out += "<mspace width=\""
      length(width)
      out += "\"/>"
    }
  }

  /// The room of a thin space, `\,`.
  mutating func thinSpace() { out += "<mspace width=\"0.1667em\"/>" }

  /// A length in em, to four decimals.
  mutating func length(_ width: Double) {
    let units = Int(width * 10_000 + 0.5)
    out += "\(units / 10_000)"
    var (rest, unit) = (units % 10_000, 1_000)
    if rest > 0 { out += "." }
    while rest > 0 {
      out += "\(rest / unit)"
      (rest, unit) = (rest % unit, unit / 10)
    }
    out += "em"
  }

  /// Text that is valid in XML: `&`, `<`, `>` and `"` as entities, what XML forbids as U+FFFD.
  mutating func escape(_ text: String) {
    if !text.utf8.contains(where: { Self.isSpecial($0) }) {
      out += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\t", "\n": out.unicodeScalars.append(scalar)
      case "\r": out += "&#xD;"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether a byte may begin a character that cannot stand in XML as it is.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0xEF
  }

  private func isOperator(_ node: Node) -> Bool {
    switch node.kind {
    case .function, .classed(.large, _): true
    default: false
    }
  }
}
