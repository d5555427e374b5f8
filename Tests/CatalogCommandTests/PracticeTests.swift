import Foundation
import Testing

@Suite struct `catalog practice` {
  let folder: Folder

  init() throws { folder = try Folder() }

  /// The first problem of an exercise, as JSON.
  private func problem(_ words: String...) throws -> [String: Any] {
    let ending = try folder.catalog(words: ["practice", "dot-product", "--json"] + words)
    #expect(ending.status == 0 && ending.diagnostics == "")
    let all = try JSONSerialization.jsonObject(with: Data(ending.output.utf8))
    return try #require((all as? [[String: Any]])?.first)
  }

  @Test func `poses a problem and grades what is typed`() throws {
    let problem = try problem("--exercise", "product", "--seed", "7")
    let answer = try #require(problem["answer"] as? [Double])[0]
    let ending = try folder.catalog(
      "practice", "dot-product", "--exercise", "product", "--seed", "7",
      input: "?\n1e9\nwhat\n\(answer)\n")
    #expect(ending.status == 0)
    let lines = ending.output.split(separator: "\n").map { String($0) }
    #expect(lines[0] == "A dot product by hand (1 of 1, seed 7)")
    #expect(lines[1].hasPrefix("What is the dot product of u = ("))
    #expect(
      lines[2]
        == "> Multiply the first components with each other, then the second, then the third.")
    #expect(lines[3] == "> Not right. '?' gives a hint, an empty line the solution.")
    #expect(lines[4] == "> This name is not known: use the names of the question.")
    #expect(lines[5] == "> Right.")
    #expect(lines.last == "1 of 1 right.")
  }

  @Test func `names the mistake`() throws {
    let problem = try problem("--exercise", "product", "--seed", "3")
    let mistakes = try #require(problem["mistakes"] as? [[String: Any]])
    for mistake in mistakes {
      let gives = try #require(mistake["gives"] as? [Double])[0]
      let ending = try folder.catalog(
        "practice", "dot-product", "--exercise", "product", "--seed", "3", input: "\(gives)\n")
      #expect(ending.status == 1)
      let told = ending.output.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
      let feedback = try #require(mistake["feedback"] as? String)
      #expect(
        told.contains(feedback.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")))
    }
  }

  @Test func `gives the solution for an empty line, and ends with its input`() throws {
    let given = try folder.catalog(
      "practice", "dot-product", "--exercise", "product", "--count", "3", input: "\n")
    #expect(given.status == 1)
    #expect(given.output.contains("The three products are "))
    #expect(given.output.hasSuffix("0 of 3 right.\n"))
    let silent = try folder.catalog("practice", "dot-product")
    #expect(silent.status == 1)
  }

  @Test func `gives the same problems for the same seed, others for another`() throws {
    let one = try folder.catalog("practice", "dot-product", "--seed", "5", "--json").output
    #expect(try folder.catalog("practice", "dot-product", "--seed", "5", "--json").output == one)
    #expect(try folder.catalog("practice", "dot-product", "--seed", "6", "--json").output != one)
  }

  @Test func `says what it cannot do`() throws {
    let unknown = try folder.catalog("practice", "dot-product", "--exercise", "cross")
    #expect(
      unknown.lines == [
        "catalog: dot-product: dot-product has no exercise 'cross': there is product, "
          + "right-angle, shadow."
      ])
    let planned = try folder.catalog("practice", "adam")
    #expect(planned.status == 64 && planned.lines.count == 1)
    let seed = try folder.catalog("practice", "dot-product", "--seed=-1")
    #expect(seed.status == 64 && seed.lines[0].contains("--seed takes a whole number from 0"))
    let count = try folder.catalog("practice", "dot-product", "--count", "0")
    #expect(count.status == 64 && count.lines[0].contains("--count takes a whole number from 1"))
  }
}

@Suite struct `catalog playground` {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `shows parameters and results`() throws {
    let ending = try folder.catalog("playground", "dot-product", "--values", "1,0,0,2")
    #expect(ending.status == 0)
    #expect(
      ending.output == """
        Two vectors and the shadow of one on the other (playground two-vectors)
          Tips of the vectors: 1, 0, 0, 2
          dot product u · v: 0.00
          angle φ in degrees: 90.0
          length of the shadow, with sign: 0.000
          length of the residual: 1.000
          what the sign says: They stand at a right angle.

        """)
  }

  @Test func `says why there is nothing to show`() throws {
    let ending = try folder.catalog("playground", "dot-product", "--values", "0,0,1,1")
    #expect(ending.status == 0)
    #expect(ending.output.contains("  A vector without length has no direction: drag its tip"))
  }

  @Test func `gives everything as JSON`() throws {
    let object = try folder.catalog("playground", "dot-product", "--json").object()
    #expect(object["name"] as? String == "two-vectors")
    #expect((object["numbers"] as? [Double] ?? []).count > 50)
    #expect(object["failure"] == nil)
  }

  @Test func `says what it cannot do`() throws {
    let values = try folder.catalog("playground", "dot-product", "--values", "1,x")
    #expect(values.status == 64)
    #expect(
      values.lines == [
        "catalog: --values takes numbers with commas between them, not 'x'. See 'catalog "
          + "playground --help'."
      ])
    let name = try folder.catalog("playground", "dot-product", "--name", "cube")
    #expect(
      name.lines == [
        "catalog: dot-product: dot-product has no playground 'cube': there is two-vectors."
      ])
  }
}

@Suite struct `catalog practice start` {
  let folder: Folder

  init() throws { folder = try Folder() }

  /// The right answers of a round, in the order of the questions, each as it is typed.
  private func answers(seed: Int) throws -> [(exercise: String, text: String)] {
    let ending = try folder.catalog("practice", "start", "--seed", "\(seed)", "--json")
    let all = try JSONSerialization.jsonObject(with: Data(ending.output.utf8))
    return try #require(all as? [[String: Any]]).map { problem in
      let numbers = try #require(problem["answer"] as? [Double])
      let name = try #require(problem["exercise"] as? String)
      return (name, numbers.map { "\($0)" }.joined(separator: " "))
    }
  }

  /// What is printed after the last question.
  private func proposal(_ seed: Int, wrong: Set<String>) throws -> (text: String, status: Int32) {
    let typed = try answers(seed: seed).map { wrong.contains($0.exercise) ? "" : $0.text }
    let ending = try folder.catalog(
      "practice", "start", "--seed", "\(seed)", input: typed.map { $0 + "\n" }.joined())
    let end = ending.output.components(separatedBy: "\n\n").last ?? ""
    return (end, ending.status)
  }

  @Test func `asks twelve questions`() throws {
    #expect(try answers(seed: 1).count == 12)
  }

  @Test func `proposes the first chapter when all is right`() throws {
    let (text, status) = try proposal(5, wrong: [])
    #expect(status == 0)
    #expect(
      text.hasPrefix(
        """
        12 of 12 right.
        Begin with Linear algebra. Everything was right: read quickly what you know
        already.
        Right already:
          • adding fractions
          • solving an equation

        """))
  }

  @Test func `proposes the earliest place of what is not right, and what comes after it`() throws {
    let (text, status) = try proposal(5, wrong: ["spread", "chance", "logarithms"])
    #expect(status == 1)
    #expect(
      text.hasPrefix(
        """
        9 of 12 right.
        Begin with Exponentials and logarithms, in A refresher of school algebra. Not
        right yet: logarithms.
        After that:
          • Probability rules
          • Mean, median and mode
        Right already:
          • adding fractions

        """))
    #expect(!text.contains("• logarithms"))
  }

  @Test func `proposes nothing for a single question`() throws {
    let ending = try folder.catalog(
      "practice", "start", "--exercise", "fractions", input: "\n")
    #expect(ending.output.hasSuffix("0 of 1 right.\n"))
  }
}
