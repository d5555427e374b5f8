import CatalogKit

/// The result of a run as JSON.
struct RunJSON: Encodable {
  let id: String
  let parameters: [String: ArgumentValue]
  let data: DataJSON
  let sheet: WorksheetJSON

  /// What the run was given: `rows` and `columns` are those that were used.
  struct DataJSON: Encodable {
    let file: String
    let rows: Int
    let columns: [String]
    let target: String?
    let text: String?
    let droppedRows: Int?

    private enum CodingKeys: String, CodingKey {
      case file, rows, columns, target, text
      case droppedRows = "dropped_rows"
    }
  }

  /// - Parameters:
  ///   - id: the entry.
  ///   - result: what came out.
  ///   - data: what it was given.
  ///   - figures: the files of the figures, where they were written.
  init(_ id: String, _ result: RunResult, _ data: UserData, figures: [String]?) {
    self.id = id
    parameters = result.parameters
    self.data = DataJSON(
      file: data.file, rows: data.columns.rows, columns: data.columns.features.map { $0.name },
      target: data.columns.target?.name, text: data.columns.text?.name,
      droppedRows: data.droppedRows == 0 ? nil : data.droppedRows)
    sheet = WorksheetJSON(sheet: result.worksheet, figureFiles: figures)
  }

  private enum CodingKeys: String, CodingKey { case id, parameters, data }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(parameters, forKey: .parameters)
    try container.encode(data, forKey: .data)
    try sheet.encode(to: encoder)
  }
}
