import TeXMath
import Testing

@Suite struct `What belongs together in a row becomes one part` {
  @Test(arguments: [
    (#"(a+b)^2"#, #"(scripts (fence ( [a +:binary b] )) ^ 2)"#),
    (#"[0,1)"#, #"(fence [ [0 ,:punctuation 1] ))"#),
    (#"(0,1]"#, #"(fence ( [0 ,:punctuation 1] ])"#),
    (#"(a[b)"#, #"(fence ( [a [:open b] ))"#),
    (#"\{x\}"#, #"(fence { x })"#),
    (#"\langle x,y\rangle"#, #"(fence ⟨ [x ,:punctuation y] ⟩)"#),
    (#"\lfloor x\rfloor"#, #"(fence ⌊ x ⌋)"#),
    (#"\left(\frac ab\right)_i"#, #"(scripts (fence! ( (frac a b) )) _ i)"#),
    (#"\left\{x\middle|y\right."#, #"(fence! { [x (middle |) y] none)"#),
    (#"\left<x\right>"#, #"(fence! ⟨ x ⟩)"#),
    (#"\left{(}x\right)"#, #"(fence! ( x ))"#),
    (#"\big(x\big)"#, #"(fence1 ( x ))"#),
    (#"\bigl[x\bigr]"#, #"(fence1 [ x ])"#),
    (#"\Bigg/"#, #"(big4 /:ordinary)"#),
  ])
  func `brackets`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }

  @Test(arguments: [
    (#"|x|"#, #"(fence | x |)"#),
    (#"\|x\|_2^2"#, #"(scripts (fence ‖ x ‖) _ 2 ^ 2)"#),
    (#"\lVert x\rVert"#, #"(fence ‖ x ‖)"#),
    (#"p(x|y)"#, #"[p (fence ( [x |:relation y] ))]"#),
    (#"p(x\mid y)"#, #"[p (fence ( [x ∣:relation y] ))]"#),
    (#"\mathrm{KL}(q||p)"#, #"[KL/upright (fence ( [q ||:relation p] ))]"#),
    (#"||x||"#, #"(fence || x ||)"#),
    (#"|a||b|"#, #"[(fence | a |) (fence | b |)]"#),
    (#"|a|+|b|"#, #"[(fence | a |) +:binary (fence | b |)]"#),
    (
      #"|A\cap B|/|A\cup B|"#,
      #"[(fence | [A ∩:binary B] |) /:ordinary (fence | [A ∪:binary B] |)]"#
    ),
    (#"\lambda|w|"#, #"[λ (fence | w |)]"#),
    (#"\|\cdot\|"#, #"(fence ‖ ⋅:binary ‖)"#),
    (#"|x-|y||"#, #"(fence | [x −:binary (fence | y |)] |)"#),
    (#"||x|-|y||"#, #"(fence | [(fence | x |) −:binary (fence | y |)] |)"#),
    (#"\{x||x|>0\}"#, #"(fence { [x |:relation (fence | x |) >:relation 0] })"#),
    (#"p(a|b,c|d)"#, #"[p (fence ( [a |:relation b ,:punctuation c |:relation d] ))]"#),
    (#"f|_{x=0}"#, #"[f (scripts |:ordinary _ [x =:relation 0])]"#),
    (#"\big|x\big|"#, #"(fence1 | x |)"#),
    (#"x|y"#, #"[x |:relation y]"#),
    (#"\Vert x\Vert\,\vert y\vert"#, #"[(fence ‖ x ‖) space (fence | y |)]"#),
  ])
  func `bars`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }

  @Test(arguments: [
    (#"-x"#, #"[−:prefix x]"#),
    (#"a-b"#, #"[a −:binary b]"#),
    (#"a=-b"#, #"[a =:relation −:prefix b]"#),
    (#"(-x)"#, #"(fence ( [−:prefix x] ))"#),
    (#"a\cdot-b"#, #"[a ⋅:binary −:prefix b]"#),
    (#"x^-"#, #"(scripts x ^ −:binary)"#),
    (#"x_+"#, #"(scripts x _ +:binary)"#),
    (#"a,-b"#, #"[a ,:punctuation −:prefix b]"#),
    (#"\frac{-1}{2}"#, #"(frac [−:prefix 1] 2)"#),
    (#"a*b"#, #"[a ∗:binary b]"#),
    (#"{-}x"#, #"[−:ordinary x]"#),
    (#"+\infty"#, #"[+:prefix ∞:ordinary]"#),
  ])
  func `signs`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }

  @Test(arguments: [
    (#"\log x"#, #"[log() x]"#),
    (#"\max_i x_i"#, #"[(limits max()limits _ i) (scripts x _ i)]"#),
    (#"\arg\min_x f"#, #"[(limits arg min()limits _ x) f]"#),
    (#"\arg\,\max\limits_x f"#, #"[(alwaysLimits arg max()limits _ x) f]"#),
    (#"\argmin_x f"#, #"[(limits arg min()limits _ x) f]"#),
    (#"\operatorname*{arg\,min}_x f"#, #"[(limits arg min()limits _ x) f]"#),
    (#"\underset{x}{\arg\min} f"#, #"[(alwaysLimits arg min()limits _ x) f]"#),
    (#"\arg\underset{x}{\max} f"#, #"[(alwaysLimits arg max()limits _ x) f]"#),
    (#"\mathop{\mathrm{argmax}}_x"#, #"(limits arg max()limits _ x)"#),
    (#"\operatorname{tr}(A)"#, #"[tr() (fence ( A ))]"#),
    (#"\operatorname*{\overline{lim}}"#, #"(large (overline lim/upright))"#),
    (#"\limsup_n"#, #"(limits lim sup()limits _ n)"#),
    (#"\DeclareMathOperator{\rank}{rank}\rank A"#, #"[rank() A]"#),
    (#"a\bmod b"#, #"[a (binary mod()) b]"#),
    (#"a\pmod n"#, #"[a [space (fence ( [mod() n] ))]]"#),
  ])
  func `functions and searches`(tex: String, expected: String) throws {
    #expect(try tree(tex) == expected)
  }

  @Test(arguments: [
    #"a+b"#, #" x_{i}^{ 2 } "#, #"\left( \frac{ a }{ b } \right)^2"#, #"|x|_1 + (a|b]"#, #"f''"#,
    #"\sum_{i=1}^{n} x_i \text{ if $a_{b}$}"#, #"\begin{cases} a & b \\ c \end{cases}"#,
    #"\norm{x}_2 + \vv{w}^\T"#, #"\def\a#1{#1_{1}#1}\a{x} \a{y+z}"#, #"x₁² + x̂"#, #"a \over b"#,
    #"\arg \min_x |x - |y||"#, #"{a \\ b}"#, #"a \\ b \tag{1}"#, #"\underbrace{a}_b \limits"#,
  ])
  func `each part stands within the part that it belongs to`(tex: String) throws {
    let root = try Formula(tex).root
    #expect(root.isNested(within: 0..<tex.unicodeScalars.count))
  }

  @Test func `a place counts Unicode scalars of the TeX`() throws {
    let parts = try Formula("𝐱 + \\norm{ab}").root.parts
    #expect(parts.map { $0.place } == [0..<1, 2..<3, 4..<13])
    guard case .fence(let fence) = parts[2].kind else {
      Issue.record("a norm is a fence")
      return
    }
    // what stands in the argument of a macro keeps its place
    #expect(fence.body.parts.map { $0.place } == [10..<11, 11..<12])
  }
}
