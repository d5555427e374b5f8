import TeXMath
import Testing

/// What is written between the start of `semantics` and the annotation.
private func markup(_ tex: String, display: Bool = true) throws -> String {
  let text = try Formula(tex).mathML(display: display)
  let start = try #require(text.firstRange(of: "<semantics>")).upperBound
  let end = try #require(text.firstRange(of: "<annotation")).lowerBound
  return String(text[start..<end])
}

@Suite struct `A formula as MathML` {
  @Test func `is one element with the TeX beside it`() throws {
    #expect(
      try Formula("x<y").mathML(display: true)
        == "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"><semantics><mrow>"
        + "<mi>x</mi><mo>&lt;</mo><mi>y</mi></mrow>"
        + "<annotation encoding=\"application/x-tex\">x&lt;y</annotation></semantics></math>")
    #expect(
      try Formula("x").mathML(display: false, label: "\"x\" & more")
        == "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" aria-label=\"&quot;x&quot; &amp; "
        + "more\"><semantics><mi>x</mi>"
        + "<annotation encoding=\"application/x-tex\">x</annotation></semantics></math>")
    #expect(try markup("") == "<mrow></mrow>")
  }

  @Test func `marks a part by data attributes that a page can find`() throws {
    #expect(
      try markup(#"\htmlData{slot=3,format=.2f}{-2}"#)
        == "<mrow><mrow data-slot=\"3\" data-format=\".2f\"><mo form=\"prefix\">−</mo><mn>2</mn>"
        + "</mrow></mrow>")
    #expect(try markup(#"\htmlData{x=a"<b}{y}"#).contains("data-x=\"a&quot;&lt;b\""))
    #expect(try Formula(#"x + \htmlData{slot=0}{-2}"#).text == Formula("x + {-2}").text)
    for tex in [#"\htmlData{}{x}"#, #"\htmlData{a}{x}"#, #"\htmlData{on click=1}{x}"#] {
      #expect { try Formula(tex) } throws: { error in
        (error as? FormulaError)?.message.hasSuffix("is no data attribute") == true
      }
    }
  }

  @Test func `has letters of other alphabets as letters of Unicode`() throws {
    #expect(try markup(#"\mathbf{x}"#) == "<mi>𝐱</mi>")
    #expect(try markup(#"\boldsymbol{x}"#) == "<mi>𝒙</mi>")
    #expect(try markup(#"\boldsymbol{\mu}"#) == "<mi>𝝁</mi>")
    #expect(try markup(#"\boldsymbol{\Sigma}"#) == "<mi>𝚺</mi>")
    #expect(try markup(#"\mathcal{L}"#) == "<mi>ℒ</mi>")
    #expect(try markup(#"\mathcal{N}"#) == "<mi>𝒩</mi>")
    #expect(try markup(#"\mathbb{R}"#) == "<mi>ℝ</mi>")
    #expect(try markup(#"\mathbb{E}"#) == "<mi>𝔼</mi>")
    #expect(try markup(#"\mathbb{1}"#) == "<mn>𝟙</mn>")
    #expect(try markup(#"\mathbf{10}"#) == "<mn>𝟏𝟎</mn>")
    #expect(try markup(#"\mathfrak{C}"#) == "<mi>ℭ</mi>")
    #expect(try markup(#"\mathit{ha}"#) == "<mi>ℎ𝑎</mi>")
    #expect(try markup(#"\mathtt{ab}"#) == "<mi>𝚊𝚋</mi>")
    #expect(try markup(#"\mathsf{T}"#) == "<mi>𝖳</mi>")
  }

  @Test func `marks one upright letter, and no upright name`() throws {
    #expect(try markup(#"\mathrm{d}"#) == "<mi mathvariant=\"normal\">d</mi>")
    #expect(try markup(#"\mathrm{new}"#) == "<mi>new</mi>")
    #expect(try markup(#"\Gamma"#) == "<mi mathvariant=\"normal\">Γ</mi>")
    #expect(try markup(#"\gamma"#) == "<mi>γ</mi>")
    #expect(try markup(#"\nabla"#) == "<mi mathvariant=\"normal\">∇</mi>")
  }

  @Test func `has a number as one element, and a sign before it apart`() throws {
    #expect(try markup("0.05") == "<mn>0.05</mn>")
    #expect(try markup("-12") == "<mrow><mo form=\"prefix\">−</mo><mn>12</mn></mrow>")
    #expect(try markup("a-b") == "<mrow><mi>a</mi><mo>−</mo><mi>b</mi></mrow>")
  }

  @Test func `keeps no distance around signs in scripts`() throws {
    #expect(
      try markup("x_{i,j}^{n+1}")
        == "<msubsup><mi>x</mi><mrow><mi>i</mi><mo lspace=\"0\" rspace=\"0\">,</mo><mi>j</mi></mrow>"
        + "<mrow><mi>n</mi><mo lspace=\"0\" rspace=\"0\">+</mo><mn>1</mn></mrow></msubsup>")
  }

  @Test func `has primes as one sign`() throws {
    #expect(try markup("f'") == "<msup><mi>f</mi><mo class=\"prime\">′</mo></msup>")
    #expect(try markup("f''") == "<msup><mi>f</mi><mo class=\"prime\">″</mo></msup>")
    #expect(try markup("f'''''") == "<msup><mi>f</mi><mo class=\"prime\">′′′′′</mo></msup>")
    #expect(
      try markup("f'^2")
        == "<msup><mi>f</mi><mrow><mo class=\"prime\">′</mo><mn>2</mn></mrow></msup>")
  }

  @Test func `lets brackets grow only around what is tall`() throws {
    #expect(
      try markup("(x)")
        == "<mrow><mo stretchy=\"false\">(</mo><mi>x</mi><mo stretchy=\"false\">)</mo></mrow>")
    #expect(
      try markup(#"(\frac{1}{2})"#)
        == "<mrow><mo>(</mo><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>)</mo></mrow>")
    #expect(try markup(#"\left(x\right]"#) == "<mrow><mo>(</mo><mi>x</mi><mo>]</mo></mrow>")
    #expect(
      try markup(#"\big(x\big)"#)
        == "<mrow><mo stretchy=\"true\" symmetric=\"true\" minsize=\"1.2em\" maxsize=\"1.2em\">("
        + "</mo><mi>x</mi>"
        + "<mo stretchy=\"true\" symmetric=\"true\" minsize=\"1.2em\" maxsize=\"1.2em\">)</mo>"
        + "</mrow>")
  }

  @Test func `tells which end a bar is, and which bar is none`() throws {
    #expect(
      try markup("|x|")
        == "<mrow><mo form=\"prefix\" stretchy=\"false\">|</mo><mi>x</mi>"
        + "<mo form=\"postfix\" stretchy=\"false\">|</mo></mrow>")
    #expect(
      try markup("||x||")
        == "<mrow><mo form=\"prefix\" stretchy=\"false\">‖</mo><mi>x</mi>"
        + "<mo form=\"postfix\" stretchy=\"false\">‖</mo></mrow>")
    #expect(
      try markup(#"x\mid y"#)
        == "<mrow><mi>x</mi><mo lspace=\"0.2778em\" rspace=\"0.2778em\" stretchy=\"false\" "
        + "form=\"infix\">∣</mo><mi>y</mi></mrow>")
  }

  @Test func `has room around a function, and the sign that it is applied`() throws {
    #expect(
      try markup(#"x\log y"#)
        == "<mrow><mi>x</mi><mspace width=\"0.1667em\"/><mi>log</mi><mo>\u{2061}</mo>"
        + "<mspace width=\"0.1667em\"/><mi>y</mi></mrow>")
    #expect(
      try markup(#"\log(y)"#)
        == "<mrow><mi>log</mi><mo>\u{2061}</mo><mrow><mo stretchy=\"false\">(</mo><mi>y</mi>"
        + "<mo stretchy=\"false\">)</mo></mrow></mrow>")
  }

  @Test func `has limits below in a display, and beside in a line`() throws {
    #expect(
      try markup(#"\arg\min_x f"#)
        == "<mrow><munder><mo movablelimits=\"false\" lspace=\"0\" rspace=\"0\">arg min</mo>"
        + "<mi>x</mi></munder><mo>\u{2061}</mo><mspace width=\"0.1667em\"/><mi>f</mi></mrow>")
    #expect(
      try markup(#"\sum_i^n x"#)
        == "<mrow><munderover><mo lspace=\"0\">∑</mo><mi>i</mi><mi>n</mi></munderover>"
        + "<mi>x</mi></mrow>")
    #expect(
      try markup(#"\sum_i^n x"#, display: false)
        == "<mrow><msubsup><mo lspace=\"0\">∑</mo><mi>i</mi><mi>n</mi></msubsup>"
        + "<mi>x</mi></mrow>")
    #expect(
      try markup(#"\sum\limits_i x"#, display: false)
        == "<mrow><munder><mo movablelimits=\"false\" lspace=\"0\" rspace=\"0.1667em\">∑</mo>"
        + "<mi>i</mi></munder><mi>x</mi></mrow>")
    #expect(try markup(#"\frac{\sum_i}{2}"#).contains("<msub><mo lspace=\"0\" rspace=\"0\">∑</mo>"))
  }

  @Test func `has accents that stay small and accents that grow`() throws {
    #expect(
      try markup(#"\hat{x}"#)
        == "<mover accent=\"true\"><mi>x</mi><mo stretchy=\"false\">ˆ</mo></mover>")
    #expect(try markup(#"\widehat{x}"#).contains("<mo stretchy=\"true\">\u{26}#x302;</mo>"))
    #expect(try markup(#"\bar{x}"#).contains("<mo stretchy=\"false\">¯</mo>"))
    #expect(try markup(#"\dot{x}"#).contains("<mo stretchy=\"false\">˙</mo>"))
    #expect(try markup(#"\overline{xy}"#) == "<mrow class=\"overline\"><mi>x</mi><mi>y</mi></mrow>")
  }

  @Test func `has classes where MathML Core has no element`() throws {
    #expect(try markup(#"\boxed{x}"#) == "<mrow><mrow class=\"boxed\"><mi>x</mi></mrow></mrow>")
    #expect(
      try markup(#"\cancel{x}"#) == "<mrow><mrow class=\"cancelled\"><mi>x</mi></mrow></mrow>")
    #expect(try markup(#"a\!b"#) == "<mrow><mi>a</mi><mspace class=\"back\"/><mi>b</mi></mrow>")
    #expect(
      try markup(#"\textcolor{red}{x}"#)
        == "<mrow><mrow mathcolor=\"red\"><mi>x</mi></mrow></mrow>")
    #expect(
      try markup(#"\begin{aligned}a&=b\tag{1}\\&=c\end{aligned}"#)
        == "<mtable class=\"aligned\" displaystyle=\"true\"><mtr><mtd><mi>a</mi></mtd><mtd>"
        + "<mo>=</mo><mi>b</mi></mtd><mtd class=\"tag\"><mtext>(</mtext><mtext>1</mtext>"
        + "<mtext>)</mtext></mtd></mtr><mtr><mtd></mtd><mtd><mo>=</mo><mi>c</mi></mtd>"
        + "<mtd class=\"tag\"></mtd></mtr></mtable>")
    #expect(
      try markup(#"\begin{array}{lr}a&b\end{array}"#)
        == "<mtable class=\"matrix\"><mtr><mtd class=\"left\"><mi>a</mi></mtd>"
        + "<mtd class=\"right\"><mi>b</mi></mtd></mtr></mtable>")
  }

  @Test func `keeps the spaces of words`() throws {
    #expect(
      try markup(#"x \text{ if } y"#)
        == "<mrow><mi>x</mi><mtext>\u{A0}if\u{A0}</mtext><mi>y</mi></mrow>")
    #expect(try markup(#"\textbf{a}"#).contains("<mtext class=\"bold\">a</mtext>"))
  }

  @Test(arguments: Constructs.all + FormulasOfBooks.all)
  func `is XML of MathML Core, without styles of its own`(tex: String) throws {
    for display in [true, false] {
      let leaves = try Leaves(of: Formula(tex).mathML(display: display, label: tex))
      #expect(leaves.annotation == tex)
      #expect(leaves.malformed.isEmpty)
      #expect(
        leaves.elements.isSubset(of: [
          "math", "semantics", "annotation", "mrow", "mi", "mo", "mn", "mtext", "mspace", "mstyle",
          "msub", "msup", "msubsup", "munder", "mover", "munderover", "mfrac", "msqrt", "mroot",
          "mtable", "mtr", "mtd", "mphantom", "mpadded",
        ]))
      #expect(
        leaves.attributes.isSubset(of: [
          "xmlns", "display", "aria-label", "encoding", "mathvariant", "form", "lspace", "rspace",
          "stretchy", "symmetric", "minsize", "maxsize", "movablelimits", "accent", "width",
          "height", "depth", "displaystyle", "scriptlevel", "linethickness", "mathcolor", "class",
        ]))
    }
  }

  @Test func `is XML whatever the TeX says`() throws {
    for tex in ["<&>\"'", "\u{1}\u{FFFF}\u{FEFF}x", "\\text{]]>\r\n\t\u{B}<b>}", "％\u{0}"] {
      guard let formula = try? Formula(tex) else { continue }
      #expect(try Leaves(of: formula.mathML(display: true, label: tex)).malformed.isEmpty)
    }
    #expect(try markup(#"\text{a<b & c}"#).contains("a&lt;b"))
  }
}
