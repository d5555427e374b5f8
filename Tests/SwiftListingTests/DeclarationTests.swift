import SwiftListing
import Testing

@Suite struct `Cutting a declaration out` {
  static let source = #"""
    import MathCore

    /// A method.
    /// With two lines.
    @frozen
    public struct KMeans: Sendable {
      /// How many.
      public let clusters: Int, seed: UInt64 // both

      // An ordinary comment.
      public init(clusters: Int, seed: UInt64 = 1) {
        self.clusters = clusters
        self.seed = seed
      }

      /// Fits.
      func fit(_ x: Matrix) throws(Failure) -> [Int] { x.map { "}\($0)" == "{" ? 1 : 0 } }
      func fit(
        rows: Int, of columns: Int
      ) -> some Collection<Int>
      where Int: Sendable {
        // }
        []
      }

      private(set) var name: String = {
        "a }"
      }()

      enum Step: Int {
        case assign, update
        case done(after: Int, Double)
        static func + (a: Step, b: Step) -> Step { a }
      }
    }

    extension KMeans.Step: CustomStringConvertible {
      var description: String {
        get { "" }
      }
      subscript(i: Int, at j: Int) -> Int { i }
    }

    func norm(_ x: Vector, p: Double) -> Double { 0 }
    func norm(_ x: Matrix, p: Double) -> Double { 1 }
    func norm<T: P>(of `in`: T) async -> Double
    { 2 }
    """#

  @Test func `all declarations are found under their full names`() {
    #expect(
      declarations(in: Self.source) == [
        "KMeans", "KMeans.clusters", "KMeans.seed", "KMeans.init(clusters:seed:)",
        "KMeans.fit(_:)", "KMeans.fit(rows:of:)", "KMeans.name", "KMeans.Step",
        "KMeans.Step.assign", "KMeans.Step.update", "KMeans.Step.done(after:_:)",
        "KMeans.Step.+(_:_:)", "KMeans.Step.description", "KMeans.Step.subscript(_:at:)",
        "norm(_:p:)", "norm(_:p:)", "norm(of:)",
      ])
  }

  @Test func `a type comes with its doc comment and attributes, without its extensions`() throws {
    let listing = try listing("KMeans", in: Self.source)
    #expect(listing.symbol == "KMeans")
    #expect(listing.file == "A.swift")
    #expect(listing.startLine == 3)
    #expect(listing.endLine == 35)
    #expect(listing.lines[0].text == "/// A method.")
    #expect(listing.lines.last?.text == "}")
    #expect(listing.lines.compactMap { $0.number } == Array(3...35))
  }

  @Test func `a member is dedented`() throws {
    let listing = try listing("KMeans.init", in: Self.source)
    #expect(listing.startLine == 11)
    #expect(
      listing.text == """
        public init(clusters: Int, seed: UInt64 = 1) {
          self.clusters = clusters
          self.seed = seed
        }
        """)
  }

  @Test func `braces in strings and comments do not count`() throws {
    #expect(
      try listing("KMeans.fit(_:)", in: Self.source).text == #"""
        /// Fits.
        func fit(_ x: Matrix) throws(Failure) -> [Int] { x.map { "}\($0)" == "{" ? 1 : 0 } }
        """#)
    let other = try listing("KMeans.fit(rows:of:)", in: Self.source)
    #expect(other.lines.count == 7)
    #expect(other.lines.last?.text == "}")
  }

  @Test func `a variable ends with its line, its accessors or its value`() throws {
    #expect(
      try listing("KMeans.seed", in: Self.source).text
        == "/// How many.\npublic let clusters: Int, seed: UInt64 // both")
    #expect(
      try listing("KMeans.name", in: Self.source).text
        == "private(set) var name: String = {\n  \"a }\"\n}()")
    #expect(
      try listing("KMeans.Step.description", in: Self.source).text
        == "var description: String {\n  get { \"\" }\n}")
  }

  @Test func `operators, subscripts and cases have names too`() throws {
    #expect(
      try listing("KMeans.Step.+", in: Self.source).text
        == "static func + (a: Step, b: Step) -> Step { a }")
    #expect(
      try listing("KMeans.Step.subscript", in: Self.source).text
        == "subscript(i: Int, at j: Int) -> Int { i }")
    #expect(try listing("KMeans.Step.update", in: Self.source).text == "case assign, update")
    #expect(
      try listing("KMeans.Step.done", in: Self.source).text == "case done(after: Int, Double)")
  }

  @Test func `overloads of one full name are shown together`() throws {
    let listing = try listing("norm(_:p:)", in: Self.source)
    #expect(
      listing.text == """
        func norm(_ x: Vector, p: Double) -> Double { 0 }

        func norm(_ x: Matrix, p: Double) -> Double { 1 }
        """)
    #expect(listing.lines.map { $0.number } == [44, nil, 45])
  }

  @Test func `a brace on a line of its own belongs to the declaration`() throws {
    #expect(
      try listing("norm(of:)", in: Self.source).text
        == "func norm<T: P>(of `in`: T) async -> Double\n{ 2 }")
  }

  @Test func `doc comments can be left out, other comments stay`() throws {
    let source = """
      /// A.
      struct A {

        /// B: "x".
        /** C */
        let b = 1  /// D

        // E
        let e = "\\(1) ///"
      }
      """
    let short = try listing("A", in: source).withoutDocComments
    #expect(
      short.text == """
        struct A {

          let b = 1  /// D

          // E
          let e = "\\(1) ///"
        }
        """)
    #expect(short.lines.compactMap { $0.number } == [2, 3, 6, 7, 8, 9, 10])
  }
}

@Suite struct `Declarations of difficult shape` {
  @Test func `in conditions of compilation`() throws {
    let source = """
      #if os(Linux) && !DEBUG
        struct A { let x: Int }
      #elseif canImport(B)
        struct A { let y: Int }
      #else
        struct C {}
      #endif
      """
    #expect(declarations(in: source) == ["A", "A.x", "A", "A.y", "C"])
    #expect(try listing("A.y", in: source).text == "let y: Int")
  }

  @Test func `requirements of a protocol have no bodies`() throws {
    let source = """
      protocol P: Sendable {
        associatedtype Value: Hashable
        var x: Int { get }
        func f(_ a: Int) -> Int?
        func g() async throws
        init?(y: Int)
        static func == (a: Self, b: Self) -> Bool
      }
      """
    #expect(
      declarations(in: source)
        == ["P", "P.Value", "P.x", "P.f(_:)", "P.g()", "P.init(y:)", "P.==(_:_:)"])
    #expect(try listing("P.f", in: source).text == "func f(_ a: Int) -> Int?")
    #expect(try listing("P.init", in: source).text == "init?(y: Int)")
  }

  @Test func `expressions over several lines belong to their variable`() throws {
    let source = """
      struct A {
        static let a = B()
          .c { $0 }
          .d
        let x: Int =
          1
          + 2
        let y = flag ? 1
          : 2
        let z = [
          1,
        ]
        var w: Int { z[0] }
        let (p, q) = (1, 2)
        lazy var v = if flag { 1 } else { 2 }
        class func k() {}
      }
      let top = 1
      print(top)
      """
    #expect(
      declarations(in: source)
        == ["A", "A.a", "A.x", "A.y", "A.z", "A.w", "A.p", "A.q", "A.v", "A.k()", "top"])
    #expect(try listing("A.a", in: source).lines.count == 3)
    #expect(try listing("A.x", in: source).text == "let x: Int =\n  1\n  + 2")
    #expect(try listing("A.y", in: source).text == "let y = flag ? 1\n  : 2")
    #expect(try listing("A.z", in: source).lines.count == 3)
    #expect(try listing("top", in: source).text == "let top = 1")
  }

  @Test func `attributes with arguments and raw identifiers`() throws {
    let source = """
      @Suite(.tags(.a)) struct `A law` {
        @Test("x", arguments: [1]) func `it holds for all`(n: Int) { }
        @available(*, deprecated)
        public internal(set) weak var owner: A?
      }
      actor B { nonisolated func f() {} }
      let actor = 1
      """
    #expect(
      declarations(in: source)
        == ["A law", "A law.it holds for all(n:)", "A law.owner", "B", "B.f()", "actor"])
    #expect(try listing("`A law`.owner", in: source).lines.count == 2)
  }

  @Test func `commas within generic arguments separate nothing`() throws {
    let source = """
      extension [UInt8] {
        func f(a: Map<Int, [A: B<C, D>]>, b: Int = 1 < 2 ? 3 : 4) -> Pair<A, B> { x }
        let m: Map<A, B>, n = 1
      }
      extension Array<Int> { var o: Int { 1 } }
      """
    #expect(
      declarations(in: source) == ["[UInt8].f(a:b:)", "[UInt8].m", "[UInt8].n", "Array.o"])
  }

  @Test func `a name may stand on the line after its keyword`() throws {
    let source = "func\n  f()\n  throws\n{\n  g()\n}\nlet a = 1"
    #expect(declarations(in: source) == ["f()", "a"])
    #expect(try listing("f", in: source).endLine == 6)
  }

  @Test func `a property is meant by its name where a method shares it`() throws {
    let source = "let count = 1\nfunc count(of x: Int) -> Int { x }"
    #expect(try listing("count", in: source).text == "let count = 1")
    #expect(try listing("count(of:)", in: source).startLine == 2)
  }

  @Test func `several on one line are cut apart`() throws {
    let source = "struct A { let b: Int; let c: Int }; struct D {}"
    #expect(try listing("A.c", in: source).text == "let c: Int")
    #expect(try listing("D", in: source).text == "struct D {}")
  }

  @Test func `a comment on the line before or after a blank line is not its own`() throws {
    let source = "let a = 1 /// a\nlet b = 2\n\n/// c\n\nlet c = 3\n/** d */ let d = 4\n"
    #expect(try listing("b", in: source).text == "let b = 2")
    #expect(try listing("c", in: source).text == "let c = 3")
    #expect(try listing("d", in: source).text == "/** d */ let d = 4")
  }

  @Test func `lines may end with CR and LF`() throws {
    let source = "/// a\r\nstruct A {\r\n  let b: Int\r\n}\r\n"
    let listing = try listing("A", in: source)
    #expect(listing.text == "/// a\nstruct A {\n  let b: Int\n}")
    #expect(listing.endLine == 4)
  }

  @Test(arguments: [
    "struct A {", "struct A { func f(", "func", "struct", "extension {}", "case", "init(", "var",
    "@a(", "#if", "}}}", "func f<T", "let (a",
  ])
  func `unfinished source neither hangs nor traps`(source: String) {
    for name in declarations(in: source) {
      #expect((try? listing(name, in: source)) != nil)
    }
  }

  @Test func `no mixture of fragments hangs or traps`() {
    var generator = SplitMix(state: 5)
    for _ in 0..<20_000 {
      let source = (0..<Int.random(in: 0...25, using: &generator))
        .map { _ in fragments[Int.random(in: 0..<fragments.count, using: &generator)] }.joined()
      for name in declarations(in: source) {
        guard let listing = try? listing(name, in: source) else { continue }
        #expect(listing.startLine >= 1 && listing.endLine >= listing.startLine)
        _ = listing.withoutDocComments.html(anchors: "a")
      }
    }
  }

  @Test func `each declaration of this package can be cut out and stands in its file`() throws {
    for source in try packageSources() {
      let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
      for name in Set(declarations(in: source.text)) {
        let listing = try declaration(named: name, in: source.text, file: source.path)
        for line in listing.lines {
          guard let number = line.number else { continue }
          #expect(lines[number - 1].contains(line.text), "\(source.path):\(number)")
        }
      }
    }
  }
}

@Suite struct `A declaration that cannot be cut out` {
  @Test func `because there is none brings the nearest names`() {
    #expect(
      refusal("KMeans.fti", in: "struct KMeans { func fit(_ x: Int) {} }")
        == "A.swift: nothing is declared under the name KMeans.fti. "
        + "Write KMeans.fit or KMeans, if that is meant.")
    #expect(
      refusal("Lasso", in: "struct KMeans {}")
        == "A.swift: nothing is declared under the name Lasso. "
        + "Name a declaration of this file, such as Type.method(label:).")
  }

  @Test func `because there are several lists their full names`() {
    #expect(
      refusal("f", in: "func f() {}\nfunc f(a: Int) {}\nfunc f(_ b: Int) {}\nfunc f() {}")
        == "A.swift: f is the name of 3 declarations. Write which is meant: f() or f(a:) or f(_:).")
  }
}
