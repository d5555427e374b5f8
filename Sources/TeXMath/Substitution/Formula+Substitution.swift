extension Formula {
  /// The formula with values in place of its symbols.
  ///
  /// A symbol is what has a value in the scope, however it is written: a letter, `w_{\text{old}}`,
  /// `\frac{\partial L}{\partial w}`, an element `x_i`. A product dot comes between a number and a
  /// factor that touch, a negative number is put in parentheses where something stands before it,
  /// vectors and matrices are written out, and a short sum is written term by term. What has no value
  /// stays as it is.
  ///
  /// - Parameters:
  ///   - scope: what the symbols stand for.
  ///   - digits: how many significant digits a number is written with, 1 to 17.
  ///   - longestSum: how many terms a sum may have that is written out.
  /// - Returns: the new formula.
  /// - Precondition: the number of digits is between 1 and 17.
  /// - Complexity: O(n) for n parts, times the terms of the sums that are written out.
  public func substituting(_ scope: Scope, digits: Int = 4, longestSum: Int = 6) -> Formula {
    var substitution = Substitution(scope, digits: digits, longestSum: longestSum)
    return Formula(built: substitution.whole(root))
  }

  /// The formula as it is worked by hand: `w_new = 0 − 0.1 ⋅ (−15.33) = 1.533`.
  ///
  /// A left side that is a symbol stays, the other sides have values in place of their symbols, and
  /// what comes out stands at the end, behind ≈ where it is rounded.
  ///
  /// - Parameters:
  ///   - scope: what the symbols stand for.
  ///   - digits: how many significant digits a number is written with, 1 to 17.
  ///   - longestSum: how many terms a sum may have that is written out.
  /// - Returns: the new formula.
  /// - Throws: ``EvaluationError`` if the formula says nothing, or its left side has no value.
  /// - Precondition: the number of digits is between 1 and 17.
  /// - Complexity: that of evaluating the left side, and of ``substituting(_:digits:longestSum:)``.
  public func worked(
    in scope: Scope, digits: Int = 4, longestSum: Int = 6
  ) throws(EvaluationError) -> Formula {
    var parts: [Node] = []
    for statement in try Statement.all(of: root) {
      if !parts.isEmpty {
        parts += [
          Node(.symbol(",", .punctuation), at: root.place), Node(.space(1), at: root.place),
        ]
      }
      parts += try worked(statement.chain, scope, digits, longestSum)
    }
    return Formula(built: Node.side(parts, at: root.place))
  }

  private func worked(
    _ chain: Relations, _ scope: Scope, _ digits: Int, _ longestSum: Int
  ) throws(EvaluationError) -> [Node] {
    let left = chain.sides[0]
    let isSymbol = chain.sides.count > 1 && scope.isSymbol(left)
    var parts: [Node] = []
    var isLiteral = false
    for (index, side) in chain.sides.enumerated() {
      if index > 0 {
        parts.append(Node(.symbol(chain.relations[index - 1], .relation), at: side.place))
      }
      var substitution = Substitution(
        scope, digits: digits, longestSum: longestSum, keepsSymbols: index == 0 && isSymbol)
      parts += substitution.row(side.flattened, follows: false)
      isLiteral = scope.isSymbol(side) || side.isLiteralNumber
    }
    guard isSymbol, !isLiteral,
      let value = Literal(try scope.value(of: left), digits: digits, at: left.place)
    else { return parts }
    return parts + [Node(.symbol(value.isRounded ? "≈" : "=", .relation), at: left.place)]
      + value.parts
  }

  /// A formula of parts, with the TeX that says the same.
  private init(built root: Node) { self.init(root, tex: root.tex) }
}

extension Node {
  /// Whether it is digits alone.
  fileprivate var isLiteralNumber: Bool { if case .number = undressed.kind { true } else { false } }
}

extension Scope {
  /// Whether a side is one symbol, or an element of one, that has a value.
  fileprivate func isSymbol(_ side: Node) -> Bool {
    if case .value? = self[side.symbolName] { return true }
    guard case .scripts(let scripts) = side.undressed.kind, scripts.sup == nil, scripts.sub != nil,
      case .value(let value)? = self[scripts.base.symbolName]
    else { return false }
    return value.depth > 0
  }
}
