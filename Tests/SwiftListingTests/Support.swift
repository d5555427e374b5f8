import Foundation
import SwiftListing

/// The Swift files of this package, by path from its root.
func packageSources() throws -> [(path: String, text: String)] {
  let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
  return try ["Sources", "Catalog", "Tests"].flatMap { folder in
    let files = FileManager.default.enumerator(atPath: root.appending(path: folder).path())
    let paths = (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
    return try paths.sorted().map { path in
      let url = root.appending(path: folder).appending(path: path)
      return (folder + "/" + path, try String(contentsOf: url, encoding: .utf8))
    }
  }
}

/// The tokens of a source that are not plain, as `kind:text`.
func marks(_ source: String) -> [String] {
  highlight(source).filter { $0.kind != .plain && $0.kind != .punctuation }
    .map { "\($0.kind.rawValue):\($0.text)" }
}

func listing(_ symbol: String, in source: String) throws -> Listing {
  try declaration(named: symbol, in: source, file: "A.swift")
}

/// What is said when a declaration cannot be cut out; empty when it can.
func refusal(_ symbol: String, in source: String) -> String {
  do {
    _ = try listing(symbol, in: source)
    return ""
  } catch { return "\(error)" }
}

/// A seeded generator: SplitMix64.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Pieces of Swift that are hard to read, to be thrown together at random.
let fragments = [
  "\"", "\"\"\"", "#\"", "\"#", "\\(", "\\#(", ")", "(", "{", "}", "[", "]", "/*", "*/", "//",
  "///",
  "\n", "\r\n", " ", "`", "#if", "#endif", "@", "func ", "init", "struct A", "extension ", "case ",
  "var x", "let ", ":", ",", ".", "...", "=", "->", "0x1p-2", "1.5e", "é", "∑", "≈", "\\", "#", "<",
  "\0",
]
