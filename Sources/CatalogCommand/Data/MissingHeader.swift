import Diagnostics
import Tabular

extension DataTable {
  /// What is wrong with a first row that can only be data: the names of all columns of numbers are
  /// numbers, and a column of text has a name that is also one of its cells.
  var missingHeader: Problem? {
    let numeric = numericColumns
    let text = columns.filter { !numeric.contains($0) }
    guard !numeric.isEmpty, numeric.allSatisfy({ Double($0) != nil }),
      text.contains(where: { name in ((try? texts(in: name)) ?? []).contains(name) })
    else { return nil }
    return Problem(
      file: name, line: 1,
      message: "the first row looks like the others (\(shown(columns))), so the file has no header",
      cure: "Put a row with the names of the columns first")
  }

  /// A first row that may be data, in one line; `nil` where no column of numbers has a number for a
  /// name.
  var doubtOfHeader: String? {
    let names = numericColumns.filter { Double($0) != nil }
    guard !names.isEmpty else { return nil }
    return
      "\(name): the first row is taken as the names of the columns, among them \(shown(names)). "
      + "If it is data, put a row with the names of the columns first."
  }

  private func shown(_ names: [String]) -> String {
    let more = names.count - 4
    return names.prefix(4).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}
