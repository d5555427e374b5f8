/// The identifiers, operators and numbers of the MathML that KaTeX 0.16.4 makes of each of the
/// formulas of ``FormulasOfBooks``, one formula a line, the texts of the leaves with spaces between.
enum KaTeXLeaves {
  static let lines = #"""
    ϵ = arg max ϵ P ( ϵ ^ ∣ ϵ )
    L i = ∥ f − y i ∥ 2 2
    ∃ h ∈ H : ∣ E ( h ) − E ^ ( h ) ∣ > ϵ
    h i = o i ⊙ tanh ( c i )
    ∑ x 4 ψ ( x 3 , x 4 )
    h i ( t ) = u i ( t − 1 ) h i ( t − 1 ) + ( 1 − u i ( t − 1 ) ) σ ( b i + ∑ j U i , j x j ( t ) + ∑ j W i , j r j ( t − 1 ) h j ( t − 1 ) ) ,
    ϵ ‾ = max ϵ ∑ i = ϵ 0 × m + 1 m ( m i ) ϵ i ( 1 − ϵ ) m − i < α
    p ( s i ) = σ ( ∑ j < i W j , i s j + b i ) .
    L = 1 N ∑ i L i ⏟ + λ R ( W ) ⏟
    tr ( B ) = ∑ j = 1 n b j ȷ
    x ∉ [ a , b ]
    ℓ r a n k
    ξ i = 0
    ( θ ^ m ) = ( 1 m ∑ i = 1 m x ( i ) ) = 1 m 2 ∑ i = 1 m ( x ( i ) ) = 1 m 2 ∑ i = 1 m θ ( 1 − θ ) = 1 m 2 m θ ( 1 − θ ) = 1 m θ ( 1 − θ )
    [ cos θ , sin θ ]
    u i ( t ) = σ ( b i u + ∑ j U i , j u x j ( t ) + ∑ j W i , j u h j ( t ) ) ,

    P ( π ( l ) > ε ) ≦ 4 m S ( 2 l ) e − ε 2 l / 8
    m × m
    μ ( t ) ← α μ ( t − 1 ) + ( 1 − α ) v ( t )
    ( 2 )
    O ( ( n d ) d ( l − 1 ) n d )
    max θ d
    ∂ L ∂ b = 0 + 0 − 0 − ∑ i = 1 m α i y i = 0 ⟹ ∑ i = 1 m α i y i = 0
    w T x − θ < 0
    ϵ 2 g 1 g 2 ∏ i = 3 l w i
    m i n θ ∑ i ∥ r e n d e r i ( F Θ − I i ∥ 2
    lim x → 0 x log x = 0
    L ( θ ) = θ ⋅ θ ⋅ ( 1 − θ ) ⋅ θ ⋅ ( 1 − θ ) = θ 3 ( 1 − θ ) 2
    ∑ i = 0 0 ( 1 i ) = 1
    ⋯ ⋯
    n m
    ∂ L L ( D l ∪ D u ) ∂ α i = 0
    [ 1 0 0 0 ] = [ 0 1 0 0 ] = [ 0 0 1 0 ] = [ 0 0 0 1 ] =
    ∂ y ∂ x
    L i = ∑ j ≠ y i max ( 0 , s j − s y i + Δ )
    E = ∞
    L o s s = 1 N ∑ i = 1 N d ( x i , g θ ′ ( f θ ( x i ′ ) ) ) + λ 2 ( ∥ θ ∥ 2 + ∥ θ ′ ∥ 2 )
    ∂ u ( n ) ∂ u ( j ) = ∑ i : j ∈ P a ( u ( i ) ) ∂ u ( n ) ∂ u ( i ) ∂ u ( i ) ∂ u ( j )
    plim m → ∞ θ ^ m = θ
    ρ m )
    x 1 x 0 →
    1 ∼ 2
    f t = σ ( W h f h t 1 + W x f x t ) i t = σ ( W h i h t 1 + W x i x t ) o t = σ ( W h o h t 1 + W x o x t ) g t = ( W h g h t 1 + W x g x t )
    { − 1 , + 1 }
    ∑ j = 0 d ( n j ) = O ( n d )
    θ ∗
    ∂
    Γ = [ γ 11 γ 12 ⋯ γ 1 k γ 21 γ 22 ⋯ γ 2 k ⋮ ⋮ ⋱ ⋮ γ m 1 γ m 2 ⋯ γ m k ] m × k
    arg max
    p θ ∗ ( x ∣ z ( i ) )
    2
    ∣ H ∣ D ′ ∣ ⩾ ⌊ ∣ H ∣ D ∣ 2 ⌋
    p ( y = j ∣ Θ = i , x ) = { 1 , i = j 0 , i ≠ j
    ∂ L t ∂ W = ∂ L t ∂ h t ( ∏ t = 2 T W h h T − 1 ) ∂ h 1 ∂ W
    0.0001 %
    Y = { − 1 , + 1 }
    x
    O ( log n )

    ∼ u ( − 1 , − 5 ) , = 1 0 ,
    p η j
    ∇ f ( x k ) = ∇ f ( x ) ∇ x ∣ x = x k ≠ 0
    1 m
    ∥ A ∥ F 2 = ∑ i = 1 m ∥ β i ∥ 2 2
    min w 1 , w 2 , … , w m ∑ i = 1 m w i T X i T X i w i w i T I = 1
    E ^ ( h )
    θ g
    F β = 1 1 1 + β 2 ⋅ 1 P + β 2 1 + β 2 ⋅ 1 R
    ∂ u ( n ) ∂ u ( j ) = ∑ ( u ( π 1 ) , u ( π 2 ) , … , u ( π t ) ) , π 1 = j π t = n ∏ k = 2 t ∂ u ( π k ) ∂ u ( π k − 1 )
    O ( 1 k )
    g ∗ = arg min g max d v ( g , d ) .
    ∏ t w ( t )
    δ ≪ ϵ
    x ∈ R d
    p ( x ( i ) ; μ , σ 2 ) = 1 2 π σ 2 exp ( − 1 2 ( x ( i ) − μ ) 2 σ 2 )
    ∥ A ∥ F
    E = E ˉ − A ˉ
    Ω n
    ℓ exp ( H t − 1 + h t ∣ D ) = E x ∼ D [ e − f ( x ) H t − 1 ( x ) ( 1 − f ( x ) h t ( x ) + 1 2 ) ]
    θ t = π
    I ( x ∉ D t ) = 1
    C = A ∨ B
    ( ≃ )
    1 α
    h 1 + ∩ h 2 + ∩ h 3 +
    x 1 = x 2 = ⋯ = x n = 1 n
    P ~
    ( μ ^ m − 1.96 ( μ ^ m ) , μ ^ m + 1.96 ( μ ^ m ) )
    ∇ w j L i = 1 ( w j T x i − w y i T x i + Δ > 0 ) x i
    ln ( ⋅ )
    l ≧ 2 / ε 2
    ∣ D l ∣
    a d v _ x = x + ϵ ∗ ( ∇ x J ( θ , x , y ) )
    F Θ
    δ x
    α = ( a 1 , a 2 , … , a i , … , a m )
    5 ◯
    + . 007 ×
    C ^ ( r ) = ∑ i = 1 N T i ( 1 − e x p ( − σ i δ i ) ) c i , w h e r e T i = e x p ( − ∑ j = 1 i − 1 σ j δ j )
    { x ( i ) } i = 1 N
    J C = ∣ A ⋂ B ∣ ∣ A ⋃ B ∣ = ∣ A ⋂ B ∣ ∣ A ∣ + ∣ B ∣ − ∣ A ⋂ B ∣
    z m ∈ Z
    Δ f = 0
    SVD
    ∂ L L ( D l ∪ D u ) ∂ μ i = 0
    L i = ∑ j ≠ y i [ max ( 0 , w j T x i − w y i T x i + 1 ) ]
    ∂ J ∂ z i = − p i q i ∂ q i ∂ z i − ∑ j ≠ i p j q j ∂ q j ∂ z i = − p i q i ( q i − q i 2 ) − ∑ j ≠ i p j q j ( − q j q i ) = p i ( q i − 1 ) + ( 1 − p i ) q i = q i − p i
    Z ′
    X
    1 2 h i ∑ j β j W j , i 2 .
    H
    ∇ x
    σ → 0
    p ( h i ) ∝ 1 ( 1 + h i 2 ν ) ν + 1 2 .
    g r a d _ t a b l e [ u ( i ) ]
    p ( x ) = exp ( λ 1 + λ 2 x + λ 3 ( x − μ ) 2 − 1 ) .
    [ o i , f i , i i , g i ] = σ ( s s ⊛ h i − 1 + i s ⊛ i )
    { z ( 1 ) , ⋯ , z ( m ) }
    p ( x ∣ z )
    ∑ i = 1 m ∑ j = 1 m ∥ z j ∥ 2 = m ∑ j = 1 m ∥ z j ∥ 2 = m tr ( B )
    ∂ z ∂ x i = ∑ j ∂ z ∂ y j ∂ y j ∂ x i
    x 1 = x 2 = ⋯ = x n = 1 n
    Π H ( 1 ) = 2
    g ∘ f
    ∂ L ( w , λ ) ∂ w = − 2 S b w + 2 λ S w w
    D l 1 = { ( x 1 1 , y 1 ) , … , ( x l 1 , y l ) }
    f ′ ( ϵ ) = 1 − 1 1 − ϵ = 0 ⇒ ϵ = 0
    ∀ i , w i ( A )
    ∅
    D K L ( q ϕ ( z ∣ x ( i ) ) ∣ ∣ p θ ( z ∣ x ( i ) ) )
    a
    γ j i
    Z = ∫ x 2 d x .
    c t = f t ⊙ c t − 1 + i t ⊙ g t h t = o t ⊙ ( c t )
    D ( p ∥ p )
    [ 0 1 1 0 ]
    τ = 3
    E z [ log p θ ( x ( i ) ∣ z ) ]
    p θ ( z ∣ x ) = p θ ( x ∣ z ) ⋅ p θ ( z ) p θ ( x ) ⟹ p θ ( x ) = p θ ( x ∣ z ) ⋅ p θ ( z ) p θ ( z ∣ x )
    ∫ ∏ i 2 = 1 M q i 2 ( z i 2 ) ln q j ( z j ) d z = ∫ q j ( z j ) ln q j ( z j ) d z j
    O ( # )
    { ¬ L }
    arg max y ∈ { − 1 , 1 } P ( f ( x ) = y ∣ x )
    β φ ( p )
    ϵ −
    L i = ∑ j ≠ y i [ max ( 0 , w j T x i − w y i T x i + Δ ) ]
    p ∣ f ∣
    ∇ w y i L i = − ( ∑ j ≠ y i 1 ( w j T x i − w y i T x i + Δ > 0 ) ) x i
    p ( x ) ≤ 1
    E n o d e s
    k = 1 , … , l
    p ( w t ∣ α , η ) = ∭ p ( w t , z , β , Θ ∣ α , η ) d z d β d Θ
    p ( x ) = p ( x 1 , x 2 , . . . , x n ) = ∏ i = 1 n p ( x i ∣ x 1 , . . . , x i − 1 ) .
    Λ i , i
    w ⊤ x i
    κ = 0
    ∑ x + ∈ D +
    sup f ∈ F
    A = S S ⋃ S D
    \
    g ^ ( x ) = f ^ ( x ) + λ ∥ x ∥ 1 ∘
    j ≥ i
    1 m ∑ i = 1 m x i − 1 m ∑ i = 1 m E ( x i ) ⩾ ϵ
    h t = arg min h ∑ i = 1 ∣ D ∣ D t ′ ( x i ) I ( f ( x i ) ≠ h ( x i ) )
    W j , k , i ′ = W k , i .
    X X ⊤ = [ x 1 x 2 ⋯ x d ] [ x 1 ⊤ x 2 ⊤ ⋮ x d ⊤ ]
    P 3 ( T H E D O G R A N )
    f ←
    H [ p ] = − ∫ p ( x ) log p ( x ) d x .
    ( i ≠ j )
    c o n d i t i o n
    ∫ p ( x ) d x = 1
    D ⊂ R n
    θ ^ = x ( 1 )
    arg min
    A ⊆ U
    σ j
    β t
    ∂ e − H ( x ) ∂ H ( x ) = − e − H ( x ) ∂ e H ( x ) ∂ H ( x ) = e H ( x )
    ∑ i = 1 N
    L = 1 N ∑ i ∑ j ≠ y i [ max ( 0 , f ( x i ; W ) j − f ( x i ; W ) y i + Δ ) ] + λ ∑ k ∑ l W k , l 2
    lim x ′ → x ∥ ∇ f ( x ′ ) − ∇ f ( x ) ∥ 2 ∥ x ′ − x ∥ 2
    D 1 ∪ D 2
    L
    q ← B q ← C
    min θ g
    cos ( f x ′ + ϕ )
    q ϕ
    f ( x + i ϵ ) = f ( x ) + i ϵ f ′ ( x ) + O ( ϵ 2 ) , ( f ( x + i ϵ ) ) = f ( x ) + O ( ϵ 2 ) , ( f ( x + i ϵ ) ϵ ) = f ′ ( x ) + O ( ϵ 2 ) ,
    ⩾
    ⟨ h 2 ⟩
    E Z [ Φ ( Z ) ]
    W
    exp ( z k )
    E Z
    a = ( e )
    Z = W ⊤ X
    p ≤ p 0
    α j
    log ∑ j exp ( z j ) ≈ max j z j = z i
    λ 1
    w ( x , y ; α , β x , β y , f , ϕ , x 0 , y 0 , τ ) = α exp ( − β x x ′ 2 − β y y ′ 2 ) cos ( f x ′ + ϕ )
    Γ
    P ( A ∧ B ) ⩾ 0
    μ ⪰ 0
    p ( x i , z i ; θ ) Q i ( z i )
    ζ ( x )
    I ( h ( x i ) ≠ y i ) ≡ 1 − y i h ( x i ) 2
    u ≈ v
    h ^ j ( 1 ) ∈ [ 0 , 1 ]
    1 − P ( h ∈ H : E ( h ) > ϵ ∧ E ^ ( h ) = 0 ) ≥ 1 − ∣ H ∣ e − m ϵ
    L 0 = max ( 0 , w 1 T x 0 − w 0 T x 0 + 1 ) + max ( 0 , w 2 T x 0 − w 0 T x 0 + 1 ) L 1 = max ( 0 , w 0 T x 1 − w 1 T x 1 + 1 ) + max ( 0 , w 2 T x 1 − w 1 T x 1 + 1 ) L 2 = max ( 0 , w 0 T x 2 − w 2 T x 2 + 1 ) + max ( 0 , w 1 T x 2 − w 2 T x 2 + 1 ) L = ( L 0 + L 1 + L 2 ) / 3
    F ( X ) = [ e z i ( x ) / T ∑ l = 0 N − 1 e z l ( x ) / T ] i ∈ 0... N − 1
    i
    Z 1 Z 0 ≈ 1 K ∑ k = 1 K w ( k )
    V ∈ { , , , }
    e 2 H ( x ) = P ( f ( x ) = 1 ∣ x ) P ( f ( x ) = − 1 ∣ x )
    μ ( t )
    D K L ( q ϕ ( z ∣ x ( i ) ) ∥ p θ ( z ) )
    f ( x ) = ∥ x ∥ 2 2 = x T x
    ∂ z ∂ w = ∂ z ∂ y ∂ y ∂ x ∂ x ∂ w = f ′ ( y ) f ′ ( x ) f ′ ( w ) = f ′ ( f ( f ( w ) ) ) f ′ ( f ( w ) ) f ′ ( w ) .
    Σ z ≠ j
    E [ f ( z ) ] = E [ I ( h ( x ) ≠ y ) ] = E ( h ) 1 m ∑ i = 1 m f ( z i ) = 1 m ∑ i = 1 m I ( h ( x i ) ≠ y i ) = E ^ ( h )
    2 Σ i
    T ( t ) = e x p ( − ∫ t n t σ ( r ( s ) ) d s )
    k = 1 … K
    h ^ j
    ∥ A ∥ F = ∑ i = 1 m ∑ j = 1 n ∣ a i j ∣ 2
    Γ ( μ , λ ) = inf x ∈ D L ( x , μ , λ ) ⩽ L ( x ~ , μ , λ )
    D K L ( q ϕ ( z ∣ x ( i ) ) ∣ ∣ p θ ( z ) )
    ω i
    ⩽
    p k → 0
    ξ i = ∣ f ( x i ) − y i ∣ − ϵ
    λ i ≫ α
    ε
    m → ∞
    p η j ∝ p 1 η j p 0 1 − η j
    C ‾
    """#.split(separator: "\n", omittingEmptySubsequences: false)
}
