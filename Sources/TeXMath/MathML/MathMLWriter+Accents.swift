extension MathMLWriter {
  /// A mark over or under a base.
  ///
  /// Lines over and under are drawn by the style sheet.
  mutating func accent(_ accent: Node.Accent, _ base: Node) {
    switch accent {
    case .overline: element("mrow", " class=\"overline\"") { $0.content(base) }
    case .underline: element("mrow", " class=\"underline\"") { $0.content(base) }
    case .underRightArrow, .underLeftArrow:
      element("munder") { writer in
        writer.group(base)
        writer.mark(accent)
      }
    case .rightArrow, .leftArrow, .bothArrow:
      element("mover") { writer in
        writer.group(base)
        writer.mark(accent)
      }
    default:
      element("mover", " accent=\"true\"") { writer in
        writer.group(base)
        writer.mark(accent)
      }
    }
  }

  private mutating func mark(_ accent: Node.Accent) {
    let mark: String =
      switch accent {
      case .hat: "<mo stretchy=\"false\">ˆ</mo>"
      case .wideHat: "<mo stretchy=\"true\">&#x302;</mo>"
      case .tilde: "<mo stretchy=\"false\">˜</mo>"
      case .wideTilde: "<mo stretchy=\"true\">~</mo>"
      case .bar, .overline, .underline: "<mo stretchy=\"false\">¯</mo>"
      case .vec: "<mo stretchy=\"true\">&#x20D7;</mo>"
      case .rightArrow, .underRightArrow: "<mo stretchy=\"true\">→</mo>"
      case .leftArrow, .underLeftArrow: "<mo stretchy=\"true\">←</mo>"
      case .bothArrow: "<mo stretchy=\"true\">↔</mo>"
      case .dot: "<mo stretchy=\"false\">˙</mo>"
      case .doubleDot: "<mo stretchy=\"false\">¨</mo>"
      case .tripleDot: "<mo class=\"dots\" stretchy=\"false\">⋯</mo>"
      case .check: "<mo stretchy=\"false\">ˇ</mo>"
      case .breve: "<mo stretchy=\"false\">˘</mo>"
      case .acute: "<mo stretchy=\"false\">´</mo>"
      case .grave: "<mo stretchy=\"false\">`</mo>"
      case .ring: "<mo stretchy=\"false\">˚</mo>"
      }
    out += mark
  }
}
