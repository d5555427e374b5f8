extension MathMLWriter {
  /// A body between its brackets, which are taller than a line only where the body is.
  mutating func fence(_ fence: Node.Fence) {
    let size = fence.size == .stretched && !fence.body.isTall ? .text : fence.size
    raw("<mrow>")
    bracket(fence.open, " form=\"prefix\"", size)
    if case .row(let parts) = fence.body.kind { write(parts) } else { write([fence.body]) }
    bracket(fence.close, " form=\"postfix\"", size)
    raw("</mrow>")
  }

  private mutating func bracket(_ sign: String, _ form: StaticString, _ size: Node.Size) {
    if sign.isEmpty { return }
    let isDouble = sign == "||"
    for _ in 0..<(isDouble ? 2 : 1) {
      raw("<mo")
      raw(form)
      raw(Self.attributes(size))
      raw(">")
      escaped(isDouble ? "|" : sign)
      raw("</mo>")
    }
  }

  /// A bracket alone, of its own size.
  mutating func delimiter(_ sign: String, _ size: Node.Size, _ kind: Node.Class) {
    if sign.isEmpty { return raw("<mrow></mrow>") }
    let form: StaticString =
      switch kind {
      case .open: " form=\"prefix\""
      case .close: " form=\"postfix\""
      case .relation: " form=\"infix\" lspace=\"0.2778em\" rspace=\"0.2778em\""
      default: " lspace=\"0\" rspace=\"0\""
      }
    raw("<mo")
    raw(form)
    raw(Self.attributes(size))
    raw(">")
    escaped(sign)
    raw("</mo>")
  }

  private static func attributes(_ size: Node.Size) -> StaticString {
    switch size {
    case .text: " stretchy=\"false\""
    case .stretched: " stretchy=\"true\""
    case .fixed(1): " stretchy=\"true\" symmetric=\"true\" minsize=\"1.2em\" maxsize=\"1.2em\""
    case .fixed(2): " stretchy=\"true\" symmetric=\"true\" minsize=\"1.8em\" maxsize=\"1.8em\""
    case .fixed(3): " stretchy=\"true\" symmetric=\"true\" minsize=\"2.4em\" maxsize=\"2.4em\""
    case .fixed: " stretchy=\"true\" symmetric=\"true\" minsize=\"3em\" maxsize=\"3em\""
    }
  }
}

extension Node {
  /// Whether it is taller than a line, so that brackets around it must grow.
  var isTall: Bool {
    switch kind {
    case .fraction, .table, .stack, .brace, .bigOperator, .root, .boxed: true
    case .scripts(let scripts):
      scripts.base.isTall || scripts.placement != .beside
        || (scripts.sub?.isTall ?? false) || (scripts.sup?.isTall ?? false)
    case .row(let parts): parts.contains { $0.isTall }
    case .fence(let fence): fence.body.isTall || fence.size != .text && fence.size != .stretched
    case .accent(let accent, let base): base.isTall || accent == .wideHat || accent == .overline
    case .delimiter(_, let size, _): size != .text
    case .style(_, let body), .color(_, let body), .classed(_, let body), .cancelled(let body):
      body.isTall
    case .phantom(let body, _, let height): height && body.isTall
    default: false
    }
  }
}
