import CatalogCommand
import CatalogKit
import Testing

@Suite struct `Text for a terminal` {
  @Test func `has numbers at the right and words at the left`() {
    let table = TextTable(
      headings: ["name", "n"], rows: [["a", "10"], ["long", "5"]], leftAligned: [0])
    #expect(table.lines == ["name   n", "a     10", "long   5"])
  }

  @Test func `has no spaces at the ends of lines`() {
    #expect(
      TextTable(rows: [["a", ""], ["bb", "c"]], leftAligned: [0, 1]).lines == ["a", "bb  c"])
    #expect(TextTable(rows: []).lines == [])
  }

  @Test func `breaks between words only`() {
    #expect(wrapped("one two  three", to: 7) == ["one two", "three"])
    #expect(wrapped("immeasurable a", to: 3) == ["immeasurable", "a"])
    #expect(wrapped(" ", to: 10) == [])
  }

  @Test func `writes numbers as the shortest text that reads back the same`() {
    let text = QuantityText(limit: 4, width: 80)
    #expect(text.lines(of: .number(0.1 + 0.2)) == ["0.30000000000000004"])
    #expect(text.lines(of: .number(5)) == ["5"])
    #expect(text.lines(of: .number(-.infinity)) == ["-inf"])
    #expect(text.lines(of: .number(1e300)) == ["1e+300"])
    #expect(text.lines(of: .integer(-7)) == ["-7"])
    #expect(text.lines(of: .flag(true)) == ["true"])
  }

  @Test func `shortens long vectors and matrices and says how long they are`() {
    let text = QuantityText(limit: 2, width: 80)
    #expect(text.lines(of: .vector([1, 2.5])) == ["1 2.5"])
    #expect(text.lines(of: .integers([1, 2, 3])) == ["1 2", "… 3 in all"])
    #expect(text.lines(of: .texts([])) == ["(none)"])
    #expect(
      text.lines(of: .matrix(rows: 3, columns: 2, elements: [1, 10, 100, 2, 3, 4]))
        == ["  1  10", "100   2", "… 3 rows in all"])
  }

  @Test func `puts a quantity into a line`() {
    #expect(QuantityText.inline(.vector([1, 0.5])) == "(1, 0.5)")
    #expect(
      QuantityText.inline(.matrix(rows: 2, columns: 2, elements: [1, 2, 3, 4])) == "(1, 2; 3, 4)")
    #expect(QuantityText.inline(.text("words")) == "words")
  }
}
