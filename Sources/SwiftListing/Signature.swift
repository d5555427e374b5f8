/// The names that a declaration introduces and the labels of its parameters.
struct Signature {
  private(set) var names: [String] = []
  private(set) var labels = ""
  /// Whether the first block ends the declaration; after that of a variable more may follow.
  let endsWithBlock: Bool

  init(_ lexed: Lexed, _ brackets: Brackets, keyword: String, introducer: Int) {
    endsWithBlock = !["let", "var", "case", "typealias"].contains(keyword)
    let reader = Reader(lexed: lexed, brackets: brackets)
    let next = lexed.next(after: introducer)
    switch keyword {
    case "init", "subscript":
      names = [keyword]
      labels = reader.labels(from: next, style: keyword == "init" ? .function : .subscript)
    case "deinit":
      names = [keyword]
    case "func", "macro":
      guard next < lexed.lexemes.count else { return }
      names = [reader.name(next)]
      let isOperator = lexed.lexemes[next].kind == .operation
      labels = reader.labels(
        from: lexed.next(after: next), style: isOperator ? .operator : .function)
    case "case":
      names = reader.list(from: next)
      labels = names.count == 1 ? reader.payload(from: lexed.next(after: next)) : ""
    case "let", "var":
      names = reader.list(from: next)
    case "extension":
      names = [reader.path(from: next)]
    case "import", "operator", "precedencegroup":
      names = []
    default:
      if next < lexed.lexemes.count, lexed.lexemes[next].kind == .word {
        names = [reader.name(next)]
      }
    }
  }
}

/// Reads names and labels at given places.
private struct Reader {
  enum Style { case function, `operator`, `subscript`, payload }

  let lexed: Lexed
  let brackets: Brackets

  func name(_ index: Int) -> String { lexed.text(index).filter { $0 != "`" } }

  private func isWord(_ index: Int) -> Bool {
    lexed.lexemes.indices.contains(index) && lexed.lexemes[index].kind == .word
  }

  /// A dotted name, `Outer.Inner`, or a type in brackets, `[Int]`.
  func path(from start: Int) -> String {
    if lexed.is(start, "[") {
      return (start...brackets.end(of: start)).filter { !lexed.lexemes[$0].isTrivia }
        .map { name($0) }.joined()
    }
    var path = isWord(start) ? name(start) : ""
    var index = start
    while lexed.is(index + 1, "."), isWord(index + 2) {
      index += 2
      path += "." + name(index)
    }
    return path
  }

  /// The names of `a = 1, b: Int`, or of the pattern `(a, b)`.
  func list(from start: Int) -> [String] {
    if lexed.is(start, "(") {
      let end = brackets.end(of: start)
      return (start..<end).filter { isWord($0) && !lexed.is($0, "_") }.map { name($0) }
    }
    guard isWord(start) else { return [] }
    var names = [name(start)]
    var index = start
    var last = start
    var angles = Angles()
    while index < lexed.lexemes.count {
      angles.pass(lexed, index)
      last = lexed.isOpening(index) ? brackets.end(of: index) : index
      let next = lexed.next(after: last)
      let isComma = lexed.is(index, ",")
      if isComma, angles.depth == 0, isWord(next) { names.append(name(next)) }
      let isEnd = lexed.is(next, "}") || lexed.is(next, ";")
      if isEnd || (!isComma && lexed.isLineEnd(between: last, and: next)) { break }
      index = next
    }
    return names
  }

  /// The labels of a case's associated values.
  func payload(from index: Int) -> String {
    lexed.is(index, "(") ? labels(from: index, style: .payload) : ""
  }

  /// The labels of the parameters in the first parentheses from a place on.
  func labels(from start: Int, style: Style) -> String {
    var open = start
    while open < lexed.lexemes.count, !lexed.is(open, "(") {
      if lexed.is(open, "{") || lexed.is(open, "}") { return "" }
      open = lexed.next(after: open)
    }
    guard open < lexed.lexemes.count else { return "" }
    let end = brackets.end(of: open)
    var labels = ""
    var index = lexed.next(after: open)
    var isFirst = true
    var angles = Angles()
    while index < end {
      if isFirst { labels += label(at: index, style: style) + ":" }
      angles.pass(lexed, index)
      isFirst = lexed.is(index, ",") && angles.depth == 0
      index = lexed.next(after: lexed.isOpening(index) ? brackets.end(of: index) : index)
    }
    return "(" + labels + ")"
  }

  private func label(at start: Int, style: Style) -> String {
    if style == .operator { return "_" }
    var index = start
    while index < lexed.lexemes.count, lexed.lexemes[index].kind == .attribute {
      index = lexed.next(after: lexed.is(index + 1, "(") ? brackets.end(of: index + 1) : index)
    }
    guard isWord(index) else { return "_" }
    let next = lexed.next(after: index)
    if isWord(next), lexed.is(lexed.next(after: next), ":") { return name(index) }
    // A single name is also the label, except of a subscript.
    return lexed.is(next, ":") && style != .subscript ? name(index) : "_"
  }
}

/// How many angle brackets of generic arguments are open: the commas within separate no parameters.
private struct Angles {
  private(set) var depth = 0

  mutating func pass(_ lexed: Lexed, _ index: Int) {
    guard lexed.lexemes[index].kind == .operation else { return }
    if lexed.is(index, "<"), index > 0, lexed.lexemes[index - 1].kind == .word {
      depth += 1
    } else if depth > 0, !lexed.is(index, "->") {
      depth = max(0, depth - lexed.text(index).count { $0 == ">" })
    }
  }
}
