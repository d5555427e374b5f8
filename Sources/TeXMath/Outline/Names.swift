extension Alphabet {
  /// Its name in an outline; the standard alphabet has none.
  var name: String {
    switch self {
    case .standard: ""
    case .upright: "upright"
    case .italic: "italic"
    case .bold: "bold"
    case .boldSymbol: "bold-symbol"
    case .doubleStruck: "double-struck"
    case .script: "script"
    case .fraktur: "fraktur"
    case .sans: "sans"
    case .monospace: "monospace"
    }
  }
}

extension Node.Class {
  /// Its name in an outline.
  var name: String {
    switch self {
    case .ordinary: "ordinary"
    case .binary: "binary"
    case .prefix: "prefix"
    case .relation: "relation"
    case .open: "open"
    case .close: "close"
    case .punctuation: "punctuation"
    case .inner: "inner"
    case .large: "large"
    }
  }
}

extension Node.Size {
  /// Its name in an outline.
  var name: String {
    switch self {
    case .text: "text"
    case .stretched: "stretched"
    case .fixed(let size): "size \(size)"
    }
  }
}

extension Node.Style {
  /// Its name in an outline.
  var name: String {
    switch self {
    case .display: "display"
    case .text: "text"
    case .script: "script"
    case .scriptscript: "scriptscript"
    }
  }
}

extension Node.Alignment {
  /// Its name in an outline.
  var name: String {
    switch self {
    case .left: "left"
    case .center: "center"
    case .right: "right"
    }
  }
}

extension Node.Environment {
  /// Its name in an outline.
  var name: String {
    switch self {
    case .matrix: "matrix"
    case .smallMatrix: "small-matrix"
    case .cases: "cases"
    case .aligned: "aligned"
    case .gathered: "gathered"
    case .stacked: "stacked"
    }
  }
}

extension Node.Accent {
  /// Its name in an outline.
  var name: String {
    switch self {
    case .hat: "hat"
    case .wideHat: "wide-hat"
    case .tilde: "tilde"
    case .wideTilde: "wide-tilde"
    case .bar: "bar"
    case .overline: "overline"
    case .underline: "underline"
    case .vec: "vec"
    case .rightArrow: "right-arrow"
    case .leftArrow: "left-arrow"
    case .bothArrow: "both-arrow"
    case .underRightArrow: "under-right-arrow"
    case .underLeftArrow: "under-left-arrow"
    case .dot: "dot"
    case .doubleDot: "double-dot"
    case .tripleDot: "triple-dot"
    case .check: "check"
    case .breve: "breve"
    case .acute: "acute"
    case .grave: "grave"
    case .ring: "ring"
    }
  }
}
