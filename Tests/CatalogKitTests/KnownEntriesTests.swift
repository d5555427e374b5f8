import CatalogKit
import Foundation
import Testing

@Suite struct `The file of what is known` {
  static func message(_ text: String) -> String? {
    do throws(KnownEntriesError) {
      _ = try KnownEntries(bytes: Array(text.utf8))
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `is read as it is written, strange ids too`() throws {
    let known = KnownEntries(["vectors", "no longer here", "norms", "vectors", "\u{0}\"é"])
    #expect(known.ids == ["vectors", "no longer here", "norms", "\u{0}\"é"])
    let bytes = Array(try PackProtocol.encoder().encode(known))
    #expect(try KnownEntries(bytes: bytes) == known)
    #expect(
      String(decoding: try PackProtocol.encoder().encode(KnownEntries(["a"])), as: UTF8.self)
        == #"{"format":"math-for-ml/known","known":["a"],"version":1}"#)
  }

  @Test func `may be empty and may hold more`() throws {
    let text = #"{"version": 1, "known": [], "format": "math-for-ml/known", "by": "me"}"#
    #expect(try KnownEntries(bytes: Array(text.utf8)).ids == [])
  }

  @Test(arguments: [
    "", "x", "[]", "7", "null", "{", "{\"format\": 7}", "\u{FEFF}\u{FEFF}{}",
    String(repeating: "[", count: 100_000), #"{"format": "math-for-ml/known", "version": "1"}"#,
    #"{"format": "math-for-ml/known", "version": 1e400}"#,
  ])
  func `is nothing but an object with a format and a version`(text: String) {
    #expect(
      Self.message(text)
        == #"is not the JSON of what a reader knows. It begins with {"format": "math-for-ml/known", …"#
    )
  }

  @Test func `says what it is`() {
    let other = #"is JSON of something else: it has no "format": "math-for-ml/known""#
    #expect(Self.message("{}") == other)
    #expect(Self.message(#"{"format": "a", "version": 1, "known": []}"#) == other)
  }

  @Test func `has the version that is read`() {
    #expect(
      Self.message(#"{"format": "math-for-ml/known", "version": 2, "known": []}"#)
        == "has the version 2, and this program reads version 1 only")
    #expect(
      Self.message(#"{"format": "math-for-ml/known", "known": []}"#) == #"has no "version": 1"#)
  }

  @Test(arguments: ["", #", "known": "vectors""#, #", "known": [1]"#, #", "known": null"#])
  func `has a list of ids`(rest: String) {
    #expect(
      Self.message(#"{"format": "math-for-ml/known", "version": 1\#(rest)}"#)
        == #"has no list of ids under "known", such as ["vectors", "norms"]"#)
  }

  @Test func `is not read where its bytes are no text`() {
    #expect(throws: KnownEntriesError.notJSON) { try KnownEntries(bytes: [0xFF, 0xFE, 0x00]) }
  }
}
