extension ExpressionParser {
  /// Reads a numeral, a bracket, an absolute value, a name or a function with its argument.
  mutating func operand() throws(AnswerError.Reason) {
    skipBlanks()
    let start = position
    if start >= end { throw .incomplete }
    if code.isDigit || code == UInt8(ascii: ".") {
      append(.constant, from: start, value: try decimal())
    } else if isOpen {
      try bracket(joining: nil)
    } else if code == UInt8(ascii: "|") {
      try bars()
    } else if (code & 0x7F).isLetter {
      try name()
    } else {
      throw .notUnderstood
    }
  }

  /// Reads what stands within a bracket, in which spaces and lines mean nothing.
  ///
  /// - Parameter operation: what joins several expressions with commas between them; `nil` if there
  ///   must be one.
  /// - Throws: what is wrong within it.
  @inline(never)
  private mutating func bracket(joining operation: Operation?) throws(AnswerError.Reason) {
    try descend()
    let (start, outerEnd, outerBars) = (position, end, openBars)
    let (spaces, lines) = (spacesSeparate, linesSeparate)
    end = signs[start].partner
    (spacesSeparate, linesSeparate, openBars) = (false, false, 0)
    position += 1
    try sum()
    skipBlanks()
    while let operation, code == UInt8(ascii: ",") {
      position += 1
      try sum()
      append(operation, from: start)
      skipBlanks()
    }
    try expectEnd()
    position = end + 1
    (end, openBars, spacesSeparate, linesSeparate) = (outerEnd, outerBars, spaces, lines)
    ascend()
  }

  private mutating func bars() throws(AnswerError.Reason) {
    try descend()
    let start = position
    let (spaces, lines) = (spacesSeparate, linesSeparate)
    (spacesSeparate, linesSeparate) = (false, false)
    position += 1
    openBars += 1
    try sum()
    skipBlanks()
    if position >= end {
      position = start
      throw .unbalancedBracket
    }
    if code != UInt8(ascii: "|") { throw .notUnderstood }
    position += 1
    openBars -= 1
    (spacesSeparate, linesSeparate) = (spaces, lines)
    append(.abs, from: start)
    ascend()
  }
}

// MARK: - Functions

extension ExpressionParser {
  private mutating func name() throws(AnswerError.Reason) {
    let start = position
    let name = nameHere()
    position += name.count
    // or the name goes on with a subscript that nobody declared
    if name.count == 0 || code == UInt8(ascii: "_") {
      position = start
      throw .unknownName
    }
    switch name.operation {
    case .variable: append(.variable, from: start, index: name.index)
    case .pi: append(.constant, from: start, value: .pi)
    case .e: append(.constant, from: start, value: Operation.base)
    default:
      try descend()
      try application(of: name.operation, from: start)
      ascend()
    }
  }

  private mutating func application(
    of function: Operation, from start: Int
  ) throws(AnswerError.Reason) {
    skipBlanks()
    switch function {
    case .frac:
      for _ in 0..<2 { try fractionPart() }
      append(.divide, from: start)
    case .sqrt:
      let hasDegree = isOpen && signs[position].code == UInt8(ascii: "[") && isBraceAfterBracket
      try operand()
      if hasDegree { try operand() }
      append(hasDegree ? .root : .sqrt, from: start)
    case .max, .min:
      if !isOpen { throw position >= end ? .incomplete : .notUnderstood }
      try bracket(joining: function)
    default:
      let caret = position
      // sin² x is (sin x)²
      let isRaised = code == UInt8(ascii: "^")
      if isRaised {
        position += 1
        try operand()
        // sin⁻¹ is the inverse function to some and 1/sin to others
        if program[program.count - 1].operation == .negate {
          position = caret
          throw .notUnderstood
        }
      }
      try argument()
      append(function, from: start)
      if isRaised { append(.raised, from: caret) }
    }
  }

  /// The bracket that follows, or the factors up to the next sign, bracket or function.
  private mutating func argument() throws(AnswerError.Reason) {
    skipBlanks()
    if isOpen { return try operand() }
    try operation(binding: 3)
    while true {
      let start = position
      skipBlanks()
      let name = nameHere()
      let isEnd = name.count == 0 || name.operation.rawValue < Operation.pi.rawValue
      if isEnd || (spacesSeparate && position > start) {
        position = start
        return
      }
      let place = position
      try operation(binding: 3)
      append(.multiply, from: place)
    }
  }

  /// A part of a fraction of TeX, which may be one bare digit: `\frac12`.
  private mutating func fractionPart() throws(AnswerError.Reason) {
    skipBlanks()
    if !code.isDigit { return try operand() }
    append(.constant, from: position, value: Double(code - UInt8(ascii: "0")))
    position += 1
  }

  /// Whether a brace follows the bracket here, as in `\sqrt[3]{x}`.
  private var isBraceAfterBracket: Bool {
    var i = signs[position].partner + 1
    while signs[i].code == 0x20 { i += 1 }
    return signs[i].code == UInt8(ascii: "{")
  }
}
