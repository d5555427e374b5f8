import Elementary
import LinearAlgebra
import LiveKit
import MathCore

let formAtPoint = Exercise(
  "form", title: "The height of a quadratic form", .number, within: .absolute(1e-9),
  prompt: """
    What is $`x^T A x`$ for
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} \\\\
    \\given{a[1,0]} & \\given{a[1,1]} \\end{pmatrix}`$ and
    $`x = (\\given{x[0]}, \\given{x[1]})`$?
    """,
  hints: [
    "First multiply the matrix by the vector, then take the dot product with the vector.",
    "Written out there are four terms, and the two beside the diagonal are equal.",
  ],
  solution: """
    $`A x`$ is $`(\\given{image[0]}, \\given{image[1]})`$. Its dot product with $`x`$ is
    $`\\given{x[0]} \\cdot (\\given{image[0]}) + (\\given{x[1]}) \\cdot (\\given{image[1]}) =
    \\given{form}`$.
    """,
  routes: [
    .init("The element beside the diagonal counts twice, once in each row."),
    .init(
      "These are the squares on the diagonal alone. The product of both components counts too."),
    .init("This is the sum of the components of $`A x`$. Multiply each by that of $`x`$."),
    .init("The term beside the diagonal has the wrong sign. Mind the signs of the components."),
  ]
) { random, problem in
  let (a, b, d) = (
    random.nonzero(in: -6...9), random.nonzero(in: -6...6), random.nonzero(in: -6...9)
  )
  let x = Vector([random.nonzero(in: -4...4), random.nonzero(in: -4...4)])
  let matrix = Matrix(rows: 2, columns: 2, elements: [a, b, b, d])
  let form = quadraticForm(matrix, x)
  let image = matrix * x
  problem.give("a", matrix)
  problem.give("x", x)
  problem.give("image", image)
  problem.give("form", form)
  problem.answer(form)
  problem.route(form - b * x[0] * x[1])
  problem.route(a * x[0] * x[0] + d * x[1] * x[1])
  problem.route(image.sum)
  problem.route(form - 4 * b * x[0] * x[1])
}

let factorByHand = Exercise(
  "factor", title: "A Cholesky factor by hand", .matrix(rows: 2, columns: 2),
  within: .absolute(1e-6),
  prompt: """
    What is the Cholesky factor $`L`$ of
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} \\\\
    \\given{a[1,0]} & \\given{a[1,1]} \\end{pmatrix}`$?
    Type it row after row, with the element above the diagonal.
    """,
  hints: [
    "The first element of $`L`$ is the root of the first element of $`A`$.",
    "The element below it is that of $`A`$ divided by this root.",
    "Take the square of the element before it from the last element of $`A`$, then the root.",
  ],
  solution: """
    The root of `=a[0,0]` is `=l[0,0]`. Then `=a[1,0]` by `=l[0,0]` is `=l[1,0]`. What is left of
    `=a[1,1]` is $`\\given{a[1,1]} - (\\given{l[1,0]})^2 = \\given{left}`$, with the root `=l[1,1]`.
    Above the diagonal stands 0.
    """,
  routes: [
    .init("This is the transpose, an upper triangle. $`L`$ has the 0 above the diagonal."),
    .init("You took no roots on the diagonal: these are what is left of each diagonal element."),
    .init("The element below the diagonal must be divided by the first one of $`L`$."),
    .init("You took the root of the whole last element. Something of it is used up already."),
  ]
) { random, problem in
  let (p, q, r) = (
    random.whole(in: 1...12), random.nonzero(in: -12...12), random.whole(in: 1...12)
  )
  let a = Matrix(rows: 2, columns: 2, elements: [p * p, p * q, p * q, q * q + r * r])
  guard let l = try? CholeskyDecomposition(of: a).lower else { return }
  problem.give("a", a)
  problem.give("l", l)
  problem.give("left", a[1, 1] - l[1, 0] * l[1, 0])
  problem.answer(l)
  problem.route(l.transposed)
  problem.route(
    Matrix(
      rows: 2, columns: 2,
      elements: [l[0, 0] * l[0, 0], 0, l[1, 0], l[1, 1] * l[1, 1]]))
  problem.route(Matrix(rows: 2, columns: 2, elements: [l[0, 0], 0, a[1, 0], l[1, 1]]))
  problem.route(Matrix(rows: 2, columns: 2, elements: [l[0, 0], 0, l[1, 0], sqrt(a[1, 1])]))
}

let bottomOfBowl = Exercise(
  "border", title: "Where the bowl becomes a saddle", .number, within: .relative(1e-3),
  prompt: """
    For large $`t`$ the matrix
    $`\\begin{pmatrix} \\given{a} & \\given{b} \\\\ \\given{b} & t \\end{pmatrix}`$ is positive
    definite. For which $`t`$ does it stop being so?
    """,
  hints: [
    "At the border the Cholesky method finds nothing left of $`t`$.",
    "The square of the element below the first one of $`L`$ is what is taken from $`t`$.",
  ],
  solution: """
    The first element of $`L`$ is $`\\sqrt{\\given{a}}`$, the one below it
    $`\\given{b} / \\sqrt{\\given{a}}`$. Its square is `=square` divided by `=a`. At
    $`t = \\given{t .4g}`$ nothing is left: the determinant is 0, and the bowl a trough.
    """,
  routes: [
    .init("This is the quotient without the square. The square of $`l_{21}`$ is taken from $`t`$."),
    .init("Divide the square by the first element of the matrix."),
    .init(
      "Equal elements on the diagonal make the determinant 0 only if they equal the other two."),
    .init("You took $`l_{21}`$, not its square, or lost a root on the way."),
  ]
) { random, problem in
  let (a, b) = (random.whole(in: 2...40), random.nonzero(in: -40...40))
  // A = L Lᵀ with an element t of b² / a + 1 leaves 1 of it
  guard let l = try? CholeskyDecomposition(of: [[a, b], [b, b * b / a + 1]]).lower else { return }
  let t = l[1, 0] * l[1, 0]
  problem.give("a", a)
  problem.give("b", b)
  problem.give("square", b * b)
  problem.give("t", t)
  problem.answer(t)
  problem.route(b / a)
  problem.route(b * b)
  problem.route(a)
  problem.route(l[1, 0].magnitude)
}

let determinantFromFactor = Exercise(
  "determinant", title: "A determinant from the factor", .number, within: .relative(1e-3),
  prompt: """
    A matrix has the Cholesky factor
    $`L = \\begin{pmatrix} \\given{l[0,0]} & 0 & 0 \\\\ \\given{l[1,0]} & \\given{l[1,1]} & 0 \\\\
    \\given{l[2,0]} & \\given{l[2,1]} & \\given{l[2,2]} \\end{pmatrix}`$.
    What is the determinant of the matrix $`A = L L^T`$?
    """,
  hints: [
    "The determinant of a triangle is the product of its diagonal.",
    "The determinant of a product is the product of the determinants, and $`L^T`$ has that of $`L`$.",
  ],
  solution: """
    The diagonal of $`L`$ has the product `=product`. $`L`$ and $`L^T`$ both have this determinant,
    so that $`A`$ has its square, `=determinant`. The elements below the diagonal do not matter.
    """,
  routes: [
    .init("This is the determinant of $`L`$. The matrix has that of $`L^T`$ as a factor too."),
    .init("This is twice the determinant of $`L`$. Determinants of a product are multiplied."),
    .init("You added the squares of the diagonal. A determinant is a product."),
  ]
) { random, problem in
  var l = Matrix(rows: 3, columns: 3, repeating: 0)
  for i in 0..<3 {
    for j in 0..<i { l[i, j] = random.whole(in: -5...5) }
    l[i, i] = random.whole(in: 1...5)
  }
  guard let factor = try? CholeskyDecomposition(of: l * l.transposed) else { return }
  let product = l[0, 0] * l[1, 1] * l[2, 2]
  let determinant = exp(factor.logDeterminant).rounded()
  problem.give("l", l)
  problem.give("product", product)
  problem.give("determinant", determinant)
  problem.answer(determinant)
  problem.route(product)
  problem.route(2 * product)
  problem.route(l[0, 0] * l[0, 0] + l[1, 1] * l[1, 1] + l[2, 2] * l[2, 2])
}

let mahalanobisByHand = Exercise(
  "mahalanobis", title: "A distance in units of the spread", .number, within: .relative(1e-3),
  prompt: """
    The covariance of two features has the Cholesky factor
    $`L = \\begin{pmatrix} \\given{l[0,0]} & 0 \\\\ \\given{l[1,0]} & \\given{l[1,1]} \\end{pmatrix}`$.
    A point lies at $`x = (\\given{x[0]}, \\given{x[1]})`$, measured from the mean. What is its
    Mahalanobis distance $`\\lVert L^{-1} x \\rVert`$? A term such as `sqrt(5)` can be typed as it is.
    """,
  hints: [
    "Solve $`L y = x`$ from the first row downwards.",
    "In the second row, take away what the first component of $`y`$ contributes, then divide.",
    "The distance is the length of $`y`$.",
  ],
  solution: """
    The first row gives $`y_1 = \\given{x[0]} / \\given{l[0,0]} = \\given{y[0] .4g}`$. The second
    gives $`y_2 = (\\given{x[1]} - (\\given{l[1,0]}) \\cdot (\\given{y[0] .4g})) / \\given{l[1,1]} =
    \\given{y[1] .4g}`$. The length of $`y`$ is $`\\given{d .4f}`$.
    """,
  routes: [
    .init("This is the distance as the ruler measures it. Solve with $`L`$ first."),
    .init("This is the square of the distance. Take the root at the end."),
    .init("You divided by the diagonal and left the element beside it out."),
    .init("This is the length of $`L x`$. The distance needs $`L^{-1} x`$."),
  ]
) { random, problem in
  let l = Matrix(
    rows: 2, columns: 2,
    elements: [
      random.whole(in: 2...5), 0, random.nonzero(in: -4...4), random.whole(in: 2...5),
    ])
  let y = Vector([random.nonzero(in: -4...4), random.nonzero(in: -4...4)])
  let x = l * y
  guard let whitened = try? CholeskyDecomposition(of: l * l.transposed).whitened(x) else { return }
  let distance = Norm.l2(whitened)
  problem.give("l", l)
  problem.give("x", x)
  problem.give("y", y)
  problem.give("d", distance)
  problem.answer(distance)
  problem.route(Norm.l2(x))
  problem.route(distance * distance)
  problem.route(Norm.l2([x[0] / l[0, 0], x[1] / l[1, 1]]))
  problem.route(Norm.l2(l * x))
}
