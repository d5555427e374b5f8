import CommonMark

/// A piece of a generated line, which comes out as HTML and as CommonMark.
indirect enum Inline {
  case text(String)
  case code(String)
  case strong(String)
  case link(String, to: Target)
  /// A number of a run: as it is shown, and as it is.
  case value(String, exact: String)
  /// Something that checks of the same page hold.
  case checked(Inline, by: EvidenceLink)
  /// A long list of numbers: as it is shown, and whole.
  case folded(String, whole: String)
  /// Something with the reason behind it, folded away.
  case explained(Inline, why: String)
  /// A line of source: `KMeans.swift:40`, and its path in the repository.
  case place(String, path: String)
  /// What is about an entry that is planned: in italics, and pale.
  case planned(Inline)
  /// What cmark has rendered already.
  case rendition(Rendition)
}

/// Where a link of the site leads.
enum Target: Hashable {
  /// A page, by its name without an ending.
  case page(String, at: Anchor? = nil)
  /// Any other file, by its path within the site.
  case file(String)
  /// An address outside of the site.
  case web(String)
}

/// A place in a page: HTML has it where the generator put it, Markdown where its heading is.
struct Anchor: Hashable {
  let html: String
  /// `nil` where Markdown has no heading for it.
  let markdown: String?
}

extension Target {
  /// The address as a page of the site writes it: all of them lie in one folder.
  var html: String {
    switch self {
    case .page(let name, let anchor): "\(name).html" + (anchor.map { "#\($0.html)" } ?? "")
    case .file(let path): path
    case .web(let url): url
    }
  }

  /// The address as a Markdown page writes it: they lie in a folder of their own.
  var markdown: String {
    switch self {
    case .page(let name, let anchor): "\(name).md" + (anchor?.markdown.map { "#\($0)" } ?? "")
    case .file(let path): "../\(path)"
    case .web(let url): url
    }
  }

  /// Whether the link may be written: an address from a pack can be anything.
  var isSafe: Bool {
    guard case .web(let url) = self else { return true }
    return ["https://", "http://", "mailto:"].contains { url.lowercased().hasPrefix($0) }
  }
}

extension Inline {
  var html: String {
    switch self {
    case .text(let text): text.escapedForHTML
    case .code(let text): "<code>\(text.escapedForHTML)</code>"
    case .strong(let text): "<strong>\(text.escapedForHTML)</strong>"
    case .link(let text, let target):
      target.isSafe
        ? "<a href=\"\(target.html.escapedForHTML)\">\(text.escapedForHTML)</a>"
        : text.escapedForHTML
    case .value(let shown, let exact):
      "<data class=\"value\" value=\"\(exact.escapedForHTML)\">\(shown.escapedForHTML)</data>"
    case .checked(let inline, let link): link.html(around: inline.html)
    case .folded(let shown, let whole):
      "<details class=\"whole\"><summary>\(shown.escapedForHTML)</summary>"
        + "\(whole.escapedForHTML)</details>"
    case .explained(let inline, let why):
      "<details class=\"why\"><summary>\(inline.html)</summary>\(why.escapedForHTML)</details>"
    case .place(let shown, let path):
      "<code><data class=\"place\" value=\"\(path.escapedForHTML)\">\(shown.escapedForHTML)</data></code>"
    case .planned(let line): "<em class=\"planned\">\(line.html)</em>"
    case .rendition(let rendition): rendition.html
    }
  }

  var commonMark: String {
    switch self {
    case .text(let text), .value(let text, _), .folded(_, let text):
      text.onOneLine.escapedForCommonMark
    case .code(let text), .place(let text, _): codeSpan(text.onOneLine)
    case .strong(let text): "**\(text.onOneLine.escapedForCommonMark)**"
    case .link(let text, let target):
      target.isSafe
        ? "[\(text.onOneLine.escapedForCommonMark)](\(target.markdown.asDestination))"
        : text.onOneLine.escapedForCommonMark
    case .checked(let inline, _): inline.commonMark
    case .explained(let inline, let why):
      "\(inline.commonMark): \(why.onOneLine.escapedForCommonMark)"
    case .planned(let line): "*\(line.commonMark)*"
    case .rendition(let rendition): rendition.commonMark
    }
  }

  /// A code span whose fence is longer than every run of backticks within.
  private func codeSpan(_ text: String) -> String {
    let fence = String(repeating: "`", count: text.longestRun(of: "`") + 1)
    let space = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + space + text + space + fence
  }
}

extension [Inline] {
  var html: String { map { $0.html }.joined() }

  /// The line as CommonMark that can stand at the beginning of a block.
  var commonMark: String {
    let line = map { $0.commonMark }.joined()
    // what would begin a list or a rule
    if let first = line.first, "-+=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let next = line.dropFirst(digits.count).first, ".)".contains(next) {
      return digits + "\\" + line.dropFirst(digits.count)
    }
    return line
  }
}

extension String {
  /// The text with a space for each line break.
  var onOneLine: String {
    // what breaks a line is a control character or beyond ASCII
    guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x80 }), contains(where: \.isNewline) else {
      return self
    }
    return split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The address as the destination of a CommonMark link.
  var asDestination: String {
    var address = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "<": address += "%3C"
      case ">": address += "%3E"
      case "\\": address += "%5C"
      case "\0"..." ": address += "%20"
      default: address.unicodeScalars.append(scalar)
      }
    }
    return address.contains { "()".contains($0) } || address.isEmpty ? "<\(address)>" : address
  }

  /// The length of the longest run of a character.
  func longestRun(of character: Character) -> Int {
    var (longest, run) = (0, 0)
    for each in self {
      run = each == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
