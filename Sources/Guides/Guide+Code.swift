public import CommonMark

extension Guide {
  /// Sets the ordinary code blocks in colour: those that ask for nothing.
  ///
  /// In Markdown and in a terminal they stay as they are.
  ///
  /// - Parameter html: the HTML of a code block, given its language (the first word of its info
  ///   string, empty where there is none) and its text; `nil` to leave it to cmark.
  public mutating func renderCode(_ html: (_ language: String, _ code: String) -> String?) {
    for node in document.root.descendants where node.isCodeBlock {
      guard case .codeBlock(let info, let code) = node.kind,
        !places.contains(where: { $0.node == node })
      else { continue }
      let language = info.split(separator: " ").first.map { String($0) } ?? ""
      guard let html = html(language, code) else { continue }
      document.replace(node, with: .code(code, info: info, html: html))
    }
  }
}

extension Rendition {
  /// A block of code.
  ///
  /// - Parameters:
  ///   - code: the code, each line with its line break.
  ///   - info: the info string of its fence in Markdown.
  ///   - html: the code as HTML.
  /// - Returns: the block rendition.
  public static func code(_ code: String, info: String, html: String) -> Rendition {
    // a fence is longer than every run of backticks in the code
    var (longest, run) = (2, 0)
    for byte in code.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let end = code.isEmpty || code.hasSuffix("\n") ? "" : "\n"
    return Rendition(
      .block, html: html, commonMark: "\(fence)\(info)\n\(code)\(end)\(fence)",
      text: (code + end).indented)
  }
}

extension String {
  /// The lines of the text, each behind four spaces; the last line end is left out.
  fileprivate var indented: String {
    let feed = UInt8(ascii: "\n")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * utf8.count)
    var isStart = true
    for byte in utf8 {
      if isStart { bytes += [0x20, 0x20, 0x20, 0x20] }
      bytes.append(byte)
      isStart = byte == feed
    }
    if bytes.last == feed { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
