import TeXMath
import Testing

@Suite struct `What cannot be read is said in one line` {
  static func line(_ tex: String) -> String {
    do throws(FormulaError) {
      _ = try Formula(tex)
      return "read"
    } catch {
      return error.line
    }
  }

  @Test(arguments: [
    (
      #"x + \foo"#,
      #"column 5: \foo is no command that is known here. Write \operatorname{…} for a function with a name, \text{…} for words."#
    ),
    (
      #"\aplha"#,
      #"column 1: \aplha is no command that is known here. Did you mean \Alpha or \alpha?"#
    ),
    (
      #"\begin{caes}1\end{caes}"#,
      #"column 1: there is no environment caes. Did you mean cases, dcases or rcases?"#
    ),
    (
      #"x\"#,
      #"column 2: the formula ends with a backslash. Write \\ for a new line, \backslash for the sign."#
    ),
    (#"{x"#, #"column 1: the brace { is not closed. Write the } that belongs to it."#),
    (#"x}"#, #"column 2: the brace } closes nothing. Remove it, or write \} for the sign."#),
    (#"\frac{1}"#, #"column 9: \frac lacks an argument. Write the argument in braces."#),
    (
      #"\text{abc"#,
      #"column 1: the argument of \text is not closed. Close it with its bracket."#
    ),
    (
      #"\sqrt[3{x}"#,
      #"column 6: the argument of [ is not closed. Close it with its bracket."#
    ),
    (
      #"\left"#,
      #"column 6: \left lacks a bracket. Write a bracket such as ( [ \{ | \| \langle, or a point for none."#
    ),
    (
      #"\big x"#,
      #"column 6: x after \big is no bracket. Write a bracket such as ( [ \{ | \| \langle, or a point for none."#
    ),
    (
      #"a\left(b"#,
      #"column 2: \left has no \right. Write \right with a bracket; \right. draws none."#
    ),
    (
      #"a\right)"#,
      #"column 2: \right has no \left. Write \left with a bracket before it; \left. draws none."#
    ),
    (
      #"a\middle|b"#,
      #"column 2: \middle stands outside of \left and \right. Write \mid, or put \left and \right around it."#
    ),
    (
      #"\begin{cases}1"#,
      #"column 1: \begin{cases} has no \end{cases}. Write \end{cases} where it ends."#
    ),
    (
      #"\begin{cases}1\end{array}"#,
      #"column 15: \begin{cases} is closed by \end{array}. Write \end{cases}."#
    ),
    (
      #"x\end{cases}"#,
      #"column 2: \end{cases} has no \begin{cases}. Remove it, or begin the environment."#
    ),
    (
      #"a & b"#,
      #"column 3: & stands outside of an environment with columns. Write \& for the sign, or put \begin{aligned} … \end{aligned} around the lines."#
    ),
    (
      #"x_1_2"#,
      #"column 4: there are two subscripts on one base. Put braces around what belongs together: {x_1}_2 or x_{1,2}."#
    ),
    (
      #"x^1^2"#,
      #"column 4: there are two superscripts on one base. Put braces around what belongs together: {x_1}_2 or x_{1,2}."#
    ),
    (
      #"x_"#,
      #"column 2: nothing follows _. Write what stands there, in braces if it is more than one sign: x_{…}."#
    ),
    (
      #"a\over b\over c"#,
      #"column 9: \over is the second of its kind in one group. Write \frac{…}{…} and \binom{…}{…}."#
    ),
    (
      #"\limits_x"#,
      #"column 1: \limits follows nothing. Write it directly after \sum, \max or another operator."#
    ),
    (
      #"\begin{array}{lq}a\end{array}"#,
      #"column 14: lq is no list of columns. Write l, c and r for columns to the left, centred and to the right."#
    ),
    (
      #"\hspace{wide}"#,
      #"column 8: wide is no length. Write a number and a unit, such as 1em, 3mu or 2pt."#
    ),
    (
      #"\color{1;2}x"#,
      #"column 7: 1;2 is no colour. Write the name of a colour, or #rrggbb."#
    ),
    (
      #"a$b"#,
      #"column 2: a dollar stands within the formula. Leave it out, or write \$ for the sign."#
    ),
    (
      #"a#b"#,
      ##"column 2: # stands for an argument, and there is none here. Write \# for the sign."##
    ),
    (
      #"\def\a{\a}1+\a"#,
      #"column 13: \a stands for itself without end. Define it by other commands."#
    ),
  ])
  func `a fault has its column, its words and its cure`(tex: String, expected: String) {
    #expect(Self.line(tex) == expected)
  }

  @Test func `groups nest to a limit`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "{", count: depth) + "x" + String(repeating: "}", count: depth)
    }
    #expect(Self.line(nested(60)) == "read")
    #expect(
      Self.line(nested(70))
        == "column 65: groups are nested deeper than 64. Write it in fewer levels.")
  }

  @Test func `a formula has a longest length, also when macros are written out`() {
    let cure = "the formula is longer than 100000 characters. Write it as several formulas."
    #expect(Self.line(String(repeating: "x", count: 100_000)) == "read")
    #expect(Self.line(String(repeating: "x", count: 100_001)) == "column 100001: \(cure)")
    let growing = #"\def\a#1{#1#1#1#1#1#1#1#1#1#1}\a{"# + String(repeating: "x", count: 10_001)
    #expect(Self.line(growing + "}") == "column 31: \(cure)")
  }

  @Test func `a fault within a macro stands where the macro was written`() throws {
    #expect(
      Self.line(#"x + \norm{\foo}"#)
        == #"column 11: \foo is no command that is known here. Write \operatorname{…} for a function with a name, \text{…} for words."#
    )
    #expect(
      Self.line(#"\def\a{x_1_2} y + \a"#)
        == "column 19: there are two subscripts on one base. "
        + "Put braces around what belongs together: {x_1}_2 or x_{1,2}.")
  }

  @Test func `the place is shown under the formula`() {
    let tex = "α +\n\\frac{1}{"
    let error = #expect(throws: FormulaError.self) { try Formula(tex) }
    #expect(
      error?.description(in: tex) == """
        column 13: the brace { is not closed. Write the } that belongs to it.
          α + \\frac{1}{
                      ^
        """)
  }

  @Test func `of a long formula the part around the place is shown`() {
    let tex = String(repeating: "x", count: 500) + "}"
    let error = #expect(throws: FormulaError.self) { try Formula(tex) }
    let lines = error?.description(in: tex).split(separator: "\n") ?? []
    #expect(lines.count == 3)
    #expect(lines.last?.count == 2 + 60 + 1)
    #expect(lines.allSatisfy { $0.count <= 100 })
  }
}
