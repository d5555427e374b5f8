package import CatalogKit

/// The file that lists the entries of an area.
package enum AreaList {
  /// Adds an entry at the end of the list of its kind.
  ///
  /// - Parameters:
  ///   - name: what the entry is called in Swift.
  ///   - kind: what it is.
  ///   - text: the file.
  /// - Returns: the file with the entry; `nil` where no list is found in it.
  package static func adding(
    _ name: String, _ kind: EntryDescription.Kind, to text: String
  ) -> String? {
    switch kind {
    case .concept:
      if let longer = lengthened("concepts", by: name, in: text) { return longer }
      // concepts stand before algorithms
      return text.firstRange(of: "    algorithms: [").map { place in
        text[..<place.lowerBound] + "    concepts: [.\(name)],\n" + text[place.lowerBound...]
      }
    case .page: return lengthened("pages", by: name, in: text)
    case .algorithm:
      if let longer = lengthened("algorithms", by: name, in: text) { return longer }
      return text.firstMatch(of: /concepts: \[[^\[\]]*\]/).map { match in
        text[..<match.range.upperBound] + ",\n    algorithms: [.\(name)]"
          + text[match.range.upperBound...]
      }
    }
  }

  /// The text with one more name in a list that is there already.
  private static func lengthened(_ label: String, by name: String, in text: String) -> String? {
    guard let start = text.firstRange(of: "    \(label): [")?.upperBound,
      let end = text[start...].firstIndex(of: "]")
    else { return nil }
    let items = text[start..<end].split { $0 == "," || $0.isWhitespace }
    // a list that holds anything but names is not ours to lay out
    guard items.allSatisfy({ $0.wholeMatch(of: /\.\w+/) != nil }) else { return nil }
    let names = items.map { String($0.dropFirst()) } + [name]
    return text[..<start] + "\n\(filled(names))\n    " + text[end...]
  }

  /// Names in lines of at most 100 columns.
  private static func filled(_ names: [String]) -> String {
    var lines: [String] = []
    var line = "     "
    for name in names {
      let item = " .\(name),"
      if line.count + item.count > 100 {
        lines.append(line)
        line = "     "
      }
      line += item
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
