import Foundation
import Testing

/// Every way in which a file of the reader's can be wrong: a result, or one clear line.
@Suite struct `The reader's file` {
  let folder: Folder

  init() throws { folder = try Folder() }

  /// The lines on standard error of a run of k-means on a file.
  func refusal(_ bytes: [UInt8], _ status: Int32 = 65, features: String? = nil) throws -> [String] {
    _ = try folder.file("data.csv", bytes)
    let ending =
      if let features {
        try folder.catalog("run", "k-means", "--data", "data.csv", "--features", features)
      } else {
        try folder.catalog("run", "k-means", "--data", "data.csv")
      }
    #expect(ending.status == status)
    #expect(ending.output == "")
    return ending.lines
  }

  func refusal(_ text: String, _ status: Int32 = 65, features: String? = nil) throws -> [String] {
    try refusal(Array(text.utf8), status, features: features)
  }

  /// The JSON of a run of k-means with two clusters.
  func result(_ bytes: [UInt8], _ words: String...) throws -> [String: Any] {
    _ = try folder.file("data.csv", bytes)
    let process = ["run", "k-means", "--data", "data.csv", "--clusters", "2", "--json"] + words
    let ending = try folder.catalog(words: process)
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    return try ending.object()
  }

  @Test func `may have quotes, a byte order mark and CRLF`() throws {
    let text = "\u{FEFF}\"the \"\"x\"\", in m\",y\r\n0,\"0\"\r\n0,2\r\n10,0\r\n10,2\r\n"
    let object = try result(Array(text.utf8))
    let data = try #require(object["data"] as? [String: Any])
    #expect(data["columns"] as? [String] == ["the \"x\", in m", "y"])
    #expect(data["rows"] as? Int == 4)
    let values = try #require(object["values"] as? [String: Any])
    #expect(values["inertia"] as? Double == 4)
  }

  @Test func `may have a column whose name holds a comma, and it can be chosen`() throws {
    let text = "\"a,b\",c\n0,7\n1,7\n10,7\n"
    let object = try result(Array(text.utf8), "--features", "a,b")
    let data = try #require(object["data"] as? [String: Any])
    #expect(data["columns"] as? [String] == ["a,b"])
  }

  @Test func `loses rows that miss a value only when asked`() throws {
    let text = "x,y\n0,0\n0,\n10,NA\n10,2\n"
    #expect(
      try refusal(text) == [
        "catalog: data.csv:3: the column \"y\" misses 2 of its 4 values, in lines 3, 4. "
          + "Fill in the cells, or leave out such rows with --missing drop."
      ])
    let object = try result(Array(text.utf8), "--missing", "drop")
    let data = try #require(object["data"] as? [String: Any])
    #expect(data["rows"] as? Int == 2)
    #expect(data["dropped_rows"] as? Int == 2)
  }

  @Test func `has its missing values and its text told at once`() throws {
    #expect(
      try refusal("x,y\n1,2\n,red\n", features: "x,y") == [
        "catalog: data.csv:3: the cell \"red\" of the column \"y\" is text where a number is "
          + "expected. Write a number such as -1.5e-3, or choose another column.",
        "catalog: data.csv:3: the column \"x\" misses 1 of its 2 values, in line 3. "
          + "Fill in the cells, or leave out such rows with --missing drop.",
      ])
  }

  @Test func `has nothing left when every row misses a value`() throws {
    _ = try folder.file("data.csv", "x,y\n1,\n,2\n")
    let ending = try folder.catalog("run", "k-means", "--data", "data.csv", "--missing", "drop")
    #expect(ending.status == 65)
    #expect(
      ending.lines == [
        "catalog: data.csv: every row misses a value of x, y. "
          + "Choose columns with --features that are not empty."
      ])
  }

  @Test func `has columns by their names`() throws {
    #expect(
      try refusal("petal_length,petal_width\n1,2\n", features: "petal_lenth") == [
        "catalog: data.csv: there is no column \"petal_lenth\". "
          + "Did you mean \"petal_length\" or \"petal_width\"? The columns are petal_length, petal_width."
      ])
  }

  @Test func `has text in a column of numbers named by row and column`() throws {
    #expect(
      try refusal("x,y\n1,2\n3,abc\n", features: "x,y") == [
        "catalog: data.csv:3: the cell \"abc\" of the column \"y\" is text where a number is "
          + "expected. Write a number such as -1.5e-3, or choose another column."
      ])
  }

  @Test func `is refused where no column holds numbers`() throws {
    #expect(
      try refusal("name\nAda\n") == [
        "catalog: data.csv:2: the cell \"Ada\" of the column \"name\" is text where a number is "
          + "expected. Write a number such as -1.5e-3, or choose another column."
      ])
  }

  @Test func `may have constant columns where the mathematics allows them`() throws {
    let object = try result(Array("x,one\n0,1\n1,1\n9,1\n".utf8))
    let values = try #require(object["values"] as? [String: Any])
    #expect(values["inertia"] as? Double == 0.5)
  }

  @Test func `has a constant column named where the mathematics does not allow it`() throws {
    _ = try folder.file("data.csv", "x,one,y\n0,1,0\n1,1,1\n9,1,2\n")
    let ending = try folder.catalog(
      "run", "gradient-descent", "--data", "data.csv", "--target", "y")
    #expect(ending.status == 65)
    #expect(
      ending.lines == [
        "catalog: gradient-descent on data.csv: the column 'one' is constant and cannot be "
          + "standardized: leave it out of --features, or use --scaling none."
      ])
  }

  @Test func `may have more features than rows`() throws {
    let object = try result(Array("a,b,c\n0,0,0\n2,2,1\n".utf8))
    let values = try #require(object["values"] as? [String: Any])
    #expect(values["cluster_sizes"] as? [Int] == [1, 1])
  }

  @Test func `is refused with too few rows`() throws {
    #expect(
      try refusal("x\n1\n") == [
        "catalog: k-means on data.csv: 1 points cannot make 3 clusters: ask for at most 1."
      ])
  }

  @Test func `is refused without rows`() throws {
    #expect(
      try refusal("x,y\n") == [
        "catalog: data.csv: there are no rows below the header. Give at least one row."
      ])
  }

  @Test func `is refused when empty`() throws {
    #expect(
      try refusal("") == [
        "catalog: data.csv: the file is empty. "
          + "Give a CSV file whose first row has the names of the columns."
      ])
  }

  @Test func `is refused when it is not UTF-8`() throws {
    #expect(
      try refusal(Array("name\nJos".utf8) + [0xE9, 0x0A]) == [
        "catalog: data.csv:2: the byte 0xE9 at column 4 is not UTF-8. "
          + "Save the file as UTF-8 (spreadsheets call it CSV UTF-8)."
      ])
  }

  @Test func `is refused where a row has too few cells`() throws {
    #expect(
      try refusal("x,y\n1,2\n3\n") == [
        "catalog: data.csv:3: the row has 1 cell, the header has 2. "
          + "Add the missing cells; a missing value is an empty cell."
      ])
  }

  @Test func `is refused where a quote is not closed`() throws {
    #expect(
      try refusal("x,y\n1,\"2\n3,4\n") == [
        "catalog: data.csv:2: the quote that opens on this line is never closed. "
          + "Close the quote, and write a quote inside quotes twice."
      ])
  }

  @Test func `is refused without a header`() throws {
    #expect(
      try refusal("1,2\n3,4\n") == [
        "catalog: data.csv:1: the first row has only numbers (1, 2), so the file has no header. "
          + "Put a row with the names of the columns first."
      ])
  }

  @Test func `is refused where the first row looks like the others`() throws {
    #expect(
      try refusal("5.1,3.5,setosa\n4.9,3,setosa\n6.3,3.3,virginica\n") == [
        "catalog: data.csv:1: the first row looks like the others (5.1, 3.5, setosa), so the file has "
          + "no header. Put a row with the names of the columns first."
      ])
  }

  @Test func `is doubted where columns of numbers have numbers for names`() throws {
    _ = try folder.file("wide.csv", "country,1990,2000\nA,1,2\nB,3,5\nC,8,9\n")
    let ending = try folder.catalog("run", "k-means", "--data", "wide.csv", "--clusters", "2")
    #expect(ending.status == 0)
    #expect(
      ending.lines == [
        "catalog: wide.csv: the first row is taken as the names of the columns, among them 1990, 2000. "
          + "If it is data, put a row with the names of the columns first."
      ])
    let named = try folder.catalog(
      "run", "k-means", "--data", "wide.csv", "--clusters", "2", "--features", "1990")
    #expect(named.lines == [])
  }

  @Test func `has a target of numbers`() throws {
    _ = try folder.file("kinds.csv", "a,kind\n1,x\n2,y\n3,z\n")
    let ending = try folder.catalog(
      "run", "linear-regression", "--data", "kinds.csv", "--target", "kind")
    #expect(ending.status == 65)
    #expect(
      ending.lines == [
        "catalog: kinds.csv:2: the cell \"x\" of the column \"kind\" is text where a number is "
          + "expected, and so are 2 more cells. Write a number such as -1.5e-3, or choose another column."
      ])
  }

  @Test func `of a size beyond the memory of a worker are told as such`() throws {
    let row = (1...20).map { "0.123456789012\($0)" }.joined(separator: ",")
    let names = (1...20).map { "c\($0)" }.joined(separator: ",")
    _ = try folder.file(
      "big.csv", names + "\n" + String(repeating: row + "\n", count: 60_000))
    let ending = try folder.catalog("run", "norms", "--data", "big.csv", "--memory", "20")
    #expect(ending.status == 70)
    #expect(
      ending.lines == [
        "catalog: norms: The worker ran out of memory; the limit was 20 MiB; its last words: the "
          + "request cannot be read: Cannot allocate memory."
      ])
  }

  @Test func `must exist and be a file`() throws {
    let missing = try folder.catalog("run", "k-means", "--data", "none.csv")
    #expect(missing.status == 66)
    #expect(missing.lines == ["catalog: cannot read none.csv: No such file or directory."])
    let directory = try folder.catalog("run", "k-means", "--data", ".")
    #expect(directory.status == 66)
    #expect(directory.lines == ["catalog: cannot read .: Is a directory."])
  }

  @Test func `can come through standard input`() throws {
    let ending = try folder.catalog(
      "run", "k-means", "--data", "-", "--clusters", "1", input: "x\n1\n3\n")
    #expect(ending.status == 0)
    #expect(
      ending.output.hasPrefix(
        "K-means on standard input\n2 rows, 1 feature: x\nclusters 1, starts 10,"))
  }
}
