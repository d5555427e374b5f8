import CatalogKit
import CommonMark
import Diagnostics
import Guides
import Verification

/// Every displayed formula of the complete entries, in reading order.
struct FormulaSheet {
  /// The formulas of one entry.
  struct Part {
    let entry: EntryDescription
    let formulas: [Displayed]
  }

  /// A formula of a guide.
  struct Displayed {
    let record: FormulaRecord
    /// Where it stands.
    let target: Target
    /// Where its check stands; of a statement where it stands itself, with the reason.
    let evidence: Target
    /// The section in which it stands.
    let section: String
  }

  let parts: [Part]

  /// The sheet as blocks: by chapter and entry, each formula with its name, its mark and below the
  /// last one the symbols of all.
  func blocks(_ map: SiteMap) -> [Block] {
    map.registry.chapters.flatMap { chapter -> [Block] in
      let parts = parts.filter { $0.entry.chapter == chapter.id }
      guard !parts.isEmpty else { return [] }
      return [
        .group(
          [
            .heading(level: 2, chapter.title, id: "sheet.\(chapter.id)"),
            .group(parts.map { .group(blocks(of: $0), style: "sheet-entry") }, style: "sheet"),
          ], style: "sheet-chapter")
      ]
    }
  }

  private func blocks(of part: Part) -> [Block] {
    let formulas = part.formulas.flatMap { formula -> [Block] in
      let record = formula.record
      let mark: [Inline] =
        record.isChecked
        ? [.link("✓ checked", to: formula.evidence)]
        : [.text("statement, not checked")]
      let section: [Inline] =
        formula.section == "Definition" ? [] : [.text(", in \(formula.section)")]
      let display = try? Rendition.display(record.tex, id: nil, evidence: nil)
      return [
        .group(
          [
            .paragraph(
              [.link(record.name.words, to: formula.target)] + section + [.text(" ")] + mark,
              style: "sheet-name")
          ] + (display.map { [.rendition($0)] } ?? []), style: "sheet-formula")
      ]
    }
    let symbols = symbols(of: part).map { symbol in
      [symbol.inline, .text(" \(symbol.meaning ?? "")")]
    }
    return [
      .heading(level: 3, part.entry.title, id: "sheet.\(part.entry.id)")
    ] + formulas
      + (symbols.isEmpty
        ? []
        : [
          .paragraph(Array(symbols.joined(separator: [Inline.text("; ")])), style: "sheet-symbols")
        ])
  }

  /// The symbols of all formulas of an entry that have a meaning, each once.
  private func symbols(of part: Part) -> [FormulaRecord.Symbol] {
    var seen: Set<String> = []
    return part.formulas.flatMap { $0.record.symbols ?? [] }
      .filter { $0.meaning != nil && seen.insert($0.tex).inserted }
  }
}

extension FormulaSheet {
  /// What a symbol means, and where.
  private struct Meaning {
    let words: String
    var places: [Inline]
  }

  /// Every symbol with its meanings and the entries whose formulas hold it, in the order of the
  /// alphabet: Latin letters, Greek letters, other signs.
  func symbolTable(_ map: SiteMap) -> [Block] {
    var symbols: [(symbol: FormulaRecord.Symbol, meanings: [Meaning])] = []
    for part in parts {
      for symbol in self.symbols(of: part) {
        guard let words = symbol.meaning,
          let first = part.formulas.first(where: { $0.record.symbols?.contains(symbol) ?? false })
        else { continue }
        let place = Inline.link(part.entry.title, to: first.target)
        let index = symbols.firstIndex { $0.symbol.tex == symbol.tex }
        guard let index else {
          symbols.append((symbol, [Meaning(words: words, places: [place])]))
          continue
        }
        if let known = symbols[index].meanings.firstIndex(where: { $0.words == words }) {
          symbols[index].meanings[known].places.append(place)
        } else {
          symbols[index].meanings.append(Meaning(words: words, places: [place]))
        }
      }
    }
    guard !symbols.isEmpty else { return [] }
    let sorted = symbols.map { (key: $0.symbol.alphabetical, $0.symbol, $0.meanings) }
      .sorted { $0.key < $1.key }
    return [
      .groups(
        GroupedGrid(
          label: "Symbols and their meanings", names: "Symbol",
          columns: ["Meaning", "In the formulas of"],
          groups: sorted.map { _, symbol, meanings in
            GroupedGrid.Group(
              name: [symbol.inline],
              rows: meanings.map { meaning in
                [
                  [.text(meaning.words)],
                  Array(meaning.places.map { [$0] }.joined(separator: [Inline.text(", ")])),
                ]
              })
          }, style: "symbols"))
    ]
  }
}

extension FormulaRecord.Symbol {
  fileprivate var inline: Inline {
    (try? Rendition.formula(tex)).map { .rendition($0) } ?? .code(tex)
  }

  /// The symbol as a key of the alphabet: kind of letter, letter, the whole.
  fileprivate var alphabetical: [String] {
    let text = (try? Rendition.formula(tex))?.text ?? tex
    let first = text.unicodeScalars.first { $0.properties.isAlphabetic }
    let begins = text.unicodeScalars.first == first
    let kind: String
    switch (begins ? first : nil)?.value {
    case (0x41...0x24F)?: kind = "0"
    case (0x370...0x3FF)?: kind = "1"
    default: kind = "2"
    }
    return [kind, text.lowercased(), text, tex]
  }
}

extension [String] {
  fileprivate static func < (a: [String], b: [String]) -> Bool { a.lexicographicallyPrecedes(b) }
}

extension String {
  /// A name such as `normal-equation` in words.
  fileprivate var words: String { replacing("-", with: " ") }
}

extension FormulaSheet.Part {
  /// The displayed formulas of a guide, as the run recorded them; `nil` where there are none.
  init?(_ verdict: EntryVerdict, _ guide: borrowing Guide) {
    let (entry, sheet) = (verdict.entry, try? verdict.answer.result.get())
    self.entry = entry
    formulas = guide.displayedFormulas.compactMap { found in
      verdict.formulas.first { $0.name == found.name }.map { record in
        let target = Target.page(
          entry.id, at: Anchor(html: "formula.\(record.name)", markdown: found.section?.id))
        return FormulaSheet.Displayed(
          record: record, target: target,
          evidence: sheet?.check(ofFormula: record.name).map { entry.target(ofCheck: $0) }
            ?? target,
          section: found.section?.title ?? "")
      }
    }
    if formulas.isEmpty { return nil }
  }
}
