import Guides
import Testing

@Suite struct `A hostile guide` {
  @Test(.timeLimit(.minutes(1)), arguments: 0..<8)
  func `is read, filled and rendered`(seed: UInt64) {
    let pieces = [
      "$", "`", "$`", "`$", "`=", "=", "a", "x .3f", "[0]", "```", "\n", "\n\n", "math", "figure a",
      "```figure a\n", "```\n", "| ", "|-|-|\n", "\\|", "> ", "- ", "#", "# T\n", "## Idea\n", "*",
      "[", "](b.md)", "![", "<b>", " ", "\\", "checks", "\u{0}", "\u{301}", "é",
    ]
    var state = seed
    func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<300 {
      let source = (0..<next(below: 60)).map { _ in pieces[next(below: pieces.count)] }.joined()
      var guide = Guide(source, file: "H.md")
      _ = guide.sectionProblems()
      #expect(guide.fill(echo) == [])
      #expect(guide.requests.isEmpty)
      #expect(!guide.html().contains("<b>"))
      _ = guide.commonMark()
      let text = guide.terminalText(width: 0)
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" })
    }
  }
}
