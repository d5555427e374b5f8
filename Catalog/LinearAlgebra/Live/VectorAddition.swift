import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let vectorAddition = Live(
    "vector-addition", playgrounds: [twoMultiples],
    exercises: [combinationByHand, centroidOfFour, analogyOfTwo, stepDownhill])
}

/// Two vectors to be dragged and a multiple of each: their combination, and a goal to be reached.
private let twoMultiples = Playground(
  "two-multiples",
  parameters: [
    .number("a", "a, how many times u", at: 1, in: -2...2, step: 0.25),
    .number("b", "b, how many times v", at: 1, in: -2...2, step: 0.25),
    .points(
      "tips", "Tips of the vectors, and the goal", at: [3, 1, 1, 2, 2.5, -2.5], in: -4...4,
      -4...4, step: 0.5, names: ["u", "v", "goal"]),
  ],
  on: { _ in
    Figure(
      "A combination of two vectors",
      description:
        "Arrows u and v from the origin. A parallelogram has the sides a u and b v; its diagonal "
        + "from the origin is the arrow a u + b v. A cross marks the goal.",
      x: .linear("first component", range: -7...7), y: .linear("second component", range: -7...7),
      aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let tips = given.matrix("tips")
  let (u, v, goal) = (tips.row(0), tips.row(1), tips.row(2))
  let (a, b) = (given.number("a"), given.number("b"))
  let sum: Vector
  do throws(LinearCombinationError) {
    sum = try linearCombination([a, b], of: [u, v])
  } catch {
    throw LiveFailure("The sum is too large: choose smaller numbers.")
  }
  func point(_ x: Vector) -> Figure.Point { Figure.Point(x[0], x[1]) }
  let (first, second) = (point(a * u), point(b * v))
  scene.draw(
    Figure.Outline(
      [Figure.Point(0, 0), first, point(sum), second], label: "sides a u and b v",
      stroke: .dashed, filled: true, series: 6))
  scene.draw(Figure.Arrows([Figure.Arrow(to: point(u), label: "u")], label: "u", series: 0))
  scene.draw(Figure.Arrows([Figure.Arrow(to: point(v), label: "v")], label: "v", series: 1))
  scene.draw(
    Figure.Arrows([Figure.Arrow(to: point(sum))], label: "a u + b v", series: 2))
  scene.draw(
    Figure.Scatter([point(goal)], label: "goal", symbol: .cross, series: 3))
  scene.show("first component of a u + b v", sum[0], decimals: 2)
  scene.show("second component of a u + b v", sum[1], decimals: 2)
  let left = goal - sum
  scene.show("from there to the goal: first component", left[0], decimals: 2)
  scene.show("from there to the goal: second component", left[1], decimals: 2)
  scene.tell(
    "what can be reached",
    u[0] * v[1] != u[1] * v[0]
      ? "Every point of the plane, each by one a and one b."
      : "Only one line: u and v lie on it.")
}
