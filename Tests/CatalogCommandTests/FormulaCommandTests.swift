import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `catalog formula` {
  let folder: Folder
  private let gradient = #"\frac{\partial L}{\partial w} = -\frac{2}{n} \sum_{i=1}^{n} x_i"#

  init() throws { folder = try Folder() }

  @Test(arguments: [
    ("text", "∂L/∂w = −(2/n) Σᵢ₌₁ⁿ xᵢ\n"),
    (
      "speech",
      "the partial derivative of L with respect to w, equals minus the fraction 2 over n, "
        + "end fraction, times the sum from i equals 1 to n of x sub i\n"
    ),
  ])
  func `converts its argument, and standard input, alike`(format: String, expected: String) throws {
    let argument = try folder.catalog("formula", gradient, "--format", format)
    #expect(argument.status == 0 && argument.diagnostics == "")
    #expect(argument.output == expected)
    for input in [gradient, gradient + "\n", gradient.replacing(" ", with: "\n")] {
      let ending = try folder.catalog("formula", "--format", format, input: input)
      #expect(ending.status == 0 && ending.diagnostics == "")
      #expect(ending.output == expected)
    }
  }

  @Test func `prints the tree, a part on each line, or a formula on each line`() throws {
    let tree = try folder.catalog("formula", "--format", "tree", "x_i")
    #expect(
      tree.output == """
        scripts
          base: identifier "x"
          sub: identifier "i"

        """)
    let lines = try folder.catalog("formula", "--format", "tree", "--lines", input: "x_i\n2\n")
    #expect(
      lines.output == """
        (scripts base: (identifier "x") sub: (identifier "i"))
        (number "2")

        """)
  }

  @Test func `writes MathML for a display, or for a line of text`() throws {
    let display = try folder.catalog("formula", gradient)
    #expect(display.status == 0 && display.diagnostics == "")
    #expect(display.output.hasPrefix("<math") && display.output.hasSuffix("</math>\n"))
    #expect(display.output.contains("<mfrac>") && display.output.contains("<munderover>"))
    #expect(try folder.catalog("formula", "--format", "mathml", gradient).output == display.output)
    let inline = try folder.catalog("formula", "--inline", gradient)
    #expect(inline.status == 0)
    #expect(display.output.contains(#"display="block""#))
    #expect(!inline.output.contains(#"display="block""#))
    let broken = try folder.catalog("formula", input: "x\n+ y\n")
    #expect(broken.output.hasSuffix("x\n+ y</annotation></semantics></math>\n"))
    for output in [display.output, inline.output, broken.output] {
      #expect(XMLParser(data: Data(output.utf8)).parse())
    }
  }

  @Test func `takes a formula that begins with a minus behind two`() throws {
    let ending = try folder.catalog("formula", "--format", "text", "--", "-x")
    #expect(ending.status == 0 && ending.output == "−x\n")
  }

  @Test func `says what is wrong in a formula, and where`() throws {
    let ending = try folder.catalog("formula", #"x + \sgima"#)
    #expect(ending.status == 1 && ending.output == "")
    #expect(
      ending.diagnostics == #"""
        catalog: column 5: \sgima is no command that is known here. Did you mean \Sigma, \sigma or \sim?
        catalog:   x + \sgima
        catalog:       ^

        """#)
  }

  @Test func `counts the lines of a formula on several`() throws {
    let ending = try folder.catalog("formula", input: "a\n+ {b\n+ c}}\n")
    #expect(ending.status == 1 && ending.output == "")
    #expect(
      ending.lines == [
        "catalog: line 3, column 5: the brace } closes nothing. Remove it, or write \\} for the "
          + "sign.",
        "catalog:   + c}}",
        "catalog:       ^",
      ])
  }

  @Test func `gives a line for each line, the ones that cannot be read among them`() throws {
    let input = "x^2\n\n\\foobar\r\n\\frac{1}{2\n\\alpha\r\n"
    let text = try folder.catalog("formula", "--lines", "--format", "text", input: input)
    #expect(text.status == 1)
    #expect(
      text.output == #"""
        x²

        line 3, column 1: \foobar is no command that is known here. Write \operatorname{…} for a function with a name, \text{…} for words.
        line 4, column 9: the brace { is not closed. Write the } that belongs to it.
        α

        """#)
    #expect(
      text.lines == [
        #"catalog: line 3, column 1: \foobar is no command that is known here. "#
          + #"Write \operatorname{…} for a function with a name, \text{…} for words."#,
        #"catalog:   \foobar"#,
        "catalog:   ^",
        "catalog: line 4, column 9: the brace { is not closed. Write the } that belongs to it.",
        #"catalog:   \frac{1}{2"#,
        "catalog:           ^",
      ])
    let mathml = try folder.catalog("formula", "--lines", input: input)
    #expect(mathml.status == 1 && mathml.diagnostics == text.diagnostics)
    let lines = mathml.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 6 && lines.last == "")
    for line in lines.dropLast() { #expect(XMLParser(data: Data(line.utf8)).parse(), "\(line)") }
    #expect(
      lines[3] == #"<math xmlns="http://www.w3.org/1998/Math/MathML"><merror><mtext>line 4, "#
        + "column 9: the brace { is not closed. Write the } that belongs to it."
        + "</mtext></merror></math>")
    let good = try folder.catalog("formula", "--lines", "--format", "speech", input: "x\n\ny")
    #expect(good.status == 0 && good.diagnostics == "")
    #expect(good.output == "x\nan empty formula\ny\n")
    #expect(try folder.catalog("formula", "--lines", input: "").output == "")
  }

  @Test func `refuses bytes that are no text, at their place`() throws {
    let bytes: [UInt8] = [0x78, 0x0A, 0xC3, 0xA9, 0xFF, 0x0A, 0x79, 0x0A]
    let whole = try folder.catalog(words: ["formula"], bytes: bytes)
    #expect(whole.status == 1 && whole.output == "")
    let place = "line 2, column 2: here is a byte that is no UTF-8. Save the formula as UTF-8."
    #expect(whole.lines == ["catalog: \(place)"])
    let lines = try folder.catalog(words: ["formula", "--lines", "--format", "text"], bytes: bytes)
    #expect(lines.status == 1)
    #expect(lines.output == "x\n\(place)\ny\n")
    #expect(lines.lines == whole.lines)
  }

  @Test func `gives a line for whatever the bytes are`() throws {
    var state: UInt64 = 42
    var bytes: [UInt8] = []
    for _ in 0..<40_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes.append(UInt8(state >> 56))
    }
    let rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let count = rows.count - (rows.last?.isEmpty ?? false ? 1 : 0)
    for format in ["mathml", "text", "speech", "tree"] {
      let ending = try folder.catalog(
        words: ["formula", "--lines", "--format", format], bytes: bytes)
      #expect(ending.status == 1)
      #expect(
        ending.output.split(separator: "\n", omittingEmptySubsequences: false).count == count + 1)
      // nothing that was read commands the terminal that shows a message
      #expect(ending.diagnostics.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    }
  }

  @Test func `answers a line of a million characters in one line`() throws {
    let long = String(repeating: "x + ", count: 250_000) + "x"
    for format in ["mathml", "text", "speech", "tree"] {
      let ending = try folder.catalog(
        "formula", "--lines", "--format", format, input: long + "\ny\n")
      #expect(ending.output.split(separator: "\n").count == 2)
      #expect(ending.lines.count == (ending.status == 0 ? 0 : 3))
      #expect(ending.lines.allSatisfy { $0.count < 200 })
    }
  }

  @Test func `refuses what is no formula`() throws {
    for input in ["", " \n"] {
      let nothing = try folder.catalog("formula", input: input)
      #expect(nothing.status == 64 && nothing.output == "")
      #expect(
        nothing.lines == [
          "catalog: there is no formula. Write it behind 'catalog formula', or give it on standard "
            + "input."
        ])
    }
    let both = try folder.catalog("formula", "--lines", "x")
    #expect(both.status == 64)
    #expect(
      both.lines == [
        "catalog: --lines reads standard input: leave out the formula. See 'catalog formula --help'."
      ])
    let format = try folder.catalog("formula", "--format", "html", "x")
    #expect(format.status == 64)
    #expect(
      format.lines == [
        "catalog: The value 'html' is invalid for '--format <format>'. Please provide one of "
          + "'mathml', 'text', 'speech' or 'tree'. See 'catalog formula --help'."
      ])
  }

  @Test func `ends quietly when its reader has gone`() throws {
    let input = try folder.file("formulas.txt", String(repeating: "x^2 + y^2\n", count: 50_000))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c",
      "\"\(program)\" formula --lines --format text < \"\(input)\" 2> errors | head -1; cat errors",
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    try process.waitUntilExit(seconds: 120)
    #expect(String(decoding: output, as: UTF8.self) == "x² + y²\n")
  }
}
