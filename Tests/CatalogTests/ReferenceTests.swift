import CatalogKit
import Contents
import Datasets
import Foundation
import TeXMath
import Tabular
import Testing

@Suite struct `What the reference says of its symbols, data sets and chapters` {
  static let entries = Pack.builtIn.description.entries.filter { !$0.planned }.map { $0.id }

  @Test(arguments: entries)
  func `every symbol of a displayed formula has a meaning`(id: String) throws {
    let formulas = try `The displayed formulas of the catalog`.displayed(id)
    var sheet = Worksheet()
    try Pack.builtIn.entry(id).content.formulas.check(
      formulas.sorted { $0.key < $1.key }
        .map { PackFormula(name: $0.key, tex: $0.value.tex, line: 1) }, into: &sheet)
    let records = sheet.formulas
    #expect(records.count == formulas.count)
    for record in records {
      for symbol in record.symbols ?? [] {
        #expect(symbol.meaning?.isEmpty == false, "\(id) \(record.name): \(symbol.tex)")
      }
    }
    #expect(records.isEmpty || records.contains { $0.symbols != nil })
  }

  @Test(arguments: Dataset.all.map { $0.id })
  func `every data set says what a row is and what each column holds`(id: String) throws {
    let set = try #require(Dataset.all.first { $0.id == id })
    #expect(set.row != nil && set.picture != nil)
    let table = try set.table()
    #expect(set.columns.map { $0.name } == table.columns)
    #expect(set.columns.allSatisfy { !$0.meaning.isEmpty && $0.unit?.isEmpty != true })
    switch set.picture {
    case .scatter(let x, let y, let classes)?:
      #expect(table.numericColumns.contains(x) && table.numericColumns.contains(y))
      #expect(classes.map { table.columns.contains($0) } ?? true)
    case .histogram(let column)?: #expect(table.numericColumns.contains(column))
    case nil: break
    }
  }

  @Test func `every data set is named by an entry that reads it`() throws {
    let read = Pack.builtIn.description.entries.flatMap { $0.content?.example.datasets ?? [] }
    #expect(Set(read.map { $0.id }) == Set(Dataset.all.map { $0.id }))
  }

  @Test func `an entry names every data set that its worksheet reads`() throws {
    let root = Program.root.appending(path: "Catalog")
    let files = try #require(FileManager.default.enumerator(atPath: root.path))
    var missing: [String] = []
    for case let file as String in files where file.contains("/Entries/") {
      guard let text = try? String(contentsOf: root.appending(path: file), encoding: .utf8) else {
        continue
      }
      for match in text.matches(of: /Dataset\.(\w+)\.table\(\)/) {
        // the file of the entry, or of its part: PCADigits belongs to PCA
        let name = file.split(separator: "/").last?.dropLast(".swift".count) ?? ""
        let owners = Pack.builtIn.areas.flatMap { area in
          area.concepts.map { ($0.origin, $0.content) }
            + area.algorithms.map { ($0.origin, $0.content) }
        }.filter { origin, content in
          let own = origin.fileID.split(separator: "/").last?.dropLast(".swift".count) ?? ""
          return content != nil && name.hasPrefix(own)
        }
        let examples = owners.compactMap { $0.1?.example }
        let read = examples.flatMap { [$0.dataset].compactMap { $0 } + $0.others }
        let names = read.map { $0.swiftName }
        if !names.contains(String(match.1)) { missing.append("\(file): \(match.1)") }
      }
    }
    #expect(missing == [])
  }

  @Test func `every chapter has its text`() throws {
    for chapter in Pack.builtIn.chapters {
      let file = Program.root.appending(path: "Site/Theme/Chapters/\(chapter.id).md")
      let text = try? String(contentsOf: file, encoding: .utf8)
      #expect(
        text?.contains("## Why it matters\n") == true
          && text?.contains("## Where it is applied\n") == true,
        "write Site/Theme/Chapters/\(chapter.id).md with the sections Why it matters and Where it is applied"
      )
    }
  }
}

extension Dataset {
  /// The name of its member in `Dataset+All.swift`.
  fileprivate var swiftName: String {
    switch id {
    case "faithful": "oldFaithful"
    case "judge_ratings": "judgeRatings"
    default: id
    }
  }
}
