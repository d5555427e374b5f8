/// A value written as a part of a formula: `−15.33`, a column, a matrix.
struct Literal {
  /// What stands for it, side by side: a sign, digits, a power of ten; or one bracket.
  let parts: [Node]
  /// Whether it is a number, which must not touch another factor.
  let isNumber: Bool
  /// Whether it begins with a minus.
  let isNegative: Bool
  /// Whether some of its numbers are rounded.
  let isRounded: Bool

  private init(_ parts: [Node], isNumber: Bool, isNegative: Bool, isRounded: Bool) {
    (self.parts, self.isNumber) = (parts, isNumber)
    (self.isNegative, self.isRounded) = (isNegative, isRounded)
  }

  /// Writes a value.
  ///
  /// - Parameters:
  ///   - value: a number, a vector, a matrix or a list of these.
  ///   - digits: how many significant digits, 1 to 17.
  ///   - place: where it stands.
  init?(_ value: Value, digits: Int, at place: Range<Int>) {
    let value = value.reduced
    guard value.numbers.allSatisfy({ $0.isFinite }) else { return nil }
    switch value {
    case .number(let number): self.init(number.value, digits: digits, at: place)
    case .vector(let elements):
      self.init(vector: elements.map { $0.value }, digits: digits, at: place)
    case .matrix(let matrix):
      let numbers = matrix.elements.map { $0.value }
      let rows = (0..<matrix.rows).map { i in
        Array(numbers[i * matrix.columns..<(i + 1) * matrix.columns])
      }
      self.init(rows: rows, digits: digits, at: place)
    case .list(let items):
      var parts: [Node] = []
      var isRounded = false
      for item in items {
        guard let literal = Literal(item, digits: digits, at: place) else { return nil }
        if !parts.isEmpty { parts.append(Node(.symbol(",", .punctuation), at: place)) }
        parts += literal.parts
        isRounded = isRounded || literal.isRounded
      }
      let body = Node(.row(parts), at: place)
      self.init(
        [Node(.fence(Node.Fence("(", body, ")")), at: place)], isNumber: false, isNegative: false,
        isRounded: isRounded)
    case .truth: return nil
    }
  }

  private init(_ number: Double, digits: Int, at place: Range<Int>) {
    let decimal = Decimal(number, digits: digits)
    var parts = [Node(.number(decimal.digits, .standard), at: place)]
    if decimal.exponent != 0 {
      let negative = decimal.exponent < 0 ? [Node(.symbol("−", .prefix), at: place)] : []
      let size = Node(.number("\(decimal.exponent.magnitude)", .standard), at: place)
      let power = Node.Scripts(
        base: Node(.number("10", .standard), at: place),
        sup: Node(.row(negative + [size]), at: place))
      parts += [Node(.symbol("⋅", .binary), at: place), Node(.scripts(power), at: place)]
    }
    if decimal.isNegative { parts.insert(Node(.symbol("−", .prefix), at: place), at: 0) }
    self.init(
      parts, isNumber: true, isNegative: decimal.isNegative, isRounded: decimal.isRounded)
  }

  /// A column; a long one as a row that is transposed.
  private init(vector: [Double], digits: Int, at place: Range<Int>) {
    let isLong = vector.count > 4
    let table = Literal(rows: isLong ? [vector] : vector.map { [$0] }, digits: digits, at: place)
    guard isLong, let base = table.parts.first else {
      self = table
      return
    }
    let transpose = Node(.identifier("T", .standard), at: place)
    let scripts = Node(.scripts(Node.Scripts(base: base, sup: transpose)), at: place)
    self.init([scripts], isNumber: false, isNegative: false, isRounded: table.isRounded)
  }

  private init(rows: [[Double]], digits: Int, at place: Range<Int>) {
    var isRounded = false
    var written: [Node.Table.Row] = []
    for row in rows {
      var cells: [Node] = []
      for number in row {
        let literal = Literal(number, digits: digits, at: place)
        isRounded = isRounded || literal.isRounded
        cells.append(Node.side(literal.parts, at: place))
      }
      written.append(Node.Table.Row(cells))
    }
    let table = Node(.table(Node.Table(.matrix, rows: written)), at: place)
    self.init(
      [Node(.fence(Node.Fence("(", table, ")", size: .stretched)), at: place)], isNumber: false,
      isNegative: false, isRounded: isRounded)
  }

  /// The literal as one part, in parentheses where a power or a sign before it would be misread.
  func base(at place: Range<Int>) -> Node {
    if parts.count == 1 { return parts[0] }
    return Node(.fence(Node.Fence("(", Node(.row(parts), at: place), ")")), at: place)
  }
}

extension Node {
  /// Parts side by side as one part.
  static func side(_ parts: [Node], at place: Range<Int>) -> Node {
    parts.count == 1 ? parts[0] : Node(.row(parts), at: place)
  }
}
