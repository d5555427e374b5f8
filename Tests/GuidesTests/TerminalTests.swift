import Guides
import Testing

@Suite struct `A guide in a terminal` {
  @Test func `has its blocks as wrapped and indented text`() {
    let source = """
      # The title

      A paragraph of *some* words with `code`, a [link](https://a.org) and [one](b.md)\\
      here. ![pic](c.png)

      ## Section

      - first item that is long enough to be broken
      - second
        1. nested
        2. more

      > quoted
      > text
      >
      > - item

      ```swift
      let x = 1

      let y = 2
      ```

      | name | value |
      |------|------:|
      | a | 1.5 |
      | long *name* | 10 |

      ***

      3. loose

         second
      """
    #expect(
      Guide(source, file: "T.md").terminalText(width: 30) == """
        The title
        ═════════

        A paragraph of some words with
        `code`, a link (https://a.org)
        and one
        here. [image: pic]

        Section
        ───────

        • first item that is long
          enough to be broken
        • second
          1. nested
          2. more

        │ quoted text
        │
        │ • item

            let x = 1

            let y = 2

        name       value
        ─────────  ─────
        a            1.5
        long name     10

        ──────────────────────────────

        3. loose

           second

        """)
  }

  @Test func `shows what was filled in by its text`() {
    var guide = Guide("# T\n\nIs `=a`.\n\n```checks\n```\n\n- ```figure b\n  ```\n", file: "T.md")
    _ = guide.fill(echo)
    #expect(
      guide.terminalText() == "T\n═\n\nIs ⟨value(a[])⟩.\n\n⟨checks⟩\n\n• ⟨figure(b: -)⟩\n")
  }

  @Test func `has escape sequences only when asked, and they take no room`() {
    let guide = Guide("# T\n\naa **bb** *cc* `dd`\n", file: "T.md")
    #expect(guide.terminalText(width: 20) == "T\n═\n\naa bb cc `dd`\n")
    #expect(
      guide.terminalText(width: 20, style: true)
        == "\u{1B}[1mT\u{1B}[22m\n═\n\naa \u{1B}[1mbb\u{1B}[22m \u{1B}[3mcc\u{1B}[23m \u{1B}[36mdd\u{1B}[39m\n"
    )
  }

  @Test func `cannot command the terminal`() {
    let text = Guide("# a\u{1B}[2Jb\n\n`\u{7}c` &#27;d", file: "T.md").terminalText()
    #expect(text == "a�[2Jb\n══════\n\n`�c` �d\n")
  }

  @Test(.timeLimit(.minutes(1))) func `may be nested ten thousand deep`() {
    let source = String(repeating: ">", count: 10_000) + " x"
    #expect(Guide(source, file: "T.md").terminalText().hasSuffix("x\n"))
    let brackets = String(repeating: "*a ", count: 10_000)
    #expect(Guide(brackets, file: "T.md").terminalText().contains("*a *a"))
  }
}
