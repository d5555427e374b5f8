/// The catalog's own commands, each written in TeX, all in this one place.
///
/// They are the short forms that books on machine learning define for themselves. A page shows the
/// formula with them; `catalog formula` knows them too.
enum Macros {
  static let all: [(String, Meaning)] = [
    ("argmin", .function("arg min", limits: true)),
    ("argmax", .function("arg max", limits: true)),

    // sets of numbers, expectation, probability
    ("R", .macro("\\mathbb{R}", arguments: 0)), ("N", .macro("\\mathbb{N}", arguments: 0)),
    ("Z", .macro("\\mathbb{Z}", arguments: 0)), ("C", .macro("\\mathbb{C}", arguments: 0)),
    ("Q", .macro("\\mathbb{Q}", arguments: 0)), ("E", .macro("\\mathbb{E}", arguments: 0)),
    ("reals", .macro("\\mathbb{R}", arguments: 0)), ("Reals", .macro("\\mathbb{R}", arguments: 0)),
    ("ind", .macro("\\mathbb{1}", arguments: 0)), ("1", .macro("\\mathbb{1}", arguments: 0)),
    ("KL", .macro("\\mathrm{KL}", arguments: 0)),

    // functions
    ("Var", .function("Var", limits: false)), ("tr", .function("tr", limits: false)),
    ("diag", .function("diag", limits: false)), ("rank", .function("rank", limits: false)),
    ("sign", .function("sign", limits: false)), ("softmax", .function("softmax", limits: false)),
    ("span", .function("span", limits: false)), ("erf", .function("erf", limits: false)),
    ("relu", .function("ReLU", limits: false)), ("ReLU", .function("ReLU", limits: false)),

    // brackets
    ("abs", .macro("\\left|#1\\right|", arguments: 1)),
    ("norm", .macro("\\left\\|#1\\right\\|", arguments: 1)),
    ("inner", .macro("\\left\\langle#1,#2\\right\\rangle", arguments: 2)),
    ("set", .macro("\\left\\{#1\\right\\}", arguments: 1)),
    ("ceil", .macro("\\left\\lceil#1\\right\\rceil", arguments: 1)),
    ("floor", .macro("\\left\\lfloor#1\\right\\rfloor", arguments: 1)),

    // transpose, derivatives, letters
    ("T", .macro("\\top", arguments: 0)),
    ("dd", .macro("\\mathrm{d}", arguments: 0)), ("diff", .macro("\\mathrm{d}", arguments: 0)),
    ("pd", .macro("\\frac{\\partial #1}{\\partial #2}", arguments: 2)),
    ("grad", .macro("\\nabla", arguments: 0)),
    ("defeq", .macro("\\mathrel{:=}", arguments: 0)),
    ("vv", .macro("\\boldsymbol{#1}", arguments: 1)),
    ("mat", .macro("\\mathbf{#1}", arguments: 1)),
    ("bra", .macro("\\left\\langle#1\\right|", arguments: 1)),
    ("ket", .macro("\\left|#1\\right\\rangle", arguments: 1)),
  ]
}
