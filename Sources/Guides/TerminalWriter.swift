import CommonMark

/// Writes the blocks of a tree as lines, with a prefix for each list and quotation around them.
struct TerminalWriter {
  private(set) var text = ""
  private let width: Int
  let styled: Bool
  /// What stands before each line, and for a list item what stands before its first line alone.
  private var prefixes: [(first: String?, rest: String)] = []
  /// The number of the next item of each list around, `nil` for bullets.
  private var numbers: [Int?] = []
  private var isTight: [Bool] = []
  private var wantsGap = false
  /// How many of the prefixes have been there since the last block: those a gap has too.
  private var lasting = 0

  init(width: Int, styled: Bool) {
    self.width = width
    self.styled = styled
  }

  mutating func write(_ root: Node) {
    for step in root.walk {
      switch step {
      case .enter(let node): enter(node)
      case .exit(let node): exit(node)
      }
    }
  }

  private mutating func enter(_ node: Node) {
    switch node.kind {
    case .paragraph: block(inline(node).wrapped(to: room))
    case .heading(let level): heading(inline(node), level: level)
    case .codeBlock(_, let literal):
      let lines = literal.split(separator: "\n", omittingEmptySubsequences: false)
      block((lines.last == "" ? lines.dropLast() : lines).map { "    " + $0.printable })
    case .thematicBreak: block([String(repeating: "─", count: room)])
    case .table: block(table(node))
    case .inserted(let rendition) where rendition.placement == .block:
      let lines = rendition.text.split(separator: "\n", omittingEmptySubsequences: false)
      block(rendition.text.isEmpty ? [] : lines.map { String($0) })
    case .blockQuote: prefixes.append((nil, "│ "))
    case .list(let start, let tight):
      numbers.append(start)
      isTight.append(tight)
    case .item:
      let number = numbers.last ?? nil
      let mark = number.map { "\($0). " } ?? "• "
      if let number, !numbers.isEmpty { numbers[numbers.count - 1] = number &+ 1 }
      prefixes.append((mark, String(repeating: " ", count: mark.count)))
    default: break
    }
  }

  private mutating func exit(_ node: Node) {
    switch node.kind {
    case .blockQuote: leave()
    case .item:
      // an item without contents still shows its mark
      if prefixes.last?.first != nil { block([""]) }
      leave()
    case .list:
      numbers.removeLast()
      isTight.removeLast()
      wantsGap = true
    default: break
    }
  }

  private mutating func leave() {
    prefixes.removeLast()
    lasting = min(lasting, prefixes.count)
  }

  /// The columns that the prefixes leave, at least twenty.
  private var room: Int { max(20, width - prefixes.reduce(0) { $0 + $1.rest.count }) }

  private mutating func block(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    if wantsGap { text += prefixes.prefix(lasting).map { $0.rest }.joined().trimmingSpaces + "\n" }
    for line in lines {
      var opening = ""
      for index in prefixes.indices {
        opening += prefixes[index].first ?? prefixes[index].rest
        prefixes[index].first = nil
      }
      text += (opening + line).trimmingSpaces + "\n"
    }
    wantsGap = isTight.last != true
    lasting = prefixes.count
  }

  private mutating func heading(_ words: String, level: Int) {
    let lines = words.wrapped(to: room)
    let longest = lines.map { $0.columns }.max() ?? 0
    let rule = level > 2 ? [] : [String(repeating: level == 1 ? "═" : "─", count: longest)]
    block(lines.map { styled ? "\u{1B}[1m\($0)\u{1B}[22m" : $0 } + rule)
  }
}
