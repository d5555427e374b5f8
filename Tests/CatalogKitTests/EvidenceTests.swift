import CatalogKit
import Foundation
import MathCore
import Testing

@Suite struct `What proves a shown value` {
  static func places(_ sheet: Worksheet, _ name: String, _ index: [Int] = []) -> [Int] {
    sheet.evidence(of: name, at: index).map { $0.check }
  }

  @Test func `a check of its own name, if the number is the same to the bit`() {
    var sheet = Worksheet()
    sheet.show("a", 0.1 + 0.2)
    sheet.show("b", 0.3)
    sheet.expect("a", 0.1 + 0.2, equals: 0.3, within: .relative(1e-15), because: .closedForm("x"))
    sheet.expect("b", 0.1 + 0.2, equals: 0.3, within: .relative(1e-15), because: .closedForm("x"))
    #expect(Self.places(sheet, "a") == [0])
    #expect(Self.places(sheet, "b") == [])
  }

  @Test func `not a check that happens to have the same number`() {
    var sheet = Worksheet()
    sheet.show("sum of squares", 1.0 / 6)
    sheet.expect(
      "residuals", [1.0 / 6, -1.0 / 3], equals: [1.0 / 6, -1.0 / 3], within: .exact,
      because: .closedForm("x"))
    #expect(Self.places(sheet, "sum of squares") == [])
  }

  @Test func `a check that names it, with its place among the numbers of the check`() {
    var sheet = Worksheet()
    sheet.show("w", 1.5)
    sheet.show("b", 0.25)
    sheet.expect(
      "(w, b)", [1.5, 0.25], equals: [1.5, 0.25], within: .exact, because: .closedForm("x"),
      proves: ["w", "b"])
    #expect(sheet.evidence(of: "b").map { $0.component } == [1])
    #expect(sheet.evidence(of: "w").map { $0.component } == [0])
    #expect(sheet.evidence(of: "other") == [])
  }

  @Test func `of a matrix a row, a column or an element`() {
    let m: Matrix = [[1.5, 2.5], [3.5, 4.5]]
    var sheet = Worksheet()
    sheet.show("m", m)
    sheet.show("column", m.column(1))
    sheet.expect(
      "first row", m.row(0), equals: Vector([1.5, 2.5]), within: .exact, because: .closedForm("x"),
      proves: ["m[0]"])
    sheet.expect(
      "last", m[1, 1], equals: 4.5, within: .exact, because: .closedForm("x"), proves: ["m[1,1]"])
    #expect(Self.places(sheet, "m", [0]) == [0])
    #expect(sheet.evidence(of: "m", at: [0, 1]).map { $0.component } == [1])
    #expect(sheet.evidence(of: "m", at: [1, 1]).map { $0.component } == [nil])
    #expect(Self.places(sheet, "m", [1, 0]) == [])
    #expect(Self.places(sheet, "m") == [], "one number of it is held by nothing")
    sheet.expect(
      "whole", m, equals: m, within: .exact, because: .closedForm("x"), proves: ["m", "column"])
    #expect(Self.places(sheet, "m") == [0, 1, 2])
    #expect(Self.places(sheet, "column") == [2])
    #expect(sheet.evidence(of: "column", at: [1]).map { $0.component } == [3])
  }

  @Test func `equal numbers at other places keep their own`() {
    var sheet = Worksheet()
    sheet.show("v", Vector([0.5, 0.5]))
    sheet.expect(
      "v", Vector([0.5, 0.5]), equals: Vector([0.5, 0.5]), within: .exact, because: .closedForm("x")
    )
    #expect(sheet.evidence(of: "v", at: [1]).map { $0.component } == [1])
  }

  @Test func `words and counts too, and never NaN`() {
    var sheet = Worksheet()
    sheet.show("word", "yes")
    sheet.show("count", 3)
    sheet.show("none", Double.nan)
    sheet.expect("word", "yes", equals: "yes", within: .exact, because: .closedForm("x"))
    sheet.expect(
      "three", 3.0, equals: 3, within: .exact, because: .closedForm("x"), proves: ["count"])
    sheet.expect("none", .nan, atMost: 1, because: .theorem("x"))
    #expect(Self.places(sheet, "word") == [0] && Self.places(sheet, "count") == [1])
    #expect(Self.places(sheet, "none") == [])
  }

  @Test func `the bound of a number proves the number`() {
    var sheet = Worksheet()
    sheet.show("loss", 1e-16)
    sheet.expect("loss of angles", 1e-16, atMost: 1e-15, because: .theorem("x"), proves: ["loss"])
    #expect(Self.places(sheet, "loss") == [0])
  }
}

@Suite struct `What a check says that it proves` {
  static func claims(_ texts: [String]) -> [String] {
    var sheet = Worksheet()
    sheet.show("v", Vector([1.5, 2.5]))
    sheet.expect(
      "c", [1.5], equals: [1.5], within: .exact, because: .closedForm("x"), proves: texts)
    return sheet.unfoundedClaims
  }

  @Test func `is held to it`() {
    #expect(Self.claims(["v[0]"]) == [])
    #expect(
      Self.claims(["v"]) == [
        "The check 'c' says that it proves 'v', but not all numbers of it are among its own."
      ])
    for text in ["w", "v[2]", "v[-1]", "v[0,0]", "v[0", "v[x]", "v[]", ""] {
      #expect(
        Self.claims([text]) == ["The check 'c' says that it proves '\(text)', which is not shown."])
    }
  }

  @Test func `crosses the border between processes`() throws {
    var sheet = Worksheet()
    sheet.expect(
      "c", 1, equals: 1, within: .exact, because: .closedForm("x"), proves: ["a", "b[1]"])
    let data = try PackProtocol.encoder().encode(sheet)
    #expect(try PackProtocol.decoder().decode(Worksheet.self, from: data).checks == sheet.checks)
  }
}
