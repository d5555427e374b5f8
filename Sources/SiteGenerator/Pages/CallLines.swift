import CommonMark
import Verification

/// The lines of code that make a link: `used in Assignment.swift, lines 24 and 31`.
struct CallLines {
  let sites: [CallSite]
  /// The listings of the page on which it stands.
  let shown: ShownLines

  /// The most lines that are named of one file.
  private static let most = 4

  /// The words, for the cell of a table; none where there are no lines.
  var line: [Inline] {
    guard !sites.isEmpty else { return [] }
    let files = Set(sites.map { $0.file }).sorted()
    let parts = files.map { file in
      words(of: file, Set(sites.filter { $0.file == file }.map { $0.line }))
    }
    return [.text(": used in ")] + Array(parts.joined(separator: [Inline.text("; ")]))
  }

  private func words(of file: String, _ lines: Set<Int>) -> [Inline] {
    let name = file.split(separator: "/").last ?? ""
    let named = lines.sorted().prefix(Self.most)
    let more = lines.count - named.count
    return [.code(String(name)), .text(lines.count == 1 ? ", line " : ", lines ")]
      + Array(named.map { [number($0, in: file)] }.joined(separator: [Inline.text(", ")]))
      + (more > 0 ? [.text(" and \(more) more")] : [])
  }

  /// The number of a line, linked where the page shows the line.
  private func number(_ line: Int, in file: String) -> Inline {
    guard let id = shown.id(of: line, in: file) else { return .text("\(line)") }
    return .rendition(
      Rendition(
        .inline, html: "<a href=\"#\(id.escapedForHTML)\">\(line)</a>", commonMark: "\(line)",
        text: "\(line)"))
  }
}
