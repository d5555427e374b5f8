/// The names of the columns, as the first row gives them.
struct Header {
  let names: [String]
  let numbersItsRows: Bool
  let faults: [HeaderFault]

  /// The names in the first row of a file.
  ///
  /// - Parameter cells: the cells of the row. An empty first one, beside others, is the numbering
  ///   of the rows as R and pandas write it; the column is then called `column_1`.
  init(cells: [String]) {
    numbersItsRows = cells.count > 1 && cells[0].isEmpty
    names = numbersItsRows ? ["column_1"] + cells.dropFirst() : cells
    faults = Header.faults(of: names)
  }

  /// What is wrong with names of columns.
  static func faults(of names: [String]) -> [HeaderFault] {
    guard !names.isEmpty else { return [] }
    let areNumbers = names.allSatisfy {
      if case .number = CellValue(Array($0.utf8)[...]) { true } else { false }
    }
    if areNumbers { return [.allNumbers(names)] }
    var faults: [HeaderFault] = []
    let nameless = names.indices.filter { names[$0].isEmpty }
    if !nameless.isEmpty { faults.append(.nameless(positions: nameless.map { $0 + 1 })) }
    let positions = Dictionary(grouping: names.indices, by: { names[$0] })
    for (position, name) in names.enumerated() where !name.isEmpty {
      if let same = positions[name], same.count > 1, same.first == position {
        faults.append(.repeated(name, positions: same.map { $0 + 1 }))
      }
    }
    return faults
  }
}
