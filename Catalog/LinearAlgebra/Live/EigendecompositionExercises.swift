import LinearAlgebra
import LiveKit
import MathCore

let stretchOfVector = Exercise(
  "stretch", title: "The eigenvalue of an eigenvector", .number, within: .absolute(1e-9),
  prompt: """
    The vector $`v = (\\given{v[0]}, \\given{v[1]}, \\given{v[2]})`$ is an eigenvector of
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} & \\given{a[0,2]} \\\\
    \\given{a[1,0]} & \\given{a[1,1]} & \\given{a[1,2]} \\\\
    \\given{a[2,0]} & \\given{a[2,1]} & \\given{a[2,2]} \\end{pmatrix}`$.
    What is its eigenvalue?
    """,
  hints: [
    "Multiply the matrix by the vector. The image is a multiple of the vector: which one?",
    "One row is enough. Take one in which the component of $`v`$ is not zero.",
  ],
  solution: """
    The first component of $`A v`$ is $`\\given{a[0,0]} \\cdot (\\given{v[0]}) + (\\given{a[0,1]})
    \\cdot (\\given{v[1]}) + (\\given{a[0,2]}) \\cdot (\\given{v[2]}) = \\given{image[0]}`$. That of
    $`v`$ is `=v[0]`, and their quotient is `=lambda`. The other rows give the same number.
    """,
  routes: [
    .init("This is a component of $`A v`$. How many times the component of $`v`$ is it?"),
    .init("This is $`v^T A v`$. As $`v`$ has not length 1, it must be divided by $`v^T v`$."),
    .init("This is the trace of the matrix: the sum of all its eigenvalues."),
    .init("This is the length of $`A v`$. Divide by that of $`v`$, and look at the directions."),
  ]
) { random, problem in
  let v: Vector = [
    random.nonzero(in: -3...3), random.nonzero(in: -3...3), random.whole(in: -3...3),
  ]
  let factor = random.nonzero(in: -2...2)
  // the eigenvalue of v lies above the others or below them, as the factor is positive or negative
  let a = symmetric(random.whole(in: -9...9), factor, v)
  guard let eigen = try? SymmetricEigendecomposition(of: a) else { return }
  let lambda = factor > 0 ? eigen.values[0] : eigen.values[2]
  let image = Vector((0..<3).map { dot(a.row($0), v) })
  problem.give("v", v)
  problem.give("a", a)
  problem.give("image", image)
  problem.give("lambda", whole(lambda))
  problem.answer(lambda)
  problem.route(image[0])
  problem.route(dot(v, image))
  problem.route(a[0, 0] + a[1, 1] + a[2, 2])
  problem.route(Norm.l2(image))
}

let eigenvaluesByHand = Exercise(
  "eigenvalues", title: "Both eigenvalues", .vector(2), within: .absolute(1e-6),
  prompt: """
    What are the eigenvalues of
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} \\\\
    \\given{a[1,0]} & \\given{a[1,1]} \\end{pmatrix}`$?
    Type the larger one first.
    """,
  hints: [
    "Subtract $`\\lambda`$ from both entries of the diagonal. The determinant must be zero.",
    "Multiply out: the trace and the determinant of the matrix appear as coefficients.",
    "The sum of the eigenvalues is the trace: use it as a check.",
  ],
  solution: """
    The trace is `=trace` and the determinant `=det`, so the equation is $`\\lambda^2 -
    (\\given{trace}) \\, \\lambda + (\\given{det}) = 0`$. Half the trace is `=half`, its square minus
    the determinant is `=under`, with the root `=root`. The eigenvalues lie that far above and below
    half the trace: `=values[0]` and `=values[1]`.
    """,
  routes: [
    .init(
      """
      This is the diagonal. The entries beside it count too: $`A`$ does not keep the directions of
      the axes.
      """),
    .init("Both are right, but the larger one was asked first."),
    .init("Both have the wrong sign. Subtract $`\\lambda`$ on the diagonal, do not add it."),
    .init(
      """
      You forgot to divide by two at the end of the quadratic formula. Compare the sum with the
      trace.
      """),
  ]
) { random, problem in
  let v: Vector = [random.nonzero(in: -4...4), random.nonzero(in: -4...4)]
  let a = symmetric(random.whole(in: -20...20), random.nonzero(in: -3...3), v)
  guard let eigen = try? SymmetricEigendecomposition(of: a) else { return }
  let (trace, det) = (a[0, 0] + a[1, 1], a[0, 0] * a[1, 1] - a[0, 1] * a[1, 0])
  let under = trace * trace / 4 - det
  problem.give("a", a)
  problem.give("trace", trace)
  problem.give("det", det)
  problem.give("half", trace / 2)
  problem.give("under", under)
  problem.give("root", under.squareRoot())
  problem.give("values", Vector(eigen.values.map { whole($0) }))
  problem.answer(eigen.values)
  problem.route([max(a[0, 0], a[1, 1]), min(a[0, 0], a[1, 1])])
  problem.route([eigen.values[1], eigen.values[0]])
  problem.route([-eigen.values[1], -eigen.values[0]])
  problem.route(2 * eigen.values)
}

let unitEigenvector = Exercise(
  "eigenvector", title: "An eigenvector of length 1", .vector(2), within: .relative(1e-3),
  prompt: """
    The larger eigenvalue of
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} \\\\
    \\given{a[1,0]} & \\given{a[1,1]} \\end{pmatrix}`$
    is `=larger`. Which eigenvector of length 1 belongs to it? Of the two, type the one whose
    component of larger absolute value is positive. A term such as `3/sqrt(10)` can be typed as it
    is.
    """,
  hints: [
    "Subtract the eigenvalue on the diagonal. Which vector does the new matrix take to zero?",
    "The first row alone gives the ratio of the two components.",
    "Divide the vector that you found by its length.",
  ],
  solution: """
    The first row says $`(\\given{rest}) \\, x_1 + (\\given{a[0,1]}) \\, x_2 = 0`$. The vector
    $`(\\given{raw[0]}, \\given{raw[1]})`$ solves it: its length is the root of `=square`. Divided by
    that it is $`(\\given{v[0] .4f}, \\given{v[1] .4f})`$.
    """,
  routes: [
    .init("The direction is right. The length is not 1 yet."),
    .init("This is the eigenvector of the other eigenvalue, at a right angle to the right one."),
    .init("You divided by the square of the length. Divide by the length."),
    .init("This is the opposite vector: an eigenvector too, but the other sign was asked for."),
    .init("The sizes are right, but the smaller component needs the other sign."),
  ]
) { random, problem in
  let (low, v): (Double, Vector) = (
    random.whole(in: -25...25), [random.nonzero(in: -5...5), random.nonzero(in: -5...5)]
  )
  // the larger component tells the two signs apart, and a common factor would hide the ratio
  guard v[0].magnitude != v[1].magnitude, isReduced(v[0], v[1]) else { return }
  let a = symmetric(low, random.nonzero(in: -2...2), v)
  guard let eigen = try? SymmetricEigendecomposition(of: a) else { return }
  let (unit, other) = (eigen.vectors.column(0), eigen.vectors.column(1))
  // of v and the vector at a right angle to it, the multiple of the answer
  let across: Vector = [-v[1], v[0]]
  let along = dot(v, unit).magnitude > dot(across, unit).magnitude ? v : across
  let raw = dot(along, unit) > 0 ? along : -along
  problem.give("a", a)
  problem.give("larger", whole(eigen.values[0]))
  problem.give("rest", whole(a[0, 0] - eigen.values[0]))
  problem.give("raw", raw)
  problem.give("square", dot(raw, raw))
  problem.give("v", unit)
  problem.answer(unit)
  problem.route(raw)
  problem.route(other)
  problem.route(raw / dot(raw, raw))
  problem.route(-unit)
  problem.route(
    unit[0] > unit[1].magnitude ? [unit[0], -unit[1]] : [-unit[0], unit[1]])
}

let putTogether = Exercise(
  "put-together", title: "From eigenvalues to the matrix", .matrix(rows: 2, columns: 2),
  within: .absolute(1e-6),
  prompt: """
    A symmetric matrix has the eigenvector $`(\\given{v[0]}, \\given{v[1]})`$ with the eigenvalue
    `=l[0]`, and at a right angle to it the eigenvector $`(\\given{w[0]}, \\given{w[1]})`$ with the
    eigenvalue `=l[1]`. What is the matrix? Type it row after row.
    """,
  hints: [
    "Bring both eigenvectors to length one. They are the columns of $`V`$.",
    "The matrix is $`V \\Lambda V^T`$ with the eigenvalues on the diagonal of $`\\Lambda`$.",
    "The result must be symmetric, and its diagonal must add up to the sum of the eigenvalues.",
  ],
  solution: """
    Each eigenvector with its eigenvalue adds $`\\lambda \\, v v^T / (v^T v)`$, and $`v^T v`$ is
    `=square` for both. The first entry is $`(\\given{l[0]} \\cdot \\given{squares[0]} +
    (\\given{l[1]}) \\cdot \\given{squares[1]}) / \\given{square} = \\given{a[0,0]}`$, the second
    of the diagonal $`(\\given{l[0]} \\cdot \\given{squares[1]} + (\\given{l[1]}) \\cdot
    \\given{squares[0]}) / \\given{square} = \\given{a[1,1]}`$, and both beside it are
    $`(\\given{l[0]} - (\\given{l[1]})) \\cdot (\\given{product}) / \\given{square} =
    \\given{a[0,1]}`$.
    """,
  routes: [
    .init("You left the lengths as they are. Divide each eigenvector by its length first."),
    .init("You gave each eigenvector the eigenvalue of the other one."),
    .init("This is the matrix of eigenvalues. It belongs to the axes as eigenvectors."),
    .init("Entries of this size are right, but those beside the diagonal have the wrong sign."),
  ]
) { random, problem in
  let v: Vector = [random.nonzero(in: -4...4), random.nonzero(in: -4...4)]
  let (low, factor) = (random.nonzero(in: -15...15), random.nonzero(in: -2...2))
  let (square, w): (Double, Vector) = (dot(v, v), [-v[1], v[0]])
  let a = symmetric(low, factor, v)
  guard let eigen = try? SymmetricEigendecomposition(of: a) else { return }
  // the eigenvalue of v, then that of the vector at a right angle to it
  let (high, rest) = (whole(eigen.values[0]), whole(eigen.values[1]))
  let values: Vector = factor > 0 ? [high, rest] : [rest, high]
  problem.give("v", v)
  problem.give("w", w)
  problem.give("l", values)
  problem.give("square", square)
  problem.give("squares", [v[0] * v[0], v[1] * v[1]])
  problem.give("product", v[0] * v[1])
  problem.give("a", a)
  problem.answer(a)
  problem.route(Matrix(rows: 2, columns: 2, elements: a.elements.map { square * $0 }))
  problem.route(symmetric(values[0], -factor, v))
  problem.route(Matrix(rows: 2, columns: 2, elements: [values[0], 0, 0, values[1]]))
  problem.route(
    Matrix(rows: 2, columns: 2, elements: [a[0, 0], -a[0, 1], -a[1, 0], a[1, 1]]))
}

/// λ I + f v vᵀ: its eigenvectors are v, with the eigenvalue λ + f v · v, and all vectors at a right
/// angle to it, with λ.
private func symmetric(_ lambda: Double, _ factor: Double, _ v: Vector) -> Matrix {
  var a = Matrix(rows: v.count, columns: v.count, repeating: 0)
  for i in v.indices {
    for j in v.indices { a[i, j] = (i == j ? lambda : 0) + factor * v[i] * v[j] }
  }
  return a
}

/// The whole number that was rounded on the way; never −0.
private func whole(_ x: Double) -> Double { x.rounded() + 0 }

/// Whether two whole numbers have no common factor above 1.
private func isReduced(_ a: Double, _ b: Double) -> Bool {
  var (a, b) = (Int(a.magnitude), Int(b.magnitude))
  while b != 0 { (a, b) = (b, a % b) }
  return a == 1
}
