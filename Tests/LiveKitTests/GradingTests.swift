import LiveKit
import MathCore
import Testing

@Suite struct `The tolerance of an answer` {
  @Test func `measures the largest difference`() {
    let absolute = AnswerTolerance.absolute(0.1)
    #expect(absolute.distance(of: [1, 2.5], from: [1.25, 2]) == 0.5)
    #expect(absolute.distance(of: [], from: []) == 0)
    #expect(AnswerTolerance.relative(0.1).distance(of: [1, 2.5], from: [1.25, -2]) == 2.25)
  }

  @Test func `is infinite where nothing can be compared`() {
    for tolerance in [AnswerTolerance.absolute(1), .relative(1)] {
      #expect(tolerance.distance(of: [1], from: [1, 1]) == .infinity)
      #expect(tolerance.distance(of: [.nan], from: [1]) == .infinity)
      #expect(tolerance.distance(of: [1], from: [.nan]) == .infinity)
      #expect(tolerance.distance(of: [.infinity], from: [.infinity]) == .infinity)
      #expect(tolerance.distance(of: [1, .nan, 1], from: [1, 1, 1]) == .infinity)
    }
    #expect(AnswerTolerance.relative(1).distance(of: [1e-300], from: [0]) == .infinity)
    #expect(AnswerTolerance.relative(1).distance(of: [0], from: [0]) == 0)
  }

  @Test func `admits what lies on its bound and nothing without a bound`() {
    #expect(AnswerTolerance.absolute(0.5).admits([1.5], for: [1]))
    #expect(!AnswerTolerance.absolute(0.5).admits([1.5000000000000002], for: [1]))
    #expect(AnswerTolerance.relative(0.25).admits([100, 25], for: [100, 0]))
    #expect(!AnswerTolerance.relative(0.25).admits([100, 25.1], for: [100, 0]))
    #expect(!AnswerTolerance.absolute(.infinity).admits([1], for: [1]))
    #expect(!AnswerTolerance.absolute(.nan).admits([1], for: [1]))
    #expect(!AnswerTolerance.absolute(-1).admits([1], for: [1]))
  }
}

@Suite struct `An answer is graded` {
  static func grade(_ text: String) -> AnswerVerdict {
    // the slope 2, without 1/n: 6, with the sign turned: −2, and 6 once more
    Grading.verdict(
      on: Array(text.utf8), shape: .number, expected: [2], routes: [[6], [-2], [6.001]],
      within: .relative(0.01))
  }

  @Test func `as right, as a known mistake, as wrong, or not at all`() {
    #expect(Self.grade("2") == .right)
    #expect(Self.grade("w = 4/2") == .right)
    #expect(Self.grade("2.019") == .right)
    #expect(Self.grade("6") == .route(0))
    #expect(Self.grade("-2.01") == .route(1))
    #expect(Self.grade("2.1") == .wrong)
    #expect(Self.grade("6.1") == .wrong)
    #expect(Self.grade("-1.97") == .wrong)
    #expect(Self.grade("2,0") == .unreadable(AnswerError(.decimalComma, at: 1)))
  }

  @Test func `as right before it is graded as a route`() {
    let verdict = Grading.verdict(
      on: [1], expected: [1], routes: [[1], [1.001]], within: .absolute(0.01))
    #expect(verdict == .right)
  }

  @Test func `as a route only within the tolerance of that route`() {
    // a route far smaller than the right answer is not found by the scale of the right one
    for (typed, verdict) in [(0.001, AnswerVerdict.route(0)), (0.00101, .route(0)), (5, .wrong)] {
      #expect(
        Grading.verdict(
          on: [typed], expected: [1000], routes: [[0.001]], within: .relative(0.02)) == verdict)
    }
  }

  @Test func `by its components together`() {
    func grade(_ text: String) -> AnswerVerdict {
      Grading.verdict(
        on: Array(text.utf8), shape: .matrix(rows: 2, columns: 2), expected: [1, 2, 3, 4],
        routes: [[1, 3, 2, 4]], within: .absolute(1e-9))
    }
    #expect(grade("[[1, 2], [3, 4]]") == .right)
    #expect(grade("1 3; 2 4") == .route(0))
    #expect(grade("1 2; 3 5") == .wrong)
    #expect(
      grade("1 2 3 4")
        == .unreadable(AnswerError(.wrongShape, at: 0, found: .matrix(rows: 1, columns: 4))))
  }
}

@Suite struct `A formula is graded` {
  /// ∂/∂w (w x + b − y)² at random points of x, w, b, y.
  static func grade(_ text: String) -> AnswerVerdict {
    var random = Generator(seed: 11)
    let points = Matrix(
      rows: 20, columns: 4, elements: (0..<80).map { _ in random.uniform(in: -2..<2) })
    func values(_ f: (Double, Double, Double, Double) -> Double) -> [Double] {
      (0..<20).map { f(points[$0, 0], points[$0, 1], points[$0, 2], points[$0, 3]) }
    }
    return Grading.verdict(
      on: Array(text.utf8), variables: ["x", "w", "b", "y"], at: points,
      expected: values { x, w, b, y in 2 * x * (w * x + b - y) },
      routes: [
        values { x, w, b, y in 2 * (w * x + b - y) },
        values { x, w, b, y in -2 * x * (w * x + b - y) },
      ], within: .relative(1e-9))
  }

  @Test(arguments: [
    "2*x*(w*x+b-y)", "-2x(y-wx-b)", "2x^2 w + 2xb - 2xy", "\\frac{4x(wx+b-y)}{2}",
    "\\frac{\\partial L}{\\partial w} = 2 x \\left( w x + b - y \\right)", "(wx+b-y)*x/.5",
    "2x(wx+b-y)(sin^2 x + cos^2 x)",
  ])
  func `as right in whatever form it is written`(text: String) {
    #expect(Self.grade(text) == .right)
  }

  @Test func `as the mistake that it is`() {
    #expect(Self.grade("2(wx+b-y)") == .route(0))
    #expect(Self.grade("2x(y-wx-b)") == .route(1))
    #expect(Self.grade("x(wx+b-y)") == .wrong)
    #expect(Self.grade("2x(wx+b-y) + 0.00001") == .wrong)
    #expect(Self.grade("2a") == .unreadable(AnswerError(.unknownName, at: 1)))
  }

  @Test func `as wrong where it has no value at a point`() {
    #expect(Self.grade("2x(wx+b-y) sqrt(x)/sqrt(x)") == .wrong)
    #expect(Self.grade("1/0") == .wrong)
  }
}
