import LinearAlgebra
import LiveKit
import MathCore

let twoByTwoInverse = Exercise(
  "two-by-two", title: "The inverse of a 2 × 2 matrix", .matrix(rows: 2, columns: 2),
  within: .absolute(1e-6),
  prompt: """
    What is the inverse of
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} \\\\
    \\given{a[1,0]} & \\given{a[1,1]} \\end{pmatrix}`$?
    Type it row after row; fractions such as `3/4` can be typed as they are.
    """,
  hints: [
    "Multiply the two entries of the diagonal, and the two beside it. Take the difference.",
    "The entries of the diagonal change places, those beside it change their sign.",
    "Divide all four by the difference of the products.",
  ],
  solution: """
    The difference of the products is $`\\given{a[0,0]} \\cdot (\\given{a[1,1]}) - (\\given{a[0,1]})
    \\cdot (\\given{a[1,0]}) = \\given{det}`$. The inverse has the rows
    $`(\\given{x[0,0] .4g}, \\given{x[0,1] .4g})`$ and $`(\\given{x[1,0] .4g}, \\given{x[1,1] .4g})`$.
    """,
  routes: [
    .init("You forgot to divide by the difference of the products. Multiply by $`A`$ to see it."),
    .init("The entries of the diagonal must change places."),
    .init("The entries beside the diagonal must change their sign."),
    .init("These are the reciprocals of the entries: that undoes nothing but a diagonal matrix."),
  ]
) { random, problem in
  let (a, det) = smallMatrix(&random)
  guard let x = try? inverse(of: a) else { return }
  func matrix(_ elements: [Double]) -> Matrix { Matrix(rows: 2, columns: 2, elements: elements) }
  problem.give("a", a)
  problem.give("det", det)
  problem.give("x", x)
  problem.answer(x)
  problem.route(matrix([a[1, 1], -a[0, 1], -a[1, 0], a[0, 0]]))
  problem.route(matrix([a[0, 0] / det, -a[0, 1] / det, -a[1, 0] / det, a[1, 1] / det]))
  problem.route(matrix([a[1, 1] / det, a[0, 1] / det, a[1, 0] / det, a[0, 0] / det]))
  problem.route(matrix(a.elements.map { 1 / $0 }))
}

let inverseOfProduct = Exercise(
  "product", title: "Undo two maps", .matrix(rows: 2, columns: 2), within: .absolute(1e-6),
  prompt: """
    Two matrices have the inverses
    $`A^{-1} = \\begin{pmatrix} \\given{p[0,0]} & \\given{p[0,1]} \\\\
    \\given{p[1,0]} & \\given{p[1,1]} \\end{pmatrix}`$ and
    $`B^{-1} = \\begin{pmatrix} \\given{q[0,0]} & \\given{q[0,1]} \\\\
    \\given{q[1,0]} & \\given{q[1,1]} \\end{pmatrix}`$.
    What is $`(A B)^{-1}`$? Type it row after row.
    """,
  hints: [
    "$`A B`$ applies $`B`$ first and then $`A`$. Which of them is undone first?",
    "No inverse needs to be computed: multiply the two matrices in the right order.",
  ],
  solution: """
    The map done last is undone first: $`(A B)^{-1} = B^{-1} A^{-1}`$, with the rows
    $`(\\given{x[0,0]}, \\given{x[0,1]})`$ and $`(\\given{x[1,0]}, \\given{x[1,1]})`$.
    """,
  routes: [
    .init("The order is wrong: the map that was done last must be undone first."),
    .init("You added the two. One map after the other is a product."),
    .init("You multiplied entry by entry. The product of matrices is rows times columns."),
  ]
) { random, problem in
  func draw() -> Matrix {
    Matrix(rows: 2, columns: 2, elements: (0..<4).map { _ in random.nonzero(in: -4...4) })
  }
  let (p, q) = (draw(), draw())
  guard let a = try? inverse(of: p), let b = try? inverse(of: q), let x = try? inverse(of: a * b)
  else { return }
  // whole numbers that were rounded on the way
  let answer = Matrix(rows: 2, columns: 2, elements: x.elements.map { $0.rounded() + 0 })
  func matrix(_ combine: (Double, Double) -> Double) -> Matrix {
    Matrix(
      rows: 2, columns: 2, elements: (0..<4).map { combine(p.elements[$0], q.elements[$0]) })
  }
  problem.give("p", p)
  problem.give("q", q)
  problem.give("x", answer)
  problem.answer(answer)
  problem.route(p * q)
  problem.route(matrix { $0 + $1 })
  problem.route(matrix { $0 * $1 })
}

let conditionByHand = Exercise(
  "condition", title: "A condition number by hand", .number, within: .relative(1e-3),
  prompt: """
    The inverse of
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} \\\\
    \\given{a[1,0]} & \\given{a[1,1]} \\end{pmatrix}`$ is
    $`A^{-1} = \\begin{pmatrix} \\given{x[0,0] .4g} & \\given{x[0,1] .4g} \\\\
    \\given{x[1,0] .4g} & \\given{x[1,1] .4g} \\end{pmatrix}`$.
    What is the condition number $`\\kappa = \\lVert A \\rVert_1 \\lVert A^{-1} \\rVert_1`$?
    """,
  hints: [
    "The norm of a matrix here is the largest sum of absolute values in a column.",
    "Find that of both matrices, and multiply.",
  ],
  solution: """
    The columns of $`A`$ have the sums `=sums[0]` and `=sums[1]`, those of the inverse `=others[0] .4g` and
    `=others[1] .4g`. The product of the two larger ones is `=kappa .6g`.
    """,
  routes: [
    .init("You took the largest entries. The norm is the largest sum of a column."),
    .init("This is the norm of $`A`$ alone. How far can the inverse lengthen a vector?"),
    .init("You took the columns of smallest sum. The norm is the most that a matrix can do."),
  ]
) { random, problem in
  let a = smallMatrix(&random).matrix
  guard let x = try? inverse(of: a), let columns = try? conditionNumber(of: a)
  else { return }
  func sums(_ m: Matrix) -> Vector { [Norm.l1(m.column(0)), Norm.l1(m.column(1))] }
  let (own, others) = (sums(a), sums(x))
  problem.give("a", a)
  problem.give("x", x)
  problem.give("sums", own)
  problem.give("others", others)
  problem.give("kappa", columns)
  problem.answer(columns)
  problem.route(Norm.lInfinity(Vector(a.elements)) * Norm.lInfinity(Vector(x.elements)))
  problem.route(max(own[0], own[1]))
  problem.route(min(own[0], own[1]) * min(others[0], others[1]))
}

/// A matrix of small whole numbers whose inverse has few decimals, and its difference of products.
private func smallMatrix(_ random: inout Generator) -> (matrix: Matrix, det: Double) {
  let (q, m) = (random.nonzero(in: -12...12), random.nonzero(in: -4...4))
  // their product has no other prime factors than 2 and 5
  let p = [-4.0, -2, -1, 1, 2, 4][random.index(below: 6)]
  let r = [-10.0, -8, -5, -4, -2, 2, 4, 5, 8, 10][random.index(below: 10)]
  return (Matrix(rows: 2, columns: 2, elements: [p, q, m * p, m * q + r]), p * r)
}
