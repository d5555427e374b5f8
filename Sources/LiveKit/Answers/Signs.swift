/// The table of signs and commands beyond plain ones.
enum Signs {
  /// What signs and commands stand for, one a line: the sign, a blank, its meaning in plain signs.
  ///
  /// A line without a meaning is passed over; ~ means a space. A meaning of two signs that begins
  /// with ^ or _ is a small digit: several in a row are one exponent or one subscript. Where one
  /// sign begins another, the longer stands first.
  static let table: StaticString = #"""
    ** ^
    * *
    − -
    × *
    · *
    ⋅ *
    ∗ *
    ÷ /
    ∕ /
    √ sqrt
    ⟨ <
    ⟩ >
    ⁰ ^0
    ¹ ^1
    ² ^2
    ³ ^3
    ⁴ ^4
    ⁵ ^5
    ⁶ ^6
    ⁷ ^7
    ⁸ ^8
    ⁹ ^9
    ⁻ ^-
    ₀ _0
    ₁ _1
    ₂ _2
    ₃ _3
    ₄ _4
    ₅ _5
    ₆ _6
    ₇ _7
    ₈ _8
    ₉ _9
    \cdot *
    \times *
    \ast *
    \div /
    \dfrac frac
    \tfrac frac
    \left| abs(
    \right| )
    \left\lvert abs(
    \right\rvert )
    \lvert abs(
    \rvert )
    \vert |
    \left
    \right
    \langle <
    \rangle >
    \lbrace {
    \rbrace }
    \{ {
    \} }
    \\ ;
    \mathrm
    \text
    \begin{pmatrix} (
    \end{pmatrix} )
    \begin{bmatrix} (
    \end{bmatrix} )
    \begin{matrix} (
    \end{matrix} )
    α alpha
    β beta
    γ gamma
    δ delta
    ε epsilon
    ζ zeta
    η eta
    θ theta
    ι iota
    κ kappa
    λ lambda
    μ mu
    ν nu
    ξ xi
    π pi
    ρ rho
    ς sigma
    σ sigma
    τ tau
    υ upsilon
    φ phi
    χ chi
    ψ psi
    ω omega
    Γ Gamma
    Δ Delta
    Θ Theta
    Λ Lambda
    Ξ Xi
    Π Pi
    Σ Sigma
    Υ Upsilon
    Φ Phi
    Ψ Psi
    Ω Omega
    ϕ phi
    ϵ epsilon
    µ mu
    \varphi phi
    \varepsilon epsilon
    \, ~
    \; ~
    \: ~
    \! ~
    \quad ~
    \qquad ~
    \#u{A0} ~
    \#u{2009} ~
    \#u{202F} ~

    """#

  /// Looks a sign up.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - start: where the sign begins.
  /// - Returns: how many bytes of the text the sign has, 0 if the table does not have it, and which
  ///   bytes of the table are its meaning.
  static func entry(_ text: [UInt8], at start: Int) -> (count: Int, meaning: Range<Int>) {
    let bytes = table.utf8Start
    var (k, line) = (0, 0)
    while k < table.utf8CodeUnitCount {
      // compare until the sign ends, then find where the line does
      while bytes[k] > 0x20, start + k - line < text.count, bytes[k] == text[start + k - line] {
        k += 1
      }
      let (isFound, count) = (bytes[k] <= 0x20, k - line)
      let meaning = k + 1
      while bytes[k] != 0x0A { k += 1 }
      let next = start + count
      // the name of a command ends where its letters end
      let isCut =
        isFound && text[start] == UInt8(ascii: "\\") && text[next - 1].isLetter
        && next < text.count && text[next].isLetter
      if isFound, !isCut { return (count, min(meaning, k)..<k) }
      k += 1
      line = k
    }
    return (0, 0..<0)
  }
}
