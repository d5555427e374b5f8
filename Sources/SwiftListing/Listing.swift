/// Lines that were cut out of a source file, with their numbers there.
public struct Listing: Hashable, Sendable {
  /// One line, without what ends it.
  public struct Line: Hashable, Sendable {
    /// The number of the line in the file, counted from 1; `nil` for the blank line between two
    /// declarations that are shown together.
    public let number: Int?
    public let text: String
  }

  /// The full name of what is declared, such as `KMeans.fit(_:)`.
  public let symbol: String
  /// The file, as it was named.
  public let file: String
  /// The lines, dedented; at least one.
  public let lines: [Line]

  /// The number of the first line in the file.
  public var startLine: Int { lines.compactMap { $0.number }.first ?? 1 }
  /// The number of the last line in the file.
  public var endLine: Int { lines.compactMap { $0.number }.last ?? startLine }
  /// The lines as one text, with a line end between two of them.
  public var text: String { lines.map { $0.text }.joined(separator: "\n") }

  /// The listing without the lines that are doc comment only; ordinary comments stay.
  public var withoutDocComments: Listing {
    let source = Lexed(text)
    var kept = [Bool](repeating: false, count: lines.count)
    var isBlank = [Bool](repeating: true, count: lines.count)
    var line = 0
    for lexeme in source.lexemes {
      for byte in source.bytes[lexeme.range] {
        if byte == UInt8(ascii: "\n") {
          line += 1
        } else if lexeme.kind != .whitespace {
          isBlank[line] = false
          if lexeme.kind != .docComment { kept[line] = true }
        }
      }
    }
    let rest = lines.indices.filter { kept[$0] || isBlank[$0] }.map { lines[$0] }
    return Listing(symbol: symbol, file: file, lines: Array(rest.drop { $0.text.isEmpty }))
  }
}

/// Cuts a declaration out of Swift source.
///
/// The listing has the doc comment that stands directly above, the attributes and the whole
/// declaration. Declarations with one full name, such as overloads for two types, are shown
/// together, in order.
///
/// - Parameters:
///   - symbol: a dotted path without labels or with them: `KMeans`, `KMeans.fit`, `norm(_:p:)`,
///     `Matrix.subscript`, `+`. A type's name means its declaration, not its extensions.
///   - source: the text of the file.
///   - file: the name of the file, for errors.
/// - Returns: the lines of the declaration.
/// - Throws: ``ListingError`` when nothing has that name, or several full names answer to it.
/// - Complexity: O(bytes).
public func declaration(
  named symbol: String, in source: String, file: String
) throws(ListingError) -> Listing {
  let lexed = Lexed(source)
  var scanner = DeclarationScanner(lexed)
  scanner.run()
  let name = symbol.filter { $0 != "`" }
  // A full name means itself: `count` is the property where there is a `count(where:)` too.
  let exact = scanner.declarations.filter { $0.fullNames.contains(name) }
  let found = exact.isEmpty ? scanner.declarations.filter { $0.names.contains(name) } : exact
  guard let first = found.first else {
    let known = scanner.declarations.flatMap { $0.names + $0.fullNames }
    throw .notFound(symbol: symbol, file: file, known: Set(known).sorted())
  }
  guard found.allSatisfy({ $0.fullNames == first.fullNames }) else {
    var names: [String] = []
    for name in found.flatMap({ $0.fullNames }) where !names.contains(name) { names.append(name) }
    throw .ambiguous(symbol: symbol, file: file, candidates: names)
  }
  let cut = found.map { lexed.lines(of: $0.lexemes) }
  let lines = cut.enumerated().flatMap { position, lines in
    (position == 0 ? [] : [Listing.Line(number: nil, text: "")]) + lines
  }
  return Listing(symbol: first.fullNames.joined(separator: ", "), file: file, lines: lines)
}

/// The full names of all declarations of a source that can be cut out, in its order.
///
/// - Parameter source: the text of a Swift file.
/// - Returns: names such as `KMeans`, `KMeans.fit(_:)`; a name that is declared twice, twice.
/// - Complexity: O(bytes).
public func declarations(in source: String) -> [String] {
  var scanner = DeclarationScanner(Lexed(source))
  scanner.run()
  return scanner.declarations.flatMap { $0.fullNames }
}
