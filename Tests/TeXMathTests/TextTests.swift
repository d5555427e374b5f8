import TeXMath
import Testing

/// What each construct looks like on one line.
@Suite struct `A formula as plain text` {
  @Test(arguments: [
    (#"x_i"#, "xᵢ"),
    (#"x^2"#, "x²"),
    (#"x_i^2"#, "xᵢ²"),
    (#"x_{i+1}"#, "xᵢ₊₁"),
    (#"x^{n-1}"#, "xⁿ⁻¹"),
    (#"a_{ij}"#, "aᵢⱼ"),
    (#"h_t^{(t-1)}"#, "hₜ⁽ᵗ⁻¹⁾"),
    (#"\sum_{i=1}^{n} x_i"#, "Σᵢ₌₁ⁿ xᵢ"),
    (#"10^{-3}"#, "10⁻³"),
    (#"\beta_\beta"#, "βᵦ"),
    (#"x^\theta"#, "xᶿ"),
    (#"A^{-1}"#, "A⁻¹"),
    (#"f^{(4)}(x)"#, "f⁽⁴⁾(x)"),
    (#"e^{-z}"#, "e⁻ᶻ"),
    (#"\textstyle x^{\displaystyle 2}"#, "x²"),
  ])
  func `small letters stand where Unicode has each of them`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"x_{\mathrm{new}}"#, "x_new"),
    (#"x_{\text{old}}"#, "x_old"),
    (#"x_{i,j}"#, "x_{i,j}"),
    (#"s_{y_i}"#, "s_{yᵢ}"),
    (#"x_\theta"#, "x_θ"),
    (#"x_\theta^2"#, "x_θ²"),
    (#"p_{\mathrm{data}}(x)"#, "p_data(x)"),
    (#"x^{x+1/2}"#, "x^(x + 1/2)"),
    (#"x^{a/b}"#, "x^(a/b)"),
    (#"x^{\frac12}"#, "x^(1/2)"),
    (#"x^{y^z}"#, "x^(yᶻ)"),
    (#"e^{x_i}"#, "e^(xᵢ)"),
    (#"u^{(\pi_k)}"#, "u^{(πₖ)}"),
    (#"\alpha^\alpha"#, "α^α"),
    (#"m^S (2l)"#, "m^S (2l)"),
    (#"m^{S} x"#, "m^S x"),
    (#"\sum_{i \in C_j} x_i"#, "Σ_{i∈Cⱼ} xᵢ"),
    (#"\int_{-\infty}^\infty f(x)\,dx"#, "∫_{−∞}^∞ f(x) dx"),
    (#"x_{\text{data loss}}"#, "x_{data loss}"),
    (#"W^{T-1}"#, "W^(T − 1)"),
  ])
  func `other scripts are written plainly, in brackets where they are long`(
    tex: String, expected: String
  ) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"A^T"#, "Aᵀ"),
    (#"A^\top"#, "Aᵀ"),
    (#"A^{\mathrm T}"#, "Aᵀ"),
    (#"\mathbf{v}^\intercal"#, "vᵀ"),
    (#"A^{-T}"#, "A⁻ᵀ"),
    (#"(X^T X)^{-1} X^T y"#, "(Xᵀ X)⁻¹ Xᵀ y"),
    (#"\mathbf{X X}^\top"#, "XXᵀ"),
    (#"x'"#, "x′"),
    (#"x''"#, "x″"),
    (#"x'''"#, "x‴"),
    (#"x''''"#, "x′′′′"),
    (#"x_i'"#, "xᵢ′"),
    (#"f'(x)"#, "f′(x)"),
    (#"x'^2"#, "x′²"),
    (#"\theta^*"#, "θ*"),
    (#"A^\dagger"#, "A†"),
    (#"90^\circ"#, "90°"),
    (#"h_1^+"#, "h₁⁺"),
  ])
  func `a transpose, an inverse and primes have signs of their own`(tex: String, expected: String)
    throws
  {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"\frac{1}{2}"#, "1/2"),
    (#"\frac{2x}{n}"#, "2x/n"),
    (#"\frac{a+b}{n}"#, "(a + b)/n"),
    (#"\frac{a}{b+c}"#, "a/(b + c)"),
    (#"\frac{1}{2n}"#, "1/(2n)"),
    (#"\frac{1}{n(n+1)}"#, "1/(n(n + 1))"),
    (#"\frac{1}{f(x)}"#, "1/f(x)"),
    (#"\frac{1}{p(x \mid z)}"#, "1/p(x | z)"),
    (#"\frac{2}{n} x"#, "(2/n) x"),
    (#"x \frac{2}{n}"#, "x (2/n)"),
    (#"\frac{x}{y}(z)"#, "(x/y)(z)"),
    (#"2\frac ab"#, "2(a/b)"),
    (#"\frac{a}{b} \cdot c"#, "(a/b) ⋅ c"),
    (#"\frac{a}{b} + c"#, "a/b + c"),
    (#"-\frac{1}{2}"#, "−1/2"),
    (#"-\frac{2}{n}\sum_i x_i"#, "−(2/n) Σᵢ xᵢ"),
    (#"\sum_i \frac{x_i}{n}"#, "Σᵢ xᵢ/n"),
    (#"\log\frac{x}{n}"#, "log(x/n)"),
    (#"\frac{\log x}{n}"#, "(log x)/n"),
    (#"\frac{-x}{2}"#, "(−x)/2"),
    (#"\frac{a \cdot b}{c}"#, "(a ⋅ b)/c"),
    (#"\frac{\frac{a}{b}}{\frac{c}{d}}"#, "(a/b)/(c/d)"),
    (#"\frac{a}{b}^2"#, "(a/b)²"),
    (#"\left(\frac{a}{b}\right)^2"#, "(a/b)²"),
    (#"\frac{x^2}{\sqrt{m}}"#, "x²/√m"),
    (#"\frac{\sum_i x_i}{n}"#, "(Σᵢ xᵢ)/n"),
    (#"\frac{|A|}{|B|}"#, "|A|/|B|"),
    (#"(a + b)/3"#, "(a + b)/3"),
    (#"\frac{a}{b}/c"#, "(a/b)/c"),
    (#"\frac{1}{2} \text{ if } x"#, "1/2 if x"),
    (#"\frac{}{x}"#, "/x"),
    (#"\frac{\|x\|}{2}"#, "‖x‖/2"),
    (#"\frac{n!}{k!(n-k)!}"#, "n!/(k!(n − k)!)"),
  ])
  func `a fraction has parentheses exactly where it needs them`(tex: String, expected: String)
    throws
  {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"\frac{\partial L}{\partial w}"#, "∂L/∂w"),
    (#"\frac{\partial L}{\partial w_i}"#, "∂L/∂wᵢ"),
    (#"\frac{\partial z}{\partial y}\frac{\partial y}{\partial x}"#, "(∂z/∂y)(∂y/∂x)"),
    (#"\frac{\partial}{\partial x} f(x)"#, "(∂/∂x) f(x)"),
    (#"\frac{\partial^2 f}{\partial x^2}"#, "∂²f/∂x²"),
    (#"\frac{\partial^2 f}{\partial x \partial y}"#, "∂²f/(∂x ∂y)"),
    (#"\frac{\partial f}{\partial H(x)}"#, "∂f/∂H(x)"),
    (#"\frac{dy}{dx}"#, "dy/dx"),
    (#"\frac{d^2 y}{dx^2}"#, "d²y/dx²"),
    (#"\frac{\mathrm{d}f}{\mathrm{d}x}"#, "df/dx"),
    (#"\frac{d}{dx} f(x)"#, "(d/dx) f(x)"),
    (#"\nabla f(x)"#, "∇f(x)"),
    (#"\nabla_\theta J"#, "∇_θ J"),
    (#"\Delta x_i"#, "Δxᵢ"),
    (#"\int x^2 dx"#, "∫ x² dx"),
    (#"\int f(x_i)\, dx_i"#, "∫ f(xᵢ) dxᵢ"),
    (#"\iint f\,dx\,dy"#, "∬ f dx dy"),
  ])
  func `a derivative is read as one`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (
      #"L(w,b) = \frac{1}{n}\sum_{i=1}^{n}(y_i - (w x_i + b))^2"#,
      "L(w, b) = (1/n) Σᵢ₌₁ⁿ (yᵢ − (w xᵢ + b))²"
    ),
    (
      #"\frac{\partial L}{\partial w} = -\frac{2}{n}\sum_{i=1}^{n} x_i(y_i - (w x_i + b))"#,
      "∂L/∂w = −(2/n) Σᵢ₌₁ⁿ xᵢ(yᵢ − (w xᵢ + b))"
    ),
  ])
  func `the gradients of the mean squared error`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"\sqrt{x}"#, "√x"),
    (#"\sqrt{2}"#, "√2"),
    (#"\sqrt{x_i}"#, "√xᵢ"),
    (#"\sqrt{x^2}"#, "√(x²)"),
    (#"\sqrt{a+b}"#, "√(a + b)"),
    (#"\sqrt{2\pi\sigma^2}"#, "√(2πσ²)"),
    (#"\sqrt[3]{x}"#, "∛x"),
    (#"\sqrt[4]{x}"#, "∜x"),
    (#"\sqrt[n]{x}"#, "ⁿ√x"),
    (#"\sqrt[k+1]{x}"#, "ᵏ⁺¹√x"),
    (#"\sqrt[\alpha]{x}"#, "x^(1/α)"),
    (#"\sqrt{x}^2"#, "(√x)²"),
    (#"2\sqrt{x}"#, "2√x"),
    (#"\sqrt{x} y"#, "√x y"),
    (#"\sqrt{\frac{a}{b}}"#, "√(a/b)"),
    (#"\sqrt{}"#, "√"),
  ])
  func `a root reaches as far as its parentheses`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"2x"#, "2x"),
    (#"2 x_i"#, "2xᵢ"),
    (#"w x_i"#, "w xᵢ"),
    (#"ab"#, "ab"),
    (#"mc^2"#, "mc²"),
    (#"x^2 y"#, "x² y"),
    (#"x_i y_i"#, "xᵢ yᵢ"),
    (#"x_i(y - z)"#, "xᵢ(y − z)"),
    (#"2(a+b)"#, "2(a + b)"),
    (#"(a+b)(c+d)"#, "(a + b)(c + d)"),
    (#"(a+b) x"#, "(a + b) x"),
    (#"f(x) g(x)"#, "f(x) g(x)"),
    (#"2 \cdot 3"#, "2 ⋅ 3"),
    (#"-x"#, "−x"),
    (#"a - -b"#, "a − −b"),
    (#"x = -1"#, "x = −1"),
    (#"(-1)^n"#, "(−1)ⁿ"),
    (#"a,b"#, "a, b"),
    (#"n! k"#, "n! k"),
    (#"5\%"#, "5%"),
    (#"\forall i"#, "∀i"),
    (#"\exists x \in A"#, "∃x ∈ A"),
    (#"\lambda |x|"#, "λ |x|"),
    (#"a / b"#, "a/b"),
    (#"\ +\ x"#, "+x"),
    (#"[0, 1)"#, "[0, 1)"),
    (#"x \bmod n"#, "x mod n"),
    (#"\mathrm{SE}(x)"#, "SE(x)"),
    (#"1.96\,\mathrm{SE}"#, "1.96 SE"),
    (#"a \ b"#, "a b"),
    (#"a\!b"#, "ab"),
    (#"k\text{-means}"#, "k-means"),
    (#"\operatorname{softmax}(z)_i"#, "softmax(z)ᵢ"),
  ])
  func `room stands where letters would run together`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"\log x"#, "log x"),
    (#"\log(x)"#, "log(x)"),
    (#"x \log x"#, "x log x"),
    (#"2 \log x"#, "2 log x"),
    (#"\log_2 x"#, "log₂ x"),
    (#"\sin^2 x"#, "sin² x"),
    (#"\exp\left(-x\right)"#, "exp(−x)"),
    (#"\ln|x|"#, "ln |x|"),
    (#"\max(a, b)"#, "max(a, b)"),
    (#"\max_\theta L(\theta)"#, "max_θ L(θ)"),
    (#"\max_{x \in C} (a + b)"#, "max_{x∈C} (a + b)"),
    (#"\lim_{n\to\infty} \frac{1}{n} = 0"#, "lim_{n→∞} 1/n = 0"),
    (#"\arg\min_w f(w)"#, "arg min_w f(w)"),
    (#"\operatorname*{arg\,max}_{y \in \{-1,1\}} p(y)"#, "arg max_{y∈{−1,1}} p(y)"),
    (#"\underset{g}{\argmin}\, v(g)"#, "arg min_g v(g)"),
    (#"\det A"#, "det A"),
    (#"\operatorname{tr}(A)"#, "tr(A)"),
    (#"\log\log x"#, "log log x"),
    (#"\sup_{f \in \mathcal F}"#, "sup_{f∈ℱ}"),
  ])
  func `a function stands apart from what it is applied to`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"\sum_i x_i"#, "Σᵢ xᵢ"),
    (#"\prod_{t=1}^{T} x_t"#, "Πₜ₌₁ᵀ xₜ"),
    (#"\sum\sum_{j \neq i} a_{ij}"#, "Σ Σ_{j≠i} aᵢⱼ"),
    (#"\bigcup_{i} A_i"#, "⋃ᵢ Aᵢ"),
    (#"A \bigcap B"#, "A ⋂ B"),
    (#"\sum_{i=1}^{|D|} x_i"#, "Σᵢ₌₁^{|D|} xᵢ"),
    (#"\int_0^1 f"#, "∫₀¹ f"),
    (#"\oint f"#, "∮ f"),
    (#"\sum_{\substack{i < n \\ j < m}} a_{ij}"#, "Σ_{i<n,j<m} aᵢⱼ"),
  ])
  func `a sum and a product are written with letters of the keyboard`(tex: String, expected: String)
    throws
  {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"\|x\|_2"#, "‖x‖₂"),
    (#"\|A\|_F^2"#, "‖A‖_F²"),
    (#"\|x - y\|"#, "‖x − y‖"),
    (#"|x|"#, "|x|"),
    (#"|A|\,|B|"#, "|A| |B|"),
    (#"\lfloor x \rfloor + \lceil x \rceil"#, "⌊x⌋ + ⌈x⌉"),
    (#"\langle x, y \rangle"#, "⟨x, y⟩"),
    (#"\{1, 2\}"#, "{1, 2}"),
    (#"\{x \in \mathbb{R} : x > 0\}"#, "{x ∈ ℝ : x > 0}"),
    (#"\{x^{(i)}\}_{i=1}^N"#, "{x⁽ⁱ⁾}ᵢ₌₁ᴺ"),
    (#"\left.\frac{a}{b}\right|_{x=0}"#, "(a/b)|ₓ₌₀"),
    (#"\left.x^2\right|_0^1"#, "x²|₀¹"),
    (#"p(x \mid y)"#, "p(x | y)"),
    (#"P(A|B)"#, "P(A | B)"),
    (#"\left( a \middle| b \right)"#, "(a | b)"),
    (#"\binom{n}{k}"#, "C(n, k)"),
    (#"2\binom{n}{k} x"#, "2 C(n, k) x"),
    (#"{a \atop b}"#, "(a; b)"),
    (#"\left.\rho\right)"#, "ρ)"),
    (#"D(p \| q)"#, "D(p ‖ q)"),
    (#"\big(x\big)"#, "(x)"),
    (#"\bigl[a"#, "[a"),
  ])
  func `brackets enclose`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"\mathbb{R}^d"#, "ℝᵈ"),
    (#"\mathbb{E}[X]"#, "𝔼[X]"),
    (#"\mathbb{1}(x > 0)"#, "𝟙(x > 0)"),
    (#"\mathcal{L}"#, "ℒ"),
    (#"\mathcal{D}"#, "𝒟"),
    (#"\mathfrak{L}"#, "𝔏"),
    (#"\mathbb{RNZCQPH}"#, "ℝℕℤℂℚℙℍ"),
    (#"\mathcal{BEFHILMReg}"#, "ℬℰℱℋℐℒℳℛℯℊ"),
    (#"\mathbf{w}^\top\mathbf{x}"#, "wᵀ x"),
    (#"\boldsymbol{\alpha}"#, "α"),
    (#"\mathbf{x} = (x_1, \ldots, x_n)"#, "𝐱 = (x₁, …, xₙ)"),
    (#"\mathbf{0} \neq 0"#, "𝟎 ≠ 0"),
    (#"\boldsymbol{\mu} + \mu + \mathbf{A} + A"#, "𝝁 + μ + 𝐀 + A"),
    (#"\mathsf{X}\mathtt{Y}"#, "XY"),
    (#"\mathfrak{CHIRZ}"#, "ℭℌℑℜℨ"),
    (#"x^{\mathbb{R}}"#, "x^ℝ"),
  ])
  func `letters of other alphabets`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"\hat{x}"#, "x̂"),
    (#"\bar{y}"#, "ȳ"),
    (#"\hat{h}_j"#, "ĥⱼ"),
    (#"\tilde P"#, "P̃"),
    (#"\vec{v}"#, "v⃗"),
    (#"\dot{x} + \ddot{x} + \dddot{x}"#, "ẋ + ẍ + x⃛"),
    (#"\check{x} + \breve{x} + \acute{x} + \grave{x} + \mathring{x}"#, "x̌ + x̆ + x́ + x̀ + x̊"),
    (#"\underline{x} + \overline{x}"#, "x̲ + x̅"),
    (#"\overleftarrow{x} + \overrightarrow{x} + \overleftrightarrow{x}"#, "x⃖ + x⃗ + x⃡"),
    (#"\hat{\mathbf{w}}"#, "ŵ"),
    (#"\widehat{x+y}"#, "hat(x + y)"),
    (#"2\,\overline{AB} c"#, "2 overline(AB) c"),
    (
      #"\widetilde{ab} + \overrightarrow{ab} + \bar{ab} + \dot{ab}"#,
      "tilde(ab) + vec(ab) + bar(ab) + dot(ab)"
    ),
    (#"\cancel{x} + \cancel{xy}"#, "x̸ + cancel(xy)"),
  ])
  func `a mark stands on one letter and is called over more`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}"#, "[1 2; 3 4]"),
    (#"\begin{pmatrix} a & b \\ c & d \end{pmatrix}"#, "(a b; c d)"),
    (#"\begin{vmatrix} a+b & b \\ c & d \end{vmatrix}"#, "|a + b, b; c, d|"),
    (#"\begin{matrix} 1 & 2 \end{matrix}"#, "[1 2]"),
    (#"\begin{bmatrix} 1 \\ 0 \end{bmatrix}"#, "[1; 0]"),
    (#"\begin{bmatrix} x_1^\top & \cdots \\ & 0 \end{bmatrix}"#, "[x₁ᵀ, ⋯; , 0]"),
    (
      #"\left[\begin{array}{cc} a & b \\ c & d \end{array}\right]_{m \times k}"#,
      "[a b; c d]_{m×k}"
    ),
    (#"\begin{smallmatrix} 1 & 0 \end{smallmatrix}"#, "[1 0]"),
    (#"A\begin{bmatrix} 1 & 2 \end{bmatrix}^\top"#, "A[1 2]ᵀ"),
  ])
  func `a matrix is a row after the other`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (
      #"f(x) = \begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}"#,
      "f(x) = {x if x > 0; 0 otherwise}"
    ),
    (
      #"|x| = \begin{cases} x, & x \ge 0, \\ -x, & x < 0. \end{cases}"#,
      "|x| = {x if x ≥ 0; −x if x < 0}"
    ),
    (#"\begin{cases} 1 \\ 2 \end{cases}"#, "{1; 2}"),
    (#"\left\{\begin{array}{ll} a & b \\ c & d \end{array}\right."#, "{a if b; c if d}"),
    (#"\left\{\begin{aligned} x &= 1 \\ y &= 2 \end{aligned}\right."#, "{x = 1; y = 2}"),
  ])
  func `cases say if`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"\begin{aligned} a &= b \\ c &= d \end{aligned}"#, "a = b; c = d"),
    (#"\begin{aligned} a &= b \\ &= c \\ &\leq d \end{aligned}"#, "a = b = c ≤ d"),
    (#"\begin{aligned} a &= b, \\ c &= d. \end{aligned}"#, "a = b; c = d."),
    (#"\begin{aligned} a &= b \\ &\quad + c \end{aligned}"#, "a = b + c"),
    (
      #"\begin{aligned} a &= b & c &= d \\ e &= f & g &= h \end{aligned}"#,
      "a = b; c = d; e = f; g = h"
    ),
    (#"\begin{aligned} & a \\ =& b \end{aligned}"#, "a = b"),
    (#"\begin{aligned} a = \\ b \end{aligned}"#, "a = b"),
    (#"\begin{gathered} a = 1 \\ b = 2 \end{gathered}"#, "a = 1; b = 2"),
    (#"E = mc^2 \tag{1}"#, "E = mc²  (1)"),
    (#"a = b \quad c = d"#, "a = b; c = d"),
    (#"q \leftarrow B,\quad q \leftarrow C"#, "q ← B, q ← C"),
    (#"a \quad \text{if } b"#, "a if b"),
    (#"a \quad (b > 0)"#, "a (b > 0)"),
    (#"a \Rightarrow \quad b"#, "a ⇒ b"),
    (#"a \quad\text{s.t.}\quad b"#, "a s.t. b"),
  ])
  func `lines follow each other`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"\text{for all $i$ in } C"#, "for all i in C"),
    (#"x \text{ if } y"#, "x if y"),
    (#"\text{Var}(X)"#, "Var(X)"),
    (#"\text{  two   words }x"#, "two words x"),
    (#"\textbf{K}^{ss}"#, "Kˢˢ"),
    (#"\text{}"#, ""),
    (#"\texttt{log\_rate}"#, "log_rate"),
    (#"{\tt grad\_table}[u]"#, "grad_table[u]"),
    (
      #"L = \underbrace{\frac{1}{N}\sum_i L_i}_{\text{data loss}} + \underbrace{\lambda R(W)}_{\text{penalty}}"#,
      "L = (1/N) Σᵢ Lᵢ [data loss] + λR(W) [penalty]"
    ),
    (#"\underbrace{a + b}_{c} + \overbrace{d}"#, "(a + b) [c] + d"),
  ])
  func `words are words`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"a \leq b \neq c"#, "a ≤ b ≠ c"),
    (#"x \not\in A"#, "x ∉ A"),
    (#"f : X \to Y"#, "f : X → Y"),
    (#"f\colon X \to Y"#, "f: X → Y"),
    (#"x \mapsto x^2"#, "x ↦ x²"),
    (#"a \xrightarrow{n \to \infty} b"#, "a →^(n → ∞) b"),
    (#"\sigma \xrightarrow{} 0"#, "σ → 0"),
    (#"a \overset{\text{def}}{=} b"#, "a =^def b"),
    (#"a \stackrel{!}{=} b"#, "a =^! b"),
    (#"a \mathrel{:=} b"#, "a := b"),
    (#"a := b"#, "a := b"),
    (#"A \cup B \cap C"#, "A ∪ B ∩ C"),
    (#"a \odot b"#, "a ⊙ b"),
    (#"x \sim \mathcal{N}(\mu, \sigma^2)"#, "x ∼ 𝒩(μ, σ²)"),
    (#"x_1, \ldots, x_n"#, "x₁, …, xₙ"),
    (#"x_1, ..., x_n"#, "x₁, …, xₙ"),
    (#"i \in 0 \dots n"#, "i ∈ 0 … n"),
    (#"a_1 + \cdots + a_n"#, "a₁ + ⋯ + aₙ"),
    (#"x \geqslant 0 \implies y"#, "x ⩾ 0 ⟹ y"),
    (#"a."#, "a."),
    (#"x =_d y"#, "x =_d y"),
    (#"f(x)|_{x=0}"#, "f(x)|ₓ₌₀"),
  ])
  func `relations and arrows`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (
      #"\hat{\boldsymbol\beta} = (\mathbf{X}^\top\mathbf{X})^{-1}\mathbf{X}^\top\mathbf{y}"#,
      "β̂ = (Xᵀ X)⁻¹ Xᵀ y"
    ),
    (#"A\mathbf{v} = \lambda\mathbf{v}"#, "Av = λv"),
    (#"A = Q \Lambda Q^\top"#, "A = QΛQᵀ"),
    (
      #"\Sigma = \frac{1}{n-1}\sum_{i=1}^n (x_i - \bar{x})(x_i - \bar{x})^\top"#,
      "Σ = (1/(n − 1)) Σᵢ₌₁ⁿ (xᵢ − x̄)(xᵢ − x̄)ᵀ"
    ),
    (
      #"\mathbf{a}\cdot\mathbf{b} = \|\mathbf{a}\|\|\mathbf{b}\|\cos\theta"#,
      "a ⋅ b = ‖a‖ ‖b‖ cos θ"
    ),
    (
      #"\mathrm{Attention}(Q, K, V) = \mathrm{softmax}\left(\frac{QK^\top}{\sqrt{d_k}}\right)V"#,
      "Attention(Q, K, V) = softmax(QKᵀ/√dₖ) V"
    ),
    (
      #"J = \sum_{j=1}^{k}\sum_{\mathbf{x} \in C_j} \|\mathbf{x} - \boldsymbol{\mu}_j\|^2"#,
      "J = Σⱼ₌₁ᵏ Σ_{x∈Cⱼ} ‖x − μⱼ‖²"
    ),
    (#"x^* = \arg\min_{x \in \mathbb{R}^n} f(x)"#, "x* = arg min_{x∈ℝⁿ} f(x)"),
  ])
  func `formulas as they stand in books`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }

  @Test(arguments: [
    (#"{}"#, ""),
    (#"\phantom{x} y"#, "y"),
    (#"\displaystyle a"#, "a"),
    (#"\color{red}{x} y"#, "xy"),
    (#"\boxed{x + y}"#, "x + y"),
    (#"{x + y}"#, "x + y"),
    (#"\mathrm{d} x"#, "dx"),
    (#"{}^2 x"#, "² x"),
    (#"\big/"#, "/"),
  ])
  func `what draws nothing says nothing`(tex: String, expected: String) throws {
    #expect(try Formula(tex).text == expected)
  }
}
