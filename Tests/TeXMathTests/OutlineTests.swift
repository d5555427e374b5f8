import TeXMath
import Testing

/// The tree of a formula, printed.
@Suite struct `The outline of a formula` {
  @Test func `has a part on each line, what it is made of below it`() throws {
    #expect(
      try Formula(#"\sum_{i=1}^n x_i^2"#).root.tree == """
        row
          scripts limits
            base: operator "∑" limits
            sub: row
              identifier "i"
              symbol "=" relation
              number "1"
            sup: identifier "n"
          scripts
            base: identifier "x"
            sub: identifier "i"
            sup: number "2"
        """)
  }

  @Test(arguments: [
    ("x", #"(identifier "x")"#),
    (#"\mathbf{x}'"#, #"(scripts primes 1 base: (identifier "x" bold))"#),
    (
      #"\tfrac{1}{2}"#,
      #"(fraction text numerator: (number "1") denominator: (number "2"))"#
    ),
    (#"\sqrt[3]{x}"#, #"(root (identifier "x") index: (number "3"))"#),
    (#"\left(x\right]"#, #"(fence "(" "]" stretched (identifier "x"))"#),
    (#"\hat{x}"#, #"(accent hat (identifier "x"))"#),
    (#"\text{a "b" $x$}"#, #"(text (words "a \"b\" ") (identifier "x"))"#),
    (
      #"\begin{bmatrix} 1 & 2 \end{bmatrix}"#,
      #"(fence "[" "]" stretched (table matrix (line (number "1") (number "2"))))"#
    ),
    (#"\xrightarrow[u]{o}"#, #"(arrow "→" over: (identifier "o") under: (identifier "u"))"#),
    (#"\overset{a}{b}"#, #"(stack base: (identifier "b") over: (identifier "a"))"#),
    (
      #"\underbrace{x}_{y}"#,
      #"(brace "⏟" base: (identifier "x") label: (identifier "y"))"#
    ),
    (#"\backslash"#, #"(symbol "\\" ordinary)"#),
    (#"\color{red}{x}"#, #"(color "red" (identifier "x"))"#),
    (#"\boxed{x}"#, #"(boxed (identifier "x"))"#),
    (#"\cancel{x}"#, #"(cancelled (identifier "x"))"#),
    (#"\hphantom{x}"#, #"(phantom width (identifier "x"))"#),
    (
      #"a\,b\!c"#,
      #"(row (identifier "a") (space 0.167) (identifier "b") (space -0.167) (identifier "c"))"#
    ),
    (#"\max"#, #"(function "max" limits)"#),
    (#"\mathrel{x}"#, #"(class relation (identifier "x"))"#),
  ])
  func `can stand on one line`(tex: String, expected: String) throws {
    #expect(try Formula(tex).root.treeLine == expected)
  }

  @Test func `has as many lines as the formula has parts`() throws {
    for tex in FormulasOfBooks.all {
      let root = try Formula(tex).root
      let lines = root.tree.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == root.treeLine.count(of: "("), "\(tex)")
    }
  }
}

extension String {
  /// How often a character stands in it, outside of quotation marks.
  fileprivate func count(of sought: Character) -> Int {
    var isQuoted = false
    var isEscaped = false
    var count = 0
    for character in self {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == sought, !isQuoted {
        count += 1
      }
    }
    return count
  }
}
