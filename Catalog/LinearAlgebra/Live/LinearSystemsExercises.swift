import LinearAlgebra
import LiveKit
import MathCore

let byElimination = Exercise(
  "elimination", title: "Two equations by elimination", .vector(2), within: .absolute(1e-6),
  prompt: """
    Which $`x`$ and $`y`$ solve $`(\\given{a[0,0]}) \\, x + (\\given{a[0,1]}) \\, y = \\given{b[0]}`$ and
    $`(\\given{a[1,0]}) \\, x + (\\given{a[1,1]}) \\, y = \\given{b[1]}`$?
    """,
  hints: [
    "How often must the first equation be taken from the second so that $`x`$ is left out?",
    "Take it away from the right side too. Then one equation has $`y`$ alone.",
  ],
  solution: """
    The first equation is taken from the second `=m` times. What is left is
    $`(\\given{u}) \\, y = \\given{c}`$, so $`y`$ is `=x[1]`. The first equation then gives $`x`$ as
    `=x[0]`.
    """,
  routes: [
    .init("These are the right numbers in the wrong places: $`x`$ comes first."),
    .init(
      "You left the right side of the second equation as it was. Take the multiple from it too."),
    .init(
      """
      You added the multiple where it must be subtracted: with it $`x`$ is not left out of the second
      equation.
      """),
    .init("Your $`y`$ is right. Put it into the first equation before you divide."),
  ]
) { random, problem in
  let (p, m) = (random.nonzero(in: -3...3), random.nonzero(in: -3...3))
  let (q, u) = (random.nonzero(in: -5...5), random.nonzero(in: -5...5))
  let x: Vector = [random.nonzero(in: -9...9), random.nonzero(in: -9...9)]
  let a = Matrix(rows: 2, columns: 2, elements: [p, q, m * p, m * q + u])
  let b = a * x
  guard let solution = try? LUDecomposition(of: a).solve(b) else { return }
  problem.give("a", a)
  problem.give("b", b)
  problem.give("m", m)
  problem.give("u", u)
  problem.give("c", b[1] - m * b[0])
  problem.give("x", x)
  problem.answer(solution)
  problem.route([x[1], x[0]])
  // y from the second row alone, x from the first
  let kept = b[1] / u
  problem.route([(b[0] - q * kept) / p, kept])
  let sum = u + 2 * m * q
  guard sum != 0 else { return }
  let added = (b[1] + m * b[0]) / sum
  problem.route([(b[0] - q * added) / p, added])
  problem.route([b[0] / p, x[1]])
}

let secondPivot = Exercise(
  "second-pivot", title: "The second pivot", .number, within: .absolute(1e-6),
  prompt: """
    The matrix $`\\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} & \\given{a[0,2]} \\\\
    \\given{a[1,0]} & \\given{a[1,1]} & \\given{a[1,2]} \\\\
    \\given{a[2,0]} & \\given{a[2,1]} & \\given{a[2,2]} \\end{pmatrix}`$ is eliminated with partial
    pivoting. Which number is the second pivot, $`u_{22}`$, with its sign?
    """,
  hints: [
    "Which row has the first entry of largest absolute value? It comes first.",
    "Take multiples of that row from the two others. Two numbers are then left in the second column.",
    "Of these two, the pivot is the one of larger absolute value.",
  ],
  solution: """
    The first pivot is `=pivot`. Without its multiples, the second column of the two other rows holds
    `=left[0]` and `=left[1]`. The one of larger absolute value is the pivot: `=second`.
    """,
  routes: [
    .init("This is the pivot without any exchange of rows. Which row must come first?"),
    .init("This number is left too, but the other one has the larger absolute value."),
    .init("The sign is wrong: partial pivoting compares absolute values and keeps the sign."),
  ]
) { random, problem in
  let places = random.permutation(of: 3)
  let firsts = [
    4 * random.nonzero(in: -1...1), random.nonzero(in: -2...2), random.nonzero(in: -3...3),
  ]
  var a = Matrix(rows: 3, columns: 3, repeating: 0)
  for i in 0..<3 {
    a[places[i], 0] = firsts[i]
    a[i, 1] = random.whole(in: -9...9)
    a[i, 2] = random.whole(in: -9...9)
  }
  guard let elimination = try? GaussianElimination(a, [0, 0, 0]),
    let plain = try? GaussianElimination(a, [0, 0, 0], .none)
  else { return }
  let after = elimination.steps[0].after
  let left: Vector = [after[1, 1], after[2, 1]]
  guard left[0].magnitude != left[1].magnitude else { return }
  let second = elimination.triangle[1, 1]
  problem.give("a", a)
  problem.give("pivot", elimination.triangle[0, 0])
  problem.give("left", left)
  problem.give("second", second)
  problem.answer(second)
  problem.route(plain.triangle[1, 1])
  problem.route(second == left[0] ? left[1] : left[0])
  problem.route(-second)
}

let twoTriangles = Exercise(
  "two-triangles", title: "Two triangles", .vector(3), within: .absolute(1e-6),
  prompt: """
    A matrix is $`A = L U`$ with
    $`L = \\begin{pmatrix} 1 & 0 & 0 \\\\ \\given{l[1,0]} & 1 & 0 \\\\
    \\given{l[2,0]} & \\given{l[2,1]} & 1 \\end{pmatrix}`$ and
    $`U = \\begin{pmatrix} \\given{u[0,0]} & \\given{u[0,1]} & \\given{u[0,2]} \\\\
    0 & \\given{u[1,1]} & \\given{u[1,2]} \\\\ 0 & 0 & \\given{u[2,2]} \\end{pmatrix}`$.
    Which $`x`$ solves $`A x = b`$ for $`b = (\\given{b[0]}, \\given{b[1]}, \\given{b[2]})`$?
    """,
  hints: [
    "First find the vector $`c`$ with $`L c = b`$, from its first component downwards.",
    "Then find $`x`$ with $`U x = c`$, from its last component upwards.",
  ],
  solution: """
    $`L c = b`$ gives $`c = (\\given{c[0]}, \\given{c[1]}, \\given{c[2]})`$. Then $`U x = c`$ gives,
    from below, `=x[2]`, `=x[1]` and `=x[0]`: $`x = (\\given{x[0]}, \\given{x[1]}, \\given{x[2]})`$.
    """,
  routes: [
    .init("You solved the triangle $`U`$ for $`b`$. The triangle $`L`$ comes first."),
    .init("This is what $`L`$ leaves of $`b`$. The triangle $`U`$ is still to be solved."),
    .init("You took the triangles in the other order. $`A x = L (U x)`$: which is undone first?"),
  ]
) { random, problem in
  var (l, u) = (Matrix.identity(3), Matrix.identity(3))
  for i in 0..<3 {
    for j in 0..<i {
      l[i, j] = random.nonzero(in: -3...3)
      u[j, i] = random.whole(in: -4...4)
    }
    u[i, i] = random.nonzero(in: -3...3)
  }
  let x: Vector = [
    random.nonzero(in: -5...5), random.nonzero(in: -5...5), random.nonzero(in: -5...5),
  ]
  let b = l * (u * x)
  let (lower, upper) = (Triangle(l, .lower, unitDiagonal: true), Triangle(u, .upper))
  guard let c = try? lower.solve(b), let solution = try? upper.solve(c),
    let direct = try? upper.solve(b), let reversed = try? lower.solve(direct)
  else { return }
  problem.give("l", l)
  problem.give("u", u)
  problem.give("b", b)
  problem.give("c", c)
  problem.give("x", solution)
  problem.answer(solution)
  problem.route(direct)
  problem.route(c)
  problem.route(reversed)
}
