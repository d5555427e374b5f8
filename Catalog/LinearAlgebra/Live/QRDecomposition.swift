import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let qrDecomposition = Live(
    "qr-decomposition", exercises: [firstRow, fromTheLastRow, secondColumn, mirrorImage])
}

private let firstRow = Exercise(
  "first-row", title: "The first row of R", .vector(2), within: .relative(1e-3),
  prompt: """
    A matrix has the columns $`a_1 = (\\given{a[0,0]}, \\given{a[1,0]}, \\given{a[2,0]})`$ and
    $`a_2 = (\\given{a[0,1]}, \\given{a[1,1]}, \\given{a[2,1]})`$. What are $`r_{11}`$ and
    $`r_{12}`$, if the diagonal of $`R`$ is positive? Fractions can be typed as they are.
    """,
  hints: [
    "The first column is divided by its length to make that of $`Q`$. The triangle keeps the length.",
    "How much of the second column lies along the first? A dot product with a vector of length one tells.",
  ],
  solution: """
    The length of $`a_1`$ is the root of `=square`: $`r_{11}`$ is `=r[0,0] .0f`. The dot product of
    both columns is `=product`. As $`q_1 = a_1 / r_{11}`$, it must be divided by that length:
    $`r_{12}`$ is `=r[0,1] .4f`.
    """,
  routes: [
    .init(
      "The second number is $`a_1^T a_2`$. It must be $`q_1^T a_2`$, with $`q_1`$ of length 1."),
    .init("You divided by the square of the length of $`a_1`$. Divide by its length."),
    .init("The first number is the square of the length of $`a_1`$."),
    .init("You divided by the length of $`a_2`$. Only $`a_1`$ becomes a vector of length 1 here."),
  ]
) { random, problem in
  let (first, second) = (wholeLength(&random, from: 6), random.wholes(in: -9...9, count: 3))
  let a = Matrix(columns: [first, second])
  guard let decomposition = try? QRDecomposition(of: a) else { return }
  let r = decomposition.r
  let (square, product) = (dot(first, first), dot(first, second))
  problem.give("a", a)
  problem.give("r", r)
  problem.give("square", square)
  problem.give("product", product)
  problem.answer([r[0, 0], r[0, 1]])
  problem.route([r[0, 0], product])
  problem.route([r[0, 0], product / square])
  problem.route([square, r[0, 1]])
  problem.route([r[0, 0], product / Norm.l2(second)])
}

private let fromTheLastRow = Exercise(
  "triangle", title: "Solve the triangle", .vector(3), within: .absolute(1e-6),
  prompt: """
    A decomposition gave
    $`R = \\begin{pmatrix} \\given{r[0,0]} & \\given{r[0,1]} & \\given{r[0,2]} \\\\
    0 & \\given{r[1,1]} & \\given{r[1,2]} \\\\ 0 & 0 & \\given{r[2,2]} \\end{pmatrix}`$ and
    $`Q^T y = (\\given{y[0]}, \\given{y[1]}, \\given{y[2]})`$. Which $`x`$ is the solution of least
    squares?
    """,
  hints: [
    "It is the $`x`$ with $`R x = Q^T y`$. One of the rows has a single unknown.",
    "Begin with the last row. Put what you found into the row above it.",
  ],
  solution: """
    From the last row $`x_3 = (\\given{y[2]}) / \\given{r[2,2]} = \\given{x[2]}`$. From the second
    $`x_2 = (\\given{y[1]} - (\\given{r[1,2]}) \\cdot (\\given{x[2]})) / \\given{r[1,1]} =
    \\given{x[1]}`$. From the first $`x_1 = (\\given{y[0]} - (\\given{r[0,1]}) \\cdot
    (\\given{x[1]}) - (\\given{r[0,2]}) \\cdot (\\given{x[2]})) / \\given{r[0,0]} =
    \\given{x[0]}`$.
    """,
  routes: [
    .init("You divided by the diagonal alone. The numbers above the diagonal count too."),
    .init("You added what is known already. It must go to the other side with a minus."),
    .init(
      """
      You used the columns of $`R`$ as rows and began at the top: that solves the triangle $`R^T`$.
      """),
    .init(
      "The numbers are right, in the wrong order: $`x_1`$ comes first, though it is found last."),
  ]
) { random, problem in
  var r = Matrix(rows: 3, columns: 3, repeating: 0)
  for i in 0..<3 {
    r[i, i] = random.whole(in: 1...5)
    for j in (i + 1)..<3 { r[i, j] = random.nonzero(in: -5...5) }
  }
  let wanted = random.wholes(in: -5...5, count: 3)
  let y = Vector((0..<3).map { dot(r.row($0), wanted) })
  // the decomposition of a triangle with a positive diagonal is the triangle itself
  guard let decomposition = try? QRDecomposition(of: r), let x = decomposition.backSubstitution(y)
  else { return }
  problem.give("r", r)
  problem.give("y", y)
  problem.give("x", Vector(x.map { $0 + 0 }))
  problem.answer(x)
  problem.route(Vector((0..<3).map { y[$0] / r[$0, $0] }))
  let x3 = y[2] / r[2, 2]
  let x2 = (y[1] + r[1, 2] * x3) / r[1, 1]
  problem.route([(y[0] + r[0, 1] * x2 + r[0, 2] * x3) / r[0, 0], x2, x3])
  let z1 = y[0] / r[0, 0]
  let z2 = (y[1] - r[0, 1] * z1) / r[1, 1]
  problem.route([z1, z2, (y[2] - r[0, 2] * z1 - r[1, 2] * z2) / r[2, 2]])
  problem.route([x[2], x[1], x[0]])
}

private let secondColumn = Exercise(
  "second-column", title: "The second column of Q", .vector(3), within: .relative(1e-3),
  prompt: """
    A matrix has the columns $`a_1 = (\\given{a[0,0]}, \\given{a[1,0]}, \\given{a[2,0]})`$ and
    $`a_2 = (\\given{a[0,1]}, \\given{a[1,1]}, \\given{a[2,1]})`$. What is the second column of
    $`Q`$, if the diagonal of $`R`$ is positive? A term such as `2/sqrt(5)` can be typed as it is.
    """,
  hints: [
    "Take from the second column what lies along the first. What is left is at a right angle to it.",
    "Use the first column of $`Q`$, which has length one: how much of the second lies along it?",
    "Divide what is left by its length.",
  ],
  solution: """
    The length of $`a_1`$ is `=r[0,0] .0f`, and $`q_1^T a_2`$ is `=product` divided by that. So
    $`\\given{times}`$ times $`a_1`$ lies along it, and
    $`(\\given{rest[0]}, \\given{rest[1]}, \\given{rest[2]})`$ is left. Its length is the root of
    `=square`. Divided by that it is
    $`(\\given{q[0,1] .4f}, \\given{q[1,1] .4f}, \\given{q[2,1] .4f})`$.
    """,
  routes: [
    .init("It is at a right angle to $`a_1`$. Its length is not 1 yet."),
    .init("You divided $`a_2`$ by its length. First take away what lies along $`q_1`$."),
    .init("You took away $`(q_1^T a_2) \\, a_1`$. The direction must have length 1: take $`q_1`$."),
    .init("This is the opposite column. With it the diagonal of $`R`$ would be negative."),
    .init("You added what lies along $`q_1`$. Take it away."),
  ]
) { random, problem in
  let first = wholeLength(&random, from: 2)
  let length = dot(first, first).squareRoot()
  // a second column of which a whole multiple of the first lies along it
  while true {
    let second = random.wholes(in: -9...9, count: 3)
    let product = dot(first, second)
    let times = product / (length * length)
    let rest = second - times * first
    guard times == times.rounded(), times != 0, rest.allSatisfy({ $0 != 0 }) else { continue }
    let a = Matrix(columns: [first, second])
    guard let decomposition = try? QRDecomposition(of: a) else { return }
    let (q, r) = (decomposition.q, decomposition.r)
    problem.give("a", a)
    problem.give("q", q)
    problem.give("r", r)
    problem.give("product", product)
    problem.give("times", times)
    problem.give("rest", rest)
    problem.give("square", dot(rest, rest))
    problem.answer(q.column(1))
    problem.route(rest)
    problem.route(second / Norm.l2(second))
    let tooMuch = second - r[0, 1] * first
    problem.route(tooMuch / Norm.l2(tooMuch))
    problem.route(-q.column(1))
    let added = second + times * first
    problem.route(added / Norm.l2(added))
    return
  }
}

private let mirrorImage = Exercise(
  "mirror", title: "In the mirror", .vector(2), within: .relative(1e-3),
  prompt: """
    A Householder reflection lays $`a = (\\given{a[0]}, \\given{a[1]})`$ on
    $`(\\given{beta}, 0)`$. Where does the same mirror take
    $`b = (\\given{b[0]}, \\given{b[1]})`$? Fractions can be typed as they are.
    """,
  hints: [
    "The normal $`v`$ of the mirror points along the difference of $`a`$ and its image.",
    "From $`b`$ to the mirror it is $`(v^T b / v^T v) \\, v`$. The image lies as far behind it.",
  ],
  solution: """
    The normal is $`v = (\\given{v[0]}, \\given{v[1]})`$, with $`v^T v`$ = `=square` and $`v^T b`$ =
    `=along`. Twice their quotient is `=twice .4f`. Take that many times $`v`$ from $`b`$: the image
    is $`(\\given{image[0] .4f}, \\given{image[1] .4f})`$, of the same length as $`b`$.
    """,
  routes: [
    .init("You stopped in the mirror. The image lies on the other side, as far again."),
    .init("You added. The image lies on the other side of the mirror."),
    .init("You took $`a`$ for the normal. That mirror would send $`a`$ to $`-a`$."),
    .init("This is the mirror that lays $`a`$ on the other side of the origin."),
  ]
) { random, problem in
  let sides: [Vector] = [[3, 4], [5, 12], [8, 15], [6, 8], [20, 21]]
  let (pair, order) = (sides[random.index(below: 5)], random.permutation(of: 2))
  let a: Vector = [random.sign() * pair[order[0]], random.sign() * pair[order[1]]]
  let b: Vector = [random.nonzero(in: -9...9), random.nonzero(in: -9...9)]
  let mirror = HouseholderReflection(of: a)
  let v: Vector = [a[0] - mirror.image, a[1]]
  let (square, along) = (dot(v, v), dot(v, b))
  problem.give("a", a)
  problem.give("b", b)
  problem.give("beta", mirror.image)
  problem.give("v", v)
  problem.give("square", square)
  problem.give("along", along)
  problem.give("twice", 2 * along / square)
  problem.give("image", mirror(b))
  problem.answer(mirror(b))
  problem.route(b - along / square * v)
  problem.route(b + 2 * along / square * v)
  problem.route(b - 2 * dot(a, b) / dot(a, a) * a)
  let other: Vector = [a[0] + mirror.image, a[1]]
  problem.route(b - 2 * dot(other, b) / dot(other, other) * other)
}

/// Three whole numbers other than 0 whose squares add up to a square.
///
/// - Parameters:
///   - random: where it is drawn from.
///   - count: from how many triples it is drawn, the smallest first; at most 6.
/// - Returns: the numbers in any order, with any signs.
private func wholeLength(_ random: inout Generator, from count: Int) -> Vector {
  let columns: [Vector] = [[1, 2, 2], [2, 3, 6], [1, 4, 8], [4, 4, 7], [2, 6, 9], [6, 6, 7]]
  let column = columns[random.index(below: count)]
  return Vector(random.permutation(of: 3).map { random.sign() * column[$0] })
}

extension RandomSource {
  /// 1 or −1, each equally likely.
  fileprivate mutating func sign() -> Double { index(below: 2) == 0 ? 1 : -1 }
}
