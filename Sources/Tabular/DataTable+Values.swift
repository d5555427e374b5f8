public import Diagnostics
public import MathCore

/// What to do with rows that miss a value.
public enum MissingValues: String, CaseIterable, Sendable {
  /// Missing values are a problem.
  case refuse
  /// Rows that miss a value are left out.
  case dropRows
}

extension DataTable {
  /// The numbers of one column.
  ///
  /// - Parameter column: the name of the column.
  /// - Returns: one number for each row.
  /// - Throws: ``Problems`` when there is no such column, or when cells are missing or are not
  ///   numbers: one problem for each kind of fault, with its first cell and the number of cells.
  /// - Complexity: O(bytes in the column).
  public func numbers(in column: String) throws(Problems) -> Vector {
    let values = try numbers(of: [column])
    return Vector(values)
  }

  /// The numbers of some columns as the rows of a matrix.
  ///
  /// - Parameter columns: the names of d columns, in the order of the matrix.
  /// - Returns: a matrix n × d for n rows.
  /// - Throws: ``Problems`` of all the columns at once, as ``numbers(in:)`` words them.
  /// - Complexity: O(bytes in the columns).
  public func matrix(of columns: [String]) throws(Problems) -> Matrix {
    let values = try numbers(of: columns)
    return Matrix(rows: rowCount, columns: columns.count, elements: values)
  }

  /// The labels in one column: the name of a class, a group, a word.
  ///
  /// - Parameter column: the name of the column.
  /// - Returns: one text for each row.
  /// - Throws: ``Problems`` when there is no such column, or when it misses values.
  public func labels(in column: String) throws(Problems) -> [String] {
    let complete = try complete(in: [column])
    return try complete.table.texts(in: column)
  }

  /// The text of all cells of one column, as it stands; missing values are kept as text.
  ///
  /// - Parameter column: the name of the column.
  /// - Returns: one text for each row.
  /// - Throws: ``Problems`` when there is no such column.
  public func texts(in column: String) throws(Problems) -> [String] {
    let column = try positions(of: [column])[0]
    return (0..<rowCount).map { self[$0, column] }
  }

  /// The columns that can be used as numbers, in the order of the file.
  ///
  /// A column is numeric when it has a number and all its other cells are numbers or missing. The
  /// numbering of the rows (``numbersItsRows``) is no measurement and not among them. A table
  /// without rows has no numeric columns.
  public var numericColumns: [String] {
    columns.indices.filter { column in
      if column == 0 && numbersItsRows { return false }
      var hasNumber = false
      for row in 0..<rowCount {
        switch CellValue(cell(row, column)) {
        case .number: hasNumber = true
        case .missing: continue
        case .fault: return false
        }
      }
      return hasNumber
    }
    .map { columns[$0] }
  }

  /// The rows in which none of some columns misses a value.
  ///
  /// Rows are dropped from the table as a whole, so that the features and the target that are
  /// taken from the result still belong together. A cell is missing when it is empty or one of
  /// `NA`, `N/A`, `NaN`, `nan`, `null`, `NULL`, `None`, `?` and `.`, in quotes or not.
  ///
  /// - Parameters:
  ///   - columns: the columns that must be complete; other columns may miss values.
  ///   - missing: whether a missing value is refused or costs its row.
  /// - Returns: the table without those rows, and the lines of the file that were dropped.
  /// - Throws: ``Problems`` when there is no such column; with `.refuse`, one problem for each
  ///   column that misses values, with the first lines and how many there are.
  public func complete(
    in columns: [String], missing: MissingValues = .refuse
  ) throws(Problems) -> (table: DataTable, droppedLines: [Int]) {
    let positions = try positions(of: columns)
    let gaps = positions.map { column in
      (0..<rowCount).filter { CellValue.isMissing(cell($0, column)) }
    }
    guard gaps.contains(where: { !$0.isEmpty }) else { return (self, []) }
    if missing == .refuse {
      throw problems(
        zip(columns, gaps).filter { !$0.1.isEmpty }.map { name, rows in
          .missing(column: name, lines: rows.map { lines[$0] }, rowCount: rowCount)
        })
    }
    let dropped = Set(gaps.joined())
    return (
      keeping(rows: (0..<rowCount).filter { !dropped.contains($0) }),
      dropped.sorted().map { lines[$0] }
    )
  }
}

// MARK: - Reading cells

extension DataTable {
  /// The numbers of some columns, row after row.
  private func numbers(of names: [String]) throws(Problems) -> [Double] {
    let positions = try positions(of: names)
    var values: [Double] = []
    values.reserveCapacity(rowCount * positions.count)
    var isClean = true
    for row in 0..<rowCount {
      for column in positions {
        guard case .number(let value) = CellValue(cell(row, column)) else {
          isClean = false
          continue
        }
        values.append(value)
      }
    }
    guard isClean else {
      throw problems(zip(names, positions).flatMap { faults(inColumn: $1, named: $0) })
    }
    return values
  }

  /// What keeps a column from being numbers: one error for each kind of fault.
  private func faults(inColumn column: Int, named name: String) -> [TableError] {
    var missing: [Int] = []
    var found: [(fault: NumberFault, text: String, lines: [Int])] = []
    for row in 0..<rowCount {
      switch CellValue(cell(row, column)) {
      case .number: continue
      case .missing: missing.append(lines[row])
      case .fault(let fault):
        if let known = found.firstIndex(where: { $0.fault == fault }) {
          found[known].lines.append(lines[row])
        } else {
          found.append((fault, self[row, column], [lines[row]]))
        }
      }
    }
    let gaps: [TableError] =
      missing.isEmpty ? [] : [.missing(column: name, lines: missing, rowCount: rowCount)]
    return gaps + found.map { .noNumber($0.fault, column: name, text: $0.text, lines: $0.lines) }
  }

  private func positions(of names: [String]) throws(Problems) -> [Int] {
    let unknown = Set(names).subtracting(columns)
    guard unknown.isEmpty else {
      throw problems(unknown.sorted().map { .unknownColumn($0, columns: columns) })
    }
    let positions = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
    return names.compactMap { positions[$0] }
  }

  private func problems(_ errors: [TableError]) -> Problems {
    Problems(errors.map { $0.problem(in: name) })
  }
}
