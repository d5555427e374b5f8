extension SpokenSigns {
  /// A sign that is rare in the mathematics of learning, by the name of its shape.
  static func rare(_ sign: String) -> String? {
    for line in shapes.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      if words.count == 2, words[0] == sign { return String(words[1]) }
    }
    return nil
  }

  private static let shapes = """
    ≕ defines
    ⊏ square subset
    ⊐ square superset
    ⊑ square subset or equal
    ⊒ square superset or equal
    ⊣ left tack
    ⊩ forces
    ⋈ join
    ⌣ smile
    ⌢ frown
    ≬ between
    ⋔ pitchfork
    ∽ reversed tilde
    ⪅ less than or approximately equal to
    ⪆ greater than or approximately equal to
    ≶ less than or greater than
    ≷ greater than or less than
    ≂ minus tilde
    ≗ ring equal to
    ≏ difference between
    ≎ geometrically equivalent to
    ⊴ normal subgroup or equal
    ⊵ contains as normal subgroup or equal
    ⊲ normal subgroup
    ⊳ contains as normal subgroup
    ⪇ less than and not equal to
    ⪈ greater than and not equal to
    ≨ less than and not equal to
    ≩ greater than and not equal to
    ≄ not asymptotically equal to
    ≉ not approximately equal to
    ≇ not congruent to
    ⊀ does not precede
    ⊁ does not succeed
    ⋠ does not precede or equal
    ⋡ does not succeed or equal
    ⊬ does not prove
    ⊭ does not model
    ∌ does not contain
    ↩ embeds from
    ⇀ right harpoon
    ⇁ right harpoon down
    ↼ left harpoon
    ↽ left harpoon down
    ⇋ left over right harpoon
    ⇄ right over left arrow
    ⇆ left over right arrow
    ⇉ two right arrows
    ⇇ two left arrows
    ↕ up and down arrow
    ⇑ double up arrow
    ⇓ double down arrow
    ⇕ double up and down arrow
    ⇈ two up arrows
    ⇊ two down arrows
    ↗ increases to
    ↘ decreases to
    ↙ down and left arrow
    ↖ up and left arrow
    ↞ maps onto from
    ↛ does not go to
    ↚ does not come from
    ⇏ does not imply
    ⇍ is not implied by
    ⇎ is not equivalent to
    ↷ clockwise arrow
    ↶ anticlockwise arrow
    ↺ anticlockwise circle arrow
    ↻ clockwise circle arrow
    ⇢ dashed right arrow
    ⇠ dashed left arrow
    ∷ double colon
    ⊓ meet
    ⊔ join
    ≀ wreath product
    ⋄ diamond
    ⊘ circled divided by
    ⊚ circled ring
    ⊝ circled dash
    ◯ big circle
    ⨿ coproduct
    ◃ left triangle
    ▹ right triangle
    ▽ down triangle
    ⊞ boxed plus
    ⊟ boxed minus
    ⊠ boxed times
    ⊡ boxed dot
    ⋉ left semidirect product
    ⋊ right semidirect product
    ⋋ left semidirect product
    ⋌ right semidirect product
    ⋎ curly or
    ⋏ curly and
    ⊼ not and
    ⋓ double union
    ⋒ double intersection
    ∔ dot plus
    ⋇ divided times
    ∡ the measured angle
    ∢ the spherical angle
    ‵ reversed prime
    ♭ flat
    ♮ natural
    ♯ sharp
    ♣ club
    ♢ diamond
    ♡ heart
    ♠ spade
    √ root
    ∁ the complement
    ✠ Maltese cross
    ◊ lozenge
    ⧫ black lozenge
    ★ star
    ▲ up triangle
    ▼ down triangle
    £ pounds
    © copyright
    ® registered
    ¥ yen
    § section
    ¶ paragraph
    ℧ mho
    ╱ rising diagonal
    ╲ falling diagonal
    ⟮ open group
    ⟯ close group
    ⎰ open moustache
    ⎱ close moustache
    ┌ open upper corner
    ┐ close upper corner
    └ open lower corner
    ┘ close lower corner
    """
}
