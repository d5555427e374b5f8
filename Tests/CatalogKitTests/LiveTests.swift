import CatalogKit
import Figures
import Foundation
import LiveKit
import MathCore
import Testing

private let halves = Exercise(
  "half", title: "A half", .number, within: .absolute(1e-9),
  prompt: "What is half of `=n`, in $`\\given{n}/2`$?", hints: ["Divide `=n` by two."],
  solution: "It is `=half .1f`.", routes: [.init("You doubled `=n`."), .init("You kept it.")]
) { random, problem in
  let n = random.nonzero(in: -9999...9999)
  problem.give("n", n)
  problem.give("half", n / 2)
  problem.answer(n / 2)
  problem.route(2 * n)
  problem.route(n)
}

/// The same with other words or another way to make it.
private func exercise(
  prompt: String = "What is half of `=n`?", hints: [String] = [], routes: Int = 1,
  accepted: [String] = [], form: Exercise.Form = .number,
  make: @escaping @Sendable (inout Generator, inout Problem) -> Void
) -> Exercise {
  Exercise(
    "half", title: "A half", form, within: .absolute(1e-9), prompt: prompt, accepted: accepted,
    hints: hints, solution: "", routes: (0..<routes).map { .init("mistake \($0)") }, make: make)
}

private let stage = Figure(
  "Square", description: "A square.", x: .linear("x", range: 0...2), y: .linear("y", range: 0...2),
  layers: [])

private let square = Playground(
  "square", parameters: [.number("a", "side", at: 1, in: 0...2, step: 0.5)], on: { _ in stage }
) { given, scene throws(LiveFailure) in
  guard given.number("a") > 0 else { throw LiveFailure("A square has a side.") }
  let a = given.number("a")
  scene.draw(
    Figure.Outline(
      [(0, 0), (a, 0), (a, a), (0, a)].map { Figure.Point($0.0, $0.1) }, series: 0))
  scene.show("area", a * a, decimals: 2)
}

/// A pack of one concept with these live parts.
private func pack(_ live: Live) -> Pack {
  let chapter = Chapter("numbers", title: "Numbers", summary: "What can be counted.")
  let concept = Concept(
    "half", title: "Half", chapter: chapter, summary: "One of two equal parts.",
    implementation: ["half"], cost: "O(1)", references: [],
    live: LiveContent(live, fileID: "NumbersEntries/Half.swift", line: 7),
    example: WorkedExample("Half of two") { sheet in
      sheet.expect("2 / 2", 1, equals: 1, within: .exact, because: .closedForm("2 / 2 = 1"))
    }, fileID: "NumbersEntries/Half.swift", line: 3)
  return Pack(
    "sample", chapters: [chapter], areas: [Area("Numbers", concepts: [concept])],
    files: PackFiles(root: "/", shownAs: "Catalog"))
}

private func answer<Body: Decodable & Sendable & Encodable>(
  _ live: Live, _ message: String, _ question: String = "{}", as body: Body.Type
) throws -> PackReply<Body> {
  let line =
    "{\"protocol\":1,\"request\":1,\"message\":\"\(message)\",\"id\":\"half\",\"live\":\(question)}"
  return try PackProtocol.decoder().decode(PackReply<Body>.self, from: pack(live).answer(line))
}

/// What the proof of an exercise says against it.
private func failures(_ exercise: Exercise) throws -> [String] {
  let reply = try answer(Live("half", exercises: [exercise]), "example", as: Worksheet.self)
  return try #require(reply.body).checks.filter { !$0.passed }.map { $0.detail ?? "" }
}

@Suite struct `The proof of an exercise` {
  @Test func `is five checks of the example, which a sound exercise passes`() throws {
    let reply = try answer(Live("half", exercises: [halves]), "example", as: Worksheet.self)
    let checks = try #require(reply.body).checks.dropFirst()
    #expect(checks.count == 5 && checks.allSatisfy { $0.passed && $0.origin.line == 7 })
    #expect(
      checks.map { $0.name } == [
        "exercise half: each of 50 seeds gives a problem, and no two the same",
        "exercise half: the texts ask for numbers that there are",
        "exercise half: the right answer passes in every notation, and one that is too far off "
          + "does not",
        "exercise half: each of the 2 mistakes is recognised as itself",
        "exercise half: no hint holds the answer",
      ])
  }

  @Test func `finds seeds that give one problem`() throws {
    let found = try failures(
      exercise(routes: 0) { random, problem in
        let n = random.whole(in: 1...9)
        problem.give("n", n)
        problem.answer(n / 2)
      })
    #expect(found.count == 1 && found[0].hasSuffix("give one problem"))
  }

  @Test func `finds seeds that give none`() throws {
    let found = try failures(
      exercise { random, problem in
        let n = random.whole(in: 1...9999)
        problem.give("n", n)
        problem.answer(n / 2)
        problem.route(n / 2)
      })
    #expect(found.first == "50 seeds give no problem whose answers differ")
  }

  @Test func `finds numbers that nobody gives`() throws {
    let found = try failures(
      exercise(prompt: "`=n` and \\given{m[0]}?", routes: 0) { random, problem in
        let n = random.whole(in: 1...99_999)
        problem.give("n", n)
        problem.answer(n / 2)
      })
    #expect(found == ["the problem gives no 'm[0]'"])
  }

  @Test func `finds hints that hold the answer`() throws {
    let found = try failures(
      exercise(hints: ["Is it `=half`?"], routes: 0) { random, problem in
        let n = random.whole(in: 1...99_999)
        problem.give("n", n)
        problem.give("half", n / 2)
        problem.answer(n / 2)
      })
    #expect(found.count == 1 && found[0].hasPrefix("seed 1: the hint 'Is it `=half`?' holds "))
  }

  @Test func `finds an accepted formula that is not right`() throws {
    let found = try failures(
      exercise(
        prompt: "Half of $`x`$?", routes: 0, accepted: ["x/2", "2x"], form: .formula(of: ["x"])
      ) { random, problem in
        problem.answer(at: random.points(5, of: 1)) { $0[0] / 2 }
      })
    #expect(found == ["seed 1: '2x' counts as wrong"])
  }

  @Test func `asks for two notations of a formula, and finds hints that hold one`() throws {
    func found(_ accepted: [String], _ hints: [String]) throws -> [String] {
      try failures(
        exercise(
          prompt: "Half of $`x`$?", hints: hints, routes: 0, accepted: accepted,
          form: .formula(of: ["x"])
        ) { random, problem in
          problem.answer(at: random.points(5, of: 1)) { $0[0] / 2 }
        })
    }
    #expect(try found(["x/2", "\\frac{x}{2}"], ["Divide by two."]) == [])
    #expect(
      try found(["x/2"], []) == ["a formula has to be accepted in plain notation and in TeX"])
    #expect(
      try found(["x/2", "\\frac{x}{2}"], ["It is $`x / 2`$."])
        == ["the hint 'It is $`x / 2`$.' holds x/2"])
  }
}

@Suite struct `The live parts of an entry` {
  @Test func `are told with it`() throws {
    let entry = pack(Live("half", playgrounds: [square], exercises: [halves])).description.entries[
      0]
    #expect(entry.isLive)
    #expect(entry.content?.playgrounds == ["square"])
    let exercise = try #require(entry.content?.exercises?.first)
    #expect(exercise.form == .number && exercise.routes == ["You doubled `=n`.", "You kept it."])
    #expect(!pack(Live("half")).description.entries[0].isLive)
  }

  @Test func `show playgrounds and the first problems`() throws {
    let live = Live("half", playgrounds: [square], exercises: [halves])
    let shown = try #require(try answer(live, "live", as: LiveShown.self).body)
    #expect(shown.playgrounds.map { $0.name } == ["square"])
    #expect(shown.playgrounds[0].readouts.map { $0.number } == [1])
    #expect(shown.playgrounds[0].moving == 1 && shown.playgrounds[0].failure == nil)
    #expect(shown.problems.map { $0.seed } == [1])
  }

  @Test func `run a playground at other values, and tell why it shows nothing`() throws {
    let live = Live("half", playgrounds: [square])
    let moved = try #require(
      try answer(live, "playground", "{\"values\":[1.5]}", as: PlaygroundShown.self).body)
    #expect(moved.readouts.map { $0.number } == [2.25])
    let none = try #require(
      try answer(live, "playground", "{\"values\":[0]}", as: PlaygroundShown.self).body)
    #expect(none.failure == "A square has a side." && none.moving == 0 && none.numbers.isEmpty)
    let unknown = try answer(live, "playground", "{\"name\":\"cube\"}", as: PlaygroundShown.self)
    #expect(unknown.failure == "half has no playground 'cube': there is square")
  }

  @Test func `pose and grade problems`() throws {
    let live = Live("half", exercises: [halves])
    let problems = try #require(
      try answer(live, "practice", "{\"seeds\":[3,4]}", as: [PosedProblem].self).body)
    #expect(problems.map { $0.seed } == [3, 4])
    let half = problems[0].answer[0]
    func grade(_ text: String) throws -> GradedAnswer {
      let question = "{\"name\":\"half\",\"seeds\":[3],\"answer\":\"\(text)\"}"
      return try #require(try answer(live, "grade", question, as: GradedAnswer.self).body)
    }
    #expect(try grade("\(half)").verdict == .right)
    #expect(try grade("\(4 * half)").route == 0)
    #expect(try grade("\(half + 1)").verdict == .wrong)
    let unread = try grade("2 +")
    #expect(unread.verdict == .unreadable && unread.words != nil && unread.position == 3)
    #expect(
      try answer(Live("half"), "practice", as: [PosedProblem].self).failure
        == "half has no exercise")
  }
}

@Suite struct `The texts of an exercise` {
  @Test func `ask for numbers in words and in formulas`() {
    let slots = ExerciseText.slots(of: "a `=n .2f` b $`\\given{x[0]} + \\given{A[1,0] .3g}`$ `c`")
    #expect(slots.map { $0.name } == ["n", "x[0]", "A[1,0]"])
    #expect(slots.map { $0.format } == [".2f", "", ".3g"])
    #expect(
      ExerciseText.filled("a `=n` `code` \\given{m}") { "<\($0.name)>" } == "a <n> `code` <m>")
    #expect(ExerciseText.filled("`=open \\given{never") { _ in "?" } == "`=open \\given{never")
  }
}
