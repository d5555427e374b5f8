import LinearAlgebra
import LiveKit
import MathCore

let turnTheTable = Exercise(
  "turn", title: "Rows become columns", .matrix(rows: 3, columns: 2), within: .absolute(1e-9),
  prompt: """
    What is the transpose of
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} & \\given{a[0,2]} \\\\ \\given{a[1,0]} &
    \\given{a[1,1]} & \\given{a[1,2]} \\end{pmatrix}`$?
    """,
  hints: [
    "The first row becomes the first column.",
    "The result has three rows of two numbers.",
  ],
  solution: """
    The first row, $`(\\given{a[0,0]}, \\given{a[0,1]}, \\given{a[0,2]})`$, becomes the first column,
    the second row the second. So the rows are
    $`(\\given{a[0,0]}, \\given{a[1,0]})`$, $`(\\given{a[0,1]}, \\given{a[1,1]})`$ and
    $`(\\given{a[0,2]}, \\given{a[1,2]})`$.
    """,
  routes: [
    .init("You wrote the six numbers in their order into the new shape. That is reshaping."),
    .init("You turned the table by a quarter: the columns stand in the wrong order."),
    .init("You turned the table by a quarter: the rows stand in the wrong order."),
  ]
) { random, problem in
  let a = random.wholes(in: -9...9, rows: 2, columns: 3)
  problem.give("a", a)
  problem.answer(a.transposed)
  problem.route(a.reshaped(rows: 3, columns: 2))
  problem.route(a.submatrix(rows: [1, 0]).transposed)
  problem.route(a.submatrix(columns: [2, 1, 0]).transposed)
}

let newShape = Exercise(
  "reshape", title: "The same numbers in another shape", .matrix(rows: 2, columns: 4),
  within: .absolute(1e-9),
  prompt: """
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} \\\\ \\given{a[1,0]} & \\given{a[1,1]} \\\\
    \\given{a[2,0]} & \\given{a[2,1]} \\\\ \\given{a[3,0]} & \\given{a[3,1]} \\end{pmatrix}`$ is stored row
    after row. Which matrix has the same numbers in the same order in the shape $`2 \\times 4`$?
    """,
  hints: [
    "Write the numbers in one list, row after row.",
    "Cut the list after the fourth number.",
  ],
  solution: """
    The list is $`(\\given{a[0,0]}, \\given{a[0,1]}, \\given{a[1,0]}, \\given{a[1,1]}, \\dots)`$. The
    first four numbers are the first row, the last four,
    $`(\\given{a[2,0]}, \\given{a[2,1]}, \\given{a[3,0]}, \\given{a[3,1]})`$, the second.
    """,
  routes: [
    .init("This is the transpose. Reshaping keeps the order of the list, row after row."),
    .init(
      "You read and wrote column after column, as some programs store matrices. Here rows are stored."
    ),
    .init("The two rows stand in the wrong order."),
  ]
) { random, problem in
  let a = random.wholes(in: -9...9, rows: 4, columns: 2)
  let reshaped = a.reshaped(rows: 2, columns: 4)
  problem.give("a", a)
  problem.answer(reshaped)
  problem.route(a.transposed)
  problem.route(a.transposed.reshaped(rows: 4, columns: 2).transposed)
  problem.route(reshaped.submatrix(rows: [1, 0]))
}

let evenPart = Exercise(
  "symmetric-part", title: "The symmetric part", .matrix(rows: 2, columns: 2),
  within: .absolute(1e-9),
  prompt: """
    What is the symmetric part of
    $`Q = \\begin{pmatrix} \\given{q[0,0]} & \\given{q[0,1]} \\\\ \\given{q[1,0]} &
    \\given{q[1,1]} \\end{pmatrix}`$?
    """,
  hints: [
    "It is the mean of the matrix and its transpose.",
    "What happens to the diagonal?",
  ],
  solution: """
    The diagonal stays. Beside it stands twice the mean of `=q[0,1]` and `=q[1,0]`, which is
    `=p[0,1]`.
    """,
  routes: [
    .init("You added the matrix and its transpose. Their mean is asked: divide by 2."),
    .init("This is the skew part. The symmetric part takes the sum, not the difference."),
    .init("This is the transpose."),
    .init("You halved the diagonal too. The mean of a number and itself is that number."),
  ]
) { random, problem in
  let q = random.wholes(in: -9...9, rows: 2, columns: 2)
  let p = q.symmetricPart
  problem.give("q", q)
  problem.give("p", p)
  problem.answer(p)
  problem.route(q + q.transposed)
  problem.route(q.skewPart)
  problem.route(q.transposed)
  problem.route([[q[0, 0] / 2, p[0, 1]], [p[1, 0], q[1, 1] / 2]])
}

let productsOfColumns = Exercise(
  "gram", title: "Products of all pairs of columns", .matrix(rows: 2, columns: 2),
  within: .absolute(1e-9),
  prompt: """
    Three samples have two features:
    $`X = \\begin{pmatrix} \\given{x[0,0]} & \\given{x[0,1]} \\\\ \\given{x[1,0]} & \\given{x[1,1]} \\\\
    \\given{x[2,0]} & \\given{x[2,1]} \\end{pmatrix}`$. What is $`X^T X`$?
    """,
  hints: [
    "Its elements are dot products of columns. How many columns are there?",
    "The diagonal holds the squared lengths of the columns; beside it stands their dot product, twice.",
  ],
  solution: """
    The columns have the squared lengths `=g[0,0]` and `=g[1,1]`. Their dot product is `=g[0,1]`, on
    both sides of the diagonal.
    """,
  routes: [
    .init("You forgot the products beside the diagonal: the columns are not at a right angle."),
    .init("You subtracted the means of the columns first. Here the numbers are taken as they are."),
    .init("You took the squares only of the first two samples. All three count."),
  ]
) { random, problem in
  let x = random.wholes(in: -5...5, rows: 3, columns: 2)
  let g = dotProducts(ofColumnsOf: x)
  let means: Vector = [x.column(0).sum / 3, x.column(1).sum / 3]
  let centred = x - Matrix([means.elements, means.elements, means.elements])
  problem.give("x", x)
  problem.give("g", g)
  problem.answer(g)
  problem.route([[g[0, 0], 0], [0, g[1, 1]]])
  problem.route(dotProducts(ofColumnsOf: centred))
  problem.route(dotProducts(ofColumnsOf: x.submatrix(rows: [0, 1])))
}
