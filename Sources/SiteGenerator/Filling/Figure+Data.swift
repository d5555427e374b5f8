import CommonMark
import Figures

extension Figure {
  /// The numbers of the figure below it, folded up: a reader who cannot see it, or wants to know
  /// more than it shows, opens the tables; nobody else has them in the way.
  ///
  /// - Returns: one `<details>` element; nothing for a figure without numbers.
  var dataHTML: String {
    let tables = dataTables(limit: 200)
    guard !tables.isEmpty else { return "" }
    return "<details class=\"data\">\n<summary>Data of this figure</summary>\n"
      + tables.map { $0.html }.joined() + "</details>\n"
  }
}

extension Figure.DataTable {
  /// The table under its caption, in a box that scrolls where it is too large.
  fileprivate var html: String {
    let rest = omitted > 0 ? ", the first \(rows.count) of \(rows.count + omitted) rows" : ""
    let words = (caption + rest).escapedForHTML
    let head = headers.map { "<th scope=\"col\">\($0.escapedForHTML)</th>" }.joined()
    let body = rows.map { row in
      "<tr>" + row.map { "<td>\($0.escapedForHTML)</td>" }.joined() + "</tr>\n"
    }.joined()
    return "<div class=\"scroll\" role=\"region\" aria-label=\"\(words)\" tabindex=\"0\">\n"
      + "<table>\n<caption>\(words)</caption>\n<thead>\n<tr>\(head)</tr>\n</thead>\n"
      + "<tbody>\n\(body)</tbody>\n</table>\n</div>\n"
  }
}
