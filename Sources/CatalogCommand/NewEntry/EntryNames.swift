/// What an entry is called in Swift, made of its id and its title.
package struct EntryNames: Hashable {
  /// The name of its files and of its type: `KMeans`, `QRDecomposition`, `SVD`.
  package let type: String
  /// The name of the entry itself: `kMeans`, `qrDecomposition`, `svd`.
  package let value: String

  /// - Parameters:
  ///   - id: such as `qr-decomposition`.
  ///   - title: such as `QR decomposition`: it tells which words are written in capitals.
  package init(id: String, title: String) {
    let spelt = title.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    let initials = spelt.compactMap { $0.first }.map { String($0) }.joined()
    let words = id.split(separator: "-").map { word in
      // svd of 'Singular value decomposition'
      if word.count > 1, initials.lowercased() == word { return word.uppercased() }
      let own = spelt.first { $0.lowercased() == word } ?? String(word)
      // a word of the title that begins with a small letter has none of its own
      return own.dropFirst().contains { $0.isUppercase }
        ? own : own.prefix(1).uppercased() + own.dropFirst()
    }
    type = words.joined()
    value = (words.first ?? "").lowercased() + words.dropFirst().joined()
  }

  /// Whether an id can stand in addresses and be made into names.
  ///
  /// - Parameter id: what the user wrote.
  /// - Returns: whether it is lower-case words of letters and digits, joined by single hyphens, a
  ///   letter first.
  package static func isID(_ id: String) -> Bool {
    id.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil
  }

  /// The title of an id that nobody has given one: `Ridge regression`.
  package static func title(of id: String) -> String {
    let words = id.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
