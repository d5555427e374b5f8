/// Finds the declarations of a source: at the top, in types, in extensions, in `#if`; not the local
/// ones in the bodies of functions.
///
/// It reads the words that begin a declaration and matches brackets; it does not parse expressions.
/// A declaration without a block ends where a line ends and the next one does not continue it.
struct DeclarationScanner {
  private let lexed: Lexed
  private let brackets: Brackets
  private var position: Int
  /// The types that the position is in, each as `Outer.Inner.` with the place of its closing brace.
  private var enclosing: [(path: String, end: Int)] = []
  private(set) var declarations: [Declaration] = []

  init(_ lexed: Lexed) {
    self.lexed = lexed
    brackets = Brackets(lexed)
    position = lexed.next(after: -1)
  }

  mutating func run() {
    while position < lexed.lexemes.count {
      while let last = enclosing.last, last.end <= position { enclosing.removeLast() }
      scanOne()
    }
  }

  private mutating func scanOne() {
    let start = position
    let introducer = introducerOfDeclaration(at: start)
    guard let introducer else {
      skip()
      return
    }
    let keyword = lexed.text(introducer)
    let signature = Signature(lexed, brackets, keyword: keyword, introducer: introducer)
    let path = enclosing.last?.path ?? ""
    let hasBody = ["class", "struct", "enum", "protocol", "actor", "extension"].contains(keyword)
    let end = end(of: start, from: introducer, endsWithBlock: signature.endsWithBlock)
    if keyword != "extension", !signature.names.isEmpty {
      declarations.append(
        Declaration(
          names: signature.names.map { path + $0 }, labels: signature.labels,
          lexemes: docComment(of: start)...end))
    }
    if hasBody, let brace = openingBrace(from: introducer, to: end),
      let name = signature.names.first
    {
      enclosing.append((path + name + ".", end))
      position = lexed.next(after: brace)
    } else {
      position = lexed.next(after: end)
    }
  }

  /// Goes past what is no declaration: a statement's word, a bracket with all in it, a condition of
  /// compilation to the end of its line.
  private mutating func skip() {
    if lexed.is(position, "#if") || lexed.is(position, "#elseif") {
      var last = position
      position = lexed.next(after: position)
      while position < lexed.lexemes.count, !lexed.isLineEnd(between: last, and: position) {
        last = position
        position = lexed.next(after: position)
      }
    } else {
      position = lexed.next(
        after: lexed.isOpening(position) ? brackets.end(of: position) : position)
    }
  }
}

// MARK: - Where a declaration begins

extension DeclarationScanner {
  /// The word that says what is declared, behind attributes and modifiers; `nil` if nothing is.
  private func introducerOfDeclaration(at start: Int) -> Int? {
    var index = start
    while index < lexed.lexemes.count {
      let next = lexed.next(after: index)
      if lexed.lexemes[index].kind == .attribute {
        index = lexed.is(index + 1, "(") ? lexed.next(after: brackets.end(of: index + 1)) : next
        continue
      }
      guard lexed.lexemes[index].kind == .word else { return nil }
      let text = lexed.text(index)
      let isModifier =
        Keywords.declarationModifiers.contains(text)
        && !(text == "class" && !isDeclarationWord(next))
      guard isModifier else {
        let isNamed = !["actor", "macro"].contains(text) || isWord(next)
        return Keywords.introducers.contains(text) && isNamed ? index : nil
      }
      // `private(set)`, `unowned(safe)`
      index = lexed.is(index + 1, "(") ? lexed.next(after: brackets.end(of: index + 1)) : next
    }
    return nil
  }

  private func isWord(_ index: Int) -> Bool {
    index < lexed.lexemes.count && lexed.lexemes[index].kind == .word
  }

  private func isDeclarationWord(_ index: Int) -> Bool {
    guard isWord(index) else { return false }
    let text = lexed.text(index)
    return Keywords.introducers.contains(text) || Keywords.declarationModifiers.contains(text)
  }

  /// The first lexeme of the doc comment that stands directly above, or the declaration's own.
  private func docComment(of start: Int) -> Int {
    var first = start
    var index = start - 1
    while index >= 0 {
      let lexeme = lexed.lexemes[index]
      if lexeme.kind == .docComment {
        let isFirstOnLine =
          index == 0
          || (lexed.lexemes[index - 1].kind == .whitespace
            && (index == 1 || lexed.lineEnds(in: index - 1) > 0))
        guard isFirstOnLine else { break }
        first = index
      } else if lexeme.kind != .whitespace || lexed.lineEnds(in: index) > 1 {
        break
      }
      index -= 1
    }
    return first
  }
}

// MARK: - Where a declaration ends

extension DeclarationScanner {
  private func openingBrace(from introducer: Int, to end: Int) -> Int? {
    var index = introducer
    while index <= end {
      if lexed.is(index, "{") { return index }
      index = lexed.next(after: lexed.isOpening(index) ? brackets.end(of: index) : index)
    }
    return nil
  }

  /// The last lexeme of a declaration.
  private func end(of start: Int, from introducer: Int, endsWithBlock: Bool) -> Int {
    var last = introducer
    var index = lexed.next(after: introducer)
    while index < lexed.lexemes.count {
      if lexed.is(index, "}") || lexed.is(index, ")") || lexed.is(index, "]") { return last }
      if lexed.is(index, ";") { return last }
      let isNewLine = lexed.isLineEnd(between: last, and: index)
      // The name may stand on the line after the introducer.
      if isNewLine, last != introducer, !continues(from: last, to: index) { return last }
      if lexed.isOpening(index) {
        last = brackets.end(of: index)
        if endsWithBlock, lexed.is(index, "{") { return last }
      } else {
        last = index
      }
      index = lexed.next(after: last)
    }
    return last
  }

  /// Whether a line goes on in the next one.
  private func continues(from last: Int, to next: Int) -> Bool {
    if expectsMore(last) { return true }
    switch lexed.lexemes[next].kind {
    case .operation: return true
    case .punctuation:
      return !lexed.is(next, "(") && !lexed.is(next, "[")
    case .word:
      return Keywords.continuing.contains(lexed.text(next))
    default: return false
    }
  }

  private func expectsMore(_ index: Int) -> Bool {
    switch lexed.lexemes[index].kind {
    case .punctuation: lexed.is(index, ",") || lexed.is(index, ":") || lexed.is(index, ".")
    // A binary operator stands between spaces, a postfix one, as in `Int?`, against its operand.
    case .operation: index > 0 && lexed.lexemes[index - 1].isTrivia
    case .word: Keywords.expectant.contains(lexed.text(index))
    default: false
    }
  }
}
