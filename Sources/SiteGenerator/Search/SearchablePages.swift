import CatalogKit
import CommonMark
import Guides
import SearchKit
import SiteTheme
import Verification

/// Everything on the site that can be found: entries, chapters, the pages of the theme, data sets, and
/// the Swift symbols that pages show.
///
/// It follows from the registry, the guides and the theme alone: no example runs for it.
struct SearchablePages {
  let registry: Registry
  /// The guides of complete entries, by id; an entry without one is found by its outline.
  let guides: [String: PackFile]
  /// The sources of complete entries, by id; a symbol without a doc comment is told by its entry.
  let sources: [String: [PackFile]]

  /// What of a page is kept to be shown in results, in bytes.
  private static let passageBytes = 600

  /// Everything in the order in which equals are told.
  var all: [SearchablePage] {
    let order = registry.chapters.flatMap { registry.entries(in: $0) }
    let texts = order.map { entry in
      guides[entry.id].map { GuideText($0.text, file: $0.file) }
    }
    return zip(order, texts).map { page(of: $0, $1) } + registry.chapters.map { page(of: $0) }
      + registry.pages.compactMap { page in
        guides[page.id].map { self.page(named: page.id, $0) }
      }
      + Theme.texts().filter { !["404", "search"].contains($0.pageName) }.map {
        page(named: $0.pageName, $0)
      }
      + datasets(order) + order.flatMap { symbols(of: $0) }
  }

  private func page(of entry: EntryDescription, _ guide: GuideText?) -> SearchablePage {
    let chapter = registry.chapters.first { $0.id == entry.chapter }?.title ?? ""
    let document = SearchDocument(
      kind: entry.kind == .algorithm ? .algorithm : .concept, address: "\(entry.id).html".bytes,
      title: entry.title.bytes, place: (chapter + (entry.planned ? ", planned" : "")).bytes,
      passages: ([entry.summary] + (guide?.passages(bytes: Self.passageBytes) ?? [])).map {
        $0.bytes
      })
    return SearchablePage(
      document, names: [entry.id.bytes], headings: headings(guide),
      text: ((guide?.text ?? []) + words(of: entry)).map { $0.bytes })
  }

  /// The headings of a guide that other guides do not have.
  private func headings(_ guide: GuideText?) -> [[UInt8]] {
    (guide?.headings ?? []).filter { !Guide.requiredSections.contains($0) }.map { $0.bytes }
  }

  /// What the registration of an entry says beside its guide.
  private func words(of entry: EntryDescription) -> [String] {
    let roles = entry.uses.map { $0.role }
    guard let content = entry.content else { return roles }
    let command = content.command
    let options = command?.parameters.map { "\($0.option): \($0.help)" } ?? []
    let values = command?.gives.map { "\($0.name): \($0.help)" } ?? []
    let works = content.references.map { "\($0.authors): \($0.title)" }
    return roles + content.implementation + options + values + works
      + [content.example.title, content.example.dataset?.title ?? ""]
  }

  private func page(of chapter: Chapter) -> SearchablePage {
    let file = Theme.file("Chapters/\(chapter.id).md")
    let words = file.text.map { GuideText($0, file: file.name) }
    let passages = [chapter.summary] + (words?.passages(bytes: Self.passageBytes) ?? [])
    return SearchablePage(
      SearchDocument(
        kind: .page, address: "\(SiteMap.name(of: chapter)).html".bytes,
        title: chapter.title.bytes, place: "Chapter".bytes, passages: passages.map { $0.bytes }),
      text: (registry.entries(in: chapter).map { $0.title } + (words?.text ?? [])).map { $0.bytes })
  }

  /// A page that is no entry.
  private func page(named name: String, _ file: PackFile) -> SearchablePage {
    let guide = GuideText(file.text, file: file.file)
    return SearchablePage(
      SearchDocument(
        kind: .page, address: "\(name).html".bytes, title: guide.title.bytes, place: [],
        passages: guide.passages(bytes: Self.passageBytes).map { $0.bytes }),
      names: [name.bytes], headings: guide.headings.map { $0.bytes },
      text: guide.text.map { $0.bytes })
  }

  private func datasets(_ order: [EntryDescription]) -> [SearchablePage] {
    var seen: Set<String> = []
    let sets = order.compactMap { $0.content?.example.dataset }
      .filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    return sets.map { data in
      let users = order.filter { $0.content?.example.dataset?.id == data.id }.map { $0.title }
      return SearchablePage(
        SearchDocument(
          kind: .dataset, address: "datasets.html#\(Anchor.dataset(data).html)".bytes,
          title: data.title.bytes, place: "For \(users.joined(separator: ", "))".bytes,
          passages: [data.summary.bytes]),
        names: [data.id.bytes], text: [data.source.bytes] + users.map { $0.bytes })
    }
  }

  /// The declarations that the page of an entry shows or names.
  private func symbols(of entry: EntryDescription) -> [SearchablePage] {
    guard let content = entry.content, let file = guides[entry.id] else { return [] }
    let listed = Guide(file.text, file: file.file).requests.flatMap { request -> [String] in
      if case .listing(let symbols) = request.kind { symbols } else { [] }
    }
    var seen: Set<String> = []
    return (listed + content.implementation).filter { seen.insert($0).inserted }.map { symbol in
      let told = SymbolText(of: symbol, in: sources[entry.id] ?? [])
      let anchor = listed.contains(symbol) ? "listing.\(symbol)" : "implementation"
      return SearchablePage(
        SearchDocument(
          kind: .symbol, address: "\(entry.id).html#\(anchor)".bytes, title: symbol.bytes,
          place: entry.title.bytes, passages: [(told?.summary ?? entry.summary).bytes]),
        text: [(told?.text ?? "").bytes])
    }
  }
}

extension String {
  fileprivate var bytes: [UInt8] { Array(utf8) }
}
