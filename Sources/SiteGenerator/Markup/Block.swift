import CommonMark
import Guides

/// A generated block, which comes out as HTML and as CommonMark: whatever the site writes beside
/// the guides is made of these, so that both formats always say the same.
indirect enum Block {
  case heading(level: Int, String, id: String)
  case paragraph([Inline], style: String? = nil)
  /// Names and what they stand for, each a list of things.
  case facts([Fact])
  /// Entries, or other things with a page, as a list of links.
  case entries([Item], style: String)
  case list([[Inline]], style: String)
  case table(Grid)
  case groups(GroupedGrid)
  case figure(PageFigure)
  /// Blocks that belong together.
  case group([Block], style: String)
  /// Blocks that are folded up in HTML under a few words.
  case folded(String, [Block])
  case code(String, language: String)
  case rendition(Rendition)

  /// A name and what it stands for.
  struct Fact {
    let name: String
    let things: [[Inline]]
  }

  /// One line of a list of entries.
  struct Item {
    let title: String
    let target: Target
    let text: String
    /// A word behind it, such as `planned`, which is its class too.
    let mark: String?
  }
}

extension Block {
  var html: String {
    switch self {
    case .heading(let level, let text, let id):
      let tags = Heading.tags(level: level, id: id, text: text)
      return "\(tags.enter)\(text.escapedForHTML)\(tags.exit)\n"
    case .paragraph(let line, let style):
      return "<p\(style.map { " class=\"\($0)\"" } ?? "")>\(line.html)</p>\n"
    case .facts(let facts):
      let rows = facts.map { fact in
        let things = fact.things.map { $0.html }.joined(separator: ", ")
        return "<div><dt>\(fact.name.escapedForHTML)</dt><dd>\(things)</dd></div>\n"
      }
      return "<dl class=\"facts\">\n\(rows.joined())</dl>\n"
    case .entries(let items, let style):
      return "<ul class=\"\(style)\">\n\(items.map { $0.html }.joined())</ul>\n"
    case .list(let items, let style):
      return "<ul class=\"\(style)\">\n\(items.map { "<li>\($0.html)</li>\n" }.joined())</ul>\n"
    case .table(let grid): return grid.html
    case .groups(let grid): return grid.html
    case .figure(let figure): return figure.html
    case .group(let blocks, let style):
      return "<div class=\"\(style)\">\n\(blocks.html)</div>\n"
    case .folded(let words, let blocks):
      return "<details class=\"data\">\n<summary>\(words.escapedForHTML)</summary>\n"
        + "\(blocks.html)</details>\n"
    case .code(let text, _):
      return plainCode(text)
    case .rendition(let rendition): return rendition.html + "\n"
    }
  }

  var commonMark: String {
    switch self {
    case .heading(let level, let text, _):
      return String(repeating: "#", count: level) + " "
        + text.onOneLine.escapedForCommonMark
    case .paragraph(let line, _): return line.commonMark
    case .facts(let facts):
      return facts.map { fact in
        "- **\(fact.name):** " + fact.things.map { $0.commonMark }.joined(separator: ", ")
      }.joined(separator: "\n")
    case .entries(let items, _): return items.map { $0.commonMark }.joined(separator: "\n")
    case .list(let items, _): return items.map { "- \($0.commonMark)" }.joined(separator: "\n")
    case .table(let grid): return grid.commonMark
    case .groups(let grid): return grid.commonMark
    case .figure(let figure): return figure.commonMark
    case .group(let blocks, _), .folded(_, let blocks): return blocks.commonMark
    case .code(let text, let language):
      return Rendition.code(text, info: language, html: "").commonMark
    case .rendition(let rendition): return rendition.commonMark
    }
  }
}

extension Block.Item {
  fileprivate var html: String {
    let style = mark.map { " class=\"\($0)\"" } ?? ""
    let note = mark.map { " <span class=\"mark\">\($0)</span>" } ?? ""
    let text = text.isEmpty ? "" : "<span class=\"about\">\(text.escapedForHTML)</span>"
    return "<li\(style)>\([Inline.link(title, to: target)].html)\(note)\(text)</li>\n"
  }

  fileprivate var commonMark: String {
    "- " + [Inline.link(title, to: target)].commonMark + (mark.map { " (\($0))" } ?? "")
      + (text.isEmpty ? "" : ": " + [Inline.text(text)].commonMark)
  }
}

extension [Block] {
  var html: String { map { $0.html }.joined() }
  /// The blocks that say something, with a blank line between two of them.
  var commonMark: String {
    map { $0.commonMark }.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The figures in them, as files for the Markdown pages.
  var files: [OutputFile] {
    flatMap { block -> [OutputFile] in
      switch block {
      case .figure(let figure): [figure.file.output]
      case .group(let blocks, _), .folded(_, let blocks): blocks.files
      default: []
      }
    }
  }

  /// The headings in them, in order.
  var headings: [(level: Int, title: String, id: String)] {
    flatMap { block -> [(level: Int, title: String, id: String)] in
      switch block {
      case .heading(let level, let title, let id): [(level, title, id)]
      case .group(let blocks, _), .folded(_, let blocks): blocks.headings
      default: []
      }
    }
  }

  /// The blocks as one node of a guide.
  var rendition: Rendition { Rendition(.block, html: html, commonMark: commonMark, text: "") }
}
