import CommonMark

/// A generated table whose rows come in groups: the name of a group stands once, beside all its
/// rows.
struct GroupedGrid {
  /// Rows that belong to one name.
  struct Group {
    let name: [Inline]
    /// What stands below the name.
    var note: [Inline] = []
    /// At least one row.
    let rows: [[[Inline]]]
  }

  /// What the table is about: read aloud before it.
  let label: String
  /// The heading of the names.
  let names: String
  /// The headings of the other columns.
  let columns: [String]
  let groups: [Group]
  /// Its class beside `table`.
  var style = ""
}

extension GroupedGrid {
  /// The table with one body a group, in a box that scrolls sideways where it is too wide.
  var html: String {
    let head = ([names] + columns).map { "<th scope=\"col\">\($0.escapedForHTML)</th>" }
    let bodies = groups.map { group in
      let note = group.note.isEmpty ? "" : "<span class=\"note\">\(group.note.html)</span>"
      let name =
        "<th scope=\"rowgroup\" rowspan=\"\(group.rows.count)\">\(group.name.html)\(note)</th>"
      let rows = group.rows.enumerated().map { index, row in
        let cells = row.map { "<td>\($0.html)</td>" }.joined()
        return "<tr>\(index == 0 ? name : "")\(cells)</tr>\n"
      }
      return "<tbody>\n\(rows.joined())</tbody>\n"
    }
    return "<div class=\"table\">\n<div class=\"scroll groups\(style.isEmpty ? "" : " \(style)")\""
      + " role=\"region\" aria-label=\"\(label.escapedForHTML)\" tabindex=\"0\">\n<table>\n"
      + "<thead>\n<tr>\(head.joined())</tr>\n</thead>\n\(bodies.joined())</table>\n</div>\n</div>\n"
  }

  /// The table as a pipe table, in which a name stands in the first row of its group.
  var commonMark: String {
    Grid(
      label: label, columns: ([names] + columns).map { Grid.Column(title: $0) },
      rows: groups.flatMap { group in
        group.rows.enumerated().map { index, row in
          let note = group.note.isEmpty ? [] : [Inline.text(" ")] + group.note
          return Grid.Row(cells: [index == 0 ? group.name + note : []] + row)
        }
      }
    ).commonMark
  }
}
