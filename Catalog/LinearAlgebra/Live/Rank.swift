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
        "Three arrows from the origin. With rank 2 the whole square is filled, for the columns make "
        + "every point of it. With rank 1 there is a line through the origin instead, and the "
        + "dashed lines show how far the other columns lie from it.",
      x: .linear("first row", range: -4.5...4.5), y: .linear("second row", range: -4.5...4.5),
      aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let tips = given.matrix("tips")
  let found: ColumnRank
  do throws(RankError) {
    found = try ColumnRank(of: tips.transposed, tolerance: given.number("tolerance") / 100)
  } catch {
    throw LiveFailure("The columns cannot be compared: move one of them a little.")
  }
  // rank 1: the line along the first independent column
  var line: [Figure.Point] = []
  if found.rank == 1, let direction = normalized(tips.row(found.independent[0])) {
    line = [point(-7 * direction), point(7 * direction)]
  }
  let square: [Figure.Point] =
    found.rank == 2
    ? [
      Figure.Point(-4.5, -4.5), Figure.Point(4.5, -4.5), Figure.Point(4.5, 4.5),
      Figure.Point(-4.5, 4.5),
    ] : []
  // how far each column lies from what the independent ones make of it
  var misses: [Figure.Point] = []
  for dependency in found.dependencies {
    let column = tips.row(dependency.column)
    var made = Vector(repeating: 0, count: 2)
    for term in dependency.terms { made += term.coefficient * tips.row(term.column) }
    misses += [point(made), point(column), point(made)]
  }
  scene.draw(
    Figure.Outline(square, label: "all that they make", stroke: .solid, filled: true, series: 5))
  scene.draw(Figure.Outline(line, label: "all that they make", stroke: .solid, series: 5))
  scene.draw(Figure.Outline(misses, label: "what is left", stroke: .dashed, series: 1))
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
  scene.tell("what that means", wordsForRank(found))
}

/// The columns that make the others.
private func wordsForIndependent(_ found: ColumnRank) -> StaticString {
  if found.rank == 0 { return "None: all columns are zero." }
  if found.rank == 1 {
    return found.independent[0] == 0
      ? "a₁ alone." : found.independent[0] == 1 ? "a₂ alone." : "a₃ alone."
  }
  return found.independent[1] == 1
    ? "a₁ and a₂." : found.independent[0] == 0 ? "a₁ and a₃." : "a₂ and a₃."
}

/// What the rank says of the three columns.
private func wordsForRank(_ found: ColumnRank) -> StaticString {
  switch found.rank {
  case 0: "There is nothing to make anything of."
  case 1: "All lie on one line, but for what counts as nothing."
  default: "They make the whole plane, and a third column says nothing new."
  }
}

private func point(_ v: Vector) -> Figure.Point { Figure.Point(v[0], v[1]) }
