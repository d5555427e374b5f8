/// Walks once over the bytes of a CSV file and notes where the cells lie.
///
/// A quote that is written twice is written back once, in place, so that each cell is a range of
/// bytes and nothing else need be remembered about it.
struct CSVReader {
  private(set) var bytes: [UInt8]
  private(set) var headerCells: [String] = []
  private(set) var headerLine = 1
  private(set) var cells: [Range<Int>] = []
  private(set) var lines: [Int] = []
  private(set) var errors: [CSVError] = []

  private var position = 0
  private var line = 1
  private var separator = UInt8(ascii: ",")

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the whole file.
  mutating func read() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while skipBlankLine() {}
    guard position < bytes.count else {
      errors.append(.empty)
      return
    }
    separator = detectSeparator()
    headerLine = line
    readRow()
    let width = cells.count
    headerCells = cells.map { String(decoding: bytes[$0], as: UTF8.self) }
    cells = []
    // Blank lines of a table of one column: missing values, if another row follows.
    var pending: [(line: Int, position: Int)] = []
    while position < bytes.count {
      let start = (line: line, position: position)
      if skipBlankLine() {
        if width == 1 { pending.append(start) }
        continue
      }
      for blank in pending {
        cells.append(blank.position..<blank.position)
        lines.append(blank.line)
      }
      pending = []
      let before = (cells: cells.count, errors: errors.count)
      readRow()
      let found = cells.count - before.cells
      if found != width, errors.count == before.errors {
        errors.append(.rowLength(line: start.line, found: found, expected: width))
      }
      lines.append(start.line)
    }
  }
}

// MARK: - Rows and cells

extension CSVReader {
  private mutating func readRow() {
    repeat { readCell() } while readSeparator()
    readLineEnd()
  }

  private mutating func readCell() {
    skipSpaces()
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      readQuotedCell()
      return
    }
    let start = position
    var end = position
    while position < bytes.count, !isCellEnd(bytes[position]) {
      if !bytes[position].isBlank { end = position + 1 }
      position += 1
    }
    cells.append(start..<end)
  }

  private mutating func readQuotedCell() {
    let opened = line
    position += 1
    let start = position
    var end = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
          cells.append(start..<end)
          refuseTextAfterQuote()
          return
        }
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if byte == UInt8(ascii: "\n") || !isLineFeed(at: position + 1) { line += 1 }
      }
      bytes[end] = byte
      end += 1
      position += 1
    }
    cells.append(start..<end)
    errors.append(.unterminatedQuote(line: opened))
  }

  private mutating func refuseTextAfterQuote() {
    skipSpaces()
    let start = position
    while position < bytes.count, !isCellEnd(bytes[position]) { position += 1 }
    guard start < position else { return }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    errors.append(.textAfterQuote(line: line, text: text))
  }
}

// MARK: - Bytes

extension CSVReader {
  private func isCellEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private func isLineFeed(at position: Int) -> Bool {
    position < bytes.count && bytes[position] == UInt8(ascii: "\n")
  }

  private mutating func readSeparator() -> Bool {
    guard position < bytes.count, bytes[position] == separator else { return false }
    position += 1
    return true
  }

  private mutating func readLineEnd() {
    guard position < bytes.count else { return }
    position += bytes[position] == UInt8(ascii: "\r") && isLineFeed(at: position + 1) ? 2 : 1
    line += 1
  }

  private mutating func skipSpaces() {
    while position < bytes.count, bytes[position].isBlank, bytes[position] != separator {
      position += 1
    }
  }

  /// Skips a line of nothing but spaces; at the end of the file there is none.
  private mutating func skipBlankLine() -> Bool {
    guard position < bytes.count else { return false }
    var end = position
    while end < bytes.count, bytes[end].isBlank, bytes[end] != separator { end += 1 }
    guard end == bytes.count || bytes[end] == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: "\r")
    else { return false }
    position = end
    readLineEnd()
    return true
  }

  /// The comma; when the header has none outside quotes, the semicolon, else the tab.
  private func detectSeparator() -> UInt8 {
    var isQuoted = false
    var seen: Set<UInt8> = []
    for byte in bytes[position...] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      seen.insert(byte)
    }
    return [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].first(where: seen.contains)
      ?? UInt8(ascii: ",")
  }
}
