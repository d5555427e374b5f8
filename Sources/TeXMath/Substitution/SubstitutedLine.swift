/// A row in the making: it knows what stands last, and so what must come between.
struct SubstitutedLine {
  private(set) var parts: [Node] = []
  /// Room that has been read and not yet written.
  var room: [Node] = []
  private var last: Last

  /// What a sign is between its neighbours.
  enum SignRole { case start, plus, minus, product, after }

  private enum Last: Equatable {
    case start, plus, minus, product, function
    case operand(isNumber: Bool)
  }

  init(follows: Bool) { last = follows ? .plus : .start }

  mutating func append(sign: Node, _ role: SignRole) {
    flush()
    parts.append(sign)
    switch role {
    case .start: last = .start
    case .plus: last = .plus
    case .minus: last = .minus
    case .product: last = .product
    case .after: last = .operand(isNumber: false)
    }
  }

  mutating func append(function: Node) {
    flush()
    parts.append(function)
    last = .function
  }

  mutating func append(_ replacement: Replacement) {
    separate(isNumber: replacement.isNumber, at: replacement.node.place)
    let isFirst = last == .start
    if replacement.isNegative, !isFirst {
      parts.append(replacement.inParentheses)
    } else {
      parts += replacement.parts
    }
    last = .operand(isNumber: replacement.isNumber)
  }

  /// The terms of a sum that is written out.
  mutating func append(terms: [[Node]], at place: Range<Int>) {
    func joined() -> [Node] {
      var sum: [Node] = []
      for (index, term) in terms.enumerated() {
        if index > 0 { sum.append(Node(.symbol("+", .binary), at: place)) }
        let isSigned = index > 0 && term.first?.isPrefix == true
        sum += isSigned ? [Node.parenthesized(term, at: place)] : term
      }
      return sum
    }
    guard terms.count > 1 else {
      let only = terms.first ?? [Node(.number("0", .standard), at: place)]
      separate(isNumber: true, at: place)
      let isSigned = last != .start && only.first?.isPrefix == true
      parts += isSigned ? [Node.parenthesized(only, at: place)] : only
      last = .operand(isNumber: true)
      return
    }
    separate(isNumber: false, at: place)
    switch last {
    case .start, .plus: parts += joined()
    default: parts.append(Node.parenthesized(joined(), at: place))
    }
    last = .operand(isNumber: false)
  }

  /// A product dot where two factors touch and one of them is a number that was put in.
  private mutating func separate(isNumber: Bool, at place: Range<Int>) {
    guard case .operand(let wasNumber) = last, wasNumber || isNumber else { return flush() }
    room = []
    parts.append(Node(.symbol("⋅", .binary), at: place))
    last = .product
  }

  private mutating func flush() {
    parts += room
    room = []
  }
}

extension Node {
  fileprivate static func parenthesized(_ parts: [Node], at place: Range<Int>) -> Node {
    Node(.fence(Fence("(", side(parts, at: place), ")", size: .stretched)), at: place)
  }
}
