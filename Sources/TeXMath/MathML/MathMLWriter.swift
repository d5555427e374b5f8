/// Writes parts of a formula as MathML, one after the other, into one text.
struct MathMLWriter {
  private var bytes: [UInt8] = []
  /// Whether what is written is a script or a limit, where signs keep no distance.
  var isInScript = false

  init() { bytes.reserveCapacity(2048) }

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Markup that is put together, of characters that are none of the formula's own.
  mutating func composed(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Text in which nothing is markup. Characters that XML does not have become a replacement.
  mutating func escaped(_ words: String) {
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case 9, 10, 13: bytes.append(32)
      case 0..<32: raw("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }

  /// An element with text in it.
  mutating func leaf(_ name: StaticString, _ attributes: StaticString, _ content: String) {
    raw("<")
    raw(name)
    raw(attributes)
    raw(">")
    escaped(content)
    raw("</")
    raw(name)
    raw(">")
  }

  mutating func open(_ name: StaticString) {
    raw("<")
    raw(name)
    raw(">")
  }

  mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">")
  }

  /// Scripts of an element: smaller, and without room around signs.
  mutating func script(_ node: Node) {
    let outer = isInScript
    isInScript = true
    row(of: node)
    isInScript = outer
  }

  // MARK: - Rows

  /// A part as exactly one element.
  mutating func row(of node: Node) {
    guard case .row(let parts) = node.kind else {
      if node.isOneElement { return write(node) }
      raw("<mrow>")
      write(node)
      raw("</mrow>")
      return
    }
    raw("<mrow>")
    write(parts)
    raw("</mrow>")
  }

  /// Parts side by side, with the room that functions keep.
  mutating func write(_ parts: [Node]) {
    for (position, part) in parts.enumerated() {
      let before = position > 0 ? parts[position - 1] : nil
      let after = position + 1 < parts.count ? parts[position + 1] : nil
      if part.isFunction {
        if let before, before.endsOperand, !isInScript { raw(Self.thinSpace) }
        write(part)
        raw("<mo>\u{2061}</mo>")
        if let after, !after.startsWithBracket, !after.isSpace, !after.isSeparator, !isInScript {
          raw(Self.thinSpace)
        }
      } else {
        write(part)
      }
    }
  }

  static let thinSpace: StaticString = "<mspace width=\"0.1667em\"/>"

  // MARK: - Parts

  mutating func write(_ node: Node) {
    switch node.kind {
    case .identifier(let name, let alphabet): identifier(name, alphabet)
    case .number(let digits, let alphabet): leaf("mn", "", alphabet.letters(digits))
    case .symbol(let sign, let kind): symbol(sign, kind)
    case .function(let name, _): leaf("mi", "", name)
    case .bigOperator(let sign, _): leaf("mo", "", sign)
    case .text(let runs): words(runs)
    case .row(let parts):
      raw("<mrow>")
      write(parts)
      raw("</mrow>")
    case .scripts(let scripts): self.scripts(scripts)
    case .fraction(let fraction): self.fraction(fraction)
    case .root(let body, nil):
      raw("<msqrt>")
      row(of: body)
      raw("</msqrt>")
    case .root(let body, let index?):
      raw("<mroot>")
      row(of: body)
      script(index)
      raw("</mroot>")
    case .fence(let fence): self.fence(fence)
    case .middle(let sign):
      leaf("mo", " form=\"infix\" stretchy=\"true\" lspace=\"0.2778em\" rspace=\"0.2778em\"", sign)
    case .delimiter(let sign, let size, let kind): delimiter(sign, size, kind)
    case .accent(let accent, let base): self.accent(accent, base)
    case .stack(let base, let over, let under): stack(base, over: over, under: under)
    case .brace(let brace, let base, let label, let over):
      self.brace(brace, base, label, over: over)
    case .arrow(let sign, let over, let under): arrow(sign, over: over, under: under)
    case .table(let table): self.table(table)
    case .style(let style, let body): self.style(style, body)
    case .color(let color, let body):
      composed("<mstyle mathcolor=\"\(color)\">")
      row(of: body)
      raw("</mstyle>")
    case .classed(let kind, let body): classed(kind, body)
    case .boxed(let body): wrapped("boxed", body)
    case .cancelled(let body): wrapped("cancelled", body)
    case .phantom(let body, let width, let height):
      if width && height {
        raw("<mphantom>")
        row(of: body)
        raw("</mphantom>")
      } else {
        if width { raw("<mpadded height=\"0\" depth=\"0\">") } else { raw("<mpadded width=\"0\">") }
        raw("<mphantom>")
        row(of: body)
        raw("</mphantom></mpadded>")
      }
    case .space(let width): space(width)
    }
  }

  private mutating func wrapped(_ style: StaticString, _ body: Node) {
    raw("<mrow class=\"")
    raw(style)
    raw("\">")
    row(of: body)
    raw("</mrow>")
  }

  private mutating func space(_ width: Double) {
    raw("<mspace width=\"")
    composed(Self.em(width))
    raw("\"/>")
  }

  /// A length with at most four digits after the point.
  static func em(_ width: Double) -> String {
    let scaled = Int((width.magnitude * 10_000 + 0.5).rounded(.down))
    var digits = String(scaled % 10_000)
    while digits.utf8.count < 4 { digits = "0" + digits }
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = width < 0 && scaled > 0 ? "-" : ""
    return "\(sign)\(scaled / 10_000)\(digits.isEmpty ? "" : ".")\(digits)em"
  }
}

extension Node {
  /// Whether it is written as one element already.
  fileprivate var isOneElement: Bool {
    switch kind {
    case .text(let runs): runs.count == 1
    case .fence: true
    case .function: true
    case .delimiter(let sign, _, _): sign.unicodeScalars.count == 1
    case .symbol(let sign, _): sign != "||"
    default: true
    }
  }

  /// A function by its name, with or without scripts.
  var isFunction: Bool {
    switch kind {
    case .function: true
    case .scripts(let scripts): scripts.base.isFunction
    default: false
    }
  }

  var startsWithBracket: Bool {
    switch kind {
    case .fence: true
    case .scripts(let scripts): scripts.base.startsWithBracket
    case .symbol(_, .open), .delimiter(_, _, .open): true
    default: false
    }
  }

  var isSpace: Bool {
    if case .space = kind { return true }
    return false
  }

  /// Whether it keeps its own distance, or nothing may be put before it.
  var isSeparator: Bool {
    switch kind {
    case .symbol(_, let kind), .delimiter(_, _, let kind): kind != .ordinary && kind != .prefix
    default: false
    }
  }

  /// Whether a function after it needs room.
  var endsOperand: Bool {
    switch kind {
    case .identifier, .number, .fence, .fraction, .root, .accent, .text, .function, .boxed: true
    case .scripts(let scripts): scripts.base.endsOperand
    case .symbol(_, .ordinary), .symbol(_, .close): true
    default: false
    }
  }
}
