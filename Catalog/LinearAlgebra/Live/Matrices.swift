import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let matrices = Live(
    "matrices", exercises: [changeOfStock, placeInMemory, distanceOfTables, rightAnswers])
}

private let changeOfStock = Exercise(
  "multiples", title: "A multiple and a difference", .matrix(rows: 2, columns: 2),
  within: .absolute(1e-9),
  prompt: """
    What is $`\\given{t} A - B`$ for
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} \\\\ \\given{a[1,0]} &
    \\given{a[1,1]} \\end{pmatrix}`$ and
    $`B = \\begin{pmatrix} \\given{b[0,0]} & \\given{b[0,1]} \\\\ \\given{b[1,0]} &
    \\given{b[1,1]} \\end{pmatrix}`$?
    """,
  hints: [
    "Multiply every element of the first matrix by the number, then subtract element by element.",
    "Each place is a small sum of its own: no other place matters.",
  ],
  solution: """
    The multiple has the rows $`(\\given{multiple[0,0]}, \\given{multiple[0,1]})`$ and
    $`(\\given{multiple[1,0]}, \\given{multiple[1,1]})`$. Without $`B`$ the rows
    $`(\\given{c[0,0]}, \\given{c[0,1]})`$ and $`(\\given{c[1,0]}, \\given{c[1,1]})`$ are left.
    """,
  routes: [
    .init("You multiplied the difference. The number stands before the first matrix only."),
    .init("You added the second matrix. It is subtracted."),
    .init("You multiplied only the diagonal of the first matrix. Every element is multiplied."),
    .init("You subtracted the multiple from the second matrix: all signs are turned."),
  ]
) { random, problem in
  let t = random.whole(in: 2...5)
  let a = random.wholes(in: -9...9, rows: 2, columns: 2)
  let b = random.wholes(in: -9...9, rows: 2, columns: 2)
  let multiple = t * a
  problem.give("t", t)
  problem.give("a", a)
  problem.give("b", b)
  problem.give("multiple", multiple)
  problem.give("c", multiple - b)
  problem.answer(multiple - b)
  problem.route(t * (a - b))
  problem.route(multiple + b)
  problem.route(
    Matrix([
      [t * a[0, 0] - b[0, 0], a[0, 1] - b[0, 1]], [a[1, 0] - b[1, 0], t * a[1, 1] - b[1, 1]],
    ])
  )
  problem.route(b - multiple)
}

private let placeInMemory = Exercise(
  "memory", title: "Where an element stands in memory", .number, within: .absolute(1e-9),
  prompt: """
    A table has `=m` rows and `=n` columns, and is stored row after row. In which place of the list
    stands the element in row `=i` and column `=j`? Rows, columns and places all count from 1.
    """,
  hints: [
    "Before the row begins, some whole rows have passed. How many, and how long is each?",
    "Then count on within the row, up to the column.",
  ],
  solution: """
    `=before` whole rows of `=n` elements come first. Then it is the element number `=j` of its row:
    $`\\given{before} \\cdot \\given{n} + \\given{j}`$ is `=place`.
    """,
  routes: [
    .init("You counted one whole row too many. The row of the element itself has not passed yet."),
    .init(
      "You counted by columns: this is the place in a table that is stored column after column."),
    .init("You counted places from 0. Here the first element has place 1."),
    .init("You took the number of rows for the length of a row. A row has an element a column."),
  ]
) { random, problem in
  let (m, n) = (3 + random.index(below: 20), 3 + random.index(below: 20))
  let (i, j) = (2 + random.index(below: m - 1), 1 + random.index(below: n))
  let place = (i - 1) * n + j
  problem.give("m", Double(m))
  problem.give("n", Double(n))
  problem.give("i", Double(i))
  problem.give("j", Double(j))
  problem.give("before", Double(i - 1))
  problem.give("place", Double(place))
  problem.answer(Double(place))
  problem.route(Double(i * n + j))
  problem.route(Double((j - 1) * m + i))
  problem.route(Double(place - 1))
  problem.route(Double((i - 1) * m + j))
}

private let distanceOfTables = Exercise(
  "distance", title: "How far two tables are apart", .number, within: .relative(1e-3),
  prompt: """
    What is the Frobenius norm of the difference of
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} & \\given{a[0,2]} \\\\ \\given{a[1,0]} &
    \\given{a[1,1]} & \\given{a[1,2]} \\end{pmatrix}`$ and
    $`B = \\begin{pmatrix} \\given{b[0,0]} & \\given{b[0,1]} & \\given{b[0,2]} \\\\ \\given{b[1,0]} &
    \\given{b[1,1]} & \\given{b[1,2]} \\end{pmatrix}`$? A root such as `sqrt(7)` can be typed as it is.
    """,
  hints: [
    "Subtract first: the result is a matrix of the same shape.",
    "Square each of its six elements, add up, and take the root.",
  ],
  solution: """
    The difference has the rows $`(\\given{d[0,0]}, \\given{d[0,1]}, \\given{d[0,2]})`$ and
    $`(\\given{d[1,0]}, \\given{d[1,1]}, \\given{d[1,2]})`$. The squares add up to `=square`, and the
    root of that is `=norm .4f`.
    """,
  routes: [
    .init("You did not take the root of the sum of squares."),
    .init("You added the absolute values. The Frobenius norm adds squares and takes the root."),
    .init("You subtracted the norms of both matrices. Subtract the matrices first."),
    .init("You took the norm of the sum of both matrices."),
  ]
) { random, problem in
  let a = random.wholes(in: 0...9, rows: 2, columns: 3)
  let b = random.wholes(in: 0...9, rows: 2, columns: 3)
  let d = a - b
  let square = dot(Vector(d.elements), Vector(d.elements))
  problem.give("a", a)
  problem.give("b", b)
  problem.give("d", d)
  problem.give("square", square)
  problem.give("norm", d.frobeniusNorm)
  problem.answer(d.frobeniusNorm)
  problem.route(square)
  problem.route(Norm.l1(Vector(d.elements)))
  problem.route((a.frobeniusNorm - b.frobeniusNorm).magnitude)
  problem.route((a + b).frobeniusNorm)
}

private let rightAnswers = Exercise(
  "accuracy", title: "Right answers on the diagonal", .number, within: .relative(1e-3),
  prompt: """
    A classifier sorted pictures of cats, dogs and hens. Row $`i`$ of this matrix counts the pictures
    of kind $`i`$ by the kind that the classifier said:
    $`\\begin{pmatrix} \\given{c[0,0]} & \\given{c[0,1]} & \\given{c[0,2]} \\\\ \\given{c[1,0]} &
    \\given{c[1,1]} & \\given{c[1,2]} \\\\ \\given{c[2,0]} & \\given{c[2,1]} & \\given{c[2,2]}
    \\end{pmatrix}`$. Which share of all pictures did it get right? A fraction can be typed as it is.
    """,
  hints: [
    "A picture was recognised where what was said is what it shows: row and column are the same.",
    "The trace counts these. What counts all pictures?",
  ],
  solution: """
    The trace is `=trace`, and the matrix holds `=all` pictures in all. The share is
    $`\\given{trace} / \\given{all}`$, about `=share .4f`.
    """,
  routes: [
    .init("This is how many were right, not which share of all."),
    .init("You divided by the number of kinds. Divide by the number of pictures."),
    .init("This is the share of wrong answers."),
    .init("You added the other diagonal, from the upper right to the lower left."),
  ]
) { random, problem in
  var c = random.wholes(in: 0...6, rows: 3, columns: 3)
  for i in 0..<3 { c[i, i] = random.whole(in: 10...40) }
  let all = Vector(c.elements).sum
  problem.give("c", c)
  problem.give("trace", c.trace)
  problem.give("all", all)
  problem.give("share", c.trace / all)
  problem.answer(c.trace / all)
  problem.route(c.trace)
  problem.route(c.trace / 3)
  problem.route((all - c.trace) / all)
  problem.route((c[0, 2] + c[1, 1] + c[2, 0]) / all)
}
