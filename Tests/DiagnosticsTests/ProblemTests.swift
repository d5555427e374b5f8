import Diagnostics
import Testing

@Suite struct `A problem` {
  @Test func `is one line that a terminal turns into a link`() {
    let problem = Problem(file: "a.md", line: 3, message: "it is wrong", cure: "Mend it")
    #expect(problem.description == "a.md:3: it is wrong. Mend it.")
    #expect(
      Problem(file: "a.md", message: "it is empty", cure: "Fill it").description
        == "a.md: it is empty. Fill it.")
  }

  @Test func `comes before another by file, then line, then message`() {
    let sorted = [
      Problem(file: "a", message: "z", cure: "c"),
      Problem(file: "a", line: 2, message: "z", cure: "c"),
      Problem(file: "a", line: 10, message: "a", cure: "c"),
      Problem(file: "a", line: 10, message: "b", cure: "c"),
      Problem(file: "b", line: 1, message: "a", cure: "c"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }
}

@Suite struct `All the problems of a step` {
  @Test func `are sorted and stand once, a line each`() {
    let first = Problem(file: "a", line: 1, message: "m", cure: "C")
    let second = Problem(file: "b", line: 1, message: "m", cure: "C")
    let problems = Problems([second, first, second])
    #expect(problems.all == [first, second])
    #expect(problems.description == "a:1: m. C.\nb:1: m. C.")
  }

  @Test func `are at least one`() async {
    await #expect(processExitsWith: .failure) { _ = Problems([]) }
  }
}
