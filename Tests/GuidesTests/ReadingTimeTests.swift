import Guides
import Testing

@Suite struct `The reading time` {
  static func time(_ markdown: String) -> ReadingTime {
    Guide(markdown, file: "a.md").readingTime { symbols in
      symbols.map { "let \($0) = 1\n\n" }.joined()
    }
  }

  @Test func `counts words, displayed formulas and lines of code`() {
    let time = Self.time(
      """
      # Two words

      Here are four more: $`x + 1`$ and *one*, `=value .2f`. See – [a link](b.md).

      ```math name
      a = b
      ```

      ```swift
      let x = 1

      let y = 2
      ```

      ```listing First Second
      ```
      """)
    // 2, then: Here are four more x and one value See a link
    #expect(time == ReadingTime(words: 2 + 11, formulas: 1, lines: 2 + 2))
  }

  @Test func `counts captions and tables, and nothing of figures and exercises`() {
    let time = Self.time(
      """
      # T

      ```figure points
      Three more words.
      ```

      | one | two |
      | --- | --- |
      | a   | 4   |

      ```playground ball
      ```

      ```exercise one
      ```

      ```checks
      ```
      """)
    #expect(time == ReadingTime(words: 1 + 3 + 4, formulas: 0, lines: 0))
  }

  @Test func `is the words at their rate and what one stops at, in whole minutes, rounded up`() {
    #expect(ReadingTime(words: 0, formulas: 0, lines: 0).minutes == 0)
    #expect(ReadingTime(words: 1, formulas: 0, lines: 0).minutes == 1)
    #expect(ReadingTime(words: 238, formulas: 0, lines: 0).minutes == 1)
    #expect(ReadingTime(words: 239, formulas: 0, lines: 0).minutes == 2)
    #expect(ReadingTime(words: 238, formulas: 3, lines: 15).minutes == 3)
    #expect(ReadingTime(words: 0, formulas: 0, lines: 16).minutes == 2)
  }

  @Test(arguments: [(0, "0 min"), (59, "59 min"), (60, "1 h"), (95, "1 h 35 min"), (600, "10 h")])
  func `is written in hours and minutes`(minutes: Int, text: String) {
    #expect(ReadingTime.text(minutes: minutes) == text)
  }
}
