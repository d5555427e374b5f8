import SwiftListing
import Testing

@Suite struct `Highlighting Swift` {
  @Test func `a declaration and its words`() {
    #expect(
      marks("@inlinable public func norm(_ x: Vector, p: Double = 2) -> Double { sqrt(x.sum) }")
        == [
          "attribute:@inlinable", "keyword:public", "keyword:func", "function:norm", "type:Vector",
          "type:Double", "number:2", "type:Double", "function:sqrt",
        ])
  }

  @Test func `a string with another inside its interpolation`() {
    #expect(
      marks(#"let t = "\(a["b"]!) and \(f(x: (1)))""#)
        == [
          "keyword:let", "string:\"", "string:\"b\"", "string: and ", "function:f", "number:1",
          "string:\"",
        ])
  }

  @Test func `a raw string interpolates with its own number of signs only`() {
    #expect(
      marks(##"#"\#(x) \(y) " "#"##) == ["string:#\"", ##"string: \(y) " "#"##])
    #expect(marks(###"##"a"#b"##"###) == [###"string:##"a"#b"##"###])
  }

  @Test func `a string of many lines holds quotes`() {
    let source = "\"\"\"\n  a \"b\" \\\"\"\" \\(c)\n  \"\"\""
    #expect(marks(source) == ["string:\"\"\"\n  a \"b\" \\\"\"\" ", "string:\n  \"\"\""])
  }

  @Test func `escapes do not end a string`() {
    #expect(marks(#""a\"b\\" + c"#) == [#"string:"a\"b\\""#])
    #expect(marks(#""" + "x""#) == [#"string:"""#, #"string:"x""#])
  }

  @Test func `a raw string may begin with quotes of its own`() {
    #expect(marks(##"#""a"" b"# + c"##) == [##"string:#""a"" b"#"##])
    #expect(marks("#\"\"\"\n\"#\n\"\"\"# 1") == ["string:#\"\"\"\n\"#\n\"\"\"#", "number:1"])
  }

  @Test func `comments nest and doc comments are told apart`() {
    #expect(marks("/* /* */ */ x") == ["comment:/* /* */ */"])
    #expect(
      marks("/** a */ /**/ // b") == ["doc-comment:/** a */", "comment:/**/", "comment:// b"])
    #expect(marks("/// a\n1") == ["doc-comment:/// a", "number:1"])
    #expect(marks("a+/* b */1") == ["comment:/* b */", "number:1"])
  }

  @Test func `names in backticks are names`() {
    #expect(marks("let `class` = `in`(1)") == ["keyword:let", "function:`in`", "number:1"])
    #expect(marks("func `a law holds`() {}") == ["keyword:func", "function:`a law holds`"])
  }

  @Test func `keywords as labels and members are names`() {
    #expect(marks("f(in: x, for: y)") == ["function:f"])
    #expect(
      marks("func f(in set: Int, where p: P)")
        == ["keyword:func", "function:f", "type:Int", "type:P"])
    #expect(marks("x.default.self") == ["keyword:self"])
    #expect(
      marks("[nil: 1, true: 2]")
        == ["keyword:nil", "number:1", "keyword:true", "number:2"])
    #expect(
      marks("case .a(let x): default: break")
        == ["keyword:case", "function:a", "keyword:let", "keyword:default", "keyword:break"])
  }

  @Test func `words that are keywords in some places only`() {
    #expect(
      marks("var x: Int { get set }")
        == ["keyword:var", "type:Int", "keyword:get", "keyword:set"])
    #expect(marks("let set = get") == ["keyword:let"])
    #expect(marks("x.prefix(2)") == ["function:prefix", "number:2"])
    #expect(
      marks("mutating func f() async throws -> some P {}")
        == [
          "keyword:mutating", "keyword:func", "function:f", "keyword:async", "keyword:throws",
          "keyword:some", "type:P",
        ])
    #expect(
      marks("package(set) var a: any P")
        == ["keyword:package", "keyword:set", "keyword:var", "keyword:any", "type:P"])
  }

  @Test func `numbers in all their forms`() {
    #expect(
      marks("1_000 0xFFp-2 1.5e-3 0b01 1...3 x.0")
        == [
          "number:1_000", "number:0xFFp-2", "number:1.5e-3", "number:0b01", "number:1",
          "number:3", "number:0",
        ])
  }

  @Test func `conditions of compilation and macros`() {
    #expect(
      marks("#if os(Linux)\n#endif\n#expect(x)")
        == ["keyword:#if", "function:os", "type:Linux", "keyword:#endif", "function:#expect"])
  }

  @Test(arguments: [
    "\"abc", "\"\"\"\nabc", "\"\\(a", "\"\\(\"\\(", "/* /* */", "#\"", "`a", "\\", "@", "#", "\"\\",
  ])
  func `what is left open ends with the source`(source: String) {
    #expect(highlight(source).map { $0.text }.joined() == source)
  }

  @Test func `a string that is left open ends with its line`() {
    #expect(marks("\"abc\nlet x") == ["string:\"abc", "keyword:let"])
  }

  @Test func `the tokens of each file of this package are the file`() throws {
    let sources = try packageSources()
    #expect(sources.count > 20)
    for source in sources {
      let tokens = highlight(source.text)
      #expect(tokens.map { $0.text }.joined() == source.text, "\(source.path)")
      #expect(!tokens.contains { $0.text.isEmpty }, "\(source.path)")
    }
  }

  @Test func `the tokens of any text are the text`() {
    var generator = SplitMix(state: 11)
    for _ in 0..<20_000 {
      let source = (0..<Int.random(in: 0...25, using: &generator))
        .map { _ in fragments[Int.random(in: 0..<fragments.count, using: &generator)] }.joined()
      #expect(highlight(source).map { $0.text }.joined() == source)
    }
  }
}
