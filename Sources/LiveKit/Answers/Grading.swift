public import MathCore

/// What a typed answer is worth.
public enum AnswerVerdict: Hashable, Sendable {
  case right
  /// What one of the known wrong routes gives: the index of the first one that it is.
  case route(Int)
  /// Wrong in a way that no route explains.
  case wrong
  case unreadable(AnswerError)
}

/// Compares what a reader typed with what is right, and with what known mistakes give.
public enum Grading {
  /// Grades numbers.
  ///
  /// - Parameters:
  ///   - typed: the numbers as typed.
  ///   - expected: the right ones.
  ///   - routes: what each of the wrong routes gives.
  ///   - tolerance: how near is near enough, to the right numbers as to those of a route.
  /// - Returns: right, or else the first route that is near enough, or else wrong.
  public static func verdict(
    on typed: [Double], expected: [Double], routes: [[Double]], within tolerance: AnswerTolerance
  ) -> AnswerVerdict {
    if tolerance.admits(typed, for: expected) { return .right }
    for i in routes.indices where tolerance.admits(typed, for: routes[i]) {
      return .route(i)
    }
    return .wrong
  }

  /// Grades a number, a vector or a matrix as it was typed.
  ///
  /// - Parameters:
  ///   - text: what was typed, in UTF-8.
  ///   - shape: what is asked.
  ///   - expected: the right numbers, row after row.
  ///   - routes: what each of the wrong routes gives, row after row.
  ///   - tolerance: how near is near enough.
  /// - Returns: the verdict; unreadable, with the reason, if the text is no such answer.
  public static func verdict(
    on text: [UInt8], shape: AnswerShape, expected: [Double], routes: [[Double]],
    within tolerance: AnswerTolerance
  ) -> AnswerVerdict {
    do throws(AnswerError) {
      let typed = try AnswerText.numbers(text, shape: shape)
      return verdict(on: typed, expected: expected, routes: routes, within: tolerance)
    } catch {
      return .unreadable(error)
    }
  }

  /// Grades a formula by its values at some points.
  ///
  /// Two expressions that differ, differ at almost every point: a few points taken at random tell
  /// them apart, in whatever form they are written.
  ///
  /// - Parameters:
  ///   - text: what was typed, in UTF-8.
  ///   - variables: the names that may occur, n of them.
  ///   - points: m × n, the values of the variables at m points, a point a row.
  ///   - expected: the m right values.
  ///   - routes: for each of the wrong routes its m values.
  ///   - tolerance: how near is near enough; if relative, to the largest of the m values.
  /// - Returns: the verdict; wrong if the typed formula has no finite value at one of the points.
  /// - Precondition: there is a point, and there are as many columns as variables.
  /// - Complexity: O(m k) for k operations in the formula.
  public static func verdict(
    on text: [UInt8], variables: [StaticString], at points: Matrix, expected: [Double],
    routes: [[Double]], within tolerance: AnswerTolerance
  ) -> AnswerVerdict {
    precondition(points.rows > 0 && points.columns == variables.count, "a point for the variables")
    do throws(AnswerError) {
      let formula = try AnswerExpression(text, variables: variables)
      var typed: [Double] = []
      for i in 0..<points.rows {
        typed.append(formula.run(at: points.elements, from: i * points.columns).value)
      }
      return verdict(on: typed, expected: expected, routes: routes, within: tolerance)
    } catch {
      return .unreadable(error)
    }
  }
}
