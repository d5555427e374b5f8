/// A command that is short for TeX: `\norm{x}` for `\left\|x\right\|`.
struct Macro: Sendable, Equatable {
  /// How many arguments it takes.
  var arguments: Int
  /// What the first argument is when it is not given in brackets; then it is optional.
  var first: [Unicode.Scalar]?
  /// What it stands for, with `#1`, `#2` … for the arguments.
  var body: [Unicode.Scalar]

  init(_ body: String, arguments: Int = 0) {
    self.init([Unicode.Scalar](body.unicodeScalars), arguments: arguments)
  }

  init(_ body: [Unicode.Scalar], arguments: Int = 0, first: [Unicode.Scalar]? = nil) {
    self.body = body
    self.arguments = arguments
    self.first = first
  }
}

/// The catalog's own commands, each written in TeX, all in this one place.
///
/// They are the short forms that books on machine learning define for themselves. A page shows the
/// formula with them; `catalog formula` knows them too.
enum Macros {
  /// Name, number of arguments, TeX.
  static let all: [(name: String, arguments: Int, body: String)] = [
    // sets of numbers, expectation, probability
    ("R", 0, "\\mathbb{R}"), ("N", 0, "\\mathbb{N}"), ("Z", 0, "\\mathbb{Z}"),
    ("C", 0, "\\mathbb{C}"), ("Q", 0, "\\mathbb{Q}"), ("E", 0, "\\mathbb{E}"),
    ("RR", 0, "\\mathbb{R}"), ("EE", 0, "\\mathbb{E}"), ("PP", 0, "\\mathbb{P}"),
    ("reals", 0, "\\mathbb{R}"), ("Reals", 0, "\\mathbb{R}"), ("natnums", 0, "\\mathbb{N}"),
    ("cnums", 0, "\\mathbb{C}"), ("Complex", 0, "\\mathbb{C}"),
    ("ind", 0, "\\mathbb{1}"), ("1", 0, "\\mathbb{1}"), ("KL", 0, "\\mathrm{KL}"),

    // brackets
    ("abs", 1, "\\left|#1\\right|"), ("norm", 1, "\\left\\|#1\\right\\|"),
    ("inner", 2, "\\left\\langle#1,#2\\right\\rangle"), ("set", 1, "\\left\\{#1\\right\\}"),
    ("Set", 1, "\\left\\{#1\\right\\}"), ("ceil", 1, "\\left\\lceil#1\\right\\rceil"),
    ("floor", 1, "\\left\\lfloor#1\\right\\rfloor"),
    ("bra", 1, "\\left\\langle#1\\right|"), ("ket", 1, "\\left|#1\\right\\rangle"),
    ("Bra", 1, "\\left\\langle#1\\right|"), ("Ket", 1, "\\left|#1\\right\\rangle"),
    ("braket", 1, "\\left\\langle#1\\right\\rangle"),
    ("Braket", 1, "\\left\\langle#1\\right\\rangle"),

    // transpose, derivatives, letters
    ("T", 0, "\\top"), ("dd", 0, "\\mathrm{d}"), ("diff", 0, "\\mathrm{d}"),
    ("pd", 2, "\\frac{\\partial #1}{\\partial #2}"), ("grad", 0, "\\nabla"),
    ("defeq", 0, "\\mathrel{:=}"), ("vv", 1, "\\boldsymbol{#1}"), ("mat", 1, "\\mathbf{#1}"),
  ]

  /// Commands of TeX that are short for others.
  static let ofTeX: [(name: String, arguments: Int, body: String)] = [
    ("varGamma", 0, "\\mathit{\\Gamma}"), ("varDelta", 0, "\\mathit{\\Delta}"),
    ("varTheta", 0, "\\mathit{\\Theta}"), ("varLambda", 0, "\\mathit{\\Lambda}"),
    ("varXi", 0, "\\mathit{\\Xi}"), ("varPi", 0, "\\mathit{\\Pi}"),
    ("varSigma", 0, "\\mathit{\\Sigma}"), ("varUpsilon", 0, "\\mathit{\\Upsilon}"),
    ("varPhi", 0, "\\mathit{\\Phi}"), ("varPsi", 0, "\\mathit{\\Psi}"),
    ("varOmega", 0, "\\mathit{\\Omega}"),
    ("varlimsup", 0, "\\operatorname*{\\overline{lim}}"),
    ("varliminf", 0, "\\operatorname*{\\underline{lim}}"),
    ("varinjlim", 0, "\\operatorname*{\\underrightarrow{lim}}"),
    ("varprojlim", 0, "\\operatorname*{\\underleftarrow{lim}}"),
    ("colonapprox", 0, "\\mathrel{:\\approx}"), ("colonsim", 0, "\\mathrel{:\\sim}"),
    ("simcolon", 0, "\\mathrel{\\sim:}"), ("approxcolon", 0, "\\mathrel{\\approx:}"),
    ("smash", 1, "{#1}"), ("ensuremath", 1, "{#1}"), ("mathllap", 1, "{#1}"),
    ("mathrlap", 1, "{#1}"), ("mathclap", 1, "{#1}"), ("llap", 1, "\\text{#1}"),
    ("rlap", 1, "\\text{#1}"), ("clap", 1, "\\text{#1}"), ("vcenter", 1, "{#1}"),
    ("angl", 1, "{#1}"), ("shoveleft", 1, "{#1}"), ("shoveright", 1, "{#1}"),
    ("utilde", 1, "\\underset{\\sim}{#1}"), ("wideparen", 1, "\\overset{\\frown}{#1}"),
    ("overparen", 1, "\\overset{\\frown}{#1}"), ("underparen", 1, "\\underset{\\smile}{#1}"),
    ("pod", 1, "\\quad(#1)"), ("eqref", 1, "\\text{(#1)}"), ("ref", 1, "\\text{#1}"),
    ("cite", 1, "\\text{[#1]}"), ("url", 1, "\\texttt{#1}"), ("href", 2, "{#2}"),
    ("class", 2, "{#2}"), ("cssId", 2, "{#2}"), ("style", 2, "{#2}"), ("htmlClass", 2, "{#2}"),
    ("htmlId", 2, "{#2}"), ("htmlStyle", 2, "{#2}"),
    ("raisebox", 2, "\\text{#2}"), ("mathchoice", 4, "{#1}"), ("texorpdfstring", 2, "{#1}"),
    ("multicolumn", 3, "{#3}"), ("hdotsfor", 1, "\\ldots"),
    ("colorbox", 2, "\\boxed{\\text{#2}}"), ("fcolorbox", 3, "\\boxed{\\text{#3}}"),
    ("TeX", 0, "\\text{TeX}"), ("LaTeX", 0, "\\text{LaTeX}"),
    ("red", 1, "\\textcolor{red}{#1}"), ("blue", 1, "\\textcolor{blue}{#1}"),
    ("green", 1, "\\textcolor{green}{#1}"), ("orange", 1, "\\textcolor{orange}{#1}"),
    ("purple", 1, "\\textcolor{purple}{#1}"), ("pink", 1, "\\textcolor{pink}{#1}"),
    ("gray", 1, "\\textcolor{gray}{#1}"),
  ]
}
