extension SearchAnswer {
  /// The answer as JSON on one line, UTF-8.
  ///
  /// It is what the page reads, and what `catalog search --json` prints. Marked texts are lists of pieces of which every second one is marked.
  public var json: [UInt8] {
    var text = JSON()
    text.object([
      ("query", { $0.string(question) }),
      ("count", { $0.add(decimal(count)) }),
      ("unknown", { $0.list(unknown) { $0.write($1) } }),
      ("groups", { $0.list(groups) { $0.write($1) } }),
    ])
    return text.bytes
  }
}

/// JSON that is being written.
private struct JSON {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ more: [UInt8]) { bytes += more }

  mutating func object(_ members: [(name: StaticString, value: (inout JSON) -> Void)]) {
    for (i, member) in members.enumerated() {
      bytes.append(UInt8(ascii: i == 0 ? "{" : ","))
      name(member.name)
      bytes.append(UInt8(ascii: ":"))
      member.value(&self)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func list<Element>(_ elements: [Element], _ write: (inout JSON, Element) -> Void) {
    bytes.append(UInt8(ascii: "["))
    for (i, element) in elements.enumerated() {
      if i > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func name(_ text: StaticString) {
    var bytes: [UInt8] = []
    for i in 0..<text.utf8CodeUnitCount { bytes.append(text.utf8Start[i]) }
    string(bytes)
  }

  mutating func string(_ text: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        bytes += Array("\\u00".utf8) + [digits[Int(byte / 16)], digits[Int(byte % 16)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A number from 0 to 1 with six decimals.
  mutating func fraction(_ number: Double) {
    let millionths = decimal(Int(number * 1e6 + 0.5) + 10_000_000)
    bytes += [millionths[1], UInt8(ascii: ".")] + millionths[2...]
  }

  mutating func write(_ word: UnknownWord) {
    object([
      ("word", { $0.string(word.word) }),
      ("sentence", { $0.string(word.sentence) }),
      ("nearest", { $0.list(word.nearest) { $0.string($1) } }),
    ])
  }

  mutating func write(_ group: SearchAnswer.Group) {
    object([
      ("group", { $0.name(group.name) }),
      ("title", { $0.name(group.title) }),
      ("results", { $0.list(group.results) { $0.write($1) } }),
    ])
  }

  mutating func write(_ result: SearchAnswer.Result) {
    object([
      ("kind", { $0.name(result.document.kind.name) }),
      ("noun", { $0.name(result.document.kind.noun) }),
      ("address", { $0.string(result.document.address) }),
      ("place", { $0.string(result.document.place) }),
      ("score", { $0.fraction(result.score) }),
      ("title", { $0.list(result.title.pieces) { $0.string($1) } }),
      ("passage", { $0.list(result.passage.pieces) { $0.string($1) } }),
    ])
  }
}
