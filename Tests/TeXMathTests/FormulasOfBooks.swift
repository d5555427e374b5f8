/// Formulas of books and lecture notes on machine learning, one a line, as their authors wrote them.
enum FormulasOfBooks {
  static let all: [String] = lines.split(separator: "\n").map { String($0) }

  private static let lines = ##"""
    \epsilon=\mathop{\arg\max}_{\epsilon}P(\hat{\epsilon}|\epsilon)
    L_i = \Vert f - y_i \Vert_2^2
    \exists h \in \mathcal{H}:|E(h)-\widehat{E}(h)|>\epsilon
    h_i = o_i \odot \tanh(c_{i})
    \sum_{x_4} \psi\left(x_3, x_4\right)
    \begin{aligned} h_i^{(t)} = u_i^{(t-1)} h_i^{(t-1)} + (1 - u_i^{(t-1)}) \sigma \Big( b_i + \sum_j U_{i,j} x_j^{(t)} + \sum_j W_{i,j} r_j^{(t-1)} h_j^{(t-1)} \Big), \end{aligned}
    \overline{\epsilon}=\max \epsilon\quad \text { s.t. } \sum_{i= \epsilon_{0} \times m+1}^{m}\left(\begin{array}{c}{m} \\ {i}\end{array}\right) \epsilon^{i}(1-\epsilon)^{m-i}<\alpha
    \begin{aligned} p(s_i) = \sigma \Bigg( \sum_{j<i} W_{j,i} s_j + b_i \Bigg). \end{aligned}
    L = \underbrace{ \frac{1}{N} \sum_i L_i }_\text{data loss} + \underbrace{ \lambda R(W) }_\text{regularization loss} \\\\
    \operatorname{tr}(\mathbf{B})=\sum_{j=1}^n b_{j \jmath}
    x\not\in[a,b]
    \ell_{rank}
    \xi_i = 0
    \begin{aligned} \text{Var}\left( \hat{\theta}_m \right) &= \text{Var}\left( \frac{1}{m} \sum_{i=1}^m x^{(i)} \right) \\ &= \frac{1}{m^2} \sum_{i=1}^m \text{Var} \left( x^{(i)} \right) \\ &= \frac{1}{m^2} \sum_{i=1}^m \theta (1 - \theta) \\ &= \frac{1}{m^2} m\theta(1-\theta) \\ &= \frac{1}{m} \theta(1-\theta) \end{aligned}
    [\cos \theta, \sin \theta]
    \begin{aligned} u_i^{(t)} = \sigma \Big( b_i^u + \sum_j U_{i,j}^u x_j^{(t)} + \sum_j W_{i,j}^u h_j^{(t)} \Big), \end{aligned}
    \texttt{log\_number\_of\_hidden\_units}
    \mathbf{P}\left(\pi^{(l)}>\varepsilon\right) \leqq 4 m^S(2 l) e^{-\varepsilon^2 l / 8}
    m\times m
    \mu^{(t)} \gets \alpha \mu^{(t-1)} + (1-\alpha) v^{(t)}
    \mathsf{(2)}
    O \left ( {n \choose d}^{d(l-1)} n^d \right )
    \max_{\theta_d}
    \frac {\partial L}{\partial b}=0+0-0-\sum_{i=1}^{m}\alpha_iy_i=0 \Longrightarrow \sum_{i=1}^{m}\alpha_iy_i=0
    \boldsymbol{w}^{\mathrm{T}}\boldsymbol{x}-\theta<0
    \epsilon^2 g_1 g_2 \prod_{i=3}^l w_i
    min_{\theta}\sum_{i}\left\| render_{i}(F_{\Theta}-I_{i}\right\|^{2}
    \lim_{x \to 0} x\log x = 0
    \begin{aligned} L(\theta)&=\theta\cdot\theta\cdot(1-\theta)\cdot\theta\cdot(1-\theta)\\ &=\theta^{3}(1-\theta)^2 \end{aligned}
    \sum_{i=0}^{0}\left(\begin{array}{c}{1} \\ {i}\end{array}\right)=1
    \cdots \cdots
    \frac{n}{m}
    \cfrac{\partial LL(D_l \cup D_u) }{\partial \alpha_i}=0
    \begin{bmatrix}1 \\ 0 \\ 0 \\ 0 \end{bmatrix} = \text{"h"}\ \ \begin{bmatrix}0 \\ 1 \\ 0 \\ 0 \end{bmatrix} = \text{"e"}\ \ \begin{bmatrix}0 \\ 0 \\ 1 \\ 0 \end{bmatrix} = \text{"l"}\ \ \begin{bmatrix}0 \\ 0 \\ 0 \\ 1 \end{bmatrix} = \text{"o"}
    \displaystyle \frac{\partial y} {\partial x}
    L_i = \sum_{j\neq y_i} \max(0, s_j - s_{y_i} + \Delta)
    E=\infty
    Loss = \frac{1}{N}\sum_{i=1}^{N}d(x_i, g_{\theta'}(f_{\theta}(x'_i))) + \frac{\lambda}{2}(\|\theta \|_\text{F}^2 + \|\theta' \|_\text{F}^2)
    \frac{\partial u^{(n)}}{\partial u^{(j)}} = \sum_{i:j \in Pa(u^{(i)})} \frac{\partial u^{(n)} }{ \partial u^{(i)} } \frac{ \partial u^{(i)} }{ \partial u^{(j)} }
    \plim_{m\to\infty} \hat{\theta}_m = \theta
    \left.\rho_m\right)
    \overrightarrow{\boldsymbol{x}_1\boldsymbol{x}_0}
    1 \sim 2
    \begin{aligned} f_t &= \sigma(W_{hf}h_{t_1} + W_{xf}x_t) \\ i_t &= \sigma(W_{hi}h_{t_1} + W_{xi}x_t) \\ o_t &= \sigma(W_{ho}h_{t_1} + W_{xo}x_t) \\ g_t &= \text{tanh}(W_{hg}h_{t_1} + W_{xg}x_t) \\ \end{aligned}
    \{-1,+1\}
    \sum_{j=0}^d \binom{n}{j} = O(n^d)
    \theta^{\ast}
    \partial
    \Gamma=\left[\begin{array}{cccc} \gamma_{11} & \gamma_{12} & \cdots & \gamma_{1 k} \\ \gamma_{21} & \gamma_{22} & \cdots & \gamma_{2 k} \\ \vdots & \vdots & \ddots & \vdots \\ \gamma_{m 1} & \gamma_{m 2} & \cdots & \gamma_{m k} \end{array}\right]_{m \times k}
    \arg\max
    p_{\theta^{\ast}}(x \mid z^{(i)})
    \sqrt{2}
    \vert\mathcal{H}_{\vert D^\prime}\vert \geqslant \left\lfloor\frac{\vert\mathcal{H}_{\vert D}\vert}{2}\right\rfloor
    p(y=j \mid \Theta=i, \boldsymbol{x})= \begin{cases}1, & i=j \\ 0, & i \neq j\end{cases}
    \begin{aligned} \frac{\partial L_{t}}{\partial W} = \frac{\partial L_{t}}{\partial h_{t}}(\prod_{t=2}^{T} W_{hh}^{T-1})\frac{\partial h_{1}}{\partial W} \end{aligned}
    0.0001\%
    \mathcal{Y}=\{-1,+1\}
    \boldsymbol x
    O(\log n)
    \text{AUC}
    \begin{aligned} \texttt{log\_learning\_rate} &\sim u(-1, -5), \\ \texttt{learning\_rate} &= 10^{\texttt{log\_learning\_rate}}, \end{aligned}
    p_{\eta_j}
    \nabla f\left(\boldsymbol{x}_k\right)=\left.\frac{\nabla f(\boldsymbol{x})}{\nabla \boldsymbol{x}}\right|_{\boldsymbol{x}=\boldsymbol{x}_k} \neq 0
    \frac{1}{\sqrt{m}}
    \|\mathbf{A}\|_F^2=\sum_{i=1}^m\left\|\boldsymbol{\beta}_i\right\|_2^2
    \begin{aligned} \min _{\boldsymbol{w}_{1}, \boldsymbol{w}_{2}, \ldots, \boldsymbol{w}_{m}} & \sum_{i=1}^{m}\boldsymbol{w_i}^{\mathrm{T}}\mathbf{X}_i^{\mathrm{T}}\mathbf{X}_i\boldsymbol{w_i} \\ \text { s.t. } & \boldsymbol{w_i}^{\mathrm{T}}\boldsymbol{I}=1 \end{aligned}
    \widehat{E}(h)
    \theta_g
    F_{\beta}=\frac{1}{\frac{1}{1+\beta^{2}}\cdot\frac{1}{P}+\frac{\beta^{2}}{1+\beta^{2}}\cdot\frac{1}{R}}
    \frac{\partial u^{(n)}}{\partial u^{(j)}} = \sum_{\substack{\text{path}(u^{(\pi_1)}, u^{(\pi_2)}, \ldots, u^{(\pi_t)} ),\\ \text{from } \pi_1=j \text{ to }\pi_t = n}} \prod_{k=2}^t \frac{\partial u^{(\pi_k)}}{\partial u^{(\pi_{k-1})}}
    O(\frac{1}{\sqrt{k}})
    \begin{aligned} g^* = \underset{g}{\argmin} \, \underset{d}{\max}~ v(g, d). \end{aligned}
    \prod_t w^{(t)}
    \delta \ll \epsilon
    \boldsymbol{x}\in \mathbb{R}^d
    p(x^{(i)}; \mu, \sigma^2) = \frac{1}{\sqrt{2\pi\sigma^2}} \exp\left( -\frac{1}{2} \frac{(x^{(i)} - \mu)^2}{\sigma^2} \right)
    \|\mathbf{A}\|_F
    E=\bar{E}-\bar{A}
    \Omega_n
    \ell_{\exp }\left(H_{t-1}+h_{t} | \mathcal{D}\right)= \mathbb{E}_{\boldsymbol{x} \sim \mathcal{D}}\left[e^{-f(\boldsymbol{x}) H_{t-1}(\boldsymbol{x})}\left(1-f(\boldsymbol{x}) h_{t}(\boldsymbol{x})+\frac{1}{2}\right)\right]
    \theta^{t}=\pi
    \mathbb{I}\left(\boldsymbol{x} \notin D_{t}\right)=1
    C=A\vee B
    (\simeq)
    \frac{1}{\alpha}
    h_1^+ \cap h_2^+ \cap h_3^+
    x_1=x_2=\cdots=x_n=\dfrac{1}{n}
    \tilde P
    ( \hat{\mu}_m - 1.96\text{SE}(\hat{\mu}_m), \hat{\mu}_m + 1.96 \text{SE}(\hat{\mu}_m) )
    \nabla_{w_j} L_i = \mathbb{1}(w_j^Tx_i - w_{y_i}^Tx_i + \Delta > 0) x_i
    \ln (\cdot)
    l \geqq 2 / \varepsilon^2
    \left|D_l\right|
    adv\_x = x + \epsilon*\text{sign}(\nabla_xJ(\theta, x, y))
    F_\Theta
    \delta x
    \boldsymbol{\alpha}=\left(a_1, a_2, \ldots, a_i, \ldots, a_m\right)
    \textcircled{5}
    \ +\ .007\ \times
    \hat{C}(r) = \sum_{i = 1}^{N}T_{i}(1-exp(-\sigma_{i}\delta_{i}))c_{i}, where T_{i} = exp(-\sum_{j=1}^{i-1}\sigma_{j}\delta_{j})
    \big\{x^{(i)}\big\}_{i=1}^{N}
    JC=\frac{|A\bigcap B|}{|A\bigcup B|}=\frac{|A\bigcap B|}{|A|+|B|-|A\bigcap B|}
    z_m\in Z
    \Delta f=0
    \operatorname{SVD}
    \frac{\partial L L\left(D_{l} \cup D_{u}\right)}{\partial \boldsymbol{\mu}_{i}}=0
    L_i = \sum_{j\neq y_i} \left[ \max(0, w_j^Tx_i - w_{y_i}^Tx_i + 1) \right]
    \frac{\partial J}{\partial z_i} = -\frac{p_i}{q_i}\frac{\partial q_i}{\partial z_i} -\sum_{j \ne i} \frac{p_j}{q_j} \frac{\partial q_j}{\partial z_i} = -\frac{p_i}{q_i}(q_i - q_i^2) - \sum_{j \ne i} \frac{p_j}{q_j}(-q_jq_i) =p_i(q_i - 1) + (1-p_i)q_i = q_i - p_i
    Z^\prime
    \mathrm{X}
    \begin{aligned} \frac{1}{2} h_i \sum_j \beta_j W_{j,i}^2. \end{aligned}
    \mathcal{H}
    \nabla_x
    \sigma \xrightarrow{} 0
    \begin{aligned} p(h_i)\propto \frac{1}{(1+\frac{h_i^2}{\nu})^{\frac{\nu+1}{2}}}. \end{aligned}
    {\tt grad\_table}[u^{(i)}]
    \begin{aligned} p(x) = \exp\big(\lambda_1 + \lambda_2 x + \lambda_3 (x-\mu)^2 - 1\big). \end{aligned}
    [o_i, f_i, i_i, g_i] = \sigma(\textbf{K}^{ss} \circledast h_{i-1} + \textbf{K}^{is} \circledast \textbf{x}_{i})
    \{z^{(1)}, \cdots, z^{(m)}\}
    p(x \mid z)
    \sum_{i=1}^{m} \sum_{j=1}^{m}\left\|\boldsymbol{z}_{j}\right\|^{2}=m \sum_{j=1}^{m}\left\|\boldsymbol{z}_{j}\right\|^{2}=m \operatorname{tr}(\mathbf{B})
    \frac{\partial z}{\partial x_i} = \sum_j \frac{\partial z}{\partial y_j} \frac{\partial y_j}{\partial x_i}
    x_1=x_2=\cdots=x_n=\frac{1}{n}
    \Pi_\mathcal{H}(1)=2
    g \circ f
    \frac{\partial L(\boldsymbol w,\lambda)}{\partial \boldsymbol w} = -2\mathbf{S}_b\boldsymbol w+2\lambda\mathbf{S}_w\boldsymbol w
    D_l^1=\left\{\left(\boldsymbol{x}_1^1, y_1\right), \ldots,\left(\boldsymbol{x}_l^1, y_l\right)\right\}
    f^\prime(\epsilon)=1-\frac{1}{1-\epsilon}=0 \Rightarrow \epsilon=0
    \forall i, w_i^{(A)}
    \varnothing
    D_{KL}(q_{\phi}(z | x^{(i)})|| p_{\theta}(z | x^{(i)}))
    \displaystyle a
    \gamma_{ji}
    \begin{aligned} Z = \int x^2 dx. \end{aligned}
    \begin{aligned} c_t &= f_t \odot c_{t-1} + i_t \odot g_t \\ h_t &= o_t \odot \text{tanh}(c_t) \\ \end{aligned}
    D_{\text{KL}}(p_{\text{data}} \Vert p_{\text{model}})
    \begin{bmatrix} 0\\ 1\\ 1\\ 0 \end{bmatrix}
    \tau = 3
    \mathbb{E}_{z} \Big[\log p_{\theta}(x^{(i)} \mid z) \Big]
    \begin{aligned} & p_{\theta}(z \mid x) = \dfrac{p_{\theta}(x \mid z) \cdot p_{\theta}(z)}{p_{\theta}(x)} \\ \Longrightarrow \quad & p_{\theta}(x) = \dfrac{p_{\theta}(x \mid z) \cdot p_{\theta}(z)}{p_{\theta}(z \mid x)} \end{aligned}
    \int \prod_{i_2=1}^M q_{i_2}\left(\mathbf{z}_{i_2}\right) \ln q_j\left(\mathbf{z}_j\right) \mathrm{d} \mathbf{z}=\int q_j\left(\mathbf{z}_j\right) \ln q_j\left(\mathbf{z}_j\right) \mathrm{d} \mathbf{z}_j
    O(\#\text{edges})
    \{\neg L\}
    \underset{y \in\{-1,1\}}{\arg \max } P(f(x)=y | \boldsymbol{x})
    \beta_{\varphi}(p)
    \epsilon-
    L_i = \sum_{j\neq y_i} \left[ \max(0, w_j^Tx_i - w_{y_i}^Tx_i + \Delta) \right]
    p\vert f\vert
    \nabla_{w_{y_i}} L_i = - \left( \sum_{j\neq y_i} \mathbb{1}(w_j^Tx_i - w_{y_i}^Tx_i + \Delta > 0) \right) x_i
    p(x)\le 1
    E_{\rm nodes}
    k=1, \ldots, l
    p\left(\mathbf{w}_t \mid \boldsymbol{\alpha}, \boldsymbol{\eta}\right)=\iiint p\left(\mathbf{w}_t, \mathbf{z}, \boldsymbol{\beta}, \boldsymbol{\Theta} \mid \boldsymbol{\alpha}, \boldsymbol{\eta}\right) \mathrm{d} \mathbf{z} \mathrm{d} \boldsymbol{\beta} \mathrm{d} \boldsymbol{\Theta}
    \begin{aligned} p(x) = p(x_1, x_2, ..., x_n) &= \prod_{i=1}^n p(x_i | x_1, ..., x_{i - 1}). \end{aligned}
    \Lambda_{i,i}
    w^\top x_i
    \kappa=0
    \sum\limits_{\boldsymbol{x}^+ \in D^+}
    \sup_{f\in\mathcal{F}}
    A=SS\bigcup SD
    \backslash
    \hat{g}(\boldsymbol{x})=\hat{f}(\boldsymbol{x})+\lambda\|\boldsymbol{x}\|_{1^{\circ}}
    j \geq i
    \frac{1}{m} \sum_{i=1}^m x_i-\frac{1}{m} \sum_{i=1}^m \mathbb{E}\left(x_i\right) \geqslant \epsilon
    h_t=\underset{h}{\arg \min } \sum_{i=1}^{|D|} \mathcal{D}_t^{\prime}\left(\boldsymbol{x}_i\right) \mathbb{I}\left(f\left(\boldsymbol{x}_i\right) \neq h\left(\boldsymbol{x}_i\right)\right)
    \begin{aligned} W_{j,k,i}^{'} = W_{k,i}. \end{aligned}
    \mathbf{X X}^{\top}=\left[\begin{array}{llll} \boldsymbol{x}_1 & \boldsymbol{x}_2 & \cdots & \boldsymbol{x}_d \end{array}\right]\left[\begin{array}{c} \boldsymbol{x}_1^{\top} \\ \boldsymbol{x}_2^{\top} \\ \vdots \\ \boldsymbol{x}_d^{\top} \end{array}\right]
    P_3({\tt THE\ DOG\ RAN})
    f \leftarrow
    \begin{aligned} H[p] = - \int p(x) \log p(x) dx. \end{aligned}
    (i \neq j)
    \displaystyle \textbf{1}_\mathrm{condition}
    \int p(x) dx = 1
    D\subset\mathbb{R}^n
    \hat{\theta} = x^{(1)}
    \arg \min
    A\subseteq U
    \sigma_j
    \beta_{t}
    \frac{\partial e^{-H(\boldsymbol{x})}}{\partial H(\boldsymbol{x})}=-e^{-H(\boldsymbol{x})}\qquad \frac{\partial e^{H(\boldsymbol{x})}}{\partial H(\boldsymbol{x})}=e^{H(\boldsymbol{x})}
    \sum_{i=1}^N
    L = \frac{1}{N} \sum_i \sum_{j\neq y_i} \left[ \max(0, f(x_i; W)_j - f(x_i; W)_{y_i} + \Delta) \right] + \lambda \sum_k\sum_l W_{k,l}^2
    \lim _{\boldsymbol{x}^{\prime} \rightarrow \boldsymbol{x}} \frac{\left\|\nabla f\left(\boldsymbol{x}^{\prime}\right)-\nabla f(\boldsymbol{x})\right\|_2}{\left\|\boldsymbol{x}^{\prime}-\boldsymbol{x}\right\|_2}
    D_{1}\cup D_{2}
    \mathfrak{L}
    q \leftarrow B \quad q \leftarrow C
    \min_{\theta_g}
    \cos (fx' + \phi)
    q_{\phi}
    \begin{aligned} f(x + i\epsilon) &= f(x) + i\epsilon f'(x) + O(\epsilon^2) ,\\ \text{real}( f(x+i\epsilon) ) &= f(x) + O(\epsilon^2), \quad \text{image}( \frac{f(x+i\epsilon)}{ \epsilon } ) = f'(x) + O(\epsilon^2), \end{aligned}
    \geqslant
    \langle h_2 \rangle
    \mathbb{E}_{Z}[\Phi(Z)]
    \mathbf W
    \exp(z_k)
    \mathbb{E}_Z
    \mathbf{a} = \text{softmax}(\mathbf{e})
    \mathbf{Z}=\mathbf{W}^{\top} \mathbf{X}
    p\leq p_0
    \alpha_j
    \log\sum_j \exp(z_j) \approx \max_j z_j = z_i
    \lambda_1
    w(x, y; \alpha, \beta_x, \beta_y, f, \phi, x_0, y_0, \tau) = \alpha \exp(-\beta_x x'^2 - \beta_y y'^2) \cos (fx' + \phi)
    \Gamma_{\text {old }}
    P(A\wedge B)\geqslant 0
    \boldsymbol \mu \succeq 0
    \cfrac{p(x_i, z_i; \theta)}{Q_i(z_i)}
    \zeta(x)
    \mathbb{I}\left(h(x_i)\neq y_i\right)\equiv \frac{1-y_i h(x_i)}{2}
    u\approx v
    \hat h_j^{(1)} \in [0,1]
    1-P\left(h \in \mathcal{H}: E(h)>\epsilon \wedge \widehat{E}(h)=0\right)\ge 1-\vert\mathcal{H}\vert e^{-m\epsilon}
    \begin{aligned} L_0 = & \max(0, w_1^Tx_0 - w_0^Tx_0 + 1) + \max(0, w_2^Tx_0 - w_0^Tx_0 + 1) \\\\ L_1 = & \max(0, w_0^Tx_1 - w_1^Tx_1 + 1) + \max(0, w_2^Tx_1 - w_1^Tx_1 + 1) \\\\ L_2 = & \max(0, w_0^Tx_2 - w_2^Tx_2 + 1) + \max(0, w_1^Tx_2 - w_2^Tx_2 + 1) \\\\ L = & (L_0 + L_1 + L_2)/3 \end{aligned}
    F(X) = \left[ \frac{e^{z_i(x)/T}}{\sum_{l=0}^{N-1} e^{z_l(x)/T}} \right]_{i \in 0 ... N-1}
    \textbf{x}_i
    \frac{Z_1}{Z_0} \approx \frac{1}{K} \sum_{k=1}^K w^{(k)}
    V \in \{\text{"h"}, \text{"e"}, \text{"l"}, \text{"o"}\}
    \quad e^{2 H(\boldsymbol{x})}=\frac{P(f(\boldsymbol{x})=1 \mid \boldsymbol{x})}{P(f(\boldsymbol{x})=-1 \mid \boldsymbol{x})}
    \mu^{(t)}
    D_{\mathrm{KL}} \Big(q_{\phi}(z \mid x^{(i)}) \parallel p_{\theta}(z)\Big)
    f(\boldsymbol{x})=\|\boldsymbol{x}\|_2^2=\boldsymbol{x}^{\mathrm{T}} \boldsymbol{x}
    \begin{aligned} & \frac{\partial z}{\partial w}\\ =& \frac{\partial z}{\partial y} \frac{\partial y}{\partial x} \frac{\partial x}{\partial w}\\ =& f'(y)f'(x)f'(w)\\ =& f'(f(f(w))) f'(f(w)) f'(w). \end{aligned}
    \Sigma_{z\ne j}
    \begin{gathered} \mathbb{E}[f(\boldsymbol{z})]=\mathbb{E}[\mathbb{I}(h(\boldsymbol{x}) \neq y)]=E(h) \\ \frac{1}{m} \sum_{i=1}^m f\left(\boldsymbol{z}_i\right)=\frac{1}{m} \sum_{i=1}^m \mathbb{I}\left(h\left(\boldsymbol{x}_i\right) \neq y_i\right)=\widehat{E}(h) \end{gathered}
    2\Sigma_i
    T(t) = exp(-\int_{t_n}^{t}\sigma(r(s))\, ds)
    k=1 \dots K
    \hat{h}_j
    \|\mathbf{A}\|_F=\sum_{i=1}^m \sum_{j=1}^n\left|a_{i j}\right|^2
    \Gamma (\boldsymbol \mu,\boldsymbol \lambda)=\mathop{\inf}\limits_{\boldsymbol x\in D}L(\boldsymbol x,\boldsymbol \mu,\boldsymbol \lambda) \leqslant L(\tilde{\boldsymbol x},\boldsymbol \mu,\boldsymbol \lambda)
    D_{KL}(q_{\phi}(z | x^{(i)}) || p_{\theta}(z))
    \omega_i
    \leqslant
    p_k\rightarrow 0
    \xi_i=|f\left(\boldsymbol{x}_{i}\right)-y_{i}|-\epsilon
    \lambda_i \gg \alpha
    \varepsilon
    m\to\infty
    p_{\eta_j} \propto p_1^{\eta_j} p_0^{1-\eta_j}
    \overline{C}
    """##
}
