import Tabular

func table(_ csv: String, name: String = "data.csv") throws -> DataTable {
  try DataTable(csv: Array(csv.utf8), name: name)
}

func rows(of table: DataTable) -> [[String]] {
  (0..<table.rowCount).map { row in table.columns.indices.map { table[row, $0] } }
}

/// The problems that work throws, one a line; empty when it throws none.
func problems(_ work: () throws -> some Any) -> String {
  do {
    _ = try work()
    return ""
  } catch { return "\(error)" }
}

func problems(reading csv: String) -> String { problems(reading: Array(csv.utf8)) }

func problems(reading csv: [UInt8]) -> String {
  problems { try DataTable(csv: csv, name: "data.csv") }
}

/// A seeded generator: SplitMix64.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
