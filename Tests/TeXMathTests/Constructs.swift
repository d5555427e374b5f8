/// Every construct that a formula can have, each in a formula that could stand in a book.
enum Constructs {
  static let all = #"""
    \mathbf{x} + \boldsymbol{\mu} + \mathbf{\Sigma} + \mathcal{L} + \mathcal{N} + \mathbb{E} + \mathbb{1} + \mathfrak{g} + \mathsf{T} + \mathtt{x} + \mathrm{d}x + \Gamma + \nabla f + \partial L
    x^2 + x_i + x_i^2 + f'(x) + f''(x) + f'''(x) + x'^2 + \theta^\ast + A^\top + w^{(t-1)}
    \frac{a+b}{c} + \tfrac{1}{2} + \dfrac{\partial L}{\partial w} + \binom{n}{k} + e^{-\frac{x^2}{2\sigma^2}}
    \sum_{i=1}^n x_i + \prod_{k} p_k + \int_0^1 f(x)\,\mathrm{d}x + \bigcup_{j} A_j + \textstyle\sum_{i=1}^n x_i
    \hat{\theta} = \arg\min_{\theta} L(\theta) + \max_{x \in S} f(x) + \lim_{n\to\infty} a_n + \log x + x\log x + \exp\left(-\frac{1}{2}\right) + \sin\theta
    \left\| \frac{x}{\|x\|_2} \right\|_2^2 + \left| \frac{a}{b} \right| + |x| + \|w\|_1 + \left\langle \frac u v, w \right\rangle + \left\lfloor \frac{n}{2} \right\rfloor
    p(x \mid y) + p(x | y) + D_{\mathrm{KL}}(p \| q) + \left\{ x \,\middle|\, \frac{x}{2} > 0 \right\}
    \hat{x} + \widehat{xyz} + \tilde{x} + \widetilde{xyz} + \bar{x} + \overline{x+y} + \dot{x} + \ddot{x} + \vec{v} + \check{x} + \breve{x} + \mathring{x} + \underline{ab} + \overrightarrow{AB} + \hat{\imath} + \acute a + \dddot x
    \sqrt{x} + \sqrt{\frac{a}{b}} + \sqrt[3]{x+1} + \sqrt{\sum_i x_i^2}
    \begin{bmatrix} 1 & 2 & \cdots & n \\ 3 & 4 & \cdots & m \\ \vdots & \vdots & \ddots & \vdots \end{bmatrix} \begin{pmatrix} a \\ b \end{pmatrix} \begin{vmatrix} a & b \\ c & d \end{vmatrix} \left(\begin{smallmatrix} a & b \\ c & d \end{smallmatrix}\right) \left[\begin{array}{c|r} 1 & -1 \\ \hline 10 & 200 \end{array}\right]
    f(x) = \begin{cases} x^2 & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}
    \begin{aligned} a + b &= c + \frac{d}{e} \\ &= -f & g &= h \\ &\leq \sum_{i} k_i \end{aligned}
    \begin{aligned} x &= y \tag{1} \\ z &= w \end{aligned}
    \underbrace{a + b + c}_{\text{sum}} + \overbrace{d+e}^{n} + \underset{x}{\arg\min}\, f + \overset{d}{=} + \stackrel{\text{def}}{=} + \xrightarrow{n \to \infty} y \xleftarrow[u]{o}
    \sum_{\substack{i < j \\ j \ne k}} x_{ij} + \boxed{E = mc^2} + \cancel{x+y} + \color{red}{a + b} + \phantom{xx} + c
    -x + (-1) + a - b + a \cdot b + a \times b + 1, \ldots, n + x_1 + \cdots + x_n + a\!b + n! + 50\% + f \colon A \to B
    \bigl( x \bigr) \Big( y \Big) \bigg[ z \bigg] \Bigg\{ w \Bigg\} \big| a \big/ b \big|
    ((a+b)^2 + c)^{-1} + [0, 1) + \left.\frac{\partial f}{\partial x}\right|_{x=0} + \left( \sum_{i=1}^n x_i \right)^2
    \texttt{log\_rate} + \textbf{bold} + \textit{it} + \text{for all $i$ in } S + \operatorname{tr}(A) + \mathrm{softmax}(z)_i + \operatorname*{arg\,max}_{k} p_k
    \mathbf{W}^\top\mathbf{x} \odot \mathbf{h} \oplus \mathbf{b} \in \mathbb{R}^{d \times k}, \quad x \sim \mathcal{N}(\mu, \sigma^2), \qquad \forall \epsilon > 0\ \exists \delta
    """#.split(separator: "\n").map { String($0) }
}
