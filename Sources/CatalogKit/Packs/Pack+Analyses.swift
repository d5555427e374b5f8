extension Pack {
  /// The worksheet, each of its checks with the comment that stands directly above it in the source:
  /// the analysis from which its tolerance follows.
  ///
  /// - Parameter sheet: a filled worksheet.
  /// - Returns: the same; a check whose source does not travel with the pack is left as it is.
  func analysed(_ sheet: Worksheet) -> Worksheet {
    var sources: [String: [Substring]] = [:]
    return sheet.mapChecks { check in
      let file = check.origin.fileID
      let lines =
        sources[file] ?? (try? files.entrySource(of: check.origin))?.text
        .split(separator: "\n", omittingEmptySubsequences: false) ?? []
      sources[file] = lines
      var check = check
      check.analysis = comment(above: check.origin.line, in: lines)
      return check
    }
  }
}

/// The comment that ends directly above a line, on one line; `nil` where there is none.
private func comment(above line: Int, in lines: [Substring]) -> String? {
  guard (2...max(2, lines.count)).contains(line), line <= lines.count else { return nil }
  var words: [Substring] = []
  for text in lines[..<(line - 1)].reversed() {
    let text = text.drop { $0 == " " }
    guard text.hasPrefix("// ") else { break }
    words.insert(text.dropFirst(3), at: 0)
  }
  return words.isEmpty ? nil : words.joined(separator: " ")
}
