extension MathMLWriter {
  /// A letter or a name.
  ///
  /// One letter is slanted by the browser, a name of several is not.
  mutating func identifier(_ name: String, _ alphabet: Alphabet) {
    var letters = name.unicodeScalars.makeIterator()
    guard let first = letters.next() else { return }
    let isName = letters.next() != nil
    let isUpright =
      switch alphabet {
      case .upright: true
      case .standard: "Α"..."Ω" ~= first
      // what is in no alphabet of this kind is not slanted either
      case .bold, .doubleStruck, .script, .fraktur, .sans, .monospace:
        alphabet.letter(first) == first
      case .boldSymbol, .italic: false
      }
    out += !isName && isUpright ? "<mi mathvariant=\"normal\">" : "<mi>"
    self.letters(name, alphabet)
    out += "</mi>"
  }

  mutating func number(_ digits: String, _ alphabet: Alphabet) {
    out += "<mn>"
    letters(digits, alphabet)
    out += "</mn>"
  }

  private mutating func letters(_ name: String, _ alphabet: Alphabet) {
    escape(alphabet == .standard || alphabet == .upright ? name : alphabet.letters(name))
  }

  /// The name of a function: `arg min`.
  mutating func functionName(_ name: String) {
    var scalars = name.unicodeScalars.makeIterator()
    _ = scalars.next()
    out += scalars.next() == nil ? "<mi mathvariant=\"normal\">" : "<mi>"
    escape(name)
    out += "</mi>"
  }

  /// A function with the room around it that TeX gives an operator with a name, and the sign that
  /// it is applied.
  ///
  /// - Parameters:
  ///   - before: what stands before it.
  ///   - after: what stands after it.
  ///   - name: writes the name, with what stands below and above it.
  mutating func function(
    before: Node.Class?, after: Node.Class?, _ name: (inout MathMLWriter) -> Void
  ) {
    switch before {
    case .ordinary, .close, .inner: thinSpace()
    default: break
    }
    name(&self)
    switch after {
    case .open: out += "<mo>\u{2061}</mo>"
    case .ordinary, .large, .prefix, .inner:
      out += "<mo>\u{2061}</mo>"
      thinSpace()
    default: break
    }
  }

  /// A large operator.
  ///
  /// It keeps distance from letters, not from a relation or a bracket.
  mutating func bigOperator(_ sign: String, before: Node.Class?, after: Node.Class?) {
    out += "<mo"
    switch before {
    case .ordinary, .close, .inner: if isScript { out += " lspace=\"0\"" }
    default: out += " lspace=\"0\""
    }
    if isScript || after == .open || after == nil { out += " rspace=\"0\"" }
    out += ">"
    escape(sign)
    out += "</mo>"
  }

  // MARK: - Words

  /// Words, and formulas between them.
  mutating func text(_ runs: [Node.TextRun]) {
    if runs.count == 1 {
      run(runs[0])
    } else {
      element("mrow") { writer in for run in runs { writer.run(run) } }
    }
  }

  private mutating func run(_ run: Node.TextRun) {
    switch run {
    case .formula(let node):
      let outer = isDisplay
      isDisplay = false
      group(node)
      isDisplay = outer
    case .words(let words, let alphabet):
      switch alphabet {
      case .bold, .boldSymbol: out += "<mtext class=\"bold\">"
      case .italic: out += "<mtext class=\"italic\">"
      case .sans: out += "<mtext class=\"sans\">"
      case .monospace: out += "<mtext class=\"mono\">"
      case .standard, .upright, .doubleStruck, .script, .fraktur: out += "<mtext>"
      }
      self.words(words)
      out += "</mtext>"
    }
  }

  /// Words whose spaces at both ends are kept: a browser removes plain ones.
  private mutating func words(_ words: String) {
    let text = words.unicodeScalars
    guard text.first == " " || text.last == " " else { return escape(words) }
    let start = text.firstIndex { $0 != " " } ?? text.endIndex
    let end = text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? start
    if start > text.startIndex { out += "\u{A0}" }
    escape(String(text[start..<end]))
    if end < text.endIndex, start < end { out += "\u{A0}" }
  }
}
