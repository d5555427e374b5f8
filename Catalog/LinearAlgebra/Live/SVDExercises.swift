import LinearAlgebra
import LiveKit
import MathCore

let lengthsOfColumns = Exercise(
  "columns", title: "Columns at right angles", .vector(2), within: .relative(1e-3),
  prompt: """
    The columns of
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} \\\\
    \\given{a[1,0]} & \\given{a[1,1]} \\end{pmatrix}`$
    stand at a right angle. What are the singular values of $`A`$? Type the larger one first. A
    root such as `sqrt(20)` can be typed as it is.
    """,
  hints: [
    "With columns at a right angle, $`A^T A`$ has zeros beside its diagonal.",
    "The eigenvalues of $`A^T A`$ are the squares of the singular values.",
    "The singular values are the lengths of the columns. Which is the longer one?",
  ],
  solution: """
    The squared lengths of the columns are `=squares[0]` and `=squares[1]`. Their roots in falling
    order are `=values[0] .4f` and `=values[1] .4f`.
    """,
  routes: [
    .init("Both are right, but the larger one was asked first."),
    .init("These are the eigenvalues of $`A^T A`$. Take the roots."),
    .init("You added the absolute values of each column. Square, add, take the root."),
    .init("This is the diagonal. What stands beside it counts too."),
  ]
) { random, problem in
  // (p, q) times s beside (−q, p) times t
  let (p, q) = (random.nonzero(in: -6...6), random.nonzero(in: -6...6))
  let (s, t) = (random.whole(in: 1...7), random.nonzero(in: -7...7))
  let a = Matrix(rows: 2, columns: 2, elements: [s * p, -t * q, s * q, t * p])
  guard let svd = try? JacobiSVD(of: a).result, s != t.magnitude else { return }
  let values = svd.singularValues
  let (first, second) = (a.column(0), a.column(1))
  problem.give("a", a)
  problem.give("squares", [dot(first, first), dot(second, second)])
  problem.give("values", values)
  problem.answer(values)
  problem.route([values[1], values[0]])
  problem.route([(values[0] * values[0]).rounded(), (values[1] * values[1]).rounded()])
  let sums: Vector = [Norm.l1(first), Norm.l1(second)]
  problem.route([max(sums[0], sums[1]), min(sums[0], sums[1])])
  let diagonal: Vector = [a[0, 0].magnitude, a[1, 1].magnitude]
  problem.route([max(diagonal[0], diagonal[1]), min(diagonal[0], diagonal[1])])
}

let rankOne = Exercise(
  "rank-one", title: "A matrix of rank 1", .number, within: .relative(1e-3),
  prompt: """
    Each row of $`A = u v^T`$ is a multiple of $`v = (\\given{v[0]}, \\given{v[1]})`$, and
    $`u = (\\given{u[0]}, \\given{u[1]}, \\given{u[2]})`$. What is the only singular value of
    $`A`$ that is not zero? A root such as `sqrt(20)` can be typed as it is.
    """,
  hints: [
    "Bring both vectors to length one. What factor stands before them then?",
    "It is the product of two lengths.",
  ],
  solution: """
    $`A = \\lVert u \\rVert \\lVert v \\rVert`$ times a matrix made of two vectors of length 1.
    The squared lengths are `=uu` and `=vv`, and the root of their product is `=sigma .5g`.
    """,
  routes: [
    .init("This is the square of it: the eigenvalue of $`A^T A`$."),
    .init("You added the two lengths. What does $`A`$ make of $`v`$?"),
    .init("This is the length of one of the vectors. Both count."),
    .init(
      "This is the largest entry of $`A`$ in absolute value. A vector can grow more than that."),
  ]
) { random, problem in
  let (u, v) = (random.wholes(in: -6...6, count: 3), random.wholes(in: -6...6, count: 2))
  let a = Matrix(
    rows: 3, columns: 2, elements: [0, 1, 2].flatMap { i in [u[i] * v[0], u[i] * v[1]] })
  guard Norm.l2(u) > 1.5, Norm.l2(v) > 1.5, let svd = try? JacobiSVD(of: a).result else { return }
  let sigma = svd.singularValues[0]
  problem.give("u", u)
  problem.give("v", v)
  problem.give("uu", dot(u, u))
  problem.give("vv", dot(v, v))
  problem.give("sigma", sigma)
  problem.answer(sigma)
  problem.route(dot(u, u) * dot(v, v))
  problem.route(Norm.l2(u) + Norm.l2(v))
  problem.route(Norm.l2(u))
  problem.route(Norm.lInfinity(u) * Norm.lInfinity(v))
}

let approximationError = Exercise(
  "error", title: "What an approximation leaves", .number, within: .relative(1e-3),
  prompt: """
    A matrix has the singular values `=s[0]`, `=s[1]`, `=s[2]`, `=s[3]` and `=s[4]`. How far is the
    nearest matrix of rank two, in the Frobenius norm?
    """,
  hints: [
    "Two terms are kept. Which singular values belong to what is left?",
    "The Frobenius norm is the root of the sum of the squared singular values.",
  ],
  solution: """
    What is left has the singular values `=s[2]`, `=s[3]` and `=s[4]`. The sum of their squares is
    `=squares`, and its root is `=error .5g`.
    """,
  routes: [
    .init("This is the distance in the 2-norm. In the Frobenius norm all that is left counts."),
    .init("You added the singular values. Square them first, and take the root of the sum."),
    .init("You forgot the root."),
    .init("This is the size of what is kept. How large is what is left?"),
  ]
) { random, problem in
  var s = Vector(repeating: 0, count: 5)
  for k in [4, 3, 2, 1, 0] { s[k] = (k < 4 ? s[k + 1] : 0) + random.whole(in: 1...12) }
  // a matrix with these singular values, and its own nearest one
  guard let svd = try? JacobiSVD(of: .diagonal(s)).result else { return }
  let rest = Vector(Matrix.diagonal(s).elements) - Vector(svd.lowRank(2).elements)
  let error = Norm.l2(rest)
  let tail: Vector = [s[2], s[3], s[4]]
  problem.give("s", s)
  problem.give("squares", dot(tail, tail))
  problem.give("error", error)
  problem.answer(error)
  problem.route(s[2])
  problem.route(tail.sum)
  problem.route(dot(tail, tail))
  problem.route(Norm.l2([s[0], s[1]]))
}

let shortestSolution = Exercise(
  "shortest", title: "The shortest solution", .vector(2), within: .relative(1e-3),
  prompt: """
    Many $`x`$ solve the one equation
    $`\\given{a[0]} \\, x_1 + (\\given{a[1]}) \\, x_2 = \\given{b}`$. Which is the shortest, the one
    that the pseudo-inverse gives? Fractions such as `3/5` can be typed as they are.
    """,
  hints: [
    "The solutions lie on a line. The nearest point to the origin is the foot of a right angle.",
    "It is a multiple of the coefficients. Which multiple solves the equation?",
  ],
  solution: """
    Take $`x`$ as a multiple of $`(\\given{a[0]}, \\given{a[1]})`$. The equation then says that the
    multiple times `=aa` is `=b`. So $`x = (\\given{x[0] .4f}, \\given{x[1] .4f})`$.
    """,
  routes: [
    .init("This solves the equation, but it is longer than need be: it leaves one unknown zero."),
    .init(
      "You divided by the length and not by its square. Put it in: does it solve the equation?"),
    .init("Each term is half of the right side. That is a solution, but not the shortest."),
    .init("This is the multiple with nothing divided. Put it in: the left side is too large."),
  ]
) { random, problem in
  let a: Vector = [random.nonzero(in: -6...6), random.nonzero(in: -6...6)]
  let b = random.nonzero(in: -9...9)
  guard let svd = try? JacobiSVD(of: Matrix([a.elements])).result, let x = try? svd.solve([b])
  else { return }
  problem.give("a", a)
  problem.give("b", b)
  problem.give("aa", dot(a, a))
  problem.give("x", x)
  problem.answer(x)
  problem.route([b / a[0], 0])
  problem.route(b / Norm.l2(a) * a)
  problem.route([b / (2 * a[0]), b / (2 * a[1])])
  problem.route(b * a)
}

let shareOfDirection = Exercise(
  "variance", title: "From singular values to variances", .number, within: .relative(1e-3),
  prompt: """
    A table of `=n` rows and two columns, each with the mean zero, has the singular values `=s[0]`
    and `=s[1]`. What is the variance along the first right singular vector, with $`n - 1`$?
    """,
  hints: [
    "The covariance matrix is $`X^T X`$ divided by the number of rows less one.",
    "The eigenvalues of $`X^T X`$ are the squares of the singular values of $`X`$.",
  ],
  solution: """
    The square of the first singular value is `=square`. Divided by `=less` it is `=variance .5g`.
    """,
  routes: [
    .init("You divided by the number of rows. Divide by one less."),
    .init("You forgot to square the singular value."),
    .init("This is the share of the direction in the whole variance, not the variance."),
    .init("This is the standard deviation: the root of the variance."),
  ]
) { random, problem in
  let n = random.whole(in: 5...60)
  let s: Vector = [random.whole(in: 10...60), random.whole(in: 2...9)]
  let variance = s[0] * s[0] / (n - 1)
  problem.give("n", n)
  problem.give("s", s)
  problem.give("square", s[0] * s[0])
  problem.give("less", n - 1)
  problem.give("variance", variance)
  problem.answer(variance)
  problem.route(s[0] * s[0] / n)
  problem.route(s[0] / (n - 1))
  problem.route(s[0] * s[0] / dot(s, s))
  problem.route(s[0] / (n - 1).squareRoot())
}
