/// Random documents of ordinary form: every block and inline, nested up to three deep.
///
/// An item of a list begins with a word: cmark's own renderer fails on other items.
struct RandomDocument {
  var numbers: Numbers

  private static let inlines = [
    "text", "*emph*", "**strong**", "`code`", "[a](b.md)", "`a|b`", "`c \\| d`", "a \\| b", "$`x`$",
    "1 < 2", "a_b", "5.", "-3", "2 * 3", "![i](p.png)", "\\*", "&amp;", "e.g. #3", "!", "+1",
    "x = y",
  ]

  private mutating func pick(_ choices: [String]) -> String {
    choices[numbers.next(below: choices.count)]
  }

  private mutating func some(_ most: Int, _ part: (inout Self) -> String) -> [String] {
    var parts: [String] = []
    for _ in 0...numbers.next(below: most) { parts.append(part(&self)) }
    return parts
  }

  mutating func line() -> String { some(5) { $0.pick(Self.inlines) }.joined(separator: " ") }

  mutating func table() -> [String] {
    let columns = 1 + numbers.next(below: 3)
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    var lines: [String] = []
    for _ in 0...numbers.next(below: 4) {
      lines.append(row((0..<columns).map { _ in pick(["", line()]) }))
    }
    let rules = (0..<columns).map { _ in pick(["---", ":--", ":-:", "--:"]) }
    lines.insert(row(rules), at: 1)
    return lines
  }

  /// The lines of one block.
  private mutating func block(depth: Int) -> [String] {
    switch numbers.next(below: depth > 2 ? 6 : 9) {
    case 0: return some(3) { $0.line() }
    case 1: return [String(repeating: "#", count: 1 + numbers.next(below: 6)) + " " + line()]
    case 2: return ["```" + pick(["", "swift", "figure a"]), "let x|y", "", "  z \\| w", "```"]
    case 3, 4: return table()
    case 5: return ["***"]
    case 6: return blocks(depth: depth + 1).map { "> " + $0 }
    case let kind:
      let isLoose = numbers.next(below: 2) == 0
      var lines: [String] = []
      for number in 0...numbers.next(below: 3) {
        let mark = kind == 7 ? "- " : "\(number + 1). "
        let rest = numbers.next(below: 2) == 0 ? [] : [""] + blocks(depth: depth + 1)
        if isLoose, number > 0 { lines.append("") }
        lines.append(mark + "item " + line())
        lines += rest.map { String(repeating: " ", count: mark.utf8.count) + $0 }
      }
      return lines
    }
  }

  /// The lines of some blocks, a blank one between each two.
  mutating func blocks(depth: Int = 0) -> [String] {
    var lines = block(depth: depth)
    for _ in 0..<numbers.next(below: 3) { lines += [""] + block(depth: depth) }
    return lines
  }
}
