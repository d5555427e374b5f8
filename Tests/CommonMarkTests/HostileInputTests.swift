import CommonMark
import Testing

/// A reproducible source of numbers (SplitMix64).
struct Numbers {
  var state: UInt64
  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}

@Suite struct `Hostile input` {
  @Test(.timeLimit(.minutes(1)), arguments: 0..<8)
  func `of random bytes is rendered and well formed`(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    for _ in 0..<100 {
      let bytes = (0..<numbers.next(below: 400)).map { _ in UInt8(numbers.next(below: 256)) }
      let document = Document(bytes: bytes)
      #expect(isWellFormed(document.html()))
      _ = document.commonMark()
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: 0..<8)
  func `of random markup is rendered and well formed`(seed: Int) {
    let pieces = [
      "|", "\\|", "---", "|-|-|", "\n", "\n\n", "> ", "- ", "1. ", "`", "```", "$", "*", "**", "_",
      "[", "](", ")", "![", "<", ">", "<b>", "&amp;", "#", "## ", "a", "b ", "  ", "    ", "\t",
      "\\", "\u{10A7F}", "<!--", "-->", "=", ":", "é", "\u{301}", "\u{0}", "\r\n",
    ]
    var numbers = Numbers(state: UInt64(seed))
    for _ in 0..<300 {
      let source = (0..<numbers.next(below: 60)).map { _ in
        pieces[numbers.next(below: pieces.count)]
      }
      let document = Document(source.joined())
      #expect(isWellFormed(document.html()))
      #expect(!document.html().contains("<b>"))
      _ = document.commonMark(width: 20)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `nested ten thousand deep is rendered`() {
    let depth = 10_000
    let quotes = Document(String(repeating: ">", count: depth) + " a|b\n")
    #expect(quotes.root.descendants.count == depth + 3)
    #expect(quotes.root.text == "a|b")
    #expect(quotes.html().utf8.count > depth * 20)
    #expect(quotes.commonMark().hasSuffix("a|b\n"))
    for opening in ["[", "*a ", "_a ", "![", "<", "`", "**", "&", "\\|", "| "] {
      let document = Document(String(repeating: opening, count: depth) + "x")
      #expect(!document.html().isEmpty)
      #expect(!document.commonMark().isEmpty)
    }
    let lists = Document(String(repeating: "- ", count: 1000) + "x")
    #expect(lists.root.text == "x")
    #expect(!lists.commonMark().isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func `of one long table is rendered`() {
    let row = String(repeating: "| x ", count: 50) + "|\n"
    let rule = String(repeating: "|---", count: 50) + "|\n"
    let document = Document(row + rule + String(repeating: row, count: 400))
    #expect(document.root.children[0].children.count == 401)
    #expect(Document(document.commonMark()).html() == document.html())
  }
}

@Suite struct `Documents in parallel` {
  @Test(.timeLimit(.minutes(2)))
  func `ten thousand of them come out alike`() async {
    func render() -> String {
      var document = Document(everything)
      let codes = document.root.descendants.filter { $0.kind == Node.Kind.code("code") }
      for code in codes {
        document.replace(code, with: .text("seven"))
      }
      return document.html() + document.commonMark()
    }
    let expected = render()
    let different = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<100 {
        group.addTask { (0..<100).count { _ in render() != expected } }
      }
      return await group.reduce(0, +)
    }
    #expect(different == 0)
  }
}
