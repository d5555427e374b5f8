import MathCore
import Tabular
import Testing

@Suite struct `Writing a CSV file` {
  @Test func `quotes what needs quotes and nothing else`() {
    let table = DataTable(
      name: "t", columns: ["a", "b;c"],
      rows: [["x, y", "say \"no\""], [" 1", "2\n3"], ["", "plain text"]])
    #expect(
      String(decoding: table.csv(), as: UTF8.self)
        == "a,\"b;c\"\n\"x, y\",\"say \"\"no\"\"\"\n\" 1\",\"2\n3\"\n,plain text\n")
  }

  @Test func `a table of numbers is read back to the last bit`() throws {
    let values = Matrix(
      rows: 2, columns: 2, elements: [0.1, 1.0 / 3, -.leastNonzeroMagnitude, 1e300])
    let table = DataTable(name: "t", columns: ["a", "b"], values: values)
    let read = try DataTable(csv: table.csv(), name: "t")
    #expect(try read.matrix(of: ["a", "b"]).elements == values.elements)
    #expect(table.line(ofRow: 1) == 3)
  }

  @Test func `the numbering of the rows stays without a name`() throws {
    let table = try table(",a\n1,x\n")
    #expect(String(decoding: table.csv(), as: UTF8.self) == ",a\n1,x\n")
  }

  @Test func `the empty table is the empty file`() {
    #expect(DataTable.empty.csv().isEmpty)
  }

  @Test func `any table is read back as the same table`() throws {
    var generator = SplitMix(state: 7)
    let alphabet = [
      "a", "1", "\"", ",", ";", "\t", " ", "\n", "\r", "é", "🥨", "\u{FEFF}", ".", "e",
    ]
    func text() -> String {
      (0..<Int.random(in: 0...5, using: &generator))
        .map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }.joined()
    }
    for _ in 0..<5000 {
      let width = Int.random(in: 1...4, using: &generator)
      let columns = (0..<width).map { "\(text())c\($0)\(text())" }
      let rows = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        columns.map { _ in text() }
      }
      let table = DataTable(name: "t", columns: columns, rows: rows)
      #expect(try DataTable(csv: table.csv(), name: "t") == table)
    }
  }
}

@Suite struct `Hostile bytes` {
  @Test func `random bytes give a table or an error, and never a trap`() {
    var generator = SplitMix(state: 3)
    let alphabet = Array("ab1,;\t \"\"\n\r.-e\u{FEFF}é".utf8) + [0, 0xFF, 0xC3]
    var tables = 0
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      guard let table = try? DataTable(csv: bytes, name: "fuzz") else { continue }
      tables += 1
      let numeric = table.numericColumns
      #expect(
        (try? table.complete(in: numeric, missing: .dropRows).table.matrix(of: numeric)) != nil)
      #expect((try? DataTable(csv: table.csv(), name: "fuzz")) == table)
      for column in table.columns { _ = try? table.labels(in: column) }
    }
    #expect(tables > 100)
  }

  @Test func `misuse of a table made in code stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = DataTable(name: "t", columns: ["a", "a"], rows: [])
    }
    await #expect(processExitsWith: .failure) {
      _ = DataTable(name: "t", columns: ["a", "b"], rows: [["1"]])
    }
  }
}
