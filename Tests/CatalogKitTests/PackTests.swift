import CatalogKit
import Diagnostics
import Foundation
import MathCore
import Testing

/// A pack with one complete concept, `two`, and one outline, `one`, whose files a test can spoil.
private final class Sample {
  let root: URL
  let pack: Pack

  init(listing listed: Bool = true, owning owned: [String] = []) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "pack-\(UUID().uuidString)")
    let chapter = Chapter("numbers", title: "Numbers", summary: "What can be counted.")
    let one = Concept.outline(
      "one", title: "One", chapter: chapter, summary: "The first number.",
      fileID: "NumbersEntries/Outlines.swift", line: 2)
    let two = Concept(
      "two", title: "Two", chapter: chapter, summary: "The second number.", requires: [one],
      uses: [one: .code("added to itself")], implementation: ["two"], owns: owned,
      cost: "O(1)", references: [],
      command: Command(
        input: .features, parameters: [.seed(default: 4)],
        gives: [ValueName("sums", "the sum of each row")]
      ) { request, sheet in
        guard request.features.rows < 3 else { throw Refusal("more than two rows") }
        sheet.show(
          ValueName(request.features.rows == 2 ? "strangers" : "sums", ""),
          (0..<request.features.rows).map { request.features.row($0).sum })
      },
      example: WorkedExample("One and one") { sheet in
        print("a stray line on standard output")
        sheet.show("two", 2)
        sheet.expect("1 + 1", 1 + 1, equals: 2, within: .exact, because: .closedForm("1 + 1 = 2"))
      }, fileID: "NumbersEntries/Two.swift", line: 2)
    pack = Pack(
      "sample", chapters: [chapter],
      areas: [Area("Numbers", concepts: listed ? [one, two] : [one])],
      files: PackFiles(root: root.path, shownAs: "Catalog"))
    try write(
      "Numbers/Entries/Outlines.swift", "extension Concept {\n  static let one = Concept.outline(\n"
    )
    try write("Numbers/Entries/Two.swift", "extension Concept {\n  static let two = Concept(\n")
    try write("Numbers/Mathematics/Two.swift", "let two = 2\n")
    try write("Numbers/Guides/Two.md", "# Two\n")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ file: String, _ text: String) throws {
    let url = root.appending(path: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(at: root.appending(path: file))
  }

  var problems: [String] { pack.audit().sorted().map { $0.description } }

  func answer(_ json: String) throws -> String {
    String(decoding: pack.answer(json), as: UTF8.self)
  }
}

@Suite struct `The audit of a pack` {
  @Test func `finds nothing where every file has its entry`() throws {
    #expect(try Sample().problems.isEmpty)
  }

  @Test func `finds an entry without a guide or without an implementation`() throws {
    let sample = try Sample()
    try sample.remove("Numbers/Guides/Two.md")
    try sample.remove("Numbers/Mathematics/Two.swift")
    #expect(
      sample.problems == [
        "Catalog/Numbers/Entries/Two.swift:2: the entry two has no guide. "
          + "Write Catalog/Numbers/Guides/Two.md.",
        "Catalog/Numbers/Entries/Two.swift:2: the entry two has no implementation. "
          + "Write Catalog/Numbers/Mathematics/Two.swift.",
      ])
  }

  @Test func `accepts an implementation of several files in a folder`() throws {
    let sample = try Sample()
    try sample.remove("Numbers/Mathematics/Two.swift")
    try sample.write("Numbers/Mathematics/Two/A.swift", "let a = 1\n")
    try sample.write("Numbers/Mathematics/Two/B.swift", "let b = 1\n")
    #expect(sample.problems.isEmpty)
    let reply = try PackProtocol.decoder().decode(
      PackReply<[PackFile]>.self,
      from: sample.pack.answer(#"{"protocol":1,"request":3,"message":"source","id":"two"}"#))
    #expect(
      reply.body?.map { $0.file } == [
        "Catalog/Numbers/Mathematics/Two/A.swift", "Catalog/Numbers/Mathematics/Two/B.swift",
      ])
  }

  @Test func `gives the shared files that an entry owns after its own`() throws {
    let sample = try Sample(owning: ["Core/Number.swift"])
    try sample.write("Core/Number.swift", "struct Number {}\n")
    #expect(sample.problems.isEmpty)
    let reply = try PackProtocol.decoder().decode(
      PackReply<[PackFile]>.self,
      from: sample.pack.answer(#"{"protocol":1,"request":3,"message":"source","id":"two"}"#))
    #expect(
      reply.body?.map { $0.file } == [
        "Catalog/Numbers/Mathematics/Two.swift", "Sources/Core/Number.swift",
      ])
    #expect(reply.body?.last?.text == "struct Number {}\n")
  }

  @Test func `finds a shared file that does not exist`() throws {
    let sample = try Sample(owning: ["Core/Number.swift"])
    #expect(
      sample.problems == [
        "Catalog/Numbers/Entries/Two.swift:2: the entry two owns Sources/Core/Number.swift, which "
          + "does not exist. Correct 'owns', or copy the target into the resources of the pack."
      ])
    let reply = try PackProtocol.decoder().decode(
      PackReply<[PackFile]>.self,
      from: sample.pack.answer(#"{"protocol":1,"request":3,"message":"source","id":"two"}"#))
    #expect(reply.failure == "there is no file Sources/Core/Number.swift")
  }

  @Test func `finds an entry that no list names`() throws {
    let sample = try Sample(listing: false)
    #expect(
      sample.problems == [
        "Catalog/Numbers/Entries/Two.swift:2: two is declared but not listed. "
          + "Add .two to Catalog/Numbers/Entries/Area.swift.",
        "Catalog/Numbers/Guides/Two.md: the guide belongs to no complete entry. "
          + "Register one in Catalog/Numbers/Entries/Two.swift or remove the guide.",
      ])
  }

  @Test func `finds a page that no list names`() throws {
    let sample = try Sample()
    try sample.write(
      "Numbers/Entries/Begin.swift", "extension GuidePage {\n  static let begin = GuidePage(\n")
    #expect(
      sample.problems == [
        "Catalog/Numbers/Entries/Begin.swift:2: begin is declared but not listed. "
          + "Add .begin to Catalog/Numbers/Entries/Area.swift."
      ])
  }

  @Test func `finds a type annotation, which would hide a cycle`() throws {
    let sample = try Sample()
    try sample.write(
      "Numbers/Entries/Outlines.swift",
      "extension Concept {\n  static let one: Concept = Concept.outline(\n")
    #expect(
      sample.problems == [
        "Catalog/Numbers/Entries/Outlines.swift:2: one has a type annotation, which hides cycles. "
          + "Remove ': Concept'."
      ])
  }
}

@Suite struct `A pack answers` {
  @Test func `describe with all of its entries`() throws {
    let sample = try Sample()
    let reply = try PackProtocol.decoder().decode(
      PackReply<PackDescription>.self,
      from: sample.pack.answer(#"{"protocol":1,"request":7,"message":"describe"}"#))
    let description = try #require(reply.body)
    #expect(reply.request == 7)
    #expect(description.entries.map { $0.id } == ["one", "two"])
    #expect(description.entries.map { $0.planned } == [true, false])
    #expect(
      description.entries[1].uses == [
        .init(id: "one", role: "added to itself", basis: .code, line: 20)
      ])
    #expect(description.entries[1].file == "Catalog/Numbers/Entries/Two.swift")
    #expect(description == sample.pack.description)
  }

  @Test func `run with the parameters and the values`() throws {
    let reply = try Sample().answer(
      #"""
      {"protocol":1,"request":1,"message":"run","id":"two","parameters":{"seed":"9"},
      "data":{"rows":1,"features":[{"name":"a","numbers":[1.5]},{"name":"b","numbers":[2]}]}}
      """#)
    #expect(
      reply
        == #"{"body":{"parameters":{"seed":9},"worksheet":{"lines":[{"name":"sums","value":[3.5]}]}},"protocol":1,"request":1}"#
    )
  }

  @Test func `failures in one line each`() throws {
    let sample = try Sample()
    let cases = [
      ("nonsense", 0, "the request is not of the protocol"),
      (
        #"{"protocol":2,"request":5,"message":"describe"}"#, 5,
        "the pack speaks version 1 of the protocol, the request version 2"
      ),
      (
        #"{"protocol":1,"request":5,"message":"example","id":"three"}"#, 5,
        "the pack sample has no entry three"
      ),
      (
        #"{"protocol":1,"request":5,"message":"example","id":"one"}"#, 5,
        "one is planned: its content does not exist yet"
      ),
      (
        #"{"protocol":1,"request":5,"message":"run","id":"two","parameters":{"k":"1"}}"#, 5,
        "two has no option --k: it has --seed."
      ),
      (
        #"{"protocol":1,"request":5,"message":"run","id":"two","data":{"rows":3,"features":[]}}"#,
        5, "more than two rows"
      ),
      (
        #"{"protocol":1,"request":5,"message":"run","id":"two","data":{"rows":2,"features":[]}}"#,
        5, "the command gave the value 'strangers', which it does not declare"
      ),
      (
        #"{"protocol":1,"request":5,"message":"run","id":"two","data":{"rows":2,"features":[{"name":"a","numbers":[1]}]}}"#,
        5, "the columns of the data have different lengths"
      ),
    ]
    for (request, number, words) in cases {
      let reply = try PackProtocol.decoder().decode(
        PackReply<Bool>.self, from: sample.pack.answer(request))
      #expect(reply.request == number)
      #expect(reply.failure == words)
      #expect(reply.body == nil)
    }
  }
}
