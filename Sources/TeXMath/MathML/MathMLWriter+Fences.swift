extension MathMLWriter {
  /// A body between its brackets, which are taller than a line only where the body is.
  mutating func fence(_ fence: Node.Fence) {
    let attributes = Self.attributes(
      fence.size == .stretched && !fence.body.isTall ? .text : fence.size)
    raw("<mrow>")
    bracket(fence.open, " form=\"prefix\"\(attributes)")
    if case .row(let parts) = fence.body.kind { write(parts) } else { write([fence.body]) }
    bracket(fence.close, " form=\"postfix\"\(attributes)")
    raw("</mrow>")
  }

  private mutating func bracket(_ sign: String, _ attributes: String) {
    if sign == "||" {
      leaf("mo", attributes, "|")
      leaf("mo", attributes, "|")
    } else if !sign.isEmpty {
      leaf("mo", attributes, sign)
    }
  }

  /// A bracket alone, of its own size.
  mutating func delimiter(_ sign: String, _ size: Node.Size, _ kind: Node.Class) {
    if sign.isEmpty { return raw("<mrow></mrow>") }
    let form =
      switch kind {
      case .open: " form=\"prefix\""
      case .close: " form=\"postfix\""
      case .relation: " form=\"infix\" lspace=\"0.2778em\" rspace=\"0.2778em\""
      default: " lspace=\"0\" rspace=\"0\""
      }
    leaf("mo", form + Self.attributes(size), sign)
  }

  private static func attributes(_ size: Node.Size) -> String {
    switch size {
    case .text: return " stretchy=\"false\""
    case .stretched: return " stretchy=\"true\""
    case .fixed(let step):
      let height = step == 1 ? "1.2em" : step == 2 ? "1.8em" : step == 3 ? "2.4em" : "3em"
      return " stretchy=\"true\" symmetric=\"true\" minsize=\"\(height)\" maxsize=\"\(height)\""
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
    case .style(_, let body), .color(_, let body), .classed(_, let body), .cancelled(let body): body.isTall
    case .phantom(let body, _, let height): height && body.isTall
    default: false
    }
  }
}
