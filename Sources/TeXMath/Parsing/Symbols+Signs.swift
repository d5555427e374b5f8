/// Each command with its sign, by what the sign is to its neighbours.
extension Symbols {
  static let letters = """
    alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
    kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ
    varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω digamma ϝ thetasym ϑ
    Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν
    Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω
    partial ∂ ell ℓ hbar ℏ hslash ℏ imath ı jmath ȷ Re ℜ Im ℑ real ℜ image ℑ wp ℘ weierp ℘ aleph ℵ
    alef ℵ alefsym ℵ beth ℶ gimel ℷ daleth ℸ Bbbk 𝕜 eth ð aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø ss ß
    Finv Ⅎ Game ⅁
    """

  static let relations = """
    leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ lt < gt > equiv ≡ sim ∼ simeq ≃ approx ≈ cong ≅ propto ∝
    varpropto ∝ doteq ≐ triangleq ≜ coloneqq ≔ coloneq ≔ colonequals ≔ coloncolonequals ⩴ Coloneqq ⩴
    eqqcolon ≕ equalscolon ≕ eqcolon ≕ colonminus ∹ leqq ≦ geqq ≧ leqslant ⩽ geqslant ⩾ ll ≪ gg ≫
    lll ⋘ llless ⋘ ggg ⋙ gggtr ⋙ prec ≺ succ ≻ preceq ⪯ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽
    in ∈ ni ∋ owns ∋ notin ∉ notni ∌ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋
    nsubset ⊄ nsupset ⊅ nsubseteq ⊈ nsupseteq ⊉ nsubseteqq ⊈ nsupseteqq ⊉ subseteqq ⫅ supseteqq ⫆
    subsetneqq ⫋ supsetneqq ⫌ varsubsetneq ⊊ varsupsetneq ⊋ varsubsetneqq ⫋ varsupsetneqq ⫌
    Subset ⋐ Supset ⋑ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ sube ⊆ supe ⊇ sub ⊂
    mid ∣ nmid ∤ shortmid ∣ nshortmid ∤ parallel ∥ nparallel ∦ shortparallel ∥ nshortparallel ∦
    perp ⊥ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ Vdash ⊩ Vvdash ⊪ asymp ≍ bowtie ⋈ Join ⋈ smile ⌣ frown ⌢
    smallsmile ⌣ smallfrown ⌢ between ≬ pitchfork ⋔ therefore ∴ because ∵ approxeq ≊ backsim ∽
    backsimeq ⋍ thicksim ∼ thickapprox ≈ lesssim ≲ gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ lessgtr ≶
    gtrless ≷ lesseqgtr ⋚ gtreqless ⋛ lesseqqgtr ⪋ gtreqqless ⪌ eqslantless ⪕ eqslantgtr ⪖ eqsim ≂
    circeq ≗ eqcirc ≖ bumpeq ≏ Bumpeq ≎ doteqdot ≑ Doteq ≑ risingdotseq ≓ fallingdotseq ≒
    curlyeqprec ⋞ curlyeqsucc ⋟ precsim ≾ succsim ≿ precapprox ⪷ succapprox ⪸ trianglelefteq ⊴
    trianglerighteq ⊵ vartriangleleft ⊲ vartriangleright ⊳ blacktriangleleft ◀ blacktriangleright ▶
    vartriangle △ nleq ≰ ngeq ≱ nleqslant ≰ ngeqslant ≱ nleqq ≰ ngeqq ≱ nless ≮ ngtr ≯ lneq ⪇ gneq ⪈
    lneqq ≨ gneqq ≩ lvertneqq ≨ gvertneqq ≩ lnsim ⋦ gnsim ⋧ lnapprox ⪉ gnapprox ⪊ nsim ≁ ncong ≆
    nprec ⊀ nsucc ⊁ npreceq ⋠ nsucceq ⋡ precnsim ⋨ succnsim ⋩ precneqq ⪵ succneqq ⪶ precnapprox ⪹
    succnapprox ⪺ ntriangleleft ⋪ ntriangleright ⋫ ntrianglelefteq ⋬ ntrianglerighteq ⋭ nvdash ⊬
    nvDash ⊭ nVdash ⊮ nVDash ⊯ backepsilon ∍ origof ⊶ imageof ⊷ multimap ⊸ isin ∈ vcentcolon :
    ratio : dblcolon ∷ coloncolon ∷ indep ⫫ Perp ⫫
    """

  static let arrowSigns = """
    to → gets ← rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔
    longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸
    Longleftrightarrow ⟺ implies ⟹ impliedby ⟸ iff ⟺ mapsto ↦ longmapsto ⟼ hookrightarrow ↪
    hookleftarrow ↩ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽
    rightleftharpoons ⇌ leftrightharpoons ⇋ rightleftarrows ⇄ leftrightarrows ⇆ rightrightarrows ⇉
    leftleftarrows ⇇ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕
    upuparrows ⇈ downdownarrows ⇊ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ leadsto ⇝
    rightsquigarrow ⇝ leftrightsquigarrow ↭ twoheadrightarrow ↠ twoheadleftarrow ↞ nrightarrow ↛
    nleftarrow ↚ nleftrightarrow ↮ nRightarrow ⇏ nLeftarrow ⇍ nLeftrightarrow ⇎ curvearrowright ↷
    curvearrowleft ↶ circlearrowleft ↺ circlearrowright ↻ dashrightarrow ⇢ dashleftarrow ⇠
    rightarrowtail ↣ leftarrowtail ↢ looparrowright ↬ looparrowleft ↫ Lsh ↰ Rsh ↱ Rrightarrow ⇛
    Lleftarrow ⇚ upharpoonleft ↿ upharpoonright ↾ restriction ↾ downharpoonleft ⇃
    downharpoonright ⇂ rarr → larr ← uarr ↑ darr ↓ harr ↔ lrarr ↔ Rarr ⇒ rArr ⇒ lArr ⇐ Larr ⇐
    uArr ⇑ Uarr ⇑ dArr ⇓ Darr ⇓ hArr ⇔ Harr ⇔ lrArr ⇔ Lrarr ⇔
    """

  static let binaries = """
    pm ± plusmn ± mp ∓ times × div ÷ cdot ⋅ sdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ bull ∙ cap ∩ cup ∪
    uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨ wedge ∧ land ∧ setminus ∖ smallsetminus ∖ wr ≀ diamond ⋄
    oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ circledast ⊛ circledcirc ⊚ circleddash ⊝ bigcirc ◯
    dagger † ddagger ‡ Dagger ‡ amalg ⨿ triangleleft ◃ triangleright ▹ bigtriangleup △
    bigtriangledown ▽ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ ltimes ⋉
    rtimes ⋊ leftthreetimes ⋋ rightthreetimes ⋌ curlyvee ⋎ curlywedge ⋏ veebar ⊻ barwedge ⊼
    doublebarwedge ⩞ intercal ⊺ Cup ⋓ doublecup ⋓ Cap ⋒ doublecap ⋒ dotplus ∔ centerdot ⋅
    divideontimes ⋇ lessdot ⋖ gtrdot ⋗ And &
    """

  static let ordinaries = """
    infty ∞ infin ∞ nabla ∇ forall ∀ exists ∃ exist ∃ nexists ∄ emptyset ∅ varnothing ∅ empty ∅
    neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠ measuredangle ∡ sphericalangle ∢ triangle △ backslash \\ prime ′
    backprime ‵ flat ♭ natural ♮ sharp ♯ clubsuit ♣ clubs ♣ diamondsuit ♢ diamonds ♢ heartsuit ♡
    hearts ♡ spadesuit ♠ spades ♠ surd √ complement ∁ checkmark ✓ maltese ✠ square □ Box □
    blacksquare ■ lozenge ◊ Diamond ◊ blacklozenge ⧫ bigstar ★ blacktriangle ▲ blacktriangledown ▼
    triangledown ▽ degree ° pounds £ mathsterling £ copyright © textcopyright © circledR ®
    textregistered ® circledS Ⓢ yen ¥ S § P ¶ sect § mho ℧ diagup ╱ diagdown ╲ _ _ % % # # & & $ $
    vert | | ‖ Vert ‖ mathsection § dag † ddag ‡ lq ‘ rq ’ textasciitilde ~ textasciicircum ^
    textunderscore _ textdollar $ textquoteleft ‘ textquoteright ’ textdegree ° textbar | slash /
    textless < textgreater > textendash – textemdash — textbackslash \\ mathdollar $ textperiodcentered ·
    """

  static let openings = """
    { { lbrace { ( ( lbrack [ langle ⟨ lang ⟨ lceil ⌈ lfloor ⌊ lvert | lVert ‖ lgroup ⟮ lmoustache ⎰
    llbracket ⟦ ulcorner ┌ llcorner └ lparen ( lBrace ⦃ lbrbrak ⟦
    """

  static let closings = """
    } } rbrace } rbrack ] rangle ⟩ rang ⟩ rceil ⌉ rfloor ⌋ rvert | rVert ‖ rgroup ⟯ rmoustache ⎱
    rrbracket ⟧ urcorner ┐ lrcorner ┘ rparen ) rBrace ⦄
    """

  static let dots = """
    ldots … cdots ⋯ vdots ⋮ varvdots ⋮ ddots ⋱ adots ⋰ iddots ⋰ dotsc … dotsb ⋯ dotsm ⋯
    dotsi ⋯ dotso … dotsx … hdots … mathellipsis … textellipsis … cdotc ⋯
    """

  static let operators = """
    sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀
    biguplus ⨄ bigsqcup ⨆
    """

  static let integrals = """
    int ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ oiiint ∰ intop ∫ smallint ∫ idotsint ∫
    """
}

extension Symbols {
  private static let negations = """
    = ≠ ∈ ∉ ∋ ∌ ⊂ ⊄ ⊃ ⊅ ⊆ ⊈ ⊇ ⊉ < ≮ > ≯ ≤ ≰ ≥ ≱ ∼ ≁ ≃ ≄ ≈ ≉ ≅ ≇ ≡ ≢ ∣ ∤ | ∤ ∥ ∦ ∃ ∄ ⊢ ⊬ ⊨ ⊭ → ↛ ← ↚
    ⇒ ⇏ ⇐ ⇍ ⇔ ⇎ ≺ ⊀ ≻ ⊁ ≲ ≴ ≳ ≵ ≍ ≭ ⊑ ⋢ ⊒ ⋣ ↔ ↮
    """

  private static let negated: [String: String] = {
    var negated: [String: String] = [:]
    for (sign, negation) in pairs(negations) { negated[sign] = negation }
    return negated
  }()

  /// The sign of the negated relation: ∉ for ∈, or the sign with a stroke through it.
  static func negation(of sign: String) -> String { negated[sign] ?? sign + "\u{338}" }
}
