import LiveKit
import MathCore
import Testing

/// The mean of three numbers, and two mistakes.
private let mean = Exercise(
  "mean", title: "A mean", .number, within: .absolute(1e-6), prompt: "The mean of `=x[0]`?",
  hints: [], solution: "`=mean`", routes: [.init("forgot to divide"), .init("divided by n − 1")]
) { random, problem in
  let x = random.wholes(in: -9...9, count: 3)
  problem.give("x", x)
  problem.give("n", 3)
  problem.give("A", Matrix([[1, 2], [3, 4]]))
  problem.answer(x.sum / 3)
  problem.route(x.sum)
  problem.route(x.sum / 2)
}

private let slope = Exercise(
  "slope", title: "A slope", .formula(of: ["x", "w"]), within: .relative(1e-9), prompt: "",
  accepted: ["2*w*x"], hints: [], solution: "",
  routes: [.init("the factor", typed: "w*x"), .init("the sign", typed: "-2 w x")]
) { random, problem in
  problem.answer(at: random.points(6, of: 2)) { 2 * $0[1] * $0[0] }
}

@Suite struct `An exercise` {
  @Test func `gives one problem for one seed, and others for others`() throws {
    let problem = try #require(mean.problem(seed: 5))
    let again = try #require(mean.problem(seed: 5))
    #expect(problem.shown == again.shown && problem.answer == again.answer)
    let others = try (1...40).map { try #require(mean.problem(seed: $0)).shown }
    #expect(Set(others).count > 35)
  }

  @Test func `gives numbers, vectors and matrices in their order, with their places`() throws {
    let problem = try #require(mean.problem(seed: 1))
    #expect(problem.shown.count == 3 + 1 + 4)
    #expect(problem.names.map { $0.name } == ["x", "n", "A"])
    #expect(problem.names.map { $0.place } == [0, 3, 4])
    #expect(problem.names.map { $0.shape } == [[3], [], [2, 2]])
    #expect(problem.shown.suffix(5) == [3, 1, 2, 3, 4])
  }

  @Test func `never takes numbers at which two ways meet`() throws {
    // the sum 0 would make all three answers 0
    for seed in UInt64(0)..<500 {
      let problem = try #require(mean.problem(seed: seed))
      #expect(problem.answer[0] != 0)
    }
    let hopeless = Exercise(
      "same", title: "", .number, within: .absolute(0.1), prompt: "", hints: [], solution: "",
      routes: [.init("no mistake at all")]
    ) { random, problem in
      problem.answer(random.whole(in: 1...9))
      problem.route(problem.answer[0] + 0.15)
    }
    #expect(hopeless.problem(seed: 1) == nil)
    let endless = Exercise(
      "nan", title: "", .number, within: .absolute(0.1), prompt: "", hints: [], solution: "",
      routes: []
    ) { _, problem in problem.answer(Double.infinity) }
    #expect(endless.problem(seed: 1) == nil)
    let unsaid = Exercise(
      "unsaid", title: "", .number, within: .absolute(0.1), prompt: "", hints: [], solution: "",
      routes: [.init("what it gives is never said")]
    ) { _, problem in problem.answer(1) }
    #expect(unsaid.problem(seed: 1) == nil)
  }

  @Test func `tells right from each mistake and from all else`() throws {
    let problem = try #require(mean.problem(seed: 3))
    func verdict(_ text: String) -> AnswerVerdict {
      mean.verdict(on: Array(text.utf8), of: problem)
    }
    let right = problem.answer[0]
    #expect(verdict("\(right)") == .right)
    #expect(verdict("\(right + 5e-7)") == .right)
    #expect(verdict("\(right + 2e-6)") == .wrong)
    #expect(verdict("\(3 * right)") == .route(0))
    #expect(verdict("3*\(right)/2") == .route(1))
    #expect(verdict("1, 2") != .wrong)
    #expect(mean.verdict(on: Array("\(right)".utf8), seed: 3) == .right)
  }

  @Test func `grades a formula by its values`() throws {
    let problem = try #require(slope.problem(seed: 2))
    func verdict(_ text: String) -> AnswerVerdict {
      slope.verdict(on: Array(text.utf8), of: problem)
    }
    for text in ["2*w*x", "2xw", "w x + x w", #"\frac{4 w x}{2}"#, "slope = 2wx"] {
      #expect(verdict(text) == .right)
    }
    #expect(verdict("x*w") == .route(0))
    #expect(verdict("-2*x*w") == .route(1))
    #expect(verdict("2*w*x + 0.001") == .wrong)
    guard case .unreadable = verdict("2*y") else {
      Issue.record("y is no variable")
      return
    }
  }
}
