import TeXMath
import Testing

@Suite struct `Every construct of TeX has its tree` {
  @Test(arguments: [
    (#"x"#, #"x"#),
    (#"2.5"#, #"2.5"#),
    (#".5"#, #".5"#),
    (#"x."#, #"[x .:ordinary]"#),
    (#"\alpha\partial\ell"#, #"[α ∂ ℓ]"#),
    (#"\mathbf{w}x"#, #"[w/bold x]"#),
    (#"\mathbf wx"#, #"[w/bold x]"#),
    (#"\mathrm{new}"#, #"new/upright"#),
    (#"\mathrm{d x}"#, #"dx/upright"#),
    (#"\mathrm{a_bc}"#, #"[(scripts a/upright _ b/upright) c/upright]"#),
    (#"\bm{\theta}"#, #"θ/boldSymbol"#),
    (#"\mathbb{1}"#, #"1/doubleStruck"#),
    (#"{\bf x}y"#, #"[x/bold y]"#),
    (#"{\rm KL}"#, #"KL/upright"#),
    (#"\boldsymbol{\mathcal{L}}"#, #"L/script"#),
  ])
  func `letters, numbers and names`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }

  @Test(arguments: [
    (#"x_i^2"#, #"(scripts x _ i ^ 2)"#),
    (#"x^2_i"#, #"(scripts x _ i ^ 2)"#),
    (#"x_{i}^{\top}"#, #"(scripts x _ i ^ ⊤:ordinary)"#),
    (#"f''(x)"#, #"[(scripts f ′′) (fence ( x ))]"#),
    (#"f'^2"#, #"(scripts f ′ ^ 2)"#),
    (#"f^{\prime\prime}"#, #"(scripts f ′′)"#),
    (#"x^\frac12"#, #"(scripts x ^ (frac 1 2))"#),
    (#"{}^{14}C"#, #"[(scripts [] ^ 14) C]"#),
    (#"\sum_{i=1}^n x_i"#, #"[(limits ∑limits _ [i =:relation 1] ^ n) (scripts x _ i)]"#),
    (#"\int_0^1"#, #"(scripts ∫ _ 0 ^ 1)"#),
    (#"\int\limits_D"#, #"(alwaysLimits ∫ _ D)"#),
    (#"\sum\nolimits_i"#, #"(scripts ∑limits _ i)"#),
    (#"\mathbb{E}\limits_x"#, #"(alwaysLimits E/doubleStruck _ x)"#),
    (#"\underbrace{a+b}_{c}"#, #"(⏟ [a +:binary b] under c)"#),
    (#"\overbrace{a}^{b}_{c}"#, #"(scripts (⏞ a) _ c ^ b)"#),
  ])
  func `scripts and primes`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }

  @Test(arguments: [
    (#"\frac12"#, #"(frac 1 2)"#),
    (#"\frac{a}{b}"#, #"(frac a b)"#),
    (#"\dfrac ab"#, #"(frac:display a b)"#),
    (#"\cfrac[l]{a}{b}"#, #"(frac:display a b)"#),
    (#"a \over b"#, #"(frac a b)"#),
    (#"n \choose k"#, #"(fence! ( (over n k) ))"#),
    (#"\binom{n}{k}"#, #"(fence! ( (over n k) ))"#),
    (#"\genfrac{[}{]}{0pt}{}{n}{k}"#, #"(fence! [ (over n k) ])"#),
    (#"\sqrt x"#, #"(root x)"#),
    (#"\sqrt[3]{x}"#, #"(root x index 3)"#),
  ])
  func `fractions and roots`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }

  @Test(arguments: [
    (#"\hat x"#, #"(hat x)"#),
    (#"\widehat{xy}"#, #"(wideHat [x y])"#),
    (#"\bar{\mathbf x}"#, #"(bar x/bold)"#),
    (#"\overset{!}{=}"#, #"(stack =:relation over !:ordinary)"#),
    (#"\stackrel{d}{\to}"#, #"(stack →:relation over d)"#),
    (#"\underset{x}{y}"#, #"(stack y under x)"#),
    (#"\xrightarrow[u]{o}"#, #"(→ over o under u)"#),
    (#"\not\in"#, #"∉:relation"#),
    (#"\not="#, #"≠:relation"#),
    (#"\not p"#, #"(cancelled p)"#),
    (#"\boxed{x}"#, #"(boxed x)"#),
    (#"\cancel{x}"#, #"(cancelled x)"#),
    (#"\phantom{x}"#, #"(phantom-| x)"#),
  ])
  func `accents, stacks and arrows`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }

  @Test(arguments: [
    (#"\text{for all } x"#, #"[(text 'for all ') x]"#),
    (#"\text{if $x>0$ and \textbf{so}}"#, #"(text 'if ' $[x >:relation 0]$ ' and ' 'so'/bold)"#),
    (#"\mbox{\boldmath $\mu$}"#, #"(text $μ/boldSymbol$)"#),
    (#"\text{a--b ``c'' \& d~e}"#, #"(text 'a–b “c” & d e')"#),
    (#"\text{\'e}"#, #"(text 'é')"#),
    (#"\text{\(x\)}"#, #"(text $x$)"#),
    (#"\textcolor{red}{x}"#, #"(red x)"#),
    (#"\textcolor[rgb]{1,0.5,0}{x}"#, #"(#ff8000 x)"#),
    (#"{\color{#ff0000}x+y}"#, #"(#ff0000 [x +:binary y])"#),
    (#"\verb|a_b|"#, #"(text 'a_b'/monospace)"#),
    (#"\textcircled{1}"#, #"(text '①')"#),
    (#"准确率=1"#, #"[(text '准确率') =:relation 1]"#),
  ])
  func `words`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }

  @Test(arguments: [
    (#"\begin{matrix}a&b\\c&d\end{matrix}"#, #"(matrix a & b \ c & d)"#),
    (#"\begin{bmatrix}1\\2\end{bmatrix}"#, #"(fence! [ (matrix 1 \ 2) ])"#),
    (#"\begin{array}{l|r}a&b\\\hline c&d\end{array}"#, #"(matrix:left,right a & b \ rule c & d)"#),
    (#"\begin{cases}1&x>0\\0\end{cases}"#, #"(fence! { (cases 1 & [x >:relation 0] \ 0) none)"#),
    (
      #"\begin{align*}a&=b\tag{1}\\&=-c\end{align*}"#,
      #"(aligned a & [=:relation b] tag (text '1') \ [] & [=:relation −:prefix c])"#
    ),
    (#"\begin{aligned}a&-b\end{aligned}"#, #"(aligned a & [−:binary b])"#),
    (#"\begin{equation}x\label{eq:x}\end{equation}"#, #"x"#),
    (#"\begin{aligned}a\\\intertext{so}b\end{aligned}"#, #"(aligned a \ (text 'so') \ b)"#),
    (#"\sum_{\substack{i\\j}}"#, #"(limits ∑limits _ (stacked i \ j))"#),
    (#"a\\b"#, #"(gathered a \ b)"#),
    (#"x\tag{1}"#, #"(gathered x tag (text '1'))"#),
    (#"\left(a\\b\right)"#, #"(fence! ( (gathered a \ b) ))"#),
    (#"\begin{dcases}a\end{dcases}"#, #"(fence! { (display (cases a)) none)"#),
    (#"\begin{pmatrix*}[r]a\end{pmatrix*}"#, #"(fence! ( (matrix:right a) ))"#),
  ])
  func `tables`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }

  @Test(arguments: [
    (#"a\,b\!c"#, #"[a space b back c]"#),
    (#"a\quad b"#, #"[a space b]"#),
    (#"\hspace{1em}x"#, #"[space x]"#),
    (#"\hspace*{-2mu}x"#, #"[back x]"#),
    (#"\displaystyle\sum x"#, #"(display [∑limits x])"#),
    (#"a~b % c"#, #"[a space b]"#),
    (#"\rule{1em}{2pt}"#, #"space"#),
    (#"\smash[b]{x}"#, #"x"#),
  ])
  func `spaces and styles`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }

  @Test(arguments: [
    (#"\mathrel{R}"#, #"(relation R)"#),
    (#"1{,}000"#, #"[1 ,:ordinary 000]"#),
    (#"\colon"#, #"::punctuation"#),
    (#"a:b"#, #"[a ::relation b]"#),
    (#"x_1,\dots,x_n"#, #"[(scripts x _ 1) ,:punctuation …:inner ,:punctuation (scripts x _ n)]"#),
    (#"x_1+\dots+x_n"#, #"[(scripts x _ 1) +:binary ⋯:inner +:binary (scripts x _ n)]"#),
    (#"n!"#, #"[n !:ordinary]"#),
    (##"\mathbin{\#}"##, #"(binary #:ordinary)"#),
  ])
  func `classes`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }

  @Test(arguments: [
    (#"α≤β"#, #"[α ≤:relation β]"#),
    (#"x₁²"#, #"(scripts x _ 1 ^ 2)"#),
    (#"𝐱ᵀ𝐲"#, #"[(scripts x/bold ^ T) y/bold]"#),
    (#"ℝⁿ"#, #"(scripts R/doubleStruck ^ n)"#),
    (#"∑_i∫f"#, #"[(limits ∑limits _ i) ∫ f]"#),
    (#"x̂"#, #"(hat x)"#),
    (#"a·b"#, #"[a ⋅:binary b]"#),
    (#"−x"#, #"[−:prefix x]"#),
    (#"f′″"#, #"(scripts f ′′′)"#),
    (#"x≠∞"#, #"[x ≠:relation ∞:ordinary]"#),
  ])
  func `characters of Unicode`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }

  @Test(arguments: [
    (#"\R^n"#, #"(scripts R/doubleStruck ^ n)"#),
    (#"\norm{x}_2"#, #"(scripts (fence! ‖ x ‖) _ 2)"#),
    (#"\vv{w}^\T"#, #"(scripts w/boldSymbol ^ ⊤:ordinary)"#),
    (#"\def\a{b}\a\a"#, #"[b b]"#),
    (#"\newcommand{\a}[2][p]{#1_{#2}}\a{x}\a[q]{y}"#, #"[(scripts p _ x) (scripts q _ y)]"#),
    (#"\let\a=\beta\a_1"#, #"(scripts β _ 1)"#),
    (#"\def\a#1#2{#2#1}\a xy"#, #"[y x]"#),
    (#"\grad x"#, #"[∇:ordinary x]"#),
  ])
  func `macros`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }
}
