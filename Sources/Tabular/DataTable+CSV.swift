public import Diagnostics

extension DataTable {
  /// Reads a table from the bytes of a CSV file.
  ///
  /// The file follows RFC 4180 as the world writes it:
  /// - The first row is the header; a first row of numbers only is refused. Each column has a name
  ///   of its own. An empty first name stands for the numbering of the rows that R and pandas
  ///   write: the column is called `column_1`, and ``numbersItsRows`` is true.
  /// - Cells are separated by commas; by semicolons or else tabs when the header has no comma.
  /// - A cell in quotes may hold separators and line ends, and a quote written twice. Spaces and
  ///   tabs around a cell are dropped unless they stand within quotes. A quote in the middle of a
  ///   cell without quotes is an ordinary character.
  /// - Lines end with LF, CRLF or CR; the last one need not end. A byte order mark is skipped.
  /// - Blank lines are skipped; in a table of one column a blank line between others is a missing
  ///   value.
  /// - A file with a header only is a table without rows.
  ///
  /// - Parameters:
  ///   - csv: the bytes of the file, in UTF-8.
  ///   - name: the name of the file, as the user wrote it.
  /// - Throws: ``Problems`` with the line of each; of more than twenty, the first twenty and how
  ///   many there are more.
  /// - Complexity: O(bytes).
  /// - Source: Y. Shafranovich, RFC 4180, *Common Format and MIME Type for Comma-Separated Values
  ///   (CSV) Files*, 2005, section 2.
  public init(csv: [UInt8], name: String) throws(Problems) {
    var errors = textFaults(in: csv)
    var reader = CSVReader(csv)
    if errors.isEmpty {
      reader.read()
      errors = reader.errors
    }
    let header = Header(cells: reader.headerCells)
    guard errors.isEmpty, header.faults.isEmpty else {
      errors = header.faults.map { .header($0, line: reader.headerLine) } + errors
      throw Problems(listed(errors, upTo: 20).map { $0.problem(in: name) })
    }
    self.init(
      name: name, columns: header.names, numbersItsRows: header.numbersItsRows,
      bytes: reader.bytes, cells: reader.cells, lines: reader.lines)
  }
}

/// The first errors, and how many more there are.
private func listed(_ errors: [CSVError], upTo limit: Int) -> [CSVError] {
  guard errors.count > limit, let first = errors[limit].line else { return errors }
  return errors.prefix(limit) + [.more(count: errors.count - limit, line: first)]
}

/// What keeps bytes from being text: the first byte that is not UTF-8, and the first NUL.
private func textFaults(in bytes: [UInt8]) -> [CSVError] {
  var errors: [CSVError] = []
  if let nul = bytes.firstIndex(of: 0) {
    let place = place(of: nul, in: bytes)
    errors.append(.nul(line: place.line, column: place.column))
  }
  if String(validating: bytes, as: UTF8.self) == nil {
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = decoder.parseScalar(from: &iterator) { offset += scalar.count }
    let place = place(of: offset, in: bytes)
    errors.append(.notUTF8(line: place.line, column: place.column, byte: bytes[offset]))
  }
  return errors
}

/// The line of a byte and the character within the line, both counted from 1.
private func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
  var place = (line: 1, column: 1)
  for index in 0..<offset {
    let byte = bytes[index]
    if byte == UInt8(ascii: "\n")
      || (byte == UInt8(ascii: "\r") && bytes[index + 1] != UInt8(ascii: "\n"))
    {
      place = (place.line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      place.column += 1
    }
  }
  return place
}
