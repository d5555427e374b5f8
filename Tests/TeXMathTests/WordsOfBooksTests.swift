import TeXMath
import Testing

/// What holds for every formula, whatever it is.
@Suite struct `The formulas of books in text and in words` {
  @Test func `give one line of text, without TeX`() throws {
    for tex in FormulasOfBooks.all {
      let text = try Formula(tex).text
      #expect(!text.isEmpty, "\(tex)")
      #expect(!text.contains { $0.isNewline }, "\(tex)")
      #expect(!text.contains("\\") || tex == #"\backslash"#, "\(tex): \(text)")
      #expect(text == text.trimmed && !text.contains("  "), "\(tex): \(text)")
      #expect(text.count { $0 == "{" } == text.count { $0 == "}" }, "\(tex): \(text)")
      #expect(text.count { $0 == "[" } == text.count { $0 == "]" }, "\(tex): \(text)")
    }
  }

  @Test func `give words of letters, digits and pauses`() throws {
    let others = Set(" ,;:.-\"")
    for tex in FormulasOfBooks.all {
      let speech = try Formula(tex).speech
      #expect(!speech.isEmpty, "\(tex)")
      #expect(
        speech.allSatisfy { $0.isLetter || $0.isNumber || others.contains($0) },
        "\(tex): \(speech)")
      #expect(speech.allSatisfy { $0.isASCII } || tex.contains("textcircled"), "\(tex): \(speech)")
      #expect(speech == speech.trimmed && !speech.contains("  "), "\(tex): \(speech)")
      #expect(!speech.contains(",,") && !speech.contains(" ,"), "\(tex): \(speech)")
    }
  }

  @Test func `say where each end belongs`() throws {
    for tex in FormulasOfBooks.all {
      let words = try Formula(tex).speech.split { " ,;".contains($0) }
      for thing in ["fraction", "quantity", "matrix", "root", "power"] {
        let ends = words.indices.count {
          words[$0] == thing && $0 > words.startIndex && words[$0 - 1] == "end"
        }
        // "the square root of 2" is short, and has no end
        let mentions = words.count { $0 == thing } - ends
        #expect(ends <= mentions, "\(tex): \(thing)")
        if thing == "fraction" || thing == "quantity" { #expect(ends == mentions, "\(tex)") }
      }
    }
  }

  @Test func `have the same text and words however their letters are grouped`() throws {
    for tex in FormulasOfBooks.all {
      let formula = try Formula(tex)
      let grouped = Node(
        .style(.text, Node(.row([formula.root]), at: formula.root.place)), at: formula.root.place)
      #expect(grouped.text == formula.text, "\(tex)")
      #expect(grouped.speech == formula.speech, "\(tex)")
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var scalars = Substring(self)
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
