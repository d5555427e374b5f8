import MathCore
import Tabular
import Testing

@Suite struct `Values of a table` {
  @Test func `a number is read to the last bit`() throws {
    let texts = [
      "1", "-1.5e-3", "+2", ".5", "1.", "0", "-0", "1E5", "1e+5", "5e-324", "1e-400",
      "1.7976931348623157e308", "0.1", "9007199254740993", "2.2250738585072011e-308",
      "123456789012345678901234567890", "00012", " 7 ",
    ]
    let values: [Double] = [
      1, -0.0015, 2, 0.5, 1, 0, -0.0, 100_000, 100_000, .leastNonzeroMagnitude, 0,
      .greatestFiniteMagnitude, 0x1.999999999999Ap-4, 0x1p53, .leastNormalMagnitude.nextDown,
      0x1.8ee90ff6c373ep96, 12, 7,
    ]
    let read = try table("x\n" + texts.map { "\"\($0)\"" }.joined(separator: "\n"))
      .numbers(in: "x")
    #expect(read.elements.map { $0.bitPattern } == values.map { $0.bitPattern })
  }

  @Test func `any number that Swift prints is read back as the same bits`() throws {
    var generator = SplitMix(state: 1)
    let values = (0..<20_000).map { _ in Double(bitPattern: generator.next()) }
      .filter { $0.isFinite }
    let csv = "x\n" + values.map { "\($0)\n" }.joined()
    #expect(
      try table(csv).numbers(in: "x").elements.map { $0.bitPattern }
        == values.map { $0.bitPattern })
  }

  @Test func `a matrix has the columns in the order asked for`() throws {
    let matrix = try table("a,b,c\n1,2,3\n4,5,6\n").matrix(of: ["c", "a"])
    #expect(matrix.rows == 2)
    #expect(matrix.columns == 2)
    #expect(matrix.elements == [3, 1, 6, 4])
  }

  @Test func `a wide table is read as a table of ten columns is`() throws {
    let names = (0..<5000).map { "x\($0)" }
    let csv =
      names.joined(separator: ",") + "\n" + names.indices.map { "\($0)" }.joined(separator: ",")
    #expect(try table(csv).matrix(of: names.reversed()).elements.first == 4999)
  }

  @Test func `labels are texts`() throws {
    #expect(try table("a,b\n1,x\n2,\"y z\"\n").labels(in: "b") == ["x", "y z"])
  }

  @Test func `numeric columns have numbers and nothing else but missing values`() throws {
    let table = try table("a,b,c,d,e\n1,x,,2,NA\n,3,,2.5,4e400\n-3,4,NA,1,1\n")
    #expect(table.numericColumns == ["a", "d"])
  }

  @Test(
    arguments: [
      (
        "1e400", "is too large for a number of 64 bits",
        "Choose a larger unit, so that the numbers stay below 1.797e308"
      ),
      (
        "-Inf", "is infinite",
        "Give a finite number, or leave the cell empty if there is no value"
      ),
      (
        "infinity", "is infinite",
        "Give a finite number, or leave the cell empty if there is no value"
      ),
      ("0x1F", "is a hexadecimal number", "Write the number in decimal digits"),
      (
        "1,234", "is a number with a separator of thousands",
        "Write 1234 without a separator, or 1.234 if the comma is a decimal comma"
      ),
      (
        "12 345 678.5", "is a number with a separator of thousands",
        "Write 1234 without a separator, or 1.234 if the comma is a decimal comma"
      ),
      (
        "1,5", "is a number with a decimal comma",
        "Write the number with a decimal point, such as 1.5"
      ),
      (
        "1.2.3", "is text where a number is expected",
        "Write a number such as -1.5e-3, or choose another column"
      ),
      (
        "1e", "is text where a number is expected",
        "Write a number such as -1.5e-3, or choose another column"
      ),
      (
        "+", "is text where a number is expected",
        "Write a number such as -1.5e-3, or choose another column"
      ),
      (
        "5%", "is text where a number is expected",
        "Write a number such as -1.5e-3, or choose another column"
      ),
      (
        "−5", "is text where a number is expected",
        "Write a number such as -1.5e-3, or choose another column"
      ),
    ])
  func `a cell that is no number is shown with the reason`(
    text: String, verdict: String, cure: String
  ) throws {
    let table = try table("a;size\n1;2\n1;\"\(text)\"\n")
    #expect(
      problems { try table.numbers(in: "size") }
        == "data.csv:3: the cell \"\(text)\" of the column \"size\" \(verdict). \(cure).")
  }

  @Test func `all columns and all kinds of fault are reported at once, each with its number`()
    throws
  {
    let table = try table("a,b\n1,x\n?,y\nz,\"1,5\"\n.,2\nw,3\n")
    #expect(
      problems { try table.matrix(of: ["a", "b"]) } == """
        data.csv:2: the cell "x" of the column "b" is text where a number is expected, \
        and so is 1 more cell. Write a number such as -1.5e-3, or choose another column.
        data.csv:3: the column "a" misses 2 of its 5 values, in lines 3, 5. \
        Fill in the cells, or drop the rows that miss a value.
        data.csv:4: the cell "1,5" of the column "b" is a number with a decimal comma. \
        Write the number with a decimal point, such as 1.5.
        data.csv:4: the cell "z" of the column "a" is text where a number is expected, \
        and so is 1 more cell. Write a number such as -1.5e-3, or choose another column.
        """)
  }

  @Test func `a long text is shown by its beginning, on one line`() throws {
    let table = try table("a\n\"one\ntwo \(String(repeating: "x", count: 100))\"\n")
    #expect(
      problems { try table.numbers(in: "a") }
        == "data.csv:2: the cell \"one two \(String(repeating: "x", count: 32))…\" of the column "
        + "\"a\" is text where a number is expected. "
        + "Write a number such as -1.5e-3, or choose another column.")
  }

  @Test func `an unknown column brings the nearest names and all of them`() throws {
    let table = try table("length,width,depth\n1,2,3\n")
    #expect(
      problems { try table.numbers(in: "widht") }
        == "data.csv: there is no column \"widht\". "
        + "Did you mean \"width\"? The columns are length, width, depth.")
    #expect(
      problems { try table.matrix(of: ["colour", "length", "mass"]) } == """
        data.csv: there is no column "colour". The columns are length, width, depth.
        data.csv: there is no column "mass". The columns are length, width, depth.
        """)
    #expect(
      problems { try DataTable.empty.labels(in: "x") }
        == "the empty table: there is no column \"x\". The table has no columns.")
  }
}

@Suite struct `Missing values` {
  static let marks = ["", "NA", "N/A", "NaN", "nan", "null", "NULL", "None", "?", ".", " NA "]

  @Test(arguments: marks) func `are known by their marks`(mark: String) throws {
    for cell in [mark, "\"\(mark)\""] {
      let table = try table("k,x\n1,5\n2,\(cell)\n")
      #expect(
        problems { try table.numbers(in: "x") }
          == "data.csv:3: the column \"x\" misses 1 of its 2 values, in line 3. "
          + "Fill in the cells, or drop the rows that miss a value.")
      #expect(table.numericColumns == ["k", "x"])
    }
  }

  @Test(arguments: ["na", "Null", "-", "0", "N.A.", "Nan"])
  func `are not what only looks like a mark`(text: String) throws {
    #expect(try table("x\n\(text)\n").labels(in: "x") == [text])
  }

  @Test func `are refused with the first lines and their number`() throws {
    let table = try table("k,x\n" + String(repeating: "1,NA\n", count: 7) + "2,b\n")
    let words =
      "data.csv:2: the column \"x\" misses 7 of its 8 values, in lines 2, 3, 4, 5, 6 and 2 more. "
      + "Fill in the cells, or drop the rows that miss a value."
    #expect(problems { try table.labels(in: "x") } == words)
    #expect(problems { try table.complete(in: ["k", "x"]) } == words)
  }

  @Test func `cost their row in all columns alike when rows may be dropped`() throws {
    let table = try table("x,y,note\n1,2,\nNA,3,a\n4,,b\n5,6,c\n")
    let (complete, dropped) = try table.complete(in: ["x", "y"], missing: .dropRows)
    #expect(dropped == [3, 4])
    #expect(rows(of: complete) == [["1", "2", ""], ["5", "6", "c"]])
    #expect(try complete.numbers(in: "x").elements == [1, 5])
    #expect(try complete.numbers(in: "y").elements == [2, 6])
    #expect((0..<2).map { complete.line(ofRow: $0) } == [2, 5])
  }

  @Test func `that are not there change nothing`() throws {
    let table = try table("x,y\n1,\n2,\n")
    let (complete, dropped) = try table.complete(in: ["x"])
    #expect(complete == table)
    #expect(dropped.isEmpty)
    #expect(try table.texts(in: "y") == ["", ""])
  }
}
