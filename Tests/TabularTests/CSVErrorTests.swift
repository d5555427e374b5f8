import Tabular
import Testing

@Suite struct `A faulty CSV file` {
  @Test(arguments: ["", "\n\n", "\u{FEFF}", "  \r\n"])
  func `that is empty says so`(csv: String) {
    #expect(
      problems(reading: csv)
        == "data.csv: the file is empty. "
        + "Give a CSV file whose first row has the names of the columns.")
  }

  @Test func `without a header says so`() {
    #expect(
      problems(reading: "5.1,3.5,1.4,0.2,7\n4.9,3,1.4,0.2,8\n")
        == "data.csv:1: the first row has only numbers (5.1, 3.5, 1.4, 0.2 and 1 more), "
        + "so the file has no header. Put a row with the names of the columns first.")
  }

  @Test func `with repeated and empty names lists them all`() {
    #expect(
      problems(reading: "\nx,y,,x,,y\n1,2,3,4,5,6\n") == """
        data.csv:2: the header has no names for the columns 3, 5. \
        Give each column a name; only the first, with the numbering of the rows, needs none.
        data.csv:2: the name "x" stands for the columns 1, 4. Give each column a name of its own.
        data.csv:2: the name "y" stands for the columns 2, 6. Give each column a name of its own.
        """)
    #expect(
      problems(reading: "x,y,\n1,2,3\n") == """
        data.csv:1: the header has no name for column 3. \
        Give each column a name; only the first, with the numbering of the rows, needs none.
        """)
  }

  @Test func `with rows of the wrong length names each line`() {
    #expect(
      problems(reading: "a,b,c\n1,2,3\n1\n\"x\ny\",2\n1,2,3,4\n") == """
        data.csv:3: the row has 1 cell, the header has 3. \
        Add the missing cells; a missing value is an empty cell.
        data.csv:4: the row has 2 cells, the header has 3. \
        Add the missing cells; a missing value is an empty cell.
        data.csv:6: the row has 4 cells, the header has 3. \
        Remove the extra cells, or enclose a cell that holds the separator in quotes.
        """)
  }

  @Test func `with many faults lists twenty and counts the others`() {
    let csv = "a,b\n" + String(repeating: "1\n", count: 1000)
    let lines = problems(reading: csv).split(separator: "\n")
    #expect(lines.count == 21)
    #expect(
      lines[19] == "data.csv:21: the row has 1 cell, the header has 2. "
        + "Add the missing cells; a missing value is an empty cell.")
    #expect(lines[20] == "data.csv:22: there are 980 more problems. Correct the ones above first.")
  }

  @Test func `with a quote that is never closed names the line where it opens`() {
    #expect(
      problems(reading: "a,b\n1,2\n3,\"x\n4,5\n6,7\n")
        == "data.csv:3: the quote that opens on this line is never closed. "
        + "Close the quote, and write a quote inside quotes twice.")
  }

  @Test func `with text after a closing quote shows it`() {
    #expect(
      problems(reading: "a,b\n1,\"x\" y\n\"p\"\"q\"r,2\n") == """
        data.csv:2: there is text after a closing quote: "y". \
        Enclose the whole cell in quotes, and write a quote inside quotes twice.
        data.csv:3: there is text after a closing quote: "r". \
        Enclose the whole cell in quotes, and write a quote inside quotes twice.
        """)
  }

  @Test func `that is not UTF-8 says where`() {
    #expect(
      problems(reading: Array("a,b\r\nné,".utf8) + [0xE9, 0x2C])
        == "data.csv:2: the byte 0xE9 at column 4 is not UTF-8. "
        + "Save the file as UTF-8 (spreadsheets call it CSV UTF-8).")
    #expect(
      problems(reading: [0xFF, 0xFE, 0x61, 0x00]) == """
        data.csv:1: the byte 0xFF at column 1 is not UTF-8. \
        Save the file as UTF-8 (spreadsheets call it CSV UTF-8).
        data.csv:1: there is a NUL byte at column 4. Save the file as plain text in UTF-8.
        """)
  }

  @Test func `with a NUL says where`() {
    #expect(
      problems(reading: "a\n1\n2\0\n")
        == "data.csv:3: there is a NUL byte at column 2. Save the file as plain text in UTF-8.")
  }
}
