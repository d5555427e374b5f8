import CatalogKit

/// The result of a run for people.
struct RunText {
  let paint: Paint
  let width: Int?

  /// What ran on what, then what came out.
  func text(of entry: EntryDescription, _ result: RunResult, _ data: UserData) -> String {
    let names = data.columns.features.map { $0.name }.joined(separator: ", ")
    let dropped =
      data.droppedRows == 0
      ? ""
      : " (\(counted(data.droppedRows, "row that misses a value", "rows that miss a value")) left out)"
    let target = data.columns.target.map { ["target: \($0.name)"] } ?? []
    let parameters = (entry.content?.command?.parameters ?? []).compactMap { parameter in
      result.parameters[parameter.name].map { "\(parameter.name) \($0.text)" }
    }
    let head =
      [
        paint.bold("\(entry.title) on \(data.file)"),
        "\(counted(data.columns.rows, "row", "rows"))\(dropped), "
          + (data.columns.text.map { "text: \($0.name)" }
            ?? "\(counted(data.columns.features.count, "feature", "features")): \(names)"),
      ] + target + (parameters.isEmpty ? [] : [parameters.joined(separator: ", ")])
    return head.flatMap { wrapped($0, to: width ?? 100) }.joined(separator: "\n") + "\n\n"
      + WorksheetText(paint: paint, width: width).text(of: result.worksheet)
  }
}

extension ArgumentValue {
  /// The value as one would type it.
  fileprivate var text: String {
    switch self {
    case .integer(let value): "\(value)"
    case .number(let value): value.shortText
    case .word(let value): value
    case .seed(let value): "\(value)"
    }
  }
}
