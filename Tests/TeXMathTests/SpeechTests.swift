import TeXMath
import Testing

/// What each construct sounds like.
@Suite struct `A formula in words` {
  @Test(arguments: [
    (#"x^2"#, "x squared"),
    (#"x^3"#, "x cubed"),
    (#"x_i"#, "x sub i"),
    (#"x_i^2"#, "x sub i squared"),
    (#"x^n"#, "x to the n"),
    (#"e^{-x}"#, "e to the negative x"),
    (#"10^{-3}"#, "10 to the negative 3"),
    (#"\frac{1}{2}"#, "1 over 2"),
    (#"\frac{x_i}{n}"#, "x sub i over n"),
    (#"\frac{2x}{n}"#, "2 x over n"),
    (#"\sqrt{x}"#, "the square root of x"),
    (#"\sqrt[3]{x}"#, "the cube root of x"),
    (#"x'"#, "x prime"),
    (#"x'' + y'''"#, "x double prime plus y triple prime"),
    (#"\hat{x}"#, "x hat"),
    (#"\bar{x}_i"#, "x bar sub i"),
    (#"\vec{v}"#, "vector v"),
    (#"2x"#, "2 x"),
    (#"w x_i + b"#, "w x sub i plus b"),
    (#"-x"#, "negative x"),
    (#"-1"#, "negative 1"),
    (#"n!"#, "n factorial"),
    (#"5\%"#, "5 percent"),
    (#"a_{ij}"#, "a sub i j"),
    (#"a_{i,j}"#, "a sub i j"),
    (#"\infty"#, "infinity"),
    (#"90^\circ"#, "90 degrees"),
    (#"x''''"#, "x 4 primes"),
  ])
  func `short things are said shortly`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (#"\frac{a+b}{n}"#, "the fraction a plus b over n, end fraction"),
    (#"\frac{1}{2n}"#, "the fraction 1 over 2 n, end fraction"),
    (#"\sqrt{a+b}"#, "the square root of a plus b, end root"),
    (#"\sqrt[n]{a b}"#, "the root of order n of a b, end root"),
    (#"x^{n+1}"#, "x to the power n plus 1, end power"),
    (#"x^{2n} y"#, "x to the power 2 n, end power, times y"),
    (#"x_{i+1}"#, "x sub i plus 1, end sub"),
    (#"(a+b)^2"#, "the quantity a plus b, end quantity, squared"),
    (#"(a+b)c"#, "the quantity a plus b, end quantity, times c"),
    (#"|a - b|"#, "the absolute value of a minus b, end absolute value"),
    (#"\|x - y\|^2"#, "the squared norm of x minus y, end norm"),
    (#"\lfloor a + b \rfloor"#, "the floor of a plus b, end floor"),
    (
      #"\frac{\frac{a}{b}}{c}"#,
      "the fraction the fraction a over b, end fraction, over c, end fraction"
    ),
    (
      #"\frac{1}{n}\sum_i x_i"#,
      "the fraction 1 over n, end fraction, times the sum over i of x sub i"
    ),
    (#"\frac{1}{2} x"#, "the fraction 1 over 2, end fraction, times x"),
    (#"x^{(t-1)}"#, "x superscript t minus 1, end superscript"),
    (#"\widehat{x+y}"#, "the quantity x plus y, end quantity, hat"),
    (#"\frac{a}{b}^2"#, "the quantity a over b, end quantity, squared"),
    (#"\left(\frac{a}{b}\right)^2"#, "the quantity a over b, end quantity, squared"),
    (#"\underbrace{a + b}_{\text{loss}} c"#, "the part a plus b, called loss, end part, times c"),
    (#"\frac{}{x}"#, "the fraction nothing over x, end fraction"),
    (#"\sqrt{}"#, "the square root of nothing, end root"),
  ])
  func `the end of what is long is said`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (#"A^\top"#, "A transpose"),
    (#"A^T B"#, "A transpose B"),
    (#"x^{\mathrm T} y"#, "x transpose y"),
    (#"A^{-1}"#, "A inverse"),
    (#"\mathbf{a}^{-1}"#, "a inverse"),
    (#"(X^T X)^{-1}"#, "the quantity X transpose X, end quantity, inverse"),
    (#"f^{-1}(x)"#, "f inverse of x"),
    (#"x^{-1}"#, "x to the negative 1"),
    (#"A^{-T}"#, "A inverse transpose"),
    (#"\theta^*"#, "theta star"),
    (#"A^\dagger"#, "A dagger"),
    (#"h^+"#, "h superscript plus"),
    (#"h^-"#, "h superscript minus"),
    (#"V^\perp"#, "V perp"),
    (#"x^{(i)}"#, "x superscript i"),
    (#"x^{\text{new}}"#, "x superscript new"),
    (#"2^T"#, "2 to the T"),
    (#"\mathbf{XX}^\top"#, "X X transpose"),
    (#"\mathbb{R}^{m \times n}"#, "R to the m by n"),
    (#"x^{y_i}"#, "x to the y sub i"),
  ])
  func `powers with a name have their name`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (#"f(x)"#, "f of x"),
    (#"L(w, b)"#, "L of w and b"),
    (#"f(x, y, z)"#, "f of x, y and z"),
    (#"f(x + 1)"#, "f of the quantity x plus 1, end quantity"),
    (#"n(n+1)"#, "n times the quantity n plus 1, end quantity"),
    (#"x_i(y_i - z)"#, "x sub i times the quantity y sub i minus z, end quantity"),
    (#"f(g(x))"#, "f of g of x"),
    (#"f'(x)"#, "f prime of x"),
    (#"p(x \mid z)"#, "p of x given z"),
    (#"p(x; \mu, \sigma^2)"#, "p of open parenthesis x; mu, sigma squared, close parenthesis"),
    (#"p(y = 1 \mid x)"#, "p of the quantity y equals 1 given x, end quantity"),
    (#"p(x, y)"#, "p of x and y"),
    (
      #"f(x_1, \ldots, x_n)"#,
      "f of open parenthesis x sub 1, and so on up to x sub n, close parenthesis"
    ),
    (#"\max(0, a - b)"#, "the maximum of 0 and the quantity a minus b, end quantity"),
    (#"\hat f(x)"#, "f hat of x"),
    (#"f(x)^2"#, "f of x, squared"),
    (#"f(x+1)^2"#, "f of the quantity x plus 1, end quantity, squared"),
    (
      #"f((x+1)^2)"#,
      "f of the quantity the quantity x plus 1, end quantity, squared, end quantity"
    ),
    (#"f(x)_i"#, "f of x, sub i"),
    (#"\operatorname{softmax}(z)_i"#, "softmax of z, sub i"),
    (#"\text{Var}(X)"#, "the variance of X"),
    (#"H[p]"#, "H of p"),
    (#"\theta(1 - \theta)"#, "theta times the quantity 1 minus theta, end quantity"),
    (#"P(A \cup B)"#, "P of the quantity A union B, end quantity"),
    (#"D_{\mathrm{KL}}(p \| q)"#, "D sub KL of the quantity p relative to q, end quantity"),
    (#"x f(x)"#, "x f of x"),
    (#"f()"#, "f of nothing"),
    (#"f(\cdot)"#, "f of dot"),
    (#"\lambda R(W)"#, "lambda R of W"),
    (#"f\begin{pmatrix} 1 \\ 2 \end{pmatrix}"#, "f times the column vector 1, 2, end vector"),
  ])
  func `a letter with brackets is a function or a factor`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (#"\sum_{i=1}^{n} x_i"#, "the sum from i equals 1 to n of x sub i"),
    (#"\sum_i x_i"#, "the sum over i of x sub i"),
    (#"\sum_{i \in C_j} x_i"#, "the sum over i in C sub j of x sub i"),
    (#"\sum_{j \neq i} a_{ij}"#, "the sum over j not equal to i of a sub i j"),
    (#"\sum_{i<j} a"#, "the sum over i less than j of a"),
    (#"\min_{w, b} f"#, "the minimum over w and b of f"),
    (#"\sum x"#, "the sum of x"),
    (#"\sum^n x"#, "the sum up to n of x"),
    (#"\sum_{i \in C}^{n} x"#, "the sum over i in C to n of x"),
    (#"\prod_{t=1}^{T} x_t"#, "the product from t equals 1 to capital T of x sub t"),
    (#"\int_0^1 f(x)\,dx"#, "the integral from 0 to 1 of f of x, d x"),
    (#"\int_D f"#, "the integral over D of f"),
    (#"\int f(x)\,dx"#, "the integral of f of x, d x"),
    (#"\iint f\,dx\,dy"#, "the double integral of f, d x d y"),
    (#"\oint f"#, "the contour integral of f"),
    (#"\bigcup_i A_i"#, "the union over i of A sub i"),
    (#"A \bigcap B"#, "A intersection B"),
    (#"\lim_{x \to 0} f(x)"#, "the limit as x approaches 0 of f of x"),
    (
      #"\lim_{n \to \infty} \frac{1}{n} = 0"#,
      "the limit as n approaches infinity of 1 over n equals 0"
    ),
    (#"\max_\theta L(\theta)"#, "the maximum over theta of L of theta"),
    (#"\min_{x \in C} (a + b)"#, "the minimum over x in C of the quantity a plus b, end quantity"),
    (#"\arg\min_w f(w)"#, "the w that minimizes f of w"),
    (
      #"\argmax_{y \in \{-1, 1\}} p(y)"#,
      "the y in the set of negative 1, 1, end set, that maximizes p of y"
    ),
    (#"\arg\max f"#, "the argument that maximizes f"),
    (#"\arg\min"#, "the argument that minimizes"),
    (
      #"\sup_{f \in \mathcal{F}} |f|"#,
      "the supremum over f in capital F of the absolute value of f"
    ),
    (#"\mathop{\arg\max}_{\epsilon} p"#, "the epsilon that maximizes p"),
    (#"\sum_{\substack{i < n \\ j < m}} a"#, "the sum over i less than n, j less than m of a"),
    (#"\sum_{i:j \in A} x"#, "the sum over i such that j in A of x"),
    (#"a \sum_i x_i"#, "a times the sum over i of x sub i"),
    (#"\max_a (b, c)"#, "the maximum over a of b and c"),
  ])
  func `operators say what they run over`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (#"\log x"#, "the logarithm of x"),
    (#"\log(x)"#, "the logarithm of x"),
    (#"\log_2 x"#, "the logarithm base 2 of x"),
    (#"\ln x"#, "the natural logarithm of x"),
    (#"\exp(-x)"#, "the exponential of negative x"),
    (#"\sin^2 x"#, "the sine squared of x"),
    (#"\sin^{-1} x"#, "the inverse sine of x"),
    (#"\tanh x"#, "the hyperbolic tangent of x"),
    (#"\det(A)"#, "the determinant of A"),
    (#"\det(A - \lambda I)"#, "the determinant of the quantity A minus lambda I, end quantity"),
    (#"\operatorname{tr}(A)"#, "the trace of A"),
    (#"\log\frac{x}{y}"#, "the logarithm of the fraction x over y, end fraction"),
    (#"x \log x"#, "x times the logarithm of x"),
    (#"\log"#, "the logarithm"),
    (#"\Pr(A)"#, "the probability of A"),
    (#"\operatorname{sgn} x"#, "the sign of x"),
    (#"\operatorname{foo}(x)"#, "foo of x"),
    (#"\log^n x"#, "the logarithm to the n of x"),
    (#"O(n \log n)"#, "O of the quantity n times the logarithm of n, end quantity"),
    (#"\ell_{\exp}"#, "ell sub exp"),
  ])
  func `functions have their names`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (#"\frac{\partial L}{\partial w}"#, "the partial derivative of L with respect to w"),
    (#"\frac{\partial L}{\partial w} x"#, "the partial derivative of L with respect to w, times x"),
    (#"\frac{\partial}{\partial x} f(x)"#, "the partial derivative with respect to x of f of x"),
    (#"\frac{\partial^2 f}{\partial x^2}"#, "the second partial derivative of f with respect to x"),
    (
      #"\frac{\partial^2 f}{\partial x \partial y}"#,
      "the second partial derivative of f with respect to x and y"
    ),
    (#"\frac{\partial^3 f}{\partial x^3}"#, "the third partial derivative of f with respect to x"),
    (
      #"\frac{\partial^n f}{\partial x^n}"#,
      "the partial derivative of order n of f with respect to x"
    ),
    (#"\frac{dy}{dx}"#, "the derivative of y with respect to x"),
    (#"\frac{d}{dx} f"#, "the derivative with respect to x of f"),
    (
      #"\frac{\partial (a + b)}{\partial x}"#,
      "the partial derivative of the quantity a plus b, end quantity, with respect to x"
    ),
    (#"\nabla f(x)"#, "the gradient of f of x"),
    (#"\nabla_\theta J(\theta)"#, "the gradient with respect to theta of J of theta"),
    (#"\nabla^2 f"#, "nabla squared of f"),
    (#"\nabla"#, "the gradient"),
    (#"\frac{\nabla f}{\nabla x}"#, "the gradient of f with respect to x"),
    (#"\partial L"#, "partial L"),
    (#"\eta \nabla f"#, "eta times the gradient of f"),
  ])
  func `derivatives are derivatives`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (#"\|x\|"#, "the norm of x"),
    (#"\|x\|_2"#, "the 2 norm of x"),
    (#"\|x\|_2^2"#, "the squared 2 norm of x"),
    (#"\|A\|_F"#, "the Frobenius norm of A"),
    (#"\|x\|_\infty"#, "the infinity norm of x"),
    (#"\|x\|_p^p"#, "the p norm of x, to the p"),
    (#"|x|"#, "the absolute value of x"),
    (#"|\mathcal{H}|"#, "the size of H"),
    (#"|A \cup B|"#, "the size of A union B, end size"),
    (#"\lceil x \rceil"#, "the ceiling of x"),
    (#"\langle x, y \rangle"#, "the inner product of x and y"),
    (#"\langle h \rangle"#, "open angle bracket h, close angle bracket"),
    (#"\{1, 2\}"#, "the set of 1, 2, end set"),
    (#"\{\}"#, "the empty set"),
    (
      #"\{x \in \mathbb{R} : x > 0\}"#,
      "the set of x in the real numbers such that x is greater than 0, end set"
    ),
    (#"\{x \mid x > 0\}"#, "the set of x such that x is greater than 0, end set"),
    (#"\{x_i\}_{i=1}^{n}"#, "the set of x sub i, end set, for i from 1 to n"),
    (#"x \in \mathbb{R}"#, "x is an element of the real numbers"),
    (#"x \in \mathbb{R}^d"#, "x is an element of R to the d"),
    (#"x \in [0, 1]"#, "x is an element of the closed interval from 0 to 1"),
    (#"x \in (0, 1)"#, "x is an element of the open interval from 0 to 1"),
    (#"x \in [0, 1)"#, "x is an element of the interval from 0, included, to 1, excluded"),
    (#"x \in (0, 1]"#, "x is an element of the interval from 0, excluded, to 1, included"),
    (#"(a, b)"#, "open parenthesis a, b, close parenthesis"),
    (#"[a, b]"#, "open bracket a, b, close bracket"),
    (#"x \notin A \subset B"#, "x is not an element of A is a subset of B"),
    (#"\forall x \in A"#, "for all x in A"),
    (#"\exists h \in H : f(h) = 0"#, "there is h in capital H such that f of h equals 0"),
    (#"\varnothing"#, "the empty set"),
    (
      #"\mathbb{N} + \mathbb{Z} + \mathbb{Q} + \mathbb{C}"#,
      "the natural numbers plus the integers plus the rational numbers plus the "
        + "complex numbers"
    ),
  ])
  func `norms, sizes and sets`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (#"\mathbb{E}[X]"#, "the expected value of X"),
    (#"\mathbb{E}_{x \sim p}[f(x)]"#, "the expected value over x distributed as p of f of x"),
    (
      #"\mathbb{E}[X^2] - \mathbb{E}[X]^2"#,
      "the expected value of X squared minus the expected value of X, squared"
    ),
    (#"\mathbb{E} X"#, "the expected value of X"),
    (#"\mathbb{E}"#, "the expected value"),
    (#"\mathbb{1}(x > 0)"#, "the indicator of the quantity x is greater than 0, end quantity"),
    (#"\mathbb{I}(x \neq y)"#, "the indicator of the quantity x is not equal to y, end quantity"),
    (#"\mathbb{P}(A)"#, "the probability of A"),
    (#"\operatorname{Var}(X)"#, "the variance of X"),
    (#"x \sim \mathcal{N}(\mu, \sigma^2)"#, "x is distributed as N of mu and sigma squared"),
    (
      #"P(A \mid B) = \frac{P(B \mid A) P(A)}{P(B)}"#,
      "P of A given B, equals the fraction P of B given A, times P of A over P of B, "
        + "end fraction"
    ),
    (#"\binom{n}{k}"#, "n choose k"),
  ])
  func `probability is said in words`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (#"x"#, "x"),
    (#"L(L)"#, "L of L"),
    (#"\mathbf{x} + x"#, "bold x plus x"),
    (#"\mathbf{x}"#, "x"),
    (#"X + x"#, "capital X plus x"),
    (#"X + y"#, "X plus y"),
    (
      #"\alpha + \Gamma + \Sigma + \omega"#,
      "alpha plus capital gamma plus capital sigma plus omega"
    ),
    (#"\mathcal{L}"#, "L"),
    (#"\mathcal{L} + L"#, "script L plus L"),
    (#"\mathfrak{g} + g"#, "fraktur g plus g"),
    (#"\mathbb{D} + D"#, "double-struck D plus D"),
    (
      #"\ell + \hbar + \varepsilon + \vartheta + \varphi + \varsigma"#,
      "ell plus h bar plus epsilon plus theta plus phi plus final sigma"
    ),
    (#"\mathrm{learning\_rate}"#, "learning rate"),
    (#"\varGamma + \varOmega"#, "capital gamma plus capital omega"),
    (#"\mathtt{ab}"#, "ab"),
    (#"\Re z + \aleph_0"#, "the real part of z plus aleph sub 0"),
  ])
  func `letters are told apart where they must be`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (
      #"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}"#,
      "the 2 by 2 matrix with row 1: 1, 2; row 2: 3, 4; end matrix"
    ),
    (#"\begin{bmatrix} 1 \\ 0 \end{bmatrix} x"#, "the column vector 1, 0, end vector, times x"),
    (#"\begin{bmatrix} x & y \end{bmatrix}^\top"#, "the row vector x, y, end vector, transpose"),
    (
      #"\begin{vmatrix} a & b \\ c & d \end{vmatrix}"#,
      "the determinant of the 2 by 2 matrix with row 1: a, b; row 2: c, d; end matrix"
    ),
    (
      #"\begin{bmatrix} 1 & \cdots \\ \vdots & \ddots \end{bmatrix}"#,
      "the 2 by 2 matrix with row 1: 1, dot dot dot; row 2: vertical dots, diagonal "
        + "dots; end matrix"
    ),
    (
      #"\begin{bmatrix} 1 & \\ 2 & 3 \end{bmatrix}"#,
      "the 2 by 2 matrix with row 1: 1, empty; row 2: 2, 3; end matrix"
    ),
    (
      #"f(x) = \begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}"#,
      "f of x equals: x if x is greater than 0; 0 otherwise; end cases"
    ),
    (
      #"|x| = \begin{cases} x, & x \ge 0, \\ -x, & x < 0. \end{cases}"#,
      "the absolute value of x equals: x if x is greater than or equal to 0; negative "
        + "x if x is less than 0; end cases"
    ),
    (#"\begin{cases} 1 \\ 2 \end{cases}"#, "the cases: 1; 2; end cases"),
    (
      #"\left\{\begin{array}{ll} a & b \\ c & d \end{array}\right."#,
      "the cases: a if b; c if d; end cases"
    ),
    (
      #"\begin{aligned} a &= b \\ &= c \\ d &= e \end{aligned}"#,
      "a equals b, equals c; d equals e"
    ),
    (#"\begin{aligned} a &= b & c &= d \end{aligned}"#, "a equals b; c equals d"),
    (#"a \quad b"#, "a; b"),
    (#"a = \quad b"#, "a equals b"),
    (#"E = mc^2 \tag{1}"#, "E equals m c squared, labelled 1"),
    (
      #"\begin{Vmatrix} 1 & 2 \\ 3 & 4 \end{Vmatrix}"#,
      "the norm of the 2 by 2 matrix with row 1: 1, 2; row 2: 3, 4; end matrix, end "
        + "norm"
    ),
  ])
  func `matrices, cases and lines`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (#"a \leq b < c"#, "a is less than or equal to b is less than c"),
    (#"a \approx b"#, "a is approximately equal to b"),
    (#"a \propto b"#, "a is proportional to b"),
    (#"A \Rightarrow B \iff C"#, "A implies B if and only if C"),
    (#"x \leftarrow x - 1"#, "x gets x minus 1"),
    (#"f : X \to Y"#, "f from X to Y"),
    (#"f\colon X \to Y"#, "f from X to Y"),
    (#"x \mapsto y"#, "x maps to y"),
    (#"n \to \infty"#, "n goes to infinity"),
    (#"A \cup B \cap C"#, "A union B intersection C"),
    (#"a \times b"#, "a times b"),
    (#"\mathbf{a} \cdot \mathbf{b}"#, "a dot b"),
    (#"a \cdot b"#, "a times b"),
    (#"a \odot b"#, "a elementwise times b"),
    (#"f \circ g"#, "f composed with g"),
    (#"a / b"#, "a divided by b"),
    (#"a \pm b"#, "a plus or minus b"),
    (#"x_1, \ldots, x_n"#, "x sub 1, and so on up to x sub n"),
    (#"x_1, x_2, \ldots"#, "x sub 1, x sub 2, and so on"),
    (#"x_1 + \cdots + x_n"#, "x sub 1 plus dot dot dot plus x sub n"),
    (#"k = 1 \dots n"#, "k equals 1 up to n"),
    (#"\neg A"#, "not A"),
    (#"a \bmod n"#, "a modulo n"),
    (#"a \overset{\text{def}}{=} b"#, "a equals, with def above, b"),
    (#"a \xrightarrow{n} b"#, "a goes to, with n above, b"),
    (#"a := b"#, "a is defined as b"),
    (#"a \not\prec b"#, "a does not precede b"),
    (#"\{-1, +1\}"#, "the set of negative 1, positive 1, end set"),
    (#"[a"#, "open bracket a"),
    (#"\backslash"#, "backslash"),
    (#"\leq"#, "is less than or equal to"),
    (#"a, b;"#, "a, b"),
    (#"a \nearrow b"#, "a increases to b"),
    (#"D_{m \times k}"#, "D sub m by k, end sub"),
    (#"\left( a \middle| b \right)"#, "the quantity a given b, end quantity"),
    (#"\mathcal{H}_{|D}"#, "H sub restricted to D, end sub"),
    (#"x \perp y"#, "x is perpendicular to y"),
    (#"a."#, "a"),
    (#"-\infty"#, "negative infinity"),
    (#"-(a + b)"#, "minus the quantity a plus b, end quantity"),
    (#"x =_d y"#, "x equals sub d y"),
    (#"x \to^p y"#, "x goes to to the p y"),
    (#"f(x)|_{x=0}"#, "f of x, evaluated at x equals 0"),
    (#"[a)_2 b"#, "open bracket a, close parenthesis, sub 2 times b"),
    (
      #"f() + p(x|) + \max(,)"#,
      "f of nothing plus p of x given nothing, plus the maximum of open parenthesis "
        + "nothing, close parenthesis"
    ),
  ])
  func `signs are said`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (#"\text{for all $i$ in } C"#, "for all i in C"),
    (#"x \text{ if } y"#, "x if y"),
    (#"\boxed{x}"#, "x"),
    (#"\color{red}{x}"#, "x"),
    (#"\cancel{x} y"#, "crossed out x times y"),
    (#"\phantom{x} y"#, "y"),
    (#"\textcircled{5}"#, "⑤"),
    (#"k\text{-means}"#, "k-means"),
    (#"1.96\,\text{SE}(x)"#, "1.96 SE of x"),
    (#"\text{}"#, "an empty formula"),
    (#"{}"#, "an empty formula"),
    (#"\big/ x"#, "divided by x"),
    (#"\left. x^2 \right|_{x = 0}"#, "x squared, evaluated at x equals 0"),
    (#"\left. x^2 \right|_0^1"#, "x squared, evaluated from 0 to 1"),
    (#"{a \atop b}"#, "a above b"),
    (#"\overline{AB} c"#, "the quantity A B, end quantity, bar times c"),
  ])
  func `words, colours and boxes`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (
      #"\hat{\boldsymbol\beta} = (\mathbf{X}^\top\mathbf{X})^{-1}\mathbf{X}^\top\mathbf{y}"#,
      "beta hat equals the quantity X transpose X, end quantity, inverse times X "
        + "transpose y"
    ),
    (#"A\mathbf{v} = \lambda\mathbf{v}"#, "A v equals lambda v"),
    (#"A = Q \Lambda Q^\top"#, "A equals Q capital lambda Q transpose"),
    (
      #"\Sigma = \frac{1}{n-1}\sum_{i=1}^n (x_i - \bar{x})(x_i - \bar{x})^\top"#,
      "capital sigma equals the fraction 1 over n minus 1, end fraction, times the "
        + "sum from i equals 1 to n of the quantity x sub i minus x bar, end quantity, "
        + "times the quantity x sub i minus x bar, end quantity, transpose"
    ),
    (
      #"\mathbf{a}\cdot\mathbf{b} = \|\mathbf{a}\|\|\mathbf{b}\|\cos\theta"#,
      "a dot b equals the norm of a times the norm of b times the cosine of theta"
    ),
    (
      #"\operatorname{Var}[X] = \mathbb{E}[(X - \mathbb{E}[X])^2]"#,
      "the variance of X equals the expected value of the quantity the quantity X "
        + "minus the expected value of X, end quantity, squared, end quantity"
    ),
    (
      #"\theta_{t+1} = \theta_t - \eta \nabla L(\theta_t)"#,
      "theta sub t plus 1, end sub, equals theta sub t minus eta times the gradient "
        + "of L of theta sub t"
    ),
  ])
  func `formulas as they stand in books`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }

  @Test(arguments: [
    (
      #"L(w,b) = \frac{1}{n}\sum_{i=1}^{n}(y_i - (w x_i + b))^2"#,
      "L of w and b equals the fraction 1 over n, end fraction, times the sum from i "
        + "equals 1 to n of the quantity y sub i minus the quantity w x sub i plus b, end "
        + "quantity, end quantity, squared"
    ),
    (
      #"\frac{\partial L}{\partial w} = -\frac{2}{n}\sum_{i=1}^{n} x_i(y_i - (w x_i + b))"#,
      "the partial derivative of L with respect to w, equals minus the fraction 2 "
        + "over n, end fraction, times the sum from i equals 1 to n of x sub i times the "
        + "quantity y sub i minus the quantity w x sub i plus b, end quantity, end "
        + "quantity"
    ),
  ])
  func `the mean squared error`(tex: String, expected: String) throws {
    #expect(try Formula(tex).speech == expected)
  }
}
