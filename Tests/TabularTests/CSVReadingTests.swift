import MathCore
import Tabular
import Testing

@Suite struct `Reading a CSV file` {
  @Test func `the first row names the columns and the others are the cells`() throws {
    let table = try table("a,b\n1,x\n2,y\n")
    #expect(table.name == "data.csv")
    #expect(table.columns == ["a", "b"])
    #expect(table.rowCount == 2)
    #expect(rows(of: table) == [["1", "x"], ["2", "y"]])
    #expect(!table.numbersItsRows)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines end as on any system, and the last one need not end`(end: String) throws {
    for csv in ["a,b\(end)1,2\(end)3,4\(end)", "a,b\(end)1,2\(end)3,4"] {
      let table = try table(csv)
      #expect(rows(of: table) == [["1", "2"], ["3", "4"]])
      #expect(table.line(ofRow: 0) == 2)
      #expect(table.line(ofRow: 1) == 3)
    }
  }

  @Test func `a byte order mark is no part of the first name`() throws {
    #expect(try table("\u{FEFF}a,b\n1,2").columns == ["a", "b"])
  }

  @Test func `a cell in quotes holds separators, line ends and quotes`() throws {
    let table = try table("a,b\n\"x, y\",\"say \"\"no\"\"\"\n\"two\r\nlines\",\"\"\n3,4\n")
    #expect(rows(of: table) == [["x, y", "say \"no\""], ["two\r\nlines", ""], ["3", "4"]])
    #expect((0..<3).map { table.line(ofRow: $0) } == [2, 3, 5])
  }

  @Test func `a quote within a cell without quotes is an ordinary character`() throws {
    #expect(rows(of: try table("pipe,n\n5\" wide,1\n")) == [["5\" wide", "1"]])
  }

  @Test func `spaces around a cell are dropped, spaces within quotes are kept`() throws {
    let table = try table("a , b\n 1\t,  \" x \"  \n")
    #expect(table.columns == ["a", "b"])
    #expect(rows(of: table) == [["1", " x "]])
  }

  @Test func `semicolons or tabs separate where the header has no comma`() throws {
    #expect(rows(of: try table("a;b\n1;2,5\n")) == [["1", "2,5"]])
    #expect(rows(of: try table("a\tb\n1\t\n")) == [["1", ""]])
    #expect(try table("a;x,b\n1,2\n").columns == ["a;x", "b"])
    #expect(try table("\"a,x\";b\n1;2\n").columns == ["a,x", "b"])
  }

  @Test func `blank lines are skipped and counted`() throws {
    let table = try table("\n  \na,b\n\n1,2\n   \n3,4\n\n\n")
    #expect(rows(of: table) == [["1", "2"], ["3", "4"]])
    #expect((0..<2).map { table.line(ofRow: $0) } == [5, 7])
  }

  @Test func `in a table of one column a blank line between others is a missing value`() throws {
    let table = try table("x\n1\n\n2\n\n")
    #expect(rows(of: table) == [["1"], [""], ["2"]])
    #expect((0..<3).map { table.line(ofRow: $0) } == [2, 3, 4])
  }

  @Test func `a header alone is a table without rows`() throws {
    for csv in ["a,b", "a,b\n", "a,b\r\n\r\n"] {
      let table = try table(csv)
      #expect(table.columns == ["a", "b"])
      #expect(table.rowCount == 0)
      #expect(table.numericColumns == [])
      #expect(try table.numbers(in: "a").count == 0)
      #expect(try table.matrix(of: ["a", "b"]).columns == 2)
      #expect(try table.labels(in: "b") == [])
    }
  }

  @Test func `an empty first name is the numbering of the rows`() throws {
    let table = try table("\"\",\"speed\"\n\"1\",4\n\"2\",7\n")
    #expect(table.columns == ["column_1", "speed"])
    #expect(table.numbersItsRows)
    #expect(table.numericColumns == ["speed"])
  }

  @Test func `text beyond ASCII passes unchanged`() throws {
    #expect(rows(of: try table("città,n\nMünchen 🥨,1\n")) == [["München 🥨", "1"]])
  }
}
