import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let rank = Live(
    "rank", playgrounds: [threeColumns],
    exercises: [coefficientsOfColumn, missingEntry, dummyColumns, moreColumnsThanRows])
}

/// Three columns in the plane, to be dragged onto one line, and how much may count as noise.
private let threeColumns = Playground(
  "columns",
  parameters: [
    .points(
      "tips", "Tips of the columns", at: [3, 1, 1, 2, -1.5, -0.4], in: -4...4, -4...4, step: 0.1,
      names: ["a₁", "a₂", "a₃"]),
    .number(
      "tolerance", "what counts as nothing, percent of the largest", at: 0, in: 0...30, step: 1),
  ],
  on: { _ in
    Figure(
      "Three columns and what they span",
      description:
        "Three arrows from the origin. With rank 2 the square is filled; with rank 1 there is a line.",
      x: .linear("first row", range: -4.5...4.5), y: .linear("second row", range: -4.5...4.5),
      aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let tips = given.matrix("tips")
  let found: ColumnRank
  do throws(RankError) {
    found = try ColumnRank(
      of: Matrix(
        rows: 2, columns: 3,
        elements: [tips[0, 0], tips[1, 0], tips[2, 0], tips[0, 1], tips[1, 1], tips[2, 1]]),
      tolerance: given.number("tolerance") / 100)
  } catch {
    throw LiveFailure("No rank was found: move a column a little.")
  }
  // rank 2: the whole square; rank 1: there and back along the first independent column
  var reached: [Figure.Point] = []
  if found.rank == 1 {
    let tip = tips.row(found.independent[0])
    let reach = 7 / Norm.l2(tip)
    reached = [
      Figure.Point(-reach * tip[0], -reach * tip[1]), Figure.Point(reach * tip[0], reach * tip[1]),
    ]
  } else if found.rank == 2 {
    reached = [
      Figure.Point(-4.5, -4.5), Figure.Point(4.5, -4.5), Figure.Point(4.5, 4.5),
      Figure.Point(-4.5, 4.5),
    ]
  }
  scene.draw(
    Figure.Outline(reached, label: "all that they make", stroke: .solid, filled: true, series: 5))
  scene.draw(
    Figure.Arrows(
      [
        Figure.Arrow(to: point(tips.row(0)), label: "a₁"),
        Figure.Arrow(to: point(tips.row(1)), label: "a₂"),
        Figure.Arrow(to: point(tips.row(2)), label: "a₃"),
      ], label: "columns", series: 0))

  scene.show("rank", Double(found.rank), decimals: 0)
  scene.show("left of the second column taken, percent", 100 * found.remainders[1], decimals: 2)
  scene.tell("which columns are enough", wordsForIndependent(found))
}

/// The columns that make the others.
private func wordsForIndependent(_ found: ColumnRank) -> StaticString {
  if found.rank == 0 { return "None: all columns are zero." }
  if found.rank == 1 {
    return found.independent[0] == 0
      ? "a₁." : found.independent[0] == 1 ? "a₂." : "a₃."
  }
  return found.independent[1] == 1
    ? "a₁ and a₂." : found.independent[0] == 0 ? "a₁ and a₃." : "a₂ and a₃."
}

private func point(_ v: Vector) -> Figure.Point { Figure.Point(v[0], v[1]) }
