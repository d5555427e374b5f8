/// The alphabet that a letter is taken from, which is part of its name: 𝐱 is not x.
public enum Alphabet: Sendable, Equatable, CaseIterable {
  /// As a letter is written without command: Latin and small Greek slanted, capital Greek upright.
  case standard
  /// `\mathrm`, `\text`.
  case upright
  /// `\mathit`.
  case italic
  /// `\mathbf`, `\textbf`: bold and upright.
  case bold
  /// `\boldsymbol`, `\bm`: bold, slanted where the standard letter is.
  case boldSymbol
  /// `\mathbb`.
  case doubleStruck
  /// `\mathcal`, `\mathscr`.
  case script
  /// `\mathfrak`.
  case fraktur
  /// `\mathsf`.
  case sans
  /// `\mathtt`.
  case monospace
}
