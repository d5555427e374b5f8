import MathCore

/// Tables that a command may meet: ordinary ones, and all that can be wrong with a file.
struct HostileTables {
  private var generator: Generator

  init(seed: UInt64) { generator = Generator(seed: seed) }

  /// The next table, as the bytes of a CSV file with a header row.
  ///
  /// Seven of eight are tables of numbers; the others are broken as files.
  mutating func next() -> [UInt8] {
    let rows =
      generator.index(below: 4) == 0 ? generator.index(below: 3) : generator.index(below: 25)
    let columns = 1 + generator.index(below: 7)
    let square = generator.index(below: 2) == 0
    // a system of equations has a column for its right side beside the square
    let unknowns = generator.index(below: 10) < 3 ? columns : columns - 1
    var cells = numbers(rows: square ? unknowns : rows, columns: columns)
    if square, unknowns == columns, generator.index(below: 4) > 0 { symmetrize(&cells) }
    var lines = [(0..<columns).map { "c\($0)" }] + cells.map { $0.map { "\($0)" } }
    guard generator.index(below: 8) == 0 else { return text(lines, end: "\n") }
    return lines.count == 1 ? [] : damaged(&lines)
  }

  // MARK: - Numbers

  private mutating func numbers(rows: Int, columns: Int) -> [[Double]] {
    let kinds = (0..<columns).map { _ in generator.index(below: 14) }
    var table = (0..<rows).map { row in kinds.map { number(of: $0, in: row) } }
    guard columns > 1, rows > 0 else { return table }
    // one column in three tables depends on others, exactly or but for roundings
    if generator.index(below: 3) == 0 {
      let (from, to) = (generator.index(below: columns), generator.index(below: columns))
      let factor = [1, -2, 1e-9, 3.7][generator.index(below: 4)]
      for i in 0..<rows { table[i][to] = factor * table[i][from] }
    }
    return table
  }

  /// A number of one of the kinds that commands stumble over.
  private mutating func number(of kind: Int, in row: Int) -> Double {
    switch kind {
    case 0, 1, 2: generator.normal()
    case 3: 0
    case 4: 7.3
    case 5: Double(generator.index(below: 4))
    case 6: Double(row)
    case 7: 1e300 * generator.normal()
    case 8: 1e-300 * generator.normal()
    case 9: Double.leastNonzeroMagnitude * Double(generator.index(below: 5))
    case 10: 1e9 + 1e-3 * generator.normal()
    case 11:
      Double(sign: .plus, exponent: generator.index(below: 1_200) - 600, significand: 1.5)
    case 12: row == 0 ? 1e308 : -1e308
    default: generator.index(below: 2) == 0 ? -0.0 : 1
    }
  }

  private mutating func symmetrize(_ cells: inout [[Double]]) {
    let repeats = generator.index(below: 4) == 0
    for i in cells.indices {
      for j in cells.indices {
        cells[i][j] = repeats ? (i == j ? 2 : 0) : i > j ? cells[j][i] : cells[i][j]
      }
    }
  }

  // MARK: - Files

  private func text(_ lines: [[String]], end: String) -> [UInt8] {
    Array((lines.map { $0.joined(separator: ",") }.joined(separator: end) + end).utf8)
  }

  /// The table with one thing wrong.
  private mutating func damaged(_ lines: inout [[String]]) -> [UInt8] {
    let row = generator.index(below: lines.count)
    let column = generator.index(below: lines[0].count)
    switch generator.index(below: 14) {
    case 0: return []
    case 1: return text([lines[0]], end: "\n")
    case 2: lines[row][column] = ""
    case 3: lines[row][column] = "nan"
    case 4: lines[row][column] = "1e999"
    case 5: lines[row][column] = "\"twelve, or so\""
    case 6: lines[row].append("1")
    case 7: lines[row][column] = "\"1"
    case 8: lines[0][column] = lines[0][0]
    case 9: lines[0] = lines[0].map { "<b>&\($0)é\u{0301}" }
    case 10: return [0xEF, 0xBB, 0xBF] + text(lines, end: "\r\n")
    case 11: return text(lines, end: "\n") + [0xC3, 0x28, 0x00]
    case 12: lines[lines.count - 1][column] = String(repeating: "9", count: 4_000)
    default: lines[row][column] = "0x1p3"
    }
    return text(lines, end: "\n")
  }

  // MARK: - Arguments

  /// One of some things, all equally likely.
  mutating func pick<T>(_ choices: [T]) -> T { choices[generator.index(below: choices.count)] }
}
