import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let linearSystems = Live(
    "linear-systems", playgrounds: [twoLines],
    exercises: [byElimination, secondPivot, twoTriangles])
}

/// Two lines by two points each, where they cross, and where they may cross if each is shifted a
/// little.
private let twoLines = Playground(
  "two-lines",
  parameters: [
    .points(
      "points", "Points of the lines: P and Q of the first, R and S of the second",
      at: [-4, -1, 4, 3, -4, 3, 3, -2], in: -5...5, -5...5, step: 0.5, names: ["P", "Q", "R", "S"]),
    .number("shift", "how far each line may be shifted", at: 0.2, in: 0...0.5, step: 0.05),
  ],
  on: { _ in
    Figure(
      "Two equations as two lines",
      description:
        "A line through P and Q and a line through R and S. A filled parallelogram about their "
        + "crossing holds all places where they may cross if each is shifted a little to either "
        + "side.",
      x: .linear("x", range: -5...5), y: .linear("y", range: -5...5), aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let (points, shift) = (given.matrix("points"), given.number("shift"))
  guard let first = Side(points.row(0), points.row(1)),
    let second = Side(points.row(2), points.row(3))
  else { throw LiveFailure("Two points on one place make no line: drag one of them away.") }
  let a = Matrix(
    rows: 2, columns: 2,
    elements: [first.normal[0], first.normal[1], second.normal[0], second.normal[1]])
  let condition: Double
  let crossing: Vector
  var corners: [Vector] = []
  do throws(LinearSystemError) {
    let lu = try LUDecomposition(of: a)
    condition = 1 / lu.reciprocalConditionEstimate
    crossing = try lu.solve([first.offset, second.offset])
    for (s, t) in [(1.0, 1.0), (1, -1), (-1, -1), (-1, 1)] {
      corners.append(try lu.solve([first.offset + s * shift, second.offset + t * shift]))
    }
  } catch {
    throw LiveFailure("The lines are parallel and have no one crossing: turn one of them.")
  }
  guard condition < 1e9 else {
    throw LiveFailure("The lines are parallel and have no one crossing: turn one of them.")
  }
  scene.draw(
    Figure.Outline(
      corners.map { Figure.Point($0[0], $0[1]) }, label: "crossings of shifted lines",
      stroke: .dashed, filled: true, series: 2))
  scene.draw(Figure.Line(first.ends, label: "first equation", series: 0))
  scene.draw(Figure.Line(second.ends, label: "second equation", series: 1))
  scene.show("x", crossing[0])
  scene.show("y", crossing[1])
  scene.show("condition number κ of the equations", condition, decimals: 1)
  var farthest = 0.0
  for corner in corners { farthest = max(farthest, Norm.l2.distance(corner, crossing)) }
  scene.show("farthest that the crossing moves", farthest, decimals: 2)
  scene.tell("what a small shift does", words(condition, crossing))
}

/// A line, as the equation n · x = c with a normal n of length 1.
private struct Side {
  let normal: Vector
  let offset: Double
  /// Two points far outside the picture.
  let ends: [Figure.Point]

  init?(_ p: Vector, _ q: Vector) {
    guard let direction = normalized(q - p) else { return nil }
    normal = [-direction[1], direction[0]]
    offset = dot(normal, p)
    let (low, high) = (p - 20 * direction, p + 20 * direction)
    ends = [Figure.Point(low[0], low[1]), Figure.Point(high[0], high[1])]
  }
}

/// What the condition says, in words.
private func words(_ condition: Double, _ crossing: Vector) -> StaticString {
  if Norm.lInfinity(crossing) > 5.001 { return "They cross outside the picture." }
  if condition < 3 { return "They cross at a wide angle: the crossing moves about as far." }
  return condition < 15
    ? "They cross at a small angle: the crossing moves farther than the lines."
    : "They are nearly parallel: the crossing moves many times as far."
}
