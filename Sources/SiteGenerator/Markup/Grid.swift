import CommonMark

/// A generated table.
struct Grid {
  /// A column: its heading, whether it holds numbers, and the class of its cells.
  struct Column {
    let title: String
    var isNumeric = false
    var style = ""
  }

  /// A row, with an id where it can be linked to.
  struct Row {
    var id: String?
    let cells: [[Inline]]
  }

  /// What the table is about: read aloud before it.
  let label: String
  let columns: [Column]
  let rows: [Row]
  /// What stands below it.
  var caption: Rendition?
  /// Its class beside `table`.
  var style = ""
  /// The id of the table.
  var id: String?
}

extension Grid {
  /// The table in a box that scrolls sideways where it is too wide, with the mouse and with keys.
  var html: String {
    let head = columns.map { column in
      "<th scope=\"col\"\(align(column))>\(column.title.escapedForHTML)</th>"
    }
    let body = rows.map { row in
      let cells = zip(columns, row.cells).map { "<td\(align($0))>\($1.html)</td>" }
      return "<tr\(row.id.map { " id=\"\($0.escapedForHTML)\"" } ?? "")>\(cells.joined())</tr>\n"
    }
    let id = id.map { " id=\"\($0.escapedForHTML)\"" } ?? ""
    let box =
      "<div class=\"scroll\(style.isEmpty ? "" : " \(style)")\" role=\"region\""
      + " aria-label=\"\(label.escapedForHTML)\" tabindex=\"0\">\n<table>\n"
      + "<thead>\n<tr>\(head.joined())</tr>\n</thead>\n<tbody>\n\(body.joined())</tbody>\n"
      + "</table>\n</div>\n"
    guard let caption else { return "<div class=\"table\"\(id)>\n\(box)</div>\n" }
    return "<figure class=\"table\"\(id)>\n\(box)"
      + "<figcaption>\(caption.html)</figcaption>\n</figure>\n"
  }

  /// The table as a pipe table, its caption as a paragraph behind it.
  var commonMark: String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let head = line(columns.map { cell([.text($0.title)]) })
    let rule = line(columns.map { $0.isNumeric ? "--:" : "---" })
    let lines = rows.map { row in line(row.cells.map { cell($0) }) }
    let table = ([head, rule] + lines).joined(separator: "\n")
    return caption.map { "\(table)\n\n\($0.commonMark)" } ?? table
  }

  private func cell(_ line: [Inline]) -> String {
    let text = line.map { $0.commonMark }.joined()
    return text.utf8.contains(UInt8(ascii: "|")) ? text.replacing("|", with: "\\|") : text
  }

  private func align(_ column: Column) -> String {
    let classes = [column.style, column.isNumeric ? "align-right" : ""].filter { !$0.isEmpty }
    return classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
  }
}
