import CatalogKit
import Figures
import Foundation
import MathCore
import Testing

@Suite struct `A check` {
  static func check(
    _ actual: some QuantityConvertible, _ expected: some QuantityConvertible,
    _ tolerance: Tolerance
  ) throws -> Check {
    var sheet = Worksheet()
    sheet.expect("x", actual, equals: expected, within: tolerance, because: .closedForm("x"))
    return try #require(sheet.checks.first)
  }

  @Test func `passes up to its tolerance and not beyond`() throws {
    #expect(try Self.check(1.5, 1.0, .absolute(0.5)).passed)
    #expect(try !Self.check(1.5, 1.0, .absolute(0.49)).passed)
    #expect(try Self.check(150.0, 100.0, .relative(0.5)).passed)
    #expect(try !Self.check(150.0, 100.0, .relative(0.49)).passed)
    #expect(try Self.check([1, 2], equals: [1, 2]).passed)
  }

  static func check(_ actual: [Int], equals expected: [Int]) throws -> Check {
    try check(actual, expected, .exact)
  }

  @Test func `never passes for NaN`() throws {
    #expect(try !Self.check(Double.nan, 1.0, .absolute(1e300)).passed)
    #expect(try !Self.check(1.0, Double.nan, .absolute(1e300)).passed)
    #expect(try !Self.check(Double.nan, Double.nan, .absolute(1e300)).passed)
    #expect(try !Self.check(1.0, 1.0, .absolute(.nan)).passed)
    #expect(try !Self.check([1.0, .nan, 3.0], [1.0, 2.0, 3.0], .relative(1)).passed)
    #expect(try !Self.check([.nan, 1.0], [1.0, 2.0], .relative(1)).passed)
  }

  @Test func `never passes with a tolerance without end`() throws {
    #expect(try !Self.check(1.0, 2.0, .absolute(.infinity)).passed)
  }

  @Test func `never passes for another shape or kind`() throws {
    #expect(try !Self.check([1.0, 2.0], [1.0], .absolute(9)).passed)
    #expect(try !Self.check(Matrix([[1, 2]]), Matrix([[1], [2]]), .absolute(9)).passed)
    #expect(try !Self.check("one", 1.0, .absolute(9)).passed)
    #expect(try Self.check("one", "one", .exact).passed)
    #expect(try !Self.check("one", "two", .exact).passed)
  }

  @Test func `asks for the exact zero where the relative error has no measure`() throws {
    #expect(try Self.check(0.0, 0.0, .relative(1e-9)).passed)
    #expect(try !Self.check(1e-300, 0.0, .relative(1e-9)).passed)
  }

  @Test func `counts digits of agreement, and claims no more than a computer keeps`() throws {
    let one = try Self.check(1.0, 1.0, .exact)
    #expect(abs((one.digits ?? 0) - 15.954589770191003) < 1e-14)
    #expect(one.isExact)
    let near = try Self.check(1.002, 1.0, .absolute(1))
    #expect(abs((near.digits ?? 0) - 2.6989700043360187) < 1e-12)
    #expect(!near.isExact)
    #expect(try Self.check(30.0, 1.0, .absolute(100)).digits == 0)
    #expect(try Self.check(1.0, 0.0, .absolute(1)).digits == nil)
    #expect(try Self.check("a", "a", .exact).digits == nil)
  }

  @Test func `of a bound passes up to the bound`() throws {
    var sheet = Worksheet()
    sheet.expect("a", 2, atMost: 2, because: .theorem("t"))
    sheet.expect("b", 2.1, atMost: 2, because: .theorem("t"))
    sheet.expect("c", .nan, atMost: 2, because: .theorem("t"))
    sheet.expect("d", holds: true, because: .theorem("t"))
    sheet.expect("e", holds: false, because: .theorem("t"))
    #expect(sheet.checks.map { $0.passed } == [true, false, false, true, false])
    #expect(sheet.checks[0].origin.fileID == "CatalogKitTests/WorksheetTests.swift")
  }
}

@Suite struct `A worksheet` {
  @Test func `crosses the border between processes with every bit`() throws {
    var sheet = Worksheet()
    sheet.note("A *remark*.")
    sheet.show("number", 0.1 + 0.2)
    sheet.show("vector", Vector([1.5, -2.25, .leastNonzeroMagnitude, .greatestFiniteMagnitude]))
    sheet.show("matrix", Matrix([[1.5, 2], [3, 4]]))
    sheet.show("labels", [0, 1, 2])
    sheet.show("names", ["a", "b"])
    sheet.show("infinite", [Double.infinity, -.infinity, .nan])
    sheet.table("t", Table(["a", Table.Column("b", format: ".2f")], rows: [[1, 2.5]]))
    sheet.figure(
      "f", .line("l", description: "d", x: "x", y: "y", [Figure.Line([.init(0.1, .nan)])]))
    sheet.expect("c", 1.25, equals: 1.25, within: .relative(1e-12), because: .reference("r"))
    let data = try PackProtocol.encoder().encode(sheet)
    let back = try PackProtocol.decoder().decode(Worksheet.self, from: data)
    #expect(try PackProtocol.encoder().encode(back) == data)
    #expect(back.values[0].value == .number(0.1 + 0.2))
    #expect(
      back.values[1].value
        == .vector([1.5, -2.25, .leastNonzeroMagnitude, .greatestFiniteMagnitude]))
    #expect(back.checks == sheet.checks)
    #expect(back.tables.first?.table == sheet.tables.first?.table)
    #expect(!data.contains(UInt8(ascii: "\n")))
  }

  @Test func `tells which names are written twice`() {
    var sheet = Worksheet()
    sheet.show("a", 1)
    sheet.show("a", 2)
    sheet.show("b", 2)
    #expect(sheet.repeatedNames == ["a"])
  }
}

@Suite struct `The parameters of a command` {
  static let parameters: [Parameter] = [
    .integer(IntegerName("clusters", "number of clusters"), default: 3, in: 1...),
    .integer(IntegerName("depth", "depth"), default: 2, in: 1...4),
    .number(NumberName("learning_rate", "step"), default: 0.1, in: .positive),
    .choice(ChoiceName("scaling", "scaling"), "standardize", "none"), .seed(default: 7),
  ]

  @Test func `have defaults`() throws {
    let arguments = try Arguments(texts: [:], for: Self.parameters, of: "x")
    #expect(arguments[IntegerName("clusters", "")] == 3)
    #expect(arguments[NumberName("learning_rate", "")] == 0.1)
    #expect(arguments[ChoiceName("scaling", "")] == "standardize")
    #expect(arguments.seed == 7)
  }

  @Test func `are read from text`() throws {
    let arguments = try Arguments(
      texts: [
        "clusters": "12", "learning_rate": "1e-3", "scaling": "none",
        "seed": "18446744073709551615",
      ],
      for: Self.parameters, of: "x")
    #expect(arguments[IntegerName("clusters", "")] == 12)
    #expect(arguments[NumberName("learning_rate", "")] == 1e-3)
    #expect(arguments.seed == .max)
  }

  @Test func `may be words of the reader, which have no default`() throws {
    let words = TextName("query", "the words to look for")
    let parameters: [Parameter] = [.text(words, example: "free press")]
    let arguments = try Arguments(texts: ["query": "a, b"], for: parameters, of: "search")
    #expect(arguments[words] == "a, b")
    let error = #expect(throws: ArgumentErrors.self) {
      try Arguments(texts: [:], for: parameters, of: "search")
    }
    #expect(error?.description == "search needs --query, such as --query \"free press\".")
    #expect(parameters[0].isRequired)
    #expect(!Self.parameters.contains { $0.isRequired })
  }

  @Test func `are refused all at once, each in one line`() {
    let error = #expect(throws: ArgumentErrors.self) {
      try Arguments(
        texts: [
          "clusters": "0", "depth": "two", "learning_rate": "nan", "scaling": "some",
          "seed": "-1", "k": "3",
        ], for: Self.parameters, of: "k-means")
    }
    #expect(
      error?.description == """
        k-means has no option --k: it has --clusters, --depth, --learning-rate, --scaling, --seed.
        --clusters takes a whole number, at least 1, not 0.
        --depth takes a whole number, not 'two'.
        --learning-rate takes a number greater than 0, not nan.
        --scaling takes one of standardize, none, not 'some'.
        --seed takes a whole number from 0 to 18446744073709551615, not -1.
        """)
  }
}
