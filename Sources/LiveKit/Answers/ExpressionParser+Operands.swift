extension ExpressionParser {
  /// Reads a numeral, a bracket, an absolute value, a name or a function with its argument.
  mutating func operand() throws(AnswerError) {
    skipBlanks()
    if position == end { throw error(.incomplete, at: position) }
    if code.isDigit || code == UInt8(ascii: ".") { return try numeral() }
    if isOpen {
      return try bracket { parser throws(AnswerError) in
        try parser.sum()
        try parser.expectEnd()
      }
    }
    if code == UInt8(ascii: "|") { return try bars() }
    if code.isLetter || code >= 128 { return try name() }
    throw error(.notUnderstood, at: position)
  }

  private mutating func numeral() throws(AnswerError) {
    let start = position
    let decimal = DecimalReader(text.codes, from: start, to: end)
    if !decimal.hasDigits { throw error(.notUnderstood, at: start) }
    if !decimal.value.isFinite { throw error(.notFinite, at: start) }
    position = decimal.position
    append(.constant(decimal.value), from: start)
  }

  /// Reads what stands within a bracket, in which spaces and lines mean nothing.
  mutating func bracket(
    _ read: (inout ExpressionParser) throws(AnswerError) -> Void
  ) throws(AnswerError) {
    let outer = (end, spacesSeparate, linesSeparate, openBars)
    let close = text.partners[position]
    position += 1
    (end, spacesSeparate, linesSeparate, openBars) = (close, false, false, 0)
    try nested(read)
    (end, spacesSeparate, linesSeparate, openBars) = outer
    position = close + 1
  }

  private mutating func bars() throws(AnswerError) {
    let start = position
    let outer = (spacesSeparate, linesSeparate)
    (spacesSeparate, linesSeparate) = (false, false)
    position += 1
    openBars += 1
    try nested { parser throws(AnswerError) in try parser.sum() }
    openBars -= 1
    skipBlanks()
    if code != UInt8(ascii: "|") {
      throw error(
        position == end ? .unbalancedBracket : .notUnderstood,
        at: position == end ? start : position)
    }
    position += 1
    (spacesSeparate, linesSeparate) = outer
    append(.apply(.abs), from: start)
  }

  // MARK: - Names

  /// What a name stands for.
  private enum Meaning {
    case operation(AnswerExpression.Operation)
    case function(Function)
  }

  /// The longest name that stands here, and how many signs it has; a declared name comes before a
  /// function or a constant of the same length.
  private func meaning() -> (meaning: Meaning, count: Int)? {
    var found: (meaning: Meaning, count: Int)?
    func consider(_ count: Int, _ meaning: Meaning) {
      if count > found?.count ?? 0 { found = (meaning, count) }
    }
    for (i, name) in names.enumerated() {
      consider(name.count(in: text.codes, from: position, to: end), .operation(.variable(i)))
    }
    let word = WordList.functions.longest(in: text.codes, from: position, to: end)
    if let function = Function(rawValue: UInt8(word.index)) {
      consider(word.count, .function(function))
    }
    consider(
      pi.count(in: text.codes, from: position, to: end), .operation(.constant(Double.pi)))
    if code == UInt8(ascii: "e") { consider(1, .operation(.constant(Function.e))) }
    return found
  }

  private mutating func name() throws(AnswerError) {
    let start = position
    guard let (meaning, count) = meaning() else { throw error(.unknownName, at: start) }
    position += count
    // the name goes on with a subscript that nobody declared
    if code == UInt8(ascii: "_") { throw error(.unknownName, at: start) }
    switch meaning {
    case .operation(let operation): append(operation, from: start)
    case .function(let function):
      try nested { parser throws(AnswerError) in try parser.application(of: function, from: start) }
    }
  }

  // MARK: - Functions

  private mutating func application(
    of function: Function, from start: Int
  ) throws(AnswerError) {
    skipBlanks()
    switch function {
    case .frac:
      try fractionPart()
      try fractionPart()
      append(.divide, from: start)
    case .sqrt: try squareRoot(from: start)
    case .max, .min: try extremum(function == .max ? .largest : .smallest, from: start)
    default:
      let mark = program.count
      let caret = position
      // sin² x is (sin x)²
      if code == UInt8(ascii: "^") {
        position += 1
        try operand()
        // sin⁻¹ is the inverse function to some and 1/sin to others
        if case .negate? = program.last { throw error(.notUnderstood, at: caret) }
      }
      let (exponent, origins) = (Array(program[mark...]), Array(places[mark...]))
      program.removeSubrange(mark...)
      places.removeSubrange(mark...)
      try argument()
      append(.apply(function), from: start)
      if !exponent.isEmpty {
        program += exponent
        places += origins
        append(.power, from: caret)
      }
    }
  }

  /// The bracket that follows, or the factors up to the next sign, bracket or function.
  private mutating func argument() throws(AnswerError) {
    skipBlanks()
    if isOpen { return try operand() }
    try operation(above: 3)
    while true {
      let start = position
      skipBlanks()
      var isFactor = startsFactor && !isOpen && code != UInt8(ascii: "|")
      if case .function? = meaning()?.meaning { isFactor = false }
      if !isFactor || (spacesSeparate && position > start) {
        position = start
        return
      }
      let place = position
      try operation(above: 3)
      append(.multiply, from: place)
    }
  }

  /// A part of a fraction of TeX, which may be one bare digit: `\frac12`.
  private mutating func fractionPart() throws(AnswerError) {
    skipBlanks()
    if !code.isDigit { return try operand() }
    append(.constant(Double(code - UInt8(ascii: "0"))), from: position)
    position += 1
  }

  /// √x, or the root of another degree, `sqrt[3]{x}`.
  private mutating func squareRoot(from start: Int) throws(AnswerError) {
    var index = position
    if code == UInt8(ascii: "[") {
      index = text.partners[position] + 1
      while index < end, text.codes[index] == 0x20 { index += 1 }
    }
    let hasDegree = index > position && index < end && text.codes[index] == UInt8(ascii: "{")
    try operand()
    if hasDegree { try operand() }
    append(hasDegree ? .root : .apply(.sqrt), from: start)
  }

  /// The largest or the smallest of the expressions in a bracket.
  private mutating func extremum(
    _ operation: AnswerExpression.Operation, from start: Int
  ) throws(AnswerError) {
    guard isOpen else { throw error(position == end ? .incomplete : .notUnderstood, at: position) }
    try bracket { parser throws(AnswerError) in
      try parser.sum()
      parser.skipBlanks()
      while parser.code == UInt8(ascii: ",") {
        parser.position += 1
        try parser.sum()
        parser.append(operation, from: start)
        parser.skipBlanks()
      }
      try parser.expectEnd()
    }
  }
}
