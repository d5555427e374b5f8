import CommonMark
import Guides
import TeXMath

/// What is searched in a guide: its headings and its text with the formulas written out, and of the
/// sentences those that a result can show.
///
/// The guide is read as it was written, before its example has run: so the index needs no run, and a
/// sentence that waits for a value is never shown.
struct GuideText {
  private(set) var headings: [String] = []
  /// The first heading of level 1; empty where there is none.
  private(set) var title = ""
  private(set) var text: [String] = []
  /// The paragraphs of each section, the one before the first heading included.
  private var sections: [[String]] = [[]]

  /// The texts of a guide.
  ///
  /// - Parameters:
  ///   - markdown: the source.
  ///   - file: the file that it comes from.
  init(_ markdown: String, file: String) {
    var guide = Guide(markdown, file: file)
    _ = guide.fill { .success(Self.words(for: $0)) }
    let document = Document(guide.commonMark())
    for node in document.root.children {
      switch node.kind {
      case .heading(level: 1): if title.isEmpty { title = node.text }
      case .heading(let level):
        headings.append(node.text)
        if level == 2 { sections.append([]) }
      case .paragraph:
        sections[sections.count - 1].append(node.text)
        text.append(node.text)
      case .list, .blockQuote, .table:
        // what stands beside each other is not one word
        text += node.descendants.compactMap { $0.hasOwnWords ? $0.text : nil }
      default: text.append(node.text)
      }
    }
    text = text.map { String($0.map { $0 == Self.unknown ? " " : $0 }) }
  }

  /// The first sentence of every section, then the first ones of the other paragraphs, until they have
  /// so many bytes; in the order of the guide.
  func passages(bytes: Int) -> [String] {
    var chosen: [(section: Int, paragraph: Int, sentence: String)] = []
    var left = bytes
    let rounds = sections.map { $0.count }.max() ?? 0
    for paragraph in 0..<rounds {
      for (section, paragraphs) in sections.enumerated() where paragraph < paragraphs.count {
        guard let sentence = Self.firstSentence(of: paragraphs[paragraph]),
          sentence.utf8.count < left
        else { continue }
        chosen.append((section, paragraph, sentence))
        left -= sentence.utf8.count
      }
    }
    return chosen.sorted { ($0.section, $0.paragraph) < ($1.section, $1.paragraph) }
      .map { $0.sentence }
  }

  /// The first sentence that needs nothing of a run and is neither a shred nor a page; `nil` where
  /// there is none.
  static func firstSentence(of paragraph: String) -> String? {
    let (full, question) = (Character("."), Character("?"))
    var sentence = ""
    let characters = Array(paragraph)
    for (i, character) in characters.enumerated() {
      sentence.append(character)
      let isEnd =
        (character == full || character == question)
        && (i + 1 == characters.count
          || characters[i + 1] == " " && i + 2 < characters.count
            && (characters[i + 2].isUppercase || characters[i + 2].isNumber))
      guard isEnd else { continue }
      let trimmed = sentence.drop { $0 == " " }
      if (20...240).contains(trimmed.count), !trimmed.contains(unknown) { return String(trimmed) }
      sentence = ""
    }
    return nil
  }

  /// Stands for what only a run knows.
  private static let unknown: Character = "\u{FFFC}"

  /// What search makes of a request: a formula as text, a listing as the names of its symbols, a figure
  /// as its caption.
  private static func words(for request: Request) -> Rendition {
    func block(_ text: String) -> Rendition {
      Rendition(.block, html: "", commonMark: text, text: "")
    }
    switch request.kind {
    case .formula(let tex): return .text((try? Formula(tex))?.text.onOneLine ?? tex.onOneLine)
    case .value: return .text(String(unknown))
    case .display(let name, let tex):
      let words = [name, (try? Formula(tex))?.text ?? tex].compactMap { $0 }
      return .code(words.joined(separator: "\n"), info: "", html: "")
    case .listing(let symbols): return .code(symbols.joined(separator: "\n"), info: "", html: "")
    case .figure, .table, .steps:
      return block(request.caption.map { "> \($0.commonMark)" } ?? "")
    case .checks, .references, .playground, .exercise, .assessment, .generated: return block("")
    }
  }
}

extension CommonMark.Node {
  /// Whether the text of the node stands by itself.
  fileprivate var hasOwnWords: Bool {
    switch kind {
    case .paragraph, .tableCell, .codeBlock: true
    default: false
    }
  }
}
