/// What each command of TeX stands for.
enum Symbols {
  /// The meaning of a command.
  ///
  /// - Parameter name: without its backslash.
  /// - Complexity: O(1) once the table is made.
  static func meaning(of name: String) -> Meaning? { table[name] }

  /// All commands, for the nearest names of a mistyped one.
  static var names: [String] { table.keys.sorted() }

  private static let table: [String: Meaning] = {
    var table: [String: Meaning] = [:]
    func add(_ pairs: String, _ meaning: (String) -> Meaning) {
      var name: Substring?
      for word in pairs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        if let known = name {
          table[String(known)] = meaning(String(word))
          name = nil
        } else {
          name = word
        }
      }
    }
    add(letters) { .identifier($0) }
    add(relations) { .symbol($0, .relation) }
    add(binaries) { .symbol($0, .binary) }
    add(ordinaries) { .symbol($0, .ordinary) }
    add(openings) { .symbol($0, .open) }
    add(closings) { .symbol($0, .close) }
    add("ldotp . cdotp ⋅ colon :") { .symbol($0, .punctuation) }
    add(dots) { .symbol($0, .inner) }
    add(operators) { .bigOperator($0, limits: true) }
    add("int ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ oiiint ∰ intop ∫ smallint ∫") {
      .bigOperator($0, limits: false)
    }
    for name in functions.split(separator: " ") {
      table[String(name)] = .function(String(name), limits: false)
    }
    for name in functionsWithLimits.split(separator: " ") {
      let said = String(name.split(separator: "_").joined(separator: " "))
      table[String(name.split(separator: "_").joined())] = .function(said, limits: true)
    }
    for commands in [structures, spaces, accents, alphabets, styles, ignored, sizes, Macros.all] {
      for (name, meaning) in commands { table[name] = meaning }
    }
    return table
  }()

  private static let letters = """
    alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
    kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ
    varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω digamma ϝ
    Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν
    Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω
    varGamma 𝛤 varDelta 𝛥 varTheta 𝛩 varLambda 𝛬 varXi 𝛯 varPi 𝛱 varSigma 𝛴 varUpsilon 𝛶 varPhi 𝛷
    varPsi 𝛹 varOmega 𝛺
    partial ∂ ell ℓ hbar ℏ hslash ℏ imath ı jmath ȷ Re ℜ Im ℑ wp ℘ aleph ℵ beth ℶ gimel ℷ daleth ℸ
    Bbbk 𝕜 eth ð aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø ss ß
    """

  private static let relations = """
    leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ lt < gt > equiv ≡ sim ∼ simeq ≃ approx ≈ cong ≅ propto ∝
    varpropto ∝ doteq ≐ triangleq ≜ coloneqq ≔ coloneq ≔ eqqcolon ≕ leqq ≦ geqq ≧ leqslant ⩽
    geqslant ⩾ ll ≪ gg ≫ lll ⋘ ggg ⋙ prec ≺ succ ≻ preceq ⪯ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽
    in ∈ ni ∋ owns ∋ notin ∉ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋
    nsubseteq ⊈ nsupseteq ⊉ subseteqq ⫅ supseteqq ⫆ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒
    mid ∣ nmid ∤ parallel ∥ nparallel ∦ perp ⟂ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ Vdash ⊩ asymp ≍
    bowtie ⋈ Join ⋈ smile ⌣ frown ⌢ between ≬ pitchfork ⋔ therefore ∴ because ∵ approxeq ≊ backsim ∽
    thicksim ∼ thickapprox ≈ lesssim ≲ gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ lessgtr ≶ gtrless ≷
    eqsim ≂ circeq ≗ bumpeq ≏ Bumpeq ≎ trianglelefteq ⊴ trianglerighteq ⊵ vartriangleleft ⊲
    vartriangleright ⊳ nleq ≰ ngeq ≱ nless ≮ ngtr ≯ lneq ⪇ gneq ⪈ lneqq ≨ gneqq ≩ nsim ≁ ncong ≇
    nprec ⊀ nsucc ⊁ npreceq ⋠ nsucceq ⋡ nvdash ⊬ nvDash ⊭
    to → gets ← rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔
    longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸
    Longleftrightarrow ⟺ implies ⟹ impliedby ⟸ iff ⟺ mapsto ↦ longmapsto ⟼ hookrightarrow ↪
    hookleftarrow ↩ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽
    rightleftharpoons ⇌ leftrightharpoons ⇋ rightleftarrows ⇄ leftrightarrows ⇆ rightrightarrows ⇉
    leftleftarrows ⇇ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕
    upuparrows ⇈ downdownarrows ⇊ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ leadsto ⇝ rightsquigarrow ⇝
    twoheadrightarrow ↠ twoheadleftarrow ↞ nrightarrow ↛ nleftarrow ↚ nRightarrow ⇏ nLeftarrow ⇍
    nLeftrightarrow ⇎ curvearrowright ↷ curvearrowleft ↶ circlearrowleft ↺ circlearrowright ↻
    dashrightarrow ⇢ dashleftarrow ⇠ rarr → larr ← Rarr ⇒ rArr ⇒ lArr ⇐ hArr ⇔ harr ↔ sub ⊂
    isin ∈ vcentcolon : dblcolon ∷ indep ⫫
    """

  private static let binaries = """
    pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔
    vee ∨ lor ∨ wedge ∧ land ∧ setminus ∖ smallsetminus ∖ wr ≀ diamond ⋄ oplus ⊕ ominus ⊖ otimes ⊗
    oslash ⊘ odot ⊙ circledast ⊛ circledcirc ⊚ circleddash ⊝ bigcirc ◯ dagger † ddagger ‡ amalg ⨿
    triangleleft ◃ triangleright ▹ bigtriangleup △ bigtriangledown ▽ boxplus ⊞ boxminus ⊟ boxtimes ⊠
    boxdot ⊡ ltimes ⋉ rtimes ⋊ leftthreetimes ⋋ rightthreetimes ⋌ curlyvee ⋎ curlywedge ⋏ veebar ⊻
    barwedge ⊼ intercal ⊺ Cup ⋓ Cap ⋒ dotplus ∔ centerdot ⋅ divideontimes ⋇ And &
    """

  private static let ordinaries = """
    infty ∞ infin ∞ nabla ∇ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ empty ∅ neg ¬ lnot ¬
    top ⊤ bot ⊥ angle ∠ measuredangle ∡ sphericalangle ∢ triangle △ backslash \\ prime ′ backprime ‵
    flat ♭ natural ♮ sharp ♯ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ surd √ complement ∁
    checkmark ✓ maltese ✠ square □ Box □ blacksquare ■ lozenge ◊ Diamond ◊ blacklozenge ⧫ bigstar ★
    blacktriangle ▲ blacktriangledown ▼ triangledown ▽ degree ° pounds £ copyright © circledR ®
    yen ¥ S § P ¶ mho ℧ diagup ╱ diagdown ╲ _ _ % % # # & & $ $ vert | | ‖ Vert ‖ mathsection §
    """

  private static let openings = """
    { { lbrace { ( ( lbrack [ langle ⟨ lang ⟨ lceil ⌈ lfloor ⌊ lvert | lVert ‖ lgroup ⟮ lmoustache ⎰
    llbracket ⟦ ulcorner ┌ llcorner └ lparen (
    """

  private static let closings = """
    } } rbrace } rbrack ] rangle ⟩ rang ⟩ rceil ⌉ rfloor ⌋ rvert | rVert ‖ rgroup ⟯ rmoustache ⎱
    rrbracket ⟧ urcorner ┐ lrcorner ┘ rparen )
    """

  private static let dots = """
    ldots … cdots ⋯ vdots ⋮ ddots ⋱ adots ⋰ iddots ⋰ dots … dotsc … dotsb ⋯ dotsm ⋯ dotsi ⋯ dotso …
    hdots … mathellipsis … textellipsis … cdotc ⋯
    """

  private static let operators = """
    sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀
    biguplus ⨄ bigsqcup ⨆
    """

  private static let functions = """
    log ln lg exp sin cos tan cot sec csc sinh cosh tanh coth sech csch arcsin arccos arctan arccot
    arctg sgn dim ker hom arg deg ctg tg sh ch th cov Cov corr
    """.split(separator: "\n").joined(separator: " ")

  private static let functionsWithLimits = """
    lim max min sup inf det gcd lcm Pr lim_sup lim_inf inj_lim proj_lim plim
    """
}

extension Symbols {
  /// The sign of the negated relation: ∉ for ∈, or the sign with a stroke through it.
  static func negation(of sign: String) -> String {
    switch sign {
    case "=": "≠"
    case "∈": "∉"
    case "∋": "∌"
    case "⊂": "⊄"
    case "⊃": "⊅"
    case "⊆": "⊈"
    case "⊇": "⊉"
    case "<": "≮"
    case ">": "≯"
    case "≤": "≰"
    case "≥": "≱"
    case "∼": "≁"
    case "≃": "≄"
    case "≈": "≉"
    case "≅": "≇"
    case "≡": "≢"
    case "∣": "∤"
    case "|": "∤"
    case "∥": "∦"
    case "∃": "∄"
    case "⊢": "⊬"
    case "⊨": "⊭"
    case "→": "↛"
    case "←": "↚"
    case "⇒": "⇏"
    case "⇐": "⇍"
    case "⇔": "⇎"
    case "≺": "⊀"
    case "≻": "⊁"
    default: sign + "\u{338}"
    }
  }

  /// The sign that is written without its command: `≤` is `\leq`.
  static func sign(_ character: String) -> Node.Kind? { signs[character] }

  private static let signs: [String: Node.Kind] = {
    var signs: [String: Node.Kind] = [:]
    // of several commands for one sign the first by name decides
    for name in names {
      switch table[name] {
      case .symbol(let text, let kind)? where signs[text] == nil: signs[text] = .symbol(text, kind)
      case .bigOperator(let text, let limits)? where signs[text] == nil:
        signs[text] = .bigOperator(text, limits: limits)
      default: break
      }
    }
    signs["·"] = .symbol("⋅", .binary)
    signs["√"] = .symbol("√", .ordinary)
    signs["∂"] = .identifier("∂", .standard)
    return signs
  }()
}
