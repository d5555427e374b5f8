public import MathCore

/// A problem that is made anew for every seed, and knows the usual wrong ways.
///
/// Its numbers and its answer are computed by the implementation that the page explains, here and
/// in the browser. Each wrong route is what a reader gets who makes one certain mistake, so that an
/// answer can be told where it went wrong.
public struct Exercise: Sendable {
  /// What the reader has to find.
  public enum Form: Sendable {
    case number
    /// So many components.
    case vector(Int)
    case matrix(rows: Int, columns: Int)
    /// One of so many choices, counted from 0.
    case choice(Int)
    /// An expression in these variables.
    case formula(of: [StaticString])

    /// How the numbers of the answer are arranged; a formula has one value at each point.
    public var shape: AnswerShape {
      switch self {
      case .number, .choice, .formula: .number
      case .vector(let count): .vector(count)
      case .matrix(let rows, let columns): .matrix(rows: rows, columns: columns)
      }
    }
  }

  /// A certain mistake.
  public struct Route: Sendable {
    /// What the mistake makes of a formula, as the reader would type it; nil where the problem
    /// computes what it gives.
    public let typed: StaticString?
    #if !hasFeature(Embedded)
      /// What to tell the reader, in Markdown; it may ask for numbers of the problem.
      public let feedback: String
    #endif

    /// A mistake.
    ///
    /// - Parameters:
    ///   - feedback: what to tell the reader, in Markdown.
    ///   - typed: for a formula, what the mistake makes of it.
    @inline(__always)
    public init(_ feedback: @autoclosure () -> String, typed: StaticString? = nil) {
      self.typed = typed
      #if !hasFeature(Embedded)
        self.feedback = feedback()
      #endif
    }
  }

  /// The name by which a guide and the command line ask for it.
  public let name: StaticString
  public let form: Form
  /// How far an answer may be off.
  public let tolerance: AnswerTolerance
  public let routes: [Route]
  private let make: @Sendable (inout Generator, inout Problem) -> Void
  #if !hasFeature(Embedded)
    public let title: String
    /// What is asked, in Markdown.
    ///
    /// A number of the problem is asked for as in a guide, `` `=x[0]` ``, and within a formula by
    /// `\given{x[0]}`.
    public let prompt: String
    /// What helps without giving the answer, from the first push to the last.
    public let hints: [String]
    /// The way to the answer, worked with the numbers of the problem.
    public let solution: String
    /// The words of the choices; empty for other forms.
    public let choices: [String]
    /// For a formula, the right answer as a reader may type it, plain and in TeX.
    public let accepted: [String]
  #endif

  /// An exercise.
  ///
  /// - Parameters:
  ///   - name: the name by which a guide and the command line ask for it.
  ///   - title: what it is about.
  ///   - form: what the reader has to find.
  ///   - tolerance: how far an answer may be off.
  ///   - prompt: what is asked, in Markdown.
  ///   - choices: the words of the choices.
  ///   - accepted: for a formula, the right answer in plain notation and in TeX.
  ///   - hints: what helps without giving the answer.
  ///   - solution: the way to the answer.
  ///   - routes: the usual mistakes, with what to tell the reader.
  ///   - make: draws the numbers, gives them, and computes the answer and what each mistake gives,
  ///     in the order of `routes`.
  @inline(__always)
  public init(
    _ name: StaticString, title: @autoclosure () -> String, _ form: Form,
    within tolerance: AnswerTolerance, prompt: @autoclosure () -> String,
    choices: @autoclosure () -> [String] = [], accepted: @autoclosure () -> [String] = [],
    hints: @autoclosure () -> [String], solution: @autoclosure () -> String, routes: [Route],
    make: @escaping @Sendable (inout Generator, inout Problem) -> Void
  ) {
    (self.name, self.form, self.tolerance) = (name, form, tolerance)
    (self.routes, self.make) = (routes, make)
    #if !hasFeature(Embedded)
      self.title = title()
      self.prompt = prompt()
      self.hints = hints()
      self.solution = solution()
      self.choices = choices()
      self.accepted = accepted()
    #endif
  }

  /// The problem of a seed.
  ///
  /// Numbers at which two routes lead to one answer say nothing about the reader: they are drawn
  /// again, from the seed alone.
  ///
  /// - Parameter seed: any number; the same seed gives the same problem everywhere.
  /// - Returns: the problem; nil where a hundred draws gave no good one.
  public func problem(seed: UInt64) -> Problem? {
    // the draws of different seeds are far apart: they start from scrambled counters
    var starts = SplitMix64(seed: seed)
    for _ in 0..<100 {
      var generator = Generator(seed: starts.next())
      var problem = Problem()
      make(&generator, &problem)
      if case .formula(let variables) = form {
        for route in routes {
          problem.route(values(of: route, variables, at: problem.points))
        }
      }
      if isGood(problem) { return problem }
    }
    return nil
  }

  /// Whether every answer is a number, and no two of them could be taken for each other.
  private func isGood(_ problem: Problem) -> Bool {
    let all = [problem.answer] + problem.routes
    for (i, one) in all.enumerated() {
      for value in one where !value.isFinite { return false }
      // twice the tolerance, so that no typed answer is near to both
      for other in all[..<i] {
        let distance = min(
          tolerance.distance(of: one, from: other), tolerance.distance(of: other, from: one))
        if distance <= 2 * tolerance.bound { return false }
      }
    }
    return problem.routes.count == routes.count
  }

  private func values(
    of route: Route, _ variables: [StaticString], at points: Matrix
  ) -> [Double] {
    guard let typed = route.typed else { return [] }
    let text = (0..<typed.utf8CodeUnitCount).map { typed.utf8Start[$0] }
    guard let expression = try? AnswerExpression(text, variables: variables) else { return [] }
    return (0..<points.rows).map { expression.value(at: points.row($0).elements) }
  }
}
